"""What came from the server for one scope, decoded before the transaction that takes it in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.kernel.record import Record
from app.storage.history import HistoryEntry
from app.storage.outbox import Answer
from app.storage.rows import Stored

Moved = Callable[[int, Iterable[tuple[str, int]], Iterable[tuple[str, int]]], int]
"""(checksum, (id, version) taken away, (id, version) added) -> checksum: what it is made of is the wire's affair."""

PIECE_ROWS = 4_000
"""Rows of one transaction at most, where an arrival may be cut."""
BATCH = 2_500
"""Rows, answers and pending commands of small arrivals that share a transaction."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where a scope stands on the server: version, number of records, checksum."""

    version: int
    count: int
    checksum: int


@dataclass(frozen=True, slots=True)
class Gone:
    """A record that is no longer in the scope: removed, or moved to another, at `version`."""

    cls: type[Record]
    id: str
    version: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """All that one round brought for a scope: of several pages the rows and entries joined, the last cursor and head.

    `rows` and what is `gone` are in order of version. Entries of versions up to `without_history_to` were not sent.
    A snapshot holds every record of the scope: what is not in it does not exist. `server_time` is ISO 8601.
    """

    scope: str
    rows: Sequence[Stored[Record]]
    history: Sequence[HistoryEntry]
    answers: Sequence[Answer]
    cursor: int
    head: Head | None
    server_time: str
    without_history_to: int = 0
    is_snapshot: bool = False
    gone: Sequence[Gone] = ()


def pieces(arrival: Arrival, most: int = PIECE_ROWS) -> Iterable[Arrival]:
    """Yield the arrival in pieces of at most `most` rows, each up to a version of its own, as if pages had been cut so.

    A snapshot and what has answers stay whole: an answered change must not leave the view before its rows come. Where
    the cursor is held back (a removal waits for a person) no piece moves it past what waits.
    """
    if len(arrival.rows) <= most or arrival.answers or arrival.is_snapshot:
        yield arrival
        return
    history, gone = list(arrival.history), list(arrival.gone)
    for start in range(0, len(arrival.rows), most):
        rows = arrival.rows[start : start + most]
        is_last = start + most >= len(arrival.rows)
        entries = history if is_last else [entry for entry in history if entry.version <= rows[-1].version]
        history = history[len(entries) :]
        removed = gone if is_last else [each for each in gone if each.version <= rows[-1].version]
        gone = gone[len(removed) :]
        cursor = arrival.cursor if is_last else min(rows[-1].version, arrival.cursor)
        yield replace(
            arrival,
            rows=rows,
            history=entries,
            gone=removed,
            cursor=cursor,
            head=arrival.head if is_last else None,
            without_history_to=min(arrival.without_history_to, cursor),
        )


def batches(
    arrivals: Iterable[Arrival], pending: Mapping[str, int], most: int = BATCH
) -> Iterator[tuple[Arrival, ...]]:
    """Yield arrivals, in order, in the groups that share a transaction: each costs the disk the same.

    `pending` says how many commands each scope has to run again.
    """
    group: list[Arrival] = []
    weight = 0
    for arrival in arrivals:
        added = len(arrival.rows) + len(arrival.answers) + pending.get(arrival.scope, 0)
        if group and weight + added > most:
            yield tuple(group)
            group, weight = [], 0
        group.append(arrival)
        weight += added
    if group:
        yield tuple(group)
