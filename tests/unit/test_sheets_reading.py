"""Spreadsheets that people bring: real workbooks and text tables, good ones and mangled ones."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from app.domain.errors import Known
from app.sheets.reading import read_book
from app.sheets.table import MOST_ROWS, Book

HEAD = ("Area of improvement", "Lead person", "Target date")
AREA_BN, AREA_AR = "জরুরি বহির্গমন বন্ধ", "مخرج الطوارئ مقفل"


def xlsx(*rows: tuple[str | float | date | None, ...], title: str = "Plan", merged: str = "") -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    if merged:
        sheet.merge_cells(merged)
    raw = io.BytesIO()
    book.save(raw)
    return raw.getvalue()


def texts(book: Book) -> list[list[str]]:
    return [[cell.text for cell in line.cells] for line in book.sheets[0].lines]


def code(content: bytes, name: str = "list.xlsx") -> str:
    with pytest.raises(Known) as told:
        read_book(content, name)
    return told.value.code


def test_a_workbook_is_read_with_its_row_numbers_and_dates() -> None:
    content = xlsx(
        ("Improvement plan of a factory",),
        (),
        HEAD,
        ("  Exits are locked ", "Rahim", date(2026, 3, 4)),
        (),
        (AREA_BN, None, "4/3/2026"),
        (7, 7.0, -1.5),
    )
    [sheet] = read_book(content, "plan.xlsx").sheets
    assert (sheet.name, sheet.headings) == ("Plan", HEAD)
    assert [line.number for line in sheet.lines] == [4, 6, 7]
    assert sheet.lines[0].cell(0).text == "Exits are locked"
    assert sheet.lines[0].cell(2).day == date(2026, 3, 4)
    assert [cell.text for cell in sheet.lines[2].cells] == ["7", "7", "-1.5"]
    assert sheet.lines[1].cell(40).text == ""


def test_a_format_far_below_makes_no_table_long() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEAD, ("Exits are locked", "Rahim", "")):
        sheet.append(row)
    sheet.cell(65_536, 1).number_format = "0.00"
    raw = io.BytesIO()
    book.save(raw)
    [line] = read_book(raw.getvalue(), "plan.xlsx").sheets[0].lines
    assert (line.number, line.cell(0).text) == (2, "Exits are locked")


def test_formulas_and_merged_cells_are_told() -> None:
    book = read_book(xlsx(HEAD, ("Exits", '=HYPERLINK("http://x","y")', "=1+1"), ("", "", ""), merged="A2:A3"), "x")
    assert [(each.code, each.text) for each in book.told] == [("sheet.merged", "A2:A3"), ("sheet.formulas", "")]
    assert [cell.is_formula for cell in book.sheets[0].lines[0].cells] == [False, True, True]
    assert book.sheets[0].lines[0].cell(1).text == ""


def test_hidden_and_empty_sheets_are_left_out() -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    for row in (HEAD, ("Exits", "", "")):
        first.append(row)
    book.create_sheet("Empty")
    hidden = book.create_sheet("Hidden")
    hidden.append(("Area", "Lead"))
    hidden.sheet_state = "hidden"
    raw = io.BytesIO()
    book.save(raw)
    assert [sheet.name for sheet in read_book(raw.getvalue(), "x").sheets] == ["Sheet"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_text_table_in_bengali_and_arabic(encoding: str, separator: str) -> None:
    rows = [("উন্নতির ক্ষেত্র", "দায়িত্বপ্রাপ্ত ব্যক্তি"), (f'"{AREA_BN}\nline 2"', "রহিম"), (AREA_AR, "أمينة")]
    content = "\r\n".join(separator.join(row) for row in rows).encode(encoding)
    book = read_book(content, "plan.csv")
    assert book.told == ()
    assert texts(book) == [[f"{AREA_BN}\nline 2", "রহিম"], [AREA_AR, "أمينة"]]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("مجال التحسين;المسؤول\nمخرج الطوارئ مقفل;أمينة\n", "cp1256"),
        ("Area;Lead\nSécurité à l'entrée;José Ñandú\n", "cp1252"),
    ],
)
def test_an_encoding_that_is_guessed_is_told(text: str, encoding: str) -> None:
    book = read_book(text.encode(encoding), "old.csv")
    assert [(told.code, told.text) for told in book.told] == [("sheet.encoding_guessed", encoding)]
    assert texts(book) == [text.splitlines()[1].split(";")]


def test_utf_16_without_a_mark_is_guessed() -> None:
    book = read_book("Area,Lead\nExits,Rahim\n".encode("utf-16-le"), "x.csv")
    assert (book.told[0].text, texts(book)) == ("utf-16-le", [["Exits", "Rahim"]])


def with_part(content: bytes, name: str) -> bytes:
    out = io.BytesIO(content)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr(name, b"\x00\x01")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (with_part(xlsx(HEAD), "xl/vbaProject.bin"), "sheet.macros"),
        (with_part(xlsx(HEAD), "xl/macrosheets/sheet1.xml"), "sheet.macros"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "sheet.locked"),
        (b"MZ\x90\x00", "sheet.not_a_table"),
        (b"%PDF-1.7\n", "sheet.not_a_table"),
        (b"Area,Lead\nEx\x01its,x\n", "sheet.not_a_table"),
        (xlsx(HEAD, ("a", "b", "c"))[:-200], "sheet.unreadable"),
        (b"PK\x03\x04" + bytes(100), "sheet.unreadable"),
        (with_part(io.BytesIO(b"PK\x05\x06" + bytes(18)).getvalue(), "word/document.xml"), "sheet.not_a_table"),
        (b"", "sheet.empty"),
        (b"\n\n  \n", "sheet.empty"),
        (xlsx(), "sheet.empty"),
        (b"x" * 20_000_001, "sheet.too_large"),
        (b"Area,Lead\n" + b"a,b\n" * (MOST_ROWS + 1), "sheet.too_many_rows"),
    ],
)
def test_what_is_no_list_is_refused_with_a_reason(content: bytes, expected: str) -> None:
    assert code(content) == expected


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 3))
def test_mangled_bytes_are_refused_or_read_and_never_more(noise: bytes, how: int) -> None:
    whole = xlsx(HEAD, ("Exits", "Rahim", "2026-01-01"))
    place = len(noise) * 13 % len(whole)
    content = (noise, whole[:place] + noise + whole[place + len(noise) :], whole[:place], b"PK\x03\x04" + noise)[how]
    with suppress(Known):
        assert read_book(content, "x").sheets
