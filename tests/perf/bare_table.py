"""A table of Qt's own, as large as another and with the same word in each cell: the floor of painting a list."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView

from tests.perf.waiting import spin


def bare_table(like: QTableView) -> QTableView:
    """Return one that is shown."""
    table = QTableView()
    table.setModel(_Plain(like.model().rowCount(), like.model().columnCount(), table))
    table.setVerticalScrollMode(like.verticalScrollMode())
    table.verticalHeader().setDefaultSectionSize(like.verticalHeader().defaultSectionSize())
    table.resize(like.size())
    table.show()
    spin(0.1)
    return table


class _Plain(QAbstractTableModel):
    """The same word in each cell."""

    def __init__(self, rows: int, columns: int, parent: QTableView) -> None:
        super().__init__(parent)
        self._rows, self._columns = rows, columns

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._columns

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return "Fire doors are locked" if role == Qt.ItemDataRole.DisplayRole else None
