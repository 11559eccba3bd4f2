"""A plan as full as a factory's in the middle of its year: items in every state, committee, visits, reviews."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TypedDict, Unpack

from app.domain.committee.records import Committee, Meeting, Member, Side
from app.domain.factory.records import Contact
from app.domain.kernel.record import Record
from app.domain.plan.gates import SEEN_FIELDS
from app.domain.plan.records import (
    Claim,
    Comment,
    CommitteeReview,
    Gate,
    Origin,
    PlanItem,
    ReviewOutcome,
    Status,
)
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from tests.builders.workspaces import ENGAGEMENT, USER, an_id, an_item

EXITS, SAFETY, OVERTIME, UNION, NEEDLES = (an_id(number) for number in range(101, 106))
CHEMICALS, AGES, WATER, HOURS = (an_id(number) for number in range(106, 110))
COMMITTEE = an_id(200)
WORKER, MANAGER_MEMBER = an_id(211), an_id(221)
VISIT_NOW, VISIT_NEXT = an_id(304), an_id(305)
MEETING_NOW = an_id(404)
RECORDED = datetime(2026, 5, 14, 15, 0, tzinfo=UTC)


class _Fields(TypedDict, total=False):
    outcome: ReviewOutcome
    documents_reviewed: bool
    change_observed: bool
    observation: str
    dissent: str
    recommendation: str


def a_committee() -> list[Record]:
    """Return a participation committee of seven and seven, and the people of the factory."""
    established, joined = date(2026, 1, 20), date(2026, 1, 25)
    workers = ("Shirin Akter", "Rafiq Mia", "Moyna Begum", "Jamal Hossain", "Parul Das", "Sumon Ali", "Lipi Khatun")
    managers = ("Farida Noor", "Tareq Aziz", "Nila Roy", "Omar Faruk", "Rina Paul", "Selim Reza", "Hasan Jamil")
    members = [
        Member(an_id(start + number), ENGAGEMENT, COMMITTEE, name, side, joined)
        for start, side, names in ((211, Side.WORKER, workers), (221, Side.MANAGEMENT, managers))
        for number, name in enumerate(names)
    ]
    people = (("R. Islam", "Production manager"), ("S. Hossain", "Safety officer"), ("M. Khatun", "Head of HR"))
    contacts = [Contact(an_id(240 + number), ENGAGEMENT, *person) for number, person in enumerate(people)]
    return [Committee(COMMITTEE, ENGAGEMENT, "PC", "Participation committee", established), *members, *contacts]


def some_visits(*, in_progress: bool = True) -> list[Record]:
    """Return three closed visits with their meetings, one in progress with an open meeting, and one planned."""
    days = (date(2026, 2, 3), date(2026, 3, 17), date(2026, 5, 14))
    closed = [a_visit(301 + n, day, VisitStatus.CLOSED) for n, day in enumerate(days)]
    meetings: list[Record] = [a_meeting(401 + n, closed[n], n + 1, closed=True) for n in range(len(days))]
    now = a_visit(304, date(2026, 6, 15), VisitStatus.IN_PROGRESS if in_progress else VisitStatus.PLANNED)
    if in_progress:
        meetings.append(a_meeting(404, now, 4, closed=False))
    return [*closed, now, a_visit(305, date(2026, 7, 21), VisitStatus.PLANNED), *meetings]


def a_visit(number: int, day: date, status: VisitStatus) -> Visit:
    """Return an advisory visit of one day."""
    held = day if status in (VisitStatus.CLOSED, VisitStatus.IN_PROGRESS) else None
    kind, mode = VisitKind.ADVISORY, VisitMode.IN_PERSON
    return Visit(an_id(number), ENGAGEMENT, kind, mode, planned_on=day, status=status, held_on=held)


def a_meeting(number: int, visit: Visit, ordinal: int, *, closed: bool) -> Meeting:
    """Return a meeting with five worker and four management members present."""
    present = (*(an_id(211 + n) for n in range(5)), *(an_id(221 + n) for n in range(4)))
    return Meeting(
        an_id(number), ENGAGEMENT, COMMITTEE, visit.id, visit.day, ordinal, "Canteen", attended=present, closed=closed
    )


def a_review(number: int, item: PlanItem, gate: Gate, meeting_id: str, **fields: Unpack[_Fields]) -> CommitteeReview:
    """Return a review that agreed, of the item as it stands."""
    seen = {f"seen_{name}": getattr(item, name) for name in SEEN_FIELDS[gate]}
    review = CommitteeReview(
        an_id(number), item.id, gate, item.round, meeting_id, 1, ReviewOutcome.AGREED, USER, RECORDED
    )
    return replace(review, **seen, **fields)


def the_items() -> list[PlanItem]:
    """Return nine items, one in each state that a list can show."""
    found = date(2026, 3, 2)
    assessed = {"origin": Origin.ASSESSMENT, "found_on": found}
    return [
        an_item(
            101,
            "Emergency exits on floor 3 locked during overtime",
            **assessed,
            publicly_reported=True,
            root_cause="Keys held by one guard; no rule for overtime shifts.",
            actions_needed="Panic bars on both doors; guard rota; monthly check by committee.",
            progress="Panic bars fitted on the east door, the west door follows in June.",
            key_work_ahead="Write the overtime rule and train the guards.\nCheck the doors every month.",
            lead_person="R. Islam",
            additional_persons=("S. Hossain", "M. Khatun"),
            target_date=date(2026, 7, 4),
        ),
        an_item(
            102,
            "No functioning safety committee meetings since May",
            **assessed,
            publicly_reported=True,
            compliance_point="cp.osh-systems",
            lead_person="S. Hossain",
            target_date=date(2026, 6, 28),
        ),
        an_item(
            103,
            "Overtime on weekly rest day paid at ordinary rate",
            **assessed,
            publicly_reported=True,
            cluster="COM",
            compliance_point="cp.overtime-wages",
            lead_person="M. Khatun",
            target_date=date(2026, 8, 15),
        ),
        an_item(
            104,
            "Union members moved to night shift after elections",
            **assessed,
            publicly_reported=True,
            cluster="FOA",
            compliance_point="cp.interference",
            lead_person="A. Karim",
            target_date=None,
            status=Status.PENDING,
            pending_reason="interviews_next_assessment",
        ),
        an_item(
            105,
            "Needle guards missing on 14 of 60 machines",
            compliance_point="cp.worker-protection",
            lead_person="R. Islam",
            target_date=date(2026, 6, 30),
        ),
        an_item(
            106,
            "Chemical store without ventilation and eye wash",
            compliance_point="cp.chemicals",
            lead_person="T. Begum",
            target_date=date(2026, 6, 3),
        ),
        an_item(
            107,
            "Age documents not verified for 6 new workers",
            cluster="CHL",
            compliance_point="cp.young-worker-records",
            lead_person="HR, F. Ahmed",
            target_date=date(2026, 5, 31),
            status=Status.COMPLETED,
            completed_on=date(2026, 5, 20),
        ),
        an_item(
            108,
            "Drinking water test older than one year",
            compliance_point="cp.welfare-facilities",
            lead_person="T. Begum",
            target_date=date(2026, 5, 20),
            status=Status.COMPLETED,
            completed_on=date(2026, 5, 20),
        ),
        an_item(
            109,
            "Work-hour records differ from pay slips",
            cluster="",
            compliance_point="",
            lead_person="",
            target_date=None,
            root_cause="",
            actions_needed="",
            progress="",
        ),
    ]


def reviews_of(items: Sequence[PlanItem]) -> list[Record]:
    """Return reviews that leave gates met, stale and open, a claim nobody worked on, and a comment."""
    exits, _, overtime, union, needles, _, ages, water, _ = items
    before = replace(needles, actions_needed="Guards on all machines")
    records: list[Record] = [
        a_review(501, exits, Gate.G1, an_id(403)),
        a_review(502, exits, Gate.G2, an_id(403), change_observed=True, observation="Both doors opened from inside."),
        a_review(503, overtime, Gate.G1, an_id(403)),
        a_review(504, union, Gate.G1, an_id(402)),
        a_review(505, union, Gate.G3, an_id(403), recommendation="Explain the rule to all supervisors"),
        a_review(506, before, Gate.G1, an_id(402), dissent="One worker member wanted the rest day paid first."),
        a_review(507, needles, Gate.G2, an_id(402), documents_reviewed=True, observation="Purchase order seen."),
    ]
    number = 510
    for item in (ages, water):
        for gate in Gate:
            records.append(
                a_review(number, item, gate, an_id(403), documents_reviewed=True, recommendation="Keep a register")
            )
            number += 1
    records.append(Claim(an_id(601), SAFETY, date(2026, 5, 2), "S. Hossain", "The committee meets again"))
    said = datetime(2026, 5, 15, 9, 40, tzinfo=UTC)
    records.append(Comment(an_id(701), EXITS, "The guard rota hangs at both doors now.", USER, said))
    return records


def a_full_plan(*, in_progress: bool = True) -> list[Record]:
    """Return everything that an engagement in the middle of its year holds."""
    items = the_items()
    return [*a_committee(), *some_visits(in_progress=in_progress), *items, *reviews_of(items)]
