"""What the plan's list shows: which items in which order, their rows, the numbers on the facets. No widgets."""

from __future__ import annotations

import threading
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
    item_ids,
    item_rows,
    items_up_to,
    plan_numbers,
)
from app.queries.plan_search import Searchable, matching, numbered
from app.services.workspace import Workspace
from app.storage.connection import Connection
from ui.i18n.translator import translate
from ui.parts.wish import Wish
from ui.widgets.memory import Memory

AT_ONCE = 5_000
"""Up to so many items the list is read on the GUI thread: it takes less than 5 ms."""
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


@dataclass(frozen=True, slots=True)
class _Ordered:
    """What a query answered, and after how many changes of the plan."""

    query: PlanQuery
    edition: int
    items: Searchable


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
        self._edition = 0
        self._ordered: _Ordered | None = None
        self._reading = threading.Lock()

    def choose(self, wish: PlanWish) -> None:
        """Take another choice and remember it."""
        self.wish = wish
        self._memory.put(_MEMORY, wish.to_text())

    def forget_order(self) -> None:
        """Read the order again next time: something in the plan changed."""
        self._edition += 1

    def ids(self) -> Sequence[str]:
        """Return the ids the list shows, in order; may be called off the GUI thread."""
        sought = self.sought
        with self._workspace.read() as connection:
            return matching(connection, self._items(connection, is_searched=bool(sought)), sought)

    def prepare_search(self) -> None:
        """Read what the next keystroke needs, so that it need not wait for it; may be called off the GUI thread."""
        with self._workspace.read() as connection:
            self._items(connection, is_searched=True)

    def rows(self, ids: Sequence[str]) -> Sequence[ItemRow]:
        """Return the rows of a page."""
        with self._workspace.read() as connection:
            return item_rows(connection, ids)

    def numbers(self) -> Numbers:
        """Return the numbers on the facets and of the whole plan; may be called off the GUI thread."""
        wish, query = self.wish, self._query()
        with self._workspace.read() as connection:
            return Numbers(wish, *plan_numbers(connection, query))

    def length(self) -> int:
        """Return how many items the plan has, counting to one more than AT_ONCE: it takes no time in a long plan."""
        with self._workspace.read() as connection:
            return items_up_to(connection, self.engagement_id, AT_ONCE + 1)

    def _items(self, connection: Connection, *, is_searched: bool) -> Searchable:
        """Return all that the facets leave, in order; what was kept where nothing changed. Read by one at a time."""
        with self._reading:
            # A change that comes meanwhile on another thread makes what is kept here out of date at once.
            query, edition, kept = self._query(), self._edition, self._ordered
            if kept is not None and kept.query == query and kept.edition == edition:
                items = kept.items
            else:
                # Without the numbers of before: what a change took away and brought again has other ones.
                items = Searchable(item_ids(connection, query))
            if is_searched:
                items = numbered(connection, items)
            self._ordered = _Ordered(query, edition, items)
            return items

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
