"""The sheet on which a person chooses the PIN for the lock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import Known
from app.storage.pin import SHORTEST_PIN
from ui.i18n.messages import explain
from ui.i18n.translator import translate
from ui.program.locking import Locking
from ui.runtime.notices import Notices
from ui.runtime.tasks import Tasks
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextField


class PinSheet(Sheet):
    """`chosen` carries a PIN that was written twice."""

    chosen = Signal(str)

    def __init__(self, host: QWidget, least: int) -> None:
        """Take the window and the fewest characters."""
        super().__init__(host, translate("Locking", "Choose a PIN for the lock"), translate("Locking", "Keep the PIN"))
        self._least = least
        self._first = TextField(translate("Locking", "PIN"))
        self._second = TextField(translate("Locking", "The same once more"))
        self.body.addWidget(
            Label(translate("Locking", "It opens the window again on this computer; it replaces no password."))
        )
        for field in (self._first, self._second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            self.body.addWidget(labelled(field.accessibleName(), field))
        self.body.addStretch(1)
        self.check = self._missing
        self.confirmed.connect(lambda: self.chosen.emit(self._first.text()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the first field."""
        self.open_sheet(self._first)

    def _missing(self) -> str:
        if len(self._first.text().strip()) < self._least:
            return explain("lock.pin_short", {"least": self._least})
        if self._first.text() != self._second.text():
            return translate("Locking", "The two are not the same.")
        return ""


def ask_for_pin(
    window: QWidget, locking: Locking, tasks: Tasks, notices: Notices, then: Callable[[], None] | None = None
) -> None:
    """Let a person choose the PIN, and say that it is kept."""
    sheet = PinSheet(window, SHORTEST_PIN)

    def kept(_none: object) -> None:
        notices.toast(translate("Locking", "The PIN is kept on this computer"))
        if then is not None:
            then()

    def failed(error: BaseException) -> None:
        if not isinstance(error, Known):
            raise error
        notices.known(error)

    sheet.chosen.connect(lambda pin: tasks.run(lambda _job: locking.choose_pin(pin), kept, failed))
    sheet.open_for_typing()
