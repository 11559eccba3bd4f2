"""The questions before a session ends: with the key and the data on this device, or without them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.queries.hand_back import HandBack
from app.services.session import Session
from ui.i18n.translator import fill, translate
from ui.widgets.check_box import CheckBox
from ui.widgets.hand_back_rows import own_work_rows
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.sheet import Sheet
from ui.widgets.state_mark import ReasonState


class SignOutSheet(Sheet):
    """Says what will be gone; of what was only here, and saved to a file, it asks for a word of its own."""

    def __init__(self, host: QWidget, session: Session, left: HandBack) -> None:
        """Take whose account it is, and what of it no server takes."""
        super().__init__(
            host,
            translate("Settings", "Sign out and destroy the data on this device?"),
            translate("Settings", "Sign out and destroy"),
            translate("Settings", "Stay"),
        )
        ends = translate("Settings", "The session of {name} with {server} ends.")
        self.body.addWidget(Label(fill(ends, name=session.name, server=session.server)))
        destroys = translate(
            "Settings",
            "The key to this account's data is destroyed, and the data with it: factories, plans, visits, photos. "
            "Nobody can read them on this device again.",
        )
        self.body.addWidget(Label(destroys, Role.STRONG))
        stays = translate(
            "Settings",
            "The server keeps everything it has received. With a network you can sign in again and receive it anew.",
        )
        self.body.addWidget(Label(stays))
        self._agreed: CheckBox | None = None
        rows = _only_here(left)
        if rows:
            self.body.addWidget(ReasonList(translate("Settings", "Only on this device"), rows))
            self._agreed = CheckBox(translate("Settings", "Destroy these too"))
            self.body.addWidget(self._agreed)
            self.check = self._problem_now
        self.body.addStretch(1)

    def _problem_now(self) -> str:
        if self._agreed is None or self._agreed.isChecked():
            return ""
        return translate("Settings", "The server does not have these. Tick the box if they may be destroyed, or stay.")


class KeepDataSheet(Sheet):
    """Says what stays where when somebody signs out although work is only here: nothing of it is destroyed."""

    def __init__(self, host: QWidget, session: Session, left: HandBack) -> None:
        """Take whose account it is, and what is only on this device or waits for its person."""
        super().__init__(
            host,
            translate("Settings", "Sign out and keep the data on this device?"),
            translate("Settings", "Sign out, keep the data"),
            translate("Settings", "Stay"),
        )
        ends = translate("Settings", "The session of {name} with {server} ends. Nothing is destroyed.")
        self.body.addWidget(Label(fill(ends, name=session.name, server=session.server)))
        rows = [replace(row, state=ReasonState.NOTE, detail="", link="", target="") for row in own_work_rows(left)]
        stays = fill(translate("Settings", "Stays on this device, encrypted, for {name}:"), name=session.name)
        self.body.addWidget(Label(stays, Role.STRONG))
        self.body.addWidget(ReasonList(stays, rows))
        for words in (
            translate("Settings", "The server keeps everything it has received."),
            translate(
                "Settings",
                "Opening the account here needs no network. What waits is sent once {name} signs in again on this "
                "device: do not clear it before, and hand it to nobody.",
            ),
        ):
            self.body.addWidget(Label(fill(words, name=session.name)))
        self.body.addStretch(1)


def _only_here(left: HandBack) -> tuple[ReasonRow, ...]:
    if not left.saved:
        return ()
    words = translate("Settings", "%n change(s) that no server takes", "", left.saved)
    return (
        ReasonRow(ReasonState.WARNING, words, translate("Settings", "Their words are in the file that you saved.")),
    )
