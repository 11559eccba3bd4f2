"""What the server's replies bring, gathered over the pages of one round and handed to the replica scope by scope."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.kernel.record import Record
from app.domain.records import RECORDS
from app.schema.codec import Malformed, Unfamiliar, decode_record
from app.storage.arrivals import Arrival, Gone, Head
from app.storage.history import HistoryEntry
from app.storage.outbox import Answer
from app.storage.rows import Stored
from sync.client.transport import not_concord
from sync.protocol import checksum
from sync.protocol.messages import Entry, Fate, Row, SyncResponse

_OWN = "u:"
_GONE = b"null"


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
        begun: Collection[str] = (),
    ) -> None:
        """Take the replica's cursors, the scopes fetched anew from the beginning, and fates still to be told.

        `passed_over` are scopes that hold what this program does not know, with how far they have been looked at:
        nothing of them is handed over in this round, and nothing is asked for twice. `begun` are the scopes that are
        being fetched from the beginning, looked at again with each arrival: no history comes with them.
        """
        self._begun_at = {scope: 0 if scope in snapshots else cursor for scope, cursor in cursors.items()}
        self._snapshots = frozenset(snapshots)
        self._begun = begun
        self._scopes: dict[str, Scope] = {}
        self._fates: list[Fate] = list(fates)
        self._last: SyncResponse | None = None
        self._overdue: set[str] = set()
        self.scopes_of: dict[str, str] = {}
        self._placed = 0
        self.passed_over = dict(passed_over or {})
        self.cursors: dict[str, int] = {s: c for s, c in self._begun_at.items() if s not in self._snapshots}
        self.cursors |= self.passed_over
        # Where nothing is held yet nothing is missing between: the history comes when somebody asks.
        self.asks_history = any(self.cursors.values())
        self.received = 0

    @property
    def unplaced(self) -> Sequence[str]:
        """Return the answered changesets whose scope was not asked for yet."""
        return [fate.changeset for fate in self._fates[self._placed :]]

    def place(self, scopes_of: Mapping[str, str]) -> None:
        """Take the scopes of what was unplaced; what is not among them does not wait here any more."""
        self.scopes_of |= scopes_of
        self._placed = len(self._fates)

    @property
    def fates(self) -> tuple[Fate, ...]:
        """Return the fates that came so far."""
        return tuple(self._fates)

    @property
    def is_removing(self) -> bool:
        """Say whether records leave a scope of which something is here already."""
        return any(map(self._loses, self._scopes))

    def add(self, response: SyncResponse) -> None:
        """Take in one reply."""
        self._fates += response.fates
        self._overdue.update(response.overdue)
        for scope, rows in response.rows.items():
            self._scope(scope).rows += rows
            self.received += len(rows)
        for scope, entries in response.history.items():
            self._scope(scope).entries += entries
        for scope, cursor in response.cursors.items():
            self._scope(scope).cursor = cursor
            if cursor:  # one that stands at nothing is not held: naming it would ask for its history
                self.cursors[scope] = cursor
        if response.cursors:
            self._last = response

    @property
    def untold(self) -> tuple[Fate, ...]:
        """Return the fates that must wait: what they came to is on a later page, and would leave the view till then.

        Of a scope that must be fetched anew nothing has come yet.
        """
        if self._last is None:
            return ()
        if not self._last.complete:
            return self.fates
        return tuple(fate for fate in self._fates if self.scopes_of.get(fate.changeset) in self._overdue)

    def arrivals(self) -> Iterator[Arrival]:
        """Yield what came for each scope."""
        if self._last is None:
            return
        untold = {fate.changeset for fate in self.untold}
        answers = _by_scope((fate for fate in self._fates if fate.changeset not in untold), self.scopes_of)
        for scope in (*self._scopes, *(answers.keys() - self._scopes.keys())):
            yield from self._arrival(self._last, scope, answers.get(scope, ()))

    def whole_arrivals(self) -> Iterator[Arrival]:
        """Yield what came for the scopes of which all is here while other pages still travel; they are told then.

        What is fetched anew from the beginning is not among them: it waits for the end. So does what loses records:
        they may come for another scope, or wait for a person, and then nothing may go on from there. So do scopes of
        answered changes as long as the person's own scope is not whole: a refusal is there, and comes before or with
        its fate.
        """
        if self._last is None:
            return
        heads = self._last.heads
        reached = {scope: heads[scope].version for scope in heads.keys() - self._snapshots - self.passed_over.keys()}
        whole = {s for s, gathered in self._scopes.items() if gathered.rows and gathered.cursor == reached.get(s)}
        whole = {scope for scope in whole if not self._loses(scope)}
        answers = _by_scope(self._fates, self.scopes_of)
        if any(self.cursors.get(scope, 0) != reached.get(scope) for scope in heads if scope.startswith(_OWN)):
            whole -= answers.keys()
        self._fates = [fate for fate in self._fates if self.scopes_of.get(fate.changeset) not in whole]
        self._placed = len(self._fates)
        for scope in sorted(whole, key=lambda scope: (not scope.startswith(_OWN), scope)):
            yield from self._arrival(self._last, scope, answers.get(scope, ()))
            self._begun_at[scope] = self._scopes.pop(scope).cursor

    def _arrival(self, last: SyncResponse, scope: str, fates: Sequence[Fate]) -> Iterator[Arrival]:
        """Yield what came for a scope, or pass it over where this program does not know all of it."""
        gathered = self._scopes.get(scope) or Scope(cursor=self._begun_at.get(scope, 0))
        rows = None if scope in self.passed_over else _known(gathered, scope)
        if rows is None:
            self.passed_over[scope] = self.cursors.get(scope, 0)
            return
        head = last.heads.get(scope)
        has_history = self.asks_history and self._begun_at.get(scope, 0) and scope not in self._begun
        yield Arrival(
            scope=scope,
            rows=rows,
            history=[history_entry(entry) for entry in gathered.entries],
            answers=[_answer(fate) for fate in fates],
            cursor=gathered.cursor,
            gone=[_gone(row) for row in gathered.rows if _is_gone(row)],
            head=None if head is None else Head(head.version, head.count, head.checksum),
            server_time=last.server_time.isoformat(),
            without_history_to=0 if has_history else gathered.cursor,
            is_snapshot=scope in self._snapshots or scope not in self._begun_at,
        )

    def _loses(self, scope: str) -> bool:
        return bool(self._begun_at.get(scope)) and any(map(_is_gone, self._scopes[scope].rows))

    def _scope(self, scope: str) -> Scope:
        return self._scopes.setdefault(scope, Scope())


def _by_scope(fates: Iterable[Fate], scopes_of: Mapping[str, str]) -> dict[str, list[Fate]]:
    found: dict[str, list[Fate]] = {}
    for fate in fates:
        scope = scopes_of.get(fate.changeset)
        if scope is not None:
            found.setdefault(scope, []).append(fate)
    return found


def _known(gathered: Scope, scope: str) -> list[Stored[Record]] | None:
    """Return the rows of a scope; None where one is of a kind, or holds a value, that this program does not know."""
    if any(row.kind not in RECORDS for row in gathered.rows):
        return None
    try:
        return [_stored(row, scope) for row in gathered.rows if not _is_gone(row)]
    except Unfamiliar:
        return None
    except Malformed as unreadable:
        raise not_concord() from unreadable


def _stored(row: Row, scope: str) -> Stored[Record]:
    return Stored(decode_record(row.kind, bytes(row.body)), scope, row.version)


def _is_gone(row: Row) -> bool:
    return bytes(row.body) == _GONE


def _gone(row: Row) -> Gone:
    return Gone(RECORDS[row.kind].cls, row.id, row.version)


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
