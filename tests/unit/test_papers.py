"""Papers before they are files: what stands in them, in which order, and which names never do."""

from __future__ import annotations

import io
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document as Reader
from docx.oxml.ns import qn
from openpyxl import load_workbook

from app.domain.plan.claims import ClaimStanding
from app.domain.plan.gates import GateStanding
from app.domain.plan.records import Origin, Status
from app.papers.audience import Audience
from app.papers.book import Book
from app.papers.checklist_blank import blank_checklist
from app.papers.checklist_reading import BlankLine, BlankReading
from app.papers.docx_file import docx_file
from app.papers.inspection_readings import InspectionReading
from app.papers.minutes import minutes
from app.papers.model import Document, Grid, Heading, Paragraph, Phrase, Signatures, typed
from app.papers.names import NameCheck
from app.papers.plan_book import plan_book
from app.papers.readings import (
    InsideDecision,
    InsideSeat,
    InsideSitting,
    MinutesReading,
    OutsideDecision,
    OutsideSeat,
    OutsideSitting,
    Place,
    PlanLine,
    PlanReading,
    Protected,
)
from app.papers.visit_record import visit_record
from app.papers.xlsx_file import xlsx_file
from tests.builders.papers import DAY, LOCKED, WORDS, a_picture, a_visit, an_inspection, outline
from tests.fakes.speech import Codes

TEMPLATE = Path(__file__).parents[2] / "resources" / "papers" / "visit_record.docx"
WORKER = Protected("Momena Khatun", is_worker=True)


def _step(_done: int, _total: int) -> None:
    return None


def _record(language: str = "en", audience: Audience = Audience.FACTORY) -> Document:
    return visit_record(a_visit(language), audience, Codes(language), DAY)


def _docx(document: Document) -> bytes:
    return docx_file(document, TEMPLATE.read_bytes(), a_picture, _step)


def _texts(content: bytes) -> str:
    """Return every word of a DOCX, in the order of the paper."""
    written = Reader(io.BytesIO(content))
    return "\n".join(
        "".join(node.text or "" for node in line.iter(qn("w:t"))) for line in written.element.body.iter(qn("w:p"))
    )


def test_the_record_of_a_visit_keeps_its_order() -> None:
    assert outline(_record()) == [
        "Paragraph",
        "Pairs",
        "# purpose",
        "Paragraph",
        "# agenda_worked",
        "item | status | public",
        "# findings",
        "item | status | public",
        "# promised",
        "item | actions | lead | target",
        "# checklists",
        "checklist | status | answered | findings_raised | files",
        "# meeting_number 7",
        "Pairs",
        "## participants",
        "side | person | office | present",
        "Pairs",
        "## agenda",
        "Listing",
        "## decisions",
        "item | gate | outcome | basis",
        "## text_of_minutes",
        "Both",
        "## additional",
        "Paragraph",
        "Paragraph",
        "# minutes_of_visit",
        "Both",
        "# photos",
        "Pictures",
        "# passed",
        "Paragraph",
        "Signatures",
    ]


def test_the_record_of_an_inspection_says_nothing_of_a_plan_that_it_has_not() -> None:
    reading = a_visit()
    inspection = replace(reading, place=replace(reading.place, programme="inspection"), worked=(), found=())
    found = outline(visit_record(inspection, Audience.FACTORY, Codes(), DAY))
    assert found[:5] == ["Paragraph", "Pairs", "# purpose", "Paragraph", "# checklists"]
    # An advisor who worked on nothing says so.
    advisory = replace(inspection, place=reading.place)
    assert "# findings" in outline(visit_record(advisory, Audience.FACTORY, Codes(), DAY))


def test_the_record_of_an_inspection_tells_its_violations_before_its_checklists() -> None:
    reading = an_inspection()
    found = outline(visit_record(reading, Audience.FACTORY, Codes(), DAY))
    what = "violation · place"
    assert found[4:11] == [
        "# violations_recorded",
        f"{what} | law | severity · discipline | direction | deadline | status",
        "# verified_here",
        f"{what} | law | claimed_on | claim_words | result | note",
        "# escalated",
        f"{what} | stage | day | done",
        "# checklists",
    ]
    # What a visit has not is not said.
    bare = replace(reading, inspection=InspectionReading())
    words = repr(visit_record(bare, Audience.FACTORY, Codes(), DAY))
    assert not any(title in words for title in ("violations_recorded", "verified_here", "escalated"))


def test_a_violation_stands_with_both_sides_of_progress_and_its_earlier_deadlines() -> None:
    document = visit_record(an_inspection(violations=6), Audience.FACTORY, Codes(), DAY)
    grid = next(block for block in document.blocks if isinstance(block, Grid))
    rows = [[cell.text for cell in row] for row in grid.rows]
    assert rows[0][0] == f"1. {LOCKED['en']}\nBuilding 2, floor 3" and rows[1][0] == f"2. {LOCKED['en']}"
    assert rows[0][1:4] == [
        "Bangladesh Labour Act 2006, s. 61(1)",
        "Critical: danger to life\nWorking conditions\nbuilding_category: Green",
        "Correct by the deadline",
    ]
    assert rows[1][4] == "2026-07-16\ndeadline_before: 2026-07-02"
    assert [row[5] for row in rows[:3]] == [
        "Open",
        "Claimed, not yet verified\nclaimed_on: 2026-06-15",
        "Verified as corrected\nclaimed_on: 2026-06-15\nverified_on: 2026-06-15",
    ]
    seen = [block for block in document.blocks if isinstance(block, Grid)][1]
    assert [row[4].text for row in seen.rows] == ["Verified as corrected", "not_corrected"]


def test_a_violation_that_was_withdrawn_stays_with_the_reason() -> None:
    reading = an_inspection(violations=1)
    [violation] = reading.inspection.recorded
    taken_back = replace(violation, status={"en": "Withdrawn"}, withdrawn_reason="Raised twice by Momena Khatun")
    inspection = replace(reading.inspection, recorded=(taken_back,))
    document = visit_record(replace(reading, inspection=inspection), Audience.FACTORY, Codes(), DAY)
    words = repr(NameCheck([WORKER]).without(document, lambda _one: "a_worker"))
    assert "Withdrawn\\nRaised twice by a_worker" in words


def test_words_of_a_violation_are_searched_and_those_of_the_pack_are_not() -> None:
    told = Protected("A worker of electrical safety", is_worker=False, is_complainant=True)
    words = "Momena Khatun said so of electrical work."
    document = visit_record(an_inspection(violations=3, words=words), Audience.FACTORY, Codes(), DAY)
    check = NameCheck([WORKER, told])
    places = {leak.place for leak in check.leaks(document)}
    assert {
        "violations_recorded · violation · place",
        "verified_here · violation · place",
        "verified_here · claim_words",
        "verified_here · note",
        "escalated · violation · place",
        "escalated · done",
    } <= places
    cleared = check.without(document, lambda _one: "[role]")
    assert "Momena" not in repr(cleared) and "of electrical work" not in repr(cleared)
    assert "Electrical safety" in _texts(_docx(cleared))


@pytest.mark.parametrize("language", ["en", "bn", "ar"])
def test_violations_are_found_in_the_docx(language: str) -> None:
    document = visit_record(an_inspection(language), Audience.FACTORY, Codes(language), DAY)
    words = _texts(_docx(document))
    titles = {"en": "Open", "bn": "খোলা", "ar": "مفتوحة"}
    assert LOCKED[language] in words and "s. 61(1)" in words and titles[language] in words


def test_minutes_keep_their_order() -> None:
    reading = a_visit()
    found = outline(minutes(MinutesReading(reading.place, reading.sittings[0]), Audience.FACTORY, Codes(), DAY))
    assert found[:4] == ["Paragraph", "Pairs", "Pairs", "# participants"]
    assert found[-1] == "Signatures"


def test_what_may_be_handed_out_has_no_field_for_what_may_not() -> None:
    inside = {"name", "dissent", "commitment_reason", "guest_names"}
    for outside in (OutsideSeat, OutsideDecision, OutsideSitting):
        assert not inside & {field.name for field in fields(outside)}
    found = {field.name for cls in (InsideSeat, InsideDecision, InsideSitting) for field in fields(cls)}
    assert inside <= found


def test_a_representative_who_did_not_agree_stands_by_their_role() -> None:
    words = _texts(_docx(_record()))
    assert "worker_seat 1" in words and "Rina Das" in words and "Kamal Uddin" in words


# ------------------------------------------------------------------------------------------------------------ names


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Momena Khatun", "Said Momena Khatun, twice."),
        ("Momena Khatun", "said MOMENA  khatun"),
        ("Momena Khatun", "Momena told us"),
        ("রহিমা বেগম", "রহিমা বেগমের কথা"),
        ("রহিমা বেগম", "রহিমাকে বলা হয়েছে"),
        ("فاطمة حسن", "قالت فَاطِمَة حسن"),
        ("فاطمة حسن", "وفاطمة قالت"),
        ("José Álvarez", "Jose Alvarez"),
    ],
)
def test_a_name_is_found_as_people_write_it(name: str, text: str) -> None:
    check = NameCheck([Protected(name, is_worker=True)])
    [leak] = check.leaks_in(text, "here")
    assert leak.name == name and leak.place == "here"
    cleared = check.cleared(text, lambda _one: "[role]")
    assert "[role]" in cleared and not check.leaks_in(cleared, "here")


@pytest.mark.parametrize("text", ["", "moment", "The Khatunganj market", "Nasrin Khatun was there", "Farida Momenabad"])
def test_what_is_no_protected_name_stays(text: str) -> None:
    assert not NameCheck([WORKER], ["Nasrin Khatun"]).leaks_in(text, "")


def test_a_name_that_two_hidden_people_share_is_hidden_too() -> None:
    both = [Protected("Rahima Begum", is_worker=True), Protected("Rahima Sultana", is_worker=True)]
    assert NameCheck(both).leaks_in("Rahima told us", "")
    assert not NameCheck(both, ["Rahima Akter"]).leaks_in("Rahima told us", "")


def test_a_name_written_another_way_is_not_opened_by_it() -> None:
    check = NameCheck([Protected("Rahima Begum", is_worker=True)], ["RAHIMA  BEGUM"])
    assert check.leaks_in("Rahima Begum told us", "") and check.leaks_in("Rahima told us", "")


def test_every_text_of_a_paper_is_looked_through() -> None:
    document = visit_record(a_visit(words="Momena Khatun said so."), Audience.FACTORY, Codes(), DAY)
    check = NameCheck([WORKER])
    places = {leak.place for leak in check.leaks(document)}
    assert {"purpose", "agenda_worked · item", "promised · actions", "decisions · basis", "agenda", "photos"} <= places
    assert {
        "text_of_minutes",
        "passed",
        "checklists · status",
        "minutes_of_visit",
        "additional",
        "findings · item",
    } <= places
    cleared = check.without(document, lambda _one: "a_worker")
    assert not check.leaks(cleared)
    assert "Momena" not in repr(cleared) and "a_worker said so." in repr(cleared)


def test_the_papers_own_words_are_no_part_of_a_name() -> None:
    told = Protected("A worker of line 4", is_worker=False, is_complainant=True)
    check = NameCheck([told, WORKER])
    grid = Grid(("Worker", "Line"), ((Phrase("Worker side"), typed("The worker of Momena's line")),), (1, 1))
    lines = ("For the worker side: signature",)
    document = Document("Minutes", "Line", "en", (Heading("Worker"), grid, Signatures(lines)), "", "made", DAY)
    cleared = check.without(document, lambda _one: "[role]")
    assert cleared.blocks[0] == Heading("Worker") and cleared.blocks[2] == Signatures(lines)
    assert cleared.blocks[1] == replace(grid, rows=((Phrase("Worker side"), typed("The [role] of [role]'s [role]")),))
    assert not check.leaks(cleared)
    # A whole name is one there too.
    named = replace(document, subtitle="Momena Khatun", blocks=(Heading("A worker of line 4"),))
    assert [leak.name for leak in check.leaks(named)] == ["Momena Khatun", "A worker of line 4"]


def test_a_paper_without_names_is_left_as_it_is() -> None:
    document = _record()
    assert not NameCheck([WORKER]).leaks(document)
    assert NameCheck([WORKER]).without(document, lambda _one: "x") == document


# ------------------------------------------------------------------------------------------------------------- DOCX


@pytest.mark.parametrize("language", ["en", "bn", "ar"])
def test_words_of_the_docx_are_found_in_their_language(language: str) -> None:
    words = _texts(_docx(_record(language)))
    assert WORDS[language] in words
    assert "Meghna Knit Composite" in words and "12 Mill Road, Gazipur" in words


def test_words_of_the_docx_are_composed() -> None:
    decomposed = "Cafe\u0301 \u09ac\u09dc"  # e with an accent apart, and the Bengali letter that NFC takes apart
    words = _texts(_docx(visit_record(a_visit(words=decomposed), Audience.FACTORY, Codes(), DAY)))
    assert typed(decomposed).text in words and decomposed not in words


def test_an_arabic_docx_runs_from_right_to_left() -> None:
    xml = ZipFile(io.BytesIO(_docx(_record("ar")))).read("word/document.xml").decode()
    assert xml.count("<w:bidiVisual") == xml.count("<w:tbl>") > 3
    assert "<w:rtl/>" in xml and 'w:bidi="ar-EG"' in xml and "<w:sectPr" in xml
    assert xml.rindex("<w:bidi/>") > xml.rindex("<w:sectPr")
    english = ZipFile(io.BytesIO(_docx(_record()))).read("word/document.xml").decode()
    assert "<w:bidiVisual" not in english and "<w:rtl/>" not in english


def test_the_docx_has_headings_pictures_with_words_and_page_numbers() -> None:
    content = _docx(_record())
    written = Reader(io.BytesIO(content))
    styles = [line.style.name for line in written.paragraphs if line.style is not None]
    assert styles[:2] == ["Title", "Subtitle"] and styles.count("Heading 1") == 9
    shapes = list(written.element.body.iter(qn("wp:docPr")))
    assert len(shapes) == 4 and all(shape.get("descr", "").startswith("photo ") for shape in shapes)
    footer = ZipFile(io.BytesIO(content)).read("word/footer1.xml").decode()
    assert "NUMPAGES" in footer and "Meghna Knit Composite" in footer
    assert "{{" not in _texts(content) and "[[" not in _texts(content)


def test_signatures_of_the_docx_stay_with_the_end_of_what_they_sign() -> None:
    grid = Grid(("Item",), ((typed("First"),), (typed("Last"),)), (1,))
    for blocks, kept in (
        ((Paragraph(typed("Begin")), Paragraph(typed("End"))), ["End"]),
        ((Paragraph(typed("Begin")), grid), ["Last"]),
    ):
        content = _docx(Document("T", "S", "en", (*blocks, Signatures(("sign",))), "", "", DAY))
        lines = [
            line
            for line in Reader(io.BytesIO(content)).element.body.iter(qn("w:p"))
            if line.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
        ]
        texts = ["".join(node.text or "" for node in line.iter(qn("w:t"))) for line in lines]
        assert [text for text in texts if text] == kept


def test_words_that_look_like_a_template_stay_words() -> None:
    words = "{{ title }} {% for x in y %} <w:t> & \x0b"
    document = visit_record(a_visit(words=words), Audience.FACTORY, Codes(), DAY)
    assert "{{ title }} {% for x in y %} <w:t> &" in _texts(_docx(replace(document, subtitle="A & B <C>")))


def test_the_same_paper_is_the_same_bytes() -> None:
    assert _docx(_record("bn")) == _docx(_record("bn"))
    assert xlsx_file(_book(), _step) == xlsx_file(_book(), _step)


# ------------------------------------------------------------------------------------------------------------- XLSX


def _line(area: str = "Exits are locked", **changes: object) -> PlanLine:
    line = PlanLine(
        origin=Origin.ADDITIONAL,
        found_on=date(2026, 3, 2),
        area=area,
        cluster={"en": "Safety", "ar": "السلامة"},
        point={"en": "Emergency"},
        question={},
        root_cause="Nobody holds the keys",
        actions_needed="Give each shift a key holder",
        lead_person="Farida Noor",
        additional_persons=("A", "B"),
        target_date=date(2026, 9, 1),
        progress="Keys ordered",
        key_work_ahead="Check at night",
        status=Status.IN_PROGRESS,
        pending_reason={},
        completed_on=None,
        publicly_reported=True,
        gates=(GateStanding.MET, GateStanding.OPEN, GateStanding.STALE),
        claim=ClaimStanding.CLAIMED,
        claimed_on=date(2026, 5, 1),
        claimed_by="Farida Noor",
        claim_words="Done",
    )
    return replace(line, **changes)  # type: ignore[arg-type]  # fields of a line


def _book(language: str = "en", *lines: PlanLine) -> Book:
    reading = PlanReading(Place("Meghna", "12 Mill Road", "advisory"), lines or (_line(),))
    return plan_book(reading, Codes(language), DAY)


def test_the_plan_has_all_fields_with_real_dates() -> None:
    sheet = load_workbook(io.BytesIO(xlsx_file(_book(), _step))).active
    assert sheet is not None
    head = [cell.value for cell in sheet[1]]
    assert len(head) == 23 and head[:3] == ["origin", "found_on", "area"]
    row = dict(zip(head, [cell.value for cell in sheet[2]], strict=True))
    assert row["target"] == datetime(2026, 9, 1) and row["found_on"] == datetime(2026, 3, 2)  # noqa: DTZ001
    assert row["cluster"] == "Safety" and row["additional_persons"] == "A, B" and row["G1 · G1"] == "met"
    assert sheet.freeze_panes == "A2" and not sheet.sheet_view.rightToLeft


def test_the_sheet_of_an_arabic_plan_begins_at_the_right() -> None:
    sheet = load_workbook(io.BytesIO(xlsx_file(_book("ar"), _step))).active
    assert sheet is not None
    assert sheet.sheet_view.rightToLeft and sheet["D2"].value == "السلامة"


@pytest.mark.parametrize("words", ["=1+1", "+880 17", "-5 degrees", "@SUM(A1)", '=HYPERLINK("http://x")', "http://x"])
def test_no_text_becomes_a_formula(words: str) -> None:
    content = xlsx_file(_book("en", _line(words)), _step)
    sheet = load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    cell = sheet["C2"]
    assert cell.value == words and cell.data_type == "s" and cell.hyperlink is None
    assert bool(cell.quotePrefix) is not words.startswith("http")


def test_a_title_that_no_sheet_may_have_is_made_one() -> None:
    book = _book()
    sheet = replace(book.sheets[0], title="a/b[c]:" * 9)
    assert xlsx_file(replace(book, sheets=(sheet,)), _step)


def test_cancelling_ends_the_writing() -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise Stopped

    with pytest.raises(Stopped):
        docx_file(_record(), TEMPLATE.read_bytes(), a_picture, stop)


def test_a_document_is_searched_in_its_own_title_too() -> None:
    document = Document("Momena Khatun", "", "en", (Heading("x"), Paragraph(Phrase("y"))), "", "", DAY)
    assert [leak.place for leak in NameCheck([WORKER]).leaks(document)] == ["Momena Khatun"]


def test_what_quotes_an_answer_has_a_place_to_write_it_on_paper() -> None:
    note = BlankLine(
        is_section=False, label={"en": "Workers: ${all} of ${ most }"}, hint={}, law="", choices=(), is_note=True
    )
    blank = blank_checklist(BlankReading(Place("", "", ""), {"en": "Walk"}, "1", (note,)), Codes(), DAY)
    assert Paragraph(typed("Workers: _____ of _____"), is_muted=True) in blank.blocks
