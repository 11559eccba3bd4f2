"""Text tables: the encoding and the separator are found out, and told where they were guessed."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter

from app.domain.errors import Known
from app.sheets.table import EMPTY, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Cell, Line, Told

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATORS = (",", ";", "\t")
_SAMPLE = 20
_ARABIC = re.compile("[\u0600-\u06ff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_FOREIGN = 0x80
_MANY_NULS = 4
"""One byte in so many: text of two bytes a letter without a mark."""


def csv_sheet(content: bytes) -> tuple[list[tuple[str, list[Line]]], tuple[Told, ...]]:
    """Return the rows of a text table as its one sheet, without a name, and how its bytes were read if guessed.

    Raises:
        Known: sheet.not_a_table for what is no text, sheet.too_many_rows, sheet.unreadable.
    """
    text, told = decoded(content)
    if _CONTROL.search(text):
        raise Known("sheet.not_a_table")
    lines: list[Line] = []
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator_of(text)), 1):
            if number > 4 * MOST_ROWS:
                raise Known("sheet.too_many_rows", limit=MOST_ROWS)
            cells = tuple(Cell(cell.strip()[: LONGEST_CELL + 1]) if cell.strip() else EMPTY for cell in row)
            lines.append(Line(number, cells[:MOST_COLUMNS]))
    except csv.Error as fault:
        raise Known("sheet.unreadable") from fault
    return [("", lines)], told


def decoded(content: bytes) -> tuple[str, tuple[Told, ...]]:
    """Return the text of a table, and how its bytes were read if guessed; Known sheet.unreadable."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return content.decode(encoding), ()
            except UnicodeDecodeError as fault:
                raise Known("sheet.unreadable") from fault
    if content.count(0) * _MANY_NULS > len(content):
        encoding = "utf-16-le" if content[1::2].count(0) > content[::2].count(0) else "utf-16-be"
        return _guess(content, encoding)
    try:
        return content.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _guess(content, "cp1256" if _looks_arabic(content) else "cp1252")


def _guess(content: bytes, encoding: str) -> tuple[str, tuple[Told, ...]]:
    # Bytes that the encoding does not know become a mark that a person sees in the dry run.
    return content.decode(encoding, "replace"), (Told("sheet.encoding_guessed", encoding),)


def _looks_arabic(content: bytes) -> bool:
    """Say whether most letters beyond ASCII would be Arabic: in Western text they stand alone between others."""
    foreign = [byte for byte in content if byte >= _FOREIGN]
    letters = _ARABIC.findall(bytes(foreign).decode("cp1256", "replace"))
    runs = re.findall(rb"[\xc0-\xff]{3,}", content)
    return len(letters) * 2 > len(foreign) and sum(map(len, runs)) * 2 > len(foreign)


def separator_of(text: str) -> str:
    """Return the separator by which most of the first rows have equally many columns, more than one."""
    best, most = _SEPARATORS[0], (0, 0)
    for separator in _SEPARATORS:
        counts: Counter[int] = Counter()
        try:
            for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator)):
                if number >= _SAMPLE:
                    break
                if len(row) > 1:
                    counts[len(row)] += 1
        except csv.Error:
            continue
        if counts:
            width, rows = max(counts.items(), key=lambda each: (each[1], each[0]))
            most, best = max((most, best), ((rows, width), separator), key=lambda each: each[0])
    return best
