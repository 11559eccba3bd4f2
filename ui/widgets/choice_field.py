"""One of several, or - where it is allowed - words of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QWidget

from ui.theme.spacing import SM
from ui.theme.theme import current_theme
from ui.widgets.one_line import OneLine
from ui.widgets.reading_side import ReadingSide


class ChoiceField(QComboBox):
    """Choices are (id, title); `committed` carries the chosen id, or the typed text when it is no title."""

    committed = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]] = (),
        *,
        free_text: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the name for screen readers, the choices, and whether other words are allowed."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPlaceholderText(hint)
        if free_text:
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            line = QLineEdit(self)
            line.setPlaceholderText(hint)
            line.setAccessibleName(name)
            line.setProperty("plain", True)
            self.setLineEdit(line)
            OneLine(line)
            ReadingSide(line)
            line.editingFinished.connect(self.commit)
        self._saved = ""
        self._is_stepping = False
        self.set_choices(choices)
        self.activated.connect(self.commit)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these; the value stays."""
        value = self.value()
        self.clear()
        for id_, title in choices:
            self.addItem(title, id_)
        self.set_value(value)

    def value(self) -> str:
        """Return the id of the choice, or the typed text, or ""."""
        if self.isEditable():
            at = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
            return str(self.itemData(at)) if at >= 0 else self.currentText().strip()
        chosen = self.currentData()
        return "" if chosen is None else str(chosen)

    def set_value(self, value: str) -> None:
        """Show the saved value: an id, or free text."""
        self._saved = value
        at = self.findData(value)
        self.setCurrentIndex(at)
        if at < 0 and self.isEditable():
            self.setEditText(value)

    def is_dirty(self) -> bool:
        """Say whether the value differs from the saved one."""
        return self.value() != self._saved

    def is_stepping(self) -> bool:
        """Say whether keys or the wheel move through the choices now, while the list is closed."""
        return self._is_stepping

    def commit(self) -> None:
        """Send `committed` if there is something to save."""
        if self.is_dirty():
            self._saved = self.value()
            self.committed.emit(self._saved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_stepping = True
        try:
            super().keyPressEvent(event)
        finally:
            self._is_stepping = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The stylesheet takes Fusion's arrow away and cannot tint one of ours.
        theme = current_theme()
        side = theme.scaled(14)
        place = QRect(self.width() - side - SM, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        theme.icon("down", "muted").paint(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a form must never change an answer on the way.
        if self.hasFocus():
            self._is_stepping = True
            try:
                super().wheelEvent(event)
            finally:
                self._is_stepping = False
        else:
            event.ignore()
