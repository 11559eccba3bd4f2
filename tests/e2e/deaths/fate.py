"""What happens to a process is counted, statement by statement; at one of them it dies as in a power cut."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import psycopg

from app.storage import engines
from app.storage.pages import keyed_connection
from sync.server.storage.pool import Pool
from sync.server.storage.sqlite import SqliteStore
from tests.e2e.deaths.life import lives_on

if TYPE_CHECKING:
    from psycopg.abc import Query

_STATEMENT = re.compile(r"(?:-- )?(\w+)(?:.*?\b(?:FROM|INTO|TABLE)\s+(?:ONLY\s+)?\"?(\w+))?", re.DOTALL)
_TABLE_FIRST = re.compile(r"\s*(UPDATE|COPY)\s+\"?(\w+)")
_READERS_MARK = "PRAGMA query_only"
_DONE_TO_FILES = {"open": "open", "os.mkdir": "mkdir", "os.rename": "rename", "os.remove": "remove"}
"""What Python tells its auditors of, by what it is called here; of openings only those that make a file."""


def kind_of(what: str) -> str:
    """Return the verb of a statement and the table it is about: what sampling goes by."""
    updated = _TABLE_FIRST.match(what)
    if updated:
        return " ".join(updated.groups())
    if what.startswith("file "):
        return what
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
            lives_on()
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

    def watch_renames(self) -> None:
        """Meet every file that is put in its place: what a laptop keeps beside its database."""
        sys.addaudithook(lambda event, _: self.meet("rename") if event == "os.rename" else None)

    def watch_server(self, files: Path) -> None:
        """Meet every statement of either store, reading ones included, and what is done to the folder of files."""
        self._watch_sqlite()
        self._watch_postgres()
        self._watch_folder(str(files))

    def _watch_folder(self, folder: str) -> None:
        def heard(event: str, arguments: tuple[object, ...]) -> None:
            done = _DONE_TO_FILES.get(event)
            if done is None or not (str(arguments[0]).startswith(folder) or _is_in_a_tree(event, arguments)):
                return
            if done != "open" or str(arguments[1]).startswith("x"):
                self.meet(f"file {done}")

        sys.addaudithook(heard)

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


def _is_in_a_tree(event: str, arguments: tuple[object, ...]) -> bool:
    """Say whether a file is named within its folder, as it is where a whole tree goes."""
    return event == "os.remove" and arguments[1] != -1


def _text(query: Query) -> str:
    return query.decode() if isinstance(query, bytes) else str(query)


def strata(kinds: Sequence[str]) -> Mapping[str, list[int]]:
    """Return the numbers of the statements of each kind, from 1 on."""
    found: dict[str, list[int]] = {}
    for number, kind in enumerate(kinds, start=1):
        found.setdefault(kind, []).append(number)
    return found
