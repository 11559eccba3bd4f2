"""Handlers of visits: planned, in progress, closed or cancelled; a closed visit is locked (L1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.domain.kernel.context import Context, Role
from app.domain.kernel.facts import Facts, need, need_absent
from app.domain.permissions import may_command
from app.domain.reasons import Blocked, Reason, Where, Who, refuse, require
from app.domain.visit.commands import CancelVisit, CloseVisit, EditVisit, PlanVisit, ReleaseAssessment, StartVisit
from app.domain.visit.leaving import leaving_reasons
from app.domain.visit.records import Visit, VisitKind, VisitStatus

MOST_DAYS = 10
_ADVISORS = frozenset({VisitKind.ADVISORY, VisitKind.FOLLOW_UP})
_INSPECTORS = frozenset({VisitKind.INSPECTION, VisitKind.FOLLOW_UP})
Visits = tuple[Visit]


def plan_visit(command: PlanVisit, facts: Facts, context: Context) -> Visits:
    """Put a visit on the calendar."""
    require(may_command(context.role, "PlanVisit", restricted=context.is_restricted))
    need_absent(facts, Visit, command.visit_id)
    visit = Visit(
        id=command.visit_id,
        engagement_id=context.engagement,
        kind=command.kind,
        mode=command.mode,
        planned_on=command.planned_on,
        days=command.days,
        purpose=command.purpose,
    )
    return (_checked(visit, context),)


def edit_visit(command: EditVisit, facts: Facts, context: Context) -> Visits:
    """Change a visit that is neither closed nor cancelled."""
    visit = need(facts, Visit, command.visit_id)
    require(may_command(context.role, "EditVisit", restricted=context.is_restricted))
    _unlocked(visit)
    return (_checked(replace(visit, **command.changes), context),)


def start_visit(command: StartVisit, facts: Facts, context: Context) -> Visits:
    """Begin a planned visit, on the day of the command or before it."""
    visit = need(facts, Visit, command.visit_id)
    require(may_command(context.role, "StartVisit", restricted=context.is_restricted))
    if visit.status is not VisitStatus.PLANNED:
        raise refuse("L1", "visit.not_planned", Who.NOBODY, Where.VISIT)
    started = replace(visit, status=VisitStatus.IN_PROGRESS, held_on=command.held_on, started_at=context.made_at)
    if command.for_name.strip():
        started = replace(started, for_name=command.for_name, for_position=command.for_position)
    return (started,)


def close_visit(command: CloseVisit, facts: Facts, context: Context) -> Visits:
    """Close a visit in progress; from then on its record is locked. What is not done is passed with a reason (L2)."""
    visit = need(facts, Visit, command.visit_id)
    require(may_command(context.role, "CloseVisit", restricted=context.is_restricted))
    if visit.status is not VisitStatus.IN_PROGRESS:
        raise refuse("L1", "visit.not_in_progress", Who.NOBODY, Where.VISIT)
    undone = leaving_reasons(visit, facts)
    passed = command.passed_reason.strip()
    if undone and not passed:
        raise Blocked(undone)
    # A reason for nothing would say that something was left undone.
    reason = passed if undone else ""
    return (replace(visit, status=VisitStatus.CLOSED, closed_at=context.made_at, passed_reason=reason),)


def cancel_visit(command: CancelVisit, facts: Facts, context: Context) -> Visits:
    """Cancel a visit with a reason; what was recorded stays, but its meetings no longer count."""
    visit = need(facts, Visit, command.visit_id)
    require(may_command(context.role, "CancelVisit", restricted=context.is_restricted))
    _unlocked(visit)
    if not command.reason.strip():
        raise refuse("L1", "reason.missing", Who.ADVISOR, Where.VISIT)
    return (replace(visit, status=VisitStatus.CANCELLED, cancelled_reason=command.reason),)


def release_assessment(command: ReleaseAssessment, facts: Facts, context: Context) -> Visits:
    """Release a closed assessment; the server moves it to where the engagement's people hold it."""
    visit = need(facts, Visit, command.visit_id)
    require(may_command(context.role, "ReleaseAssessment", restricted=context.is_restricted))
    if visit.released_at is not None or not context.is_restricted:
        raise refuse("A3", "assessment.released", Who.NOBODY, Where.VISIT)
    if visit.status is not VisitStatus.CLOSED:
        raise refuse("A3", "assessment.not_closed", Who.ASSESSOR, Where.VISIT)
    return (replace(visit, released_at=context.made_at),)


def evidence_is_open(visit: Visit, at: datetime) -> Reason:
    """Say whether photos and documents of a visit may be added and changed (L1): once it is over, its record is locked.

    What was done `at` a time before it was closed belongs to its record, however late it comes from another device.
    """
    if visit.is_over and (visit.closed_at is None or at >= visit.closed_at):
        return Reason("L1", False, "evidence.visit_over", Who.NOBODY, Where.VISIT)
    return Reason("L1", True, "visit.in_progress")


def _unlocked(visit: Visit) -> None:
    if visit.is_over:
        raise refuse("L1", f"visit.{visit.status.value}", Who.NOBODY, Where.VISIT)


def _checked(visit: Visit, context: Context) -> Visit:
    if context.is_restricted:
        if visit.kind is not VisitKind.ASSESSMENT:
            raise refuse("A3", "visit.kind_of_others", Who.NOBODY, Where.VISIT)
    elif visit.kind not in (_INSPECTORS if context.role is Role.INSPECTOR else _ADVISORS):
        # The day of an assessment is announced to nobody who holds the engagement.
        rule = "A3" if visit.kind is VisitKind.ASSESSMENT else "O2"
        raise refuse(rule, "visit.kind_of_others", Who.NOBODY, Where.VISIT)
    if visit.kind.value not in context.pack.visits.kinds or visit.mode.value not in context.pack.visits.modes:
        raise refuse("L1", "visit.kind_not_in_pack", Who.ADMINISTRATOR, Where.VISIT)
    if not 1 <= visit.days <= MOST_DAYS:
        raise refuse("L1", "visit.days", Who.ADVISOR, Where.VISIT, field="days")
    return visit
