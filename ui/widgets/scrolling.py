"""A column of content that scrolls where the window is lower than it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class _Content(QWidget):
    """As high as its words need at the width they have.

    Qt would take the least height of wrapped words at their narrowest, and scroll where nothing is below.
    """

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(part)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), 0 if self._lines.hasHeightForWidth() else least.height())


class Scrolling(QScrollArea):
    """Scrolls `part` up and down, and sideways where the window is narrower than its widest word."""

    def __init__(self, part: QWidget, parent: QWidget | None = None) -> None:
        """Take what to scroll."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(_Content(part))
