"""The days of a calendar and where the bars of their visits lie. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.queries.visit_calendar import CalendarVisit

WEEK = 7


class Span(StrEnum):
    """How much a calendar shows at once."""

    MONTH = "month"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Bar:
    """A visit on one of its days; `lane` counts the bars of a week from the top, so that a bar goes on where it was."""

    visit: CalendarVisit
    lane: int
    begins: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class Day:
    """One cell; `is_outside`: of the month before or after."""

    day: date
    is_outside: bool
    bars: tuple[Bar, ...]

    @property
    def visits(self) -> tuple[CalendarVisit, ...]:
        """Return the visits of the day."""
        return tuple(bar.visit for bar in self.bars)


def week_start(day: date, first_weekday: int) -> date:
    """Return the first day of the week that a day lies in; Monday is 1, Sunday 7."""
    return day - timedelta(days=(day.isoweekday() - first_weekday) % WEEK)


def shown_days(around: date, span: Span, first_weekday: int) -> tuple[date, date]:
    """Return the first and the last day of whole weeks that show a day's week, or its month."""
    if span is Span.WEEK:
        first = week_start(around, first_weekday)
        return first, first + timedelta(days=WEEK - 1)
    first_of_next = (around.replace(day=1) + timedelta(days=31)).replace(day=1)
    last = week_start(first_of_next - timedelta(days=1), first_weekday) + timedelta(days=WEEK - 1)
    return week_start(around.replace(day=1), first_weekday), last


def step(around: date, span: Span, steps: int) -> date:
    """Return the same day some weeks or months on; the last day of a shorter month."""
    if span is Span.WEEK:
        return around + timedelta(days=WEEK * steps)
    year, month = divmod(around.year * 12 + around.month - 1 + steps, 12)
    following = (date(year, month + 1, 28) + timedelta(days=4)).replace(day=1)
    return date(year, month + 1, min(around.day, (following - timedelta(days=1)).day))


def days_of(around: date, span: Span, first_weekday: int, visits: Sequence[CalendarVisit]) -> tuple[Day, ...]:
    """Return the cells in order, whole weeks, with the bars of the visits that touch them."""
    first, last = shown_days(around, span, first_weekday)
    cells: list[Day] = []
    for start in (first + timedelta(days=offset) for offset in range(0, (last - first).days + 1, WEEK)):
        week = [start + timedelta(days=offset) for offset in range(WEEK)]
        lanes = _lanes(visits, week[0], week[-1])
        cells += [_cell(day, around, span, lanes) for day in week]
    return tuple(cells)


def _cell(day: date, around: date, span: Span, lanes: Iterable[tuple[int, CalendarVisit]]) -> Day:
    bars = [
        Bar(visit, lane, begins=visit.first == day, ends=visit.last == day)
        for lane, visit in lanes
        if visit.first <= day <= visit.last
    ]
    is_outside = span is Span.MONTH and (day.year, day.month) != (around.year, around.month)
    return Day(day, is_outside, tuple(sorted(bars, key=lambda bar: bar.lane)))


def _lanes(visits: Sequence[CalendarVisit], first: date, last: date) -> tuple[tuple[int, CalendarVisit], ...]:
    """Give each visit of a week the highest lane that is free on all of its days; the longest come first."""
    touching = [visit for visit in visits if visit.first <= last and visit.last >= first]
    taken: list[date] = []
    found: list[tuple[int, CalendarVisit]] = []
    for visit in sorted(touching, key=lambda each: (max(each.first, first), -each.days, each.factory, each.id)):
        free = (lane for lane, until in enumerate(taken) if until < max(visit.first, first))
        lane = next(free, len(taken))
        if lane == len(taken):
            taken.append(visit.last)
        else:
            taken[lane] = visit.last
        found.append((lane, visit))
    return tuple(found)
