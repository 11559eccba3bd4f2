"""Indexing what large arrivals left for later, on the writer thread, whenever nothing else is waiting there."""

from __future__ import annotations

import threading
from concurrent.futures import Future

from app.domain.errors import Known
from app.services.writer import Writer
from app.storage.catching_up import catch_up


class Indexing:
    """Piece after piece, each a transaction of its own behind what others asked for meanwhile."""

    def __init__(self, writer: Writer) -> None:
        """Take the writer thread."""
        self._writer = writer
        self._lock = threading.Lock()
        self._is_running = False
        self._is_stopped = False
        self._done = threading.Event()
        self._done.set()

    def begin(self) -> None:
        """Index and join what is left, if anything is; return at once. For start, large arrivals, ends of rounds."""
        with self._lock:
            if self._is_running or self._is_stopped:
                return
            self._is_running = True
            self._done.clear()
        self._writer.run(catch_up).add_done_callback(self._go_on)

    def wait(self, seconds: float) -> bool:
        """Wait until nothing is left; False when it took longer."""
        return self._done.wait(seconds)

    def stop(self) -> None:
        """Leave the rest for later; call it before the writer is closed."""
        with self._lock:
            self._is_stopped = True

    def resume(self) -> None:
        """Go on with what is left."""
        with self._lock:
            self._is_stopped = False
        self.begin()

    def _go_on(self, piece: Future[bool]) -> None:
        """Ask for the next piece. What failed is left for the next start; only the environment may fail."""
        error = piece.exception()
        with self._lock:
            self._is_running = error is None and piece.result() and not self._is_stopped
            if self._is_running:
                self._writer.run(catch_up).add_done_callback(self._go_on)
            else:
                self._done.set()
        if error is not None and not isinstance(error, Known):
            raise error
