"""What a row of somebody's list means: columns by heading, days in several spellings, status words that stay words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.schema.reference import catalogue
from app.sheets.days import Day, Order, order_of, read_day
from app.sheets.plan_columns import Field, guessed, remembered, to_remember
from app.sheets.plan_rows import Note, RowReader, Understood
from app.sheets.table import Cell, Line

CATALOGUE = catalogue("example-1")
MARCH_4 = date(2026, 3, 4)


def understood(order: Order = Order.DAY_FIRST, **said: str | Cell) -> Understood:
    mapped = {Field(name): place for place, name in enumerate(said)}
    cells = tuple(cell if isinstance(cell, Cell) else Cell(cell) for cell in said.values())
    return RowReader(CATALOGUE, mapped, order).understand(Line(7, cells))


def notes(row: Understood) -> list[tuple[Note, Field]]:
    return [(each.note, each.field) for each in row.notes]


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (("No.", "Area of Improvement", "LEAD PERSON:", "Due date"), {"area": 1, "lead_person": 2, "target_date": 3}),
        (("উন্নতির ক্ষেত্র", "মূল কারণ", "লক্ষ্য তারিখ"), {"area": 0, "root_cause": 1, "target_date": 2}),
        (("مجال التحسين", "الإجراءات اللازمة", "المسؤول"), {"area": 0, "actions_needed": 1, "lead_person": 2}),
        (("Area", "Area"), {"area": 0}),
        (("x", ""), {}),
    ],
)
def test_columns_are_known_by_heading(headings: tuple[str, ...], expected: dict[str, int]) -> None:
    assert {str(field): place for field, place in guessed(headings).items()} == expected


def test_what_a_person_chose_is_remembered_by_heading() -> None:
    chosen = {Field.AREA: 2, Field.LEAD: 0}
    kept = to_remember(("Name", "Area", "Was ist los"), chosen)
    assert remembered(("Was ist los", "Name", "Area", "Deadline"), kept) == {Field.AREA: 0, Field.LEAD: 1}
    assert remembered(("Area", "Deadline"), {"area": "gone", "other": "x"}) == {Field.AREA: 0, Field.TARGET: 1}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-04", Day(MARCH_4)),
        ("04/03/2026", Day(MARCH_4, is_ambiguous=True)),
        ("4.3.26", Day(MARCH_4, is_ambiguous=True)),
        ("25/03/2026", Day(date(2026, 3, 25))),
        ("03/25/2026", Day(date(2026, 3, 25))),
        ("3/3/2026", Day(date(2026, 3, 3))),
        ("4 March 2026", Day(MARCH_4)),
        ("4-Mar-2026", Day(MARCH_4)),
        ("March 4, 2026", Day(MARCH_4)),
        ("৪ মার্চ ২০২৬", Day(MARCH_4)),
        ("٤ مارس ٢٠٢٦", Day(MARCH_4)),
        ("٢٥/٠٣/٢٠٢٦", Day(date(2026, 3, 25))),
        ("46085", Day(MARCH_4)),
        ("31/02/2026", None),
        ("soon", None),
        ("4 Smarch 2026", None),
        ("0/0/0", None),
        ("-5", None),
    ],
)
def test_days_in_several_spellings(text: str, expected: Day | None) -> None:
    assert read_day(text) == expected


def test_which_number_is_the_day_is_proved_by_the_column_or_chosen() -> None:
    assert order_of(["03/04/2026", "03/25/2026"]) is Order.MONTH_FIRST
    assert order_of(["03/04/2026", "25/03/2026", "", "soon", "2026-01-01"]) is Order.DAY_FIRST
    assert order_of(["03/04/2026"]) is None
    assert order_of(["25/03/2026", "03/25/2026"]) is None
    assert read_day("03/04/2026", Order.MONTH_FIRST) == Day(MARCH_4, is_ambiguous=True)


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading_of_days(text: str) -> None:
    read_day(text)
    order_of([text])


def test_a_row_becomes_an_item_with_all_that_it_says() -> None:
    row = understood(
        area="Exits are locked",
        compliance_point="Emergency preparedness",
        root_cause="No keys",
        actions_needed="Order keys",
        lead_person=" Rahim   Uddin ",
        additional_persons="Rina; Habib, Rina",
        target_date=Cell("2026-03-04", MARCH_4),
        progress="Ordered",
        found_on="25/02/2026",
    )
    assert row.fields == {
        "area": "Exits are locked",
        "cluster": "OSH",
        "compliance_point": "cp.emergency-preparedness",
        "root_cause": "No keys",
        "actions_needed": "Order keys",
        "lead_person": "Rahim Uddin",
        "additional_persons": ("Rina", "Habib"),
        "target_date": MARCH_4,
        "progress": "Ordered",
    }
    assert (row.number, row.found_on, row.status_words, row.notes) == (7, date(2026, 2, 25), "", ())


@pytest.mark.parametrize("said", ["35. Emergency preparedness", "35", "الاستعداد للطوارئ", "cp.emergency-preparedness"])
def test_a_compliance_point_is_known_by_title_number_or_id(said: str) -> None:
    titles = [point for point in CATALOGUE.points if point.id == "cp.emergency-preparedness"]
    named = titles[0].title["ar"] if said == "الاستعداد للطوارئ" else said
    assert understood(area="x", compliance_point=named).fields.get("compliance_point") == "cp.emergency-preparedness"


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ("Completed", Note.STATUS_COMPLETED),
        ("CLOSED ", Note.STATUS_COMPLETED),
        ("সম্পন্ন", Note.STATUS_COMPLETED),
        ("مكتمل", Note.STATUS_COMPLETED),
        ("pending", Note.STATUS_AS_WORDS),
        ("চলমান", Note.STATUS_AS_WORDS),
        ("60 %", Note.STATUS_UNKNOWN),
    ],
)
def test_S1_a_status_is_never_imported_but_stays_in_words(said: str, note: Note) -> None:
    row = understood(area="x", status=said)
    assert notes(row) == [(note, Field.STATUS)]
    assert row.status_words == said
    assert "status" not in row.fields


def test_what_cannot_be_understood_is_told_and_the_rest_is_kept() -> None:
    row = understood(area="", cluster="OSH", target_date="soon", found_on="04/03/2026")
    assert notes(row) == [
        (Note.AREA_MISSING, Field.AREA),
        (Note.DATE_UNREADABLE, Field.TARGET),
        (Note.CLASS_UNKNOWN, Field.CLUSTER),
        (Note.DATE_AMBIGUOUS, Field.FOUND),
    ]
    formulas = understood(area=Cell("", is_formula=True), progress=Cell("Done", is_formula=True))
    assert notes(formulas)[:2] == [(Note.FORMULA_EMPTY, Field.AREA), (Note.FORMULA, Field.PROGRESS)]
    assert notes(understood(area="x", compliance_point="Something")) == [(Note.CLASS_UNKNOWN, Field.POINT)]


@pytest.mark.parametrize(
    "text", ["15-Jan-26", "15 January 26", "2026-01-15 00:00:00", "2026-01-15T08:30", "15/1/2026 9:05 AM"]
)
def test_short_years_and_times_of_day_are_understood(text: str) -> None:
    assert read_day(text) == Day(date(2026, 1, 15))
