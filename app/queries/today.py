"""What is to be done now, across all factories on this device: claims, dates, visits, what waits for the person."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Connection, text

from app.domain.kernel.context import Role
from app.domain.plan.claims import ClaimStanding
from app.domain.plan.records import Gate
from app.queries.draft_places import drafted_in, opened_at
from app.queries.record_titles import RecordTitle, record_titles
from app.queries.standing import (
    CLAIM_OVERDUE,
    CLAIMED,
    DONE,
    OPEN,
    REVIEW_ORDER,
    TARGET_OVERDUE,
    TO_REVIEW,
    VIOLATION_CLAIMED,
    VIOLATION_DONE,
    VIOLATIONS,
)
from app.queries.visit_list import VisitRow, visit_rows

DOING = (Role.ADVISOR, Role.FACTORY)
"""The roles that work a plan; a supervisor looks at what others work."""


class Queue(StrEnum):
    """The lists of items on the page, each in its order: F1 or the date, and publicly reported first (P1)."""

    CLAIMS = "claims"
    CLAIMS_OVERDUE = "claims_overdue"
    TARGETS = "targets"
    STALE = "stale"
    UNCLASSIFIED = "unclassified"


@dataclass(frozen=True, slots=True)
class QueuedItem:
    """One item with the reason for its place; `claim_visits` are the counted visits since its claim."""

    id: str
    engagement_id: str
    factory: str
    area: str
    publicly_reported: bool
    target_date: date | None
    claim: ClaimStanding
    claim_visits: int


@dataclass(frozen=True, slots=True)
class UncommittedReview:
    """Gates reviewed on one day before the factory had shown commitment, with the advisor's reason (C1)."""

    item_id: str
    engagement_id: str
    factory: str
    area: str
    gates: tuple[Gate, ...]
    reason: str
    recorded_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a factory has come: its items, those completed, those that the factory claims beside them.

    In an inspection and a remediation items are violations, completed those that an inspector has verified.
    """

    engagement_id: str
    factory: str
    items: int
    completed: int
    claimed: int

    @property
    def verified_percent(self) -> float:
        """Return the share of completed items."""
        return 100 * self.completed / self.items if self.items else 0.0

    @property
    def claimed_percent(self) -> float:
        """Return the share of items that are completed or claimed."""
        return 100 * (self.completed + self.claimed) / self.items if self.items else 0.0


@dataclass(frozen=True, slots=True)
class DraftLeft:
    """Words that were typed and not saved; `part` is the place within the record, as `draft_places` names it.

    `title` is None for a record that is new, or not on this device any more.
    """

    place: str
    part: str
    updated_at: datetime
    title: RecordTitle | None


# The scopes come first: they are few, and the index of the cards begins with the engagement.
_HELD = (
    "scope_state AS s CROSS JOIN {table} ON {parent} = substr(s.scope, 3) {further}"
    "WHERE s.scope >= 'f:' AND s.scope < 'f;' AND s.state NOT IN ('revoked', 'filling') "
    "AND s.role IN (SELECT value FROM json_each(:roles))"
)
_CARDS = _HELD.format(table="item_card AS c", parent="c.engagement_id", further="")
_VISITS = _HELD.format(table="visit AS v", parent="v.engagement_id", further="")
_ENGAGEMENTS = _HELD.format(
    table="engagement AS e", parent="e.id", further="LEFT JOIN factory AS f ON f.id = e.factory_id "
)
_QUEUES: Mapping[Queue, tuple[str, str]] = {
    Queue.CLAIMS: (TO_REVIEW, REVIEW_ORDER),
    Queue.CLAIMS_OVERDUE: (CLAIM_OVERDUE, "c.public DESC, c.claim_visits DESC"),
    # What is claimed stands in the queue above already.
    Queue.TARGETS: (TARGET_OVERDUE, "c.public DESC, c.target_date"),
    Queue.STALE: (f"{DONE} AND c.stale > 0", "c.public DESC"),
    Queue.UNCLASSIFIED: (f"{OPEN} AND c.unclassified = 1", "c.public DESC"),
}
_QUEUE = "SELECT c.item_id FROM {source} AND {condition} ORDER BY {order}, c.item_id"
_ITEMS = (
    "SELECT i.id, i.engagement_id, coalesce(f.name, ''), i.area, i.publicly_reported, i.target_date, c.claim, "
    "c.claim_visits FROM plan_item AS i JOIN item_card AS c ON c.item_id = i.id "
    "LEFT JOIN engagement AS e ON e.id = i.engagement_id LEFT JOIN factory AS f ON f.id = e.factory_id "
    "WHERE i.id IN (SELECT value FROM json_each(?))"
)
_VISITS_DUE = (
    "SELECT v.id FROM {source} AND (v.status = 'in_progress' OR (v.status = 'planned' AND v.planned_on <= :last)) "
    "ORDER BY v.status <> 'in_progress', v.planned_on, v.id"
)
_REVIEWS = (
    "SELECT i.id, i.engagement_id, coalesce(f.name, ''), i.area, r.gate, r.commitment_reason, "
    "coalesce(p.name, ''), r.recorded_at FROM scope_state AS s "
    "CROSS JOIN committee_review AS r ON r.scope = s.scope JOIN plan_item AS i ON i.id = r.item_id "
    "LEFT JOIN engagement AS e ON e.id = i.engagement_id LEFT JOIN factory AS f ON f.id = e.factory_id "
    "LEFT JOIN person AS p ON p.engagement_id = i.engagement_id AND p.user_id = r.recorded_by "
    "WHERE s.scope >= 'f:' AND s.scope < 'f;' AND s.state NOT IN ('revoked', 'filling') AND s.role = 'supervisor' "
    "AND r.commitment_reason <> '' AND r.withdrawn_reason = '' AND r.round = i.round AND r.recorded_at >= :since "
    "ORDER BY r.recorded_at DESC, r.id"
)
_STANDINGS = (
    "SELECT e.id, coalesce(f.name, ''), count(c.item_id) + (SELECT count(*) {violations}), "
    "total({done}) + (SELECT count(*) {violations} AND {violation_done}), "
    "total({claimed}) + (SELECT count(*) {violations} AND {violation_claimed}) "
    "FROM engagement AS e LEFT JOIN factory AS f ON f.id = e.factory_id "
    "LEFT JOIN item_card AS c ON c.engagement_id = e.id WHERE e.id IN (SELECT value FROM json_each(?)) GROUP BY e.id"
)
_NAMED = "SELECT e.id FROM {source} ORDER BY f.name IS NULL, sort_key(f.name), e.id"
_ROLES = "SELECT DISTINCT role FROM scope_state WHERE scope >= 'f:' AND scope < 'f;' AND state <> 'revoked'"
_DRAFTS = "SELECT place, updated_at FROM draft ORDER BY revision DESC LIMIT ?"


def roles_held(connection: Connection) -> frozenset[Role]:
    """Return the roles that the person has in any engagement."""
    held = {str(row[0]) for row in connection.exec_driver_sql(_ROLES)}
    return frozenset(role for role in Role if role.value in held)


def queue_ids(connection: Connection, queue: Queue, roles: Collection[Role], today: date) -> list[str]:
    """Return the ids of the items of a queue in the engagements held in one of those roles, in order."""
    condition, order = _QUEUES[queue]
    sql = _QUEUE.format(source=_CARDS, condition=condition, order=order)
    bound = {"roles": _listed(roles), "today": today.isoformat()}
    return [str(row[0]) for row in connection.execute(text(sql), bound)]


def queued_items(connection: Connection, ids: Sequence[str]) -> list[QueuedItem]:
    """Return those items that are there, in the order of `ids`."""
    found: dict[str, QueuedItem] = {}
    for id, engagement, factory, area, public, target, claim, visits in connection.exec_driver_sql(
        _ITEMS, (json.dumps(list(ids)),)
    ):
        found[str(id)] = QueuedItem(
            id=str(id),
            engagement_id=str(engagement),
            factory=str(factory),
            area=str(area),
            publicly_reported=bool(public),
            target_date=None if target is None else date.fromisoformat(str(target)),
            claim=ClaimStanding(str(claim)),
            claim_visits=int(visits),
        )
    return [found[id] for id in ids if id in found]


def visits_due(connection: Connection, last: date, today: date, roles: Collection[Role], most: int) -> list[VisitRow]:
    """Return visits in progress, then those planned until `last`; one that should have begun is among them."""
    rows = connection.execute(
        text(_VISITS_DUE.format(source=_VISITS)), {"roles": _listed(roles), "last": last.isoformat()}
    )
    return visit_rows(connection, [str(row[0]) for row in rows][:most], today)


def uncommitted_reviews(connection: Connection, since: datetime) -> list[UncommittedReview]:
    """Return what advisors recorded without shown commitment, the newest first, in engagements that are supervised."""
    found: dict[tuple[str, str, str, date], UncommittedReview] = {}
    for item, engagement, factory, area, gate, reason, who, at in connection.execute(
        text(_REVIEWS), {"since": since.isoformat()}
    ):
        recorded_at = datetime.fromisoformat(str(at))
        key = (str(item), str(reason), str(who), recorded_at.date())
        gates = found[key].gates if key in found else ()
        found[key] = UncommittedReview(
            item_id=str(item),
            engagement_id=str(engagement),
            factory=str(factory),
            area=str(area),
            gates=tuple(sorted({*gates, Gate(str(gate))})),
            reason=str(reason),
            recorded_by=str(who),
            recorded_at=recorded_at,
        )
    return list(found.values())


def standing_ids(connection: Connection, roles: Collection[Role]) -> list[str]:
    """Return the engagements held in one of those roles, by the name of the factory."""
    return [
        str(row[0]) for row in connection.execute(text(_NAMED.format(source=_ENGAGEMENTS)), {"roles": _listed(roles)})
    ]


def standings(connection: Connection, ids: Sequence[str]) -> list[Standing]:
    """Return how far these factories have come, in the order of `ids`."""
    sql = _STANDINGS.format(
        done=DONE,
        claimed=CLAIMED,
        violations=VIOLATIONS,
        violation_done=VIOLATION_DONE,
        violation_claimed=VIOLATION_CLAIMED,
    )
    found = {
        str(id): Standing(str(id), str(name), int(items), int(completed), int(claimed))
        for id, name, items, completed, claimed in connection.exec_driver_sql(sql, (json.dumps(list(ids)),))
    }
    return [found[id] for id in ids if id in found]


def drafts_left(connection: Connection, most: int) -> list[DraftLeft]:
    """Return what was typed and not saved, the newest first."""
    rows = [(str(place), str(at)) for place, at in connection.exec_driver_sql(_DRAFTS, (most,))]
    places = [drafted_in(place) for place, _ in rows]
    titles = record_titles(connection, {(kind, id) for kind, id, _ in places})
    return [
        DraftLeft(place, part, datetime.fromisoformat(at), opened_at(kind, titles.get(id), part))
        for (place, at), (kind, id, part) in zip(rows, places, strict=True)
    ]


def _listed(roles: Collection[Role]) -> str:
    return json.dumps([role.value for role in roles])
