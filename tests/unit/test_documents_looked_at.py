"""Documents as they are looked at in the program: within bounds, never run, a clear word where they cannot be shown."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from app.domain.errors import Known
from app.services.pdf_pages import MOST_PIXELS, pdf_page
from app.sheets import looking
from app.sheets.looking import MOST_SHOWN, looked_at
from tests.builders.documents import a_book, a_pdf, a_workbook

PAGES = a_pdf(["Fire drill", "Exit plan", "Signatures"])


def test_a_page_is_drawn_as_wide_as_asked_and_says_its_words() -> None:
    page = pdf_page(PAGES, 1, 600)
    assert (page.number, page.count, page.width) == (1, 3, 600)
    assert len(page.pixels) == page.stride * page.height
    assert page.words.strip() == "Exit plan"
    assert set(page.pixels) != {255}, "something is drawn on it"


@pytest.mark.parametrize(("asked", "given"), [(-1, 0), (9, 2)])
def test_a_page_that_is_not_there_is_the_nearest(asked: int, given: int) -> None:
    assert pdf_page(PAGES, asked, 200).number == given


def test_a_page_of_any_size_takes_no_more_memory_than_it_may() -> None:
    page = pdf_page(a_pdf(["Poster"], size=(200, 14_000)), 0, 8_000)
    assert page.width * page.height <= MOST_PIXELS * 1.01


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (a_pdf(["Secret"], is_locked=True), "document.locked"),
        (b"%PDF-1.7\n" + bytes(2_000), "document.damaged"),
        (a_pdf([]), "document.damaged"),
    ],
)
def test_a_pdf_that_cannot_be_shown_says_why(content: bytes, code: str) -> None:
    with pytest.raises(Known) as told:
        pdf_page(content, 0, 300)
    assert told.value.code == code


def test_a_damaged_pdf_after_a_locked_one_is_not_called_locked() -> None:
    for _ in range(2):
        for content, code in ((a_pdf(["Secret"], is_locked=True), "document.locked"), (a_pdf([]), "document.damaged")):
            with pytest.raises(Known) as told:
                pdf_page(content, 0, 300)
            assert told.value.code == code


@pytest.mark.parametrize("place", range(20, len(PAGES), 97))
def test_a_pdf_that_is_cut_off_is_drawn_or_refused(place: int) -> None:
    try:
        drawn = pdf_page(PAGES[:place], 0, 200).count
    except Known as trouble:
        drawn, code = 0, trouble.code
    else:
        code = ""
    assert bool(drawn) != (code == "document.damaged")


def test_a_workbook_shows_its_sheets_as_they_stand_and_no_hidden_one() -> None:
    training, drills = looked_at(a_workbook(), is_workbook=True)
    assert (training.name, training.is_cut, len(training.rows)) == ("Training", False, 30)
    assert training.rows[1] == ("Worker 1", "Line 1", "1", "117"), "what a formula came to, not worked out anew"
    assert training.rows[2] == ("Worker 2", "Line 2", "2", "")
    assert drills.rows == (("Day", "Minutes"), ("2026-05-12", "4"))


def test_of_a_long_table_the_first_rows_are_shown() -> None:
    assert [look.is_cut for look in looked_at(a_workbook(MOST_SHOWN + 1), is_workbook=True)] == [True, False]
    rows = "".join(f"{row};two\n" for row in range(MOST_SHOWN + 5))
    [look] = looked_at(rows.encode(), is_workbook=False)
    assert (len(look.rows), look.rows[1], look.is_cut) == (MOST_SHOWN, ("1", "two"), True)


def test_a_text_that_comes_again_and_again_is_kept_once_and_the_first_rows_of_too_much_text_are_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    again = a_book([[[f"{'All exits are open.' * 100}\n"] * 5] * 40] * 3)
    looks = looked_at(again, is_workbook=True)
    assert {(len(look.rows), look.is_cut) for look in looks} == {(40, False)}
    assert len({id(cell) for look in looks for row in look.rows for cell in row}) == 1
    monkeypatch.setattr(looking, "MOST_CHARACTERS", 2_000)
    assert looked_at(again, is_workbook=True) == looks
    others = a_book([[[f"{number:04} {'x' * 95}"] for number in range(sheet, 3_000, 3)][:40] for sheet in range(3)])
    shown = [(look.rows[0][0][:4], len(look.rows), look.is_cut) for look in looked_at(others, is_workbook=True)]
    assert shown == [("0000", 20, True), ("0001", 1, True), ("0002", 1, True)], "no sheet is left out"


def test_a_workbook_with_macros_or_too_many_words_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    content = BytesIO(a_workbook())
    with zipfile.ZipFile(content, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"macro")
    with pytest.raises(Known, match=r"sheet\.macros"):
        looked_at(content.getvalue(), is_workbook=True)
    monkeypatch.setattr(looking, "MOST_WORDS_UNPACKED", 100)
    with pytest.raises(Known, match=r"sheet\.too_large"):
        looked_at(a_workbook(), is_workbook=True)


@pytest.mark.parametrize(
    ("content", "is_workbook", "code"),
    [
        (a_workbook()[:900], True, "sheet.unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), True, "sheet.locked"),
        (b"\n\n\n", False, "sheet.empty"),
        (b'"never closed\n' + b"x" * 200_000, False, "sheet.unreadable"),
    ],
)
def test_a_table_that_cannot_be_shown_says_why(content: bytes, is_workbook: bool, code: str, tmp_path: Path) -> None:
    with pytest.raises(Known) as told:
        looked_at(content, is_workbook=is_workbook)
    assert told.value.code == code
