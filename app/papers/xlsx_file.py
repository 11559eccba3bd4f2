"""A workbook as XLSX: real dates, a head that stays, and nothing in it that a spreadsheet would run."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date, datetime, time

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from app.papers.book import Book, Sheet, Value
from app.papers.same_bytes import without_clock

_RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r")
_LONGEST = 32_000
"""Characters that a cell takes."""
_LONGEST_TITLE = 31
_NOT_IN_TITLES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))

Step = Callable[[int, int], None]


def xlsx_file(book: Book, step: Step) -> bytes:
    """Return the XLSX of a workbook. Text is text whatever it begins with, also when it is saved as CSV again."""
    made = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(made, options) as workbook:
        workbook.set_properties({"title": book.title, "created": datetime.combine(book.made_on, time())})
        base = {"valign": "top", "text_wrap": True, "reading_order": 2 if book.is_right_to_left else 0}
        looks = {
            "head": workbook.add_format({**base, "bold": True, "bg_color": "#E7ECEF", "bottom": 1}),
            "text": workbook.add_format(base),
            "guarded": workbook.add_format({**base, "quote_prefix": True}),
            "day": workbook.add_format({**base, "num_format": "yyyy-mm-dd"}),
        }
        for number, sheet in enumerate(book.sheets):
            title = sheet.title.translate(_NOT_IN_TITLES).strip()[:_LONGEST_TITLE] or str(number + 1)
            _write(workbook.add_worksheet(title), sheet, looks, step, is_right_to_left=book.is_right_to_left)
    return without_clock(made.getvalue())


def _write(page: Worksheet, sheet: Sheet, looks: dict[str, Format], step: Step, *, is_right_to_left: bool) -> None:
    if is_right_to_left:
        page.right_to_left()
    page.freeze_panes(1, 0)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width)
        page.write_string(0, place, column.title, looks["head"])
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    for line, row in enumerate(sheet.rows, 1):
        for place, value in enumerate(row):
            _put(page, line, place, value, looks)
        step(line, len(sheet.rows))


def _put(page: Worksheet, line: int, place: int, value: Value, looks: dict[str, Format]) -> None:
    if value is None or value == "":
        return
    if isinstance(value, str):
        guarded = value.startswith(_RUN_BY_SPREADSHEETS)
        page.write_string(line, place, value[:_LONGEST], looks["guarded" if guarded else "text"])
    elif isinstance(value, date):
        page.write_datetime(line, place, datetime.combine(value, time()), looks["day"])
    else:
        page.write_number(line, place, value, looks["text"])
