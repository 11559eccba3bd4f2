"""Workbooks made of rows, and spoilt ones."""

import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO

from openpyxl import Workbook

Rows = Sequence[Mapping[str, object]]


def workbook(survey: Rows, choices: Rows = (), settings: Mapping[str, object] | None = None, **others: Rows) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    given: dict[str, Rows] = {"survey": survey, "choices": choices}
    given["settings"] = [{"form_id": "t", "version": "1"} if settings is None else settings]
    for title, rows in {**given, **others}.items():
        sheet = book.create_sheet(title)
        headers = list(dict.fromkeys(header for row in rows for header in row))
        sheet.append(headers)
        for row in rows:
            sheet.append([row.get(header) for header in headers])
    return saved(book)


def saved(book: Workbook) -> bytes:
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """The workbook with one part added or put in place of another."""
    written = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            if info.filename != name:
                target.writestr(info, source.read(info))
        target.writestr(name, part)
    return written.getvalue()
