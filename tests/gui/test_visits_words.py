"""Words of visits and committees: every finding of the check, weeks, figures, expectations."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.builders.visit_checks import EXPECTATIONS, FINDINGS, a_part
from ui.features.committee.expectation_words import expectation_rows
from ui.features.visits.leaving_words import check_rows
from ui.features.visits.list_presenter import week_of
from ui.features.visits.words import number_in
from ui.i18n.translator import Language


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
def test_every_finding_of_the_check_has_words(screen: QtBot, language: Language, code: str) -> None:
    language.apply(code)
    for check in FINDINGS:
        [row] = check_rows([check])
        assert row.title.strip()
        assert "{" not in row.title + row.detail
        assert "%n" not in row.title + row.detail
        assert (row.link == "") == (check.severity == "done")


def test_findings_say_where_they_are_mended(screen: QtBot) -> None:
    targets = {check.code.value: check_rows([check])[0].target for check in FINDINGS}
    assert targets["meeting_not_closed"] == "meeting:the-meeting"
    assert targets["claim_second_visit"] == "item:the-item"
    assert targets["no_meeting"] == "visit:meeting"
    assert targets["nobody_named"] == "visit:person"
    assert targets["no_minutes"] == "visit:minutes"
    assert targets["gates_elsewhere"] == "plan:"


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
def test_every_expectation_has_words_and_its_basis(screen: QtBot, language: Language, code: str) -> None:
    language.apply(code)
    for expectation in EXPECTATIONS:
        [row] = expectation_rows(a_part(expectation))
        assert "{" not in row.title + row.detail
        assert "%n" not in row.title + row.detail
        assert " · " in row.detail


@pytest.mark.parametrize(
    ("first_weekday", "first", "last"),
    [(1, date(2026, 11, 30), date(2026, 12, 6)), (7, date(2026, 11, 29), date(2026, 12, 5))],
)
def test_a_week_begins_where_people_begin_it(first_weekday: int, first: date, last: date) -> None:
    assert week_of(date(2026, 12, 2), first_weekday) == (first, last)
    assert week_of(first, first_weekday) == (first, last)
    assert week_of(last, first_weekday) == (first, last)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7", 7),
        (" 12 ", 12),
        ("১২", 12),
        ("٧", 7),
        ("0", None),
        ("", None),
        ("1.5", None),
        ("12345", None),
        ("²", None),
    ],
)
def test_numbers_are_read_in_the_figures_of_any_script(text: str, number: int | None) -> None:
    assert number_in(text) == number
