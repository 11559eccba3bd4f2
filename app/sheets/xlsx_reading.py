"""Workbooks of Office Open XML, read only: values, and where formulas stand; macros are refused at the door."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from io import BytesIO

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from app.domain.errors import Known
from app.sheets.table import EMPTY, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Cell, Line, Told

_MOST_UNPACKED = 200_000_000
_MOST_SHEETS = 30
_MOST_LINES = 4 * MOST_ROWS
"""Rows of a sheet that hold something, titles and other tables included."""
_LAST_ROW = 1_048_576
"""The last row of a spreadsheet: some programs write empty ones that far."""
_MERGED = re.compile(rb'<mergeCell\b[^>]*\bref="([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})"')
_NAMED = 6
FAULTS = (
    ArithmeticError,
    AttributeError,
    EOFError,
    InvalidFileException,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
)
"""What a library meets in a mangled file; not a fault of ours, whatever it is called."""

Rows = dict[int, Sequence[object]]
"""What the cells of a row hold, by its number from 1."""
Read = tuple[list[tuple[str, list[Line]]], tuple[Told, ...]]


def xlsx_sheets(content: bytes) -> Read:
    """Return the rows of every sheet that is not hidden, and what is to be told of the file.

    Raises:
        Known: sheet.macros, sheet.locked, sheet.too_large, sheet.too_many_rows, sheet.unreadable.
    """
    try:
        merged = look_inside(content)
        shown = _rows(content, values=True)
        formulas = _rows(content, values=False)
    except FAULTS as fault:
        raise Known("sheet.unreadable") from fault
    told: list[Told] = []
    if merged:
        told.append(Told("sheet.merged", ", ".join(merged[:_NAMED]) + ("…" if len(merged) > _NAMED else "")))
    sheets: list[tuple[str, list[Line]]] = []
    for (name, rows), (_, written) in zip(shown, formulas, strict=True):
        lines = []
        for number in sorted(rows.keys() | written.keys()):
            asked = written.get(number, ())
            lines.append(Line(number, _cells(rows.get(number, (None,) * len(asked)), asked)))
        sheets.append((name, lines))
    if any(cell.is_formula for _, lines in sheets for line in lines for cell in line.cells):
        told.append(Told("sheet.formulas"))
    return sheets, tuple(told)


def look_inside(content: bytes) -> list[str]:
    """Refuse what is no plain workbook; return the merged cells."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts = archive.infolist()
        names = {part.filename.casefold() for part in parts}
        if any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names):
            raise Known("sheet.macros")
        if any(part.flag_bits & 1 for part in parts):
            raise Known("sheet.locked")
        if sum(part.file_size for part in parts) > _MOST_UNPACKED:
            raise Known("sheet.too_large", limit=_MOST_UNPACKED // 1_000_000)
        if not any(name.startswith("xl/worksheets/") for name in names):
            raise Known("sheet.not_a_table")
        merged: list[str] = []
        for part in parts:
            if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
                merged += [found.decode() for found in _MERGED.findall(archive.read(part))]
        return merged


def _rows(content: bytes, *, values: bool) -> list[tuple[str, Rows]]:
    book = openpyxl.load_workbook(BytesIO(content), read_only=True, data_only=values, keep_links=False)
    try:
        found: list[tuple[str, Rows]] = []
        for sheet in book.worksheets[:_MOST_SHEETS]:
            if sheet.sheet_state != "visible":
                continue
            sheet.reset_dimensions()  # some programs write a size that is not so
            found.append((sheet.title, _filled(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True))))
        return found
    finally:
        book.close()


def _filled(rows: Iterator[Sequence[object]]) -> Rows:
    """Return the rows that hold something by their number: one format far below makes no table long."""
    found: Rows = {}
    for number, row in enumerate(rows, 1):
        if number > _LAST_ROW or len(found) > _MOST_LINES:
            raise Known("sheet.too_many_rows", limit=MOST_ROWS)
        if any(value is not None for value in row):
            found[number] = row
    return found


def _cells(shown: Sequence[object], written: Sequence[object]) -> tuple[Cell, ...]:
    cells = [
        _cell(value, is_formula=isinstance(asked, str) and asked.startswith("=") and value != asked)
        for value, asked in zip(shown, written, strict=False)
    ]
    while cells and cells[-1] == EMPTY:
        cells.pop()
    return tuple(cells)


def _cell(value: object, *, is_formula: bool) -> Cell:
    if value is None:
        return Cell(is_formula=True) if is_formula else EMPTY
    if isinstance(value, datetime):
        return Cell(value.date().isoformat(), value.date(), is_formula)
    if isinstance(value, date):
        return Cell(value.isoformat(), value, is_formula)
    if isinstance(value, time):
        return Cell(value.isoformat(), None, is_formula)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return Cell(str(value).strip()[: LONGEST_CELL + 1], None, is_formula)
