"""The floor's server: takes rows over plain HTTP, writes them by plain SQL, and sends rows back; nothing else.

A process of its own, as the real one is: `python -m tests.perf.raw_server DATABASE` prints its port. It has no sign-in,
no rules and no locks. A body is `[[table, rows], ...]` in JSON under zstd; the answer to it is how many rows were
written. `/rows?after=N` answers the next 2,000 records, in order of version.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

import msgspec
import psycopg
import zstandard

PAGE = 2_000
Row = Sequence[object]
Tables = list[tuple[str, list[list[object]]]]

_MADE = (
    "CREATE TABLE record (id TEXT PRIMARY KEY, scope TEXT, version INTEGER, body TEXT)",
    "CREATE UNIQUE INDEX record_feed ON record (version)",
    "CREATE TABLE history (version INTEGER PRIMARY KEY, body TEXT)",
    "CREATE TABLE receipt (seq INTEGER PRIMARY KEY, body TEXT)",
)
_FEED = "SELECT id, scope, version, body FROM record WHERE version > {0} ORDER BY version LIMIT {0}"
_WIDTH = {"record": 4, "history": 2, "receipt": 2}


class SqliteRows:
    """Rows in a SQLite file."""

    def __init__(self, path: str) -> None:
        self._plain = sqlite3.connect(path, isolation_level=None)
        for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", *_MADE):
            self._plain.execute(statement)

    def write(self, tables: Tables) -> int:
        """Write rows over earlier ones, in one transaction; return how many."""
        self._plain.execute("BEGIN IMMEDIATE")
        for table, rows in tables:
            self._plain.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({_marks(table, '?')})", rows)
        self._plain.execute("COMMIT")
        return sum(len(rows) for _, rows in tables)

    def read(self, after: int) -> list[Row]:
        """Return the next page of records."""
        return self._plain.execute(_FEED.format("?"), (after, PAGE)).fetchall()


class PostgresRows:
    """Rows in a PostgreSQL database: what is new by COPY, which is the fastest way there is."""

    def __init__(self, url: str) -> None:
        self._plain = psycopg.connect(url)
        for statement in _MADE:
            self._plain.execute(statement.replace("INTEGER", "BIGINT"))
        self._plain.execute("CREATE TEMPORARY TABLE come (LIKE record)")
        self._plain.commit()

    def write(self, tables: Tables) -> int:
        """Write rows over earlier ones, in one transaction; return how many."""
        cursor = self._plain.cursor()
        for table, rows in tables:
            with cursor.copy(f"COPY {'come' if table == 'record' else table} FROM STDIN".encode()) as copy:
                for row in rows:
                    copy.write_row(row)
        cursor.execute(
            "INSERT INTO record SELECT * FROM come ON CONFLICT (id) "
            "DO UPDATE SET version = excluded.version, body = excluded.body"
        )
        cursor.execute("TRUNCATE come")
        self._plain.commit()
        return sum(len(rows) for _, rows in tables)

    def read(self, after: int) -> list[Row]:
        """Return the next page of records."""
        rows: list[Row] = [*self._plain.execute(_FEED.format("%s").encode(), (after, PAGE))]
        self._plain.commit()
        return rows


def main(database: str) -> None:
    """Listen on a free port of loopback until the process is ended."""
    rows = PostgresRows(database) if "://" in database else SqliteRows(database)
    with HTTPServer(("127.0.0.1", 0), _handling(rows.write, rows.read)) as server:
        print(server.server_port, flush=True)
        server.serve_forever()


def _handling(write: Callable[[Tables], int], read: Callable[[int], list[Row]]) -> type[BaseHTTPRequestHandler]:
    packer, unpacker = zstandard.ZstdCompressor(), zstandard.ZstdDecompressor()
    tables = msgspec.json.Decoder(Tables)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            came = unpacker.decompress(self.rfile.read(int(self.headers["Content-Length"])))
            self._answer(write(tables.decode(came)))

        def do_GET(self) -> None:
            asked = parse_qs(urlsplit(self.path).query)
            self._answer(read(int(asked["after"][0])))

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the library's name
            """Say nothing."""

        def _answer(self, found: object) -> None:
            body = packer.compress(msgspec.json.encode(found))
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler


def _marks(table: str, mark: str) -> str:
    return ", ".join([mark] * _WIDTH[table])


if __name__ == "__main__":
    main(sys.argv[1])
