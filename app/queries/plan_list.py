"""The plan of one engagement as a list: facets, order, and the rows of a page."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Connection, text

from app.domain.plan.claims import ClaimStanding, Urgency
from app.domain.plan.gates import GateStanding
from app.domain.plan.records import Origin, Status
from app.queries.plan_order import ids_by_urgency
from app.queries.standing import AGENDA, CLAIMED, DONE, OPEN, OVERDUE
from app.schema.tables import Cell


class Facet(StrEnum):
    """What narrows the list; OPEN, COMPLETED and STALE exclude one another."""

    OPEN = "open"
    PUBLIC = "public"
    CLAIMED = "claimed"
    OVERDUE = "overdue"
    INTERVIEWS = "interviews"
    UNCLASSIFIED = "unclassified"
    STALE = "stale"
    COMPLETED = "completed"


class Sort(StrEnum):
    """What the list is in order of; URGENCY is the order of a visit's agenda, publicly reported first (P1)."""

    URGENCY = "urgency"
    AREA = "area"
    STATUS = "status"
    GATES = "gates"
    TARGET = "target"
    LEAD = "lead"


WHOLE = frozenset({Facet.OPEN, Facet.COMPLETED, Facet.STALE})
"""The facets of which one at most is chosen."""


@dataclass(frozen=True, slots=True)
class PlanQuery:
    """What the person asked the list for; `today` is the factory-local date that overdue is counted from."""

    engagement_id: str
    today: date
    facets: frozenset[Facet] = frozenset()
    sort: Sort = Sort.URGENCY
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item as the list shows it; `gates` are G1 to G3; `is_pending`: a change of it has no receipt yet."""

    id: str
    area: str
    origin: Origin
    cluster: str
    compliance_point: str
    status: Status
    pending_reason: str
    completed_on: date | None
    publicly_reported: bool
    target_date: date | None
    lead_person: str
    gates: tuple[GateStanding, ...]
    missing: int
    claim: ClaimStanding
    waits_for_interviews: bool
    is_unclassified: bool
    is_stale: bool
    urgency: Urgency
    is_pending: bool
    in_conflict: bool


@dataclass(frozen=True, slots=True)
class PlanSummary:
    """The plan in four numbers; public and overdue count open items only."""

    total: int
    open: int
    public: int
    overdue: int


_CONDITIONS: Mapping[Facet, str] = {
    Facet.OPEN: OPEN,
    Facet.PUBLIC: "c.public = 1",
    Facet.CLAIMED: CLAIMED,
    Facet.OVERDUE: OVERDUE,
    Facet.INTERVIEWS: f"(c.interviews = 1 AND {OPEN})",
    Facet.UNCLASSIFIED: "c.unclassified = 1",
    Facet.STALE: "c.stale > 0",
    Facet.COMPLETED: DONE,
}
_FROM_CARDS = "item_card AS c"
# Items first, in the order they lie in: looked up by card they cost four times as much.
_FROM_ITEMS = "plan_item AS i CROSS JOIN item_card AS c ON c.item_id = i.id"
_ORDERS: Mapping[Sort, tuple[str, str, str]] = {
    Sort.GATES: (_FROM_CARDS, "c.engagement_id", "c.missing {way}, "),
    Sort.TARGET: (_FROM_CARDS, "c.engagement_id", "c.target_date IS NULL, c.target_date {way}, "),
    Sort.AREA: (_FROM_ITEMS, "i.engagement_id", "i.area COLLATE NOCASE {way}, "),
    Sort.STATUS: (_FROM_ITEMS, "i.engagement_id", "i.status {way}, i.pending_reason, "),
    Sort.LEAD: (_FROM_ITEMS, "i.engagement_id", "i.lead_person = '', sort_key(i.lead_person) {way}, "),
}
_IDS = "SELECT group_concat(item_id, ' ') FROM (SELECT c.item_id {source})"
_SOURCE = "FROM {tables} WHERE {parent} = :engagement AND {conditions} ORDER BY {order}"

_COUNT = "SELECT {sums} FROM item_card AS c WHERE c.engagement_id = :engagement"
_SUMMARY = f"count(*), total({OPEN}), total({OPEN} AND c.public), total({OVERDUE})"
_ROWS = (
    "SELECT i.id, i.area, i.origin, i.cluster, i.compliance_point, i.status, i.pending_reason, i.completed_on, "
    "i.publicly_reported, i.target_date, i.lead_person, c.g1, c.g2, c.g3, c.missing, c.claim, c.interviews, "
    "c.unclassified, c.stale, c.urgency, EXISTS (SELECT 1 FROM pending_history AS p WHERE p.record = i.id), "
    "EXISTS (SELECT 1 FROM conflict AS k WHERE k.record_id = i.id AND k.state = 'open') "
    "FROM plan_item AS i JOIN item_card AS c ON c.item_id = i.id "
    "WHERE i.id IN (SELECT value FROM json_each(?))"
)


def item_ids(connection: Connection, wanted: PlanQuery) -> list[str]:
    """Return the ids of the items that all chosen facets fit, in the order asked for.

    One string crosses the border to Python and not a row per item: a third less time at 100,000 items.
    """
    conditions = _all(wanted.facets) or "1"
    if wanted.sort is Sort.URGENCY:
        return ids_by_urgency(connection, wanted.engagement_id, wanted.today, conditions)
    tables, parent, first = _ORDERS[wanted.sort]
    order = first.format(way="DESC" if wanted.descending else "ASC") + AGENDA
    source = _SOURCE.format(tables=tables, parent=parent, conditions=conditions, order=order)
    joined = connection.execute(text(_IDS.format(source=source)), _bound(wanted)).scalar()
    return joined.split() if joined else []


def item_rows(connection: Connection, ids: Sequence[str]) -> list[ItemRow]:
    """Return the rows of those items that are there, in the order of `ids`."""
    found = {row[0]: _row(tuple(row)) for row in connection.exec_driver_sql(_ROWS, (json.dumps(list(ids)),))}
    return [found[id] for id in ids if id in found]


def plan_numbers(connection: Connection, wanted: PlanQuery) -> tuple[dict[Facet, int], PlanSummary]:
    """Return for each facet how many items the list would show with it, beside the other chosen ones; and the summary.

    One walk through the index counts both.
    """
    narrowing = sorted(wanted.facets - WHOLE)
    chosen = ({*narrowing, facet} if facet in WHOLE else {*wanted.facets, facet} for facet in Facet)
    sql = _COUNT.format(sums=", ".join([_SUMMARY, *(f"total({_all(facets)})" for facets in chosen)]))
    total, open_, public, overdue, *counts = map(int, connection.execute(text(sql), _bound(wanted)).one())
    return dict(zip(Facet, counts, strict=True)), PlanSummary(total, open_, public, overdue)


def items_up_to(connection: Connection, engagement_id: str, most: int) -> int:
    """Return how many items the plan has, counting no further than `most`."""
    sql = "SELECT count(*) FROM (SELECT 1 FROM item_card WHERE engagement_id = ? LIMIT ?)"
    return int(connection.exec_driver_sql(sql, (engagement_id, most)).scalar() or 0)


def engagement_of_item(connection: Connection, item_id: str) -> str | None:
    """Return the engagement that holds an item, None when the item is not on this device."""
    found = connection.exec_driver_sql("SELECT engagement_id FROM plan_item WHERE id = ?", (item_id,)).scalar()
    return None if found is None else str(found)


def _all(facets: Collection[Facet]) -> str:
    return " AND ".join(_CONDITIONS[facet] for facet in sorted(facets))


def _bound(wanted: PlanQuery) -> dict[str, str]:
    return {"engagement": wanted.engagement_id, "today": wanted.today.isoformat()}


def _row(row: Sequence[Cell]) -> ItemRow:
    (id, area, origin, cluster, point, status, reason, completed, public, target, lead, *card) = row
    g1, g2, g3, missing, claim, interviews, unclassified, stale, urgency, pending, conflict = card
    return ItemRow(
        id=str(id),
        area=str(area),
        origin=Origin(str(origin)),
        cluster=str(cluster),
        compliance_point=str(point),
        status=Status(str(status)),
        pending_reason=str(reason),
        completed_on=_day(completed),
        publicly_reported=bool(public),
        target_date=_day(target),
        lead_person=str(lead),
        gates=(GateStanding(str(g1)), GateStanding(str(g2)), GateStanding(str(g3))),
        missing=int(missing or 0),
        claim=ClaimStanding(str(claim)),
        waits_for_interviews=bool(interviews),
        is_unclassified=bool(unclassified),
        is_stale=bool(stale),
        urgency=Urgency(int(urgency or 0)),
        is_pending=bool(pending),
        in_conflict=bool(conflict),
    )


def _day(cell: Cell) -> date | None:
    return None if cell is None else date.fromisoformat(str(cell))
