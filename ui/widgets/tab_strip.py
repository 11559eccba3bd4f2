"""The tabs of a page, with counts: Plan 23, Visits 4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from ui.i18n.bidi import right_to_left
from ui.i18n.translator import current_language
from ui.theme.theme import current_theme


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab; a count of None is not shown."""

    id: str
    title: str
    count: int | None = None


class TabStrip(QTabBar):
    """Left and right keys change the tab; `chosen` carries the tab's id."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take the name for screen readers."""
        super().__init__(parent)
        self._ids: list[str] = []
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setProperty("mirrored", right_to_left())
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.currentChanged.connect(self._on_current)

    def set_tabs(self, tabs: Sequence[Tab]) -> None:
        """Show these tabs; the current one stays if it is still there."""
        current = self.current()
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        self._ids = [tab.id for tab in tabs]
        formats = current_language().formats
        for tab in tabs:
            count = "" if tab.count is None else f" {formats.number(tab.count)}"
            self.addTab(f"{tab.title}{count}")
        if current in self._ids:
            self.setCurrentIndex(self._ids.index(current))
        self.blockSignals(False)

    def current(self) -> str:
        """Return the id of the current tab, "" without any."""
        return self._ids[self.currentIndex()] if 0 <= self.currentIndex() < len(self._ids) else ""

    def select(self, id: str) -> None:
        """Make a tab current and tell it, if it was another one."""
        if id in self._ids:
            self.setCurrentIndex(self._ids.index(id))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, current_theme().colour("line"))
        painter.end()
        super().paintEvent(event)

    def _on_current(self, index: int) -> None:
        if 0 <= index < len(self._ids):
            self.chosen.emit(self._ids[index])
