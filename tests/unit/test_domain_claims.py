"""F1 and P1: how urgent an item is, counted in visits; the order of a visit's agenda."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.plan.claims import ClaimStanding, ClaimState, Urgency, claim_state, urgency
from app.domain.plan.records import Gate, PlanItem, ReviewOutcome, Status
from app.domain.visit.records import VisitKind, VisitStatus
from tests.builders.domain import FOUND, PACK, TODAY, Site, days_before

CLAIMED_ON = date(2026, 5, 4)
AFTER, SAME_DAY, BEFORE = date(2026, 5, 18), CLAIMED_ON, date(2026, 4, 20)


def standing(site: Site, item: PlanItem) -> ClaimState:
    return claim_state(site.now(item), site.facts, site.context())


def test_F1_an_item_without_claims_has_no_clock() -> None:
    site = Site()
    item = site.item()
    assert standing(site, item) == ClaimState(ClaimStanding.NONE)
    site.claim(site.item())
    assert standing(site, item) == ClaimState(ClaimStanding.NONE)


@pytest.mark.parametrize(
    ("visits", "expected"),
    [(0, ClaimStanding.CLAIMED), (1, ClaimStanding.REVIEW_NOW), (2, ClaimStanding.OVERDUE), (3, ClaimStanding.OVERDUE)],
)
def test_F1_the_clock_counts_visits(visits: int, expected: ClaimStanding) -> None:
    site = Site()
    item = site.item()
    claim = site.claim(item)
    for _ in range(visits):
        site.visit(AFTER, VisitStatus.CLOSED)
    assert standing(site, item) == ClaimState(expected, claim, visits)


@pytest.mark.parametrize(
    ("day", "status", "kind", "counts"),
    [
        (AFTER, VisitStatus.CLOSED, VisitKind.ADVISORY, True),
        (AFTER, VisitStatus.CLOSED, VisitKind.FOLLOW_UP, True),
        (AFTER, VisitStatus.CLOSED, VisitKind.ASSESSMENT, False),
        (AFTER, VisitStatus.CLOSED, VisitKind.INSPECTION, False),
        (AFTER, VisitStatus.CANCELLED, VisitKind.ADVISORY, False),
        (AFTER, VisitStatus.PLANNED, VisitKind.ADVISORY, False),
        (AFTER, VisitStatus.IN_PROGRESS, VisitKind.ADVISORY, False),
        (SAME_DAY, VisitStatus.CLOSED, VisitKind.ADVISORY, False),
        (BEFORE, VisitStatus.CLOSED, VisitKind.ADVISORY, False),
    ],
)
def test_F1_which_visits_count(day: date, status: VisitStatus, kind: VisitKind, counts: bool) -> None:
    site = Site()
    item = site.item()
    claim = site.claim(item)
    site.visit(day, status, kind)
    expected = ClaimStanding.REVIEW_NOW if counts else ClaimStanding.CLAIMED
    assert standing(site, item) == ClaimState(expected, claim, int(counts))


def test_F1_a_visit_counts_on_the_day_it_was_held() -> None:
    site = Site()
    item = site.item()
    site.claim(item)
    site.keep(replace(site.visit(BEFORE, VisitStatus.CLOSED), held_on=AFTER))
    site.keep(replace(site.visit(AFTER, VisitStatus.CLOSED), held_on=BEFORE))
    assert standing(site, item).visits == 1


def test_F1_how_many_visits_is_the_packs() -> None:
    site = Site(pack=replace(PACK, claims=replace(PACK.claims, visit_window=3, review_now_after=2)))
    item = site.item()
    claim = site.claim(item)
    seen = []
    for _ in range(3):
        site.visit(AFTER, VisitStatus.CLOSED)
        seen.append(standing(site, item))
    assert seen == [
        ClaimState(ClaimStanding.CLAIMED, claim, 1),
        ClaimState(ClaimStanding.REVIEW_NOW, claim, 2),
        ClaimState(ClaimStanding.OVERDUE, claim, 3),
    ]


@pytest.mark.parametrize("gate", Gate)
@pytest.mark.parametrize("outcome", ReviewOutcome)
@pytest.mark.parametrize(("held_on", "is_worked"), [(AFTER, True), (SAME_DAY, True), (BEFORE, False)])
def test_F1_a_review_of_any_gate_and_outcome_is_work(
    gate: Gate, outcome: ReviewOutcome, held_on: date, is_worked: bool
) -> None:
    site = Site()
    item = site.item()
    claim = site.claim(item)
    site.review(item, gate, site.meeting(held_on), outcome)
    expected = ClaimStanding.WORKED if is_worked else ClaimStanding.CLAIMED
    assert standing(site, item) == ClaimState(expected, claim)


@pytest.mark.parametrize("spoilt", ["withdrawn", "earlier round", "cancelled visit", "no visit", "no meeting"])
def test_F1_what_is_no_work(spoilt: str) -> None:
    site = Site()
    item = site.item(in_round=2)
    site.claim(item)
    meeting = site.meeting(AFTER)
    review = site.review(item, Gate.G1, meeting)
    if spoilt == "withdrawn":
        site.keep(replace(review, withdrawn_reason="Wrong item"))
    elif spoilt == "earlier round":
        site.keep(replace(review, round=1))
    elif spoilt == "cancelled visit":
        site.keep(replace(meeting, visit_id=site.visit(AFTER, VisitStatus.CANCELLED).id))
    elif spoilt == "no visit":
        site.keep(replace(meeting, visit_id="elsewhere"))
    else:
        site.keep(replace(review, meeting_id="elsewhere"))
    assert standing(site, item).standing is ClaimStanding.CLAIMED


def test_F1_the_oldest_unworked_claim_runs_the_clock() -> None:
    site = Site()
    item = site.item()
    newest = site.claim(item, date(2026, 6, 10))
    older = site.claim(item, date(2026, 5, 20))
    site.claim(item, CLAIMED_ON)
    site.review(item, Gate.G1, site.meeting(AFTER, visit=site.visit(AFTER, VisitStatus.CLOSED)))
    site.visit(date(2026, 6, 1), VisitStatus.CLOSED)
    assert standing(site, item) == ClaimState(ClaimStanding.REVIEW_NOW, older, 1)
    site.review(item, Gate.G2, site.meeting(date(2026, 6, 12)))
    assert standing(site, item) == ClaimState(ClaimStanding.WORKED, newest)


def test_F1_the_latest_review_is_the_work() -> None:
    site = Site()
    item = site.item()
    claim = site.claim(item)
    site.review(item, Gate.G1, site.meeting(AFTER))
    site.review(item, Gate.G1, site.meeting(BEFORE))
    assert standing(site, item) == ClaimState(ClaimStanding.WORKED, claim)


@pytest.mark.parametrize("how", ["closed claim", "completed item"])
def test_F1_a_settled_claim_has_no_clock(how: str) -> None:
    site = Site()
    item = site.item_at(Status.COMPLETED if how == "completed item" else Status.IN_PROGRESS)
    site.claim(item, closed_on=None if how == "completed item" else AFTER)
    site.visit(AFTER, VisitStatus.CLOSED)
    assert standing(site, item) == ClaimState(ClaimStanding.NONE)


# -- the agenda


def urgent(site: Site, item: PlanItem) -> Urgency:
    return urgency(site.now(item), site.facts, site.context())


def test_agenda_order_is_the_one_of_the_pages() -> None:
    assert [each.name for each in sorted(Urgency)] == [
        "CLAIM_OVERDUE",
        "CLAIM",
        "HALF_DONE",
        "TARGET_OVERDUE",
        "REST",
        "DONE",
    ]


@pytest.mark.parametrize(("visits", "expected"), [(0, Urgency.CLAIM), (1, Urgency.CLAIM), (2, Urgency.CLAIM_OVERDUE)])
def test_agenda_a_claim_comes_before_all_else(visits: int, expected: Urgency) -> None:
    site = Site()
    item = site.item(target_date=FOUND)
    site.review(item, Gate.G1, site.meeting(BEFORE))
    site.claim(item)
    for _ in range(visits):
        site.visit(AFTER, VisitStatus.CLOSED)
    assert urgent(site, item) is expected


@pytest.mark.parametrize("outcome", ReviewOutcome)
@pytest.mark.parametrize("is_claimed", [True, False])
def test_agenda_gates_half_done(outcome: ReviewOutcome, is_claimed: bool) -> None:
    site = Site()
    item = site.item(target_date=FOUND)
    if is_claimed:
        site.claim(item)
    site.review(item, Gate.G3, site.meeting(AFTER), outcome)
    assert urgent(site, item) is Urgency.HALF_DONE


@pytest.mark.parametrize(
    ("target_date", "expected"),
    [
        (days_before(1), Urgency.TARGET_OVERDUE),
        (TODAY, Urgency.REST),
        (date(2026, 6, 16), Urgency.REST),
        (None, Urgency.REST),
    ],
)
def test_agenda_the_target_date(target_date: date | None, expected: Urgency) -> None:
    site = Site()
    assert urgent(site, site.item(target_date=target_date)) is expected


def test_agenda_a_completed_item_is_done() -> None:
    site = Site()
    item = site.item_at(Status.COMPLETED)
    site.claim(item)
    site.keep(replace(item, target_date=FOUND))
    assert urgent(site, item) is Urgency.DONE
