"""A line of things that breaks into more lines where the room ends, from either side."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from ui.theme.spacing import SM


class FlowLayout(QLayout):
    """Chips, facets and buttons that must survive 200 % text; items are as wide as they want to be."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = SM, *, trailing: bool = False, level: bool = False
    ) -> None:
        """Take the owner, the gap between items in both directions, and whether lines end at the trailing edge.

        With `level` the items of a line begin at one height, as columns do; otherwise they stand in its middle.
        """
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._trailing = trailing
        self._level = level
        self._heights: dict[int, int] = {}
        self._broken: dict[int, list[list[tuple[QLayoutItem, QSize]]]] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._forget()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Asked dozens of times for each change; with hundreds of items that would be felt.
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() + self._gap for size in shown) - self._gap
        height = max((size.height() for size in shown), default=0)
        return QSize(max(0, width), height) + self._frame()

    def minimumSize(self) -> QSize:
        smallest = QSize(0, 0)
        for item in self._items:
            smallest = smallest.expandedTo(item.minimumSize())
        return smallest + self._frame()

    def clear(self, after: int = 0) -> None:
        """Take all widgets away and delete them, but for the first so many."""
        while (item := self.takeAt(after)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _forget(self) -> None:
        self._heights.clear()
        self._broken.clear()

    def _frame(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner is not None else Qt.LayoutDirection.LeftToRight
        top = area.y()
        for line in self._lines(area.width()):
            width = sum(size.width() + self._gap for _item, size in line) - self._gap
            left = area.x() + (max(0, area.width() - width) if self._trailing else 0)
            high = max(size.height() for _item, size in line)
            for item, size in line:
                if move:
                    # A chip beside buttons stands in the middle of their line, as words of one sentence do.
                    drop = 0 if self._level else (high - size.height()) // 2
                    place = QRect(QPoint(left, top + drop), size)
                    item.setGeometry(QStyle.visualRect(direction, area, place))
                left += size.width() + self._gap
            top += high + self._gap
        margins = self.contentsMargins()
        return max(area.y(), top - self._gap) - rect.y() + margins.bottom()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return what stands in each line, with its size; kept, as heights are, until something is another."""
        if room not in self._broken:
            self._broken[room] = self._break(room)
        return self._broken[room]

    def _break(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(room, 1), 16_777_215))
            if not lines or left + size.width() > room:
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + self._gap
        return lines


class ButtonRow(QWidget):
    """Buttons, chips or links side by side from the leading edge, on more lines where the room ends."""

    def __init__(self, *widgets: QWidget, gap: int = SM, trailing: bool = False) -> None:
        """Take what stands in it, and whether it ends at the trailing edge instead."""
        super().__init__()
        self._flow = FlowLayout(self, gap, trailing=trailing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Add one at the end."""
        self._flow.addWidget(widget)
