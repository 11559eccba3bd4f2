"""What papers say of the violations of a visit, as the tab of violations names it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from app.domain.inspection.records import DeadlineExtension, EscalationStep, Violation, ViolationCheck, ViolationStatus
from app.domain.inspection_rules import CodedTitle, InspectionRules, Severity
from app.domain.visit.records import Visit
from app.domain.wording import Wording
from app.papers.inspection_readings import EscalatedViolation, InspectionReading, RecordedViolation, SeenViolation
from app.queries.violations import by_parent
from app.storage.rows import rows_of

# Of a building with years of violations only those are read that the visit had to do with. A stage names no visit: its
# time does, whose day in the zone of the machine may be one off from that of the record.
_TOUCHED = (
    "SELECT x.id FROM violation AS x WHERE x.engagement_id = :engagement AND (x.visit_id = :visit "
    "OR EXISTS (SELECT 1 FROM violation_check AS c WHERE c.violation_id = x.id AND c.visit_id = :visit) "
    "OR EXISTS (SELECT 1 FROM escalation_step AS s WHERE s.violation_id = x.id "
    "AND substr(s.taken_at, 1, 10) BETWEEN :first AND :last))"
)
_SAME_DAYS = (
    "SELECT id FROM visit WHERE engagement_id = ? AND status <> 'cancelled' AND coalesce(held_on, planned_on) <= ? "
    "AND date(coalesce(held_on, planned_on), (days - 1) || ' days') >= ?"
)
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class VisitViolations:
    """What a visit had to do with, the gravest first: violations, what was seen of them, stages carried out."""

    found: tuple[Violation, ...] = ()
    checks: tuple[tuple[Violation, ViolationCheck], ...] = ()
    steps: tuple[tuple[Violation, EscalationStep], ...] = ()

    @property
    def standing(self) -> tuple[Violation, ...]:
        """Return each of them once, but for those that were raised by mistake."""
        every = (*self.found, *(each for each, _ in self.checks), *(each for each, _ in self.steps))
        return tuple({each.id: each for each in every if each.status is not ViolationStatus.WITHDRAWN}.values())


def visit_violations(connection: Connection, visit: Visit, rules: InspectionRules | None) -> VisitViolations:
    """Return the violations of a visit; none where the programme knows no violations."""
    if rules is None:
        return VisitViolations()
    last = visit.day + timedelta(days=visit.days - 1)
    violations = _touched(connection, visit, last, rules)
    ids = [each.id for each in violations]
    checks = by_parent(connection, ViolationCheck, ids)
    steps = by_parent(connection, EscalationStep, ids)
    visits = _same_days(connection, visit, last) if steps else []
    return VisitViolations(
        tuple(each for each in violations if each.visit_id == visit.id),
        tuple((each, check) for each in violations for check in checks.get(each.id, ()) if check.visit_id == visit.id),
        tuple(
            (each, step) for each in violations for step in steps.get(each.id, ()) if _visit_of(step, visits) == visit
        ),
    )


def inspection_reading(
    connection: Connection, violations: VisitViolations, rules: InspectionRules | None
) -> InspectionReading:
    """Return what the record of a visit says of violations."""
    if rules is None:
        return InspectionReading()
    extensions = by_parent(connection, DeadlineExtension, [each.id for each in violations.found])
    return InspectionReading(
        recorded=tuple(_recorded(each, extensions.get(each.id, ()), rules) for each in violations.found),
        seen=tuple(_seen(each, check, rules) for each, check in violations.checks),
        escalated=tuple(_escalated(each, step, rules) for each, step in violations.steps),
    )


def _touched(connection: Connection, visit: Visit, last: date, rules: InspectionRules) -> list[Violation]:
    bound = {
        "engagement": visit.engagement_id,
        "visit": visit.id,
        "first": (visit.day - _A_DAY).isoformat(),
        "last": (last + _A_DAY).isoformat(),
    }
    ids = [str(row[0]) for row in connection.exec_driver_sql(_TOUCHED, bound)]
    found = [row.record for row in rows_of(Violation).by_ids(connection, ids).values()]
    return sorted(found, key=lambda each: (rules.rank(each.severity), each.deadline, each.id))


def _same_days(connection: Connection, visit: Visit, last: date) -> list[Visit]:
    """Return the visit with all others that share a day with it."""
    bound = (visit.engagement_id, last.isoformat(), visit.day.isoformat())
    ids = {visit.id, *(str(row[0]) for row in connection.exec_driver_sql(_SAME_DAYS, bound))}
    return [row.record for row in rows_of(Visit).by_ids(connection, ids).values()]


def _visit_of(step: EscalationStep, visits: Sequence[Visit]) -> Visit | None:
    """Return the one visit that a stage was carried out on, None where it was on no day of theirs.

    Of several on one day it is the one in progress at that time, else the last that had begun, else the first to begin.
    """
    day, at = _day_of(step), step.taken_at
    of_day = [each for each in visits if each.day <= day <= each.day + timedelta(days=each.days - 1)]
    begun = [each for each in of_day if each.started_at is not None and each.started_at <= at]
    running = [each for each in begun if each.closed_at is None or at <= each.closed_at]
    if begun:
        return max(running or begun, key=_order)
    return min(of_day, key=_order, default=None)


def _order(visit: Visit) -> tuple[bool, float, str]:
    """Return what puts visits in the order in which they began, those that have not at the end."""
    began = visit.started_at
    return began is None, 0.0 if began is None else began.timestamp(), visit.id


def _recorded(
    violation: Violation, extensions: Sequence[DeadlineExtension], rules: InspectionRules
) -> RecordedViolation:
    return RecordedViolation(
        text=violation.text,
        place=violation.place,
        law=violation.legal_reference,
        severity=_words(rules.severities, violation.severity),
        discipline=_words(rules.disciplines, violation.discipline),
        building_category=_words(rules.building_categories, violation.building_category),
        direction=_words(rules.directions, violation.direction),
        deadline=violation.deadline,
        before=tuple(extension.before for extension in extensions),
        status=_words(rules.statuses, violation.status.value),
        claimed_on=violation.claimed_on,
        verified_on=violation.verified_on,
        withdrawn_reason=violation.withdrawn_reason,
    )


def _seen(violation: Violation, check: ViolationCheck, rules: InspectionRules) -> SeenViolation:
    return SeenViolation(
        text=violation.text,
        place=violation.place,
        law=violation.legal_reference,
        claimed_on=check.claimed_on,
        claim_words=check.claim_text,
        result=_words(rules.statuses, ViolationStatus.CORRECTED.value) if check.corrected else {},
        note=check.note,
    )


def _escalated(violation: Violation, step: EscalationStep, rules: InspectionRules) -> EscalatedViolation:
    stage = next((each.title for each in rules.stages if each.stage == step.stage), {"en": str(step.stage)})
    return EscalatedViolation(violation.text, violation.place, stage, _day_of(step), step.note)


def _day_of(step: EscalationStep) -> date:
    return step.taken_at.astimezone().date()


def _words(entries: Sequence[CodedTitle | Severity], code: str) -> Wording:
    """Return the words of a code, the code itself where the pack does not have it any more, none for ''."""
    found = next((entry.title for entry in entries if entry.code == code), {"en": code})
    return found if code else {}
