"""Syncing keeps its distance to bare work of the same size, on both stores; a slower client is noticed."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from tests.fixtures.postgres import Postgres
from tests.perf import stage, sync_bench, wire
from tests.perf.databases import Databases, SqliteFiles
from tests.perf.gate import kept, ratios
from tests.perf.slow import slow_receiving, slow_sending
from tests.perf.stage import Stage
from tests.perf.timing import Figure, least

pytestmark = [pytest.mark.perf, pytest.mark.timeout(300)]

CHANGES = 1_000
"""A tenth of the bench's: what a change costs is the same, and preparing it takes most of the time."""
ENGAGEMENTS = 5
FEW_CHANGES = 100
MORE_ENGAGEMENTS = 20
ROUNDS = 4
MOST = {"push": 10.0, "fresh": 10.0, "pull": 5.0, "both": 14.0, "nothing": 9.0}
"""Times the floor (plain SQL, plain HTTP) by the wall: a server process does half of the work. Twice what is usual."""
MOST_OF_JSON = 0.25
"""The budget itself."""


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
def found(staged: Stage, tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    folder = tmp_path_factory.mktemp("runs")
    return ratios(lambda run: _by_name(staged, folder / str(run)), MOST)


@pytest.mark.parametrize("name", MOST)
def test_syncing_stays_near_its_floor(found: dict[str, float], name: str) -> None:
    assert found[name] < MOST[name]


def test_messages_are_a_quarter_of_their_json_at_most(sqlite_stage: Stage, tmp_path: Path) -> None:
    weighed = wire.measure(sqlite_stage, tmp_path / "weighed")
    assert max(weighed.push, weighed.replies, weighed.fresh) < MOST_OF_JSON


def test_a_slow_client_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    databases = SqliteFiles(tmp_path / "databases")
    small = stage.prepare(databases, tmp_path / "stage", FEW_CHANGES, FEW_CHANGES, MORE_ENGAGEMENTS)
    slow_sending(monkeypatch)
    slow_receiving(monkeypatch)
    slow = ratios(lambda run: _by_name(small, tmp_path / str(run), rounds=1), MOST, runs=1)
    assert kept(slow, MOST) == set()


def _prepared(databases: Databases, folder: Path) -> Stage:
    return stage.prepare(databases, folder / "stage", CHANGES, CHANGES, ENGAGEMENTS)


def _by_name(made: Stage, folder: Path, rounds: int = ROUNDS) -> dict[str, Figure]:
    run = sync_bench.measure(made, folder, rounds, least)
    return {name: getattr(run, name) for name in MOST}
