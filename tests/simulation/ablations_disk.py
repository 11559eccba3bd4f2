"""Protections against crash and power cut, each taken away by one context manager."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy.engine.interfaces import DBAPIConnection

from app.storage import engines
from app.storage.pages import configure
from sync.server.storage import sqlite_statements
from sync.server.storage.rows import ReceiptRow
from sync.server.storage.sqlite import SqliteStore, SqliteTransaction
from sync.server.storage.store import Changes
from tests.simulation.taking_away import Bites, patched


@contextmanager
def laptop_unsynced() -> Iterator[Bites]:
    """Call saved what the laptop's disk has not yet been made to keep."""
    bites: Bites = Counter()

    def careless(connection: DBAPIConnection, *statements: str) -> None:
        said = tuple(statement.replace("synchronous = FULL", "synchronous = NORMAL") for statement in statements)
        bites["unsynced"] += said != statements
        configure(connection, *said)

    with patched((engines, "configure", careless)):
        yield bites


@contextmanager
def server_unsynced() -> Iterator[Bites]:
    """Answer for what the server's disk has not yet been made to keep."""
    bites: Bites = Counter()
    original = SqliteStore._connect  # noqa: SLF001  # the protection itself

    def connected(self: SqliteStore) -> sqlite3.Connection:
        connection = original(self)
        connection.execute("PRAGMA synchronous = NORMAL")
        bites["unsynced"] += 1
        return connection

    with patched((SqliteStore, "_connect", connected)):
        yield bites


@contextmanager
def receipts_apart() -> Iterator[Bites]:
    """Write receipts in a transaction of their own, after that of what they are for."""
    bites: Bites = Counter()
    flush, commit = SqliteTransaction.flush, SqliteTransaction.commit
    later: dict[int, Sequence[ReceiptRow]] = {}

    def flushed(self: SqliteTransaction, changes: Changes) -> None:
        later[id(self)] = changes.receipts
        flush(self, replace(changes, receipts=()))

    def committed(self: SqliteTransaction) -> None:
        commit(self)
        receipts = later.pop(id(self), ())
        if receipts:
            bites["apart"] += 1
            connection = self._connection
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(sqlite_statements.INSERT_RECEIPT, receipts)
            commit(self)

    with patched((SqliteTransaction, "flush", flushed), (SqliteTransaction, "commit", committed)):
        yield bites
