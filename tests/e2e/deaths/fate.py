"""What happens to a process is counted, statement by statement; at one of them it dies as in a power cut."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import psycopg

from app.storage import engines
from app.storage.pages import keyed_connection
from sync.server.storage.pool import Pool
from sync.server.storage.sqlite import SqliteStore

if TYPE_CHECKING:
    from psycopg.abc import Query

_STATEMENT = re.compile(r"(?:-- )?(\w+)(?:.*?\b(?:FROM|INTO|TABLE)\s+(?:ONLY\s+)?\"?(\w+))?", re.DOTALL)
_TABLE_FIRST = re.compile(r"\s*(UPDATE|COPY)\s+\"?(\w+)")
_READERS_MARK = "PRAGMA query_only"


def kind_of(what: str) -> str:
    """Return the verb of a statement and the table it is about: what sampling goes by."""
    updated = _TABLE_FIRST.match(what)
    if updated:
        return " ".join(updated.groups())
    found = _STATEMENT.match(what.strip())
    if not found:
        return what[:20]
    return " ".join(part for part in found.groups() if part)


class Fate:
    """Counts what it meets and remembers of what kind it was; at number `at` the process is gone (0: never).

    `dies` is told the kind before.
    """

    def __init__(self, at: int, dies: Callable[[str], None]) -> None:
        self._at = at
        self._dies = dies
        self._lock = threading.Lock()
        self.kinds: list[str] = []

    def meet(self, what: str) -> None:
        """Count one; on the thread that does it, before it is done."""
        with self._lock:
            self.kinds.append(kind_of(what))
            if len(self.kinds) == self._at:
                self._dies(self.kinds[-1])
                os.kill(os.getpid(), signal.SIGKILL)

    def watch_client(self) -> None:
        """Meet every statement of the connections that write to the replica, from opening it on."""
        keyed = keyed_connection

        def watched(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401  # the driver's connection, as it is
            connection = keyed(*arguments, **named)

            def met(statement: str) -> None:
                if statement.startswith(_READERS_MARK):
                    cast("sqlite3.Connection", connection).set_trace_callback(None)
                else:
                    self.meet(statement)

            cast("sqlite3.Connection", connection).set_trace_callback(met)
            return connection

        setattr(engines, "keyed_connection", watched)  # noqa: B010  # what the engines call, on purpose

    def watch_server(self) -> None:
        """Meet every statement of either store, reading ones included."""
        self._watch_sqlite()
        self._watch_postgres()

    def _watch_sqlite(self) -> None:
        connect = SqliteStore._connect  # noqa: SLF001  # nothing public is so near to the driver

        def connected(store: SqliteStore) -> sqlite3.Connection:
            connection = connect(store)
            connection.set_trace_callback(self.meet)
            return connection

        setattr(SqliteStore, "_connect", connected)  # noqa: B010  # a method is put in another's place, on purpose

    def _watch_postgres(self) -> None:
        open_, fate = Pool._open, self  # noqa: SLF001

        class Watched(psycopg.Cursor[Any]):
            """A cursor whose statements are met before they are sent."""

            def execute(self, query: Query, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401
                fate.meet(_text(query))
                return super().execute(query, *arguments, **named)

            def copy(self, statement: Query, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401
                fate.meet(_text(statement))
                return super().copy(statement, *arguments, **named)

        def opened(pool: Pool) -> psycopg.Connection[Any]:
            connection = open_(pool)
            connection.cursor_factory = Watched
            commit = connection.commit

            def committed() -> None:
                fate.meet("COMMIT")
                commit()

            setattr(connection, "commit", committed)  # noqa: B010
            return connection

        setattr(Pool, "_open", opened)  # noqa: B010


def _text(query: Query) -> str:
    return query.decode() if isinstance(query, bytes) else str(query)


def strata(kinds: Sequence[str]) -> Mapping[str, list[int]]:
    """Return the numbers of the statements of each kind, from 1 on."""
    found: dict[str, list[int]] = {}
    for number, kind in enumerate(kinds, start=1):
        found.setdefault(kind, []).append(number)
    return found
