"""Documents made in memory: good ones, and those that are damaged or locked."""

from __future__ import annotations

import io
from collections.abc import Sequence

import xlsxwriter

_LOCK = (
    b"<< /Filter /Standard /V 1 /R 2 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> /P -4 >>"
)  # no password fits it


def a_pdf(pages: Sequence[str], *, size: tuple[int, int] = (595, 842), is_locked: bool = False) -> bytes:
    """Return a PDF that says one thing a page, and holds a link and a script that nobody follows or runs."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for at, words in enumerate(pages):
        drawn = f"BT /F1 28 Tf 60 {size[1] - 120} Td ({words}) Tj ET".encode()
        link = "[<< /Type /Annot /Subtype /Link /Rect [0 0 100 100] /A << /S /URI /URI (https://example.org) >> >>]"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}] /Contents {5 + 2 * at} 0 R "
            f"/Annots {link} /Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    made = io.BytesIO()
    made.write(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(made.tell())
        made.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    table = made.tell()
    made.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    made.writelines(b"%010d 00000 n \n" % place for place in places)
    lock = b" /Encrypt " + _LOCK + b" /ID [<00> <00>]" if is_locked else b""
    made.write(b"trailer << /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, lock, table))
    return made.getvalue()


def a_workbook(rows: int = 30) -> bytes:
    """Return a workbook of two sheets that are seen and a hidden one; the first has so many rows, and a formula."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        first = book.add_worksheet("Training")
        first.write_row(0, 0, ["Name", "Line", "Hours", "Total"])
        for row in range(1, rows):
            first.write_row(row, 0, [f"Worker {row}", f"Line {row % 7}", row % 9])
        first.write_formula(1, 3, "=SUM(C2:C30)", None, 117)
        second = book.add_worksheet("Drills")
        second.write_row(0, 0, ["Day", "Minutes"])
        second.write_row(1, 0, ["2026-05-12", 4])
        book.add_worksheet("Wages").hide()
    return made.getvalue()


def a_book(sheets: Sequence[Sequence[Sequence[str]]]) -> bytes:
    """Return a workbook whose sheets have these rows."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        for rows in sheets:
            sheet = book.add_worksheet()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return made.getvalue()
