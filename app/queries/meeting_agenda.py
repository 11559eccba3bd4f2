"""The agenda of a meeting: its entries in order, with the items that they are about as they stand now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from app.domain.committee.entries import item_of, items_of
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.plan.gates import GateState, gate_states
from app.domain.plan.records import PlanItem
from app.domain.plan.review_rules import missing_commitment
from app.queries.evidence_lines import EvidenceLine
from app.queries.item_detail import item_detail, next_place
from app.queries.visit_agenda import AgendaItem, agenda_rows


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry: an item that is here, or words (`row` is None); an item that is gone has neither."""

    entry: str
    row: AgendaItem | None
    words: str


@dataclass(frozen=True, slots=True)
class DecisionGround:
    """What a decision on a gate of an item rests on now; `place` is the next one in the minutes."""

    item: PlanItem
    states: tuple[GateState, ...]
    evidence: tuple[EvidenceLine, ...]
    missing_commitment: tuple[str, ...]
    place: int


def entry_lines(connection: Connection, entries: Sequence[str], today: date) -> tuple[EntryLine, ...]:
    """Return the entries in order; items are read in one go."""
    rows = {row.id: row for row in agenda_rows(connection, items_of(entries), today)}
    return tuple(EntryLine(entry, rows.get(item_of(entry)), "" if item_of(entry) else entry) for entry in entries)


def decision_ground(
    connection: Connection, item_id: str, meeting_id: str, facts: Facts, context: Context
) -> DecisionGround | None:
    """Return what a decision on an item rests on, None when the item is not on this device."""
    detail = item_detail(connection, item_id)
    if detail is None:
        return None
    item = detail.item
    return DecisionGround(
        item=item,
        states=gate_states(item, facts, context),
        evidence=tuple(line for line in detail.evidence if not line.evidence.withdrawn_reason),
        missing_commitment=missing_commitment(item, context),
        place=next_place(connection, item.engagement_id, meeting_id),
    )
