"""Visits counted within their yearly cycle: their numbers, and their days against the allowance.

Both are counted in an index that covers them: no visit is read to be counted.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from sqlalchemy import Connection

from app.domain.factory.records import Engagement
from app.domain.rulepack import RulePack, add_months
from app.domain.visit.records import Visit


@dataclass(frozen=True, slots=True)
class Allowance:
    """The days of advisory visits of one cycle (numbered from 1): allowed, held, and planned on top of those."""

    cycle: int
    allowed: int
    held: int
    planned: int

    @property
    def left(self) -> int:
        """Return the days neither held nor planned; negative when more are planned than allowed."""
        return self.allowed - self.held - self.planned


# Counted among the visits that may be seen: while the factory looks on, `visit` is a view without those that are not
# announced (A3), and a view has no index to be named.
_COUNTED = (
    "visit AS v ON v.engagement_id = asked.value ->> 0 WHERE v.status <> 'cancelled' "
    "AND coalesce(v.held_on, v.planned_on) BETWEEN asked.value ->> 1 AND asked.value ->> 2"
)
# The cycles asked for, each with all its visits, and of these the numbers of those that are shown.
_NUMBERS = (
    "SELECT id, number FROM (SELECT v.id, row_number() OVER (PARTITION BY asked.key "
    "ORDER BY coalesce(v.held_on, v.planned_on), v.id) AS number FROM json_each(?) AS asked CROSS JOIN {counted}) "
    "WHERE id IN (SELECT value FROM json_each(?))"
)
_DAYS = (
    "SELECT v.status = 'planned', sum(v.days) FROM (SELECT ? AS value) AS asked CROSS JOIN {counted} "
    "AND v.kind IN (SELECT value FROM json_each(?)) AND v.id <> ? GROUP BY 1"
)


def cycle_of(engagement: Engagement, day: date) -> int:
    """Return the number of the cycle that a day lies in; days before the first cycle belong to it."""
    return max(1, engagement.cycle_number + _years(engagement, day))


def cycle_days(engagement: Engagement, day: date) -> tuple[date, date]:
    """Return the first and the last day of the cycle that a day lies in; the first cycle has no beginning."""
    first = 1 - engagement.cycle_number
    years = max(first, _years(engagement, day))
    begins = date.min if years == first else _anniversary(engagement, years)
    ends = _anniversary(engagement, years + 1)
    return begins, ends if ends == date.max else ends - timedelta(days=1)


def visit_numbers(
    connection: Connection, engagements: Mapping[str, Engagement], visits: Collection[Visit]
) -> dict[str, int]:
    """Return {visit id: its number in its cycle, from 1, by day and then by id}; cancelled visits have none.

    `engagements` are those of the visits, by id: without its engagement a visit has no number.
    """
    cycles = {_cycle(engagements[one.engagement_id], one.day) for one in visits if one.engagement_id in engagements}
    bound = (json.dumps(sorted(cycles)), json.dumps([one.id for one in visits]))
    return {str(id): int(number) for id, number in connection.exec_driver_sql(_NUMBERS.format(counted=_COUNTED), bound)}


def allowance(connection: Connection, engagement: Engagement, pack: RulePack, day: date, but: str = "") -> Allowance:
    """Return how the days stand in the cycle of `day`, leaving the visit with the id `but` out."""
    cycle = cycle_of(engagement, day)
    bound = (json.dumps(_cycle(engagement, day)), json.dumps(sorted(pack.visits.counted_kinds)), but)
    found = connection.exec_driver_sql(_DAYS.format(counted=_COUNTED), bound)
    days = {bool(is_planned): int(number) for is_planned, number in found}
    return Allowance(cycle, pack.visits.days_allowed(cycle), days.get(False, 0), days.get(True, 0))


def _cycle(engagement: Engagement, day: date) -> tuple[str, str, str]:
    begins, ends = cycle_days(engagement, day)
    return engagement.id, begins.isoformat(), ends.isoformat()


def _years(engagement: Engagement, day: date) -> int:
    """Return how many years a day lies behind the start of the engagement's present cycle, begun ones not counted."""
    years = day.year - engagement.cycle_start.year
    return years - 1 if day < add_months(engagement.cycle_start, 12 * years) else years


def _anniversary(engagement: Engagement, years: int) -> date:
    """Return the day on which so many years have passed, within the days that there are."""
    year = engagement.cycle_start.year + years
    if year > MAXYEAR:
        return date.max
    return date.min if year < MINYEAR else add_months(engagement.cycle_start, 12 * years)
