"""Names in what people typed into a workbook: found and replaced as in a paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.papers.book import Book, Sheet
from app.papers.names import Leak, NameCheck
from app.papers.readings import Protected


def leaks_in_book(check: NameCheck, book: Book) -> tuple[Leak, ...]:
    """Return every name in a workbook, with the title of its column and the number of its row."""
    found: list[Leak] = list(check.leaks_in(book.title, book.title))
    for sheet in book.sheets:
        for number, row in enumerate(sheet.rows, 2):
            for column, value in zip(sheet.columns, row, strict=True):
                if isinstance(value, str):
                    found += check.leaks_in(value, f"{column.title} · {number}")
    return tuple(found)


def book_without(check: NameCheck, book: Book, role: Callable[[Protected], str]) -> Book:
    """Return the workbook with words for the role in the place of each name."""

    def clear(sheet: Sheet) -> Sheet:
        rows = (tuple(check.cleared(v, role) if isinstance(v, str) else v for v in row) for row in sheet.rows)
        return replace(sheet, rows=tuple(rows))

    return replace(book, title=check.cleared(book.title, role), sheets=tuple(map(clear, book.sheets)))
