"""What a spreadsheet says, as text: sheets of rows, with the row numbers that a person sees there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

MOST_BYTES = 20_000_000
MOST_ROWS = 10_000
MOST_COLUMNS = 60
LONGEST_CELL = 32_767
"""The most characters that a spreadsheet itself holds in a cell."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text without spaces around it; `day` where the file itself says that it is a date.

    `is_formula`: the file holds a formula here; `text` is what the spreadsheet last worked out, '' when nothing.
    """

    text: str = ""
    day: date | None = None
    is_formula: bool = False


EMPTY = Cell()


@dataclass(frozen=True, slots=True)
class Line:
    """One row; `number` counts from 1 as the spreadsheet does."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, place: int) -> Cell:
        """Return the cell of a column counted from 0; the empty one where the row ends before it."""
        return self.cells[place] if 0 <= place < len(self.cells) else EMPTY


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its headings and the rows under them that are not empty."""

    name: str
    headings: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """Something about the whole file that a person should know; `code` is worded in `ui.i18n`."""

    code: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """A file that was read: `digest` is the SHA-256 (hex) of its bytes; sheets without a row are left out."""

    name: str
    digest: str
    sheets: tuple[Sheet, ...]
    told: tuple[Told, ...] = ()
