"""What an import would do, row by row: codes and values, worded by the command that asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.factory.records import Factory
from app.domain.reasons import Param


class Outcome(StrEnum):
    """What becomes of a row."""

    ADDED = "added"
    MERGED = "merged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Note:
    """A code with its parameters: why a row merges or is refused, or a warning about it."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Difference:
    """A row says something else than the factory it merges with; the factory keeps its value."""

    field: str
    kept: str
    given: str


@dataclass(frozen=True, slots=True)
class RowReport:
    """One row of the list. `row` counts as a spreadsheet does: the header is row 1.

    `factory_id` is the factory added or merged with (empty when refused); `into_row` the row that added it, when
    that is in the same list; `filled` the fields that were empty and took the row's value.
    """

    row: int
    outcome: Outcome
    name: str
    country: str
    reason: Note
    factory_id: str = ""
    into_row: int | None = None
    filled: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    warnings: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class NearMatch:
    """A row that may be the same factory as another one; nothing is done about it.

    `other_row` is set when the other one comes from the same list. `similarity` of the names is in (0, 1].
    """

    row: int
    name: str
    factory_id: str
    other_name: str
    other_factory_id: str
    other_row: int | None
    similarity: float
    same_address: bool


@dataclass(frozen=True, slots=True)
class FileError:
    """Why nothing of the list is imported. `row` 0 means the file as a whole; `letter` is the spreadsheet's."""

    code: str
    row: int = 0
    column: str = ""
    letter: str = ""
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The whole answer: rows in = added + merged + refused, or errors and no rows at all."""

    file_name: str
    rows: tuple[RowReport, ...] = ()
    near_matches: tuple[NearMatch, ...] = ()
    errors: tuple[FileError, ...] = ()
    ignored_columns: tuple[str, ...] = ()

    @property
    def is_ok(self) -> bool:
        """Say whether the list could be read; single rows may still be refused."""
        return not self.errors

    def counts(self) -> Mapping[Outcome, int]:
        """Return the number of rows for each outcome."""
        counted = Counter(row.outcome for row in self.rows)
        return {outcome: counted[outcome] for outcome in Outcome}


@dataclass(frozen=True, slots=True)
class Change:
    """A factory in the register whose empty fields take values from the list."""

    before: Factory
    after: Factory


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What to write when it is not a dry run, and the report; nothing to write when the file has errors."""

    report: ImportReport
    added: tuple[Factory, ...] = ()
    changed: tuple[Change, ...] = ()

    def records(self) -> tuple[Factory, ...]:
        """Return every factory to write, each once."""
        return (*self.added, *(change.after for change in self.changed))
