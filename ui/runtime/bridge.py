"""Change notices from any thread arrive on the GUI thread as one Qt signal."""

from __future__ import annotations

import threading
from collections import deque
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.services.changes import Changed, joined

NEW_DAY = "day"
"""The kind of a notice that says that another day has begun, and nothing else."""


class Change(Protocol):
    """What `app.services` says after a commit: kinds of records, their ids, and who started it."""

    @property
    def kinds(self) -> frozenset[str]:
        """Kinds of the records that changed."""
        ...

    @property
    def ids(self) -> frozenset[str]:
        """Ids of the records that changed."""
        ...

    @property
    def origin(self) -> str:
        """Who started it: a device action, a sync round, an import."""
        ...


class Bridge(QObject):
    """Subscribe it below `ui` as a plain callable; pages connect to `changed` (one Change)."""

    changed = Signal(object)
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Live in the thread that makes it: the GUI thread."""
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: deque[Change] = deque()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def __call__(self, change: Change) -> None:
        """Take a notice on any thread; returns at once."""
        with self._lock:
            first = not self._waiting
            self._waiting.append(change)
        # One wake-up serves a burst: a sync round must not flood the event queue.
        if first:
            self._arrived.emit()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            changes = tuple(self._waiting)
            self._waiting.clear()
        # Five hundred photos let go of at once must not have a page read anew five hundred times before a key is heard.
        taken_in: list[Changed] = []
        for change in changes:
            if isinstance(change, Changed) and change.origin == "import":
                taken_in.append(change)
            else:
                self.changed.emit(change)
        if taken_in:
            self.changed.emit(joined(taken_in, "import"))
