"""Whose account is open, what was received for it, and the two ways to leave it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.hand_back import HandBack, Question
from app.services.session import Session
from ui.i18n.bidi import island
from ui.i18n.translator import translate
from ui.theme.spacing import LG, MD, SM
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.detail_pane import labelled
from ui.widgets.flow import ButtonRow
from ui.widgets.hand_back_rows import own_work_rows
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.state_mark import ReasonState

_DOT = " · "


class AccountCard(Card):
    """`leave_wanted` and `sign_out_wanted` are its verbs; `keep_wanted` is to sign out and keep the data here.

    `reason_wanted` carries the question (app.queries.hand_back) that a person wants to settle.
    """

    leave_wanted = Signal()
    sign_out_wanted = Signal()
    keep_wanted = Signal()
    reason_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Take whose account it is."""
        super().__init__(translate("Settings", "Account and server"), parent)
        self._received = Label(selectable=True)
        self._sign_out = Button(translate("Settings", "Sign out…"))
        self._sign_out.clicked.connect(self.sign_out_wanted)
        leave = Button(translate("Settings", "Close this account"))
        leave.clicked.connect(self.leave_wanted)
        self._reasons = ReasonList(translate("Settings", "Why you cannot sign out now"))
        self._reasons.linked.connect(self.reason_wanted)
        self._needs_sign_in = False
        keep = Button(translate("Settings", "Sign out and keep the data here…"))
        keep.clicked.connect(self.keep_wanted)
        self._insisting = QWidget()
        beside = QVBoxLayout(self._insisting)
        beside.setContentsMargins(LG, SM, LG, SM)
        beside.setSpacing(SM)
        insists = translate("Settings", "You can leave all the same. Then nothing is destroyed.")
        beside.addWidget(Label(insists, Role.SMALL))
        beside.addWidget(ButtonRow(keep))
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
        self.body.addWidget(self._insisting)
        self._show_reasons(())

    def show_received(self, words: str) -> None:
        """Say when the server was last heard of."""
        self._received.setText(words)
        self._received.setAccessibleName(f"{translate('Settings', 'Last received')}: {words}")

    def show_left(self, left: HandBack) -> None:
        """Show whether signing out is refused: then its button leads to the reasons; those shown are as of now."""
        rows = self._rows(left)
        self._sign_out.set_blocked(bool(rows), rows[0].title if rows else "")
        if not (rows and self._reasons.isHidden()):
            self._show_reasons(rows)

    def refuse(self, left: HandBack, *, needs_sign_in: bool) -> None:
        """Say why signing out is refused, where each thing is settled, and how to leave without destroying any."""
        self._needs_sign_in = needs_sign_in
        self._show_reasons(self._rows(left))
        self.show_left(left)

    def _show_reasons(self, rows: Sequence[ReasonRow]) -> None:
        self._reasons.set_rows(rows)
        self._reasons.setVisible(bool(rows))
        self._insisting.setVisible(bool(rows))

    def _rows(self, left: HandBack) -> list[ReasonRow]:
        own = {
            Question.CHANGES: lambda count: _changes_row(count, needs_sign_in=self._needs_sign_in),
            Question.STRANDED: _stranded_row,
        }
        shared = {Question(row.target): row for row in own_work_rows(left)}
        return [
            own[answer.question](answer.count) if answer.question in own else shared[answer.question]
            for answer in left.holding()
        ]


def _changes_row(count: int, *, needs_sign_in: bool) -> ReasonRow:
    if needs_sign_in:
        what = translate("Settings", "Sign in in the sync centre; they are sent then. Nothing was destroyed.")
    else:
        what = translate(
            "Settings",
            "Connect to a network and wait until the server has received them, then sign out. Nothing was destroyed.",
        )
    link = translate("Settings", "Show them in the sync centre")
    return ReasonRow(ReasonState.WARNING, unsent_words(count), what, "", link, Question.CHANGES)


def _stranded_row(count: int) -> ReasonRow:
    title = translate("Settings", "%n change(s) cannot be sent: no server takes them as they are", "", count)
    what = translate(
        "Settings",
        "Save them to a file, then you can sign out. The file is not encrypted: whoever has it can read their words.",
    )
    link = translate("Settings", "Save them to a file…")
    return ReasonRow(ReasonState.WARNING, title, what, "", link, Question.STRANDED)


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
