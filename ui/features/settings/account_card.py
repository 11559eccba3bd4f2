"""Whose account is open, what was received for it, and the two ways to leave it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.hand_back import HandBack
from app.services.session import Session
from ui.i18n.bidi import island
from ui.i18n.translator import translate
from ui.theme.spacing import MD
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.detail_pane import labelled
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.state_mark import ReasonState

_DOT = " · "
OUTBOX = "outbox"
SAVING = "saving"


class AccountCard(Card):
    """`leave_wanted` and `sign_out_wanted` are its verbs.

    `sync_wanted` leads to what is not sent yet, `save_wanted` asks for a file of what no server takes.
    """

    leave_wanted = Signal()
    sign_out_wanted = Signal()
    sync_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Take whose account it is."""
        super().__init__(translate("Settings", "Account and server"), parent)
        self._received = Label(selectable=True)
        self._sign_out = Button(translate("Settings", "Sign out…"))
        self._sign_out.clicked.connect(self.sign_out_wanted)
        leave = Button(translate("Settings", "Close this account"))
        leave.clicked.connect(self.leave_wanted)
        self._reasons = ReasonList(translate("Settings", "Why you cannot sign out now"))
        self._reasons.linked.connect(self._on_linked)
        self._reasons.hide()
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        for title, words in _about(session):
            label = Label(words, selectable=True)
            label.setAccessibleName(f"{title}: {words}")
            layout.addWidget(labelled(title, label))
        layout.addWidget(labelled(translate("Settings", "Last received"), self._received))
        layout.addWidget(ButtonRow(leave, self._sign_out))
        meaning = translate(
            "Settings",
            "Closing keeps the data here, encrypted; opening the account again needs no network. Signing out destroys "
            "them on this device.",
        )
        layout.addWidget(Label(meaning, Role.SMALL))
        self.add(inner)
        self.body.addWidget(self._reasons)

    def show_received(self, words: str) -> None:
        """Say when the server was last heard of."""
        self._received.setText(words)
        self._received.setAccessibleName(f"{translate('Settings', 'Last received')}: {words}")

    def show_unsent(self, changes: int) -> None:
        """Show whether signing out is refused: then its button leads to the reason."""
        self._sign_out.set_blocked(bool(changes), unsent_words(changes) if changes else "")
        if not changes:
            self._reasons.hide()

    def refuse(self, left: HandBack, *, needs_sign_in: bool) -> None:
        """Say why signing out is refused, and what to do."""
        if needs_sign_in:
            what = translate("Settings", "Sign in in the sync centre; they are sent then. Nothing was destroyed.")
        else:
            what = translate(
                "Settings",
                "Connect to a network and wait until the server has received them, then sign out. Nothing was "
                "destroyed.",
            )
        link = translate("Settings", "Show them in the sync centre")
        to_send = left.changes - left.stranded
        rows = [ReasonRow(ReasonState.MISSING, unsent_words(to_send), what, "", link, OUTBOX)] if to_send else []
        if left.unsent > to_send:
            rows.append(_stranded_row(left.unsent - to_send))
        self._reasons.set_rows(rows)
        self._reasons.show()

    def _on_linked(self, target: str) -> None:
        if target == SAVING:
            self.save_wanted.emit()
        else:
            self.sync_wanted.emit()


def _stranded_row(count: int) -> ReasonRow:
    title = translate("Settings", "%n change(s) cannot be sent: no server takes them as they are", "", count)
    what = translate(
        "Settings",
        "Save them to a file, then you can sign out. The file is not encrypted: whoever has it can read their words.",
    )
    return ReasonRow(ReasonState.MISSING, title, what, "", translate("Settings", "Save them to a file…"), SAVING)


def unsent_words(changes: int) -> str:
    """Return how many changes stand against signing out."""
    return translate("Settings", "%n change(s) are on this device only", "", changes)


def _about(session: Session) -> tuple[tuple[str, str], ...]:
    person = _DOT.join(island(each) for each in (session.name, session.position) if each)
    return (
        (translate("Settings", "Signed in"), person),
        (translate("Settings", "Login"), island(session.login)),
        (translate("Settings", "Server"), island(session.server)),
        (translate("Settings", "This device, as the server knows it"), island(session.device) or "—"),
    )
