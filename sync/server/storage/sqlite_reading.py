"""What is read from the embedded store, and what its errors are to the server."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from sync.server.storage import sqlite_statements as statements
from sync.server.storage.credentials import Credentials
from sync.server.storage.directory import HEADS_OF_SESSION, ROLES_OF_SESSION, Directory, Row
from sync.server.storage.file_rows import FileRows
from sync.server.storage.rows import HistoryRow, ReceiptRow, RecordRow, ScopeRow, Stretch, TombstoneRow
from sync.server.storage.store import ContendedError, Held, UnavailableError, UnwritableError
from sync.server.storage.times import stamp


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
        rows = self._execute(statements.HEADS, (as_json(scopes),))
        return {row[0]: ScopeRow._make(row) for row in rows}

    def held(self, session: str, at: datetime) -> Held:
        """Return who a session speaks for and what they hold at a moment."""
        now = stamp(at)
        rows = self._execute(HEADS_OF_SESSION, (session, now, session))
        return Held(
            caller=self.credentials.caller(session),
            roles=[(row[0], row[1]) for row in self._execute(ROLES_OF_SESSION, (session, now))],
            heads={row[0]: ScopeRow._make(row) for row in rows},
        )

    def scopes(self, prefix: str) -> list[str]:
        """Return the scopes whose id begins so, in order."""
        rows = self._execute("SELECT id FROM scope WHERE substr(id, 1, ?) = ? ORDER BY id", (len(prefix), prefix))
        return [row[0] for row in rows]

    def records(self, ids: Sequence[str]) -> list[RecordRow]:
        """Return the records that exist, in no order."""
        return self._records(statements.RECORDS_BY_ID, as_json(ids))

    def children(self, pairs: Sequence[tuple[str, str]]) -> list[RecordRow]:
        """Return the records of each (parent id, kind), in order of version."""
        return self._records(statements.CHILDREN, as_json(pairs))

    def rows_since(self, scope: str, after: int, limit: int) -> list[RecordRow]:
        """Return the next current records of a scope past a version, in order of version."""
        return self._records(statements.FEED, scope, after, limit)

    def feed_since(self, scope: str, after: int, limit: int) -> list[RecordRow]:
        """Return the same with the tombstones among them."""
        return self._records(statements.FEED_WITH_GONE, scope, after, limit, scope, after, limit, limit)

    def rows_between(self, stretches: Sequence[Stretch]) -> list[RecordRow]:
        """Return the feed of several stretches, in order of version."""
        asked = as_json(stretches)
        return self._records(statements.ROWS_BETWEEN, asked, asked)

    def tombstones(self, ids: Sequence[str]) -> list[TombstoneRow]:
        """Return the tombstones of those records that have any."""
        return [TombstoneRow._make(row) for row in self._execute(statements.TOMBSTONES_BY_ID, (as_json(ids),))]

    def history_between(self, stretches: Sequence[Stretch]) -> list[HistoryRow]:
        """Return the writes of several stretches, in order of version."""
        return [HistoryRow._make(row) for row in self._execute(statements.HISTORY_BETWEEN, (as_json(stretches),))]

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
        return [ReceiptRow._make(row) for row in self._execute(sql, (as_json(changesets),))]

    def _records(self, sql: str, *parameters: object) -> list[RecordRow]:
        return [RecordRow._make(row) for row in self._execute(sql, parameters)]

    def _history(self, where: str, *parameters: object) -> list[HistoryRow]:
        sql = f"SELECT {statements.HISTORY} FROM history WHERE {where}"
        return [HistoryRow._make(row) for row in self._execute(sql, parameters)]

    def _execute(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        with translated():
            return self._connection.execute(sql, tuple(parameters)).fetchall()


def as_json(values: Iterable[object]) -> str:
    """Return values as the JSON array that a statement reads them from."""
    return json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))


@contextmanager
def translated() -> Iterator[None]:
    """Let the driver's errors be the store's: contended, unwritable or unavailable; a bug stays what it is."""
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
