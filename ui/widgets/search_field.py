"""A field that searches while one types, after a short rest."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QToolButton, QWidget

from ui.theme.spacing import SM
from ui.theme.theme import current_theme
from ui.widgets.one_line import OneLine
from ui.widgets.reading_side import ReadingSide

REST_MS = 80
_GLASS = 16


class SearchField(QLineEdit):
    """`searched` carries the text once typing rested; Enter does not wait."""

    searched = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take the words in the empty field, which are also its name."""
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._search)
        self._last = ""
        OneLine(self)
        ReadingSide(self)
        self.textChanged.connect(self._timer.start)
        self.returnPressed.connect(self._search)
        self._make_room()
        current_theme().changed.connect(self._make_room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        side = theme.scaled(_GLASS)
        place = QRect(SM, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        theme.icon("search", "muted").paint(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        painter.end()

    def _search(self) -> None:
        self._timer.stop()
        if self.text() != self._last:
            self._last = self.text()
            self.searched.emit(self._last)

    def _make_room(self) -> None:
        room = current_theme().scaled(_GLASS) + SM
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)
