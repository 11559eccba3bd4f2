"""The view of a paged table: selection, scroll and columns stay with the person, by id."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.models.column_widths import ColumnWidths
from ui.models.paged_table import PagedTableModel
from ui.theme.theme import current_theme

Row = TypeVar("Row")


class ColumnMemory(Protocol):
    """Keeps column widths as text (see `ui.widgets.memory`)."""

    def get(self, key: str) -> str | None:
        """Return what was put, or None."""
        ...

    def put(self, key: str, value: str) -> None:
        """Keep a text."""
        ...


class RecordTable(QTableView, Generic[Row]):
    """One row is one record; all rows are equally high, as the delegates of its columns ask.

    `selected` carries the ids of the selected rows (also () ), `opened` the id of a row that was double-clicked or
    entered, `sort_asked` the `sort` of a column and whether it runs downwards.
    """

    selected = Signal(object)
    opened = Signal(str)
    sort_asked = Signal(str, bool)

    def __init__(
        self,
        model: PagedTableModel[Row],
        name: str,
        *,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take the model, the name for screen readers, and whether several rows can be selected."""
        super().__init__(parent)
        self._paged = model
        self._told: tuple[str, ...] = ()
        self._kept: tuple[tuple[str, ...], str, str, int] = ((), "", "", 0)
        self._restoring = False
        self._memory: tuple[ColumnMemory, str] | None = None
        self._resized = False
        self._fitting = False
        self._descending = False
        self._sorted_by = ""
        self.setModel(model)
        model.setParent(self)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(40)
        header.sectionClicked.connect(self._on_header)
        header.sectionResized.connect(self._on_resized)
        self.verticalScrollBar().valueChanged.connect(self._want_visible)
        model.modelAboutToBeReset.connect(self._keep)
        model.refreshed.connect(self._restore)
        self.doubleClicked.connect(self._on_double)
        current_theme().changed.connect(self._on_new_look)
        self._set_widths()

    def selected_ids(self) -> tuple[str, ...]:
        """Return the ids of the selected rows, in the table's order."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return tuple(self._paged.id_at(row) for row in rows)

    def select_ids(self, ids: Iterable[str]) -> None:
        """Select these records, make the first one current and visible."""
        rows = [row for row in (self._paged.row_of(id_) for id_ in ids) if row >= 0]
        selection = QItemSelection()
        last = self._paged.columnCount() - 1
        for row in rows:
            selection.select(self._paged.index(row, 0), self._paged.index(row, last))
        flags = QItemSelectionModel.SelectionFlag
        if rows:
            self.selectionModel().setCurrentIndex(self._paged.index(rows[0], 0), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        if rows:
            self.scrollTo(self._paged.index(rows[0], 0))

    def remember(self, memory: ColumnMemory, key: str) -> None:
        """Keep the widths of the columns under `key`, and take up those kept before."""
        self._memory = None
        kept = memory.get(key)
        widths = json.loads(kept) if kept else []
        if len(widths) == self._paged.columnCount():
            self._give_widths([int(width) for width in widths])
            self._resized = True
            self._fit()
        self._memory = (memory, key)

    def measure(self) -> None:
        """Take the row height from the delegates, after a new look or new delegates."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        heights = [
            self._delegate(column).sizeHint(option, QModelIndex()).height()
            for column in range(self._paged.columnCount())
        ]
        self.verticalHeader().setDefaultSectionSize(max(heights, default=32))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._restoring:
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self._paged.id_at(self.currentIndex().row()))
            return
        # Whole rows are chosen here: these keys lead to the first and the last, not along one.
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._paged.rowCount() - 1}
        if event.key() in ends and not event.modifiers():
            self.setCurrentIndex(self._paged.index(ends[Qt.Key(event.key())], 0))
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.measure()
        self._want_visible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._want_visible()

    def _on_new_look(self) -> None:
        self.measure()
        self._set_widths()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._memory is not None and self._resized:
            memory, key = self._memory
            columns = range(self._paged.columnCount())
            memory.put(key, json.dumps([self.columnWidth(column) for column in columns]))

    def _tell(self) -> None:
        now = self.selected_ids()
        if now != self._told:
            self._told = now
            self.selected.emit(now)

    def _want_visible(self) -> None:
        first = max(0, self.rowAt(0))
        in_sight = self.viewport().height() // self.verticalHeader().defaultSectionSize() + 1
        self._paged.want(first, first + in_sight)

    def _keep(self) -> None:
        top = max(0, self.rowAt(0))
        offset = self.rowViewportPosition(top) if self._paged.rowCount() else 0
        current = self._paged.id_at(self.currentIndex().row())
        self._kept = (self.selected_ids(), current, self._paged.id_at(top), offset)
        self._restoring = True

    def _restore(self) -> None:
        ids, current, top, offset = self._kept
        places = {id_: self._paged.row_of(id_) for id_ in {current, *ids, top} - {""}}
        flags = QItemSelectionModel.SelectionFlag
        if places.get(current, -1) >= 0:
            self.selectionModel().setCurrentIndex(self._paged.index(places[current], 0), flags.NoUpdate)
        for row in (places[id_] for id_ in ids):
            if row >= 0:
                self.selectionModel().select(self._paged.index(row, 0), flags.Select | flags.Rows)
        if places.get(top, -1) >= 0:
            height = self.verticalHeader().defaultSectionSize()
            self.verticalScrollBar().setValue(places[top] * height - offset)
        self._restoring = False
        self._tell()
        self._want_visible()

    def _delegate(self, column: int) -> QAbstractItemDelegate:
        # Not by an index: there is none before the first row.
        own: QAbstractItemDelegate | None = self.itemDelegateForColumn(column)
        return own if own is not None else self.itemDelegate()

    def _set_widths(self) -> None:
        self._widths = ColumnWidths(self._paged.columns())
        self._resized = False
        for number in range(self._paged.columnCount()):
            self.horizontalHeader().setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
        self._fit()

    def _fit(self) -> None:
        """Fit the columns to the room there is, around the widths that the person chose."""
        room = self.viewport().width()
        now = [self.columnWidth(number) for number in range(self._paged.columnCount())]
        self._give_widths(self._widths.stretched(now, room) if self._resized else self._widths.fitted(room))

    def _give_widths(self, widths: Sequence[int]) -> None:
        self._fitting = True
        for number, width in enumerate(widths):
            self.setColumnHidden(number, not width)
            if width:
                self.setColumnWidth(number, width)
        self._fitting = False

    def _on_header(self, section: int) -> None:
        sort = self._paged.columns()[section].sort
        if sort:
            self._descending = not self._descending if sort == self._sorted_by else False
            self._sorted_by = sort
            self.sort_asked.emit(sort, self._descending)

    def _on_resized(self, _section: int, _old: int, _new: int) -> None:
        self._resized = self._resized or (self.isVisible() and not self._fitting)

    def _on_double(self, index: QModelIndex) -> None:
        self.opened.emit(self._paged.id_at(index.row()))
