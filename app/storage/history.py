"""Who changed what: as the server told it, and for what still waits for its receipt."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection

from app.domain.kernel.changeset import Changeset
from app.domain.kernel.decide import Verdict
from app.domain.kernel.reconcile import differences
from app.storage.change import Write
from app.storage.driver import first, run, run_many, select

_encode = msgspec.json.Encoder().encode

_KEEP = (
    "INSERT OR IGNORE INTO history (scope, version, record, kind, changeset, command, actor, device, on_behalf_of, "
    "made_at, received_at, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_KEEP_PENDING = (
    "INSERT OR REPLACE INTO pending_history (changeset, record, scope, kind, command, actor, on_behalf_of, made_at, "
    "changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_CREATORS = (
    "SELECT DISTINCT changeset FROM pending_history WHERE record IN (SELECT value FROM json_each(?)) "
    "AND changes = '{}' ORDER BY changeset"
)
_WRITES = (
    "SELECT history.device, history.changes, journal.verdict FROM history "
    "LEFT JOIN journal ON journal.id = history.changeset "
    "WHERE history.record = ? AND history.version > ? ORDER BY history.version DESC"
)
_BORN = "SELECT version FROM history WHERE record = ? AND changes = '{}'"
_BIRTH = "{}"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One write as the server tells it. Times are ISO 8601; `changes` is JSON {field: [before, after]}, {} at birth."""

    version: int
    record: str
    kind: str
    changeset: str
    command: str
    actor: str
    device: str
    on_behalf_of: str
    made_at: str
    received_at: str
    changes: str


def keep(connection: Connection, scope: str, entries: Iterable[HistoryEntry]) -> None:
    """Keep what the server told; an entry that is here already does nothing."""
    cells = [
        (
            scope,
            entry.version,
            entry.record,
            entry.kind,
            entry.changeset,
            entry.command,
            entry.actor,
            entry.device,
            entry.on_behalf_of,
            entry.made_at,
            entry.received_at,
            entry.changes,
        )
        for entry in entries
    ]
    run_many(connection, _KEEP, cells)


def keep_pending(connection: Connection, changesets: Iterable[tuple[Changeset, Iterable[Write]]]) -> None:
    """Keep what pending changesets write; they count for the history until the server tells its own."""
    cells = [
        (
            changeset.id,
            write.after.id,
            changeset.scope,
            write.after.KIND,
            type(changeset.command).__name__,
            changeset.actor,
            changeset.on_behalf_of.name if changeset.on_behalf_of else "",
            changeset.made_at.isoformat(),
            _BIRTH if write.before is None else _encode(differences(write.before, write.after)).decode(),
        )
        for changeset, writes in changesets
        for write in writes
    ]
    run_many(connection, _KEEP_PENDING, cells)


def creators(connection: Connection, records: Collection[str]) -> tuple[str, ...]:
    """Return the pending changesets that make any of those records."""
    rows = select(connection, _CREATORS, (json.dumps(list(records)),))
    return tuple(str(row[0]) for row in rows)


def is_last_written_by_another(connection: Connection, record: str, name: str, since: int, device: str) -> bool:
    """Say whether a device other than `device` wrote the field last, past version `since`.

    A write of this device whose verdict was "merged" counts as another's: a blend has no single writer.
    """
    for writer, changes, verdict in select(connection, _WRITES, (record, since)):
        if changes == _BIRTH or name in json.loads(changes):
            return bool(writer != device or verdict == Verdict.MERGED.value)
    return False


def birth(connection: Connection, record: str) -> int | None:
    """Return the version at which a record arose, None where the history does not reach back to it."""
    row = first(connection, _BORN, (record,))
    return None if row is None else int(row[0])


def remove_pending(connection: Connection, scope: str) -> None:
    """Forget what pending changesets of a scope write: before a rebase writes it anew."""
    run(connection, "DELETE FROM pending_history WHERE scope = ?", (scope,))


def remove_scope(connection: Connection, scope: str) -> None:
    """Forget the history of a scope that leaves the device."""
    run(connection, "DELETE FROM history WHERE scope = ?", (scope,))
