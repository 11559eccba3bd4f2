"""A field that searches while one types, after a short rest."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme.theme import current_theme

REST_MS = 80


class SearchField(QLineEdit):
    """`searched` carries the text once typing rested; Enter does not wait."""

    searched = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take the words in the empty field, which are also its name."""
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._search)
        self._last = ""
        self.textChanged.connect(self._timer.start)
        self.returnPressed.connect(self._search)
        self._tint()
        current_theme().changed.connect(self._tint)

    def _search(self) -> None:
        self._timer.stop()
        if self.text() != self._last:
            self._last = self.text()
            self.searched.emit(self._last)

    def _tint(self) -> None:
        self._glass.setIcon(current_theme().icon("search", "muted"))
