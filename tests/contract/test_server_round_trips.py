"""How often a request makes the server wait for PostgreSQL: each time is a way there and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg.pq import Trace

from app.domain.ids import engagement_scope
from app.domain.kernel.context import Role
from sync.server.storage.migrate import migrate
from sync.server.storage.postgres import PostgresStore
from tests.builders.server import Laptop, World
from tests.fixtures.postgres import Postgres

NOTHING_NEW = 2
"""Who asks, their grants and heads at once; and the end of the snapshot."""
PUSH = 8
"""Who asks; locks and all that is read; what changes; records, history and receipts by COPY; the end. One is spare."""

_PREPARED = 1

Counting = Callable[[Callable[[], object]], int]


@pytest.fixture
def world(postgres: Postgres) -> Iterator[World]:
    url = postgres.copy_of("server", _prepare)
    store = PostgresStore(url)
    yield World(store)
    store.close()
    postgres.drop(url)


def _prepare(url: str) -> None:
    migrate(url)


@pytest.fixture
def count_trips(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Counting]:
    """Count the answers that end a wait, in what the driver writes down of its own connections."""
    opened: list[psycopg.Connection[tuple[object, ...]]] = []
    connect = psycopg.connect

    def kept(url: str, **options: bool | int) -> psycopg.Connection[tuple[object, ...]]:
        connection = connect(url, autocommit=bool(options.get("autocommit")), prepare_threshold=_PREPARED)
        opened.append(connection)
        return connection

    monkeypatch.setattr(psycopg, "connect", kept)
    with (tmp_path / "trace").open("w+") as trace:

        def counted(work: Callable[[], object]) -> int:
            start = trace.seek(0, 2)
            for connection in opened:
                connection.pgconn.trace(trace.fileno())
                connection.pgconn.set_trace_flags(Trace.SUPPRESS_TIMESTAMPS)
            work()
            for connection in opened:
                connection.pgconn.untrace()
            trace.seek(start)
            return sum("ReadyForQuery" in line for line in trace)

        yield counted


def laptop_of(world: World, factories: int) -> Laptop:
    engagements = [world.engagement() for _ in range(factories)]
    world.person(f"amina{factories}", Role.ADVISOR, *engagements)
    laptop = world.laptop(f"amina{factories}")
    for engagement in engagements:
        laptop.sync(laptop.create(engagement_scope(engagement.id), world.ids.new()))
    laptop.sync()
    return laptop


@pytest.mark.parametrize("factories", [1, 12])
def test_with_nothing_new_one_question_is_enough(count_trips: Counting, world: World, factories: int) -> None:
    laptop = laptop_of(world, factories)
    assert count_trips(laptop.sync) == NOTHING_NEW


@pytest.mark.parametrize("size", [1, 100])
def test_a_push_waits_as_often_for_much_as_for_little(count_trips: Counting, world: World, size: int) -> None:
    laptop = laptop_of(world, 1)
    scope = next(each for each in laptop.cursors if each.startswith("f:"))
    payloads = [laptop.create(scope, world.ids.new()) for _ in range(size)]
    assert count_trips(lambda: laptop.sync(*payloads, pull=False)) <= PUSH
