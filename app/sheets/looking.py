"""A table to look at: its first rows as they stand, sheet by sheet; nothing is worked out, followed or fetched."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice

import openpyxl

from app.domain.errors import Known
from app.sheets.csv_reading import decoded, separator_of
from app.sheets.reading import OLE
from app.sheets.table import MOST_COLUMNS
from app.sheets.xlsx_reading import FAULTS, look_inside

MOST_SHOWN = 2_000
"""Rows of a sheet."""
MOST_SHEETS = 30
LONGEST_SHOWN = 1_000
"""Characters of a cell."""
MOST_CHARACTERS = 20_000_000
"""Characters of all texts of a file, each counted once."""
MOST_WORDS_UNPACKED = 48 << 20
"""Bytes of the words that a workbook keeps for all of its cells: they are read as a whole."""

_BEYOND = 20_000
"""So many rows more are looked at for whether something is left out."""


@dataclass(frozen=True, slots=True)
class Look:
    """The first rows of a sheet, of the same length each; `is_cut`: there are more. A text table has no name."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    is_cut: bool = False


class _Texts:
    """The words of the cells of a file: a small file may say a long text in each of them, and it is kept once."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}
        self._characters = 0

    @property
    def is_full(self) -> bool:
        return self._characters >= MOST_CHARACTERS

    def of(self, value: object) -> str:
        if not isinstance(value, str):
            return _words(value)
        words = self._known.get(value)
        if words is None:
            words = self._known[value] = _words(value)
            self._characters += len(words)
        return words


def looked_at(content: bytes, *, is_workbook: bool) -> tuple[Look, ...]:
    """Return the sheets that are not hidden.

    Raises:
        Known: sheet.macros, sheet.locked, sheet.too_large, sheet.not_a_table, sheet.unreadable, sheet.empty.
    """
    if content.startswith(OLE):
        raise Known("sheet.locked")
    try:
        looks = _of_workbook(content) if is_workbook else (_of_text(content),)
    except (*FAULTS, csv.Error) as fault:
        raise Known("sheet.unreadable") from fault
    if not any(look.rows for look in looks):
        raise Known("sheet.empty")
    return looks


def _of_workbook(content: bytes) -> tuple[Look, ...]:
    look_inside(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        words = [part.file_size for part in archive.infolist() if part.filename.casefold() == "xl/sharedstrings.xml"]
    if sum(words) > MOST_WORDS_UNPACKED:
        raise Known("sheet.too_large", limit=MOST_WORDS_UNPACKED // 1_000_000)
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"][:MOST_SHEETS]
        looks = []
        texts = _Texts()
        for sheet in shown:
            sheet.reset_dimensions()  # some programs write a size that is not so
            looks.append(_look(sheet.title, sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True), texts))
        return tuple(looks)
    finally:
        book.close()


def _of_text(content: bytes) -> Look:
    text, _told = decoded(content)
    return _look("", csv.reader(io.StringIO(text, newline=""), delimiter=separator_of(text)), _Texts())


def _look(name: str, rows: Iterable[Sequence[object]], texts: _Texts) -> Look:
    left = iter(rows)
    read: list[list[str]] = []
    for row in islice(left, MOST_SHOWN):
        read.append([texts.of(value) for value in row[:MOST_COLUMNS]])
        if texts.is_full and any(read[-1]):
            break
    is_cut = any(any(_words(value) for value in row) for row in islice(left, _BEYOND))
    while read and not any(read[-1]):
        read.pop()
    width = max((place for row in read for place, words in enumerate(row, 1) if words), default=0)
    return Look(name, tuple((*row[:width], *[""] * (width - len(row))) for row in read), is_cut)


def _words(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    shown = str(value).strip()[:LONGEST_SHOWN]
    return "".join(each if each.isprintable() else " " for each in shown)
