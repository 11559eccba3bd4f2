"""Handlers of the plan's commands: each decides on facts and returns the changed records, or refuses with reasons."""

from __future__ import annotations

from dataclasses import replace

from app.domain.factory.records import Engagement
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts, need, need_absent
from app.domain.kernel.record import with_values
from app.domain.permissions import may_command, may_edit
from app.domain.plan.commands import (
    AddComment,
    ClaimItem,
    ClassifyItem,
    CompleteItem,
    CreateItem,
    EditItem,
    ItemPatch,
    OverrideInterviews,
    ReopenItem,
    SetStatus,
)
from app.domain.plan.gates import completion_reasons, last_gate_day
from app.domain.plan.records import Claim, Comment, Interviews, Origin, PlanItem, Status
from app.domain.plan.withdrawing import standing_item
from app.domain.reasons import Reason, Where, Who, refuse, require

Item = tuple[PlanItem]


def create_item(command: CreateItem, facts: Facts, context: Context) -> Item:
    """Add an item; an unclassified one goes to the advisor's list."""
    need_absent(facts, PlanItem, command.item_id)
    require(
        may_command(context.role, "CreateItem", context.on_behalf_of),
        *(may_edit(context.role, command.origin, name, context.on_behalf_of) for name in command.fields),
    )
    if command.origin is Origin.ASSESSMENT:
        require(may_command(context.role, "ClassifyItem"))
    if not command.fields.get("area", "").strip():
        raise refuse("O1", "area.missing", Who.ADVISOR, Where.FIELD, field="area")
    blank = PlanItem(
        id=command.item_id,
        engagement_id=context.engagement,
        origin=command.origin,
        found_on=command.found_on,
        area="",
    )
    return (_asked(patch_item(blank, command.fields, context), blank, facts, context),)


def edit_item(command: EditItem, facts: Facts, context: Context) -> Item:
    """Change fields of an item, each by its owner (O1); also after completion."""
    item = standing_item(facts, command.item_id)
    require(
        may_command(context.role, "EditItem", context.on_behalf_of),
        *(may_edit(context.role, item.origin, name, context.on_behalf_of) for name in command.changes),
    )
    return (_asked(patch_item(item, command.changes, context), item, facts, context),)


def classify_item(command: ClassifyItem, facts: Facts, context: Context) -> Item:
    """Put an item into the catalogue; through its question it becomes publicly reported, or no longer is."""
    item = standing_item(facts, command.item_id)
    require(may_command(context.role, "ClassifyItem"))
    changes: ItemPatch = {
        "cluster": command.cluster,
        "compliance_point": command.compliance_point,
        "question": command.question,
    }
    return (_asked(patch_item(item, changes, context), item, facts, context),)


def classified_item(blank: PlanItem, fields: ItemPatch, facts: Facts, context: Context) -> PlanItem:
    """Return a new item with these fields; its area is never empty, its question says whether it is public."""
    return _asked(patch_item(blank, fields, context), blank, facts, context)


def set_status(command: SetStatus, facts: Facts, context: Context) -> Item:
    """Set In Progress or Pending (S1); Completed is reached by completing only, and left by reopening (S4)."""
    item = standing_item(facts, command.item_id)
    require(may_command(context.role, "SetStatus", context.on_behalf_of))
    if command.status is Status.COMPLETED:
        raise refuse("S1", "status.by_completing", Who.ADVISOR, Where.ITEM)
    if item.status is Status.COMPLETED:
        raise refuse("S4", "status.completed", Who.SUPERVISOR, Where.ITEM)
    if command.status is Status.PENDING and not context.pack.is_pending_reason(command.pending_reason):
        raise refuse("S1", "pending_reason.missing", Who.ADVISOR, Where.FIELD, field="pending_reason")
    reason = command.pending_reason if command.status is Status.PENDING else ""
    return (replace(item, status=command.status, pending_reason=reason),)


def complete_item(command: CompleteItem, facts: Facts, context: Context) -> tuple[PlanItem | Claim, ...]:
    """Mark an item Completed on Path A (S2) with its date (S3); open claims close with it."""
    item = standing_item(facts, command.item_id)
    require(may_command(context.role, "CompleteItem"))
    if item.status is Status.COMPLETED:
        raise refuse("S4", "status.completed", Who.NOBODY, Where.ITEM)
    require(*completion_reasons(item, facts, context), *_date_reasons(command, item, facts, context))
    done = replace(item, status=Status.COMPLETED, completed_on=command.completed_on, pending_reason="")
    closed = tuple(
        replace(claim, closed_on=command.completed_on)
        for claim in facts.children(Claim, item.id)
        if claim.closed_on is None
    )
    return (done, *closed)


def reopen_item(command: ReopenItem, facts: Facts, context: Context) -> tuple[PlanItem | Comment, ...]:
    """Open a Completed item in a new round, with the reason kept as a comment (S4)."""
    item = standing_item(facts, command.item_id)
    require(may_command(context.role, "ReopenItem"))
    if item.status is not Status.COMPLETED:
        raise refuse("S4", "status.not_completed", Who.NOBODY, Where.ITEM)
    need_absent(facts, Comment, command.comment_id)
    reopened = replace(item, status=Status.IN_PROGRESS, completed_on=None, round=item.round + 1)
    reason = _required(command.reason, "S4", "reason.missing", Who.SUPERVISOR)
    return (reopened, Comment(command.comment_id, item.id, reason, context.actor, context.made_at))


def override_interviews(command: OverrideInterviews, facts: Facts, context: Context) -> Item:
    """Override the default of I1 with a reason, or return to it."""
    item = standing_item(facts, command.item_id)
    require(may_command(context.role, "OverrideInterviews"))
    if command.needed is None:
        return (replace(item, interviews=Interviews.DEFAULT, interviews_reason=""),)
    reason = _required(command.reason, "I1", "reason.missing")
    chosen = Interviews.NEEDED if command.needed else Interviews.NOT_NEEDED
    return (replace(item, interviews=chosen, interviews_reason=reason),)


def claim_item(command: ClaimItem, facts: Facts, context: Context) -> tuple[Claim, ...]:
    """Keep the factory's report that an item is remediated; its status stays (F1)."""
    item = standing_item(facts, command.item_id)
    need_absent(facts, Claim, command.claim_id)
    require(may_command(context.role, "ClaimItem", context.on_behalf_of))
    if item.status is Status.COMPLETED:
        raise refuse("F1", "status.completed", Who.NOBODY, Where.ITEM)
    if command.claimed_on < item.found_on:
        raise refuse("F1", "date.before_finding", Who.ADVISOR, Where.FIELD, field="claimed_on")
    claimant = _required(command.claimed_by, "F1", "claimant.missing")
    return (Claim(command.claim_id, item.id, command.claimed_on, claimant, command.statement, command.evidence_ids),)


def add_comment(command: AddComment, facts: Facts, context: Context) -> tuple[Comment, ...]:
    """Keep a comment of anyone who holds the engagement (O2)."""
    item = standing_item(facts, command.item_id)
    need_absent(facts, Comment, command.comment_id)
    require(may_command(context.role, "AddComment"))
    text = _required(command.text, "O2", "text.missing")
    return (Comment(command.comment_id, item.id, text, context.actor, context.made_at),)


def patch_item(item: PlanItem, changes: ItemPatch, context: Context) -> PlanItem:
    """Return the item with the changes; its area is never empty and its classification hangs together."""
    patched = with_values(item, changes)
    if "area" in changes and not patched.area.strip():
        raise refuse("O1", "area.missing", Who.ADVISOR, Where.FIELD, field="area")
    classified = (patched.cluster, patched.compliance_point, patched.question)
    if classified != (item.cluster, item.compliance_point, item.question) and any(classified):
        known = context.catalogue.is_classified(patched.cluster, patched.compliance_point, patched.question or None)
        if not known:
            raise refuse("O1", "classification.unknown", Who.ADVISOR, Where.FIELD, field="compliance_point")
    return patched


def _asked(patched: PlanItem, item: PlanItem, facts: Facts, context: Context) -> PlanItem:
    """Let "publicly reported" follow a changed question; while the question stays, so does what was found for it.

    It comes from question, country and the day of the finding (`app/decisions`, 9).
    """
    if patched.question == item.question:
        return patched
    if not patched.question:
        return replace(patched, publicly_reported=False)
    engagement = need(facts, Engagement, context.engagement)
    reported = context.catalogue.is_publicly_reported(
        patched.question, engagement.country, patched.found_on, context.pack.public_reporting_lists
    )
    return replace(patched, publicly_reported=reported)


def _date_reasons(command: CompleteItem, item: PlanItem, facts: Facts, context: Context) -> tuple[Reason, ...]:
    bounds = context.pack.completion
    last_gate = last_gate_day(item, facts, context)
    problem = ""
    if command.completed_on > context.today:
        problem = "date.future"
    elif bounds.not_before_finding and command.completed_on < item.found_on:
        problem = "date.before_finding"
    elif bounds.not_before_last_gate and last_gate is not None and command.completed_on < last_gate:
        problem = "date.before_last_gate"
    if problem:
        return (Reason("S3", False, problem, Who.ADVISOR, Where.FIELD, {"field": "completed_on"}),)
    return (Reason("S3", True, "date.in_bounds", params={"field": "completed_on"}),)


def _required(text: str, rule: str, needs: str, who: Who = Who.ADVISOR) -> str:
    if not text.strip():
        raise refuse(rule, needs, who, Where.ITEM)
    return text
