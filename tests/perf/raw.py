"""The floor of syncing: the same rows written and read by plain SQL, packed and sent over plain HTTP; nothing else.

On both ends what the real ones use: the same kind of store at the server, in a process of its own, and a file
enciphered like a replica here. No sign-in, no rules, no locks, no merging, no checksums, no search.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import msgspec
import zstandard
from sqlalchemy.engine.interfaces import DBAPIConnection

from app.storage.pages import clear, keyed_connection
from sync.protocol.limits import MOST_CHANGESETS
from tests.perf.databases import Databases
from tests.perf.raw_server import PAGE, Row
from tests.perf.timing import seconds

_KEY = b"\x5c" * 32
_WRITE = "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Told:
    """What a sync came to, as rows: payloads that were sent, records as they stand after it, and steps of history.

    `before` are the records that were there already. Records are (id, scope, JSON).
    """

    before: Sequence[tuple[str, str, str]]
    payloads: Sequence[bytes]
    records: Sequence[tuple[str, str, str]]
    history: Sequence[str]

    def part(self, number: int) -> Told:
        """Return that many changes of it."""
        return Told(self.before, self.payloads[:number], self.records[:number], self.history[:number])


class Raw:
    """A client with its file, on a server that only writes and reads rows."""

    def __init__(self, port: int, sealed: DBAPIConnection) -> None:
        self._line = HTTPConnection("127.0.0.1", port)
        self._packer, self._unpacker = zstandard.ZstdCompressor(), zstandard.ZstdDecompressor()
        self._sealed = sealed.cursor()
        self._versions = itertools.count(1)
        self._seqs = itertools.count(1)
        self._at = 0
        for statement in (
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "CREATE TABLE record (id TEXT PRIMARY KEY, scope TEXT, version INTEGER, body TEXT)",
            "CREATE INDEX record_scope ON record (scope)",
            "CREATE TABLE outbox (seq INTEGER PRIMARY KEY, body BLOB)",
        ):
            self._sealed.execute(statement)

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def fill(self, records: Sequence[tuple[str, str, str]]) -> None:
        """Let the server hold these."""
        rows = self._versioned(records)
        for first in range(0, len(rows), PAGE):
            self._send([("record", rows[first : first + PAGE])])

    def pull(self) -> float:
        """Return the seconds to fetch what is new at the server, page by page, and to write it here."""
        return seconds(self._pull)

    def push(self, told: Told) -> float:
        """Return the seconds to send what waits here, to have it written there, and to fetch what it came to."""
        waiting = [(next(self._seqs), payload) for payload in told.payloads]
        self._sealed.execute("BEGIN IMMEDIATE")
        self._sealed.executemany("INSERT INTO outbox VALUES (?, ?)", waiting)
        self._sealed.execute("COMMIT")
        records = self._versioned(told.records)
        history = [(record[2], step) for record, step in zip(records, told.history, strict=False)]
        return seconds(lambda: self._push(records, history))

    def _push(self, records: Sequence[Row], history: Sequence[Row]) -> None:
        waiting = self._sealed.execute("SELECT seq, body FROM outbox ORDER BY seq").fetchall()
        for first in range(0, len(waiting), MOST_CHANGESETS):
            batch = slice(first, first + MOST_CHANGESETS)
            receipts = [(seq, payload.decode()) for seq, payload in waiting[batch]]
            self._send([("record", records[batch]), ("history", history[batch]), ("receipt", receipts)])
        self._pull(waiting[-1][0])

    def _pull(self, answered: int = 0) -> None:
        while True:
            self._line.request("GET", f"/rows?after={self._at}")
            rows: list[list[object]] = msgspec.json.decode(self._unpacker.decompress(self._line.getresponse().read()))
            self._sealed.execute("BEGIN IMMEDIATE")
            self._sealed.executemany(_WRITE, rows)
            if answered:
                self._sealed.execute("DELETE FROM outbox WHERE seq <= ?", (answered,))
            self._sealed.execute("COMMIT")
            self._at = max([self._at, *(int(str(row[2])) for row in rows)])
            if len(rows) < PAGE:
                return

    def _send(self, tables: Sequence[tuple[str, Sequence[Row]]]) -> None:
        self._line.request("POST", "/", self._packer.compress(msgspec.json.encode(tables)))
        written: int = msgspec.json.decode(self._unpacker.decompress(self._line.getresponse().read()))
        assert written == sum(len(rows) for _, rows in tables)

    def _versioned(self, records: Sequence[tuple[str, str, str]]) -> list[Row]:
        return [(id, scope, next(self._versions), body) for id, scope, body in records]


@contextmanager
def raw(databases: Databases, folder: Path) -> Iterator[Raw]:
    """Start a server on a new database of that kind and a client with an empty file, until the block ends."""
    path = folder / "raw.db"
    clear(path)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.perf.raw_server", databases.create()],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
    )
    try:
        assert process.stdout is not None
        with (
            process.stdout as said,
            closing(keyed_connection(path, _KEY)) as sealed,
            closing(Raw(int(said.readline()), sealed)) as client,
        ):
            yield client
    finally:
        process.terminate()
        process.wait(timeout=30)
