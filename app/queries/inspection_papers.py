"""What papers say of the violations of a visit, as the tab of violations names it."""

from __future__ import annotations

from collections.abc import Sequence
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
# day does, in the zone of the machine, which may be one off from that of the record.
_TOUCHED = (
    "SELECT x.id FROM violation AS x WHERE x.engagement_id = :engagement AND (x.visit_id = :visit "
    "OR EXISTS (SELECT 1 FROM violation_check AS c WHERE c.violation_id = x.id AND c.visit_id = :visit) "
    "OR EXISTS (SELECT 1 FROM escalation_step AS s WHERE s.violation_id = x.id "
    "AND substr(s.taken_at, 1, 10) BETWEEN :first AND :last))"
)
_A_DAY = timedelta(days=1)


def inspection_reading(connection: Connection, visit: Visit, rules: InspectionRules | None) -> InspectionReading:
    """Return the violations of a visit, the gravest first; none where the programme knows no violations."""
    if rules is None:
        return InspectionReading()
    last = visit.day + timedelta(days=visit.days - 1)
    violations = _touched(connection, visit, last, rules)
    ids = [each.id for each in violations]
    extensions = by_parent(connection, DeadlineExtension, ids)
    checks = by_parent(connection, ViolationCheck, ids)
    steps = by_parent(connection, EscalationStep, ids)
    return InspectionReading(
        recorded=tuple(
            _recorded(each, extensions.get(each.id, ()), rules) for each in violations if each.visit_id == visit.id
        ),
        seen=tuple(
            _seen(each, check, rules)
            for each in violations
            for check in checks.get(each.id, ())
            if check.visit_id == visit.id
        ),
        escalated=tuple(
            _escalated(each, step, rules)
            for each in violations
            for step in steps.get(each.id, ())
            if visit.day <= _day_of(step) <= last
        ),
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
