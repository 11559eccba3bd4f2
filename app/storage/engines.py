"""Connections to the encrypted database: the only place that knows its pragmas.

SQLite's default transactions lose updates silently under two threads, so there is one write engine whose
transactions begin IMMEDIATE and read engines that cannot write at all. The cipher's memory wiping stays off: it
made sorting and searching four to ten times slower here and protects against an attacker inside the process only.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, QueuePool, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlcipher3 import dbapi2

from app.domain.text import sort_key
from app.storage.driver import run
from app.storage.pages import configure, keyed_connection
from app.storage.shown import MASKED, Masking

CHECKPOINT_PAGES = 4000
READERS = 4
_SPARE_READERS = 12
_WAL_BYTES = 32 * 1024 * 1024


def write_engine(path: Path, key: bytes) -> Engine:
    """Return the engine of the one writer; `commit` returns when the data is on the disk."""

    def connect() -> DBAPIConnection:
        connection = keyed_connection(path, key)
        configure(
            connection,
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
            f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}",
            f"PRAGMA journal_size_limit = {_WAL_BYTES}",
        )
        return connection

    engine = create_engine(
        "sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool, pool_size=1, max_overflow=0
    )
    event.listen(engine, "begin", _begin_immediate)
    return engine


def read_engine(path: Path, key: bytes, views: Sequence[str] = (), masked: Masking | None = None) -> Engine:
    """Return the engine of all readers; each transaction sees one moment of the database.

    `views` are made on each connection first; `masked` is the function that they hide words with.
    """

    def connect() -> DBAPIConnection:
        connection = keyed_connection(path, key)
        if masked is not None:
            connection.create_function(MASKED, 1, masked, deterministic=True)
        configure(connection, *views, "PRAGMA query_only = ON")
        # For ORDER BY: asked once for each name, where a collation would be asked for each pair of them.
        connection.create_function("sort_key", 1, _sort_key, deterministic=True)
        return connection

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_size=READERS,
        max_overflow=_SPARE_READERS,
        pool_use_lifo=True,  # the warmest reader first: the pages it keeps are read and deciphered once
    )
    event.listen(engine, "begin", _begin)
    return engine


def migration_engine(path: Path, key: bytes) -> Engine:
    """Return an engine whose transactions may rebuild tables: foreign keys are off, and are checked at the end."""

    def connect() -> DBAPIConnection:
        connection = keyed_connection(path, key)
        configure(connection, "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = OFF")
        return connection

    engine = create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=NullPool)
    event.listen(engine, "begin", _begin_immediate)
    return engine


@lru_cache(maxsize=1 << 14)
def _sort_key(name: str | None) -> str | None:
    return None if name is None else sort_key(name)


def _begin_immediate(connection: Connection) -> None:
    run(connection, "BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    run(connection, "BEGIN")
