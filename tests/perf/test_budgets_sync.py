"""Syncing keeps its distance to bare work of the same size, on both stores; a slower client is noticed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import psycopg
import pytest

from app.storage.arrivals import Arrival, pieces
from tests.fixtures.postgres import Postgres
from tests.perf import stage, sync_bench, wire
from tests.perf.databases import Databases, SqliteFiles
from tests.perf.stage import Stage
from tests.perf.sync_bench import SyncRun
from tests.perf.timing import least

pytestmark = [pytest.mark.perf, pytest.mark.timeout(300)]

CHANGES = 2_000
FEW_CHANGES = 300
ENGAGEMENTS = 10
MORE_ENGAGEMENTS = 20
RUNS = 2
ROUNDS = 3
MOST = {"push": 20.0, "fresh": 10.0, "pull": 6.0, "both": 11.0, "nothing": 20.0}
"""Times the floor: two to four times what is usual; the slow client below needs more in all of them."""
MOST_OF_JSON = 0.25
"""4-sync.md §7."""


class OfRun:
    """Databases of the PostgreSQL that the whole run shares."""

    name = "PostgreSQL"

    def __init__(self, postgres: Postgres) -> None:
        self._postgres = postgres

    def create(self) -> str:
        """Return the URL of an empty database."""
        return self._postgres.create()

    def copy(self, database: str) -> str:
        """Return the URL of a copy."""
        return self._postgres.create(str(psycopg.conninfo.conninfo_to_dict(database)["dbname"]))


@pytest.fixture(scope="module")
def sqlite_stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    folder = tmp_path_factory.mktemp("sqlite")
    return _prepared(SqliteFiles(folder / "databases"), folder)


@pytest.fixture(scope="module", params=["SQLite", "PostgreSQL"])
def staged(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    if request.param == "SQLite":
        made: Stage = request.getfixturevalue("sqlite_stage")
        return made
    return _prepared(OfRun(request.getfixturevalue("postgres")), tmp_path_factory.mktemp("postgres"))


@pytest.fixture(scope="module")
def ratios(staged: Stage, tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    """Return how many times its floor each figure takes, the least of the runs."""
    folder = tmp_path_factory.mktemp("runs")
    return _ratios(sync_bench.measure(staged, folder / str(number), ROUNDS) for number in range(RUNS))


@pytest.mark.parametrize("name", MOST)
def test_syncing_stays_near_its_floor(ratios: dict[str, float], name: str) -> None:
    assert ratios[name] < MOST[name]


def test_messages_are_a_quarter_of_their_json_at_most(sqlite_stage: Stage, tmp_path: Path) -> None:
    weighed = wire.measure(sqlite_stage, tmp_path / "weighed")
    assert max(weighed.push, weighed.replies, weighed.fresh) < MOST_OF_JSON


def test_a_slow_client_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    databases = SqliteFiles(tmp_path / "databases")
    small = stage.prepare(databases, tmp_path / "stage", FEW_CHANGES, FEW_CHANGES, MORE_ENGAGEMENTS)
    monkeypatch.setattr("sync.client.cycle.MOST_CHANGESETS", 1)
    monkeypatch.setattr("app.services.receiving.pieces", _crumbs)
    monkeypatch.setattr("app.services.receiving.batches", lambda cut, _pending: ([piece] for piece in cut))
    monkeypatch.setattr("app.services.receiving.is_quiet", lambda _arrival, _state: False)
    slow = _ratios([sync_bench.measure(small, tmp_path / "slow", rounds=1)])
    assert {name for name, most in MOST.items() if slow[name] < most} == set()


def _prepared(databases: Databases, folder: Path) -> Stage:
    return stage.prepare(databases, folder / "stage", CHANGES, CHANGES, ENGAGEMENTS)


def _ratios(runs: Iterable[SyncRun]) -> dict[str, float]:
    measured = list(runs)
    found = {name: least(getattr(run, name) for run in measured).ratio for name in MOST}
    print({name: round(ratio, 1) for name, ratio in found.items()})
    return found


def _crumbs(arrival: Arrival) -> Iterator[Arrival]:
    """Cut an arrival so small that each piece costs more than its rows."""
    return iter(pieces(arrival, 1))
