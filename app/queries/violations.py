"""A violation with its deadlines and its escalation, and the visit on which it is verified."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import Connection

from app.domain.inspection.escalation import Escalation, escalation_due
from app.domain.inspection.follow_up import follow_up_of
from app.domain.inspection.records import DeadlineExtension, EscalationStep, Violation, ViolationCheck
from app.domain.inspection_rules import InspectionRules
from app.domain.kernel.record import Record, record_type
from app.domain.visit.records import Visit
from app.queries.evidence_lines import pending_ids
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
class ViolationRow:
    """A violation as the list shows it; `is_pending`: a change of it has no receipt yet."""

    violation: Violation
    escalation: Escalation
    is_pending: bool

    @property
    def id(self) -> str:
        """Return the violation's id."""
        return self.violation.id

    @property
    def is_missed(self) -> bool:
        """Say whether the deadline that holds now has passed on an open violation."""
        return self.violation.is_open and self.escalation.deadlines[-1].is_missed


@dataclass(frozen=True, slots=True)
class ViolationLine(ViolationRow):
    """A violation with what became of it.

    `follow_up` is the follow-up visit that can verify it (V1), else the one that shows what is missing.
    """

    steps: tuple[EscalationStep, ...]
    checks: tuple[ViolationCheck, ...]
    follow_up: Visit | None


# Of years of visits only those are read that a violation can be verified on, or raised in.
_FOLLOW_UPS = "SELECT id FROM visit WHERE engagement_id = ? AND kind = 'follow_up'"
_RUNNING = "SELECT id FROM visit WHERE engagement_id = ? AND status = 'in_progress'"


def violation_line(
    connection: Connection, violation_id: str, rules: InspectionRules, today: date
) -> ViolationLine | None:
    """Return a violation as it stands on a day, None when it is not on this device."""
    found = rows_of(Violation).find(connection, violation_id)
    if found is None:
        return None
    violation = found.record
    extensions = by_parent(connection, DeadlineExtension, [violation_id]).get(violation_id, ())
    steps = by_parent(connection, EscalationStep, [violation_id]).get(violation_id, ())
    return ViolationLine(
        violation,
        escalation_due(violation, extensions, steps, rules, today),
        violation_id in pending_ids(connection, [violation_id]),
        tuple(steps),
        tuple(by_parent(connection, ViolationCheck, [violation_id]).get(violation_id, ())),
        follow_up_of(violation, _visits(connection, _FOLLOW_UPS, violation.engagement_id)),
    )


def running_visit(connection: Connection, engagement_id: str) -> Visit | None:
    """Return the visit in progress; of several the latest."""
    running = _visits(connection, _RUNNING, engagement_id)
    return max(running, key=lambda visit: (visit.day, visit.id), default=None)


def _visits(connection: Connection, sql: str, engagement_id: str) -> list[Visit]:
    ids = [str(row[0]) for row in connection.exec_driver_sql(sql, (engagement_id,))]
    return [row.record for row in rows_of(Visit).by_ids(connection, ids).values()]


def by_parent(connection: Connection, cls: type[R], parents: Sequence[str]) -> dict[str, list[R]]:
    """Return the records under each of those parents, by parent, in order of arrival."""
    found: dict[str, list[R]] = {}
    parent_of = record_type(cls).parent_of
    for row in rows_of(cls).by_parents(connection, parents):
        found.setdefault(parent_of(row.record), []).append(row.record)
    return found
