"""Two columns of cards that become one where the window is narrow or the text is large."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from ui.theme.spacing import MD
from ui.theme.theme import current_theme
from ui.widgets.placing import add_layout

_NARROW = 860
_CELL = 168


class Columns(QWidget):
    """The leading column is a little wider; cards keep their height and stand at the top."""

    def __init__(self, leading: Sequence[QWidget], trailing: Sequence[QWidget]) -> None:
        """Take the cards of both columns."""
        super().__init__()
        self._columns: list[tuple[QVBoxLayout, tuple[QWidget, ...]]] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(MD + 2)
        for number, cards in enumerate((leading, trailing)):
            column = QVBoxLayout()
            column.setSpacing(MD + 2)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            add_layout(self._box, column, 5 - number)
            self._columns.append((column, tuple(cards)))

    def put_last(self, quiet: Collection[QWidget]) -> None:
        """Let cards with nothing to do stand under the others of their column; each else keeps its place."""
        for column, cards in self._columns:
            wanted = sorted(cards, key=lambda card: card in quiet)
            if wanted != sorted(cards, key=column.indexOf):
                for number, card in enumerate(wanted):
                    column.removeWidget(card)
                    column.insertWidget(number, card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < current_theme().scaled(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction != self._box.direction():
            self._box.setDirection(direction)


class Cells(QWidget):
    """Small things of equal width, as many side by side as there is room for."""

    def __init__(self) -> None:
        """Start without any."""
        super().__init__()
        self._cells: list[QWidget] = []
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(MD)

    def set_cells(self, cells: Sequence[QWidget]) -> None:
        """Show these and no others."""
        for old in self._cells:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cells = list(cells)
        self._across = 0
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        most = max(1, (width + MD) // (current_theme().scaled(_CELL) + MD))
        # As many lines as are needed, and all of them equally long: 7 and 7, not 9 and 5.
        lines = -(-len(self._cells) // most)
        across = -(-len(self._cells) // lines) if lines > 1 else most
        if across == self._across:
            return
        for column in range(self._across):
            self._grid.setColumnStretch(column, 0)
        self._across = across
        for number, cell in enumerate(self._cells):
            self._grid.addWidget(cell, number // across, number % across, Qt.AlignmentFlag.AlignTop)
        for column in range(across):
            self._grid.setColumnStretch(column, 1)
