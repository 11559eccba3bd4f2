"""Reading a spreadsheet that somebody brings: XLSX or CSV, bounded, nothing executed, nothing fetched."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from app.domain.errors import Known
from app.sheets.csv_reading import csv_sheet
from app.sheets.plan_columns import is_heading
from app.sheets.table import EMPTY, MOST_BYTES, MOST_ROWS, Book, Cell, Line, Sheet, Told
from app.sheets.xlsx_reading import xlsx_sheets

_ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How old workbooks and those with a password begin."""
_OTHERS = (b"%PDF", b"MZ", b"\x7fELF", b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"{\\rtf")
_HEADING_WITHIN = 15
"""Rows above the headings: a title, the factory's name, the day."""


def read_book(content: bytes, name: str) -> Book:
    """Return what a file says, whatever its ending claims.

    Raises:
        Known: sheet.too_large, sheet.too_many_rows, sheet.macros, sheet.locked, sheet.not_a_table, sheet.unreadable,
            sheet.empty.
    """
    if len(content) > MOST_BYTES:
        raise Known("sheet.too_large", limit=MOST_BYTES // 1_000_000)
    if content.startswith(OLE):
        raise Known("sheet.locked")
    if content.startswith(_OTHERS):
        raise Known("sheet.not_a_table")
    told: tuple[Told, ...]
    if content.startswith(_ZIP):
        read, told = xlsx_sheets(content)
    else:
        read, told = csv_sheet(content)
    sheets = tuple(sheet for sheet in (_sheet(title, lines) for title, lines in read) if sheet is not None)
    if not sheets:
        raise Known("sheet.empty")
    return Book(name, hashlib.sha256(content).hexdigest(), sheets, told)


def _sheet(name: str, lines: Iterable[Line]) -> Sheet | None:
    """Find the headings: of the first rows the one with most known words, else the first that has more than one."""
    filled = [line for line in lines if any(cell.text or cell.day for cell in line.cells)]
    if not filled:
        return None
    first = filled[:_HEADING_WITHIN]
    known = [sum(is_heading(cell.text) for cell in line.cells) for line in first]
    place = known.index(max(known))
    if not known[place]:
        place = next((i for i, line in enumerate(first) if sum(bool(cell.text) for cell in line.cells) > 1), 0)
    if len(filled) - place - 1 > MOST_ROWS:
        raise Known("sheet.too_many_rows", limit=MOST_ROWS)
    width = max((_width(line.cells) for line in filled[place:]), default=0)
    headings = tuple(filled[place].cell(column).text for column in range(width))
    return Sheet(name, headings, tuple(filled[place + 1 :]))


def _width(cells: tuple[Cell, ...]) -> int:
    return max((place + 1 for place, cell in enumerate(cells) if cell != EMPTY), default=0)
