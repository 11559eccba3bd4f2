"""A laptop that holds 5,000 factories: how soon their list opens, is searched and counted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from app.domain.factory.records import Engagement, Factory, Programme
from app.domain.ids import catalogue_scope, engagement_scope
from app.domain.plan.claims import ClaimStanding, Urgency
from app.domain.plan.gates import GateStanding
from app.queries.factory_list import FactorySort
from app.storage.findable import entry_of
from app.storage.rows import Stored, rows_of
from app.storage.search import index
from app.storage.sync_tables import ITEM_CARD
from tests.builders.workspaces import TODAY, Site, a_site, an_id
from tests.perf.timing import Figure, seconds
from ui.features.factories.presenter import FactoriesPresenter
from ui.models.paged_table import PAGE_ROWS
from ui.parts.wish import Wish
from ui.widgets.memory import Forgetful

FACTORIES = 5_000
ITEMS_EACH = 10
KEYSTROKES = ("k", "kn", "mill", "g", "gaz")
_NAMES = (
    "Knit",
    "Garments",
    "Composite",
    "Textile",
    "Fashion",
    "Apparel",
    "Sweater",
    "Denim",
    "Meghna",
    "Padma",
    "Delta",
)
_FIRST_FACTORY, _FIRST_ENGAGEMENT, _FIRST_CARD = 5_000_000, 6_000_000, 7_000_000


@dataclass(frozen=True, slots=True)
class FactoryFigures:
    """Opened in the slowest of its orders, the slowest keystroke, the numbers on its facets."""

    opened: Figure
    keystroke: Figure
    counted: Figure


@contextmanager
def many_factories(folder: Path, factories: int = FACTORIES) -> Iterator[Site]:
    """Open a workspace with so many factories."""
    with a_site(folder) as site:
        _fill(site, factories)
        yield site


def measure(site: Site) -> FactoryFigures:
    """Read the list as its page does."""
    presenter = FactoriesPresenter(site.workspace, Forgetful())

    def least_of_three() -> float:
        return min(seconds(lambda: presenter.rows(presenter.ids()[:PAGE_ROWS])) for _ in range(3))

    counted = min(seconds(presenter.numbers) for _ in range(3))
    opened: list[float] = []
    for sort in FactorySort:
        presenter.choose(Wish(frozenset(), sort))
        opened.append(least_of_three())
    presenter.choose(Wish(frozenset(), FactorySort.NAME))
    typed: list[float] = []
    for text in KEYSTROKES:
        presenter.sought = text
        typed.append(least_of_three())
    return FactoryFigures(Figure(max(opened)), Figure(max(typed)), Figure(counted))


def _fill(site: Site, count: int) -> None:
    chance = Random(3)
    country = catalogue_scope("BD")
    factories = [
        Factory(
            an_id(_FIRST_FACTORY + number), "BD", f"{' '.join(chance.sample(_NAMES, 3))} {number}", "Mill Road, Gazipur"
        )
        for number in range(count)
    ]
    engagements = [
        Engagement(
            an_id(_FIRST_ENGAGEMENT + number),
            factory.id,
            Programme.ADVISORY,
            "BD",
            cycle_number=1,
            cycle_start=date(2026, 1, 1) + timedelta(days=number % 150),
        )
        for number, factory in enumerate(factories)
    ]
    with site.workspace.replica.write() as connection:
        rows_of(Factory).insert(connection, [Stored(each, country, 10 + n) for n, each in enumerate(factories)])
        rows_of(Engagement).insert(connection, [Stored(each, engagement_scope(each.id), 1) for each in engagements])
        index(connection, [entry_of(each, country) for each in factories])
        connection.execute(ITEM_CARD.insert(), list(_cards(engagements, chance)))


def _cards(engagements: list[Engagement], chance: Random) -> Iterator[dict[str, object]]:
    """Yield cards as the domain might judge them: the list reads nothing else of its items."""
    for number in range(len(engagements) * ITEMS_EACH):
        engagement = engagements[number // ITEMS_EACH].id
        yield {
            "item_id": an_id(_FIRST_CARD + number),
            "scope": engagement_scope(engagement),
            "engagement_id": engagement,
            **dict.fromkeys(("g1", "g2", "g3"), GateStanding.OPEN.value),
            "missing": 3,
            "claim": chance.choice((ClaimStanding.NONE, ClaimStanding.REVIEW_NOW)).value,
            "claim_visits": 0,
            "interviews": 0,
            "unclassified": 0,
            "urgency": int(chance.choice((Urgency.CLAIM, Urgency.HALF_DONE, Urgency.REST, Urgency.DONE))),
            "public": int(chance.random() < 0.15),
            "stale": 0,
            "target_date": (TODAY + timedelta(days=chance.randrange(-100, 200))).isoformat(),
        }
