"""The factories on this device as a list: facets, order, search, and the rows of a page."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Connection, text

from app.domain.factory.records import Programme
from app.queries.standing import (
    CLAIMED,
    DONE,
    OPEN,
    OVERDUE,
    VIOLATION_CLAIMED,
    VIOLATION_DONE,
    VIOLATION_OPEN,
    VIOLATION_OVERDUE,
    VIOLATIONS,
)
from app.queries.wholeness import FILLING
from app.storage.deciding import TO_DECIDE
from app.storage.search import match_all


class FactoryFacet(StrEnum):
    """What narrows the list; several may be chosen, and all must fit."""

    OPEN = "open"
    PUBLIC = "public"
    CLAIMED = "claimed"
    OVERDUE = "overdue"
    VISIT = "visit"
    DECISION = "decision"


class FactorySort(StrEnum):
    """What the list is in order of."""

    NAME = "name"
    OPEN = "open"
    PUBLIC = "public"
    CLAIMED = "claimed"
    VISIT = "visit"
    CYCLE = "cycle"
    RECEIVED = "received"
    PROGRESS = "progress"


@dataclass(frozen=True, slots=True)
class FactoryQuery:
    """What the person asked the list for; `today` is the factory-local date that overdue is counted from."""

    today: date
    facets: frozenset[FactoryFacet] = frozenset()
    sort: FactorySort = FactorySort.NAME
    descending: bool = False
    sought: str = ""


@dataclass(frozen=True, slots=True)
class FactoryRow:
    """One engagement as the list shows it; `name` '' while the factory's data has not arrived.

    Items are those of the plan, and in an inspection or a remediation the violations. `open`, `public` and `claimed`
    count open items; `claimed` those with a claim; `decisions` the conflicts that the person decides, also in what is
    restricted; `next_visit` is in progress or planned; `received_at` None: nothing received yet.
    """

    id: str
    name: str
    address: str
    country: str
    programme: Programme
    cycle_number: int
    cycle_start: date
    items: int
    completed: int
    open: int
    public: int
    claimed: int
    overdue: int
    decisions: int
    next_visit: date | None
    is_visit_running: bool
    received_at: datetime | None

    @property
    def verified_percent(self) -> float:
        """Return the share of completed items."""
        return 100 * self.completed / self.items if self.items else 0.0

    @property
    def claimed_percent(self) -> float:
        """Return the share of items that are completed or claimed."""
        return 100 * (self.completed + self.claimed) / self.items if self.items else 0.0

    def cycle_month(self, today: date) -> int:
        """Return the month of the yearly cycle that a day lies in, 1 to 12."""
        months = (today.year - self.cycle_start.year) * 12 + today.month - self.cycle_start.month
        passed = months if today.day >= self.cycle_start.day else months - 1
        return max(0, passed) % 12 + 1


@dataclass(frozen=True, slots=True)
class FactorySummary:
    """All factories on this device in three numbers."""

    factories: int
    open: int
    overdue: int


_ITEMS = "FROM item_card AS c WHERE c.engagement_id = e.id"


def _either(item: str, violation: str) -> str:
    """Return the condition that an engagement has an item, or a violation, of a kind."""
    return f"(EXISTS (SELECT 1 {_ITEMS} AND {item}) OR EXISTS (SELECT 1 {VIOLATIONS} AND {violation}))"


def _both(item: str, violation: str) -> str:
    """Return how many items and violations of a kind an engagement has."""
    return f"((SELECT count(*) {_ITEMS} AND {item}) + (SELECT count(*) {VIOLATIONS} AND {violation}))"


_VISITS = (
    "FROM visit AS v WHERE v.engagement_id = e.id AND (v.status = 'in_progress' "
    "OR (v.status = 'planned' AND v.planned_on >= :today))"
)
_DECISIONS = f"FROM {TO_DECIDE} AND k.scope IN ('f:' || e.id, 'r:' || e.id)"
_PUBLIC = f"{OPEN} AND c.public = 1"
_CONDITIONS: Mapping[FactoryFacet, str] = {
    FactoryFacet.OPEN: _either(OPEN, VIOLATION_OPEN),
    FactoryFacet.PUBLIC: f"EXISTS (SELECT 1 {_ITEMS} AND {_PUBLIC})",
    FactoryFacet.CLAIMED: _either(CLAIMED, VIOLATION_CLAIMED),
    FactoryFacet.OVERDUE: _either(OVERDUE, VIOLATION_OVERDUE),
    FactoryFacet.VISIT: f"EXISTS (SELECT 1 {_VISITS})",
    FactoryFacet.DECISION: f"EXISTS (SELECT 1 {_DECISIONS})",
}
_NAME = "f.name IS NULL, sort_key(f.name) {way}, e.id"
_ORDERS: Mapping[FactorySort, str] = {
    FactorySort.NAME: _NAME,
    FactorySort.OPEN: f"{_both(OPEN, VIOLATION_OPEN)} {{way}}, ",
    FactorySort.PUBLIC: f"(SELECT count(*) {_ITEMS} AND {_PUBLIC}) {{way}}, ",
    FactorySort.CLAIMED: f"{_both(CLAIMED, VIOLATION_CLAIMED)} {{way}}, ",
    FactorySort.VISIT: (
        f"(SELECT min(coalesce(v.held_on, v.planned_on)) {_VISITS}) IS NULL, "
        f"(SELECT min(coalesce(v.held_on, v.planned_on)) {_VISITS}) {{way}}, "
    ),
    # The month of the cycle, as its day of the year: cycles begin anew every year.
    FactorySort.CYCLE: (
        "(CAST(strftime('%j', :today) AS INTEGER) - CAST(strftime('%j', e.cycle_start) AS INTEGER) + 366) % 366 {way}, "
    ),
    FactorySort.RECEIVED: "(SELECT s.received_at FROM scope_state AS s WHERE s.scope = 'f:' || e.id) {way}, ",
    FactorySort.PROGRESS: (
        f"coalesce((SELECT avg({DONE}) {_ITEMS}), (SELECT avg({VIOLATION_DONE}) {VIOLATIONS})) {{way}}, "
    ),
}
_SOURCE = "FROM engagement AS e LEFT JOIN factory AS f ON f.id = e.factory_id"
# By way of the names that fit: they are few, whatever the length of the list.
_SOUGHT = (
    "FROM search_text AS t JOIN search_entry AS n ON n.rid = t.rowid AND n.kind = 'factory' "
    "JOIN factory AS f ON f.id = n.id JOIN engagement AS e ON e.factory_id = f.id"
)
_MATCH = "search_text MATCH :words"
_IS_WHOLE = f"e.id NOT IN {FILLING}"
_IDS = "SELECT e.id {source} WHERE {conditions} ORDER BY {order}"
_COUNTS = "SELECT count(*), {sums} {source} WHERE {conditions}"
_ROWS = (
    "SELECT e.id, coalesce(f.name, ''), coalesce(f.address, ''), e.country, e.programme, e.cycle_number, "
    "e.cycle_start, count(c.item_id) + (SELECT count(*) {violations}), {sums}, "
    "(SELECT count(*) {decisions}), "
    "(SELECT min(coalesce(v.held_on, v.planned_on)) {visits}), "
    "EXISTS (SELECT 1 FROM visit AS v WHERE v.engagement_id = e.id AND v.status = 'in_progress'), "
    "(SELECT nullif(s.received_at, '') FROM scope_state AS s WHERE s.scope = 'f:' || e.id) "
    "FROM engagement AS e LEFT JOIN factory AS f ON f.id = e.factory_id "
    "LEFT JOIN item_card AS c ON c.engagement_id = e.id "
    "WHERE e.id IN (SELECT value FROM json_each(:ids)) GROUP BY e.id"
)
_SUMS = ", ".join(
    f"total({item})" + (f" + (SELECT count(*) {VIOLATIONS} AND {violation})" if violation else "")
    for item, violation in (
        (DONE, VIOLATION_DONE),
        (OPEN, VIOLATION_OPEN),
        (_PUBLIC, ""),
        (CLAIMED, VIOLATION_CLAIMED),
        (OVERDUE, VIOLATION_OVERDUE),
    )
)
_SUMMARY = (
    "SELECT (SELECT count(*) FROM engagement WHERE id NOT IN {filling}), "
    "total({open}) + (SELECT count(*) {violation} AND {violation_open}), "
    "total({overdue}) + (SELECT count(*) {violation} AND {violation_overdue}) "
    "FROM item_card AS c WHERE c.engagement_id NOT IN {filling}"
)


def factory_ids(connection: Connection, wanted: FactoryQuery) -> list[str]:
    """Return the ids of the engagements that all chosen facets fit and whose factory holds every word sought."""
    conditions = " AND ".join([_matching(wanted), *(_CONDITIONS[facet] for facet in sorted(wanted.facets))])
    way = "DESC" if wanted.descending else "ASC"
    order = _ORDERS[wanted.sort].format(way=way)
    if wanted.sort is not FactorySort.NAME:
        order += _NAME.format(way="ASC")
    sql = _IDS.format(source=_source(wanted), conditions=conditions, order=order)
    return [str(row[0]) for row in connection.execute(text(sql), _bound(wanted))]


def factory_counts(connection: Connection, wanted: FactoryQuery) -> tuple[int, dict[FactoryFacet, int]]:
    """Return how many fit the words and chosen facets, and for each facet how many would with it too."""
    chosen = wanted.facets
    sums = ", ".join(f"total({_all({*chosen, facet})})" for facet in FactoryFacet)
    sql = _COUNTS.format(sums=sums, source=_source(wanted), conditions=_matching(wanted))
    every, *counts = connection.execute(text(sql), _bound(wanted)).one()
    return int(every), {facet: int(count) for facet, count in zip(FactoryFacet, counts, strict=True)}


def factory_rows(connection: Connection, ids: Sequence[str], today: date) -> list[FactoryRow]:
    """Return the rows of those engagements that are there, in the order of `ids`."""
    bound = {"ids": json.dumps(list(ids)), "today": today.isoformat()}
    sql = _ROWS.format(sums=_SUMS, visits=_VISITS, violations=VIOLATIONS, decisions=_DECISIONS)
    found = {str(row[0]): _row(*row) for row in connection.execute(text(sql), bound)}
    return [found[id] for id in ids if id in found]


def factory_summary(connection: Connection, today: date) -> FactorySummary:
    """Return all factories in numbers."""
    sql = _SUMMARY.format(
        open=OPEN,
        overdue=OVERDUE,
        filling=FILLING,
        violation=f"FROM violation AS x WHERE x.engagement_id NOT IN {FILLING}",
        violation_open=VIOLATION_OPEN,
        violation_overdue=VIOLATION_OVERDUE,
    )
    factories, open_, overdue = connection.execute(text(sql), {"today": today.isoformat()}).one()
    return FactorySummary(int(factories), int(open_), int(overdue))


def _all(facets: Collection[FactoryFacet]) -> str:
    return " AND ".join(_CONDITIONS[facet] for facet in sorted(facets))


def _source(wanted: FactoryQuery) -> str:
    return _SOUGHT if match_all(wanted.sought) else _SOURCE


def _matching(wanted: FactoryQuery) -> str:
    return f"{_MATCH} AND {_IS_WHOLE}" if match_all(wanted.sought) else _IS_WHOLE


def _bound(wanted: FactoryQuery) -> dict[str, str]:
    return {"today": wanted.today.isoformat(), "words": match_all(wanted.sought)}


def _row(*cells: str | int | float | None) -> FactoryRow:
    (id, name, address, country, programme, cycle, start, items, done, open_, public, claimed, overdue, *rest) = cells
    decisions, next_visit, running, received = rest
    return FactoryRow(
        id=str(id),
        name=str(name),
        address=str(address),
        country=str(country),
        programme=Programme(str(programme)),
        cycle_number=int(cycle or 1),
        cycle_start=date.fromisoformat(str(start)),
        items=int(items or 0),
        completed=int(done or 0),
        open=int(open_ or 0),
        public=int(public or 0),
        claimed=int(claimed or 0),
        overdue=int(overdue or 0),
        decisions=int(decisions or 0),
        next_visit=None if next_visit is None else date.fromisoformat(str(next_visit)),
        is_visit_running=bool(running),
        received_at=None if received is None else datetime.fromisoformat(str(received)),
    )
