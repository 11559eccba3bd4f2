"""Says over the fields of a sheet that words of an earlier time stand in them again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.spacing import SM
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label, Role
from ui.widgets.sheet import Sheet


class RestoredNote(QWidget):
    """`discarded` says that the person does not want the words any more; the note goes with them."""

    discarded = Signal()

    def __init__(self, sheet: Sheet) -> None:
        """Take the sheet over whose fields it stands; it is hidden until `say`."""
        super().__init__(sheet)
        self._discard = Button(self.tr("Discard"), ButtonKind.LINK)
        self._discard.clicked.connect(self._on_discard)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SM)
        line.addWidget(Label(self.tr("Restored your draft"), Role.SMALL))
        line.addWidget(self._discard)
        line.addStretch(1)
        self.hide()
        sheet.body.insertWidget(0, self)

    def say(self) -> None:
        """Say that words were put back."""
        self.show()

    def _on_discard(self) -> None:
        self.hide()
        self.discarded.emit()
