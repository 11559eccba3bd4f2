"""The store on PostgreSQL: locks first, one pipeline to read, one to write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

import psycopg
from psycopg import Cursor, errors

from sync.server.storage import postgres_statements as statements
from sync.server.storage.credentials import Credentials
from sync.server.storage.directory import Directory, Row, device_of, grant_of
from sync.server.storage.file_rows import FileRows
from sync.server.storage.pool import Connection, Pool
from sync.server.storage.rows import HistoryRow, ReceiptRow, RecordRow, ScopeRow, Stretch, TombstoneRow
from sync.server.storage.store import (
    Changes,
    ContendedError,
    Found,
    UnavailableError,
    UnwritableError,
    Wanted,
)

_CONNECTIONS = 8


class PostgresReading:
    """One snapshot (or, as a PostgresTransaction, the state under the locks)."""

    def __init__(self, connection: Connection) -> None:
        """Take a connection; the transaction begins with the first statement."""
        self._connection = connection
        self._cursor: Cursor[tuple[Any, ...]] = connection.cursor(binary=True)
        self.directory = Directory(self._execute)
        self.credentials = Credentials(self._execute)
        self.files = FileRows(self._execute)

    def heads(self, scopes: Iterable[str]) -> dict[str, ScopeRow]:
        """Return the counters of those scopes that exist."""
        rows = self._run(f"SELECT {statements.SCOPE} FROM scope s WHERE s.id = ANY(%s)", (list(scopes),))
        return {row[0]: ScopeRow._make(row) for row in rows}

    def scopes(self, prefix: str) -> list[str]:
        """Return the scopes whose id begins so, in order."""
        return [row[0] for row in self._run("SELECT id FROM scope WHERE starts_with(id, %s) ORDER BY id", (prefix,))]

    def records(self, ids: Sequence[str]) -> list[RecordRow]:
        """Return the records that exist, in no order."""
        return [RecordRow._make(row) for row in self._run(statements.RECORDS_BY_ID, (list(ids),))]

    def children(self, pairs: Sequence[tuple[str, str]]) -> list[RecordRow]:
        """Return the records of each (parent id, kind), in order of version."""
        return [RecordRow._make(row) for row in self._run(statements.CHILDREN, _columns(pairs))]

    def rows_since(self, scope: str, after: int, limit: int) -> list[RecordRow]:
        """Return the next current records of a scope past a version, in order of version."""
        return [RecordRow._make(row) for row in self._run(statements.FEED, (scope, after, limit))]

    def feed_since(self, scope: str, after: int, limit: int) -> list[RecordRow]:
        """Return the same with the tombstones among them."""
        asked = (scope, after, limit)
        return [RecordRow._make(row) for row in self._run(statements.FEED_WITH_GONE, (*asked, *asked, limit))]

    def rows_between(self, stretches: Sequence[Stretch]) -> list[RecordRow]:
        """Return the feed of several stretches, in order of version."""
        asked = _stretched(stretches)
        return [RecordRow._make(row) for row in self._run(statements.ROWS_BETWEEN, (*asked, *asked))]

    def tombstones(self, ids: Sequence[str]) -> list[TombstoneRow]:
        """Return the tombstones of those records that have any."""
        return [TombstoneRow._make(row) for row in self._run(statements.TOMBSTONES_BY_ID, (list(ids),))]

    def history_between(self, stretches: Sequence[Stretch]) -> list[HistoryRow]:
        """Return the writes of several stretches, in order of version."""
        return [HistoryRow._make(row) for row in self._run(statements.HISTORY_BETWEEN, _stretched(stretches))]

    def history_since(self, scope: str, after: int, upto: int, limit: int) -> list[HistoryRow]:
        """Return the writes of a scope in (after, upto], in order of version."""
        where = "scope = %s AND version > %s AND version <= %s ORDER BY version LIMIT %s"
        return self._history(where, scope, after, upto, limit)

    def history_upto(self, scope: str, upto: int, limit: int) -> list[HistoryRow]:
        """Return the last writes of a scope up to a version, the newest first."""
        return self._history("scope = %s AND version <= %s ORDER BY version DESC LIMIT %s", scope, upto, limit)

    def receipts(self, changesets: Sequence[str]) -> list[ReceiptRow]:
        """Return the receipts of those changesets that have one."""
        sql = f"SELECT {statements.RECEIPT} FROM receipt WHERE changeset = ANY(%s)"
        return [ReceiptRow._make(row) for row in self._run(sql, (list(changesets),))]

    def _history(self, where: str, *parameters: object) -> list[HistoryRow]:
        sql = f"SELECT {statements.HISTORY} FROM history r WHERE {where}"
        return [HistoryRow._make(row) for row in self._run(sql, parameters)]

    def _execute(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        return self._run(_marked(sql), parameters)

    def _run(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        with _translated():
            self._cursor.execute(sql.encode(), parameters)
            return self._cursor.fetchall() if self._cursor.description else []


class PostgresTransaction(PostgresReading):
    """A writing transaction at READ COMMITTED: what is read after the locks is true until the commit."""

    def open(self, wanted: Wanted) -> Found:
        """Lock the device, lock the scopes in order, then read, all in one round trip."""
        device, scopes, grants, receipts, records, children = self._pipeline(
            (statements.LOCK_DEVICE, (wanted.device,)),
            (
                statements.LOCK_GRANTED,
                ([*wanted.scopes, *wanted.also], wanted.account, wanted.account, list(wanted.also)),
            ),
            (statements.GRANTS, (wanted.account,)),
            (statements.RECEIPTS, (wanted.device, wanted.first_seq, wanted.last_seq, list(wanted.changesets))),
            (statements.RECORDS_BY_ID, (list(wanted.records),)),
            (statements.CHILDREN, _columns(wanted.children)),
        )
        return Found(
            device=device_of(device[0]) if device else None,
            scopes={row[0]: ScopeRow._make(row) for row in scopes},
            grants=[grant_of(row) for row in grants],
            receipts=[ReceiptRow._make(row) for row in receipts],
            records=[RecordRow._make(row) for row in records],
            children=[RecordRow._make(row) for row in children],
        )

    def lock(self, scopes: Iterable[str]) -> dict[str, ScopeRow]:
        """Lock the scopes in order, creating those that do not exist."""
        names = sorted(set(scopes))
        _, rows = self._pipeline((statements.MAKE_SCOPES, (names,)), (statements.LOCK_SCOPES, (names,)))
        return {row[0]: ScopeRow._make(row) for row in rows}

    def take_turns(self, name: str) -> None:
        """Take an advisory lock, which the end of the transaction gives back."""
        self._run("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (name,))

    def flush(self, changes: Changes) -> None:
        """Write everything: updates from arrays, new rows by COPY (a third of executemany's time)."""
        with _translated():
            with self._connection.pipeline():
                if changes.removed:
                    self._cursor.execute(b"DELETE FROM record WHERE id = ANY(%s)", (list(changes.removed),))
                if changes.updated:
                    self._cursor.execute(statements.UPDATE_RECORDS, _update_columns(changes.updated))
                if changes.scopes:
                    columns = [list(column) for column in zip(*(row[:4] for row in changes.scopes), strict=True)]
                    self._cursor.execute(statements.UPDATE_SCOPES, columns)
                if changes.tombstones:
                    self._cursor.executemany(statements.PUT_TOMBSTONE, changes.tombstones)
            self._copy(statements.COPY_RECORDS, (_record(row) for row in changes.inserted))
            self._copy(statements.COPY_HISTORY, ((*row[:-1], row.changes.decode()) for row in changes.history))
            self._copy(
                statements.COPY_RECEIPTS, ((*row[:5], row.result.decode(), row.payload) for row in changes.receipts)
            )

    def purge(self, scope: str, before: str) -> int:
        """Forget a scope's tombstones of before that time and raise its floor; return how many there were."""
        self._run(statements.RAISE_FLOOR, (scope, before, scope))
        return len(self._run(statements.PURGE, (scope, before)))

    def commit(self) -> None:
        """Make it durable and let go of the locks."""
        with _translated():
            self._connection.commit()

    def _copy(self, sql: bytes, rows: Iterator[tuple[object, ...]]) -> None:
        first = next(rows, None)
        if first is None:
            return
        with self._cursor.copy(sql) as copy:
            copy.write_row(first)
            for row in rows:
                copy.write_row(row)

    def _pipeline(self, *asked: tuple[str, Sequence[object]]) -> list[list[Row]]:
        with _translated():
            with self._connection.pipeline():
                cursors = [self._connection.cursor(binary=True) for _ in asked]
                for cursor, (sql, parameters) in zip(cursors, asked, strict=True):
                    cursor.execute(sql.encode(), parameters)
            return [cursor.fetchall() if cursor.description else [] for cursor in cursors]


class PostgresStore:
    """A Store in a PostgreSQL database; made by `migrate` and checked by `open_store`."""

    def __init__(self, url: str, connections: int = _CONNECTIONS) -> None:
        """Take the address and the most connections at once."""
        self._pool = Pool(url, connections)

    @contextmanager
    def begin(self) -> Iterator[PostgresTransaction]:
        """Start a writing transaction; leaving the block without `commit` undoes it."""
        with self._pool.lend() as connection:
            # On the connection: an explicit BEGIN would come too late.
            connection.isolation_level = psycopg.IsolationLevel.READ_COMMITTED
            connection.read_only = False
            yield PostgresTransaction(connection)

    @contextmanager
    def read(self) -> Iterator[PostgresReading]:
        """Open a snapshot that holds no locks."""
        with self._pool.lend() as connection:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            connection.read_only = True
            yield PostgresReading(connection)

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (errors.SerializationFailure, errors.DeadlockDetected, errors.UniqueViolation) as error:
        raise ContendedError(str(error)) from error
    except (psycopg.DataError, psycopg.IntegrityError, UnicodeError) as error:
        raise UnwritableError(str(error)) from error
    except psycopg.OperationalError as error:
        raise UnavailableError(str(error)) from error


@cache
def _marked(sql: str) -> str:
    return sql.replace("?", "%s")


def _record(row: RecordRow) -> tuple[object, ...]:
    return (*row[:5], row.body.decode(), row.field_versions.decode())


def _update_columns(rows: Sequence[RecordRow]) -> list[list[object]]:
    return [
        [row.scope for row in rows],
        [row.version for row in rows],
        [row.body.decode() for row in rows],
        [row.field_versions.decode() for row in rows],
        [row.id for row in rows],
    ]


def _columns(pairs: Sequence[tuple[str, str]]) -> tuple[list[str], list[str]]:
    return [parent for parent, _ in pairs], [kind for _, kind in pairs]


def _stretched(stretches: Sequence[Stretch]) -> list[list[object]]:
    return [list(column) for column in zip(*stretches, strict=True)]
