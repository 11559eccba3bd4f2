"""Visits: planned, held, closed, cancelled; a closed one is locked (L1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.checklist.records import ChecklistRun, RunStatus
from app.domain.reasons import Param, Reason, Where, Who
from app.domain.visit.commands import CancelVisit, CloseVisit, EditVisit, PlanVisit, StartVisit
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from tests.builders.domain import NOW, PACK, TODAY, Site, days_before

PLANNED, IN_PROGRESS, CLOSED, CANCELLED = VisitStatus


def plan(site: Site, days: int = 1, planned_on: date = TODAY) -> PlanVisit:
    return PlanVisit(site.new_id(), VisitKind.FOLLOW_UP, VisitMode.VIRTUAL, planned_on, days, "Follow up")


def test_L1_a_visit_is_planned() -> None:
    site = Site()
    command = plan(site, 2, days_before(-7))
    site.give(command)
    assert site.facts.all(Visit) == [
        Visit(
            command.visit_id,
            site.engagement.id,
            VisitKind.FOLLOW_UP,
            VisitMode.VIRTUAL,
            days_before(-7),
            2,
            "Follow up",
        )
    ]
    assert site.facts.all(Visit)[0].status is PLANNED


@pytest.mark.parametrize(("days", "fits"), [(0, False), (-1, False), (1, True), (10, True), (11, False)])
@pytest.mark.parametrize("way", ["plan", "edit"])
def test_L1_a_visit_takes_some_days(days: int, fits: bool, way: str) -> None:
    site = Site()
    command = plan(site, days) if way == "plan" else EditVisit(site.visit(status=PLANNED).id, {"days": days})
    if fits:
        site.give(command)
        return
    assert site.refused(command) == [Reason("L1", False, "visit.days", Who.ADVISOR, Where.VISIT, {"field": "days"})]


@pytest.mark.parametrize(
    ("planned_on", "fits"),
    [
        (TODAY + timedelta(days=730), True),
        (TODAY + timedelta(days=731), False),
        (days_before(400), True),
    ],
)
def test_L1_a_visit_is_not_planned_for_another_decade(planned_on: date, fits: bool) -> None:
    site = Site()
    command = plan(site, planned_on=planned_on)
    if fits:
        site.give(command)
        return
    assert site.refused(command) == [
        Reason("L1", False, "date.too_far", Who.ADVISOR, Where.VISIT, {"field": "planned_on", "latest": "2028-06-14"})
    ]


@pytest.mark.parametrize(
    ("kind", "refused_by"),
    [
        (VisitKind.ADVISORY, None),
        (VisitKind.FOLLOW_UP, None),
        (VisitKind.ASSESSMENT, "A3"),
        (VisitKind.INSPECTION, "O2"),
    ],
)
@pytest.mark.parametrize("way", ["plan", "edit"])
def test_A3_an_advisor_plans_the_advisors_visits(kind: VisitKind, refused_by: str | None, way: str) -> None:
    """The day of an assessment must not be in what every device of the engagement holds."""
    site = Site()
    command = (
        replace(plan(site), kind=kind)
        if way == "plan"
        else EditVisit(site.visit(status=PLANNED, kind=VisitKind.FOLLOW_UP).id, {"kind": kind})
    )
    if refused_by is None:
        site.give(command)
        return
    assert site.refused(command) == [Reason(refused_by, False, "visit.kind_of_others", Who.NOBODY, Where.VISIT)]


@pytest.mark.parametrize(
    ("kind", "mode", "is_known"),
    [
        (VisitKind.ADVISORY, VisitMode.IN_PERSON, True),
        (VisitKind.FOLLOW_UP, VisitMode.IN_PERSON, False),
        (VisitKind.ADVISORY, VisitMode.HYBRID, False),
        (VisitKind.FOLLOW_UP, VisitMode.HYBRID, False),
    ],
)
def test_L1_kinds_and_modes_are_the_packs(kind: VisitKind, mode: VisitMode, is_known: bool) -> None:
    site = Site(replace(PACK, visits=replace(PACK.visits, kinds=("advisory", "assessment"))))
    visit = site.visit(status=PLANNED)
    command = EditVisit(visit.id, {"kind": kind, "mode": mode})
    if is_known:
        site.give(command)
        return
    assert site.refused(command) == [Reason("L1", False, "visit.kind_not_in_pack", Who.ADMINISTRATOR, Where.VISIT)]


@pytest.mark.parametrize("status", VisitStatus)
def test_L1_a_locked_visit_is_neither_edited_nor_cancelled(status: VisitStatus) -> None:
    site = Site()
    visit = site.visit(status=status)
    commands = [EditVisit(visit.id, {"minutes": "All agreed"}), CancelVisit(visit.id, "Flood")]
    if status in (CLOSED, CANCELLED):
        locked = Reason("L1", False, f"visit.{status.value}", Who.NOBODY, Where.VISIT)
        assert [site.refused(command) for command in commands] == [[locked], [locked]]
        return
    site.give(commands[0])
    assert site.now(visit) == replace(visit, minutes="All agreed")
    site.give(commands[1])
    assert site.now(visit) == replace(visit, minutes="All agreed", status=CANCELLED, cancelled_reason="Flood")


def test_L1_a_visit_is_cancelled_with_a_reason() -> None:
    site = Site()
    assert site.refused(CancelVisit(site.visit().id, " ")) == [
        Reason("L1", False, "reason.missing", Who.ADVISOR, Where.VISIT)
    ]


@pytest.mark.parametrize("status", VisitStatus)
def test_L1_only_a_planned_visit_starts_and_only_a_started_one_closes(status: VisitStatus) -> None:
    site = Site()
    visit = site.visit(status=status)
    start, close = StartVisit(visit.id, TODAY), CloseVisit(visit.id)
    if status is not IN_PROGRESS:
        assert site.refused(close) == [Reason("L1", False, "visit.not_in_progress", Who.NOBODY, Where.VISIT)]
    if status is not PLANNED:
        assert site.refused(start) == [Reason("L1", False, "visit.not_planned", Who.NOBODY, Where.VISIT)]
    else:
        site.give(start)
        assert site.now(visit) == replace(visit, status=IN_PROGRESS, held_on=TODAY, started_at=NOW)
    if status in (PLANNED, IN_PROGRESS):
        before = site.now(visit)
        site.give(close)
        assert site.now(visit) == replace(before, status=CLOSED, closed_at=NOW)


@pytest.mark.parametrize(
    ("open_here", "open_elsewhere", "reason", "kept"),
    [
        (False, False, "", ""),
        (False, True, "", ""),
        (False, False, "The chair left", ""),
        (True, False, " ", None),
        (True, True, "", None),
        (True, False, " The chair left ", "The chair left"),
    ],
)
def test_L2_a_visit_with_an_open_meeting_is_closed_with_a_reason_only(
    open_here: bool, open_elsewhere: bool, reason: str, kept: str | None
) -> None:
    site = Site()
    visit = site.visit()
    site.meeting(visit=visit, closed=True)
    meetings = [site.meeting(visit=visit)] if open_here else []
    if open_elsewhere:
        site.meeting(visit=site.visit())
    close = CloseVisit(visit.id, reason)
    if kept is None:
        params: dict[str, Param] = {"record": meetings[0].id, "number": meetings[0].number}
        assert site.refused(close) == [Reason("L2", False, "meeting.not_closed", Who.ADVISOR, Where.VISIT, params)]
        assert site.now(visit) == visit
        return
    site.give(close)
    assert (site.now(visit).status, site.now(visit).passed_reason) == (CLOSED, kept)


@pytest.mark.parametrize(
    ("status", "elsewhere", "reason", "kept"),
    [
        (RunStatus.COMPLETED, False, "", ""),
        (RunStatus.OPEN, True, "", ""),
        (RunStatus.OPEN, False, "", None),
        (RunStatus.OPEN, False, "Power cut", "Power cut"),
    ],
)
def test_L2_a_visit_with_an_open_checklist_is_closed_with_a_reason_only(
    status: RunStatus, elsewhere: bool, reason: str, kept: str | None
) -> None:
    site = Site()
    visit = site.visit()
    of_visit = site.visit().id if elsewhere else visit.id
    run = site.keep(ChecklistRun(site.new_id(), site.engagement.id, of_visit, "template", "Building 2", status))
    close = CloseVisit(visit.id, reason)
    if kept is None:
        params: dict[str, Param] = {"record": run.id, "title": "Building 2"}
        assert site.refused(close) == [Reason("L2", False, "run.not_closed", Who.ADVISOR, Where.VISIT, params)]
        return
    site.give(close)
    assert (site.now(visit).status, site.now(visit).passed_reason) == (CLOSED, kept)


@pytest.mark.parametrize(("held_on", "fits"), [(days_before(3), True), (TODAY, True), (days_before(-1), False)])
def test_L1_a_visit_starts_today_or_before(held_on: date, fits: bool) -> None:
    site = Site()
    visit = site.visit(status=PLANNED)
    if fits:
        site.give(StartVisit(visit.id, held_on))
        assert (site.now(visit).held_on, site.now(visit).day) == (held_on, held_on)
        return
    assert site.refused(StartVisit(visit.id, held_on)) == [
        Reason("L1", False, "date.future", Who.ADVISOR, Where.VISIT, {"field": "held_on"})
    ]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (("", ""), ("Farida Noor", "Compliance manager")),
        ((" ", "Owner"), ("Farida Noor", "Compliance manager")),
        (("Rahim", "Owner"), ("Rahim", "Owner")),
        (("Rahim", ""), ("Rahim", "")),
    ],
)
def test_O1_a_person_entered_for_keeps_their_own_position(given: tuple[str, str], kept: tuple[str, str]) -> None:
    site = Site()
    visit = site.keep(replace(site.visit(status=PLANNED), for_position="Compliance manager"))
    site.give(StartVisit(visit.id, TODAY, *given))
    started = site.now(visit)
    assert (started.for_name, started.for_position) == kept


def test_a_visit_that_was_not_held_counts_on_its_planned_day() -> None:
    assert Site().visit(days_before(-5), PLANNED).day == days_before(-5)
