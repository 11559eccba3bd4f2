"""Floors: the least that syncing could be, without rules, history, receipts or sign-in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import msgspec
import zstandard
from sqlcipher3 import dbapi2

from tests.perf.timing import seconds

T = TypeVar("T")

BATCH = 500


def pushed(folder: Path, payloads: list[bytes]) -> float:
    """Return the seconds to pack, unpack, decode and encode payloads, and to store them three times, by batches.

    Three: the server's record, its history, and the replica's row. A batch is a transaction.
    """
    with closing(sqlite3.connect(_fresh(folder / "pushed.db"), isolation_level=None)) as plain:
        plain.execute("PRAGMA journal_mode = WAL")
        plain.execute("PRAGMA synchronous = FULL")
        plain.execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, body BLOB)")
        return seconds(lambda: _push(plain, payloads))


def _push(plain: sqlite3.Connection, payloads: list[bytes]) -> None:
    packer, unpacker = zstandard.ZstdCompressor(), zstandard.ZstdDecompressor()
    for batch in _batches(payloads):
        body = unpacker.decompress(packer.compress(b"[" + b",".join(batch) + b"]"))
        for payload in msgspec.json.decode(body):
            msgspec.json.encode(payload)
        for _ in range(3):
            plain.execute("BEGIN IMMEDIATE")
            plain.executemany("INSERT INTO kept (body) VALUES (?)", [(payload,) for payload in batch])
            plain.execute("COMMIT")


def pulled(folder: Path, bodies: list[tuple[str, str, bytes]]) -> float:
    """Return the seconds to pack, unpack and decode records, and to insert them into an encrypted, indexed table."""
    with closing(dbapi2.connect(_fresh(folder / "pulled.db"), isolation_level=None)) as sealed:
        for pragma in (f"key = \"x'{'5c' * 32}'\"", "journal_mode = WAL", "synchronous = FULL"):
            sealed.execute(f"PRAGMA {pragma}")
        sealed.execute("CREATE TABLE kept (id TEXT PRIMARY KEY, scope TEXT, body TEXT)")
        sealed.execute("CREATE INDEX kept_scope ON kept (scope)")
        return seconds(lambda: _pull(sealed, bodies))


def _pull(sealed: dbapi2.Connection, bodies: list[tuple[str, str, bytes]]) -> None:
    packer, unpacker = zstandard.ZstdCompressor(), zstandard.ZstdDecompressor()
    for batch in _batches(bodies, 4 * BATCH):
        body = unpacker.decompress(packer.compress(b"[" + b",".join(body for _, _, body in batch) + b"]"))
        msgspec.json.decode(body)
        sealed.execute("BEGIN IMMEDIATE")
        sealed.executemany(
            "INSERT INTO kept (id, scope, body) VALUES (?, ?, ?)",
            [(id, scope, body.decode()) for id, scope, body in batch],
        )
        sealed.execute("COMMIT")


def _batches(listed: list[T], most: int = BATCH) -> Iterator[list[T]]:
    for start in range(0, len(listed), most):
        yield listed[start : start + most]


def _fresh(path: Path) -> str:
    for ending in ("", "-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)
    return str(path)
