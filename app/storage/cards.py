"""Item cards: what lists show of an item's gates and claims, judged by the domain when what they rest on changes."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time

from sqlalchemy import Connection

from app.domain.committee.records import Committee, Meeting, Member
from app.domain.errors import Known
from app.domain.kernel.context import Context, Role
from app.domain.kernel.record import Record
from app.domain.plan.claims import claim_state, urgency
from app.domain.plan.gates import GateStanding, gate_states, needs_interviews
from app.domain.plan.records import Claim, CommitteeReview, Evidence, PlanItem, Status, SubjectKind
from app.domain.visit.records import Visit, VisitStatus
from app.schema.reference import catalogue
from app.schema.tables import Cell
from app.storage.change import Change
from app.storage.contexts import pack_for
from app.storage.facts import SqliteFacts

JUDGED = (CommitteeReview, Claim, Evidence, Visit, Committee, Member, Meeting)
"""The records that an item's card rests on, beside the item."""

_MANY = 8
_KEEP = (
    "INSERT OR REPLACE INTO item_card "
    "(item_id, scope, engagement_id, g1, g2, g3, missing, claim, claim_visits, interviews, unclassified, urgency, "
    "public, stale, target_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_REVIEWED = (
    "SELECT DISTINCT review.item_id FROM committee_review AS review JOIN meeting ON meeting.id = review.meeting_id "
    "WHERE review.scope = :scope AND (meeting.id IN (SELECT value FROM json_each(:ids)) "
    "OR meeting.visit_id IN (SELECT value FROM json_each(:ids)) "
    "OR meeting.committee_id IN (SELECT value FROM json_each(:ids)) "
    "OR EXISTS (SELECT 1 FROM json_each(meeting.attended) AS present "
    "WHERE present.value IN (SELECT value FROM json_each(:ids))))"
)
_CLAIMED = "SELECT DISTINCT item_id FROM claim WHERE scope = :scope AND closed_on IS NULL"


def affected_items(connection: Connection, scope: str, changes: Iterable[Change]) -> set[str]:
    """Return the items whose cards rest on what changed; call it when the rows are written."""
    items: set[str] = set()
    sittings: set[str] = set()
    is_counted_visit = False
    for record in (side for change in changes for side in change.sides):
        item = _item_of(record)
        if item:
            items.add(item)
        elif isinstance(record, Visit | Committee | Member | Meeting):
            sittings.add(record.id)
            is_counted_visit |= isinstance(record, Visit) and record.status is VisitStatus.CLOSED
    if sittings:
        bound = {"scope": scope, "ids": json.dumps(list(sittings))}
        items.update(str(row[0]) for row in connection.exec_driver_sql(_REVIEWED, bound))
    if is_counted_visit:
        items.update(str(row[0]) for row in connection.exec_driver_sql(_CLAIMED, {"scope": scope}))
    return items


def refresh(connection: Connection, facts: SqliteFacts, scope: str, items: Collection[str], today: date) -> None:
    """Judge the items anew and write their cards; an item that is no more loses its card."""
    context = _context(facts, scope, today)
    if len(items) > _MANY:
        facts.read_whole((PlanItem, *JUDGED))
    cards: list[tuple[Cell, ...]] = []
    gone: list[tuple[str]] = []
    for item_id in items:
        item = facts.find(PlanItem, item_id)
        if item is None or context is None:
            gone.append((item_id,))
        else:
            cards.append(_card(item, facts, context))
    if cards:
        connection.exec_driver_sql(_KEEP, cards)
    if gone:
        connection.exec_driver_sql("DELETE FROM item_card WHERE item_id = ?", gone)


def remove_scope(connection: Connection, scope: str) -> None:
    """Remove the cards of a scope that leaves the device."""
    connection.exec_driver_sql("DELETE FROM item_card WHERE scope = ?", (scope,))


def _item_of(record: Record) -> str:
    if isinstance(record, PlanItem):
        return record.id
    if isinstance(record, CommitteeReview | Claim):
        return record.item_id
    if isinstance(record, Evidence) and record.subject_kind is SubjectKind.ITEM:
        return record.subject_id
    return ""


def _card(item: PlanItem, facts: SqliteFacts, context: Context) -> tuple[Cell, ...]:
    gates = [state.standing for state in gate_states(item, facts, context)]
    claim = claim_state(item, facts, context)
    waits_for_interviews = needs_interviews(item, context.pack)
    missing = sum(standing is not GateStanding.MET for standing in gates) + waits_for_interviews
    return (
        item.id,
        context.scope,
        item.engagement_id,
        *(standing.value for standing in gates),
        0 if item.status is Status.COMPLETED else missing,
        claim.standing.value,
        claim.visits,
        int(waits_for_interviews),
        int(not item.compliance_point),
        int(urgency(replace(item, target_date=None), facts, context)),
        int(item.publicly_reported),
        gates.count(GateStanding.STALE),
        item.target_date.isoformat() if item.target_date else None,
    )


def _context(facts: SqliteFacts, scope: str, today: date) -> Context | None:
    """Return the circumstances of a judgement; None where this program has no rules for the programme."""
    try:
        pack = pack_for(facts, scope, today)
    except Known:
        return None
    midnight = datetime.combine(today, time(), UTC)
    return Context("", Role.ADVISOR, "", scope, "", midnight, today, pack, catalogue(pack.catalogue))
