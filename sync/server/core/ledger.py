"""The identity map of one transaction: what is written gets its version, its history and its checksum here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from app.domain.kernel.facts import taken
from app.domain.kernel.reconcile import differences
from app.domain.kernel.record import Record, record_type
from sync.protocol.checksum import signed, term
from sync.server.core.entries import BIRTH, Entry, Write
from sync.server.storage.rows import HistoryRow, ReceiptRow, RecordRow, ScopeRow, TombstoneRow
from sync.server.storage.store import Changes

_encode = msgspec.json.Encoder().encode
_NO_CHANGES = b"{}"


class Ledger:
    """All records that a transaction has read or written, the counters of its scopes, and what to flush."""

    def __init__(self, scopes: Mapping[str, ScopeRow]) -> None:
        """Take the scopes whose locks are held."""
        self._scopes = scopes
        self._versions = {scope.id: scope.version for scope in scopes.values()}
        self._entries: dict[str, Entry | None] = {}
        self._children: dict[tuple[str, str], dict[str, Entry]] = {}
        self._born: dict[tuple[str, str], list[Entry]] = {}
        self._touched: dict[str, Entry] = {}
        self._history: list[HistoryRow] = []
        self._removed: list[Entry] = []
        self._tombstones: dict[tuple[str, str], TombstoneRow] = {}

    def load(self, asked: Iterable[str], rows: Iterable[RecordRow]) -> None:
        """Remember the answer to a look-up of records by id."""
        for record_id in asked:
            self._entries.setdefault(record_id, None)
        for row in rows:
            self._loaded(row)

    def load_children(self, asked: Iterable[tuple[str, str]], rows: Iterable[RecordRow]) -> None:
        """Remember the answer to a look-up of children by (parent id, kind), in order of version."""
        groups: dict[tuple[str, str], list[Entry]] = {key: [] for key in asked if key not in self._children}
        for row in rows:
            entry = self._loaded(row)
            if (row.parent, row.kind) in groups:
                groups[row.parent, row.kind].append(entry)
        for key, entries in groups.items():
            members = {entry.id: entry for entry in (*entries, *self._born.get(key, ()))}
            self._children[key] = {e.id: e for e in sorted(members.values(), key=lambda e: e.version)}

    def holds(self, scope: str) -> bool:
        """Say whether the scope's lock is held."""
        return scope in self._scopes

    def knows(self, record_id: str) -> bool:
        """Say whether the record was looked up already."""
        return record_id in self._entries

    def knows_children(self, key: tuple[str, str]) -> bool:
        """Say whether those children were looked up already."""
        return key in self._children

    def entry(self, record_id: str) -> Entry | None:
        """Return a record that was looked up or written; None when it does not exist."""
        return self._entries.get(record_id)

    def children(self, key: tuple[str, str]) -> Sequence[Entry]:
        """Return the children that were looked up or written, in order of version."""
        return list(self._children.get(key, {}).values())

    def put(self, record: Record, scope: str, write: Write, blended: frozenset[str] = frozenset()) -> None:
        """Give the record its next version and write its history; `blended` fields have no single writer.

        Blocked (E0) when the id belongs to a record of another kind or scope.
        """
        described = record_type(type(record))
        entry = self._entries.get(record.id)
        version = self._versions[scope] + 1
        if entry is None:
            entry = Entry(None, (described.parent_of(record), described.kind), record.id, scope)
            changes = _NO_CHANGES
            entry.versions[BIRTH] = (version, write.device)
            self._add(entry)
        else:
            if entry.kind != described.kind or entry.scope != scope:
                raise taken(described.kind, record.id)
            changed = differences(entry.record, record)
            changes = _encode(changed)
            for name in changed:
                entry.versions[name] = (version, "" if name in blended else write.device)
        self._versions[scope] = version
        entry.become(record, version)
        self._touched[record.id] = entry
        siblings = self._children.get(entry.key)
        if siblings is not None:
            siblings.pop(record.id, None)
            siblings[record.id] = entry
        self._note(entry, scope, write, changes)

    def remove(self, record_id: str, write: Write) -> None:
        """Take a record out of its scope: a tombstone at the next version; the history keeps all that it said."""
        entry = self._entries[record_id]
        if entry is None:
            raise LookupError(record_id)
        self._bury(entry, write)
        self._drop(entry)
        if entry.stored is not None:
            self._removed.append(entry)

    def move(self, record_id: str, scope: str, steps: Iterable[HistoryRow], write: Write) -> None:
        """Let a record leave its scope for another, and its history go on there.

        `steps` are what happened to it: told again under versions of the new scope, whose lock must be held as well.
        Where the last of them does not say who moved it, one more does. Nobody of the new scope has seen a field of it
        yet: all are of that version.
        """
        entry = self._entries[record_id]
        if entry is None:
            raise LookupError(record_id)
        record = entry.record
        self._bury(entry, write)
        self._drop(entry)
        arrived = Entry(entry.stored, entry.key, record_id, scope)
        unflushed = [step for step in self._history if step.record == record_id and step.scope == entry.scope]
        told = [*steps, *unflushed[:-1]]  # all but the one that says that it left
        for step in told:
            self._versions[scope] += 1
            self._history.append(step._replace(scope=scope, version=self._versions[scope]))
        is_said = bool(told) and told[-1].changeset == write.changeset
        version = self._versions[scope] = self._versions[scope] + (not is_said)
        arrived.become(record, version)
        arrived.born_at(version, write.device)
        self._add(arrived)
        self._touched[record_id] = arrived
        if not is_said:
            self._note(arrived, scope, write, _NO_CHANGES)

    def changes(self, receipts: Sequence[ReceiptRow] = ()) -> Changes:
        """Return everything to flush: each touched record once, its scope's counter, total and checksum."""
        inserted: list[RecordRow] = []
        updated: list[RecordRow] = []
        totals = {scope.id: scope.total for scope in self._scopes.values()}
        sums = {scope.id: scope.checksum for scope in self._scopes.values()}
        for entry in self._touched.values():
            if entry.stored is None:
                inserted.append(entry.row())
            else:
                updated.append(entry.row())
                totals[entry.stored.scope] -= 1
                sums[entry.stored.scope] -= term(entry.id, entry.stored.version)
            totals[entry.scope] += 1
            sums[entry.scope] += term(entry.id, entry.version)
        for stored in (entry.stored for entry in self._removed if entry.stored is not None):
            totals[stored.scope] -= 1
            sums[stored.scope] -= term(stored.id, stored.version)
        moved = {scope.id for scope in self._scopes.values() if self._versions[scope.id] != scope.version}
        scopes = [ScopeRow(scope, self._versions[scope], totals[scope], signed(sums[scope])) for scope in sorted(moved)]
        gone = [entry.id for entry in self._removed]
        return Changes(inserted, updated, self._history, receipts, scopes, gone, list(self._tombstones.values()))

    def _add(self, entry: Entry) -> None:
        self._entries[entry.id] = entry
        self._born.setdefault(entry.key, []).append(entry)
        siblings = self._children.get(entry.key)
        if siblings is not None:
            siblings[entry.id] = entry

    def _drop(self, entry: Entry) -> None:
        """Let nobody find an entry any more."""
        self._entries[entry.id] = None
        self._touched.pop(entry.id, None)
        born = self._born.get(entry.key, [])
        if entry in born:
            born.remove(entry)
        self._children.get(entry.key, {}).pop(entry.id, None)

    def _bury(self, entry: Entry, write: Write) -> None:
        """Write the tombstone; what the record said stands in the history."""
        self._versions[entry.scope] += 1
        entry.version = self._versions[entry.scope]
        stone = TombstoneRow(entry.scope, entry.id, entry.kind, entry.version, write.received_at)
        self._tombstones[stone.scope, stone.id] = stone
        names = (name for name in record_type(type(entry.record)).names if name != "id")
        said = {name: (getattr(entry.record, name), None) for name in names}
        self._note(entry, entry.scope, write, _encode(said))

    def _note(self, entry: Entry, scope: str, write: Write, changes: bytes) -> None:
        self._history.append(
            HistoryRow(
                scope,
                entry.version,
                entry.id,
                entry.kind,
                write.changeset,
                write.command,
                write.actor,
                write.on_behalf_of,
                write.device,
                write.made_at,
                write.received_at,
                changes,
            )
        )

    def _loaded(self, row: RecordRow) -> Entry:
        known = self._entries.get(row.id)
        if known is None:
            known = self._entries[row.id] = Entry(row, (row.parent, row.kind), row.id, row.scope)
        return known


__all__ = ["BIRTH", "Entry", "Ledger", "Write"]
