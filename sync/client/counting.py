"""The numbers of what waits, put on the status board in the order of the commits they were counted after."""

from __future__ import annotations

import threading
from datetime import datetime

from app.services.workspace import Workspace
from app.storage import counts
from app.storage.connection import Connection
from app.storage.counts import Counts
from sync.client.status import StatusBoard


class Counting:
    """Counts on the writer thread, where the pages are in memory and nothing can be written in between."""

    def __init__(self, workspace: Workspace, board: StatusBoard) -> None:
        """Take the workspace and the board that shows the numbers."""
        self._workspace = workspace
        self._board = board
        self._lock = threading.Lock()
        self._is_asked = False

    def now(self) -> None:
        """Count on the calling thread: when the workspace is opened. What was received before is received still."""
        with self._workspace.read() as connection:
            found = counts.counts(connection)
        self.tell(found)
        if found.last_received_at:
            self._board.change(last_received_at=datetime.fromisoformat(found.last_received_at))

    def soon(self) -> None:
        """Count behind what the writer was asked for so far; a burst of changes is counted once.

        A commit does not wait for it: counting a long outbox takes longer than the commit.
        """
        with self._lock:
            if self._is_asked:
                return
            self._is_asked = True
        self._workspace.writer.run(self._count, then=self.tell).add_done_callback(self._reset)

    def tell(self, waiting: Counts) -> None:
        """Put the numbers on the board."""
        self._board.change(to_send=waiting.to_send, decisions=waiting.decisions, refused=waiting.refused)

    def _count(self, connection: Connection) -> Counts:
        self._reset()
        return counts.counts(connection)

    def _reset(self, _: object = None) -> None:
        with self._lock:
            self._is_asked = False
