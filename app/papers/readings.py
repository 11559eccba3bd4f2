"""What papers are built from. What may be handed out has types without what may not.

An `Outside...` reading has no field for the name of a worker representative who did not agree, for dissent, or for a
reason that is for the supervisor; the `Inside...` reading of the programme adds them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.committee.records import Side
from app.domain.plan.claims import ClaimStanding
from app.domain.plan.gates import GateStanding
from app.domain.plan.records import Gate, Origin, ReviewOutcome, Status
from app.domain.visit.records import VisitKind, VisitMode, VisitStatus
from app.papers.inspection_readings import InspectionReading


@dataclass(frozen=True, slots=True)
class Place:
    """The factory a paper is about."""

    factory: str
    address: str
    programme: str


@dataclass(frozen=True, slots=True)
class OutsideSeat:
    """A member at a meeting by side and number; `named` only where the name may be read by everybody, else ''."""

    side: Side
    number: int
    is_present: bool
    named: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class InsideSeat(OutsideSeat):
    """A member as the programme knows them."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class OutsideDecision:
    """What the committee decided on a gate of an item."""

    area: str
    gate: Gate
    outcome: ReviewOutcome
    documents_reviewed: bool
    change_observed: bool
    observation: str
    recommendation: str
    is_withdrawn: bool


@dataclass(frozen=True, slots=True)
class InsideDecision(OutsideDecision):
    """The decision with who disagreed in which words, and why it was taken without commitment."""

    dissent: str = ""
    commitment_reason: str = ""


@dataclass(frozen=True, slots=True)
class OutsideGuest:
    """Somebody who belongs to neither side, by whom they came for."""

    organisation: str
    role: str


@dataclass(frozen=True, slots=True)
class Addition:
    """What was added after the record was locked."""

    made_at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class OutsideSitting:
    """One meeting; `guests` are those who are no members. Languages are codes, '' where nobody said."""

    id: str
    number: int
    committee: str
    held_on: date
    place: str
    is_virtual: bool
    is_locked: bool
    seats: tuple[OutsideSeat, ...]
    guests: tuple[OutsideGuest, ...]
    agenda: tuple[str, ...]
    minutes: str
    minutes_language: str
    minutes_other: str
    other_language: str
    decisions: tuple[OutsideDecision, ...]
    additions: tuple[Addition, ...]


@dataclass(frozen=True, slots=True)
class InsideSitting(OutsideSitting):
    """The meeting with the names of those who are no members."""

    guest_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkedItem:
    """An item as a visit left it."""

    area: str
    status: Status
    publicly_reported: bool
    actions_needed: str
    lead_person: str
    target_date: date | None


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo by its small picture, '' where none lies on this device; `marks` as the evidence keeps them.

    `shows` are the words of the violation that it shows, '' where it shows none.
    """

    sha256: str
    caption: str
    file_name: str
    marks: str = ""
    shows: str = ""


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A checklist of the visit: how much was answered, what came of it, and why it was completed with gaps."""

    title: Mapping[str, str]
    name: str
    is_completed: bool
    answered: int
    findings: int
    files: int
    passed_reason: str


@dataclass(frozen=True, slots=True)
class VisitReading:
    """A visit; its sittings are of the kind that its audience may read."""

    place: Place
    number: int
    kind: VisitKind
    mode: VisitMode
    status: VisitStatus
    held_on: date
    days: int
    purpose: str
    for_name: str
    for_position: str
    minutes: str
    minutes_language: str
    minutes_other: str
    other_language: str
    guests: tuple[OutsideGuest, ...]
    sittings: tuple[OutsideSitting, ...]
    worked: tuple[WorkedItem, ...]
    found: tuple[WorkedItem, ...]
    photos: tuple[Photo, ...]
    runs: tuple[RunSummary, ...]
    passed_reason: str
    additions: tuple[Addition, ...]
    inspection: InspectionReading = field(default_factory=InspectionReading)


@dataclass(frozen=True, slots=True)
class MinutesReading:
    """One meeting with the factory it was in."""

    place: Place
    sitting: OutsideSitting


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One item with its twelve fields, its gates and its open claim."""

    origin: Origin
    found_on: date
    area: str
    cluster: Mapping[str, str]
    point: Mapping[str, str]
    question: Mapping[str, str]
    root_cause: str
    actions_needed: str
    lead_person: str
    additional_persons: tuple[str, ...]
    target_date: date | None
    progress: str
    key_work_ahead: str
    status: Status
    pending_reason: Mapping[str, str]
    completed_on: date | None
    publicly_reported: bool
    gates: tuple[GateStanding, ...]
    claim: ClaimStanding
    claimed_on: date | None
    claimed_by: str
    claim_words: str


@dataclass(frozen=True, slots=True)
class PlanReading:
    """The items of a plan, in the order of the screen."""

    place: Place
    lines: tuple[PlanLine, ...]


@dataclass(frozen=True, slots=True)
class Protected:
    """A name that no paper for factory or buyer may hold: of a worker, a complainant, or somebody from outside."""

    name: str
    is_worker: bool
    is_complainant: bool = False
