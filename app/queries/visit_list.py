"""Visits as a list, of one factory or of all: facets, order, and the rows of a page."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Connection, text

from app.domain.factory.records import Engagement, Factory
from app.domain.visit.records import Visit
from app.queries.standing import OPEN, URGENT
from app.queries.visit_cycle import visit_numbers
from app.queries.wholeness import FILLING
from app.storage.rows import rows_of


class VisitFacet(StrEnum):
    """What narrows the list; one at most is chosen."""

    THIS_WEEK = "this_week"
    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class VisitSort(StrEnum):
    """What the list is in order of; DUE puts visits in progress first, then what comes next, then what was last."""

    DUE = "due"
    DAY = "day"
    FACTORY = "factory"


@dataclass(frozen=True, slots=True)
class VisitQuery:
    """What the person asked the list for; `week` is the first and the last day of the present week.

    `engagement_id` narrows it to one factory, '' means all on this device.
    """

    week: tuple[date, date]
    engagement_id: str = ""
    facet: VisitFacet | None = None
    sort: VisitSort = VisitSort.DUE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One visit as lists show it.

    `number` counts within the cycle (0: cancelled); `urgent_items` of `open_items` come before the rest on the
    agenda; `is_pending`: a change of it has no receipt yet.
    """

    visit: Visit
    factory: str
    number: int
    open_items: int
    urgent_items: int
    meetings: int
    is_pending: bool


_DAY = "coalesce(v.held_on, v.planned_on)"
_CONDITIONS: Mapping[VisitFacet, str] = {
    VisitFacet.THIS_WEEK: (
        f"(v.status = 'in_progress' OR (v.status <> 'cancelled' AND {_DAY} BETWEEN :first AND :last))"
    ),
    VisitFacet.PLANNED: "v.status = 'planned'",
    VisitFacet.IN_PROGRESS: "v.status = 'in_progress'",
    VisitFacet.CLOSED: "v.status = 'closed'",
    VisitFacet.CANCELLED: "v.status = 'cancelled'",
}
_DUE = (
    "CASE v.status WHEN 'in_progress' THEN 0 WHEN 'planned' THEN 1 WHEN 'closed' THEN 2 ELSE 3 END, "
    f"CASE v.status WHEN 'planned' THEN {_DAY} END, {_DAY} DESC, v.id"
)
_ORDERS: Mapping[VisitSort, str] = {
    VisitSort.DUE: _DUE,
    VisitSort.DAY: f"{_DAY} {{way}}, v.id",
    VisitSort.FACTORY: f"f.name IS NULL, sort_key(f.name) {{way}}, e.id, {_DUE}",
}
# Engagements are few; the visits of each are found by the index on their parent.
_FROM_ALL = (
    "engagement AS e CROSS JOIN visit AS v ON v.engagement_id = e.id LEFT JOIN factory AS f ON f.id = e.factory_id"
)
_FROM_ONE = "visit AS v JOIN engagement AS e ON e.id = v.engagement_id LEFT JOIN factory AS f ON f.id = e.factory_id"
_IDS = "SELECT v.id FROM {tables} WHERE {conditions} ORDER BY {order}"
_COUNTS = "SELECT count(*), {sums} FROM {tables} WHERE {conditions}"
_ITEMS = (
    "SELECT c.engagement_id, total({open}), total({urgent}) FROM item_card AS c "
    "WHERE c.engagement_id IN (SELECT value FROM json_each(:engagements)) GROUP BY c.engagement_id"
)
_MEETINGS = (
    "SELECT m.visit_id, count(*) FROM meeting AS m WHERE m.engagement_id IN (SELECT value FROM json_each(?)) "
    "GROUP BY m.visit_id"
)
_PENDING = "SELECT DISTINCT record FROM pending_history WHERE record IN (SELECT value FROM json_each(?))"
_ENGAGEMENTS = (
    "SELECT e.id, coalesce(f.name, '') FROM engagement AS e LEFT JOIN factory AS f ON f.id = e.factory_id "
    "ORDER BY f.name IS NULL, sort_key(f.name), e.id"
)


def visit_ids(connection: Connection, wanted: VisitQuery) -> list[str]:
    """Return the ids of the visits asked for, in order."""
    tables, conditions, bound = _narrowed(wanted)
    if wanted.facet is not None:
        conditions = f"{conditions} AND {_CONDITIONS[wanted.facet]}"
    order = _ORDERS[wanted.sort].format(way="DESC" if wanted.descending else "ASC")
    sql = _IDS.format(tables=tables, conditions=conditions, order=order)
    return [str(row[0]) for row in connection.execute(text(sql), bound)]


def visit_counts(connection: Connection, wanted: VisitQuery) -> tuple[int, dict[VisitFacet, int]]:
    """Return the number of all visits and, for each facet, of those it would leave."""
    tables, conditions, bound = _narrowed(wanted)
    sums = ", ".join(f"total({_CONDITIONS[facet]})" for facet in VisitFacet)
    every, *counts = connection.execute(
        text(_COUNTS.format(sums=sums, tables=tables, conditions=conditions)), bound
    ).one()
    return int(every), {facet: int(count) for facet, count in zip(VisitFacet, counts, strict=True)}


def visit_rows(connection: Connection, ids: Sequence[str], today: date) -> list[VisitRow]:
    """Return the rows of those visits that are there, in the order of `ids`."""
    visits = {id: stored.record for id, stored in rows_of(Visit).by_ids(connection, ids).items()}
    engagement_ids = sorted({visit.engagement_id for visit in visits.values()})
    chosen = json.dumps(engagement_ids)
    stored = rows_of(Engagement).by_ids(connection, engagement_ids)
    engagements = {id: row.record for id, row in stored.items()}
    numbers = visit_numbers(connection, engagements, visits.values())
    names = _factory_names(connection, engagements)
    items = {
        str(id): (int(open_), int(urgent))
        for id, open_, urgent in connection.execute(
            text(_ITEMS.format(open=OPEN, urgent=URGENT)), {"today": today.isoformat(), "engagements": chosen}
        )
    }
    meetings = {str(id): int(count) for id, count in connection.exec_driver_sql(_MEETINGS, (chosen,))}
    pending = {str(row[0]) for row in connection.exec_driver_sql(_PENDING, (json.dumps(list(visits)),))}
    return [
        VisitRow(
            visit=visits[id],
            factory=names.get(visits[id].engagement_id, ""),
            number=numbers.get(id, 0),
            open_items=items.get(visits[id].engagement_id, (0, 0))[0],
            urgent_items=items.get(visits[id].engagement_id, (0, 0))[1],
            meetings=meetings.get(id, 0),
            is_pending=id in pending,
        )
        for id in ids
        if id in visits
    ]


def engagement_choices(connection: Connection) -> list[tuple[str, str]]:
    """Return (engagement id, factory name) of every factory on this device, by name."""
    return [(str(id), str(name)) for id, name in connection.exec_driver_sql(_ENGAGEMENTS)]


def _narrowed(wanted: VisitQuery) -> tuple[str, str, dict[str, str]]:
    first, last = wanted.week
    bound = {"first": first.isoformat(), "last": last.isoformat()}
    if wanted.engagement_id:
        return _FROM_ONE, "v.engagement_id = :engagement", {**bound, "engagement": wanted.engagement_id}
    return _FROM_ALL, f"v.engagement_id NOT IN {FILLING}", bound


def _factory_names(connection: Connection, engagements: Mapping[str, Engagement]) -> dict[str, str]:
    factories = rows_of(Factory).by_ids(connection, {one.factory_id for one in engagements.values()})
    return {
        id: factories[engagement.factory_id].record.name
        for id, engagement in engagements.items()
        if engagement.factory_id in factories
    }
