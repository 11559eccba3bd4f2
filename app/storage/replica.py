"""The replica of one account: opened once, written by one at a time, read by many."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from app.config.paths import Profile
from app.domain.clock import Clock
from app.domain.errors import Known
from app.storage.engines import read_engine, write_engine
from app.storage.faults import database_faults
from app.storage.keyfile import read_key_file
from app.storage.lock import ProfileLock
from app.storage.migrate import SCRIPTS, Scripts, prepare
from app.storage.shown import Masking, masking, protected_names, views
from app.storage.subkeys import DataKey, Purpose

OpenReader = Callable[[tuple[str, ...], Masking], Engine]


class ShownReader:
    """Connections that see less than the replica holds."""

    def __init__(self, engine: Engine) -> None:
        """Take their engine."""
        self._engine = engine

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection as `Replica.read` does."""
        with database_faults(is_reader=True), self._engine.begin() as connection:
            yield connection

    def close(self) -> None:
        """End them."""
        self._engine.dispose()


class Replica:
    """An open database. Close it, or use it as a context manager."""

    def __init__(self, write: Engine, read: Engine, lock: ProfileLock, open_reader: OpenReader) -> None:
        """Take what `open_replica` made, and how another engine of readers is opened."""
        self._open_reader = open_reader
        self._write_engine = write
        self._read_engine = read
        self._lock = lock
        self._turn = threading.Lock()
        self._writer: int | None = None
        self._kept: Connection | None = None

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give one transaction at a time; when the block ends it is on the disk, or undone by an exception.

        Raises:
            Known: disk.full and the other faults of `app.storage.faults`.
            RuntimeError: a transaction of the same thread is still open.
        """
        if self._writer == threading.get_ident():
            raise RuntimeError("write() inside write()")
        with self._turn, database_faults():
            self._writer = threading.get_ident()
            try:
                with self._connected() as connection, connection.begin():
                    yield connection
            finally:
                self._writer = None

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        """Give the writer's connection: kept from one transaction to the next, but for one that failed."""
        connection, self._kept = self._kept or self._write_engine.connect(), None
        try:
            yield connection
            self._kept = connection
        finally:
            if self._kept is None:
                connection.close()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that cannot write and sees one moment of the database until the block ends.

        Raises:
            Known: the faults of `app.storage.faults`.
        """
        with database_faults(is_reader=True), self._read_engine.begin() as connection:
            yield connection

    def shown(self, engagement_id: str) -> ShownReader:
        """Return a reader that sees what the factory of one engagement may see (`app.storage.shown`); to be closed."""
        with self.read() as connection:
            names = protected_names(connection, engagement_id)
        return ShownReader(self._open_reader(tuple(views(engagement_id)), masking(names)))

    def checkpoint(self) -> None:
        """Move the log into the database as far as readers allow: when idle, so that commits need not."""
        with database_faults(), closing(self._read_engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """End in good order; whoever still holds a connection is a bug.

        A disk that fails now loses nothing, all is committed: the next opening then looks the database over.
        """
        is_clean = False
        try:
            self._read_engine.dispose()
            with self._turn:
                if self._kept is not None:
                    self._kept.close()
                is_clean = self._keep_statistics()
        finally:
            self._write_engine.dispose()
            self._lock.release(clean=is_clean)

    def _keep_statistics(self) -> bool:
        """Let SQLite note what its planner should know; say whether the disk took it."""
        try:
            with database_faults(), closing(self._write_engine.raw_connection()) as connection:
                connection.cursor().execute("PRAGMA optimize")
        except Known:
            return False
        return True

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()


def open_replica(profile: Profile, key: DataKey, clock: Clock, scripts: Scripts = SCRIPTS) -> Replica:
    """Open the replica of a profile, made or migrated where needed; checked where the last end was not clean.

    Raises:
        Known: replica.in_use; key.mismatch (the database is not touched); replica.unreadable, replica.damaged,
            replica.newer, replica.migration_failed; the disk's faults. No file is ever removed or made anew.
    """
    profile.create()
    written = read_key_file(profile.key_file)
    if written is not None and written.fingerprint != key.fingerprint():
        raise Known("key.mismatch")
    lock = ProfileLock(profile.lock)
    secret = key.derive(Purpose.DATABASE)
    was_there = profile.replica.exists()
    engines: list[Engine] = []
    try:
        prepare(profile, secret, clock, scripts)
        engines = [write_engine(profile.replica, secret), read_engine(profile.replica, secret)]
        replica = Replica(engines[0], engines[1], lock, partial(read_engine, profile.replica, secret))
        if was_there and not lock.was_clean:
            _require_sound(replica)
    except BaseException:
        for engine in engines:
            engine.dispose()
        lock.release(clean=lock.was_clean)
        raise
    return replica


def _require_sound(replica: Replica) -> None:
    with replica.write() as connection:
        found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if found != "ok":
        raise Known("replica.damaged")
