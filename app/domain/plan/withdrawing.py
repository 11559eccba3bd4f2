"""Taking an item out of the plan that was entered by mistake (U2), and what a withdrawn item still takes: nothing."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts, need
from app.domain.kernel.plain import to_plain
from app.domain.kernel.record import Record, record_type
from app.domain.permissions import may_command
from app.domain.plan.commands import WithdrawItem
from app.domain.plan.records import Claim, Comment, CommitteeReview, Evidence, Origin, PlanItem
from app.domain.reasons import Where, Who, refuse, require

HANGS_ON: tuple[type[Record], ...] = (CommitteeReview, Claim, Evidence, Comment)
"""What somebody did with an item: with any of it, also withdrawn, the item is no mistake of one person any more."""


def item_digest(item: PlanItem) -> str:
    """Return the SHA-256 (hex) of all that an item says, but for whose it is."""
    names = [name for name in record_type(PlanItem).names if name not in ("id", "engagement_id")]
    said = json.dumps([to_plain(getattr(item, name)) for name in names], ensure_ascii=False)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def standing_item(facts: Facts, item_id: str) -> PlanItem:
    """Return the item, or refuse because it is not here (E0) or was withdrawn (U2)."""
    item = need(facts, PlanItem, item_id)
    if item.is_withdrawn:
        raise refuse("U2", "item.withdrawn", Who.NOBODY, Where.ITEM)
    return item


def withdraw_item(command: WithdrawItem, facts: Facts, context: Context) -> tuple[PlanItem, ...]:
    """Take an item out of the plan while it says what was entered and nothing hangs on it; its history stays."""
    require(may_command(context.role, "WithdrawItem"))
    item = standing_item(facts, command.item_id)
    if item.origin is not Origin.ADDITIONAL:
        raise refuse("U2", "withdraw.of_assessment", Who.NOBODY, Where.ITEM)
    if item_digest(item) != command.seen:
        raise refuse("U2", "withdraw.changed_since", Who.NOBODY, Where.ITEM)
    if any(facts.children(cls, item.id) for cls in HANGS_ON):
        raise refuse("U2", "withdraw.worked_on", Who.NOBODY, Where.ITEM)
    if not command.reason.strip():
        raise refuse("U2", "reason.missing", Who.ADVISOR, Where.ITEM)
    return (replace(item, withdrawn_reason=command.reason),)
