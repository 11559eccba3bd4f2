"""Pages of rows with their cells: what of a long table was read and not yet forgotten."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Generic, TypeVar

Row = TypeVar("Row")

PAGE_ROWS = 8
"""A jump to another place shows a dozen rows: of longer pages most would be read for nothing, within one frame."""
PAGES_KEPT = 1024

Readers = Sequence[Mapping[int, Callable[[Row], object]]]
"""For each column what to read from a row, by role."""


# Without slots: Python 3.11 cannot call a subscripted generic dataclass that is frozen and slotted.
@dataclass(frozen=True)
class Page(Generic[Row]):
    """The rows by id, and what they show by (offset in the page, column, role)."""

    rows: Mapping[str, Row]
    cells: Mapping[tuple[int, int, int], object]


class Pages(Generic[Row]):
    """Keeps 1,024 pages of 8 rows, those that were read last."""

    def __init__(
        self,
        readers: Readers[Row],
        query: Callable[[Sequence[str]], Sequence[Row]],
        id_of: Callable[[Row], str],
    ) -> None:
        """Take what to read from a row, and the query for the rows of some ids (in any order)."""
        self._readers = readers
        self._query = query
        self._id_of = id_of
        self._kept: OrderedDict[int, Page[Row]] = OrderedDict()

    def __contains__(self, number: int) -> bool:
        """Say whether a page is there."""
        return number in self._kept

    def get(self, number: int) -> Page[Row] | None:
        """Return a page, None when it is not there."""
        return self._kept.get(number)

    def holding(self, ids: Set[str]) -> list[int]:
        """Return the numbers of the pages that hold any of these records, in order."""
        return sorted(number for number, page in self._kept.items() if not ids.isdisjoint(page.rows))

    def load(self, wanted: Mapping[int, Sequence[str]]) -> None:
        """Read pages, whose ids are given, with one query."""
        ids = [id_ for each in wanted.values() for id_ in each]
        if not ids:
            return
        found = {self._id_of(row): row for row in self._query(ids)}
        for number, each in wanted.items():
            rows = {id_: found[id_] for id_ in each if id_ in found}
            self._kept[number] = Page(rows, self._cells(each, rows))
            self._kept.move_to_end(number)
        while len(self._kept) > PAGES_KEPT:
            self._kept.popitem(last=False)

    def forget(self) -> None:
        """Keep none."""
        self._kept.clear()

    def _cells(self, ids: Sequence[str], rows: Mapping[str, Row]) -> dict[tuple[int, int, int], object]:
        cells: dict[tuple[int, int, int], object] = {}
        for offset, id_ in enumerate(ids):
            row = rows.get(id_)
            if row is None:
                continue
            for column, readers in enumerate(self._readers):
                for role, read in readers.items():
                    cells[offset, column, role] = read(row)
        return cells
