"""Every day that a person gives keeps its bounds (S3, F1, L1, K1, T0); what stands already holds nobody up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import UnionType
from typing import get_args

import pytest

from app.domain.committee.commands import (
    AddMember,
    EditCommittee,
    EditMeeting,
    EditMember,
    EstablishCommittee,
    HoldMeeting,
)
from app.domain.committee.records import Committee, Meeting, Member, Side
from app.domain.committee.rules import edit_meeting
from app.domain.days import OFFICES_BEGIN, PLANS_BEGIN, SPANS, TEN_YEARS, TWO_YEARS, UNTIL_NOW, check_days
from app.domain.factory.records import Engagement
from app.domain.inspection.commands import ClaimCorrected, ExtendDeadline, RecordViolation
from app.domain.inspection.records import DeadlineExtension, Violation, ViolationCheck
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record, record_type, with_values
from app.domain.plan.commands import ClaimItem, CompleteItem, CreateItem, EditItem
from app.domain.plan.records import Claim, Origin, PlanItem
from app.domain.reasons import Blocked, Reason, Where, Who
from app.domain.records import RECORD_CLASSES
from app.domain.registers.commands import EditComplaint, RaiseZeroTolerance, RecordAccident, RecordComplaint
from app.domain.registers.records import Accident, Complaint, ZeroTolerance
from app.domain.visit.commands import EditVisit, PlanVisit, StartVisit
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from tests.builders.domain import FACTORY_PERSON, TODAY, Site
from tests.builders.inspections import a_violation, inspection_site, whole_fields

DAY = timedelta(days=1)
LONG_AGO = date(1900, 1, 1)


def is_day(hint: object) -> bool:
    return hint is date or (isinstance(hint, UnionType) and date in get_args(hint))


def test_every_day_of_every_record_has_bounds() -> None:
    days = {cls: {name for name, hint in record_type(cls).hints.items() if is_day(hint)} for cls in RECORD_CLASSES}
    assert {cls: set(spans) for cls, spans in SPANS.items()} == {cls: names for cls, names in days.items() if names}


@dataclass(frozen=True, slots=True)
class Way:
    """One command that carries a day, and the field that the day ends up in."""

    cls: type[Record]
    field: str
    give: Callable[[Site, date], Command]
    on_behalf_of: OnBehalfOf | None = None
    role: Role = Role.ADVISOR
    restricted: bool = False


def created(site: Site, day: date) -> Command:
    return CreateItem(site.new_id(), Origin.ASSESSMENT, day, {"area": "Exits are locked"})


def created_with_target(site: Site, day: date) -> Command:
    return CreateItem(site.new_id(), Origin.ADDITIONAL, TODAY, {"area": "Exits are locked", "target_date": day})


def claimed(site: Site, day: date) -> Command:
    item = site.keep(replace(site.item(), found_on=LONG_AGO))
    return ClaimItem(site.new_id(), item.id, day, "Farida Noor")


def completed(site: Site, day: date) -> Command:
    item = site.keep(replace(site.item(), found_on=LONG_AGO))
    committee = site.committee()
    present = tuple(site.member(committee, side, LONG_AGO) for side in Side)
    site.agreed(item, site.meeting(min(day, TODAY), committee=committee, attended=present))
    return CompleteItem(item.id, day)


def held(site: Site, day: date) -> Command:
    visit = site.keep(replace(site.visit(), held_on=LONG_AGO))
    return HoldMeeting(site.new_id(), site.committee().id, visit.id, day)


def moved(site: Site, day: date) -> Command:
    visit = site.keep(replace(site.visit(), held_on=LONG_AGO))
    return EditMeeting(site.meeting(TODAY - DAY, visit=visit).id, {"held_on": day})


def joined(site: Site, day: date) -> Command:
    return AddMember(site.new_id(), site.committee().id, "Rina Akter", Side.WORKER, day)


def left(site: Site, day: date) -> Command:
    return EditMember(site.member(site.committee(), Side.WORKER, LONG_AGO).id, {"left_on": day})


WAYS = {
    "CreateItem found_on": Way(PlanItem, "found_on", created),
    "CreateItem target_date": Way(PlanItem, "target_date", created_with_target, FACTORY_PERSON),
    "EditItem target_date": Way(
        PlanItem, "target_date", lambda s, d: EditItem(s.item().id, {"target_date": d}), FACTORY_PERSON
    ),
    "CompleteItem completed_on": Way(PlanItem, "completed_on", completed),
    "ClaimItem claimed_on": Way(Claim, "claimed_on", claimed, FACTORY_PERSON),
    "PlanVisit planned_on": Way(
        Visit, "planned_on", lambda s, d: PlanVisit(s.new_id(), VisitKind.ADVISORY, VisitMode.VIRTUAL, d)
    ),
    "EditVisit planned_on": Way(Visit, "planned_on", lambda s, d: EditVisit(s.visit().id, {"planned_on": d})),
    "StartVisit held_on": Way(Visit, "held_on", lambda s, d: StartVisit(s.visit(status=VisitStatus.PLANNED).id, d)),
    "HoldMeeting held_on": Way(Meeting, "held_on", held),
    "EditMeeting held_on": Way(Meeting, "held_on", moved),
    "EstablishCommittee established_on": Way(
        Committee, "established_on", lambda s, d: EstablishCommittee(s.new_id(), "PC", "Committee", d)
    ),
    "EditCommittee established_on": Way(
        Committee, "established_on", lambda s, d: EditCommittee(s.committee().id, {"established_on": d})
    ),
    "EditCommittee dissolved_on": Way(
        Committee, "dissolved_on", lambda s, d: EditCommittee(s.committee().id, {"dissolved_on": d})
    ),
    "AddMember joined_on": Way(Member, "joined_on", joined),
    "EditMember joined_on": Way(
        Member, "joined_on", lambda s, d: EditMember(s.member(s.committee(), Side.WORKER).id, {"joined_on": d})
    ),
    "EditMember left_on": Way(Member, "left_on", left),
    "EditMember agreed_on": Way(
        Member, "agreed_on", lambda s, d: EditMember(s.member(s.committee(), Side.WORKER).id, {"agreed_on": d})
    ),
    "RecordViolation found_on": Way(
        Violation,
        "found_on",
        lambda s, d: RecordViolation(s.new_id(), d, max(d, TODAY), whole_fields()),
        role=Role.INSPECTOR,
    ),
    "ExtendDeadline deadline": Way(
        Violation,
        "deadline",
        lambda s, d: ExtendDeadline(
            s.new_id(), a_violation(s, min(d, PLANS_BEGIN) - 90 * DAY).id, d, "Parts come late"
        ),
        role=Role.INSPECTOR,
    ),
    "ClaimCorrected claimed_on": Way(
        Violation,
        "claimed_on",
        lambda s, d: ClaimCorrected(a_violation(s, LONG_AGO).id, d, "Farida Noor"),
        role=Role.FACTORY,
    ),
    "RecordAccident happened_on": Way(
        Accident,
        "happened_on",
        lambda s, d: RecordAccident(
            s.new_id(), {"kind": "accident", "happened_on": d, "description": "A fall", "severity": "fatal"}
        ),
        role=Role.INSPECTOR,
    ),
    "RecordComplaint received_on": Way(
        Complaint,
        "received_on",
        lambda s, d: RecordComplaint(s.new_id(), {"text": "No water", "received_on": d}),
        role=Role.INSPECTOR,
        restricted=True,
    ),
    "RecordComplaint closed_on": Way(
        Complaint,
        "closed_on",
        lambda s, d: EditComplaint(
            s.keep(Complaint(s.new_id(), s.engagement.id, LONG_AGO, "No water")).id, {"closed_on": d}
        ),
        role=Role.INSPECTOR,
        restricted=True,
    ),
    "RaiseZeroTolerance seen_on": Way(
        ZeroTolerance,
        "seen_on",
        lambda s, d: RaiseZeroTolerance(s.new_id(), "other", d, "A child sews"),
        role=Role.INSPECTOR,
        restricted=True,
    ),
}

BOUNDS: dict[tuple[type[Record], str], tuple[date, timedelta, str, Where, Who]] = {
    (PlanItem, "found_on"): (PLANS_BEGIN, UNTIL_NOW, "S3", Where.FIELD, Who.ADVISOR),
    (PlanItem, "target_date"): (PLANS_BEGIN, TEN_YEARS, "T0", Where.FIELD, Who.FACTORY),
    (PlanItem, "completed_on"): (PLANS_BEGIN, UNTIL_NOW, "S3", Where.FIELD, Who.ADVISOR),
    (Claim, "claimed_on"): (PLANS_BEGIN, UNTIL_NOW, "F1", Where.FIELD, Who.ADVISOR),
    (Visit, "planned_on"): (PLANS_BEGIN, TWO_YEARS, "L1", Where.VISIT, Who.ADVISOR),
    (Visit, "held_on"): (PLANS_BEGIN, UNTIL_NOW, "L1", Where.VISIT, Who.ADVISOR),
    (Meeting, "held_on"): (PLANS_BEGIN, UNTIL_NOW, "L1", Where.MEETING, Who.ADVISOR),
    (Committee, "established_on"): (OFFICES_BEGIN, TWO_YEARS, "K1", Where.COMMITTEE, Who.ADVISOR),
    (Committee, "dissolved_on"): (OFFICES_BEGIN, TEN_YEARS, "K1", Where.COMMITTEE, Who.ADVISOR),
    (Member, "joined_on"): (OFFICES_BEGIN, TWO_YEARS, "K1", Where.COMMITTEE, Who.ADVISOR),
    (Member, "left_on"): (OFFICES_BEGIN, TEN_YEARS, "K1", Where.COMMITTEE, Who.ADVISOR),
    (Member, "agreed_on"): (PLANS_BEGIN, UNTIL_NOW, "K1", Where.COMMITTEE, Who.ADVISOR),
    (Violation, "found_on"): (PLANS_BEGIN, UNTIL_NOW, "V0", Where.VIOLATION, Who.INSPECTOR),
    (Violation, "deadline"): (PLANS_BEGIN, TEN_YEARS, "V2", Where.VIOLATION, Who.INSPECTOR),
    (Violation, "claimed_on"): (PLANS_BEGIN, UNTIL_NOW, "V1", Where.VIOLATION, Who.FACTORY),
    (Accident, "happened_on"): (PLANS_BEGIN, UNTIL_NOW, "V0", Where.FIELD, Who.INSPECTOR),
    (Complaint, "received_on"): (PLANS_BEGIN, UNTIL_NOW, "V0", Where.FIELD, Who.INSPECTOR),
    (Complaint, "closed_on"): (PLANS_BEGIN, UNTIL_NOW, "V0", Where.FIELD, Who.INSPECTOR),
    (ZeroTolerance, "seen_on"): (PLANS_BEGIN, UNTIL_NOW, "Z1", Where.FIELD, Who.INSPECTOR),
}


def test_the_tables_hold_every_day_that_a_command_gives() -> None:
    assert {(way.cls, way.field) for way in WAYS.values()} == set(BOUNDS)
    given = {(cls, name) for cls, spans in SPANS.items() for name in spans}
    # The one comes with the completing, the other with the operator; of violations what rules derive from others.
    derived: set[tuple[type[Record], str]] = {
        *((DeadlineExtension, name) for name in ("before", "after", "decided_on")),
        *((ViolationCheck, name) for name in ("checked_on", "claimed_on")),
        (Violation, "verified_on"),
    }
    assert given - set(BOUNDS) == {(Claim, "closed_on"), (Engagement, "cycle_start")} | derived


@pytest.mark.parametrize("name", WAYS)
@pytest.mark.parametrize("where", ["long ago", "before", "first", "last", "after"])
def test_S3_F1_L1_K1_T0_a_day_keeps_its_bounds(name: str, where: str) -> None:
    way = WAYS[name]
    earliest, ahead, rule, place, who = BOUNDS[way.cls, way.field]
    latest = TODAY + ahead
    day = {
        "long ago": LONG_AGO,
        "before": earliest - DAY,
        "first": earliest,
        "last": latest,
        "after": latest + DAY,
    }[where]
    site = Site() if way.role is Role.ADVISOR else inspection_site()
    command = way.give(site, day)
    if where in ("first", "last"):
        site.give(command, way.role, way.on_behalf_of, restricted=way.restricted)
        assert day in [getattr(record, way.field) for record in site.facts.all(way.cls)]
        return
    params = {"field": way.field}
    needs = "date.future"
    if where != "after":
        needs, params["earliest"] = "date.too_early", earliest.isoformat()
    elif ahead:
        needs, params["latest"] = "date.too_far", latest.isoformat()
    refused = site.refused(command, way.role, way.on_behalf_of, restricted=way.restricted)
    assert refused == [Reason(rule, False, needs, who, place, params)]


def old(site: Site) -> dict[str, tuple[Record, Command, Role]]:
    """Return records with days that no command gives any more, and an edit of something else beside them."""
    item = site.keep(replace(site.item(), found_on=LONG_AGO, target_date=LONG_AGO, completed_on=LONG_AGO))
    visit = site.keep(replace(site.visit(), planned_on=LONG_AGO, held_on=TODAY))
    meeting = site.keep(replace(site.meeting(), held_on=LONG_AGO))
    committee = site.keep(replace(site.committee(), established_on=TODAY, dissolved_on=LONG_AGO))
    member = site.member(committee, Side.WORKER, TODAY, LONG_AGO)
    return {
        "item": (item, EditItem(item.id, {"progress": "Keys handed out"}), Role.FACTORY),
        "visit": (visit, EditVisit(visit.id, {"planned_on": LONG_AGO, "purpose": "Exits"}), Role.ADVISOR),
        "meeting": (meeting, EditMeeting(meeting.id, {"held_on": LONG_AGO, "minutes": "Agreed"}), Role.ADVISOR),
        "committee": (committee, EditCommittee(committee.id, {"name": "Line 2"}), Role.ADVISOR),
        "member": (member, EditMember(member.id, {"office": "Chair", "left_on": LONG_AGO}), Role.ADVISOR),
    }


@pytest.mark.parametrize("name", ["item", "visit", "meeting", "committee", "member"])
def test_T0_a_day_that_stands_already_keeps_nobody_from_working(name: str) -> None:
    site = Site()
    record, command, role = old(site)[name]
    site.give(command, role)
    assert site.now(record) != record


def test_K1_every_impossible_day_is_said_at_once() -> None:
    site = Site()
    member = site.member(site.committee(), Side.WORKER)
    far = TODAY + TEN_YEARS + DAY
    reasons = site.refused(EditMember(member.id, {"joined_on": LONG_AGO, "left_on": far}))
    assert [(reason.needs, reason.params["field"]) for reason in reasons] == [
        ("date.too_early", "joined_on"),
        ("date.too_far", "left_on"),
    ]


def test_F1_a_claim_closes_with_a_possible_day() -> None:
    site = Site()
    claim = site.claim(site.item())
    check_days(replace(claim, closed_on=TODAY), claim, TODAY)
    for day in (LONG_AGO, TODAY + DAY):
        with pytest.raises(Blocked, match="F1:date"):
            check_days(replace(claim, closed_on=day), claim, TODAY)


def test_T0_a_record_without_days_has_none_to_keep() -> None:
    site = Site()
    contact = site.contact()
    check_days(with_values(contact, {"name": "Salma"}), contact, TODAY)


# -- days that hang together


@pytest.mark.parametrize(("claimed_on", "fits"), [(date(2026, 3, 2), True), (date(2026, 3, 1), False)])
def test_F1_nothing_is_claimed_before_it_was_found(claimed_on: date, fits: bool) -> None:
    site = Site()
    item = site.item()
    assert item.found_on == date(2026, 3, 2)
    command = ClaimItem(site.new_id(), item.id, claimed_on, "Farida Noor")
    if fits:
        site.give(command, Role.FACTORY)
        return
    assert site.refused(command, Role.FACTORY) == [
        Reason("F1", False, "date.before_finding", Who.ADVISOR, Where.FIELD, {"field": "claimed_on"})
    ]


@pytest.mark.parametrize("way", ["hold", "edit", "move"])
@pytest.mark.parametrize(("late", "fits"), [(0, True), (1, True), (-1, False)])
def test_L1_a_meeting_is_not_held_before_its_visit_began(way: str, late: int, fits: bool) -> None:
    site = Site()
    began = TODAY - 5 * DAY
    visit, day = site.visit(began), began + late * DAY
    commands: dict[str, Callable[[], Command]] = {
        "hold": lambda: HoldMeeting(site.new_id(), site.committee().id, visit.id, day),
        "edit": lambda: EditMeeting(site.meeting(TODAY, visit=visit).id, {"held_on": day}),
        "move": lambda: EditMeeting(site.meeting(day, visit=site.visit(LONG_AGO)).id, {"visit_id": visit.id}),
    }
    command = commands[way]()
    if fits:
        site.give(command)
        return
    params = {"field": "held_on", "earliest": began.isoformat()}
    assert site.refused(command) == [Reason("L1", False, "date.before_visit", Who.ADVISOR, Where.MEETING, params)]


@pytest.mark.parametrize("visit", ["planned", "gone"])
def test_L1_a_visit_that_says_no_day_bounds_no_meeting(visit: str) -> None:
    site = Site()
    meeting = site.meeting(visit=site.visit(status=VisitStatus.PLANNED))
    if visit == "gone":
        site.keep(replace(meeting, visit_id="elsewhere"))
    context = site.context()
    edited = edit_meeting(EditMeeting(meeting.id, {"held_on": TODAY - DAY}), site.facts, context)
    assert [each.held_on for each in edited] == [TODAY - DAY]


@pytest.mark.parametrize(
    ("established_on", "dissolved_on", "fits"),
    [
        (None, TODAY, True),
        (TODAY, None, True),
        (TODAY, TODAY, True),
        (TODAY - DAY, TODAY, True),
        (TODAY, TODAY - DAY, False),
    ],
)
def test_K1_a_committee_is_dissolved_after_it_was_established(
    established_on: date | None, dissolved_on: date | None, fits: bool
) -> None:
    site = Site()
    committee = site.committee()
    command = EditCommittee(committee.id, {"established_on": established_on, "dissolved_on": dissolved_on})
    if fits:
        site.give(command)
        assert site.now(committee) == replace(committee, established_on=established_on, dissolved_on=dissolved_on)
        return
    assert site.refused(command) == [
        Reason(
            "K1",
            False,
            "committee.dissolved_before_established",
            Who.ADVISOR,
            Where.COMMITTEE,
            {"field": "dissolved_on"},
        )
    ]


def test_K1_two_devices_cannot_make_a_committee_end_before_it_began() -> None:
    """Each day alone was possible; the later one is judged on what the other made of it."""
    site = Site()
    committee = site.committee()
    based = site.shown(committee, "established_on")
    site.give(EditCommittee(committee.id, {"dissolved_on": TODAY - DAY}), device="elsewhere")
    with pytest.raises(Blocked, match=r"K1:committee\.dissolved_before_established"):
        site.give(EditCommittee(committee.id, {"established_on": TODAY}), based=based)
    site.give(EditCommittee(committee.id, {"established_on": TODAY - DAY}), based=based)
    assert site.now(committee) == replace(committee, established_on=TODAY - DAY, dissolved_on=TODAY - DAY)
