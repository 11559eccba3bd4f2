"""A list on its way into the plan: how it is read, what would become of its rows, which of them are chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from app.domain.errors import Known
from app.services.plan_import import PlanImport
from app.services.plan_rows import Choice, DryRun, Fate, PlannedRow, dry_run
from app.services.workspace import Workspace
from app.sheets.days import Order, order_of
from app.sheets.plan_columns import Field, remembered, to_remember
from app.sheets.table import MOST_BYTES, Book, Sheet

_DATES = (Field.TARGET, Field.FOUND)


class Facet(StrEnum):
    """What narrows the rows, one at a time; NOTED has something to be looked at."""

    ALL = ""
    NEW = Fate.NEW.value
    DUPLICATE = Fate.DUPLICATE.value
    REFUSED = Fate.REFUSED.value
    HERE = Fate.HERE.value
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row of the list with the person's choice."""

    row: PlannedRow
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """How the person wants the list read."""

    sheet: int = 0
    mapped: Mapping[Field, int] | None = None
    order: Order | None = None


def read_file(path: Path) -> Book:
    """Return what a file says; Known where it cannot be read or is no list. Call it off the GUI thread."""
    # A workbook library costs half a second: only who imports a list pays for it.
    from app.sheets.reading import read_book  # noqa: PLC0415

    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as fault:
        raise Known("sheet.gone") from fault
    return read_book(content, path.name)


class ImportPresenter:
    """Keeps the list and the choices; reads and judges off the GUI thread by what `judging` returns."""

    def __init__(self, workspace: Workspace, engagement_id: str, status_words: Callable[[], str]) -> None:
        """Take the workspace, whose plan it is, and the words that keep a status."""
        self.imports = PlanImport(workspace, engagement_id)
        self._workspace = workspace
        self._engagement_id = engagement_id
        self._status_words = status_words
        self.book: Book | None = None
        self.wish = Wish()
        self.facet = Facet.ALL
        self.run: DryRun | None = None
        self._chosen: set[int] = set()
        self._touched: dict[int, bool] = {}
        self._kept: dict[str, str] = {}

    def take(self, book: Book, kept: Mapping[str, str]) -> None:
        """Begin with a list; `kept` are the columns chosen last time."""
        self.book, self.run, self._touched = book, None, {}
        self._kept = dict(kept)
        self.choose_sheet(0)

    def drop(self) -> None:
        """Forget the list."""
        self.book, self.run = None, None

    @property
    def sheet(self) -> Sheet:
        """Return the sheet that is read.

        Raises:
            ValueError: there is no list.
        """
        if self.book is None:
            raise ValueError("no list")
        return self.book.sheets[self.wish.sheet]

    @property
    def mapped(self) -> Mapping[Field, int]:
        """Return the column of each field."""
        return self.wish.mapped or {}

    @property
    def order(self) -> Order:
        """Return which number of a date is the day: as chosen, else as the dates prove."""
        return self.wish.order or self._proven() or Order.DAY_FIRST

    @property
    def chosen(self) -> frozenset[int]:
        """Return the numbers of the rows that will be added."""
        return frozenset(self._chosen)

    def choose_sheet(self, place: int) -> None:
        """Read another sheet, its columns by their headings."""
        self.wish = Wish(sheet=place)
        self._touched = {}
        self.wish = replace(self.wish, mapped=remembered(self.sheet.headings, self._kept))

    def choose_column(self, field: Field, place: int) -> None:
        """Take a field from a column, -1 for none."""
        mapped = {each: at for each, at in self.mapped.items() if each is not field and at != place}
        self.wish = replace(self.wish, mapped=mapped | ({field: place} if place >= 0 else {}))

    def choose_order(self, order: Order) -> None:
        """Read dates that can be read in two ways so."""
        self.wish = replace(self.wish, order=order)

    def columns_to_keep(self) -> dict[str, str]:
        """Return the chosen columns by heading, for the next list."""
        return to_remember(self.sheet.headings, self.mapped)

    def judging(self) -> Callable[[], DryRun]:
        """Return the work of a dry run with the choices of now."""
        book, sheet, workspace, engagement = self.book, self.sheet, self._workspace, self._engagement_id
        if book is None:
            raise ValueError("no list")
        mapped, order, words = dict(self.mapped), self.order, self._status_words()

        def judge() -> DryRun:
            with workspace.read() as connection:
                for_whom = workspace.entering_for(connection, engagement)
            return dry_run(workspace, engagement, book, sheet, Choice(mapped, order, words, for_whom))

        return judge

    def show(self, run: DryRun) -> None:
        """Take the result of a dry run; what the person said about single rows stays."""
        self.run = run
        self._chosen = {
            row.number for row in run.rows if row.digest and self._touched.get(row.number, row.fate is Fate.NEW)
        }

    def toggle(self, number: int) -> bool:
        """Choose or leave out one row; False for one that cannot be added."""
        row = self.run.by_number.get(number) if self.run is not None else None
        if row is None or not row.digest:
            return False
        self._touched[number] = number not in self._chosen
        self._chosen ^= {number}
        return True

    def counts(self) -> dict[Facet, int]:
        """Return how many rows each filter shows."""
        rows = self.run.rows if self.run is not None else ()
        return {facet: sum(_fits(row, facet) for row in rows) for facet in Facet}

    def ids(self) -> Sequence[str]:
        """Return the rows that the filter shows, by number."""
        rows = self.run.rows if self.run is not None else ()
        return [str(row.number) for row in rows if _fits(row, self.facet)]

    def rows(self, ids: Sequence[str]) -> Sequence[ShownRow]:
        """Return rows with the person's choice."""
        found = self._by_number
        return [ShownRow(found[int(id)], int(id) in self._chosen) for id in ids if int(id) in found]

    @property
    def _by_number(self) -> Mapping[int, PlannedRow]:
        return self.run.by_number if self.run is not None else {}

    def _proven(self) -> Order | None:
        lines = self.sheet.lines
        places = [self.mapped[field] for field in _DATES if field in self.mapped]
        return order_of(line.cell(place).text for place in places for line in lines if line.cell(place).day is None)


def _fits(row: PlannedRow, facet: Facet) -> bool:
    if facet is Facet.ALL:
        return True
    if facet is Facet.NOTED:
        return bool(row.notes) and row.fate is not Fate.REFUSED
    return row.fate.value == facet.value
