"""A laptop with very many factories: its day costs as many statements as one with ten, on both sides of the line."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from app.domain.factory.records import Engagement
from app.domain.kernel.context import Role
from app.queries.factory_list import FactoryQuery, factory_counts, factory_ids, factory_rows, factory_summary
from app.queries.palette import find_records
from app.queries.sync_status import holdings
from app.queries.today import DOING, Queue, queue_ids, queued_items, standing_ids, standings
from app.storage import engines
from app.storage.connection import Connection
from app.storage.flip import BURST_ROWS
from tests.builders.home import TODAY, Seat, a_village

FEW, MANY = 10, 120
PAGE = 100
ITEMS = 200
MOST_A_SCOPE = 20
"""Statements that a laptop needs at most to take in one more factory and make its words findable."""


class Counted:
    """Counts the statements of every connection that is opened meanwhile, of laptop and server."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.laptop = self.server = 0
        # What the encrypted driver gives looks like a connection of the standard library.
        keyed: Callable[[Path, bytes], sqlite3.Connection] = vars(engines)["keyed_connection"]
        connect = sqlite3.connect

        def on_laptop(statement: str) -> None:
            self.laptop += not statement.startswith("--")  # what the full-text index does inside

        def on_server(_statement: str) -> None:
            self.server += 1

        def keyed_and_counted(path: Path, key: bytes) -> object:
            connection = keyed(path, key)
            connection.set_trace_callback(on_laptop)
            return connection

        def connected_and_counted(*given: object, **named: object) -> sqlite3.Connection:
            connection: sqlite3.Connection = connect(*given, **named)  # type: ignore[call-overload]  # as given
            connection.set_trace_callback(on_server)
            return connection

        monkeypatch.setattr(engines, "keyed_connection", keyed_and_counted)
        monkeypatch.setattr(sqlite3, "connect", connected_and_counted)

    def of(self, act: Callable[[], object]) -> tuple[int, int]:
        """Return how many statements an act costs the laptop and the server."""
        before = self.laptop, self.server
        act()
        return self.laptop - before[0], self.server - before[1]


def pages(connection: Connection) -> None:
    """Read what Today, Factories and the sync centre show."""
    query = FactoryQuery(TODAY)
    factory_rows(connection, factory_ids(connection, query)[:PAGE], TODAY)
    factory_counts(connection, query)
    factory_summary(connection, TODAY)
    for queue in Queue:
        queued_items(connection, queue_ids(connection, queue, DOING, TODAY))
    standings(connection, standing_ids(connection, DOING))
    holdings(connection)


def a_day(seat: Seat, engagements: list[Engagement], counted: Counted) -> dict[str, tuple[int, int]]:
    """Work through a day with a laptop; return what each part of it costs."""

    def look() -> None:
        with seat.workspace.read() as connection:
            pages(connection)

    return {
        "a round without news": counted.of(seat.sync),
        "a command": counted.of(lambda: seat.item(engagements[3], "Exits are locked")),
        "a round with a change": counted.of(seat.sync),
        "pages": counted.of(look),
        "counting": counted.of(seat.cycle.count),
    }


@contextmanager
def a_laptop(folder: Path, size: int) -> Iterator[tuple[Seat, list[Engagement]]]:
    folder.mkdir()
    with a_village(folder) as village:
        engagements = [village.factory(f"Factory {number}", "12 Mill Road", date(2026, 7, 1)) for number in range(size)]
        seat = village.seat("nasrin", "Nasrin Akter", Role.ADVISOR, *engagements)
        assert seat.workspace.indexing.wait(60)
        yield seat, engagements


def test_a_day_costs_as_much_with_many_factories_as_with_few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counted(monkeypatch)
    costs, fills = [], []
    for size in (FEW, MANY):
        before = counted.laptop
        with a_laptop(tmp_path / str(size), size) as (seat, engagements):
            fills.append(counted.laptop - before)
            with seat.workspace.read() as connection:
                assert find_records(connection, f"factory {size - 1}", PAGE), "the last is found by its name"
            costs.append(a_day(seat, engagements, counted))
    assert costs[0] == costs[1]
    assert all(sum(cost) for cost in costs[0].values()), "counted at all"
    assert (fills[1] - fills[0]) / (MANY - FEW) < MOST_A_SCOPE, "what is received is written once, and found"


def test_five_long_plans_cost_as_much_as_five_short_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ITEMS < BURST_ROWS
    counted = Counted(monkeypatch)
    costs = []
    for length in (2, ITEMS):
        with a_laptop(tmp_path / str(length), 5) as (seat, engagements):
            for number, engagement in enumerate(engagements):
                for item in range(length):
                    seat.item(engagement, f"Finding {number} {item}")
                # What comes back of all plans at once is a burst: its log is moved and its words are indexed by
                # other threads when the round is over, and would be counted with whatever part of the day they meet.
                seat.sync()
            seat.sync()
            costs.append(a_day(seat, engagements, counted))
    assert costs[0] == costs[1]
