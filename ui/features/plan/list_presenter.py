"""What the plan's list shows: which items in which order, their rows, the numbers on the facets. No widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from app.queries.plan_list import (
    WHOLE,
    Facet,
    ItemRow,
    PlanQuery,
    PlanSummary,
    Sort,
    facet_counts,
    item_ids,
    item_rows,
    items_up_to,
    matching_ids,
    plan_summary,
)
from app.services.workspace import Workspace
from ui.i18n.translator import translate
from ui.parts.wish import Wish
from ui.widgets.memory import Memory

_MEMORY = "plan.list"
PlanWish: TypeAlias = Wish[Facet, Sort]
FIRST: PlanWish = Wish(frozenset({Facet.OPEN}), Sort.URGENCY)
"""What is chosen when a plan is opened for the first time."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """How many items each facet would leave beside the others chosen, and the plan as a whole."""

    wish: PlanWish
    facets: Mapping[Facet, int]
    summary: PlanSummary


def chosen_after(before: frozenset[Facet], after: frozenset[Facet]) -> frozenset[Facet]:
    """Return the choice after a press: of Open, Completed and Stale the one pressed last stays."""
    added = after - before
    if added & WHOLE:
        return (after - WHOLE) | (added & WHOLE)
    return after


class ListPresenter:
    """Answers the list; the order without the search words is kept, so that a keystroke only sieves it."""

    def __init__(self, workspace: Workspace, memory: Memory, engagement_id: str) -> None:
        """Take where to read, what was chosen before, and whose plan it is."""
        self._workspace = workspace
        self._memory = memory
        self.engagement_id = engagement_id
        self.wish = FIRST.remembered(memory.get(_MEMORY), Facet)
        self.sought = ""
        self._ordered: tuple[PlanQuery, list[str]] | None = None
        self._edition = 0

    def choose(self, wish: PlanWish) -> None:
        """Take another choice and remember it."""
        self.wish = wish
        self._memory.put(_MEMORY, wish.to_text())

    def forget_order(self) -> None:
        """Read the order again next time: something in the plan changed."""
        self._ordered = None
        self._edition += 1

    def ids(self) -> Sequence[str]:
        """Return the ids the list shows, in order; may be called off the GUI thread."""
        query, edition, kept = self._query(), self._edition, self._ordered
        with self._workspace.read() as connection:
            if kept is None or kept[0] != query:
                kept = (query, item_ids(connection, query))
            found = matching_ids(connection, self.engagement_id, self.sought)
        # A change that came meanwhile on another thread must not leave an old order behind.
        if edition == self._edition:
            self._ordered = kept
        return kept[1] if found is None else list(filter(found.__contains__, kept[1]))

    def rows(self, ids: Sequence[str]) -> Sequence[ItemRow]:
        """Return the rows of a page."""
        with self._workspace.read() as connection:
            return item_rows(connection, ids)

    def numbers(self) -> Numbers:
        """Return the numbers on the facets and of the whole plan; may be called off the GUI thread."""
        wish, query = self.wish, self._query()
        with self._workspace.read() as connection:
            summary = plan_summary(connection, self.engagement_id, query.today)
            return Numbers(wish, facet_counts(connection, query), summary)

    def items_up_to(self, most: int) -> int:
        """Return how many items the plan has, counting no further than `most`: it takes no time in a long plan."""
        with self._workspace.read() as connection:
            return items_up_to(connection, self.engagement_id, most)

    def _query(self) -> PlanQuery:
        wish = self.wish
        return PlanQuery(self.engagement_id, self._workspace.clock.today(), wish.facets, wish.sort, wish.descending)


def summary_words(summary: PlanSummary) -> str:
    """Return the line of the status bar: 17 open · 4 publicly reported · 3 overdue."""
    parts = (
        translate("PlanWords", "%n open", "", summary.open),
        translate("PlanWords", "%n publicly reported", "", summary.public),
        translate("PlanWords", "%n overdue", "", summary.overdue),
    )
    return " · ".join(parts)
