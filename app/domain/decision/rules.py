"""Handlers of decisions: a conflict is decided by a command, with the write right on the field."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import cast

from app.domain.decision.commands import DecideConflict, SettleRefusal
from app.domain.decision.records import Refusal, RefusalState
from app.domain.kernel.conflict import Conflict, ConflictState
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts, need
from app.domain.kernel.plain import from_plain
from app.domain.kernel.record import Record, with_values
from app.domain.permissions import may_command, may_edit
from app.domain.plan.commands import ItemPatch
from app.domain.plan.records import PlanItem
from app.domain.plan.rules import patch_item
from app.domain.reasons import Reason, Where, Who, refuse, require
from app.domain.records import RECORDS

_EDITS = {
    "visit": "EditVisit",
    "committee": "EditCommittee",
    "member": "EditMember",
    "meeting": "EditMeeting",
    "contact": "EditContact",
    "evidence": "CaptionEvidence",
}


def decide_conflict(command: DecideConflict, facts: Facts, context: Context) -> tuple[Record, ...]:
    """Write the chosen values and close the conflict; both sides' values stay in it."""
    conflict = need(facts, Conflict, command.conflict_id)
    described = RECORDS.get(conflict.record_kind)
    if conflict.record_id != command.record_id or described is None or command.record_kind != described.kind:
        raise refuse("E0", "record.missing", kind=command.record_kind, record=command.record_id)
    record = need(facts, described.cls, conflict.record_id)
    require(may_command(context.role, "DecideConflict"), *_rights(record, conflict, context))
    if conflict.state is ConflictState.DECIDED:
        raise refuse("E1", "conflict.decided", Who.NOBODY, Where.CONFLICT)
    chosen = _chosen(command.decision)
    if set(chosen) != set(conflict.names):
        raise refuse("E1", "decision.incomplete", Who.ADVISOR, Where.CONFLICT)
    try:
        values = {name: from_plain(described, name, value) for name, value in chosen.items()}
    except ValueError as problem:
        raise refuse("E1", "decision.unreadable", Who.ADVISOR, Where.CONFLICT) from problem
    decided = replace(
        conflict,
        state=ConflictState.DECIDED,
        decision=command.decision,
        decided_by=context.actor,
        decided_at=context.made_at,
    )
    if isinstance(record, PlanItem):
        return (patch_item(record, cast("ItemPatch", values), context), decided)
    return (with_values(record, values), decided)


def settle_refusal(command: SettleRefusal, facts: Facts, context: Context) -> tuple[Refusal]:
    """Put one's own refusal aside."""
    refusal = need(facts, Refusal, command.refusal_id)
    if refusal.user_id != context.actor:
        raise refuse("O2", "command.not_for_role", Who.NOBODY, Where.SYNC, command="SettleRefusal")
    return (replace(refusal, state=RefusalState.SETTLED),)


def _rights(record: Record, conflict: Conflict, context: Context) -> tuple[Reason, ...]:
    if isinstance(record, PlanItem):
        return tuple(may_edit(context.role, record.origin, name, context.on_behalf_of) for name in conflict.names)
    return (may_command(context.role, _EDITS.get(conflict.record_kind, "")),)


def _chosen(decision: str) -> dict[str, object]:
    try:
        loaded = json.loads(decision)
    except ValueError as problem:
        raise refuse("E1", "decision.unreadable", Who.ADVISOR, Where.CONFLICT) from problem
    if not isinstance(loaded, dict):
        raise refuse("E1", "decision.unreadable", Who.ADVISOR, Where.CONFLICT)
    return loaded
