"""What every history finds: a plan that stands on ever more met gates, and an inspection that has begun."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.committee.commands import AddMember, EstablishCommittee, HoldMeeting
from app.domain.committee.records import Side
from app.domain.ids import restricted_scope
from app.domain.inspection.commands import RecordViolation, ViolationPatch
from app.domain.plan.commands import CreateItem, ItemPatch, RecordReview
from app.domain.plan.records import Gate, Origin, ReviewOutcome
from app.domain.registers.commands import AccidentPatch, ComplaintPatch, RecordAccident, RecordComplaint
from app.domain.visit.commands import PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from tests.simulation.device import Device

FOUND = date(2026, 3, 2)


def fill_plans(device: Device, main: str, side: str, day: date) -> None:
    """Let the advisor enter a plan on which much was done, in a visit that began on that day, and one beside it."""
    new = device.workspace.ids.new
    committee, visit, meeting = new(), new(), new()
    members = {new(): each for each in (Side.WORKER, Side.WORKER, Side.MANAGEMENT, Side.MANAGEMENT)}
    give = device.enter
    give(main, EstablishCommittee(committee, "PC", "Participation committee"))
    for number, (member, sitting_for) in enumerate(members.items()):
        give(main, AddMember(member, committee, f"Member {number}", sitting_for, date(2025, 6, 1)))
    give(main, PlanVisit(visit, VisitKind.ADVISORY, VisitMode.IN_PERSON, day, 1, "Walk the floor"))
    give(main, StartVisit(visit, day, "Rahela Islam", "Manager"))
    present = tuple(members)
    give(main, HoldMeeting(meeting, committee, visit, day, 1, "Canteen", attended=present[:3]))
    for gates in ((), (Gate.G1, Gate.G2), tuple(Gate)):
        item = new()
        give(main, CreateItem(item, Origin.ADDITIONAL, FOUND, _FIELDS))
        for place, gate in enumerate(gates, start=1):
            give(main, _agreed(new(), item, gate, meeting, place))
    give(side, CreateItem(new(), Origin.ASSESSMENT, FOUND, _FIELDS))


def fill_inspection(device: Device, engagement: str, day: date) -> None:
    """Let the inspector enter a follow-up visit that began on that day, and what was found before it."""
    new = device.workspace.ids.new
    committee, visit = new(), new()
    give = device.enter
    give(engagement, EstablishCommittee(committee, "SC", "Safety committee"))
    for number, side in enumerate((Side.WORKER, Side.MANAGEMENT)):
        give(engagement, AddMember(new(), committee, f"Member {number}", side, date(2025, 6, 1)))
    give(engagement, PlanVisit(visit, VisitKind.FOLLOW_UP, VisitMode.IN_PERSON, day, 1, "See what was corrected"))
    give(engagement, StartVisit(visit, day, "Rahela Islam", "Manager"))
    for due in (30, 200):
        give(engagement, RecordViolation(new(), FOUND, FOUND + timedelta(days=due), _VIOLATION))
    give(engagement, RecordAccident(new(), _ACCIDENT))
    device.enter_in(restricted_scope(engagement), RecordComplaint(new(), _COMPLAINT))


_FIELDS = ItemPatch(
    area="exits on the third floor are locked during overtime",
    cluster="OSH",
    compliance_point="cp.emergency-preparedness",
    root_cause="one guard holds all keys and goes home at six",
    actions_needed="give every shift a key holder and write the names down",
    lead_person="Rahela Islam",
    additional_persons=("Salma", "Jamal"),
    target_date=date(2026, 9, 1),
    progress="keys were ordered in the last week of may",
    key_work_ahead="check the doors each month with the committee",
)


def _agreed(review: str, item: str, gate: Gate, meeting: str, place: int) -> RecordReview:
    return RecordReview(
        review,
        item,
        gate,
        meeting,
        place,
        ReviewOutcome.AGREED,
        change_observed=True,
        observation="Keys hang beside each exit",
        recommendation="Check the doors each month",
        seen_round=1,
        seen_area=_FIELDS["area"],
        seen_compliance_point=_FIELDS["compliance_point"],
        seen_actions_needed=_FIELDS["actions_needed"],
        seen_root_cause=_FIELDS["root_cause"],
    )


_VIOLATION = ViolationPatch(
    text="the exit on the second floor is locked while people work",
    legal_reference="section 62 of the act",
    severity="major",
    discipline="fire",
    direction="correct",
    place="second floor",
)
_ACCIDENT = AccidentPatch(
    kind="injury",
    happened_on=FOUND,
    description="a hand was caught in the belt of a fan",
    severity="lost_time",
    women=1,
    days_lost=4,
    action="the belt has a guard since then",
)
_COMPLAINT = ComplaintPatch(
    received_on=FOUND,
    text="wages of may came late and nobody says why",
    complainant="somebody of line two",
    answer="the manager was asked in writing",
)
