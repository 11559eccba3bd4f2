"""Handlers of decisions: a conflict is decided by a command, with the write right on the field."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import cast

from app.domain.decision.commands import DecideConflict, SettleRefusal
from app.domain.decision.edits import EDITS, Values
from app.domain.decision.records import Refusal, RefusalState
from app.domain.kernel.conflict import Conflict, ConflictState
from app.domain.kernel.context import Context, Role
from app.domain.kernel.facts import Facts, need
from app.domain.kernel.plain import from_plain
from app.domain.kernel.record import Record, RecordType, with_values
from app.domain.permissions import CLASS_FIELDS, may_command, may_edit
from app.domain.plan.commands import ClassifyItem, EditItem, ItemPatch
from app.domain.plan.records import PlanItem
from app.domain.plan.rules import classify_item, edit_item
from app.domain.reasons import Reason, Where, Who, refuse, require
from app.domain.records import RECORDS


def decide_conflict(command: DecideConflict, facts: Facts, context: Context) -> tuple[Record, ...]:
    """Write the chosen values under the rules of an edit, and close the conflict; both sides' values stay in it.

    To keep what stands is no edit: a conflict can be closed also when its record is locked by now.
    """
    conflict = need(facts, Conflict, command.conflict_id)
    described = RECORDS.get(conflict.record_kind)
    if conflict.record_id != command.record_id or described is None or command.record_kind != described.kind:
        raise refuse("E0", "record.missing", kind=command.record_kind, record=command.record_id)
    record = need(facts, described.cls, conflict.record_id)
    require(
        may_command(context.role, "DecideConflict", restricted=context.is_restricted),
        *_rights(record, conflict, context),
    )
    if conflict.state is ConflictState.DECIDED:
        raise refuse("E2", "conflict.decided", Who.NOBODY, Where.CONFLICT)
    values = _chosen(command.decision, conflict, described)
    decided = replace(
        conflict,
        state=ConflictState.DECIDED,
        decision=command.decision,
        decided_by=context.actor,
        decided_at=context.made_at,
    )
    if with_values(record, values) == record:
        return (decided,)
    return (*_edited(record, values, facts, context), decided)


def may_decide(role: Role, kind: str, *, restricted: bool = False) -> bool:
    """Say whether conflicts about records of a kind are a role's to decide: those that it edits (O2)."""
    edit = "EditItem" if kind == PlanItem.KIND else EDITS[kind].command if kind in EDITS else ""
    return all(may_command(role, each, restricted=restricted).met for each in ("DecideConflict", edit))


def settle_refusal(command: SettleRefusal, facts: Facts, context: Context) -> tuple[Refusal]:
    """Put one's own refusal aside."""
    refusal = need(facts, Refusal, command.refusal_id)
    require(may_command(context.role, "SettleRefusal"))
    if refusal.user_id != context.actor:
        raise refuse("O2", "command.not_for_role", Who.NOBODY, Where.SYNC, command="SettleRefusal")
    return (replace(refusal, state=RefusalState.SETTLED),)


def _rights(record: Record, conflict: Conflict, context: Context) -> tuple[Reason, ...]:
    if not isinstance(record, PlanItem):
        edit = EDITS.get(conflict.record_kind)
        return (may_command(context.role, edit.command if edit else "", restricted=context.is_restricted),)
    if _is_classifying(conflict.names, context):
        return (may_command(context.role, "ClassifyItem"),)
    return tuple(may_edit(context.role, record.origin, name, context.on_behalf_of) for name in conflict.names)


def _is_classifying(names: tuple[str, ...], context: Context) -> bool:
    """Say whether the advisor decides as the one who classifies: then nobody is entered for."""
    return context.role is Role.ADVISOR and CLASS_FIELDS.issuperset(names)


def _chosen(decision: str, conflict: Conflict, described: RecordType) -> dict[str, object]:
    try:
        loaded = json.loads(decision)
    except (ValueError, RecursionError) as problem:
        raise refuse("E2", "decision.unreadable", Who.ADVISOR, Where.CONFLICT) from problem
    if not isinstance(loaded, dict):
        raise refuse("E2", "decision.unreadable", Who.ADVISOR, Where.CONFLICT)
    if set(loaded) != set(conflict.names):
        raise refuse("E2", "decision.incomplete", Who.ADVISOR, Where.CONFLICT)
    try:
        return {name: from_plain(described, name, value) for name, value in loaded.items()}
    except ValueError as problem:
        raise refuse("E2", "decision.unreadable", Who.ADVISOR, Where.CONFLICT) from problem


def _edited(record: Record, values: Values, facts: Facts, context: Context) -> tuple[Record, ...]:
    if isinstance(record, PlanItem):
        return _edited_item(record, cast("ItemPatch", values), facts, context)
    return EDITS[record.KIND].write(record.id, values, facts, context)


def _edited_item(item: PlanItem, values: ItemPatch, facts: Facts, context: Context) -> tuple[PlanItem]:
    if not _is_classifying(tuple(values), context):
        return edit_item(EditItem(item.id, values), facts, context)
    command = ClassifyItem(
        item.id,
        values.get("cluster", item.cluster),
        values.get("compliance_point", item.compliance_point),
        values.get("question", item.question),
    )
    return classify_item(command, facts, context)
