"""The question before an account's key and data are destroyed on this device."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.queries.hand_back import HandBack
from app.services.session import Session
from ui.i18n.translator import fill, translate
from ui.widgets.check_box import CheckBox
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.sheet import Sheet
from ui.widgets.state_mark import ReasonState


class SignOutSheet(Sheet):
    """Says what will be gone; what is only here is destroyed only when that is said too."""

    def __init__(self, host: QWidget, session: Session, left: HandBack) -> None:
        """Take whose account it is, and what is only on this device besides changes."""
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


def _only_here(left: HandBack) -> tuple[ReasonRow, ...]:
    counted = (
        (
            left.saved,
            translate("Settings", "%n change(s) that no server takes", "", left.saved),
            translate("Settings", "Their words are in the file that you saved."),
        ),
        (
            left.drafts,
            translate("Settings", "%n text(s) were written and not saved", "", left.drafts),
            translate("Settings", "Today lists them. Drafts are never sent."),
        ),
        (
            left.files,
            translate("Settings", "%n photo(s) and document(s) were not confirmed by the server", "", left.files),
            translate("Settings", "They may be on this device only."),
        ),
    )
    return tuple(ReasonRow(ReasonState.WARNING, words, detail) for count, words, detail in counted if count)
