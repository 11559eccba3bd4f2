"""What would become of every row of a list, if it were imported now: asked of the rules, nothing written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from app.domain.factory.likeness import MOST_EDITS, Likeness
from app.domain.ids import derived_id
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.context import Context
from app.domain.kernel.decide import decide
from app.domain.plan.commands import CreateItem
from app.domain.plan.records import Origin, PlanItem
from app.domain.plan.withdrawing import item_digest
from app.domain.reasons import Blocked, Reason
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS
from app.domain.text import words
from app.services.workspace import Workspace
from app.sheets.days import Order
from app.sheets.plan_columns import Mapped
from app.sheets.plan_rows import STOPS, RowNote, RowReader, Understood
from app.sheets.table import Book, Sheet
from app.storage.connection import Connection
from app.storage.facts import SqliteFacts

_SHORT = 4
"""Letters of a word that says too little to look for others like it."""
_Near = tuple[str, tuple[str, ...], int]
"""A telling word, the numbers and how many letters there are."""


class Fate(StrEnum):
    """What would become of a row."""

    NEW = "new"
    DUPLICATE = "duplicate"
    HERE = "here"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row: what it means, what would become of it and why.

    `item_id` and `digest` are those of the item it makes, the same whenever the same file is read again; `like` is the
    area of the item it resembles (DUPLICATE), `like_row` the row of the list it resembles (0: an item of the plan).
    """

    number: int
    command: CreateItem
    fate: Fate
    notes: tuple[RowNote, ...]
    reasons: tuple[Reason, ...] = ()
    like: str = ""
    like_row: int = 0
    digest: str = ""

    @property
    def item_id(self) -> str:
        """Return the id of the item it makes."""
        return self.command.item_id

    @property
    def area(self) -> str:
        """Return what the row calls the item."""
        return self.command.fields.get("area", "")


@dataclass(frozen=True, slots=True)
class Choice:
    """How a person wants a sheet to be read.

    `status_words` keeps a status in the progress, in the person's language, with {status}; `for_whom` is the person of
    the factory for whom is entered.
    """

    mapped: Mapped
    order: Order = Order.DAY_FIRST
    status_words: str = "{status}"
    for_whom: OnBehalfOf | None = None


@dataclass(frozen=True)  # without slots: the look-up is built once, on first use
class DryRun:
    """All rows of a sheet, in its order."""

    engagement_id: str
    digest: str
    name: str
    rows: tuple[PlannedRow, ...]
    for_whom: OnBehalfOf | None = None

    def of(self, fate: Fate) -> tuple[PlannedRow, ...]:
        """Return the rows of one fate."""
        return tuple(row for row in self.rows if row.fate is fate)

    @cached_property
    def by_number(self) -> Mapping[int, PlannedRow]:
        """Return the rows by their number in the spreadsheet."""
        return {row.number: row for row in self.rows}


def dry_run(workspace: Workspace, engagement_id: str, book: Book, sheet: Sheet, choice: Choice) -> DryRun:
    """Judge every row by the rules that will judge it when it is imported; nothing is written.

    Raises:
        Blocked: the engagement is not held (O2).
    """
    with workspace.read() as connection:
        context = workspace.context(connection, engagement_id, choice.for_whom)
        judge = _Judge(connection, workspace, context, book.digest, sheet.name)
        reader = RowReader(context.catalogue, choice.mapped, choice.order)
        rows = tuple(judge.judged(_with_status(reader.understand(line), choice)) for line in sheet.lines)
    return DryRun(engagement_id, book.digest, book.name, rows, choice.for_whom)


def _with_status(row: Understood, choice: Choice) -> Understood:
    """Keep a status as words of the progress: none of a list is ever a status here (S1)."""
    if not row.status_words:
        return row
    said = choice.status_words.replace("{status}", row.status_words)
    fields = row.fields.copy()
    fields["progress"] = "\n".join(filter(None, (row.fields.get("progress", ""), said)))
    return replace(row, fields=fields)


class _Judge:
    def __init__(self, connection: Connection, workspace: Workspace, context: Context, digest: str, sheet: str) -> None:
        self._context = context
        self._facts: SqliteFacts = workspace.facts(connection)
        self._make_id = (context.engagement, digest, sheet)
        self._items = {item.id: item for item in self._facts.children(PlanItem, context.engagement)}
        self._alike = _Alike((item.area, 0) for item in self._items.values() if not item.is_withdrawn)

    def judged(self, row: Understood) -> PlannedRow:
        """Return what would become of a row, with those before it in the plan already."""
        command = CreateItem(self._id(row.number), Origin.ADDITIONAL, row.found_on or self._context.today, row.fields)
        planned = PlannedRow(row.number, command, Fate.NEW, row.notes)
        if command.item_id in self._items:
            return replace(planned, fate=Fate.HERE)
        if any(each.note in STOPS for each in row.notes):
            return replace(planned, fate=Fate.REFUSED)
        try:
            outcome = decide(COMMANDS_BY_CLASS[CreateItem], command, {}, self._facts, self._context, INVARIANTS)
        except Blocked as blocked:
            return replace(planned, fate=Fate.REFUSED, reasons=tuple(r for r in blocked.reasons if not r.met))
        [item] = [record for record in outcome.records if isinstance(record, PlanItem)]
        planned = replace(planned, digest=item_digest(item))
        found = self._alike.find(planned.area)
        if found is not None:
            return replace(planned, fate=Fate.DUPLICATE, like=found[0], like_row=found[1])
        self._alike.add(planned.area, row.number)
        return planned

    def _id(self, number: int) -> str:
        """Return the id of a row's item: that of an import which was undone is not taken again."""
        attempt = 0
        while True:
            item_id = derived_id("plan_import", *self._make_id, str(number), str(attempt))
            item = self._items.get(item_id)
            if item is None or not item.is_withdrawn:
                return item_id
            attempt += 1


class _Alike:
    """Areas that were met, found again by the same words or by nearly the same ones."""

    def __init__(self, known: Iterable[tuple[str, int]]) -> None:
        self._same: dict[str, tuple[str, int]] = {}
        self._near: dict[_Near, list[tuple[Likeness, str, int]]] = {}
        for area, number in known:
            self.add(area, number)

    def add(self, area: str, number: int) -> None:
        """Remember an area."""
        key = " ".join(words(area))
        self._same.setdefault(key, (area, number))
        likeness = Likeness.of(key)
        for word in _telling(key):
            place = (word, likeness.numbers, len(likeness.letters))
            self._near.setdefault(place, []).append((likeness, area, number))

    def find(self, area: str) -> tuple[str, int] | None:
        """Return the area that is the same or alike, with its row; None when there is none.

        Only those are compared that begin or end with the same longer word, have the same numbers and are about as
        long: a plan of thousands stays quick.
        """
        key = " ".join(words(area))
        if key in self._same:
            return self._same[key]
        likeness = Likeness.of(key)
        length = len(likeness.letters)
        for word in _telling(key):
            for letters in range(length - MOST_EDITS, length + MOST_EDITS + 1):
                for other, text, number in self._near.get((word, likeness.numbers, letters), ()):
                    if likeness.similarity(other):
                        return text, number
        return None


def _telling(key: str) -> set[str]:
    long = [word for word in key.split() if len(word) >= _SHORT]
    return {long[0], long[-1]} if long else set()
