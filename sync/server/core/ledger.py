"""The identity map of one transaction: what is written gets its version, its history and its checksum here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from app.domain.kernel.facts import taken
from app.domain.kernel.reconcile import differences
from app.domain.kernel.record import Record, record_type
from app.schema.codec import decode_record, encode_record
from sync.protocol.checksum import signed, term
from sync.server.storage.rows import HistoryRow, ReceiptRow, RecordRow, ScopeRow
from sync.server.storage.store import Changes

BIRTH = "*"
FieldVersions = dict[str, tuple[int, str]]
"""{field: (version of its last write, device that wrote it, '' for a blend)}; `*` is the record's birth."""

_encode = msgspec.json.Encoder().encode
_field_versions = msgspec.json.Decoder(FieldVersions)
_NO_CHANGES = b"{}"


class Write(NamedTuple):
    """Who writes, by which command: goes into the history of every record written."""

    changeset: str
    command: str
    actor: str
    device: str
    made_at: str
    received_at: str
    on_behalf_of: str = ""


class Entry:
    """One record as the transaction knows it; body and field versions are decoded when first asked for."""

    __slots__ = ("_record", "_versions", "id", "is_touched", "key", "kind", "scope", "stored", "version")

    def __init__(self, stored: RecordRow | None, key: tuple[str, str], record_id: str, scope: str) -> None:
        """Take the stored row (None for a new record), (parent id, kind), id and scope."""
        self.stored = stored
        self.key = key
        self.id = record_id
        self.kind = key[1]
        self.scope = scope
        self.version = stored.version if stored else 0
        self.is_touched = False
        self._record: Record | None = None
        self._versions: FieldVersions | None = None

    @property
    def record(self) -> Record:
        """Return the record as it stands now."""
        if self._record is None:
            if self.stored is None:
                raise LookupError(self.id)
            self._record = decode_record(self.kind, self.stored.body)
        return self._record

    @property
    def versions(self) -> FieldVersions:
        """Return the field versions as they stand now."""
        if self._versions is None:
            self._versions = _field_versions.decode(self.stored.field_versions) if self.stored else {}
        return self._versions

    def become(self, record: Record, version: int) -> None:
        """Take a new state."""
        self._record = record
        self.version = version
        self.is_touched = True

    def row(self) -> RecordRow:
        """Return the row to write."""
        body = encode_record(self.record)
        return RecordRow(self.id, self.kind, self.scope, self.key[0], self.version, body, _encode(self.versions))


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
            self._entries[record.id] = entry
            self._born.setdefault(entry.key, []).append(entry)
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
        self._history.append(
            HistoryRow(
                scope,
                version,
                record.id,
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

    def changes(self, receipts: Sequence[ReceiptRow] = ()) -> Changes:
        """Return everything to flush: each touched record once, its scope's counter, total and checksum."""
        inserted: list[RecordRow] = []
        updated: list[RecordRow] = []
        totals = {scope.id: scope.total for scope in self._scopes.values()}
        sums = {scope.id: scope.checksum for scope in self._scopes.values()}
        for entry in self._touched.values():
            if entry.stored is None:
                inserted.append(entry.row())
                totals[entry.scope] += 1
            else:
                updated.append(entry.row())
                sums[entry.scope] -= term(entry.id, entry.stored.version)
            sums[entry.scope] += term(entry.id, entry.version)
        moved = {entry.scope for entry in self._touched.values()}
        scopes = [ScopeRow(scope, self._versions[scope], totals[scope], signed(sums[scope])) for scope in sorted(moved)]
        return Changes(inserted, updated, self._history, receipts, scopes)

    def _loaded(self, row: RecordRow) -> Entry:
        known = self._entries.get(row.id)
        if known is None:
            known = self._entries[row.id] = Entry(row, (row.parent, row.kind), row.id, row.scope)
        return known
