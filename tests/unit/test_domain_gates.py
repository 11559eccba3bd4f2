"""G1 to G3 and D1: which review counts, how a gate stands, and what a later change makes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from app.domain.committee.records import Meeting, Member, Side
from app.domain.kernel.record import record_type, with_values
from app.domain.plan.gates import (
    GateStanding,
    GateState,
    completion_reasons,
    evidence_digest,
    gate_states,
    last_gate_day,
    members_present,
)
from app.domain.plan.records import CommitteeReview, Gate, PlanItem, ReviewOutcome, Status
from app.domain.reasons import Reason, Where, Who
from app.domain.visit.records import VisitKind, VisitStatus
from tests.builders.domain import PACK, TODAY, Site, days_before

AGREED, NOT_YET, DISAGREED = ReviewOutcome.AGREED, ReviewOutcome.NOT_YET, ReviewOutcome.DISAGREED
YESTERDAY = days_before(1)


@pytest.mark.parametrize("gate", Gate)
def test_G_a_gate_is_open_until_it_is_reviewed(gate: Gate) -> None:
    site = Site()
    item = site.item()
    assert site.gate(item, gate) == GateState(gate, GateStanding.OPEN)


@pytest.mark.parametrize("gate", Gate)
@pytest.mark.parametrize(
    ("outcome", "standing"),
    [
        (AGREED, GateStanding.MET),
        (NOT_YET, GateStanding.NOT_AGREED),
        (DISAGREED, GateStanding.NOT_AGREED),
    ],
)
def test_G_only_an_agreed_review_counts(gate: Gate, outcome: ReviewOutcome, standing: GateStanding) -> None:
    site = Site()
    item = site.item()
    review = site.review(item, gate, site.meeting(YESTERDAY), outcome)
    assert site.gate(item, gate) == GateState(gate, standing, review, YESTERDAY, workers=1, managers=1)
    assert [site.gate(item, other).standing for other in Gate if other is not gate] == [GateStanding.OPEN] * 2


# -- the meeting behind it


@pytest.mark.parametrize("status", [VisitStatus.IN_PROGRESS, VisitStatus.CLOSED, VisitStatus.PLANNED])
def test_G_a_meeting_belongs_to_a_visit(status: VisitStatus) -> None:
    site = Site()
    item = site.item()
    site.review(item, Gate.G1, site.meeting(visit=site.visit(status=status)))
    assert site.gate(item, Gate.G1).standing is GateStanding.MET


@pytest.mark.parametrize("kind", ["PICC", "LKSB", "PC", "BC"])
def test_G_committees_that_decide(kind: str) -> None:
    site = Site()
    item = site.item()
    committee = site.committee(kind)
    present = (site.member(committee, Side.WORKER), site.member(committee, Side.MANAGEMENT))
    site.review(item, Gate.G1, site.meeting(committee=committee, attended=present))
    assert site.gate(item, Gate.G1).standing is GateStanding.MET


def flawed(flaw: str) -> tuple[Site, PlanItem, CommitteeReview]:
    site = Site()
    item = site.item()
    committee = site.committee("SC" if flaw == "meeting.committee_kind" else "PICC")
    sides = {"meeting.no_worker_member": [Side.MANAGEMENT], "meeting.no_management_member": [Side.WORKER]}
    present = tuple(site.member(committee, side) for side in sides.get(flaw, list(Side)))
    status = VisitStatus.CANCELLED if flaw == "meeting.no_visit" else VisitStatus.CLOSED
    meeting = site.meeting(visit=site.visit(status=status), committee=committee, attended=present)
    review = site.review(item, Gate.G1, meeting)
    return site, item, review


FLAWS = ["meeting.no_visit", "meeting.committee_kind", "meeting.no_worker_member", "meeting.no_management_member"]


@pytest.mark.parametrize("flaw", FLAWS)
def test_G_a_review_of_a_meeting_that_does_not_count(flaw: str) -> None:
    site, item, review = flawed(flaw)
    assert site.gate(item, Gate.G1) == GateState(Gate.G1, GateStanding.UNCOUNTED, review, flaw=flaw)


@pytest.mark.parametrize(
    ("lost", "flaw"),
    [("meeting_id", "meeting.missing"), ("visit_id", "meeting.no_visit"), ("committee_id", "meeting.committee_kind")],
)
def test_G_a_review_whose_meeting_visit_or_committee_is_not_here(lost: str, flaw: str) -> None:
    site = Site()
    item = site.item()
    meeting = site.meeting()
    review = site.review(item, Gate.G1, meeting)
    record = review if lost == "meeting_id" else meeting
    site.keep(with_values(record, {lost: "elsewhere"}))
    assert site.gate(item, Gate.G1).flaw == flaw


@pytest.mark.parametrize(
    ("established_on", "dissolved_on", "flaw"),
    [
        (None, None, ""),
        (TODAY, None, ""),
        (days_before(-1), None, "meeting.committee_not_standing"),
        (None, TODAY, ""),
        (None, YESTERDAY, "meeting.committee_not_standing"),
        (None, days_before(-1), ""),
        (TODAY, TODAY, ""),
        (YESTERDAY, YESTERDAY, "meeting.committee_not_standing"),
        (days_before(-1), days_before(-1), "meeting.committee_not_standing"),
    ],
)
def test_G_the_committee_stood_on_the_day_of_the_meeting(
    established_on: date | None, dissolved_on: date | None, flaw: str
) -> None:
    """What becomes of it afterwards takes nothing away from what it decided."""
    site = Site()
    item = site.item()
    committee = replace(site.committee(), established_on=established_on, dissolved_on=dissolved_on)
    present = tuple(site.member(committee, side) for side in Side)
    review = site.review(item, Gate.G1, site.meeting(committee=site.keep(committee), attended=present))
    found = site.gate(item, Gate.G1)
    assert (found.standing, found.flaw) == (GateStanding.UNCOUNTED if flaw else GateStanding.MET, flaw)
    assert found.review == review


@pytest.mark.parametrize(
    ("joined_on", "left_on", "is_in_office"),
    [
        (TODAY, None, True),
        (days_before(-1), None, False),
        (date(2025, 1, 1), TODAY, True),
        (date(2025, 1, 1), YESTERDAY, False),
        (TODAY, TODAY, True),
    ],
)
@pytest.mark.parametrize("side", Side)
def test_G_a_member_present_was_in_office_that_day(
    joined_on: date, left_on: date | None, is_in_office: bool, side: Side
) -> None:
    site = Site()
    item = site.item()
    committee = site.committee()
    member = site.member(committee, side, joined_on, left_on)
    others = tuple(site.member(committee, other) for other in Side if other is not side)
    site.review(item, Gate.G1, site.meeting(committee=committee, attended=(member, *others)))
    standing = GateStanding.MET if is_in_office else GateStanding.UNCOUNTED
    assert site.gate(item, Gate.G1).standing is standing


def test_G_members_of_another_committee_and_strangers_are_no_members_present() -> None:
    site = Site()
    committee = site.committee()
    here, elsewhere = site.member(committee, Side.WORKER), site.member(site.committee(), Side.MANAGEMENT)
    meeting = site.meeting(committee=committee, attended=(here, elsewhere))
    meeting = replace(meeting, attended=(*meeting.attended, "nobody", here.id))
    assert members_present(meeting, site.facts) == (here,)


@pytest.mark.parametrize(
    ("workers", "managers", "flaw"),
    [
        (2, 1, "meeting.no_management_member"),
        (1, 2, "meeting.no_worker_member"),
        (2, 2, ""),
        (3, 2, ""),
        (0, 0, "meeting.no_worker_member"),
    ],
)
def test_G_how_many_must_be_present_is_the_packs(workers: int, managers: int, flaw: str) -> None:
    rule = replace(PACK.reviews, worker_members_present=2, management_members_present=2)
    site = Site(pack=replace(PACK, reviews=rule))
    item = site.item()
    committee = site.committee()
    sides = [Side.WORKER] * workers + [Side.MANAGEMENT] * managers
    present = tuple(site.member(committee, side) for side in sides)
    meeting = site.meeting(committee=committee, attended=present)
    site.keep(replace(meeting, attended=meeting.attended * 2))
    site.review(item, Gate.G1, meeting)
    state = site.gate(item, Gate.G1)
    assert state.flaw == flaw
    assert (state.workers, state.managers) == ((0, 0) if flaw else (workers, managers))


# -- which review counts


@pytest.mark.parametrize(
    ("earlier", "later", "standing"),
    [
        (AGREED, NOT_YET, GateStanding.NOT_AGREED),
        (DISAGREED, AGREED, GateStanding.MET),
        (AGREED, AGREED, GateStanding.MET),
    ],
)
@pytest.mark.parametrize("arrives_last", ["earlier", "later"])
def test_G_the_latest_meeting_counts_not_the_latest_arrival(
    earlier: ReviewOutcome, later: ReviewOutcome, standing: GateStanding, arrives_last: str
) -> None:
    site = Site()
    item = site.item()
    held = {"earlier": (YESTERDAY, earlier), "later": (TODAY, later)}
    kept: dict[str, CommitteeReview] = {}
    for name in sorted(held, key=lambda name: name == arrives_last):
        day, outcome = held[name]
        kept[name] = site.review(item, Gate.G1, site.meeting(day), outcome)
    state = site.gate(item, Gate.G1)
    assert (state.standing, state.review, state.held_on) == (standing, kept["later"], TODAY)


def test_G_of_one_day_the_last_place_in_the_minutes_counts() -> None:
    site = Site()
    item = site.item()
    meeting = site.meeting()
    last = site.review(item, Gate.G1, meeting, place=2)
    site.keep(replace(last, id=site.new_id(), place=1, seen_area="something else"))
    state = site.gate(item, Gate.G1)
    assert (state.review, state.standing) == (last, GateStanding.MET)
    again = site.keep(replace(last, id=site.new_id(), seen_area="something else"))
    assert site.gate(item, Gate.G1).review == again, "of one place the one recorded last"


def test_G_reviews_that_differ_on_one_day_meet_nothing() -> None:
    site = Site()
    item = site.item()
    site.review(item, Gate.G1, site.meeting(), AGREED, place=1)
    last = site.review(item, Gate.G1, site.meeting(), NOT_YET, place=2)
    state = site.gate(item, Gate.G1)
    assert (state.standing, state.review) == (GateStanding.DIFFER, last)
    site.review(item, Gate.G1, site.meeting(), AGREED, place=3)
    assert site.gate(item, Gate.G1).standing is GateStanding.DIFFER


def test_G_what_differed_before_is_settled_by_a_later_meeting() -> None:
    site = Site(today=days_before(-1))
    item = site.item()
    site.review(item, Gate.G1, site.meeting(), AGREED)
    site.review(item, Gate.G1, site.meeting(), DISAGREED)
    site.review(item, Gate.G1, site.meeting(days_before(-1)), AGREED)
    assert site.gate(item, Gate.G1).standing is GateStanding.MET


def test_G_a_later_review_that_does_not_count_leaves_the_earlier_one() -> None:
    site, item, _ = flawed("meeting.no_worker_member")
    counted = site.review(item, Gate.G1, site.meeting(YESTERDAY))
    state = site.gate(item, Gate.G1)
    assert (state.standing, state.review, state.flaw) == (GateStanding.MET, counted, "")


def test_G_a_withdrawn_review_and_one_of_an_earlier_round_do_not_count() -> None:
    site = Site()
    item = site.item(in_round=2)
    review = site.review(item, Gate.G1)
    site.keep(replace(review, id=site.new_id(), round=1, outcome=NOT_YET))
    assert site.gate(item, Gate.G1).standing is GateStanding.MET
    site.keep(replace(review, withdrawn_reason="Wrong item"))
    assert site.gate(item, Gate.G1).standing is GateStanding.OPEN


def test_G_a_review_of_another_item_does_not_count() -> None:
    site = Site()
    item, other = site.item(), site.item()
    site.agreed(other)
    assert site.gate(item, Gate.G1).standing is GateStanding.OPEN


def test_G_no_order_of_arrival_changes_what_is_said() -> None:
    """Replicas learn of reviews in different orders and must all say the same."""
    said = set()
    for order in permutations(range(3)):
        site, item, review = flawed("meeting.no_worker_member")
        kinds = site.meeting(committee=site.committee("SC"))
        reviews = [review, replace(review, id="b" * 36, meeting_id=kinds.id), replace(review, id="a" * 36)]
        for number in order:
            site.keep(reviews[number])
        said.add(site.gate(item, Gate.G1))
    assert len(said) == 1
    assert said.pop().flaw == "meeting.committee_kind"


# -- D1

SEEN = {
    Gate.G1: {"area", "compliance_point", "actions_needed"},
    Gate.G2: {"area", "compliance_point", "evidence"},
    Gate.G3: {"root_cause", "actions_needed"},
}
FIELDS = {
    "area": "Exits are blocked",
    "cluster": "DIS",
    "compliance_point": "cp.noise",
    "question": "",
    "root_cause": "Nobody knew",
    "actions_needed": "Remove the locks",
    "lead_person": "Rahim",
    "additional_persons": ("Rahim",),
    "target_date": None,
    "progress": "Locks removed",
    "key_work_ahead": "Train key holders",
    "status": Status.PENDING,
    "publicly_reported": True,
    "interviews_reason": "Other",
    "withdrawn_reason": "The wrong list",
}


@pytest.mark.parametrize("gate", Gate)
@pytest.mark.parametrize("name", FIELDS)
def test_D1_a_gate_is_stale_when_what_it_was_decided_on_changed(gate: Gate, name: str) -> None:
    site = Site()
    item = site.item()
    site.agreed(item)
    site.keep(with_values(item, {name: FIELDS[name]}))
    is_stale = name in SEEN[gate]
    state = site.gate(item, gate)
    assert state.standing is (GateStanding.STALE if is_stale else GateStanding.MET)
    assert state.changed == ((name,) if is_stale else ())
    site.keep(item)
    assert site.gate(item, gate).standing is GateStanding.MET, "put back as it was it is no longer stale"


def test_D1_every_field_of_an_item_was_looked_at() -> None:
    steady = {"id", "engagement_id", "origin", "found_on", "round", "pending_reason", "completed_on", "interviews"}
    assert set(FIELDS) | steady == set(record_type(PlanItem).names)


def test_D1_all_that_changed_is_named_in_order() -> None:
    site = Site()
    item = site.item()
    site.agreed(item)
    site.keep(replace(item, area="a", compliance_point="c", root_cause="r", actions_needed="n"))
    assert [state.changed for state in gate_states(site.now(item), site.facts, site.context())] == [
        ("area", "compliance_point", "actions_needed"),
        ("area", "compliance_point"),
        ("root_cause", "actions_needed"),
    ]


@pytest.mark.parametrize("gate", Gate)
def test_D1_adding_other_evidence_makes_nothing_stale(gate: Gate) -> None:
    site = Site()
    item = site.item()
    photo = site.evidence(item)
    site.review(item, gate, evidence_ids=(photo.id,))
    site.evidence(item, "b" * 64)
    site.evidence(item, "c" * 64, withdrawn_reason="blurred")
    assert site.gate(item, gate).standing is GateStanding.MET


@pytest.mark.parametrize("gate", Gate)
@pytest.mark.parametrize("change", ["withdrawn", "other content", "gone"])
def test_D1_evidence_of_the_review_binds_G2_alone(gate: Gate, change: str) -> None:
    site = Site()
    item = site.item()
    photo = site.evidence(item)
    site.review(item, gate, evidence_ids=(photo.id,))
    changes = {
        "withdrawn": {"withdrawn_reason": "Shows another factory"},
        "other content": {"sha256": "b" * 64},
        "gone": {"subject_id": "elsewhere"},
    }
    site.keep(with_values(photo, dict(changes[change])))
    state = site.gate(item, gate)
    assert state.standing is (GateStanding.STALE if gate is Gate.G2 else GateStanding.MET)
    assert state.changed == (("evidence",) if gate is Gate.G2 else ())


def test_D1_the_caption_of_evidence_is_not_what_was_decided_on() -> None:
    site = Site()
    item = site.item()
    photo = site.evidence(item)
    site.review(item, Gate.G2, evidence_ids=(photo.id,))
    site.keep(replace(photo, caption="Exit 3"))
    assert site.gate(item, Gate.G2).standing is GateStanding.MET


def test_D1_the_digest_names_what_stands_in_the_order_given() -> None:
    site = Site()
    item = site.item()
    one, two = site.evidence(item), site.evidence(item, "b" * 64)
    gone = site.evidence(item, "c" * 64, withdrawn_reason="blurred")
    ids = (two.id, gone.id, "unknown", one.id)
    assert evidence_digest(ids, item, site.facts) == (f"{two.id}:{'b' * 64}", f"{one.id}:{'a' * 64}")


def test_D1_only_an_agreed_review_can_be_stale() -> None:
    site = Site()
    item = site.item()
    site.review(item, Gate.G1, outcome=NOT_YET)
    site.keep(replace(item, area="Exits are blocked"))
    state = site.gate(item, Gate.G1)
    assert (state.standing, state.changed) == (GateStanding.NOT_AGREED, ())


def test_D1_a_stale_gate_leaves_a_completed_item_completed() -> None:
    site = Site()
    item = site.item_at(Status.COMPLETED)
    site.agreed(item)
    site.keep(replace(item, area="Exits are blocked"))
    assert site.now(item).status is Status.COMPLETED
    assert site.gate(item, Gate.G1).standing is GateStanding.STALE


# -- the same as reasons


def reasons_of(site: Site, item: PlanItem) -> list[Reason]:
    return list(completion_reasons(site.now(item), site.facts, site.context()))


def test_G_every_condition_is_listed_met_or_not() -> None:
    site = Site()
    item = site.item()
    met = site.review(item, Gate.G2, site.meeting(YESTERDAY, visit=site.visit(status=VisitStatus.CLOSED)))
    assert reasons_of(site, item) == [
        Reason("G1", False, "gate.open", Who.COMMITTEE, Where.REVIEW, {"gate": "G1"}),
        Reason(
            "G2",
            True,
            "gate.met",
            params={
                "gate": "G2",
                "review": met.id,
                "outcome": "agreed",
                "held_on": "2026-06-14",
                "workers": 1,
                "managers": 1,
            },
        ),
        Reason("G3", False, "gate.open", Who.COMMITTEE, Where.REVIEW, {"gate": "G3"}),
        Reason("I1", True, "interviews.not_needed"),
    ]


def test_I1_an_item_that_waits_for_interviews_says_so() -> None:
    site = Site()
    item = site.item(cluster="DIS", compliance_point="cp.gender", question="")
    assert reasons_of(site, item)[-1] == Reason("I1", False, "interviews.wait", Who.ASSESSMENT, Where.ASSESSMENT)


@pytest.mark.parametrize(
    ("standing", "params"),
    [
        (GateStanding.NOT_AGREED, {"outcome": "not_yet", "held_on": "2026-06-14", "workers": 1, "managers": 1}),
        (GateStanding.DIFFER, {"outcome": "agreed", "held_on": "2026-06-14", "workers": 1, "managers": 1}),
        (
            GateStanding.STALE,
            {"outcome": "agreed", "held_on": "2026-06-14", "workers": 1, "managers": 1, "changed": ("area",)},
        ),
        (GateStanding.UNCOUNTED, {"outcome": "agreed", "flaw": "meeting.no_visit"}),
    ],
)
def test_G_a_gate_that_is_not_met_says_what_there_is(
    standing: GateStanding, params: dict[str, str | int | tuple[str, ...]]
) -> None:
    site = Site()
    item = site.item()
    cancelled = standing is GateStanding.UNCOUNTED
    visit = site.visit(YESTERDAY, VisitStatus.CANCELLED if cancelled else VisitStatus.CLOSED)
    meeting = site.meeting(YESTERDAY, visit=visit)
    reviews: list[CommitteeReview] = []
    if standing in (GateStanding.DIFFER, GateStanding.NOT_AGREED):
        reviews.append(site.review(item, Gate.G1, meeting, NOT_YET))
    if standing is not GateStanding.NOT_AGREED:
        reviews.append(site.review(item, Gate.G1, meeting, place=2))
    if standing is GateStanding.STALE:
        site.keep(replace(item, area="Exits are blocked"))
    assert reasons_of(site, item)[0] == Reason(
        "G1",
        False,
        f"gate.{standing.value}",
        Who.COMMITTEE,
        Where.REVIEW,
        {"gate": "G1", "review": reviews[-1].id, **params},
    )


@pytest.mark.parametrize(
    ("visits", "next_visit"),
    [
        ([], None),
        ([(TODAY, VisitStatus.PLANNED)], "2026-06-15"),
        ([(YESTERDAY, VisitStatus.PLANNED)], None),
        ([(YESTERDAY, VisitStatus.IN_PROGRESS)], "2026-06-14"),
        ([(TODAY, VisitStatus.CLOSED), (TODAY, VisitStatus.CANCELLED)], None),
        ([(date(2026, 8, 1), VisitStatus.PLANNED), (date(2026, 7, 1), VisitStatus.PLANNED)], "2026-07-01"),
        ([(TODAY, VisitStatus.IN_PROGRESS), (date(2026, 7, 1), VisitStatus.PLANNED)], "2026-06-15"),
    ],
)
def test_G_a_gate_that_is_not_met_names_the_visit_that_could(
    visits: list[tuple[date, VisitStatus]], next_visit: str | None
) -> None:
    site = Site()
    item = site.item()
    for day, status in visits:
        site.visit(day, status, VisitKind.FOLLOW_UP)
    assert reasons_of(site, item)[0].params.get("next_visit") == next_visit


def test_G_a_met_gate_names_no_visit() -> None:
    site = Site()
    item = site.item()
    site.agreed(item, site.meeting(visit=site.visit()))
    site.visit(status=VisitStatus.PLANNED)
    assert all("next_visit" not in reason.params for reason in reasons_of(site, item))


def test_S3_the_last_gate_is_the_last_day_a_met_gate_rests_on() -> None:
    site = Site()
    item = site.item()
    context = site.context()
    assert last_gate_day(item, site.facts, context) is None
    site.review(item, Gate.G1, site.meeting(days_before(9)))
    site.review(item, Gate.G2, site.meeting(days_before(5)))
    site.review(item, Gate.G3, site.meeting(days_before(2)), NOT_YET)
    assert last_gate_day(item, site.facts, context) == days_before(5)


def test_no_meeting_is_needed_to_ask() -> None:
    """No committee yet is a normal state."""
    site = Site()
    item = site.item()
    assert [reason.needs for reason in reasons_of(site, item)][:3] == ["gate.open"] * 3
    assert site.facts.all(Meeting) == [] == site.facts.all(Member)
