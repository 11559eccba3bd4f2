"""Whose account is open, and the two ways to leave it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.sync_status import HandBack
from app.services.session import Session
from ui.i18n.bidi import island
from ui.i18n.translator import translate
from ui.theme.spacing import MD, SM
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.detail_pane import labelled
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.state_mark import ReasonState


class AccountCard(Card):
    """`leave_wanted` and `sign_out_wanted` are its verbs; `sync_wanted` leads to what is not sent yet."""

    leave_wanted = Signal()
    sign_out_wanted = Signal()
    sync_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Take whose account it is."""
        super().__init__(translate("Settings", "Account"), parent)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        person = session.name if not session.position else f"{island(session.name)} · {island(session.position)}"
        for title, words in (
            (translate("Settings", "Person"), person),
            (translate("Settings", "Login"), session.login),
            (translate("Settings", "Server"), session.server),
        ):
            layout.addWidget(labelled(title, Label(words or "—", selectable=True)))
        self._sign_out = Button(translate("Settings", "Sign out of this device"))
        self._sign_out.clicked.connect(self.sign_out_wanted)
        leave = Button(translate("Settings", "Close this account"))
        leave.clicked.connect(self.leave_wanted)
        layout.addWidget(ButtonRow(leave, self._sign_out))
        self._reasons = ReasonList(translate("Settings", "Why you cannot sign out now"))
        self._reasons.linked.connect(lambda _target: self.sync_wanted.emit())
        self._reasons.hide()
        layout.addWidget(self._reasons)
        layout.addSpacing(SM)
        self.add(inner)

    def show_hand_back(self, left: HandBack) -> None:
        """Show whether signing out would lose anything: then its button says why instead."""
        self._sign_out.set_blocked(not left.is_safe, "" if left.is_safe else _unsent())

    def explain(self, left: HandBack) -> None:
        """Say what would be lost by signing out."""
        self._reasons.set_rows(sign_out_rows(left))
        self._reasons.setVisible(not left.is_safe)


def sign_out_rows(left: HandBack) -> tuple[ReasonRow, ...]:
    """Return what is only on this device."""
    link = translate("Settings", "Open the sync centre")
    counted = (
        (left.changes, translate("Settings", "%n change(s) are not sent yet", "", left.changes)),
        (left.drafts, translate("Settings", "%n text(s) are not saved yet", "", left.drafts)),
        (left.files, translate("Settings", "%n photo(s) and document(s) are only here", "", left.files)),
    )
    return tuple(
        ReasonRow(ReasonState.MISSING, words, _unsent(), "", link, "sync") for count, words in counted if count
    )


def _unsent() -> str:
    return translate("Settings", "Signing out would destroy what the server does not have.")
