"""The violations of an engagement with their deadlines, escalation and progress, as claimed and as verified."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import Connection

from app.domain.inspection.escalation import Escalation, escalation_due
from app.domain.inspection.follow_up import follow_up_of
from app.domain.inspection.records import (
    DeadlineExtension,
    EscalationStep,
    Violation,
    ViolationCheck,
    ViolationStatus,
)
from app.domain.inspection_rules import InspectionRules
from app.domain.kernel.record import Record, record_type
from app.domain.visit.records import Visit, VisitStatus
from app.queries.evidence_lines import pending_ids, people
from app.storage.rows import rows_of

R = TypeVar("R", bound=Record)


class ViolationFacet(StrEnum):
    """What narrows the list."""

    OPEN = "open"
    MISSED = "missed"
    ESCALATE = "escalate"
    CLAIMED = "claimed"
    VERIFIED = "verified"


@dataclass(frozen=True, slots=True)
class ViolationLine:
    """A violation with what became of it; `is_pending`: a change of it has no receipt yet.

    `follow_up` is the follow-up visit that can verify it (V1), else the one that shows what is missing.
    """

    violation: Violation
    escalation: Escalation
    steps: tuple[EscalationStep, ...]
    checks: tuple[ViolationCheck, ...]
    follow_up: Visit | None
    is_pending: bool

    @property
    def id(self) -> str:
        """Return the violation's id."""
        return self.violation.id

    @property
    def is_missed(self) -> bool:
        """Say whether the deadline that holds now has passed on an open violation."""
        return self.violation.is_open and self.escalation.deadlines[-1].is_missed

    def is_of(self, facet: ViolationFacet) -> bool:
        """Say whether a facet shows it."""
        match facet:
            case ViolationFacet.OPEN:
                return self.violation.is_open
            case ViolationFacet.MISSED:
                return self.is_missed
            case ViolationFacet.ESCALATE:
                return self.escalation.due is not None
            case ViolationFacet.CLAIMED:
                return self.violation.status is ViolationStatus.PENDING_VERIFICATION
            case ViolationFacet.VERIFIED:
                return self.violation.status is ViolationStatus.CORRECTED


@dataclass(frozen=True, slots=True)
class ViolationRegister:
    """All violations of an engagement, the most urgent first; `people` are names by user id.

    `visit` is the visit in progress in which one is raised: of several the latest.
    """

    lines: tuple[ViolationLine, ...]
    people: Mapping[str, str]
    visit: Visit | None

    def line(self, violation_id: str) -> ViolationLine | None:
        """Return a line by id."""
        return next((line for line in self.lines if line.id == violation_id), None)

    @property
    def counted(self) -> int:
        """Return how many violations stand: withdrawn ones do not."""
        return sum(line.violation.status is not ViolationStatus.WITHDRAWN for line in self.lines)

    @property
    def verified(self) -> int:
        """Return how many are verified as corrected."""
        return sum(line.is_of(ViolationFacet.VERIFIED) for line in self.lines)

    @property
    def claimed(self) -> int:
        """Return how many are claimed and not yet verified."""
        return sum(line.is_of(ViolationFacet.CLAIMED) for line in self.lines)


def violation_register(
    connection: Connection, engagement_id: str, rules: InspectionRules, today: date
) -> ViolationRegister:
    """Return the violations of an engagement as they stand on a day."""
    violations = [row.record for row in rows_of(Violation).by_parents(connection, [engagement_id])]
    ids = [violation.id for violation in violations]
    extensions = by_parent(connection, DeadlineExtension, ids)
    steps = by_parent(connection, EscalationStep, ids)
    checks = by_parent(connection, ViolationCheck, ids)
    pending = pending_ids(connection, ids)
    visits = _visits(connection, engagement_id)
    lines = [
        ViolationLine(
            violation,
            escalation_due(violation, extensions.get(violation.id, ()), steps.get(violation.id, ()), rules, today),
            tuple(steps.get(violation.id, ())),
            tuple(checks.get(violation.id, ())),
            follow_up_of(violation, visits),
            violation.id in pending,
        )
        for violation in violations
    ]
    return ViolationRegister(
        lines=tuple(sorted(lines, key=lambda line: _urgency(line, rules))),
        people=people(connection, engagement_id),
        visit=_running(visits),
    )


def running_visit(connection: Connection, engagement_id: str) -> Visit | None:
    """Return the visit in progress; of several the latest."""
    return _running(_visits(connection, engagement_id))


def _visits(connection: Connection, engagement_id: str) -> list[Visit]:
    return [row.record for row in rows_of(Visit).by_parents(connection, [engagement_id])]


def _running(visits: Sequence[Visit]) -> Visit | None:
    running = [visit for visit in visits if visit.status is VisitStatus.IN_PROGRESS]
    return max(running, key=lambda visit: (visit.day, visit.id), default=None)


def _urgency(line: ViolationLine, rules: InspectionRules) -> tuple[bool, bool, int, date, str]:
    violation = line.violation
    return (
        not violation.is_open,
        not line.is_missed,
        rules.rank(violation.severity),
        violation.deadline,
        violation.id,
    )


def by_parent(connection: Connection, cls: type[R], parents: Sequence[str]) -> dict[str, list[R]]:
    """Return the records under each of those parents, by parent, in order of arrival."""
    found: dict[str, list[R]] = {}
    parent_of = record_type(cls).parent_of
    for row in rows_of(cls).by_parents(connection, parents):
        found.setdefault(parent_of(row.record), []).append(row.record)
    return found
