"""A plan of 100,000 items in one replica: how soon its list opens, narrows and is searched, and how soon one saves."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random

from app.domain.plan.commands import EditItem
from app.domain.plan.records import PlanItem, Status
from app.queries.plan_list import Facet
from app.storage import scopes
from app.storage.cards import refresh
from app.storage.facts import SqliteFacts
from app.storage.findable import entry_of
from app.storage.rows import Stored, rows_of
from app.storage.search import index
from tests.builders.workspaces import ENGAGEMENT, SCOPE, TODAY, Site, a_site, an_id, an_item
from tests.perf.timing import Figure, seconds
from ui.features.plan.list_presenter import ListPresenter
from ui.models.paged_table import PAGE_ROWS
from ui.widgets.memory import Forgetful

ITEMS = 100_000
KEYSTROKES = ("s", "sa", "saf", "w", "wa", "ex", "machine g")
COMMITS = 300
_FIRST_ITEM = 1_000_000
_WORDS = (
    *("exits", "locked", "overtime", "shift", "machine", "guard", "missing", "boiler", "expired", "water", "union"),
    *("aisle", "blocked", "wage", "register", "fan", "noise", "dust", "mask", "glove", "training", "drill", "safety"),
)


@dataclass(frozen=True, slots=True)
class ListFigures:
    """The floor of reading is a bare statement that returns as many ids; of a commit, a transaction of one row."""

    opened: Figure
    facet: Figure
    keystroke: Figure
    commit: Figure


@contextmanager
def a_long_plan(folder: Path, items: int = ITEMS) -> Iterator[Site]:
    """Open a workspace with so many items in one plan."""
    with a_site(folder) as site:
        _fill(site, list(many_items(items)))
        yield site


def many_items(count: int, seed: int = 5) -> Iterator[PlanItem]:
    """Yield items with words, dates and states as they come; with another seed the same ones, changed."""
    chance = Random(seed)
    for number in range(count):
        status = chance.choices((Status.IN_PROGRESS, Status.PENDING, Status.COMPLETED), (6, 2, 3))[0]
        yield an_item(
            _FIRST_ITEM + number,
            " ".join(chance.choice(_WORDS) for _ in range(7)),
            root_cause=chance.choice(_WORDS),
            target_date=TODAY + timedelta(days=chance.randrange(-150, 250)),
            status=status,
            pending_reason="authority" if status is Status.PENDING else "",
            completed_on=TODAY if status is Status.COMPLETED else None,
            publicly_reported=chance.random() < 0.15,
        )


def _fill(site: Site, items: list[PlanItem]) -> None:
    """Put items into the replica as if they had arrived: rows, cards as the domain judges them, words, the cursor."""
    stored = [Stored(item, SCOPE, version) for version, item in enumerate(items, 1000)]
    with site.workspace.replica.write() as connection:
        rows_of(PlanItem).insert(connection, stored)
        refresh(connection, SqliteFacts(connection, SCOPE, ""), SCOPE, [item.id for item in items], TODAY)
        index(connection, [entry_of(item, SCOPE) for item in items])
        state = scopes.find(connection, SCOPE)
        assert state is not None
        scopes.keep(connection, replace(state, version=stored[-1].version))


def measure(site: Site, commits: int = COMMITS) -> ListFigures:
    """Read the list as its page does, and give commands; `keystroke` is the slowest, `commit` the 95th centile."""
    floor = min(_bare_ids(site) for _ in range(5))
    return ListFigures(
        opened=Figure(min(_opened(site) for _ in range(5)), floor),
        facet=Figure(min(_narrowed(site) for _ in range(5)), floor),
        keystroke=Figure(max(_typed(site)), floor),
        commit=_committed(site, commits),
    )


def _opened(site: Site) -> float:
    presenter = ListPresenter(site.workspace, Forgetful(), ENGAGEMENT)
    return seconds(lambda: presenter.rows(presenter.ids()[:PAGE_ROWS]))


def _narrowed(site: Site) -> float:
    presenter = ListPresenter(site.workspace, Forgetful(), ENGAGEMENT)
    presenter.ids()
    presenter.choose(replace(presenter.wish, facets=frozenset({Facet.OPEN, Facet.PUBLIC})))
    return seconds(lambda: presenter.rows(presenter.ids()[:PAGE_ROWS]))


def _typed(site: Site) -> list[float]:
    presenter = ListPresenter(site.workspace, Forgetful(), ENGAGEMENT)
    presenter.ids()
    took: list[float] = []
    for text in KEYSTROKES:
        presenter.sought = text
        took.append(min(seconds(lambda: presenter.rows(presenter.ids()[:PAGE_ROWS])) for _ in range(3)))
    return took


def _committed(site: Site, commits: int) -> Figure:
    ours: list[float] = []
    bare: list[float] = []
    for number in range(commits):
        command = EditItem(an_id(_FIRST_ITEM + 7 * number), {"progress": f"{number % 12} of 12 keys, more to come"})
        ours.append(seconds(lambda command=command: site.give(command)))  # type: ignore[misc]  # of this turn
        bare.append(seconds(lambda number=number: _put(site, number)))  # type: ignore[misc]  # of this turn
    return Figure(_centile_95(ours), _centile_95(bare))


def _bare_ids(site: Site) -> float:
    def read() -> None:
        with site.workspace.read() as connection:
            cursor = connection.connection.cursor()
            cursor.execute("SELECT id FROM plan_item ORDER BY id")
            cursor.fetchall()

    return seconds(read)


def _put(site: Site, number: int) -> None:
    with site.workspace.replica.write() as connection:
        connection.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES ('bench', ?)", (str(number),))


def _centile_95(took: list[float]) -> float:
    return statistics.quantiles(took, n=20)[18]
