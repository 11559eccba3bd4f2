"""What the list of factories shows: which in which order, their rows, the numbers on the facets. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.queries.factory_list import (
    FactoryFacet,
    FactoryQuery,
    FactoryRow,
    FactorySort,
    FactorySummary,
    factory_counts,
    factory_ids,
    factory_rows,
    factory_summary,
)
from app.services.workspace import Workspace
from ui.parts.wish import Wish
from ui.widgets.memory import Memory

_MEMORY = "factories.list"
_FIRST: Wish[FactoryFacet, FactorySort] = Wish(frozenset(), FactorySort.NAME)


@dataclass(frozen=True, slots=True)
class Numbers:
    """What stands on the facets and under the title; `fitting` are those that the words sought leave."""

    fitting: int
    counts: dict[FactoryFacet, int]
    summary: FactorySummary


class FactoriesPresenter:
    """Answers the list."""

    def __init__(self, workspace: Workspace, memory: Memory) -> None:
        """Take where to read and what was chosen before."""
        self._workspace = workspace
        self._memory = memory
        self.wish = _FIRST.remembered(memory.get(_MEMORY), FactoryFacet)
        self.sought = ""

    def choose(self, wish: Wish[FactoryFacet, FactorySort]) -> None:
        """Take another choice and remember it."""
        self.wish = wish
        self._memory.put(_MEMORY, wish.to_text())

    def today(self) -> date:
        """Return the day that overdue and the months are counted from."""
        return self._workspace.clock.today()

    def ids(self) -> Sequence[str]:
        """Return the ids the list shows, in order; may be called off the GUI thread."""
        with self._workspace.read() as connection:
            return factory_ids(connection, self._query())

    def rows(self, ids: Sequence[str]) -> Sequence[FactoryRow]:
        """Return the rows of a page."""
        with self._workspace.read() as connection:
            return factory_rows(connection, ids, self.today())

    def numbers(self) -> Numbers:
        """Return what stands on the facets and under the title; may be called off the GUI thread."""
        with self._workspace.read() as connection:
            fitting, counts = factory_counts(connection, self._query())
            return Numbers(fitting, counts, factory_summary(connection, self.today()))

    def _query(self) -> FactoryQuery:
        wish = self.wish
        return FactoryQuery(self.today(), wish.facets, wish.sort, wish.descending, self.sought)
