"""A column of content that scrolls where the window is lower than it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.i18n.bidi import right_to_left
from ui.theme.spacing import LG, SCROLL_BAR


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

    def keep_free(self, room: int) -> None:
        """Leave room at the trailing edge, and a margin under the last part."""
        left, right = (room, 0) if right_to_left() else (0, room)
        self._lines.setContentsMargins(left, 0, right, LG)


class Scrolling(QScrollArea):
    """Scrolls `part` up and down, and sideways where the window is narrower than its widest word."""

    def __init__(self, part: QWidget, parent: QWidget | None = None, *, gutter: bool = False) -> None:
        """Take what to scroll; with `gutter` it reaches so far into the margin beside it that a bar moves nothing."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = _Content(part)
        self.setWidget(self._content)
        if gutter:
            self._content.keep_free(SCROLL_BAR)
            self.verticalScrollBar().rangeChanged.connect(self._share_gutter)

    def _share_gutter(self, _least: int, most: int) -> None:
        self._content.keep_free(0 if most else SCROLL_BAR)
