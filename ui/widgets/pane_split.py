"""A list and what is in front of it side by side, or under each other where the room ends."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.theme.spacing import PANE_GAP
from ui.theme.theme import current_theme
from ui.widgets.memory import Memory

_WIDTHS = (680, 360)
_NARROW = 720
_LEAST = 180


class PaneSplit(QSplitter):
    """Remembers the widths; large text and small windows put one part under the other."""

    def __init__(self, memory: Memory, key: str, first: QWidget, second: QWidget) -> None:
        """Take where widths are kept and by which name, and the two parts."""
        super().__init__(Qt.Orientation.Horizontal)
        self._memory = memory
        self._key = key
        self._parts = (first, second)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(PANE_GAP)
        self.addWidget(first)
        self.addWidget(second)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 1)
        self.setSizes(self._kept())
        self.splitterMoved.connect(self._keep)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = current_theme()
        is_narrow = self.width() < theme.scaled(_NARROW)
        wanted = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if self.orientation() != wanted:
            self.setOrientation(wanted)
            self.setSizes([1, 1] if is_narrow else self._kept())
        for part in self._parts:
            part.setMinimumHeight(theme.scaled(_LEAST) if is_narrow else 0)

    def _kept(self) -> list[int]:
        kept = self._memory.get(self._key)
        return [int(width) for width in (json.loads(kept) if kept else _WIDTHS)]

    def _keep(self) -> None:
        if self.orientation() == Qt.Orientation.Horizontal:
            self._memory.put(self._key, json.dumps(self.sizes()))
