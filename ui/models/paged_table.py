"""A table of any length: ids from one call, rows in pages from another, cells from a dictionary."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from ui.models.column import Column
from ui.models.pages import PAGE_ROWS, Pages

__all__ = ["PAGE_ROWS", "Column", "PagedTableModel", "directly"]

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

_FEW_LOOKS = 8
"""To look through 100,000 ids for one takes a tenth of the time that an index of them takes to make."""

Background = Callable[[Callable[[], Sequence[str]], Callable[[Sequence[str]], None]], None]


def directly(work: Callable[[], Sequence[str]], done: Callable[[Sequence[str]], None]) -> None:
    """Run a query at once, on the calling thread."""
    done(work())


class PagedTableModel(QAbstractTableModel, Generic[Row]):
    """Keeps `Pages` of rows; `data` only looks up, so it is fast and cannot fail.

    A cell of a page that is not there yet is empty; the page is fetched after the present event and the cell
    repainted. A view asks for what it is about to paint with `want`, so that nobody sees empty cells.
    """

    refreshed = Signal()
    """The ids changed order or membership; sent after the reset."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        ids: Callable[[], Sequence[str]],
        rows: Callable[[Sequence[str]], Sequence[Row]],
        id_of: Callable[[Row], str],
        background: Background = directly,
        parent: QObject | None = None,
    ) -> None:
        """Take the columns and the two queries.

        `ids` answers all ids in order, `rows` the rows of some ids (in any order, those that are gone left out).
        `background` says how `reload` runs the first one: at once, or in `Tasks` off the GUI thread.
        """
        super().__init__(parent)
        self._columns = tuple(columns)
        self._query_ids = ids
        self._background = background
        self._ids: tuple[str, ...] = ()
        self._row_by_id: dict[str, int] | None = None
        self._looks = 0
        self._in_sight = range(1)
        self._pages = Pages([column.readers() for column in columns], rows, id_of)
        self._missing: set[int] = set()
        self._round = 0
        self._fetch = QTimer(self)
        self._fetch.setSingleShot(True)
        self._fetch.setInterval(0)
        self._fetch.timeout.connect(self._fetch_missing)

    # ------------------------------------------------------------------------------------------- what pages use

    def reload(self) -> None:
        """Ask for the ids again; selection and scroll of a `RecordTable` stay with their records."""
        self._round += 1
        asked = self._round
        self._background(self._query_ids, lambda ids: self._replace(asked, ids))

    def touch(self, ids: Iterable[str]) -> None:
        """Read these records again where they are loaded; order and membership stay."""
        wanted = frozenset(ids)
        touched = self._pages.holding(wanted)
        self._load(touched)
        for page in touched:
            for row, id_ in enumerate(self._ids_of(page), page * PAGE_ROWS):
                if id_ in wanted:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def id_at(self, row: int) -> str:
        """Return the id at a row, "" outside the table."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def row_of(self, id: str) -> int:
        """Return the row of an id, -1 when it is not in the table."""
        self._looks += 1
        if self._row_by_id is None and self._looks > _FEW_LOOKS:
            self._row_by_id = {id_: row for row, id_ in enumerate(self._ids)}
        if self._row_by_id is not None:
            return self._row_by_id.get(id, -1)
        try:
            return self._ids.index(id)
        except ValueError:
            return -1

    def record(self, id: str) -> Row | None:
        """Return the frozen row of an id, fetched if need be; None when it is not in the table."""
        row = self.row_of(id)
        if row < 0:
            return None
        number = row // PAGE_ROWS
        if number not in self._pages:
            self._load([number])
        page = self._pages.get(number)
        return None if page is None else page.rows.get(id)

    def ids(self) -> tuple[str, ...]:
        """Return all ids in order."""
        return self._ids

    def columns(self) -> tuple[Column[Row], ...]:
        """Return the columns."""
        return self._columns

    def want(self, first: int, last: int) -> None:
        """Fetch the pages of these rows, which are in sight, now and in one go."""
        self._in_sight = range(max(0, first) // PAGE_ROWS, min(last, len(self._ids) - 1) // PAGE_ROWS + 1)
        self._load([page for page in self._in_sight if page not in self._pages])

    # -------------------------------------------------------------------------------------------- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        number = row // PAGE_ROWS
        page = self._pages.get(number)
        if page is None:
            self._missing.add(number)
            self._fetch.start()
            return None
        return page.cells.get((row % PAGE_ROWS, column, int(role)))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._header_alignment(section)
        return None

    # --------------------------------------------------------------------------------------------------- inside

    def _replace(self, asked: int, ids: Sequence[str]) -> None:
        if asked != self._round:
            return  # a later reload is on its way
        new = tuple(ids)
        if new == self._ids:
            self._read_again()
            return
        self.beginResetModel()
        self._ids = new
        self._row_by_id = None
        self._looks = 0
        self._in_sight = range(1)
        self._forget_rows()
        self._load(self._in_sight)
        self.endResetModel()
        self.refreshed.emit()

    def _read_again(self) -> None:
        """Read the rows in sight, and forget the others: whoever walked through a long list left hundreds of pages."""
        if self._ids:
            self._forget_rows()
            self._load(self._in_sight)
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def _forget_rows(self) -> None:
        self._pages.forget()
        self._missing.clear()

    def _ids_of(self, page: int) -> Sequence[str]:
        return self._ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]

    def _load(self, pages: Iterable[int]) -> None:
        self._pages.load({page: self._ids_of(page) for page in pages})

    def _fetch_missing(self) -> None:
        pages, self._missing = sorted(self._missing), set()
        self._load(pages)
        for page in pages:
            last = min(len(self._ids), (page + 1) * PAGE_ROWS) - 1
            self.dataChanged.emit(self.index(page * PAGE_ROWS, 0), self.index(last, len(self._columns) - 1))

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignTrailing if self._columns[column].end else Qt.AlignmentFlag.AlignLeading
        return side | Qt.AlignmentFlag.AlignVCenter

    def _header_alignment(self, column: int) -> Qt.AlignmentFlag:
        # Headers do not mirror leading and trailing by themselves.
        right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        right = self._columns[column].end != right_to_left
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
