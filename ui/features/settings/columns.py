"""Two columns of cards that become one where the window is narrow or the text is large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.theme.spacing import LG, MD
from ui.theme.theme import current_theme
from ui.widgets.placing import add_layout

_NARROW = 860
_WIDEST = 1320


class Columns(QWidget):
    """Both are equally wide; cards keep their height and stand at the top."""

    def __init__(self, leading: Sequence[QWidget], trailing: Sequence[QWidget]) -> None:
        """Take the cards of both columns."""
        super().__init__()
        self.setMaximumWidth(current_theme().scaled(_WIDEST))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, LG)
        self._box.setSpacing(MD + 2)
        for cards in (leading, trailing):
            column = QVBoxLayout()
            column.setSpacing(MD + 2)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            add_layout(self._box, column, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < current_theme().scaled(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction != self._box.direction():
            self._box.setDirection(direction)
