"""What an inspector of the demo does in one factory: visits, checklists, violations, registers."""

from __future__ import annotations

from app.domain.checklist.records import answer_id
from app.domain.factory.commands import AddContact
from app.domain.ids import Ids
from app.domain.inspection.commands import (
    ClaimCorrected,
    EscalateStep,
    ExtendDeadline,
    RecordViolation,
    VerifyViolation,
)
from app.domain.plan.records import SubjectKind
from app.domain.registers.commands import (
    RaiseZeroTolerance,
    RecordAccident,
    RecordComplaint,
    TakeUpZeroTolerance,
)
from app.domain.visit.commands import CloseVisit, EditVisit, PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from sync.server.core.demo.answering import Answering
from sync.server.core.demo.deeds import Diary
from sync.server.core.demo.visits import InspectedPart, ViolationPart, VisitHeld

_PLANNED_BEFORE = 6
_LAST_PLANNING = -3


class Rounds:
    """Writes an inspector's factory into a diary."""

    def __init__(self, part: InspectedPart, diary: Diary, ids: Ids, answering: Answering) -> None:
        """Take the script of a factory and what fills in its checklists."""
        self._part = part
        self._diary = diary
        self._ids = ids
        self._answering = answering
        self._visits = [ids.new() for _ in part.held]
        self._violations = [ids.new() for _ in part.violations]

    def write(self) -> None:
        """Write everything that happened."""
        for contact in self._part.contacts:
            self._diary.add(self._part.cycle_start, AddContact(self._ids.new(), contact.name, contact.position))
        for place, visit in enumerate(self._part.held):
            self._visit(place, visit)
        for ahead in self._part.planned:
            planned = self._diary.day(ahead.on)
            kind, mode = VisitKind(ahead.kind), VisitMode(ahead.mode)
            self._diary.add(_LAST_PLANNING, PlanVisit(self._ids.new(), kind, mode, planned, 1, ahead.purpose))
        for id, violation in zip(self._violations, self._part.violations, strict=True):
            self._what_became(id, violation)
        self._registers()

    def _visit(self, place: int, part: VisitHeld) -> None:
        visit, day, on = self._visits[place], self._diary.day(part.on), part.on
        planned = PlanVisit(visit, VisitKind(part.kind), VisitMode.IN_PERSON, day, 1, part.purpose)
        self._diary.add(on - _PLANNED_BEFORE, planned)
        contact = self._part.contacts[0]
        self._diary.add(on, StartVisit(visit, day, contact.name, contact.position))
        runs = [self._answering.run(on, visit, run) for run in part.runs]
        for id, violation in zip(self._violations, self._part.violations, strict=True):
            if violation.visit == place:
                self._raise(id, violation, on, visit, runs)
            for check in violation.checks:
                if check.visit == place:
                    seen = VerifyViolation(self._ids.new(), id, visit, check.corrected, check.note)
                    self._diary.add(on, seen)
        if part.minutes:
            self._diary.add(on, EditVisit(visit, {"minutes": part.minutes}))
        if part.is_closed:
            self._diary.add(on, CloseVisit(visit))

    def _raise(self, id: str, part: ViolationPart, on: int, visit: str, runs: list[str]) -> None:
        answer = answer_id(runs[0], part.answer) if part.answer else ""
        raised = RecordViolation(
            id,
            self._diary.day(on),
            self._diary.day(part.deadline),
            {
                "text": part.text,
                "legal_reference": part.legal_reference,
                "severity": part.severity,
                "discipline": part.discipline,
                "direction": part.direction,
                "place": part.place,
                "building_category": part.building_category,
            },
            visit,
            answer,
        )
        self._diary.add(on, raised)
        if part.photo is not None:
            self._answering.photo(on, id, SubjectKind.VIOLATION, part.photo)

    def _what_became(self, id: str, part: ViolationPart) -> None:
        claimant = self._part.contacts[0].name
        for claim in part.claims:
            claimed = ClaimCorrected(id, self._diary.day(claim.on), claimant, claim.text)
            self._diary.add(claim.on, claimed)
        for later in part.extensions:
            self._diary.add(later.on, ExtendDeadline(self._ids.new(), id, self._diary.day(later.to), later.reason))
        for stage in part.stages:
            self._diary.add(stage.on, EscalateStep(self._ids.new(), id, stage.stage, stage.note))

    def _registers(self) -> None:
        for entry in self._part.accidents:
            accident = RecordAccident(
                self._ids.new(),
                {
                    "kind": entry.kind,
                    "happened_on": self._diary.day(entry.on),
                    "description": entry.description,
                    "severity": entry.severity,
                    "women": entry.women,
                    "men": entry.men,
                    "days_lost": entry.days_lost,
                    "place": entry.place,
                    "action": entry.action,
                },
            )
            self._diary.add(entry.on + 1, accident)
        for told in self._part.complaints:
            complaint = RecordComplaint(
                self._ids.new(),
                {
                    "received_on": self._diary.day(told.on),
                    "text": told.text,
                    "complainant": told.complainant,
                    "contact": told.contact,
                    "answer": told.answer,
                    "closed_on": None if told.closed is None else self._diary.day(told.closed),
                },
            )
            self._diary.add(max(told.on, told.closed or told.on), complaint, is_restricted=True)
        for case in self._part.cases:
            id, seen = self._ids.new(), self._diary.day(case.on)
            alert = RaiseZeroTolerance(id, case.kind, seen, case.text, case.place, case.done_now)
            self._diary.add(case.on, alert, is_restricted=True)
            if case.taken:
                taken = TakeUpZeroTolerance(id, case.taken)
                self._diary.add(case.on, taken, self._part.supervisor, is_restricted=True)
