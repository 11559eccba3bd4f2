"""What follows a burst of rows: its log is moved into the database on a thread of its own, so that no commit does."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from app.domain.errors import Known
from app.services.indexing import Indexing
from app.services.writer import Writer
from app.storage.pausing import pause_checkpoints, resume_checkpoints
from app.storage.replica import Replica


class Tidying:
    """Bursts begin and end; between them commits move the log themselves when it is long."""

    def __init__(self, replica: Replica, writer: Writer, indexing: Indexing) -> None:
        """Take the replica, its writer thread, and what indexes the words of a burst."""
        self._replica = replica
        self._writer = writer
        self._indexing = indexing
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="concord-tidying")
        self._is_burst = False

    def burst_begins(self) -> None:
        """Let the log grow; called by the thread that syncs, as is `burst_ends`."""
        if not self._is_burst:
            self._is_burst = True
            self._writer.run(pause_checkpoints).result()

    def burst_ends(self) -> None:
        """Move the log and index the words, if there was a burst; return at once."""
        if self._is_burst:
            self._is_burst = False
            self._thread.submit(self._replica.checkpoint).add_done_callback(self._resume)
            self._indexing.begin()

    def scope_left(self) -> None:
        """Let the words of what left the device leave the index's file; return at once."""
        self._indexing.begin()

    def stop(self) -> None:
        """Come to an end; call it before the writer is closed."""
        self._thread.shutdown()

    def _resume(self, moved: Future[None]) -> None:
        """Go back to ordinary days. Only the environment may fail; then some commit moves the log."""
        self._writer.run(resume_checkpoints)
        error = moved.exception()
        if error is not None and not isinstance(error, Known):
            raise error
