"""The cells of a calendar as a table: a week a row, a day a column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.features.visits.calendar_days import WEEK, Day
from ui.i18n.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class DayRole(IntEnum):
    """What a cell says besides its number."""

    DAY = Qt.ItemDataRole.UserRole + 1
    """Day: the cell itself."""
    IS_TODAY = Qt.ItemDataRole.UserRole + 2
    """bool: whether it is the present day."""


class CalendarModel(QAbstractTableModel):
    """Whole weeks; `spoken` says a day and its visits for screen readers, `weekday` the title of a column."""

    def __init__(
        self,
        today: Callable[[], date],
        number: Callable[[date], str],
        spoken: Callable[[Day], str],
        weekday: Callable[[date], str],
    ) -> None:
        """Take the present day and the words of a cell."""
        super().__init__()
        self._today = today
        self._number = number
        self._spoken = spoken
        self._weekday = weekday
        self._days: tuple[Day, ...] = ()

    def show_days(self, days: Sequence[Day]) -> None:
        """Show other days; with the same number of weeks the chosen cell stays chosen."""
        if len(days) == len(self._days):
            self._days = tuple(days)
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, WEEK - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WEEK - 1)
            return
        self.beginResetModel()
        self._days = tuple(days)
        self.endResetModel()

    def day_at(self, index: Index) -> Day | None:
        """Return the cell of an index."""
        place = index.row() * WEEK + index.column()
        return self._days[place] if index.isValid() and place < len(self._days) else None

    def index_of(self, day: date) -> QModelIndex:
        """Return where a day is shown; an invalid index where it is not."""
        if not self._days:
            return QModelIndex()
        place = (day - self._days[0].day).days
        return self.index(place // WEEK, place % WEEK) if 0 <= place < len(self._days) else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._days) // WEEK

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.day_at(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._number(cell.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._spoken(cell))
        if role == DayRole.DAY:
            return cell
        return cell.day == self._today() if role == DayRole.IS_TODAY else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not self._days or section >= WEEK:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._weekday(self._days[section].day)
        return Qt.AlignmentFlag.AlignCenter if role == Qt.ItemDataRole.TextAlignmentRole else None
