"""What parts keep between two days: unsaved words with what was shown, forms, the choices made of a list."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.kernel.record import Record
from app.domain.plan.records import PlanItem
from app.domain.visit.records import Visit
from app.queries.plan_list import Facet, Sort
from app.queries.visit_list import VisitFacet
from app.storage.basing import Shown
from ui.features.plan.list_presenter import FIRST as FIRST_PLAN
from ui.features.plan.list_presenter import PlanWish
from ui.features.visits.list_presenter import FIRST as FIRST_VISITS
from ui.parts.drafting import DraftWords, draft_place, form_draft, form_words
from ui.parts.wish import Wish

SHOWN: list[tuple[type[Record], Shown]] = [
    (PlanItem, Shown(7, {"target_date": date(2026, 7, 4), "lead_person": "R. Islam"}, {"lead_person": 5})),
    (Visit, Shown(4, {"minutes": "Keys", "planned_on": date(2026, 12, 2), "days": 2}, {"minutes": 3})),
]


@pytest.mark.parametrize(("record", "shown"), SHOWN)
def test_a_draft_comes_back_with_what_was_shown(record: type[Record], shown: Shown) -> None:
    draft = DraftWords("Keys hang beside each exit", shown)
    assert DraftWords.from_text(record, draft.to_text()) == draft
    assert DraftWords.from_text(record, DraftWords("words").to_text()) == DraftWords("words")


@pytest.mark.parametrize("kept", ["plain words", "[]", '{"other": 1}', '{"words": "a", "shown": {"version": "x"}}'])
def test_a_draft_of_another_making_is_words_only(kept: str) -> None:
    assert DraftWords.from_text(PlanItem, kept) == DraftWords(kept)


def test_a_place_tells_record_and_field() -> None:
    places = {draft_place(PlanItem, "a", "progress"), draft_place(Visit, "a", "progress"), draft_place(Visit, "a", "")}
    assert places == {"plan_item/a/progress", "visit/a/progress", "visit/a/"}


def test_a_form_keeps_the_fields_that_are_not_empty() -> None:
    assert form_words(form_draft({"area": "দরজা", "progress": "", "root_cause": "a\nb"})) == {
        "area": "দরজা",
        "root_cause": "a\nb",
    }


@pytest.mark.parametrize("kept", ["", "words", "[1]", "null"])
def test_a_form_that_cannot_be_read_is_empty(kept: str) -> None:
    assert form_words(kept) == {}


@pytest.mark.parametrize(
    "wish",
    [FIRST_PLAN, Wish(frozenset(), Sort.URGENCY), Wish(frozenset({Facet.STALE, Facet.PUBLIC}), Sort.TARGET, True)],
)
def test_a_choice_comes_back_as_it_was_kept(wish: PlanWish) -> None:
    assert FIRST_PLAN.remembered(wish.to_text(), Facet) == wish


@pytest.mark.parametrize(
    "kept", [None, "", "{", "[]", "[1]", '[["unheard of"], "due", false]', '[[], "elsewhere", false]']
)
def test_what_cannot_be_read_any_more_is_the_first_choice(kept: str | None) -> None:
    assert FIRST_VISITS.remembered(kept, VisitFacet) == FIRST_VISITS
