"""The store on PostgreSQL: locks first, one pipeline to read, one to write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress

import psycopg
from psycopg.pq import TransactionStatus

from sync.server.storage import postgres_statements as statements
from sync.server.storage.directory import device_of, grant_of
from sync.server.storage.pool import Pool
from sync.server.storage.postgres_reading import PostgresReading, columns_of, translated
from sync.server.storage.rows import ReceiptRow, RecordRow, ScopeRow
from sync.server.storage.store import Changes, Found, Wanted

_CONNECTIONS = 8


class PostgresTransaction(PostgresReading):
    """A writing transaction at READ COMMITTED: what is read after the locks is true until the commit."""

    BEGIN = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"

    def open(self, wanted: Wanted) -> Found:
        """Lock the device, lock the scopes in order, then read, all in one round trip."""
        device, scopes, grants, receipts, records, children = self._at_once(
            (statements.LOCK_DEVICE, (wanted.device,)),
            (
                statements.LOCK_GRANTED,
                ([*wanted.scopes, *wanted.also], wanted.account, wanted.account, list(wanted.also)),
            ),
            (statements.GRANTS, (wanted.account,)),
            (statements.RECEIPTS, (wanted.device, wanted.first_seq, wanted.last_seq, list(wanted.changesets))),
            (statements.RECORDS_BY_ID, (list(wanted.records),)),
            (statements.CHILDREN, columns_of(wanted.children)),
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
        _, rows = self._at_once((statements.MAKE_SCOPES, (names,)), (statements.LOCK_SCOPES, (names,)))
        return {row[0]: ScopeRow._make(row) for row in rows}

    def take_turns(self, name: str) -> None:
        """Take an advisory lock, which the end of the transaction gives back."""
        self._run("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (name,))

    def flush(self, changes: Changes) -> None:
        """Write everything: updates from arrays, new rows by COPY (a third of executemany's time)."""
        with translated():
            with self._connection.pipeline():
                self._begin()
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
        with translated():
            self._connection.commit()

    def _copy(self, sql: bytes, rows: Iterator[tuple[object, ...]]) -> None:
        first = next(rows, None)
        if first is None:
            return
        with self._cursor.copy(sql) as copy:
            copy.write_row(first)
            for row in rows:
                copy.write_row(row)


class PostgresStore:
    """A Store in a PostgreSQL database; made by `migrate` and checked by `open_store`."""

    def __init__(self, url: str, connections: int = _CONNECTIONS) -> None:
        """Take the address and the most connections at once."""
        self._pool = Pool(url, connections)

    @contextmanager
    def begin(self) -> Iterator[PostgresTransaction]:
        """Start a writing transaction; leaving the block without `commit` undoes it."""
        with self._pool.lend() as connection:
            yield PostgresTransaction(connection)

    @contextmanager
    def read(self) -> Iterator[PostgresReading]:
        """Open a snapshot that holds no locks."""
        with self._pool.lend() as connection:
            try:
                yield PostgresReading(connection)
            finally:
                # There is nothing to undo, and after a rollback the driver prepares every statement anew.
                if connection.info.transaction_status == TransactionStatus.INTRANS:
                    with suppress(psycopg.OperationalError):
                        connection.commit()

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()


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
