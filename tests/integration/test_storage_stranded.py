"""Which pending changes no round gets rid of, and which were saved to a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.domain.kernel.decide import Verdict
from app.storage import outbox
from app.storage.outbox import Answer, PendingState
from app.storage.replica import Replica
from app.storage.stranded import counts_of_stranded, note_saved, stranded
from tests.builders.replicas import a_replica

STATES = {
    "p": PendingState.PENDING,
    "b": PendingState.BLOCKED,
    "w": PendingState.WOULD_REFUSE,
    "x": PendingState.PARKED,
}


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with a_replica(tmp_path) as made:
        yield made


def fill(replica: Replica, changes: Sequence[tuple[str, str, Sequence[str]]]) -> None:
    """Queue changes (id, state, what they rest on); `refused` was answered before."""
    with replica.write() as connection:
        _append(connection, "refused", ())
        outbox.settle(connection, [Answer(1, "refused", Verdict.REFUSED)], "2026-06-15T09:00:00+00:00")
        for id, state, depends_on in changes:
            seq = _append(connection, id, depends_on)
            outbox.mark(connection, [(seq, STATES[state], (), 1)])


def _append(connection: Connection, id: str, depends_on: Sequence[str]) -> int:
    return outbox.append(
        connection,
        id=id,
        scope="f:one",
        name="EditItem",
        target="item",
        payload=b"{}",
        made_at="2026-06-15T08:30:00+00:00",
        depends_on=depends_on,
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([], []),
        ([("1", "p", ()), ("2", "w", ()), ("3", "b", ("1",))], []),
        ([("1", "x", ()), ("2", "p", ())], ["1"]),
        ([("1", "x", ()), ("2", "b", ("1",)), ("3", "p", ("2",)), ("4", "p", ())], ["1", "2", "3"]),
        ([("1", "b", ("refused",))], []),
        ([("1", "b", ("gone",)), ("2", "b", ("1",))], ["1", "2"]),
        ([("1", "p", ("gone",))], []),
        ([("1", "x", ()), ("2", "x", ("1", "gone"))], ["1", "2"]),
    ],
)
def test_what_is_too_large_or_rests_on_nothing_is_stranded_with_what_follows(
    replica: Replica, changes: Sequence[tuple[str, str, Sequence[str]]], expected: list[str]
) -> None:
    fill(replica, changes)
    with replica.read() as connection:
        assert [each.id for each in stranded(connection)] == expected
        assert counts_of_stranded(connection) == (len(expected), 0)


def test_what_was_saved_counts_while_it_is_stranded(replica: Replica) -> None:
    fill(replica, [("1", "x", ()), ("2", "x", ())])
    with replica.write() as connection:
        note_saved(connection, ["1"])
        assert counts_of_stranded(connection) == (2, 1)
        note_saved(connection, ["2"])
        assert counts_of_stranded(connection) == (2, 2)
        outbox.mark(connection, [(2, PendingState.PENDING, (), 1)])
        assert counts_of_stranded(connection) == (1, 1)
