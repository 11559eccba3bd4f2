"""Item cards: what lists show of an item's gates and claims, judged by the domain when what they rest on changes."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, time
from operator import attrgetter

from sqlalchemy import Connection

from app.domain.committee.records import Committee, Meeting, Member
from app.domain.kernel.context import Context, Role
from app.domain.kernel.record import record_type
from app.domain.plan.claims import claim_state, urgency_by
from app.domain.plan.gates import GateStanding, gate_states, needs_interviews
from app.domain.plan.records import Claim, CommitteeReview, Evidence, PlanItem, Status, SubjectKind
from app.domain.visit.records import Visit, VisitStatus
from app.schema.reference import catalogue
from app.schema.tables import Cell
from app.storage.change import Change
from app.storage.contexts import pack_to_judge_by
from app.storage.driver import run, run_many, select
from app.storage.facts import SqliteFacts

UNJUDGED = frozenset({"lead_person", "additional_persons", "progress", "key_work_ahead"})
"""Fields of an item that no gate, claim or list rests on, and what a day's work mostly writes: the card stays."""
_judged_by = attrgetter(*(name for name in record_type(PlanItem).names if name not in UNJUDGED))
RESTS_ON = (CommitteeReview, Claim, Evidence)
"""What hangs on an item and is looked at when it is judged."""
_COLUMNS = (
    "item_id, scope, engagement_id, target_date, public, g1, g2, g3, missing, claim, claim_visits, interviews, "
    "unclassified, urgency, stale"
)
_KEEP = f"INSERT OR REPLACE INTO item_card ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_HELD = f"SELECT {_COLUMNS} FROM item_card WHERE item_id IN (SELECT value FROM json_each(?))"
_REVIEWED = (
    "SELECT DISTINCT review.item_id FROM committee_review AS review JOIN meeting ON meeting.id = review.meeting_id "
    "WHERE review.scope = :scope AND (meeting.id IN (SELECT value FROM json_each(:ids)) "
    "OR meeting.visit_id IN (SELECT value FROM json_each(:ids)) "
    "OR meeting.committee_id IN (SELECT value FROM json_each(:ids)) "
    "OR EXISTS (SELECT 1 FROM json_each(meeting.attended) AS present "
    "WHERE present.value IN (SELECT value FROM json_each(:ids))))"
)
_CLAIMED = "SELECT DISTINCT item_id FROM claim WHERE scope = :scope AND closed_on IS NULL"


def read_ahead(facts: SqliteFacts, items: Collection[str]) -> None:
    """Read what judging several items asks for in a few statements."""
    if len(items) > 1:
        facts.read_ahead(PlanItem, items)
        for cls in RESTS_ON:
            facts.read_children_ahead(cls, items)


def own_items(changes: Iterable[Change]) -> set[str]:
    """Return the items of which something changed that a card rests on, or on which something that changed hangs."""
    items: set[str] = set()
    for change in changes:
        record = change.after or change.before
        if isinstance(record, PlanItem):
            if change.before is None or change.after is None or _judged_by(change.before) != _judged_by(change.after):
                items.add(record.id)
        elif isinstance(record, CommitteeReview | Claim):
            items.add(record.item_id)
        elif isinstance(record, Evidence) and record.subject_kind is SubjectKind.ITEM:
            items.add(record.subject_id)
    return items


def items_of_sittings(connection: Connection, scope: str, changes: Iterable[Change]) -> set[str]:
    """Return the items whose reviews or claims rest on visits, committees, members or meetings that changed.

    Call it when the rows are written.
    """
    sittings: set[str] = set()
    is_counted_visit = False
    for change in changes:
        record = change.after or change.before
        if isinstance(record, Visit | Committee | Member | Meeting):
            sittings.add(record.id)
        if isinstance(record, Visit):
            is_counted_visit |= any(
                isinstance(side, Visit) and side.status is VisitStatus.CLOSED for side in change.sides
            )
    items: set[str] = set()
    if sittings:
        bound = {"scope": scope, "ids": json.dumps(list(sittings))}
        items.update(str(row[0]) for row in select(connection, _REVIEWED, bound))
    if is_counted_visit:
        items.update(str(row[0]) for row in select(connection, _CLAIMED, {"scope": scope}))
    return items


def refresh(
    connection: Connection,
    facts: SqliteFacts,
    scope: str,
    items: Collection[str],
    today: date,
    *,
    are_new: bool = False,
) -> None:
    """Judge the items anew and write their cards; an item that is no more, or was withdrawn, loses its card.

    `are_new`: none of them has a card yet.
    """
    if not items:
        return
    context = _context(facts, scope, today)
    read_ahead(facts, items)
    judge = _Judge(facts, context, items) if context is not None else None
    cards: list[tuple[Cell, ...]] = []
    gone: list[tuple[str]] = []
    for item_id in sorted(items):  # written in the order of the table: the fewest pages
        item = facts.find(PlanItem, item_id)
        if item is None or judge is None or item.is_withdrawn:
            gone.append((item_id,))
        else:
            cards.append(judge.card(item))
    run_many(connection, _KEEP, cards if are_new else _differing(connection, cards))
    run_many(connection, "DELETE FROM item_card WHERE item_id = ?", gone)


def remove_scope(connection: Connection, scope: str) -> None:
    """Remove the cards of a scope that leaves the device; call it while its items are there."""
    run(connection, "DELETE FROM item_card WHERE item_id IN (SELECT id FROM plan_item WHERE scope = ?)", (scope,))


def _differing(connection: Connection, cards: list[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """Return the cards that are not there as they are: most edits change none, and each costs pages to write."""
    held = {tuple(row) for row in select(connection, _HELD, (json.dumps([card[0] for card in cards]),))}
    return [card for card in cards if card not in held]


class _Judge:
    """Judges items alike: of those without reviews and claims every one that stands the same is judged once."""

    def __init__(self, facts: SqliteFacts, context: Context, items: Collection[str]) -> None:
        self._facts = facts
        self._context = context
        self._touched = facts.parents_of(CommitteeReview, items) | facts.parents_of(Claim, items)
        self._untouched: dict[tuple[object, ...], tuple[Cell, ...]] = {}

    def card(self, item: PlanItem) -> tuple[Cell, ...]:
        """Return the cells of the item's card."""
        return (
            item.id,
            self._context.scope,
            item.engagement_id,
            item.target_date.isoformat() if item.target_date else None,
            item.publicly_reported,
            *self._judged(item),
        )

    def _judged(self, item: PlanItem) -> tuple[Cell, ...]:
        if item.id in self._touched:
            return self._judge(item)
        standing = (item.status, item.interviews, item.compliance_point, item.question)
        known = self._untouched.get(standing)
        if known is None:
            known = self._untouched[standing] = self._judge(item)
        return known

    def _judge(self, item: PlanItem) -> tuple[Cell, ...]:
        gates = [state.standing for state in gate_states(item, self._facts, self._context)]
        claim = claim_state(item, self._facts, self._context)
        waits_for_interviews = needs_interviews(item, self._context.pack)
        missing = sum(standing is not GateStanding.MET for standing in gates) + waits_for_interviews
        return (
            *(standing.value for standing in gates),
            0 if item.status is Status.COMPLETED else missing,
            claim.standing.value,
            claim.visits,
            int(waits_for_interviews),
            int(not item.compliance_point),
            int(urgency_by(item, claim.standing, gates)),
            gates.count(GateStanding.STALE),
        )


def _context(facts: SqliteFacts, scope: str, today: date) -> Context | None:
    """Return the circumstances of a judgement; None where this program has no rules for the programme."""
    pack = pack_to_judge_by(facts, scope, today)
    if pack is None:
        return None
    midnight = datetime.combine(today, time(), UTC)
    return Context("", Role.ADVISOR, "", scope, "", midnight, today, pack, catalogue(pack.catalogue))
