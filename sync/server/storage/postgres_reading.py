"""What is read from PostgreSQL, and what its errors are to the server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from typing import Any, ClassVar

import psycopg
from psycopg import Cursor, errors
from psycopg.pq import TransactionStatus

from sync.server.storage import postgres_statements as statements
from sync.server.storage.credentials import CALLER, Credentials, caller_of
from sync.server.storage.directory import HEADS_OF_SESSION, ROLES_OF_SESSION, Directory, Row
from sync.server.storage.file_rows import FileRows
from sync.server.storage.pool import Connection
from sync.server.storage.rows import HistoryRow, ReceiptRow, RecordRow, ScopeRow, Stretch, TombstoneRow
from sync.server.storage.store import ContendedError, Held, UnavailableError, UnwritableError
from sync.server.storage.times import stamp


class PostgresReading:
    """One snapshot (or, as a PostgresTransaction, the state under the locks)."""

    BEGIN: ClassVar[str] = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

    def __init__(self, connection: Connection) -> None:
        """Take a connection; the transaction begins with the first statement, and travels with it."""
        self._connection = connection
        self._cursor: Cursor[tuple[Any, ...]] = connection.cursor(binary=True)
        self.directory = Directory(self._execute)
        self.credentials = Credentials(self._execute)
        self.files = FileRows(self._execute)

    def heads(self, scopes: Iterable[str]) -> dict[str, ScopeRow]:
        """Return the counters of those scopes that exist."""
        rows = self._run(f"SELECT {statements.SCOPE} FROM scope s WHERE s.id = ANY(%s)", (list(scopes),))
        return {row[0]: ScopeRow._make(row) for row in rows}

    def held(self, session: str, at: datetime) -> Held:
        """Return who a session speaks for and what they hold at a moment, in one round trip."""
        now = stamp(at)
        callers, roles, heads = self._at_once(
            (_marked(CALLER), (session,)),
            (_marked(ROLES_OF_SESSION), (session, now)),
            (_marked(HEADS_OF_SESSION), (session, now, session)),
        )
        return Held(
            caller=caller_of(callers[0]) if callers else None,
            roles=[(row[0], row[1]) for row in roles],
            heads={row[0]: ScopeRow._make(row) for row in heads},
        )

    def scopes(self, prefix: str) -> list[str]:
        """Return the scopes whose id begins so, in order."""
        return [row[0] for row in self._run("SELECT id FROM scope WHERE starts_with(id, %s) ORDER BY id", (prefix,))]

    def records(self, ids: Sequence[str]) -> list[RecordRow]:
        """Return the records that exist, in no order."""
        return [RecordRow._make(row) for row in self._run(statements.RECORDS_BY_ID, (list(ids),))]

    def children(self, pairs: Sequence[tuple[str, str]]) -> list[RecordRow]:
        """Return the records of each (parent id, kind), in order of version."""
        return [RecordRow._make(row) for row in self._run(statements.CHILDREN, columns_of(pairs))]

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

    def _at_once(self, *asked: tuple[str, Sequence[object]]) -> list[list[Row]]:
        """Run several statements in one round trip, the beginning of the transaction with them."""
        with translated():
            with self._connection.pipeline():
                self._begin()
                cursors = [self._connection.cursor(binary=True) for _ in asked]
                for cursor, (sql, parameters) in zip(cursors, asked, strict=True):
                    cursor.execute(sql.encode(), parameters)
            return [cursor.fetchall() if cursor.description else [] for cursor in cursors]

    def _begin(self) -> None:
        if self._is_idle:
            self._connection.execute(self.BEGIN.encode())

    @property
    def _is_idle(self) -> bool:
        return self._connection.info.transaction_status == TransactionStatus.IDLE

    def _run(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        if self._is_idle:
            return self._at_once((sql, parameters))[0]
        with translated():
            self._cursor.execute(sql.encode(), parameters)
            return self._cursor.fetchall() if self._cursor.description else []


@contextmanager
def translated() -> Iterator[None]:
    """Let the driver's errors be the store's: contended, unwritable or unavailable; a bug stays what it is."""
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


def columns_of(pairs: Sequence[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """Return pairs of parent id and kind as two arrays."""
    return [parent for parent, _ in pairs], [kind for _, kind in pairs]


def _stretched(stretches: Sequence[Stretch]) -> list[list[object]]:
    return [list(column) for column in zip(*stretches, strict=True)]
