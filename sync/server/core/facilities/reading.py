"""A comma-separated file as rows of sound cells, or the errors that make it unusable."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sync.server.core.facilities.cells import fault, letters
from sync.server.core.facilities.columns import Columns, read_columns
from sync.server.core.facilities.report import FileError


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a list may be: bytes, rows, columns, characters in a cell; how many errors are listed."""

    size: int = 32 * 1024 * 1024
    rows: int = 200_000
    columns: int = 64
    cell: int = 2_000
    errors: int = 50


@dataclass(frozen=True, slots=True)
class Line:
    """One record of the file; `row` is its number in a spreadsheet."""

    row: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The file's columns and records."""

    columns: Columns
    lines: tuple[Line, ...]


def read_list(path: Path, limits: Limits) -> bytes | FileError:
    """Return the bytes of a list; its size is looked at before anything is read. Raises OSError."""
    size = path.stat().st_size
    if size > limits.size:
        return FileError("file_too_large", params={"size": size, "limit": limits.size})
    with path.open("rb") as file:
        return file.read(limits.size + 1)


def read_sheet(data: bytes, limits: Limits) -> Sheet | tuple[FileError, ...]:
    """Return the records of a list in UTF-8, or every error up to the limit; one error is enough to refuse it."""
    if len(data) > limits.size:
        return (FileError("file_too_large", params={"size": len(data), "limit": limits.size}),)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return (FileError("utf16"),)
    records = _Records(data, limits)
    try:
        return _sheet(records, limits)
    except csv.Error:
        return (records.failure(),)


def _sheet(records: _Records, limits: Limits) -> Sheet | tuple[FileError, ...]:
    header = next(iter(records), None)
    if header is None:
        return (FileError("missing_header", 1, "", "A"),)
    errors = _faults(header, (), limits)
    if errors:
        return tuple(errors)
    columns = read_columns(header.cells, header.row)
    if not isinstance(columns, Columns):
        return columns
    records.titles = columns.titles
    lines: list[Line] = []
    for line in records:
        if len(lines) == limits.rows:
            errors.append(FileError("too_many_rows", line.row, params={"limit": limits.rows}))
            break
        errors += _faults(line, columns.titles, limits)
        if len(errors) >= limits.errors:
            break
        lines.append(line)
    return tuple(errors[: limits.errors]) or Sheet(columns, tuple(lines))


def _faults(line: Line, titles: Sequence[str], limits: Limits) -> list[FileError]:
    if len(line.cells) > limits.columns:
        last = letters(limits.columns)
        return [FileError("too_many_columns", line.row, "", last, {"limit": limits.columns})]
    found: list[FileError] = []
    for index, cell in enumerate(line.cells):
        if note := fault(cell, limits.cell):
            found.append(FileError(note.code, line.row, _title(titles, index), letters(index), note.params))
    return found


def _title(titles: Sequence[str], index: int) -> str:
    return titles[index] if index < len(titles) else ""


class _Records:
    """The records of a file one by one; remembers the raw text of the last one to say where it broke."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._limits = limits
        self.row = 0
        self.titles: tuple[str, ...] = ()
        self._raw: list[str] = []
        self._text = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8-sig", errors="surrogateescape", newline="")
        self._reader = csv.reader(self._remembered(), strict=True)

    def __iter__(self) -> Iterator[Line]:
        for cells in self._reader:
            self.row += 1
            self._raw.clear()
            if cells:
                yield Line(self.row, tuple(cells))

    def _remembered(self) -> Iterator[str]:
        for text in self._text:
            self._raw.append(text)
            if len(text) > self._limits.columns * self._limits.cell:
                raise csv.Error("no record of sound cells is as long")
            yield text

    def failure(self) -> FileError:
        """Return why the record after the last one could not be read, and in which column."""
        index, code = self._place_of_failure()
        params = {"cell_too_long": {"limit": self._limits.cell}, "too_many_columns": {"limit": self._limits.columns}}
        return FileError(code, self.row + 1, _title(self.titles, index), letters(index), params.get(code, {}))

    def _place_of_failure(self) -> tuple[int, str]:
        column = start = 0
        is_quoted = was_quoted = False
        raw = "".join(self._raw)
        for place, character in enumerate(raw):
            if place - start > self._limits.cell:
                return column, "cell_too_long"
            if column == self._limits.columns:
                return column, "too_many_columns"
            if is_quoted:
                is_quoted = character != '"'
                was_quoted = not is_quoted
            elif character == '"' and (was_quoted or place == start):
                is_quoted = True
            elif character == ",":
                column, start, was_quoted = column + 1, place + 1, False
            elif was_quoted and character not in "\r\n":
                return column, "broken_quotes"
        return column, "broken_quotes"
