"""Undo in words: always a new command, never a removal from the outbox."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future

from app.services.commands import CommandService, Committed
from app.services.inverses import UndoStep

KEPT = 50


class Undo:
    """The steps of this sitting that can be taken back, the latest first."""

    def __init__(self, commands: CommandService) -> None:
        """Listen to the commands given from now on."""
        self._commands = commands
        self._steps: deque[UndoStep] = deque(maxlen=KEPT)
        self._lock = threading.Lock()
        commands.on_undoable(self._keep)

    def next(self) -> UndoStep | None:
        """Return what would be taken back, for the words on the button."""
        with self._lock:
            return self._steps[-1] if self._steps else None

    def undo(self, step: UndoStep | None = None) -> Future[Committed]:
        """Take back the latest step, or the given one (a toast's).

        The future raises Blocked when a rule stands against it, or all of it was changed since (U1); the step is gone
        then too. LookupError when there is nothing to take back.
        """
        with self._lock:
            if step is None:
                if not self._steps:
                    raise LookupError("nothing to undo")
                step = self._steps[-1]
            if step in self._steps:
                self._steps.remove(step)
        return self._commands.take_back(step)

    def _keep(self, step: UndoStep) -> None:
        with self._lock:
            self._steps.append(step)
