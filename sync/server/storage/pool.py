"""A few PostgreSQL connections, lent one at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psycopg
from psycopg.types.string import ByteaBinaryLoader

from sync.server.storage.store import UnavailableError

Connection = psycopg.Connection[tuple[object, ...]]

_IDLE_SECONDS = 30.0


class Pool:
    """Lends connections; a broken one is thrown away, one long idle is tried before it is lent."""

    def __init__(self, url: str, size: int) -> None:
        """Take the address and the most connections that may be lent at once."""
        self._url = url
        self._free: list[tuple[float, Connection]] = []
        self._places = threading.BoundedSemaphore(size)

    @contextmanager
    def lend(self) -> Iterator[Connection]:
        """Lend a connection with no transaction open; it is rolled back when it returns with one.

        UnavailableError when a new one is needed and the database takes none.
        """
        with self._places:
            connection = self._take()
            try:
                yield connection
            finally:
                self._give_back(connection)

    def close(self) -> None:
        """Close the connections that are not lent."""
        while self._free:
            self._free.pop()[1].close()

    def _take(self) -> Connection:
        while self._free:
            since, connection = self._free.pop()
            if time.monotonic() - since < _IDLE_SECONDS or _answers(connection):
                return connection
            connection.close()
        return self._open()

    def _give_back(self, connection: Connection) -> None:
        # What is still open here was given up; on a connection that was cut there is nothing to take back.
        with suppress(psycopg.OperationalError):
            if connection.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
                connection.rollback()
        if connection.broken:
            connection.close()
        else:
            self._free.append((time.monotonic(), connection))

    def _open(self) -> Connection:
        try:
            # The store says itself when a transaction begins: the driver would wait for the answer to that alone.
            connection = psycopg.connect(self._url, autocommit=True, prepare_threshold=1)
        except psycopg.OperationalError as error:
            raise UnavailableError(str(error)) from error
        # JSON columns are passed through as the bytes they are.
        connection.adapters.register_loader("json", ByteaBinaryLoader)
        # A server that was stopped in the middle must not hold a factory for ever.
        connection.execute("SET lock_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s'")
        return connection


def _answers(connection: Connection) -> bool:
    try:
        connection.execute("SELECT 1")
    except psycopg.OperationalError:
        return False
    return True
