"""What a device gets: the next rows of every scope it may see, cut by size, with the heads they lead to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from app.domain.ids import user_scope
from app.domain.kernel.context import Role
from app.domain.permissions import may_read
from sync.protocol.limits import MOST_CHANGESETS, MOST_PULL_BYTES, MOST_PUSH_BYTES, MOST_ROWS
from sync.protocol.messages import Entry, Fate, Head, Limits, Row, SyncRequest, SyncResponse
from sync.protocol.problems import ProblemCode
from sync.server.core.identity import Identity
from sync.server.core.problems import RefusedRequest
from sync.server.storage.rows import Caller, HistoryRow, RecordRow, ScopeRow
from sync.server.storage.store import Reading
from sync.server.storage.times import moment

LIMITS = Limits(MOST_CHANGESETS, MOST_PUSH_BYTES, MOST_ROWS)


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
        rows = self._reading.rows_since(head.id, cursor, limit)
        size = 0
        for number, row in enumerate(rows):
            size += len(row.body)
            if size > self._bytes_left and number > 0:
                return rows[:number], rows[number - 1].version
        return rows, (rows[-1].version if len(rows) == limit else head.version)

    def _entries(self, scope: str, cursor: int, upto: int) -> tuple[list[Entry], int]:
        limit = self._rows_left
        rows = self._reading.history_since(scope, cursor, upto, limit)
        fitting = fitting_steps(rows, self._bytes_left)
        is_cut = len(fitting) < len(rows) or len(rows) == limit
        return [entry_of(row) for row in fitting], (fitting[-1].version if is_cut else upto)


def answer(
    reading: Reading, caller: Caller, request: SyncRequest, fates: list[Fate], identity: Identity, now: datetime
) -> SyncResponse:
    """Return the reply: fates, the next page, heads, and the grants that hold now.

    RefusedRequest `epoch_changed` when the request comes from another epoch, or from a later state than this.
    """
    if request.epoch not in ("", identity.epoch):
        raise RefusedRequest(ProblemCode.EPOCH_CHANGED, epoch=identity.epoch)
    grants = grants_now(reading, caller, now)
    heads = reading.heads(grants)
    page = Page(reading)
    for scope in grants:
        head = heads.get(scope) or ScopeRow(scope, 0, 0, 0)
        cursor = request.cursors.get(scope, 0)
        if not 0 <= cursor <= head.version:
            raise RefusedRequest(ProblemCode.EPOCH_CHANGED, epoch=identity.epoch, scope=scope)
        page.add(head, cursor, with_history=request.history and scope in request.cursors)
    shown = {scope: Head(h.version, h.total, h.checksum) for scope, h in heads.items()}
    return SyncResponse(
        epoch=identity.epoch,
        server_time=now,
        fates=fates,
        rows=page.rows,
        history=page.history,
        cursors=page.cursors,
        heads=shown,
        grants=grants,
        complete=all(page.cursors[scope] == head.version for scope, head in shown.items()),
        limits=LIMITS,
    )


def grants_now(reading: Reading, caller: Caller, now: datetime) -> dict[str, str]:
    """Return {scope: role} of what the caller may see: their own scope, catalogues, then what is judged with them.

    What somebody holds in a role that reads nothing of it (O2) is not among them: they are heard there all the same.
    """
    granted = reading.directory.roles(caller.account.id, now)
    held = {scope: role for scope, role in granted if may_read(scope, Role(role))}
    catalogues = {scope: role for scope, role in held.items() if scope.startswith("g:")}
    return {user_scope(caller.account.id): caller.account.role} | catalogues | held


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
