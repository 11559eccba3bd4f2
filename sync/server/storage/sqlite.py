"""The embedded store: one SQLite file, one writer at a time, readers beside it."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sync.server.storage import sqlite_statements as statements
from sync.server.storage.checkpoints import Checkpoints
from sync.server.storage.credentials import Credentials
from sync.server.storage.directory import Directory, Row, device_of, grant_of
from sync.server.storage.file_rows import FileRows
from sync.server.storage.rows import HistoryRow, ReceiptRow, RecordRow, ScopeRow, Stretch, TombstoneRow
from sync.server.storage.store import (
    Changes,
    ContendedError,
    Found,
    UnavailableError,
    UnwritableError,
    Wanted,
)

_BUSY_SECONDS = 30.0


class SqliteReading:
    """One snapshot (or, as a SqliteTransaction, the state under the write lock)."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take a connection with an open transaction."""
        self._connection = connection
        self.directory = Directory(self._execute)
        self.credentials = Credentials(self._execute)
        self.files = FileRows(self._execute)

    def heads(self, scopes: Iterable[str]) -> dict[str, ScopeRow]:
        """Return the counters of those scopes that exist."""
        rows = self._execute(statements.HEADS, (_json(scopes),))
        return {row[0]: ScopeRow._make(row) for row in rows}

    def scopes(self, prefix: str) -> list[str]:
        """Return the scopes whose id begins so, in order."""
        rows = self._execute("SELECT id FROM scope WHERE substr(id, 1, ?) = ? ORDER BY id", (len(prefix), prefix))
        return [row[0] for row in rows]

    def records(self, ids: Sequence[str]) -> list[RecordRow]:
        """Return the records that exist, in no order."""
        return self._records(statements.RECORDS_BY_ID, _json(ids))

    def children(self, pairs: Sequence[tuple[str, str]]) -> list[RecordRow]:
        """Return the records of each (parent id, kind), in order of version."""
        return self._records(statements.CHILDREN, _json(pairs))

    def rows_since(self, scope: str, after: int, limit: int) -> list[RecordRow]:
        """Return the next current records of a scope past a version, in order of version."""
        return self._records(statements.FEED, scope, after, limit)

    def feed_since(self, scope: str, after: int, limit: int) -> list[RecordRow]:
        """Return the same with the tombstones among them."""
        return self._records(statements.FEED_WITH_GONE, scope, after, limit, scope, after, limit, limit)

    def rows_between(self, stretches: Sequence[Stretch]) -> list[RecordRow]:
        """Return the feed of several stretches, in order of version."""
        asked = _json(stretches)
        return self._records(statements.ROWS_BETWEEN, asked, asked)

    def tombstones(self, ids: Sequence[str]) -> list[TombstoneRow]:
        """Return the tombstones of those records that have any."""
        return [TombstoneRow._make(row) for row in self._execute(statements.TOMBSTONES_BY_ID, (_json(ids),))]

    def history_between(self, stretches: Sequence[Stretch]) -> list[HistoryRow]:
        """Return the writes of several stretches, in order of version."""
        return [HistoryRow._make(row) for row in self._execute(statements.HISTORY_BETWEEN, (_json(stretches),))]

    def history_since(self, scope: str, after: int, upto: int, limit: int) -> list[HistoryRow]:
        """Return the writes of a scope in (after, upto], in order of version."""
        where = "scope = ? AND version > ? AND version <= ? ORDER BY version LIMIT ?"
        return self._history(where, scope, after, upto, limit)

    def history_upto(self, scope: str, upto: int, limit: int) -> list[HistoryRow]:
        """Return the last writes of a scope up to a version, the newest first."""
        return self._history("scope = ? AND version <= ? ORDER BY version DESC LIMIT ?", scope, upto, limit)

    def receipts(self, changesets: Sequence[str]) -> list[ReceiptRow]:
        """Return the receipts of those changesets that have one."""
        sql = f"SELECT {statements.RECEIPT} FROM receipt WHERE changeset IN {statements.IDS}"
        return [ReceiptRow._make(row) for row in self._execute(sql, (_json(changesets),))]

    def _records(self, sql: str, *parameters: object) -> list[RecordRow]:
        return [RecordRow._make(row) for row in self._execute(sql, parameters)]

    def _history(self, where: str, *parameters: object) -> list[HistoryRow]:
        sql = f"SELECT {statements.HISTORY} FROM history WHERE {where}"
        return [HistoryRow._make(row) for row in self._execute(sql, parameters)]

    def _execute(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        with _translated():
            return self._connection.execute(sql, tuple(parameters)).fetchall()


class SqliteTransaction(SqliteReading):
    """The one writing transaction of the moment."""

    def open(self, wanted: Wanted) -> Found:
        """Read everything; BEGIN IMMEDIATE holds the lock already."""
        devices = self._execute(
            "SELECT id, account, install_nonce, name, registered_at, last_seen, revoked_at FROM device WHERE id = ?",
            (wanted.device,),
        )
        named, also = _json([*wanted.scopes, *wanted.also]), _json(wanted.also)
        scopes = self._execute(statements.LOCKABLE, (named, wanted.account, wanted.account, also))
        grants = self._execute(
            "SELECT user_id, scope, role, valid_from, revoked_at FROM grants WHERE user_id = ?",
            (wanted.account,),
        )
        receipts = self._execute(
            statements.RECEIPTS,
            (wanted.device, wanted.first_seq, wanted.last_seq, _json(wanted.changesets)),
        )
        return Found(
            device=device_of(devices[0]) if devices else None,
            scopes={row[0]: ScopeRow._make(row) for row in scopes},
            grants=[grant_of(row) for row in grants],
            receipts=[ReceiptRow._make(row) for row in receipts],
            records=self.records(wanted.records),
            children=self.children(wanted.children),
        )

    def lock(self, scopes: Iterable[str]) -> dict[str, ScopeRow]:
        """Return the scopes, creating those that do not exist; the whole file is locked."""
        names = sorted(set(scopes))
        self._connection.executemany(
            "INSERT INTO scope (id, version, count, checksum) VALUES (?, 0, 0, 0) ON CONFLICT (id) DO NOTHING",
            [(name,) for name in names],
        )
        return self.heads(names)

    def take_turns(self, name: str) -> None:
        """Do nothing: there is one writer at a time."""

    def flush(self, changes: Changes) -> None:
        """Write everything, a statement for each kind of row."""
        many = self._connection.executemany
        with _translated():
            many("DELETE FROM record WHERE id = ?", [(id,) for id in changes.removed])
            many(statements.INSERT_RECORD, changes.inserted)
            many(
                "UPDATE record SET scope = ?, version = ?, body = CAST(? AS TEXT), "
                "field_versions = CAST(? AS TEXT) WHERE id = ?",
                [(row.scope, row.version, row.body, row.field_versions, row.id) for row in changes.updated],
            )
            many(statements.PUT_TOMBSTONE, changes.tombstones)
            many(statements.INSERT_HISTORY, changes.history)
            many(statements.INSERT_RECEIPT, changes.receipts)
            many(
                "UPDATE scope SET version = ?, count = ?, checksum = ? WHERE id = ?",
                [(row.version, row.total, row.checksum, row.id) for row in changes.scopes],
            )

    def purge(self, scope: str, before: str) -> int:
        """Forget a scope's tombstones of before that time and raise its floor; return how many there were."""
        with _translated():
            self._connection.execute(statements.RAISE_FLOOR, (scope, before, scope))
            return self._connection.execute(statements.PURGE, (scope, before)).rowcount

    def commit(self) -> None:
        """Make it durable and let go of the lock."""
        with _translated():
            self._connection.execute("COMMIT")


class SqliteStore:
    """A Store in one SQLite file; made by `migrate` and checked by `open_store`."""

    def __init__(self, path: Path) -> None:
        """Open the file, which must exist and be migrated."""
        self._path = path
        self._writer = self._connect()
        self._write_lock = threading.Lock()
        self._readers: list[sqlite3.Connection] = []
        self._checkpoints = Checkpoints(self._connect)

    @contextmanager
    def begin(self) -> Iterator[SqliteTransaction]:
        """Take the write lock; leaving the block without `commit` undoes everything."""
        with self._write_lock:
            with _translated():
                self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield SqliteTransaction(self._writer)
            finally:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                self._checkpoints.wrote(self._writer.total_changes)

    @contextmanager
    def read(self) -> Iterator[SqliteReading]:
        """Open a snapshot on a connection that cannot write."""
        try:
            connection = self._readers.pop()
        except IndexError:
            connection = self._connect()
            connection.execute("PRAGMA query_only = ON")
        connection.execute("BEGIN")
        try:
            yield SqliteReading(connection)
        finally:
            connection.execute("ROLLBACK")
            self._readers.append(connection)

    def close(self) -> None:
        """Fold the write-ahead log into the file and close every connection."""
        self._checkpoints.close()
        with self._write_lock:
            for connection in (*self._readers, self._writer):
                connection.close()
            self._readers.clear()

    def _connect(self) -> sqlite3.Connection:
        uri = f"{self._path.absolute().as_uri()}?mode=rw"
        connection = sqlite3.connect(
            uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        # The automatic checkpoint runs inside a commit and cost 0.43 s of 1.02 s of a large push.
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("PRAGMA cache_size = -32000")
        return connection


def _json(values: Iterable[object]) -> str:
    return json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0)
        if code in (sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY):
            raise ContendedError(str(error)) from error
        if code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise ContendedError(str(error)) from error
        if code & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
            raise UnavailableError(str(error)) from error
        if isinstance(error, sqlite3.IntegrityError | sqlite3.DataError | sqlite3.InterfaceError):
            raise UnwritableError(str(error)) from error
        raise
    except (OverflowError, UnicodeError) as error:
        raise UnwritableError(str(error)) from error
