"""Handlers of violations: raised by an inspector, claimed by the factory, verified on a follow-up visit (V1, V2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from app.domain.checklist.records import Answer
from app.domain.checklist.rules import check_unseen, photos_along
from app.domain.inspection.commands import (
    ClaimCorrected,
    EditViolation,
    EscalateStep,
    ExtendDeadline,
    RecordViolation,
    VerifyViolation,
    WithdrawViolation,
)
from app.domain.inspection.escalation import escalation_due
from app.domain.inspection.records import (
    DeadlineExtension,
    EscalationStep,
    Violation,
    ViolationCheck,
    ViolationStatus,
)
from app.domain.inspection_rules import InspectionRules, is_listed
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts, need, need_absent
from app.domain.permissions import may_command
from app.domain.plan.records import Evidence, SubjectKind
from app.domain.reasons import Reason, Where, Who, refuse, require
from app.domain.visit.records import Visit, VisitKind, VisitStatus

_HELD = (VisitStatus.IN_PROGRESS, VisitStatus.CLOSED)


def record_violation(
    command: RecordViolation, facts: Facts, context: Context
) -> tuple[Violation | Answer | Evidence, ...]:
    """Raise a violation; one of a visit is raised while the visit is in progress.

    What is raised from an answer is named there; a second one only by whoever knew of the first (Q1).
    """
    require(may_command(context.role, "RecordViolation"))
    need_absent(facts, Violation, command.violation_id)
    if command.visit_id:
        visit = need(facts, Visit, command.visit_id)
        if visit.status is not VisitStatus.IN_PROGRESS:
            raise refuse("L1", "visit.not_in_progress", Who.INSPECTOR, Where.VISIT)
    fields = command.fields
    violation = Violation(
        id=command.violation_id,
        engagement_id=context.engagement,
        found_on=command.found_on,
        deadline=command.deadline,
        text=fields.get("text", ""),
        legal_reference=fields.get("legal_reference", ""),
        severity=fields.get("severity", ""),
        discipline=fields.get("discipline", ""),
        direction=fields.get("direction", ""),
        place=fields.get("place", ""),
        building_category=fields.get("building_category", ""),
        item_id=fields.get("item_id", ""),
        visit_id=command.visit_id,
        answer_id=command.answer_id,
        recorded_by=context.actor,
    )
    if command.deadline < command.found_on:
        raise refuse("V2", "deadline.before_finding", Who.INSPECTOR, Where.VIOLATION, field="deadline")
    whole = _whole(violation, context)
    if not command.answer_id:
        return (whole,)
    answer = need(facts, Answer, command.answer_id)
    check_unseen(answer, command.seen, Who.INSPECTOR, Where.VIOLATION)
    photos = photos_along(answer, command.evidence, facts, whole.id, SubjectKind.VIOLATION)
    return (whole, replace(answer, findings=(*answer.findings, whole.id)), *photos)


def edit_violation(command: EditViolation, facts: Facts, context: Context) -> tuple[Violation]:
    """Change what is said about a violation that is open."""
    violation = need(facts, Violation, command.violation_id)
    require(may_command(context.role, "EditViolation"))
    require(is_open(violation))
    return (_whole(replace(violation, **command.changes), context),)


def claim_corrected(command: ClaimCorrected, facts: Facts, context: Context) -> tuple[Violation]:
    """Note the factory's claim; the violation waits for its verification."""
    violation = need(facts, Violation, command.violation_id)
    require(may_command(context.role, "ClaimCorrected", context.on_behalf_of))
    require(*claim_reasons(violation))
    if not command.claimed_by.strip():
        raise refuse("V1", "claim.by_missing", Who.FACTORY, Where.VIOLATION)
    if command.claimed_on < violation.found_on:
        raise refuse("V1", "claim.before_finding", Who.FACTORY, Where.VIOLATION, field="claimed_on")
    return (
        replace(
            violation,
            status=ViolationStatus.PENDING_VERIFICATION,
            claimed_on=command.claimed_on,
            claimed_by=command.claimed_by,
            claim_text=command.text,
        ),
    )


def verify_violation(command: VerifyViolation, facts: Facts, context: Context) -> tuple[Violation, ViolationCheck]:
    """Note what was seen on a follow-up visit (V1); a claim that does not hold is taken back."""
    violation = need(facts, Violation, command.violation_id)
    visit = need(facts, Visit, command.visit_id)
    require(may_command(context.role, "VerifyViolation"), *verification_reasons(violation, visit))
    need_absent(facts, ViolationCheck, command.check_id)
    if not command.corrected and not command.note.strip():
        raise refuse("V1", "check.note_missing", Who.INSPECTOR, Where.VIOLATION)
    check = ViolationCheck(
        id=command.check_id,
        violation_id=violation.id,
        visit_id=visit.id,
        corrected=command.corrected,
        note=command.note,
        checked_on=visit.day,
        checked_by=context.actor,
        claimed_on=violation.claimed_on,
        claim_text=violation.claim_text,
    )
    if command.corrected:
        seen = replace(
            violation,
            status=ViolationStatus.CORRECTED,
            verified_on=visit.day,
            verified_by=context.actor,
            verified_visit_id=visit.id,
        )
    else:
        seen = replace(violation, status=ViolationStatus.IN_PROGRESS, claimed_on=None, claimed_by="", claim_text="")
    return seen, check


def extend_deadline(command: ExtendDeadline, facts: Facts, context: Context) -> tuple[Violation, DeadlineExtension]:
    """Give more time, with the reason; the deadline before stays visible (V2)."""
    violation = need(facts, Violation, command.violation_id)
    require(may_command(context.role, "ExtendDeadline"))
    require(is_open(violation))
    need_absent(facts, DeadlineExtension, command.extension_id)
    if command.deadline <= violation.deadline:
        earliest = (violation.deadline + timedelta(days=1)).isoformat()
        raise refuse("V2", "deadline.not_later", Who.INSPECTOR, Where.VIOLATION, field="deadline", earliest=earliest)
    if not command.reason.strip():
        raise refuse("V2", "reason.missing", Who.INSPECTOR, Where.VIOLATION)
    extension = DeadlineExtension(
        id=command.extension_id,
        violation_id=violation.id,
        before=violation.deadline,
        after=command.deadline,
        reason=command.reason,
        decided_on=context.today,
        decided_by=context.actor,
    )
    return replace(violation, deadline=command.deadline), extension


def escalate_step(command: EscalateStep, facts: Facts, context: Context) -> tuple[EscalationStep]:
    """Note that a stage that was reached has been carried out (E1)."""
    violation = need(facts, Violation, command.violation_id)
    require(may_command(context.role, "EscalateStep"))
    need_absent(facts, EscalationStep, command.step_id)
    require(is_open(violation))
    stands = escalation_due(
        violation,
        facts.children(DeadlineExtension, violation.id),
        facts.children(EscalationStep, violation.id),
        _rules(context),
        context.today,
    )
    if command.stage > stands.reached:
        raise refuse("E1", "stage.not_reached", Who.NOBODY, Where.VIOLATION, stage=command.stage)
    if command.stage <= stands.taken:
        raise refuse("E1", "stage.taken", Who.NOBODY, Where.VIOLATION, stage=command.stage)
    if not command.note.strip():
        raise refuse("E1", "stage.note_missing", Who.INSPECTOR, Where.VIOLATION)
    return (EscalationStep(command.step_id, violation.id, command.stage, command.note, context.actor, context.made_at),)


def withdraw_violation(command: WithdrawViolation, facts: Facts, context: Context) -> tuple[Violation]:
    """Take back a violation that was raised by mistake."""
    violation = need(facts, Violation, command.violation_id)
    require(may_command(context.role, "WithdrawViolation"))
    require(is_open(violation))
    if not command.reason.strip():
        raise refuse("V0", "reason.missing", Who.INSPECTOR, Where.VIOLATION)
    return (replace(violation, status=ViolationStatus.WITHDRAWN, withdrawn_reason=command.reason),)


def is_open(violation: Violation) -> Reason:
    """Say whether a violation can still be changed: what is verified or withdrawn is over (V0)."""
    if violation.is_open:
        return Reason("V0", True, "violation.open")
    return Reason("V0", False, f"violation.{violation.status.value}", Who.NOBODY, Where.VIOLATION)


def claim_reasons(violation: Violation) -> tuple[Reason, ...]:
    """Say what a claim needs: a violation that is open and not claimed already (V1)."""
    if violation.status is ViolationStatus.PENDING_VERIFICATION:
        return (Reason("V1", False, "violation.claimed", Who.INSPECTOR, Where.VIOLATION),)
    return (is_open(violation),)


def verification_reasons(violation: Violation, visit: Visit | None) -> tuple[Reason, ...]:
    """Say what a verification needs (V1): an open violation, and a follow-up visit after the finding that was begun."""
    return (is_open(violation), *_visit_reasons(violation, visit))


def default_deadline(rules: InspectionRules, severity: str, found_on: date) -> date:
    """Return the deadline that the pack proposes for a severity."""
    known = rules.severity(severity)
    return found_on + timedelta(days=known.deadline_days if known is not None else 0)


def _visit_reasons(violation: Violation, visit: Visit | None) -> tuple[Reason, ...]:
    if visit is None:
        return (Reason("V1", False, "follow_up.missing", Who.INSPECTOR, Where.VISIT),)
    kind, begun, later = (
        visit.kind is VisitKind.FOLLOW_UP,
        visit.status in _HELD,
        visit.day > violation.found_on,
    )
    found = violation.found_on.isoformat()
    claimed = violation.claimed_on
    reasons = (
        Reason("V1", kind, "follow_up.kind" if kind else "follow_up.other_kind", Who.INSPECTOR, Where.VISIT),
        Reason("V1", begun, "follow_up.begun" if begun else "follow_up.not_begun", Who.INSPECTOR, Where.VISIT),
        Reason(
            "V1",
            later,
            "follow_up.later" if later else "follow_up.too_early",
            Who.INSPECTOR,
            Where.VISIT,
            {"found": found},
        ),
    )
    if claimed is None or visit.day >= claimed:
        return reasons
    params = {"claimed": claimed.isoformat()}
    return (*reasons, Reason("V1", False, "follow_up.before_claim", Who.INSPECTOR, Where.VISIT, params))


def _rules(context: Context) -> InspectionRules:
    if context.pack.inspection is None:
        raise refuse("O2", "command.not_in_programme", Who.NOBODY, Where.NOWHERE, programme=context.pack.programme)
    return context.pack.inspection


def _whole(violation: Violation, context: Context) -> Violation:
    """Refuse a violation that says nothing, names no law, or has codes that are not in the pack (V0)."""
    rules = _rules(context)
    if not violation.text.strip():
        raise refuse("V0", "violation.text_missing", Who.INSPECTOR, Where.VIOLATION, field="text")
    if not violation.legal_reference.strip():
        raise refuse("V0", "violation.law_missing", Who.INSPECTOR, Where.VIOLATION, field="legal_reference")
    known = {
        "severity": rules.severity(violation.severity) is not None,
        "discipline": is_listed(rules.disciplines, violation.discipline),
        "direction": is_listed(rules.directions, violation.direction),
        "building_category": not violation.building_category
        or is_listed(rules.building_categories, violation.building_category),
    }
    for name, is_known in known.items():
        if not is_known:
            raise refuse("V0", "violation.code_unknown", Who.INSPECTOR, Where.VIOLATION, field=name)
    return violation
