"""One record as a transaction knows it, and who writes."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from app.domain.kernel.record import Record
from app.schema.codec import decode_record, encode_record
from sync.server.storage.rows import RecordRow

BIRTH = "*"
FieldVersions = dict[str, tuple[int, str]]
"""{field: (version of its last write, device that wrote it, '' for a blend)}; `*` is the record's birth."""

_encode = msgspec.json.Encoder().encode
_field_versions = msgspec.json.Decoder(FieldVersions)


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

    def born_at(self, version: int, device: str) -> None:
        """Let every field be of that version: nobody of its scope has seen an earlier one."""
        self._versions = {BIRTH: (version, device)}

    def row(self) -> RecordRow:
        """Return the row to write."""
        body = encode_record(self.record)
        return RecordRow(self.id, self.kind, self.scope, self.key[0], self.version, body, _encode(self.versions))
