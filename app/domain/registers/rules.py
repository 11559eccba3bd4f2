"""Handlers of the registers: accidents in the engagement's scope, complaints and zero tolerance restricted (Z1)."""

from __future__ import annotations

from dataclasses import replace

from app.domain.inspection_rules import InspectionRules, is_listed
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts, need, need_absent
from app.domain.permissions import may_command
from app.domain.reasons import Where, Who, refuse, require
from app.domain.registers.commands import (
    EditAccident,
    EditComplaint,
    RaiseZeroTolerance,
    RecordAccident,
    RecordComplaint,
    TakeUpZeroTolerance,
)
from app.domain.registers.records import Accident, Complaint, ZeroTolerance

_MOST = 100_000
"""More persons or days than any factory could lose: a slip of the hand."""


def record_accident(command: RecordAccident, facts: Facts, context: Context) -> tuple[Accident]:
    """Enter an accident, an injury or a disease."""
    require(may_command(context.role, "RecordAccident"))
    need_absent(facts, Accident, command.accident_id)
    fields = command.fields
    happened_on = fields.get("happened_on")
    if happened_on is None:
        raise refuse("V0", "accident.day_missing", Who.INSPECTOR, Where.FIELD, field="happened_on")
    accident = Accident(
        id=command.accident_id,
        engagement_id=context.engagement,
        kind=fields.get("kind", ""),
        happened_on=happened_on,
        description=fields.get("description", ""),
        severity=fields.get("severity", ""),
        women=fields.get("women", 0),
        men=fields.get("men", 0),
        days_lost=fields.get("days_lost", 0),
        place=fields.get("place", ""),
        action=fields.get("action", ""),
        visit_id=command.visit_id,
    )
    return (_whole(accident, context),)


def edit_accident(command: EditAccident, facts: Facts, context: Context) -> tuple[Accident]:
    """Change what is said about an accident."""
    accident = need(facts, Accident, command.accident_id)
    require(may_command(context.role, "EditAccident"))
    return (_whole(replace(accident, **command.changes), context),)


def record_complaint(command: RecordComplaint, facts: Facts, context: Context) -> tuple[Complaint]:
    """Take down a complaint; who complains need not be named."""
    require(may_command(context.role, "RecordComplaint", restricted=context.is_restricted))
    need_absent(facts, Complaint, command.complaint_id)
    fields = command.fields
    complaint = Complaint(
        id=command.complaint_id,
        engagement_id=context.engagement,
        received_on=fields.get("received_on", context.today),
        text=fields.get("text", ""),
        complainant=fields.get("complainant", ""),
        contact=fields.get("contact", ""),
        answer=fields.get("answer", ""),
        closed_on=fields.get("closed_on"),
        recorded_by=context.actor,
    )
    return (_told(complaint),)


def edit_complaint(command: EditComplaint, facts: Facts, context: Context) -> tuple[Complaint]:
    """Change a complaint, or say how it was answered."""
    complaint = need(facts, Complaint, command.complaint_id)
    require(may_command(context.role, "EditComplaint", restricted=context.is_restricted))
    return (_told(replace(complaint, **command.changes)),)


def raise_zero_tolerance(command: RaiseZeroTolerance, facts: Facts, context: Context) -> tuple[ZeroTolerance]:
    """Alert the supervisor to what cannot wait (Z1): no visit, plan or deadline is asked for."""
    require(may_command(context.role, "RaiseZeroTolerance", restricted=context.is_restricted))
    need_absent(facts, ZeroTolerance, command.case_id)
    if not is_listed(_rules(context).zero_tolerance, command.kind):
        raise refuse("Z1", "case.kind_unknown", Who.INSPECTOR, Where.FIELD, field="kind")
    if not command.text.strip():
        raise refuse("Z1", "case.text_missing", Who.INSPECTOR, Where.FIELD, field="text")
    return (
        ZeroTolerance(
            id=command.case_id,
            engagement_id=context.engagement,
            kind=command.kind,
            seen_on=command.seen_on,
            text=command.text,
            place=command.place,
            done_now=command.done_now,
            visit_id=command.visit_id,
            raised_by=context.actor,
            raised_at=context.made_at,
        ),
    )


def take_up_zero_tolerance(command: TakeUpZeroTolerance, facts: Facts, context: Context) -> tuple[ZeroTolerance]:
    """Note that a supervisor has taken a case up, and what they do (Z1)."""
    case = need(facts, ZeroTolerance, command.case_id)
    require(may_command(context.role, "TakeUpZeroTolerance", restricted=context.is_restricted))
    if case.taken_at is not None:
        raise refuse("Z1", "case.taken", Who.NOBODY, Where.NOWHERE)
    if not command.note.strip():
        raise refuse("Z1", "case.note_missing", Who.SUPERVISOR, Where.FIELD, field="note")
    return (replace(case, taken_by=context.actor, taken_at=context.made_at, taken_note=command.note),)


def _rules(context: Context) -> InspectionRules:
    if context.pack.inspection is None:
        raise refuse("O2", "command.not_in_programme", Who.NOBODY, Where.NOWHERE, programme=context.pack.programme)
    return context.pack.inspection


def _whole(accident: Accident, context: Context) -> Accident:
    rules = _rules(context)
    if not is_listed(rules.accident_kinds, accident.kind):
        raise refuse("V0", "violation.code_unknown", Who.INSPECTOR, Where.FIELD, field="kind")
    if not is_listed(rules.accident_severities, accident.severity):
        raise refuse("V0", "violation.code_unknown", Who.INSPECTOR, Where.FIELD, field="severity")
    if not accident.description.strip():
        raise refuse("V0", "accident.text_missing", Who.INSPECTOR, Where.FIELD, field="description")
    for name in ("women", "men", "days_lost"):
        if not 0 <= getattr(accident, name) <= _MOST:
            raise refuse("V0", "accident.number", Who.INSPECTOR, Where.FIELD, field=name)
    return accident


def _told(complaint: Complaint) -> Complaint:
    if not complaint.text.strip():
        raise refuse("V0", "complaint.text_missing", Who.INSPECTOR, Where.FIELD, field="text")
    if complaint.closed_on is not None and complaint.closed_on < complaint.received_on:
        raise refuse("V0", "complaint.closed_before_received", Who.INSPECTOR, Where.FIELD, field="closed_on")
    return complaint
