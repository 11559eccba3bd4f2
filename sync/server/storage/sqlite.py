"""The embedded store: one SQLite file, one writer at a time, readers beside it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sync.server.storage import sqlite_statements as statements
from sync.server.storage.checkpoints import Checkpoints
from sync.server.storage.directory import device_of, grant_of
from sync.server.storage.rows import ReceiptRow, ScopeRow
from sync.server.storage.sqlite_reading import SqliteReading, as_json, translated
from sync.server.storage.store import Changes, Found, Wanted

_BUSY_SECONDS = 30.0


class SqliteTransaction(SqliteReading):
    """The one writing transaction of the moment."""

    def open(self, wanted: Wanted) -> Found:
        """Read everything; BEGIN IMMEDIATE holds the lock already."""
        devices = self._execute(
            "SELECT id, account, install_nonce, name, registered_at, last_seen, revoked_at FROM device WHERE id = ?",
            (wanted.device,),
        )
        named, also = as_json([*wanted.scopes, *wanted.also]), as_json(wanted.also)
        scopes = self._execute(statements.LOCKABLE, (named, wanted.account, wanted.account, also))
        grants = self._execute(
            "SELECT user_id, scope, role, valid_from, revoked_at FROM grants WHERE user_id = ?",
            (wanted.account,),
        )
        receipts = self._execute(
            statements.RECEIPTS,
            (wanted.device, wanted.first_seq, wanted.last_seq, as_json(wanted.changesets)),
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
        with translated():
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
        with translated():
            self._connection.execute(statements.RAISE_FLOOR, (scope, before, scope))
            return self._connection.execute(statements.PURGE, (scope, before)).rowcount

    def commit(self) -> None:
        """Make it durable and let go of the lock."""
        with translated():
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
            with translated():
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
            try:
                connection.execute("ROLLBACK")
            except sqlite3.Error:
                connection.close()
                raise
            self._readers.append(connection)

    def close(self) -> None:
        """Fold the write-ahead log into the file and close every connection, also where folding fails."""
        try:
            self._checkpoints.close()
        finally:
            with self._write_lock:
                for connection in (*self._readers, self._writer):
                    connection.close()
                self._readers.clear()

    def _connect(self) -> sqlite3.Connection:
        uri = f"{self._path.absolute().as_uri()}?mode=rw"
        connection = sqlite3.connect(
            uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            # The automatic checkpoint runs inside a commit and cost 0.43 s of 1.02 s of a large push.
            connection.execute("PRAGMA wal_autocheckpoint = 0")
            connection.execute("PRAGMA cache_size = -32000")
        except sqlite3.Error:
            # Nobody else lets go of it: a connection keeps itself alive, and its locks, until the collector comes by.
            connection.close()
            raise
        return connection
