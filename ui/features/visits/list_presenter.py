"""What a list of visits shows: which visits in which order, their rows, the numbers on the facets. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeAlias

from app.queries.visit_list import (
    VisitFacet,
    VisitQuery,
    VisitRow,
    VisitSort,
    engagement_choices,
    visit_counts,
    visit_ids,
    visit_rows,
)
from app.services.workspace import Workspace
from ui.i18n.translator import current_language, translate
from ui.parts.wish import Wish
from ui.widgets.memory import Memory

_MEMORY = "visits.list"
VisitWish: TypeAlias = Wish[VisitFacet, VisitSort]
FIRST: VisitWish = Wish(frozenset(), VisitSort.DUE)
"""What is chosen of a list that is opened for the first time; never more than one facet."""


def week_of(day: date, first_weekday: int) -> tuple[date, date]:
    """Return the first and the last day of the week that a day lies in; Monday is 1, Sunday 7."""
    first = day - timedelta(days=(day.isoweekday() - first_weekday) % 7)
    return first, first + timedelta(days=6)


class VisitListPresenter:
    """Answers a list of all visits, or of those of one engagement; only the list of all remembers its facet."""

    def __init__(self, workspace: Workspace, memory: Memory, engagement_id: str = "") -> None:
        """Take where to read, what was chosen before, and whose visits they are ('' = everybody's)."""
        self._workspace = workspace
        self._memory = memory
        self.engagement_id = engagement_id
        self.wish = FIRST if engagement_id else FIRST.remembered(memory.get(_MEMORY), VisitFacet)

    def choose(self, wish: VisitWish) -> None:
        """Take another choice and remember it."""
        self.wish = wish
        if not self.engagement_id:
            self._memory.put(_MEMORY, wish.to_text())

    def today(self) -> date:
        """Return the factory-local day."""
        return self._workspace.clock.today()

    def ids(self) -> Sequence[str]:
        """Return the ids the list shows, in order."""
        with self._workspace.read() as connection:
            return visit_ids(connection, self._query())

    def rows(self, ids: Sequence[str]) -> Sequence[VisitRow]:
        """Return the rows of a page."""
        with self._workspace.read() as connection:
            return visit_rows(connection, ids, self.today())

    def counts(self) -> tuple[int, dict[VisitFacet, int]]:
        """Return how many visits there are, and how many each facet would leave."""
        with self._workspace.read() as connection:
            return visit_counts(connection, self._query())

    def factories(self) -> list[tuple[str, str]]:
        """Return (engagement id, factory name) of every factory on this device."""
        with self._workspace.read() as connection:
            return engagement_choices(connection)

    def _query(self) -> VisitQuery:
        first_weekday = current_language().formats.locale.firstDayOfWeek().value
        wish = self.wish
        week = week_of(self.today(), first_weekday)
        return VisitQuery(week, self.engagement_id, next(iter(wish.facets), None), wish.sort, wish.descending)


def summary_words(total: int, counts: dict[VisitFacet, int]) -> str:
    """Return the line of the status bar: 12 visits · 1 in progress · 3 planned."""
    parts = [translate("VisitWords", "%n visit(s)", "", total)]
    if counts[VisitFacet.IN_PROGRESS]:
        parts.append(translate("VisitWords", "%n in progress", "", counts[VisitFacet.IN_PROGRESS]))
    parts.append(translate("VisitWords", "%n planned", "", counts[VisitFacet.PLANNED]))
    return " · ".join(parts)
