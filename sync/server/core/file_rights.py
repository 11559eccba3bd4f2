"""Who may send and fetch which file: by the record that names it, in the scope that the record is in.

Knowing a hash proves nothing. What is another's and what does not exist are the same to whoever asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.kernel.context import Role
from app.domain.permissions import may_command, may_read
from app.domain.plan.records import Evidence
from app.schema.codec import decode_record
from sync.protocol.evidence import FileNamed
from sync.protocol.limits import MOST_THUMB_BYTES
from sync.server.storage.rows import Account, Grant, RecordRow
from sync.server.storage.store import Reading

_ATTACH = "AttachEvidence"


@dataclass(frozen=True, slots=True)
class Standing:
    """A file that a record names, and what the caller may do with it. `scope` is the one that possesses it.

    `size` is what the file must have, None where only `most` is known. `awaits` is set while the record does not say
    that its file arrived.
    """

    scope: str
    size: int | None
    most: int
    may_send: bool
    may_fetch: bool
    awaits: bool

    def fits(self, size: int) -> bool:
        """Say whether a file of this size can be the one that the record names."""
        return size == self.size if self.size is not None else 0 < size <= self.most


class FileRights:
    """The rights of one caller at one moment."""

    def __init__(self, reading: Reading, account: Account, now: datetime) -> None:
        """Read the caller's grants."""
        self._reading = reading
        self._account = account
        grants: Sequence[Grant] = reading.directory.grants(account.id)
        self._roles = {g.scope: Role(g.role) for g in grants if g.revoked_at is None and g.valid_from <= now}
        self._known = {g.scope for g in grants}

    def of(self, scope: str, files: Sequence[FileNamed]) -> list[Standing | None]:
        """Return where each file stands; None where there is none by that name that the caller may know of."""
        rows = {row.id: row for row in self._reading.records([file.record for file in files])}
        return [self._one(scope, rows.get(file.record), file.sha256) for file in files]

    def _one(self, scope: str, row: RecordRow | None, sha256: str) -> Standing | None:
        if row is None or row.scope != scope or row.kind != Evidence.KIND:
            return None
        piece = decode_record(row.kind, row.body)
        if not isinstance(piece, Evidence) or sha256 not in (piece.sha256, piece.thumb_sha256):
            return None
        role = self._roles.get(scope)
        is_own = scope in self._known and piece.added_by == self._account.id
        standing = Standing(
            scope=scope,
            size=piece.size if sha256 == piece.sha256 else None,
            most=MOST_THUMB_BYTES,
            may_send=is_own or (role is not None and may_command(role, _ATTACH).met),
            may_fetch=role is not None and may_read(scope, role),
            awaits=sha256 == piece.sha256 and piece.arrived_at is None,
        )
        return standing if standing.may_send or standing.may_fetch else None
