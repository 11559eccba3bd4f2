"""Papers on pages: every letter has a glyph, nothing is cut, no heading stands alone, and a big visit is no trouble."""

from __future__ import annotations

import tracemalloc
from datetime import date

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from app.papers.audience import Audience
from app.papers.model import Block, Both, Document, Grid, Heading, Pairs, Paragraph, Phrase, Signatures, typed
from app.papers.parts import ending
from app.papers.readings import Place
from app.papers.say import Say
from app.papers.visit_record import visit_record
from tests.builders.papers import DAY, WORDS, a_picture, a_visit, an_inspection
from ui.i18n.speech import speech_in
from ui.i18n.words.papers import PAPERS
from ui.parts.papers.press import Laid, Press, pdf_of, picture_of
from ui.parts.papers.setting import FOOT, Setter

LANGUAGES = (("en", ""), ("bn", ""), ("ar", ""), ("bn", "en"), ("ar", "en"))


def _step(_done: int, _total: int) -> None:
    return None


def _document(language: str, second: str = "", items: int = 3, photos: int = 4) -> Document:
    reading = a_visit(language, items=items, photos=photos)
    return visit_record(reading, Audience.FACTORY, speech_in(language, second), DAY)


def _laid(document: Document) -> Laid:
    sheet = QImage(794, 1123, QImage.Format.Format_RGB32)
    return Press(document, sheet, a_picture, str).lay_out()


def _pdf(document: Document) -> bytes:
    return pdf_of(document, a_picture, str, _step)


def test_every_word_of_papers_has_words() -> None:
    assert set(PAPERS) == {word.value for word in Say}


@pytest.mark.parametrize(("language", "second"), LANGUAGES)
def test_every_letter_of_a_paper_can_be_drawn(dressed: QApplication, language: str, second: str) -> None:
    assert not _laid(_document(language, second)).glyphs_missing()


def test_a_letter_without_a_glyph_is_noticed(dressed: QApplication) -> None:
    document = Document("\U000e0fff\U0003fffe", "", "en", (), "", "", DAY)
    assert _laid(document).glyphs_missing()


@pytest.mark.parametrize(("language", "second"), LANGUAGES)
def test_a_paper_speaks_its_own_language(dressed: QApplication, language: str, second: str) -> None:
    said = speech_in(language, second).say(Say.VISIT_RECORD)
    title = {"en": "Record of the visit", "bn": "পরিদর্শনের নথি", "ar": "سجل الزيارة"}
    assert [part.strip("\u2068\u2069") for part in said.split(" / ")] == [
        title[code] for code in (language, second) if code
    ]


def test_days_and_figures_are_those_of_the_language(dressed: QApplication) -> None:
    assert speech_in("bn").day(date(2026, 6, 15)) == "১৫ জুন ২০২৬"
    assert speech_in("ar").say(Say.MEETING_NUMBER, number=12).endswith("١٢")
    assert speech_in("en", "bn").day(date(2026, 6, 5)) == "5 Jun 2026 / ৫ জুন ২০২৬"


def test_a_day_in_two_directions_keeps_the_order_of_each(dressed: QApplication) -> None:
    words = speech_in("ar", "en").day(DAY)
    layout = QTextLayout(words)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    # Where two directions meet there are two places for a caret: behind the first sign there is one.
    first = words.index("15 Jun") + 1
    figure, month, year = (line.cursorToX(first + behind)[0] for behind in (0, len("15 "), len("15 Jun ")))  # type: ignore[index]
    assert figure < month < year


def test_english_words_of_the_pdf_can_be_read_back(dressed: QApplication) -> None:
    pages = pypdfium2.PdfDocument(_pdf(_document("en")))
    try:
        texts = [page.get_textpage().get_text_bounded() for page in pages]
    finally:
        pages.close()
    assert "Record of the visit" in texts[0] and WORDS["en"] in " ".join(" ".join(texts).split())
    assert all(f"Page {number} of {len(texts)}" in text for number, text in enumerate(texts, 1))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_words_stand_at_their_side_of_the_page(dressed: QApplication, language: str) -> None:
    page = picture_of(_document(language), a_picture, str)
    paper = page.pixelColor(0, 0)
    ink = [
        x for x in range(page.width()) for y in range(60, 110) if page.pixelColor(x, y) != paper
    ]  # the title alone stands so high
    half = page.width() / 2
    assert ink and (max(ink) < half if language == "en" else min(ink) > half)
    # Nothing runs into the margins.
    assert min(ink) >= 70 and max(ink) <= page.width() - 70


def test_a_heading_is_never_the_last_of_its_page(dressed: QApplication) -> None:
    for filler in range(20, 60):
        lines: list[Block] = [Paragraph(Phrase("line"))] * filler
        blocks = (*lines, Heading("Alone"), Paragraph(Phrase("after")))
        for page in _laid(Document("T", "S", "en", blocks, "", "", DAY)).pages:
            assert not page[-1].stays_with_next


def test_signatures_never_stand_alone_on_a_page(dressed: QApplication) -> None:
    for filler in range(20, 60):
        lines: list[Block] = [Paragraph(typed("what they sign"))] * filler
        laid = _laid(Document("T", "S", "en", (*lines, Signatures(("sign",))), "", "", DAY))
        last = laid.pages[-1]
        assert sum(1 for strip in last[:-1] if strip.texts) >= 2, filler


def test_the_last_row_of_a_table_goes_with_its_head_to_the_signatures(dressed: QApplication) -> None:
    moved = 0
    for filler in range(20, 60):
        rows = tuple((Phrase(f"row {n}"), Phrase("x")) for n in range(filler))
        signed = (Grid(("First", "Second"), rows, (1, 1)), Signatures(("sign",)))
        laid = _laid(Document("T", "S", "en", signed, "", "", DAY))
        if laid.count > 1:
            moved += 1
            head, *rest = laid.pages[-1]
            assert len(rest) >= 3 and head in laid.pages[0]
    assert moved


@pytest.mark.parametrize(("language", "second"), LANGUAGES)
def test_the_foot_of_a_page_is_one_line(dressed: QApplication, language: str, second: str) -> None:
    setter = Setter(QImage(794, 1123, QImage.Format.Format_RGB32), language)
    for audience in Audience:
        footer = ending(Place("Meghna Knit Composite", "", ""), audience, speech_in(language, second), DAY)
        assert setter.text(Phrase(footer), FOOT, 138 * setter.mm).count == 1


def test_the_head_of_a_table_comes_again_on_each_page(dressed: QApplication) -> None:
    rows = tuple((Phrase(f"row {n}"), Phrase("x")) for n in range(120))
    laid = _laid(Document("T", "S", "en", (Grid(("First", "Second"), rows, (1, 1)),), "", "", DAY))
    assert laid.count > 2
    [head] = {id(page[0]) for page in laid.pages[1:]}
    assert [id(strip) for strip in laid.pages[0]].count(head) == 1


def test_a_row_higher_than_a_page_goes_on_on_the_next(dressed: QApplication) -> None:
    long = Phrase("\n".join(f"line {n}" for n in range(200)), is_typed=True)
    document = Document("T", "S", "en", (Both(long, Phrase("short"), ("en", "bn")), Signatures(("a",))), "", "", DAY)
    laid = _laid(document)
    room = (297 - 18 - 24) * 96 / 25.4
    assert laid.count >= 3
    assert all(sum(strip.height for strip in page) <= room + 1 for page in laid.pages)


def test_pairs_that_no_page_holds_go_on_on_the_next(dressed: QApplication) -> None:
    rows = tuple((f"guest {n}", Phrase("Amina of the union", is_typed=True)) for n in range(90))
    laid = _laid(Document("T", "S", "en", (Heading("Guests"), Pairs(rows)), "", "", DAY))
    room = (297 - 18 - 24) * 96 / 25.4
    assert laid.count == 3
    assert all(sum(strip.height for strip in page) <= room + 1 for page in laid.pages)


@pytest.mark.parametrize(("language", "second"), LANGUAGES)
def test_violations_of_an_inspection_go_over_pages_with_their_head(
    dressed: QApplication, language: str, second: str
) -> None:
    reading = an_inspection(language, violations=12)
    laid = _laid(visit_record(reading, Audience.FACTORY, speech_in(language, second), DAY))
    assert not laid.glyphs_missing() and laid.count > 3
    # The second page goes on with the table under its head, and holds more than that.
    assert laid.pages[1][0] in laid.pages[0] and len(laid.pages[1]) > 2
    room = (297 - 18 - 24) * 96 / 25.4
    assert all(sum(strip.height for strip in page) <= room + 1 for page in laid.pages)


def test_violations_can_be_read_back_from_the_pdf(dressed: QApplication) -> None:
    document = visit_record(an_inspection("en"), Audience.FACTORY, speech_in("en"), DAY)
    pages = pypdfium2.PdfDocument(_pdf(document))
    try:
        words = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pages).split())
    finally:
        pages.close()
    for said in ("Violations recorded", "Verified on this visit", "Escalation on the days", "Reminder in writing"):
        assert said in words


def test_a_big_visit_is_written_page_by_page(dressed: QApplication) -> None:
    told: list[tuple[int, int]] = []
    document = _document("bn", items=200, photos=150)
    tracemalloc.start()
    content = pdf_of(document, a_picture, str, lambda done, total: told.append((done, total)))
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(told) == told[-1][0] == told[-1][1] > 40
    assert content.startswith(b"%PDF-") and most < 60_000_000


def test_cancelling_ends_the_drawing(dressed: QApplication) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        pdf_of(_document("en"), a_picture, str, stop)
