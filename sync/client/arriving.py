"""What the server's replies bring, gathered over the pages of one round and handed to the replica scope by scope."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from app.domain.kernel.record import Record
from app.schema.codec import Malformed, Unfamiliar, decode_record
from app.storage.arrivals import Arrival, Head
from app.storage.history import HistoryEntry
from app.storage.outbox import Answer
from app.storage.rows import Stored
from sync.client.transport import not_concord
from sync.protocol import checksum
from sync.protocol.messages import Entry, Fate, Row, SyncResponse


def moved(total: int, taken: Iterable[tuple[str, int]], added: Iterable[tuple[str, int]]) -> int:
    """Return a scope's checksum after rows (id, version) went away and others came."""
    total -= sum(checksum.term(record_id, version) for record_id, version in taken)
    total += sum(checksum.term(record_id, version) for record_id, version in added)
    return checksum.signed(total)


@dataclass
class Scope:
    """One scope's pages of this round."""

    rows: list[Row] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    cursor: int = 0


class Gathering:
    """Replies of one round. `cursors` are where the next request goes on."""

    def __init__(
        self,
        cursors: Mapping[str, int],
        snapshots: Collection[str] = (),
        fates: Iterable[Fate] = (),
        passed_over: Mapping[str, int] | None = None,
    ) -> None:
        """Take the replica's cursors, the scopes fetched anew from the beginning, and fates still to be told.

        `passed_over` are scopes that hold what this program does not know, with how far they have been looked at:
        nothing of them is handed over in this round, and nothing is asked for twice.
        """
        self._begun_at = {scope: 0 if scope in snapshots else cursor for scope, cursor in cursors.items()}
        self._snapshots = frozenset(snapshots)
        self._scopes: dict[str, Scope] = {}
        self._fates: list[Fate] = list(fates)
        self._last: SyncResponse | None = None
        self.passed_over = dict(passed_over or {})
        self.cursors: dict[str, int] = {s: c for s, c in self._begun_at.items() if s not in self._snapshots}
        self.cursors |= self.passed_over
        self.received = 0

    @property
    def fates(self) -> tuple[Fate, ...]:
        """Return the fates that came so far."""
        return tuple(self._fates)

    def add(self, response: SyncResponse) -> None:
        """Take in one reply."""
        self._fates += response.fates
        for scope, rows in response.rows.items():
            self._scope(scope).rows += rows
            self.received += len(rows)
        for scope, entries in response.history.items():
            self._scope(scope).entries += entries
        for scope, cursor in response.cursors.items():
            self._scope(scope).cursor = cursor
            self.cursors[scope] = cursor
        if response.cursors:
            self._last = response

    @property
    def untold(self) -> tuple[Fate, ...]:
        """Return the fates that must wait: what they came to is on a later page, and would leave the view till then."""
        return () if self._last is None or self._last.complete else self.fates

    def arrivals(self, scopes_of: Mapping[str, str]) -> Iterator[Arrival]:
        """Yield what came for each scope; `scopes_of` tells the scope of each answered changeset."""
        if self._last is None:
            return
        answers: dict[str, list[Answer]] = {}
        for fate in () if self.untold else self._fates:
            scope = scopes_of.get(fate.changeset)
            if scope is not None:
                answers.setdefault(scope, []).append(_answer(fate))
        for scope in (*self._scopes, *(answers.keys() - self._scopes.keys())):
            gathered = self._scopes.get(scope) or Scope(cursor=self._begun_at.get(scope, 0))
            rows = None if scope in self.passed_over else _known(gathered, scope)
            if rows is None:
                self.passed_over[scope] = self.cursors.get(scope, 0)
                continue
            head = self._last.heads.get(scope)
            begun_at = self._begun_at.get(scope, 0)
            yield Arrival(
                scope=scope,
                rows=rows,
                history=[history_entry(entry) for entry in gathered.entries],
                answers=answers.get(scope, ()),
                cursor=gathered.cursor,
                head=None if head is None else Head(head.version, head.count, head.checksum),
                server_time=self._last.server_time.isoformat(),
                without_history_to=0 if begun_at else gathered.cursor,
                is_snapshot=scope in self._snapshots or scope not in self._begun_at,
            )

    def _scope(self, scope: str) -> Scope:
        return self._scopes.setdefault(scope, Scope())


def _known(gathered: Scope, scope: str) -> list[Stored[Record]] | None:
    """Return the rows of a scope; None where one is of a kind, or holds a value, that this program does not know."""
    try:
        return [_stored(row, scope) for row in gathered.rows]
    except Unfamiliar:
        return None
    except Malformed as unreadable:
        raise not_concord() from unreadable


def _stored(row: Row, scope: str) -> Stored[Record]:
    return Stored(decode_record(row.kind, bytes(row.body)), scope, row.version)


def _answer(fate: Fate) -> Answer:
    return Answer(fate.seq, fate.changeset, fate.verdict, fate.replayed, fate.reasons, fate.conflicts)


def history_entry(entry: Entry) -> HistoryEntry:
    """Return a step as the replica keeps it."""
    try:
        changes = bytes(entry.changes).decode()
    except UnicodeDecodeError as unreadable:
        raise not_concord() from unreadable
    return HistoryEntry(
        version=entry.version,
        record=entry.record,
        kind=entry.kind,
        changeset=entry.changeset,
        command=entry.command,
        actor=entry.actor,
        device=entry.device,
        on_behalf_of=entry.on_behalf_of,
        made_at=entry.made_at.isoformat(),
        received_at=entry.received_at.isoformat(),
        changes=changes,
    )
