"""Folds SQLite's write-ahead log into the file, beside the writers instead of inside a commit."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing

_EVERY_ROWS = 10_000


class Checkpoints:
    """A thread of its own, started when the first ten thousand rows have been written."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        """Take what opens a connection of one's own."""
        self._connect = connect
        self._wake = threading.Event()
        self._stop = False
        self._thread: threading.Thread | None = None
        self._at = 0

    def wrote(self, total: int) -> None:
        """Hear how many rows the writer has written since it was opened."""
        if total - self._at < _EVERY_ROWS:
            return
        self._at = total
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="checkpoints", daemon=True)
            self._thread.start()
        self._wake.set()

    def close(self) -> None:
        """Stop, after folding in what is left."""
        self._stop = True
        self._wake.set()
        if self._thread is not None:
            self._thread.join()
        with closing(self._connect()) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def _run(self) -> None:
        with closing(self._connect()) as connection:
            while not self._stop:
                self._wake.wait()
                self._wake.clear()
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
