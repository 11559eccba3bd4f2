"""A table to look at: read only, sheet by sheet, with the numbers and letters that a spreadsheet gives its cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QVBoxLayout, QWidget

from ui.i18n.tips import plain_tip
from ui.i18n.translator import current_language, fill, translate
from ui.theme.spacing import SM
from ui.theme.theme import current_theme
from ui.widgets.label import Label, Role, show_if
from ui.widgets.tab_strip import Tab, TabStrip

if TYPE_CHECKING:
    from app.sheets.looking import Look

_WIDEST = 320
_MEASURED = 50
"""Rows by which a column's width is found."""

Index = QModelIndex | QPersistentModelIndex


class _Cells(QAbstractTableModel):
    """The cells of one sheet."""

    def __init__(self, rows: Sequence[Sequence[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(self._rows[0]) if self._rows and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        words = self._rows[index.row()][index.column()]
        return words if role == Qt.ItemDataRole.DisplayRole else plain_tip(words)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return letters(section) if orientation == Qt.Orientation.Horizontal else str(section + 1)


class TableLook(QWidget):
    """Shows the sheets of a workbook, or the one of a text table."""

    def __init__(self, name: str, looks: Sequence[Look], parent: QWidget | None = None) -> None:
        """Take the file's name and its sheets."""
        super().__init__(parent)
        self._looks = [look for look in looks if look.rows]
        self._tabs = TabStrip(translate("TableLook", "Sheets"))
        self._tabs.set_tabs([Tab(str(at), look.name) for at, look in enumerate(self._looks)])
        self._tabs.chosen.connect(self._show)
        self.table = QTableView()
        self.table.setAccessibleName(name)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self._note = Label("", Role.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        layout.addWidget(self._tabs)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._note)
        show_if(self._tabs, len(self._looks) > 1)
        self._show("0")

    def _show(self, id_: str) -> None:
        look = self._looks[int(id_)]
        before = self.table.model()
        self.table.setModel(_Cells(look.rows, self))
        if before is not None:
            before.deleteLater()
        widest = current_theme().scaled(_WIDEST)
        header = self.table.horizontalHeader()
        header.setResizeContentsPrecision(_MEASURED)
        self.table.resizeColumnsToContents()
        for column in range(self.table.model().columnCount()):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), widest))
        count = current_language().formats.number(len(look.rows))
        words = fill(translate("TableLook", "The first {count} rows are shown."), count=count) if look.is_cut else ""
        self._note.setText(words)
        show_if(self._note, bool(words))


def letters(column: int) -> str:
    """Return what a spreadsheet calls a column counted from 0: A to Z, AA ..."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
