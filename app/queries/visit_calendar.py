"""Visits on a calendar, and what of them may leave the program as a calendar file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from app.domain.visit.records import VisitKind, VisitMode, VisitStatus
from app.domain.visit.rules import MOST_DAYS
from app.queries.wholeness import FILLING


@dataclass(frozen=True, slots=True)
class CalendarVisit:
    """One visit with the days it takes; `factory` is '' where its data have not arrived, `version` the server's."""

    id: str
    engagement_id: str
    factory: str
    kind: VisitKind
    mode: VisitMode
    status: VisitStatus
    first: date
    days: int
    version: int

    @property
    def last(self) -> date:
        """Return its last day."""
        return self.first + timedelta(days=self.days - 1)


@dataclass(frozen=True, slots=True)
class DueItem:
    """A plan item with a target date; `is_over`: Completed or withdrawn, which a calendar that has it must learn."""

    id: str
    engagement_id: str
    factory: str
    area: str
    target_date: date
    version: int
    is_over: bool


_DAY = "coalesce(v.held_on, v.planned_on)"
# Engagements are few; the visits of each are found by the index on their parent.
_TABLES = (
    "engagement AS e CROSS JOIN visit AS v ON v.engagement_id = e.id LEFT JOIN factory AS f ON f.id = e.factory_id"
)
_COLUMNS = f"v.id, v.engagement_id, coalesce(f.name, ''), v.kind, v.mode, v.status, {_DAY}, v.days, v.version"
_ORDER = f"{_DAY}, f.name IS NULL, sort_key(f.name), v.id"
_VISITS = "SELECT {columns} FROM {tables} WHERE e.id NOT IN {filling} AND {conditions} ORDER BY {order}"
_BETWEEN = f"v.status <> 'cancelled' AND {_DAY} BETWEEN ? AND ?"
# The restricted scope is named, and the kind: either alone would keep an assessment's date in (A3).
_SHAREABLE = f"v.scope = 'f:' || e.id AND v.kind <> 'assessment' AND {_DAY} >= ?"
_DUE = (
    "SELECT i.id, e.id, coalesce(f.name, ''), i.area, i.target_date, i.version, "
    "i.status = 'completed' OR i.withdrawn_reason IS NOT NULL FROM engagement AS e "
    "CROSS JOIN plan_item AS i ON i.engagement_id = e.id LEFT JOIN factory AS f ON f.id = e.factory_id "
    "WHERE e.id NOT IN {filling} AND i.target_date >= ? "
    "ORDER BY i.target_date, i.id"
)


def calendar_visits(connection: Connection, first: date, last: date) -> tuple[CalendarVisit, ...]:
    """Return the visits that touch a span of days, cancelled ones left out, by day."""
    earliest = first - timedelta(days=MOST_DAYS - 1)
    rows = connection.exec_driver_sql(_visits_where(_BETWEEN), (earliest.isoformat(), last.isoformat()))
    return tuple(visit for visit in _visits(rows) if visit.last >= first)


def shareable_visits(connection: Connection, since: date) -> tuple[CalendarVisit, ...]:
    """Return the visits from a day on that may stand in a calendar others see: never an assessment.

    Cancelled ones are among them: the calendar that has them must learn of it.
    """
    return tuple(_visits(connection.exec_driver_sql(_visits_where(_SHAREABLE), (since.isoformat(),))))


def due_items(connection: Connection, since: date) -> tuple[DueItem, ...]:
    """Return the items whose target date lies on a day or after it."""
    rows = connection.exec_driver_sql(_DUE.format(filling=FILLING), (since.isoformat(),))
    return tuple(
        DueItem(str(id), str(engagement), str(factory), str(area), date.fromisoformat(target), int(version), bool(over))
        for id, engagement, factory, area, target, version, over in rows
    )


def _visits_where(conditions: str) -> str:
    return _VISITS.format(columns=_COLUMNS, tables=_TABLES, filling=FILLING, conditions=conditions, order=_ORDER)


def _visits(rows: Iterable[Sequence[Any]]) -> Iterator[CalendarVisit]:
    for id, engagement, factory, kind, mode, status, day, days, version in rows:
        yield CalendarVisit(
            id=str(id),
            engagement_id=str(engagement),
            factory=str(factory),
            kind=VisitKind(kind),
            mode=VisitMode(mode),
            status=VisitStatus(status),
            first=date.fromisoformat(day),
            days=int(days),
            version=int(version),
        )
