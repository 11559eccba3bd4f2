"""Slowness put in on purpose: each is a mistake that somebody could make, and that a gate must notice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.queries.plan_list import PlanQuery, item_ids, item_rows
from app.queries.plan_search import Searchable, matching
from app.storage.arrivals import Arrival, pieces
from app.storage.commit import Commit, Given, commit_command
from app.storage.connection import Connection
from sync.client.transport import Transport

if TYPE_CHECKING:  # a slow window is no test
    import pytest

_A_MILLION = 1_000_000


def slow_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read whole rows for the order of a list, and for what a search in it finds."""
    monkeypatch.setattr("ui.features.plan.list_presenter.item_ids", ids_by_rows)
    monkeypatch.setattr("ui.features.plan.list_presenter.matching", matches_by_rows)


def ids_by_rows(connection: Connection, wanted: PlanQuery) -> list[str]:
    """Return the ids of a list, by its rows."""
    return [row.id for row in item_rows(connection, item_ids(connection, wanted))]


def matches_by_rows(connection: Connection, items: Searchable, sought: str) -> list[str]:
    """Return what a search finds, by its rows."""
    return [row.id for row in item_rows(connection, matching(connection, items, sought))]


def slow_saving(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the whole plan before each command."""

    def read_all_first(connection: Connection, given: Given) -> Commit:
        connection.exec_driver_sql("SELECT * FROM plan_item").fetchall()
        return commit_command(connection, given)

    monkeypatch.setattr("app.services.commands.commit_command", read_all_first)


def slow_receiving(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take in row by row, each in a transaction of its own, and scopes without news like those with."""
    monkeypatch.setattr("app.services.receiving.pieces", _crumbs)
    monkeypatch.setattr("app.services.receiving.batches", lambda cut, _pending: ([piece] for piece in cut))
    monkeypatch.setattr("app.services.receiving.is_quiet", lambda _arrival, _state: False)


def slow_sending(monkeypatch: pytest.MonkeyPatch) -> None:
    """Send each change in a request of its own, and count to a million before each."""
    post = Transport.post

    def count_and_post(transport: Transport, path: str, body: bytes, token: str = "") -> bytes:
        sum(range(_A_MILLION))
        return post(transport, path, body, token)

    monkeypatch.setattr("sync.client.outgoing.MOST_CHANGESETS", 1)
    monkeypatch.setattr(Transport, "post", count_and_post)


def _crumbs(arrival: Arrival) -> Iterator[Arrival]:
    return iter(pieces(arrival, 1))
