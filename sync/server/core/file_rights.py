"""Who may send and fetch which file: by the record that names it, in the scope that the record is in.

Knowing a hash proves nothing. What is another's and what does not exist are the same to whoever asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.custody.records import Custody, CustodyState
from app.domain.kernel.context import Role
from app.domain.permissions import may_command, may_read
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import Evidence
from app.schema.codec import Malformed, decode_changeset, decode_record
from sync.protocol.evidence import FileNamed
from sync.protocol.limits import MOST_THUMB_BYTES
from sync.server.storage.rows import Account, Grant, RecordRow
from sync.server.storage.store import Reading

NAMING = (Evidence.KIND, Custody.KIND)
"""The kinds of records that name files."""

_ATTACH = "AttachEvidence"


@dataclass(frozen=True, slots=True)
class Standing:
    """A file that a record names, and what the caller may do with it. `scopes` are those that are to possess it.

    `size` is what the file must have, None where only `most` is known. `awaits` is set while the record does not say
    that its file arrived.
    """

    scopes: tuple[str, ...]
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
        record = None if row is None or row.kind not in NAMING else decode_record(row.kind, row.body)
        standing: Standing | None = None
        if row is not None and isinstance(record, Evidence) and row.scope == scope:
            standing = self._of_evidence(scope, record, sha256)
        elif row is not None and isinstance(record, Custody):
            standing = self._in_custody(scope, row.scope, record, sha256)
        return standing if standing is not None and (standing.may_send or standing.may_fetch) else None

    def _of_evidence(self, scope: str, piece: Evidence, sha256: str) -> Standing | None:
        size = _size(piece, sha256)
        if size is None:
            return None
        role = self._roles.get(scope)
        is_own = scope in self._known and piece.added_by == self._account.id
        return Standing(
            scopes=(scope,),
            size=size or None,
            most=MOST_THUMB_BYTES,
            may_send=is_own or (role is not None and may_command(role, _ATTACH).met),
            may_fetch=role is not None and may_read(scope, role),
            awaits=sha256 == piece.sha256 and piece.arrived_at is None,
        )

    def _in_custody(self, scope: str, queue: str, custody: Custody, sha256: str) -> Standing | None:
        """Return where a file of kept work stands: its author sends it, who holds the queue fetches it.

        The author names the scope the work was for, as they know no other. Accepted work has its files there, too.
        """
        command = attachment_in(custody)
        size = None if command is None else _size(command, sha256)
        if size is None:
            return None
        role = self._roles.get(queue)
        is_accepted = custody.state is CustodyState.ACCEPTED
        return Standing(
            scopes=(queue, custody.in_scope) if is_accepted else (queue,),
            size=size or None,
            most=MOST_THUMB_BYTES,
            may_send=custody.author == self._account.id and scope == custody.in_scope,
            may_fetch=scope == queue and role is not None and may_read(queue, role),
            awaits=False,
        )


def _size(piece: Evidence | AttachEvidence, sha256: str) -> int | None:
    """Return the size of one of its files, 0 where only the most is known, None of a file that it does not name."""
    sizes = {piece.thumb_sha256: 0, piece.original_sha256: piece.original_size, piece.sha256: piece.size}
    return sizes.get(sha256) if sha256 else None


def attachment_in(custody: Custody) -> AttachEvidence | None:
    """Return what kept work attaches, None where it attaches nothing."""
    if custody.command != _ATTACH:
        return None
    try:
        command = decode_changeset(custody.payload.encode()).command
    except Malformed:
        return None
    return command if isinstance(command, AttachEvidence) else None
