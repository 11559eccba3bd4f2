"""One factory in the middle of its cycle, as a device has received it: committee, visits, items, claims, reviews."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from app.domain.committee.records import Committee, Gender, Meeting, Member, Side
from app.domain.factory.records import Contact
from app.domain.kernel.record import Record
from app.domain.plan.records import Claim, CommitteeReview, Gate, PlanItem, ReviewOutcome
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from tests.builders.workspaces import ENGAGEMENT, TODAY, an_id, an_item

MORNING = datetime(2026, 6, 15, 7, 12, tzinfo=UTC)
WORKERS = ("Rina Das", "Shafiqul Alam", "Momena Khatun", "Jahanara Begum", "Rafiq Mia")
MANAGERS = ("Kamal Uddin", "Farida Noor", "Tahmina Sultana", "Anwar Hossain")
WOMEN = frozenset({"Rina Das", "Momena Khatun", "Jahanara Begum", "Farida Noor", "Tahmina Sultana"})


@dataclass(frozen=True, slots=True)
class Story:
    """The records by what tests call them; `records` are all of them."""

    records: tuple[Record, ...]
    committee: Committee
    worker: Member
    manager: Member
    closed: Visit
    running: Visit
    planned: Visit
    before: Meeting
    meeting: Meeting
    exits: PlanItem
    claimed: PlanItem


def a_story() -> Story:
    """Return a participation committee 5 + 4, four closed visits, one in progress today and one planned."""
    committee = Committee(an_id(100), ENGAGEMENT, "PC", "Participation committee", date(2025, 3, 1))
    safety = Committee(an_id(101), ENGAGEMENT, "SC", "Safety committee", date(2025, 5, 1))
    members = [
        *(_member(200 + n, committee, name, Side.WORKER) for n, name in enumerate(WORKERS)),
        *(_member(220 + n, committee, name, Side.MANAGEMENT) for n, name in enumerate(MANAGERS)),
        _member(240, safety, "Rokeya Akter", Side.WORKER),
    ]
    members[0] = replace(members[0], office="President of the worker side")
    left = replace(
        _member(250, committee, "Abul Kalam", Side.MANAGEMENT), left_on=date(2026, 2, 1), gender=Gender.NOT_GIVEN
    )
    closed = [
        _visit(300 + n, day, VisitStatus.CLOSED)
        for n, day in enumerate((date(2026, 1, 20), date(2026, 3, 3), date(2026, 4, 14), date(2026, 5, 19)))
    ]
    running = replace(
        _visit(310, TODAY, VisitStatus.IN_PROGRESS), for_name="Farida Noor", for_position="Compliance manager"
    )
    planned = _visit(311, date(2026, 7, 21), VisitStatus.PLANNED)
    cancelled = replace(
        _visit(312, date(2026, 2, 10), VisitStatus.CANCELLED), cancelled_reason="The road was under water."
    )
    before = Meeting(
        an_id(400),
        ENGAGEMENT,
        committee.id,
        closed[-1].id,
        closed[-1].day,
        6,
        "Training room",
        attended=tuple(member.id for member in members[:8]),
        closed=True,
        minutes="Keys of floor 3 discussed; panic bars ordered.",
    )
    meeting = replace(
        before, id=an_id(401), visit_id=running.id, held_on=TODAY, number=7, attended=(), closed=False, minutes=""
    )
    exits = an_item(1, "Emergency exits on floor 3 locked during overtime", publicly_reported=True)
    claimed = an_item(2, "No functioning safety committee meetings since May", publicly_reported=True)
    guards = an_item(3, "Needle guards missing on 14 of 60 machines")
    store = an_item(4, "Chemical store without ventilation and labels", target_date=date(2026, 6, 3))
    rest = [
        an_item(5, "Overtime on the weekly rest day paid at the ordinary rate", publicly_reported=True),
        an_item(6, "Drinking water test older than one year", target_date=date(2026, 8, 20)),
    ]
    reviews = [
        _review(500, exits, Gate.G1, before),
        _review(501, exits, Gate.G2, before),
        replace(_review(502, guards, Gate.G1, before), seen_area="Needle guards missing"),
        _review(503, rest[1], Gate.G1, before, ReviewOutcome.NOT_YET),
    ]
    claim = Claim(an_id(600), claimed.id, date(2026, 5, 2), "Farida Noor")
    contacts = [
        Contact(an_id(700), ENGAGEMENT, "Farida Noor", "Compliance manager"),
        Contact(an_id(701), ENGAGEMENT, "Anwar Hossain", "Production manager"),
    ]
    records: tuple[Record, ...] = (
        *(committee, safety, *members, left, *closed, running, planned, cancelled, before, meeting),
        *(exits, claimed, guards, store, *rest, *reviews, claim, *contacts),
    )
    return Story(
        records=records,
        committee=committee,
        worker=members[0],
        manager=members[len(WORKERS)],
        closed=closed[-1],
        running=running,
        planned=planned,
        before=before,
        meeting=meeting,
        exits=exits,
        claimed=claimed,
    )


def _member(number: int, committee: Committee, name: str, side: Side) -> Member:
    gender = Gender.WOMAN if name in WOMEN else Gender.MAN
    return Member(an_id(number), ENGAGEMENT, committee.id, name, side, date(2025, 3, 1), gender=gender)


def _visit(number: int, day: date, status: VisitStatus) -> Visit:
    visit = Visit(
        an_id(number),
        ENGAGEMENT,
        VisitKind.ADVISORY,
        VisitMode.IN_PERSON,
        day,
        purpose="Go through the plan with the committee",
        status=status,
    )
    if status in (VisitStatus.CLOSED, VisitStatus.IN_PROGRESS):
        visit = replace(visit, held_on=day, started_at=datetime.combine(day, MORNING.timetz()))
    if status is VisitStatus.CLOSED:
        ended = datetime.combine(day, MORNING.timetz().replace(hour=15))
        visit = replace(visit, closed_at=ended, minutes="Floor walked with the committee; see meeting.")
    return visit


def _review(
    number: int, item: PlanItem, gate: Gate, meeting: Meeting, outcome: ReviewOutcome = ReviewOutcome.AGREED
) -> CommitteeReview:
    return CommitteeReview(
        an_id(number),
        item.id,
        gate,
        item.round,
        meeting.id,
        1,
        outcome,
        "advisor",
        datetime.combine(meeting.held_on, MORNING.timetz()),
        seen_area=item.area,
        seen_compliance_point=item.compliance_point,
        seen_actions_needed=item.actions_needed,
        seen_root_cause=item.root_cause,
    )
