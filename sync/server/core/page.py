"""One reply's worth of rows and history, cut by size where both reach."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

import msgspec

from sync.protocol.limits import MOST_PULL_BYTES, MOST_ROWS
from sync.protocol.messages import Entry, Row
from sync.server.storage.rows import GONE, HistoryRow, RecordRow, ScopeRow, Stretch
from sync.server.storage.store import Reading
from sync.server.storage.times import moment

_SMALL_GAP = 100
"""Versions; a larger gap is read by itself, as far as the page has room."""

S = TypeVar("S", RecordRow, HistoryRow)


class Place(NamedTuple):
    """Where a device stands in a scope: its head, the device's cursor, and whether it wants the history since."""

    head: ScopeRow
    cursor: int
    with_history: bool

    @property
    def gap(self) -> Stretch:
        """Return the versions that the device has not got."""
        return Stretch(self.head.id, self.cursor, self.head.version)


class Page:
    """One reply's worth of rows and history; bodies pass through as they were stored."""

    def __init__(self, reading: Reading, most_rows: int = MOST_ROWS, most_bytes: int = MOST_PULL_BYTES) -> None:
        """Take the snapshot and the size of a page."""
        self._reading = reading
        self._rows_left = most_rows
        self._bytes_left = most_bytes
        self.rows: dict[str, list[Row]] = {}
        self.history: dict[str, list[Entry]] = {}
        self.cursors: dict[str, int] = {}
        self._rows_ahead: dict[str, list[RecordRow]] = {}
        self._steps_ahead: dict[str, list[HistoryRow]] = {}

    def look_ahead(self, places: Sequence[Place]) -> None:
        """Read the small gaps of the scopes that `add` will be asked for at once.

        A statement for each of forty scopes takes longer than the few rows that each has.
        """
        room = self._rows_left
        small: list[Place] = []
        for place in places:
            size = place.head.version - place.cursor
            if 0 < size <= min(room, _SMALL_GAP):
                small.append(place)
                room -= size
        if len(small) > 1:
            self._rows_ahead = _grouped(small, self._reading.rows_between)
            heard = [place for place in small if place.with_history]
            self._steps_ahead = _grouped(heard, self._reading.history_between)

    def add(self, head: ScopeRow, cursor: int, *, with_history: bool) -> None:
        """Add what fits of a scope past its cursor; the cursor moves to where row and history pages both reach."""
        upto = cursor
        if cursor < head.version and self._rows_left > 0 and self._bytes_left > 0:
            rows, upto = self._rows(head, cursor)
            if with_history:
                entries, upto = self._entries(head.id, cursor, upto)
                rows = [row for row in rows if row.version <= upto]
                if entries:
                    self.history[head.id] = entries
            if rows:
                self.rows[head.id] = [Row(r.id, r.kind, r.version, msgspec.Raw(r.body)) for r in rows]
            self._rows_left -= len(rows)
            self._bytes_left -= sum(len(row.body) for row in rows)
        self.cursors[head.id] = upto

    def _rows(self, head: ScopeRow, cursor: int) -> tuple[Sequence[RecordRow], int]:
        limit = self._rows_left
        ahead = self._rows_ahead.get(head.id)
        # Who begins holds nothing that could have been removed.
        read = self._reading.feed_since if cursor else self._reading.rows_since
        if ahead is None:
            rows: Sequence[RecordRow] = read(head.id, cursor, limit)
        else:
            rows = [row for row in ahead if cursor or row.body != GONE][:limit]
        size = 0
        for number, row in enumerate(rows):
            size += len(row.body)
            if size > self._bytes_left and number > 0:
                return rows[:number], rows[number - 1].version
        return rows, (rows[-1].version if len(rows) == limit else head.version)

    def _entries(self, scope: str, cursor: int, upto: int) -> tuple[list[Entry], int]:
        limit = self._rows_left
        ahead = self._steps_ahead.get(scope)
        if ahead is None:
            rows = self._reading.history_since(scope, cursor, upto, limit)
        else:
            rows = [row for row in ahead if row.version <= upto][:limit]
        fitting = fitting_steps(rows, self._bytes_left)
        is_cut = len(fitting) < len(rows) or len(rows) == limit
        return [entry_of(row) for row in fitting], (fitting[-1].version if is_cut else upto)


def fitting_steps(rows: Sequence[HistoryRow], most_bytes: int) -> Sequence[HistoryRow]:
    """Return the first steps whose changes fit into that many bytes; of any steps at least one."""
    size = 0
    for number, row in enumerate(rows):
        size += len(row.changes)
        if size > most_bytes and number > 0:
            return rows[:number]
    return rows


def entry_of(row: HistoryRow) -> Entry:
    """Return a step as it travels; what it changed passes through as it was stored."""
    return Entry(
        version=row.version,
        record=row.record,
        kind=row.kind,
        changeset=row.changeset,
        command=row.command,
        actor=row.actor,
        device=row.device,
        made_at=moment(row.made_at),
        received_at=moment(row.received_at),
        on_behalf_of=row.on_behalf_of,
        changes=msgspec.Raw(row.changes),
    )


def _grouped(places: Sequence[Place], read: Callable[[Sequence[Stretch]], Sequence[S]]) -> dict[str, list[S]]:
    """Return what is in the gaps of several scopes, by scope."""
    found: dict[str, list[S]] = {place.head.id: [] for place in places}
    for row in read([place.gap for place in places]) if places else ():
        found[row.scope].append(row)
    return found
