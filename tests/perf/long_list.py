"""A plan of 100,000 items in one replica: how soon its list opens, narrows and is searched, and how soon one saves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random

from app.domain.plan.records import PlanItem, Status
from app.queries.plan_list import Facet
from app.services.workspace import Workspace
from app.storage import scopes
from app.storage.cards import refresh
from app.storage.facts import SqliteFacts
from app.storage.findable import entry_of
from app.storage.rows import Stored, rows_of
from app.storage.search import index
from tests.builders.workspaces import ENGAGEMENT, SCOPE, TODAY, Site, a_site, an_id, an_item
from tests.perf.saving import Saved, saving
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
    """The floor of reading is a bare statement that returns as many ids."""

    opened: Figure
    facet: Figure
    keystroke: Figure
    saved: Saved


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
    """Read the list as its page does, and give commands; `keystroke` is the slowest."""
    floor = bare_ids(site.workspace)
    return ListFigures(
        opened=Figure(min(_opened(site) for _ in range(5)), floor),
        facet=Figure(min(_narrowed(site) for _ in range(5)), floor),
        keystroke=Figure(max(_typed(site)), floor),
        saved=saving(site, [an_id(_FIRST_ITEM + 7 * number) for number in range(commits)]),
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


def bare_ids(workspace: Workspace) -> float:
    """Return how long a bare statement takes that reads the ids of all items, the least of three."""

    def read() -> None:
        with workspace.read() as connection:
            cursor = connection.connection.cursor()
            cursor.execute("SELECT id FROM plan_item ORDER BY id")
            cursor.fetchall()

    return min(seconds(read) for _ in range(3))
