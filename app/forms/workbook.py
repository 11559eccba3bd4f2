"""Bytes of a workbook as sheets of texts, within bounds. Nothing in it is ever run, and nothing in it raises."""

from __future__ import annotations

import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from io import BytesIO
from typing import Protocol

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from app.forms.problems import Problem, Severity

MOST_BYTES = 20_000_000
MOST_UNPACKED = 100_000_000
MOST_PARTS = 2_000
MOST_ROWS = 10_000
MOST_COLUMNS = 200
MOST_CHARACTERS = 32_767

READ = ("survey", "choices", "settings")
REFUSED = ("external_choices", "entities", "osm")

_HEAD = 4_096
_OLD = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DAMAGED = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    InvalidFileException,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
)
"""What the libraries raise for a file that is not a workbook, or a damaged one."""


@dataclass(slots=True)
class Sheet:
    """One sheet: `headers` by column from 0, `rows` by their number; only cells that are not empty."""

    name: str
    headers: dict[int, str] = field(default_factory=dict)
    rows: dict[int, dict[int, str]] = field(default_factory=dict)


class _Cell(Protocol):
    @property
    def value(self) -> object: ...

    @property
    def data_type(self) -> str: ...


def sheets_of(content: bytes) -> tuple[Mapping[str, Sheet], tuple[Problem, ...]]:
    """Return the sheets that a form is made of by their names in lower case, and what is wrong with the file."""
    refused = _refused(content)
    if refused:
        return {}, (Problem(refused),)
    problems: list[Problem] = []
    sheets: dict[str, Sheet] = {}
    try:
        # openpyxl warns of what it leaves out (styles, validations): nothing that a form is made of.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            _read(content, sheets, problems)
    except _DAMAGED:
        return {}, (Problem("workbook.damaged"),)
    return sheets, tuple(problems)


def _read(content: bytes, sheets: dict[str, Sheet], problems: list[Problem]) -> None:
    book = openpyxl.load_workbook(BytesIO(content), read_only=True, keep_links=False)
    for title in book.sheetnames:
        name = title.strip().lower()
        if name in READ and name not in sheets:
            rows = book[title].iter_rows(max_row=2 * MOST_ROWS, max_col=MOST_COLUMNS + 1)
            sheets[name] = _sheet(title, rows, problems)
        elif name in REFUSED and any(cell.value is not None for row in book[title].iter_rows(2, 50) for cell in row):
            problems.append(Problem("sheet.unsupported", sheet=title))
        elif not name.startswith("readme"):
            problems.append(Problem("sheet.ignored", Severity.WARNING, title))
    book.close()


def _refused(content: bytes) -> str:
    """Return the code of why a file is not opened at all, "" for one that is."""
    if len(content) > MOST_BYTES:
        return "workbook.large"
    if content.startswith(_OLD):
        return "workbook.encrypted" if _ENCRYPTED in content else "workbook.old"
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            return _refused_parts(packed)
    except (*_DAMAGED, NotImplementedError):
        return "workbook.damaged"


def _refused_parts(packed: zipfile.ZipFile) -> str:
    parts = packed.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        return "workbook.bomb"
    if any(part.flag_bits & 1 for part in parts):
        return "workbook.encrypted"
    names = {part.filename.lower() for part in parts}
    types = packed.read("[Content_Types].xml") if "[Content_Types].xml" in packed.namelist() else b""
    if any(_declares(packed, part) for part in parts if part.filename.lower().endswith((".xml", ".rels"))):
        return "workbook.damaged"
    has_macros = any("vbaproject" in name or "macrosheets/" in name for name in names)
    return "workbook.macro" if has_macros or b"macroEnabled" in types else ""


def _declares(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    """Say whether a part declares entities: no program writes any, and they can fill a memory."""
    with packed.open(part) as opened:
        return b"<!DOCTYPE" in opened.read(_HEAD)


def _sheet(title: str, rows: Iterable[Iterable[_Cell]], problems: list[Problem]) -> Sheet:
    sheet = Sheet(title)
    for number, cells in enumerate(rows, 1):
        found = {
            column: text
            for column, cell in enumerate(cells)
            if cell.value is not None and (text := _text(cell.value)).strip()
        }
        if number == 1:
            sheet.headers = {column: text.strip() for column, text in found.items()}
        if not found:
            continue
        if number > MOST_ROWS or max(found) >= MOST_COLUMNS:
            problems.append(Problem("sheet.large", sheet=title, params={"rows": MOST_ROWS, "columns": MOST_COLUMNS}))
            break
        _look_at(sheet, number, found, cells, problems)
        if number > 1:
            sheet.rows[number] = {column: text.strip() for column, text in found.items()}
    return sheet


def _look_at(sheet: Sheet, row: int, found: Mapping[int, str], cells: Iterable[_Cell], problems: list[Problem]) -> None:
    """Tell of formulas, of cells that hold an error, and of texts longer than a cell can be."""
    kinds = {column: cell.data_type for column, cell in enumerate(cells) if column in found}
    for column, kind in kinds.items():
        header = sheet.headers.get(column, "")
        if kind in {"f", "e"} and found[column] not in _CONSTANTS.values():
            code = "cell.formula" if kind == "f" else "cell.error"
            problems.append(Problem(code, sheet=sheet.name, row=row, column=header))
        elif len(found[column]) > MOST_CHARACTERS:
            problems.append(Problem("cell.long", sheet=sheet.name, row=row, column=header))


_CONSTANTS = {"=TRUE()": "TRUE", "=FALSE()": "FALSE"}
"""How some programs save a cell that says yes or no."""


def _text(value: object) -> str:
    """Return a cell as a person reads it: whole numbers without a fraction, dates by ISO."""
    if isinstance(value, str) and value in _CONSTANTS:
        return _CONSTANTS[value]
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:  # noqa: PLR2004
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).replace("\xa0", " ").replace("\r\n", "\n")
