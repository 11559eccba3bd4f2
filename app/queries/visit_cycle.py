"""Visits counted within their yearly cycle: their numbers, and their days against the allowance."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.factory.records import Engagement
from app.domain.rulepack import RulePack, add_months
from app.domain.visit.records import Visit, VisitStatus


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


def cycle_of(engagement: Engagement, day: date) -> int:
    """Return the number of the cycle that a day lies in; days before the first cycle belong to it."""
    years = day.year - engagement.cycle_start.year
    if day < add_months(engagement.cycle_start, 12 * years):
        years -= 1
    return max(1, engagement.cycle_number + years)


def visit_numbers(engagement: Engagement, visits: Iterable[Visit]) -> dict[str, int]:
    """Return {visit id: its number in its cycle, from 1}; cancelled visits have none."""
    numbers: dict[str, int] = {}
    reached: dict[int, int] = {}
    for visit in sorted(visits, key=lambda visit: (visit.day, visit.id)):
        if visit.status is not VisitStatus.CANCELLED:
            cycle = cycle_of(engagement, visit.day)
            reached[cycle] = numbers[visit.id] = reached.get(cycle, 0) + 1
    return numbers


def allowance(engagement: Engagement, visits: Iterable[Visit], pack: RulePack, day: date, but: str = "") -> Allowance:
    """Return how the days stand in the cycle of `day`, leaving the visit with the id `but` out."""
    cycle = cycle_of(engagement, day)
    held = planned = 0
    for visit in visits:
        is_counted = visit.kind.value in pack.visits.counted_kinds and visit.status is not VisitStatus.CANCELLED
        if visit.id == but or not is_counted or cycle_of(engagement, visit.day) != cycle:
            continue
        if visit.status is VisitStatus.PLANNED:
            planned += visit.days
        else:
            held += visit.days
    return Allowance(cycle, pack.visits.days_allowed(cycle), held, planned)
