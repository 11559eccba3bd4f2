"""A workbook before it is a file: sheets of typed cells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

Value = str | int | float | date | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `width` in characters."""

    title: str
    width: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its columns, and a row of values for each line; dates are real dates."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook; a right-to-left one begins at the right."""

    title: str
    sheets: tuple[Sheet, ...]
    is_right_to_left: bool
    made_on: date
