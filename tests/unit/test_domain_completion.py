"""S2 path A, S3 and S4: completing an item, its date, and opening it again in a new round."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.kernel.context import Role
from app.domain.plan.commands import CompleteItem, OverrideInterviews, ReopenItem
from app.domain.plan.gates import GateStanding
from app.domain.plan.records import Claim, Comment, Gate, PlanItem, ReviewOutcome, Status
from app.domain.reasons import Reason, Where, Who
from tests.builders.domain import FOUND, NOW, PACK, TODAY, Site, days_before

GENDER = {"cluster": "DIS", "compliance_point": "cp.gender", "question": ""}


@pytest.mark.parametrize("missing", [(), *((gate,) for gate in Gate), tuple(Gate)], ids=str)
@pytest.mark.parametrize("waits", [False, True], ids=["no interviews", "waits for interviews"])
@pytest.mark.parametrize("before", [Status.IN_PROGRESS, Status.PENDING])
def test_S2_path_A_asks_for_every_gate_and_no_interviews(
    missing: tuple[Gate, ...], waits: bool, before: Status
) -> None:
    site = Site()
    item = site.item_at(before)
    if waits:
        item = site.keep(replace(item, **GENDER))  # type: ignore[arg-type]
    meeting = site.meeting()
    for gate in Gate:
        if gate not in missing:
            site.review(item, gate, meeting)
    command = CompleteItem(item.id, TODAY)
    if not missing and not waits:
        site.give(command)
        assert site.now(item) == replace(item, status=Status.COMPLETED, completed_on=TODAY, pending_reason="")
        return
    interviews = [Reason("I1", False, "interviews.wait", Who.ASSESSMENT, Where.ASSESSMENT)]
    assert site.refused(command) == [
        *(
            Reason(
                gate.value,
                False,
                "gate.open",
                Who.COMMITTEE,
                Where.REVIEW,
                {"gate": gate.value, "next_visit": "2026-06-15"},
            )
            for gate in missing
        ),
        *(interviews if waits else []),
    ]
    assert site.now(item) == item


@pytest.mark.parametrize("standing", [GateStanding.STALE, GateStanding.NOT_AGREED, GateStanding.DIFFER])
def test_S2_a_gate_that_is_not_met_any_more_blocks(standing: GateStanding) -> None:
    site = Site()
    item = site.item()
    meeting = site.agreed(item, site.meeting(days_before(1)))
    if standing is GateStanding.STALE:
        site.keep(replace(item, area="Another one"))
    elif standing is GateStanding.DIFFER:
        site.review(item, Gate.G1, meeting, ReviewOutcome.DISAGREED)
    else:
        site.review(item, Gate.G1, site.meeting(TODAY), ReviewOutcome.DISAGREED)
    refused = site.refused(CompleteItem(item.id, TODAY))
    stale = ["G1", "G2"] if standing is GateStanding.STALE else ["G1"]
    assert [(reason.rule, reason.needs) for reason in refused] == [(gate, f"gate.{standing.value}") for gate in stale]


def test_I1_an_override_opens_path_A() -> None:
    site = Site()
    item = site.item()
    site.keep(replace(item, **GENDER))  # type: ignore[arg-type]
    site.agreed(item)
    assert [reason.rule for reason in site.refused(CompleteItem(item.id, TODAY))] == ["I1"]
    site.give(OverrideInterviews(item.id, needed=False, reason="Seen by assessors"))
    site.give(CompleteItem(item.id, TODAY))
    assert site.now(item).status is Status.COMPLETED


def test_F1_open_claims_close_with_the_item() -> None:
    site = Site()
    item, other = site.item(), site.item()
    site.agreed(item)
    open_one, closed_one = site.claim(item), site.claim(item, closed_on=date(2026, 5, 20))
    elsewhere = site.claim(other)
    site.give(CompleteItem(item.id, days_before(0)))
    assert site.now(open_one) == replace(open_one, closed_on=TODAY)
    assert site.now(closed_one) == closed_one
    assert site.now(elsewhere) == elsewhere
    assert site.facts.all(Claim)[-1].id == open_one.id


def test_S4_a_completed_item_is_not_completed_again() -> None:
    site = Site()
    item = site.item_at(Status.COMPLETED)
    site.agreed(item)
    assert site.refused(CompleteItem(item.id, TODAY)) == [
        Reason("S4", False, "status.completed", Who.NOBODY, Where.ITEM)
    ]


# -- the date

HELD_ON = days_before(4)


@pytest.mark.parametrize(
    ("completed_on", "problem"),
    [
        (HELD_ON, ""),
        (days_before(1), ""),
        (TODAY, ""),
        (date(2026, 6, 16), "date.future"),
        (days_before(5), "date.before_last_gate"),
        (FOUND, "date.before_last_gate"),
        (date(2026, 3, 1), "date.before_finding"),
    ],
)
def test_S3_the_completion_date_has_bounds(completed_on: date, problem: str) -> None:
    site = Site()
    item = site.item()
    site.review(item, Gate.G1, site.meeting(days_before(20)))
    site.review(item, Gate.G2, site.meeting(days_before(20)))
    site.review(item, Gate.G3, site.meeting(HELD_ON))
    command = CompleteItem(item.id, completed_on)
    if not problem:
        site.give(command)
        assert site.now(item).completed_on == completed_on
        return
    assert site.refused(command) == [Reason("S3", False, problem, Who.ADVISOR, Where.FIELD, {"field": "completed_on"})]


def test_S3_on_the_day_of_the_finding_is_not_before_it() -> None:
    site = Site()
    item = site.keep(replace(site.item(), found_on=HELD_ON))
    site.agreed(item, site.meeting(HELD_ON))
    site.give(CompleteItem(item.id, HELD_ON))
    assert site.now(item).status is Status.COMPLETED


@pytest.mark.parametrize("bound", ["not_before_finding", "not_before_last_gate"])
def test_S3_bounds_are_the_packs(bound: str) -> None:
    finding = bound != "not_before_finding"
    completion = replace(PACK.completion, not_before_finding=finding, not_before_last_gate=not finding)
    site = Site(pack=replace(PACK, completion=completion))
    item = site.item()
    site.agreed(item, site.meeting(HELD_ON))
    command = CompleteItem(item.id, date(2026, 3, 1))
    [reason] = site.refused(command)
    assert reason.needs == ("date.before_finding" if finding else "date.before_last_gate")
    freed = CompleteItem(item.id, FOUND)
    if finding:
        site.give(freed)
    else:
        assert [r.needs for r in site.refused(freed)] == ["date.before_last_gate"]


def test_S3_a_date_out_of_bounds_is_said_beside_the_gates() -> None:
    site = Site()
    item = site.item()
    refused = site.refused(CompleteItem(item.id, date(2026, 6, 16)))
    assert [(reason.rule, reason.needs) for reason in refused] == [
        ("G1", "gate.open"),
        ("G2", "gate.open"),
        ("G3", "gate.open"),
        ("S3", "date.future"),
    ]


# -- rounds


def test_S4_reopening_raises_the_round_and_keeps_the_reason() -> None:
    site = Site()
    item = site.item_at(Status.COMPLETED)
    site.agreed(item)
    command = ReopenItem(item.id, "The exit is locked again", site.new_id())
    site.give(command, Role.SUPERVISOR)
    assert site.now(item) == replace(item, status=Status.IN_PROGRESS, completed_on=None, round=2)
    assert site.facts.all(Comment) == [
        Comment(command.comment_id, item.id, "The exit is locked again", "supervisor", NOW)
    ]


def test_S4_reviews_of_an_earlier_round_stay_visible_and_count_no_more() -> None:
    site = Site()
    item = site.item_at(Status.COMPLETED)
    site.agreed(item)
    site.give(ReopenItem(item.id, "Locked again", site.new_id()), Role.SUPERVISOR)
    assert {site.gate(item, gate).standing for gate in Gate} == {GateStanding.OPEN}
    assert len(site.refused(CompleteItem(item.id, TODAY))) == 3
    site.agreed(site.now(item))
    site.give(CompleteItem(item.id, TODAY))
    assert (site.now(item).status, site.now(item).round) == (Status.COMPLETED, 2)


@pytest.mark.parametrize(
    ("status", "reason", "refused"),
    [
        (Status.IN_PROGRESS, "Locked again", Reason("S4", False, "status.not_completed", Who.NOBODY, Where.ITEM)),
        (Status.PENDING, "Locked again", Reason("S4", False, "status.not_completed", Who.NOBODY, Where.ITEM)),
        (Status.COMPLETED, " ", Reason("S4", False, "reason.missing", Who.SUPERVISOR, Where.ITEM)),
    ],
)
def test_S4_only_a_completed_item_is_reopened_and_with_a_reason(status: Status, reason: str, refused: Reason) -> None:
    site = Site()
    item: PlanItem = site.item_at(status)
    assert site.refused(ReopenItem(item.id, reason, site.new_id()), Role.SUPERVISOR) == [refused]
