"""The state of syncing on the GUI thread: the board's notices come from the sync thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from sync.client.status import SyncStatus


class Board(Protocol):
    """What is used of the sync client's board."""

    @property
    def status(self) -> SyncStatus:
        """Return the present status."""
        ...

    def subscribe(self, listener: Callable[[SyncStatus], None]) -> Callable[[], None]:
        """Call `listener` with each new status; the returned function ends that."""
        ...


class StatusFeed(QObject):
    """One for the whole window; `changed` carries each new status. Without a board nothing is ever synced."""

    changed = Signal(object)
    _told = Signal()

    def __init__(self, board: Board | None, parent: QObject | None = None) -> None:
        """Listen to the board, if there is one; `close` before the board goes away."""
        super().__init__(parent)
        self._board = board
        self._told.connect(self._deliver)
        self._unsubscribe = board.subscribe(self._tell) if board is not None else _nothing

    @property
    def status(self) -> SyncStatus | None:
        """Return the present status, None without a board."""
        return None if self._board is None else self._board.status

    def close(self) -> None:
        """Hear nothing more, nor tell what is on its way: who listened may not be able to work with it any more."""
        self._unsubscribe()
        self.blockSignals(True)

    def _tell(self, _status: SyncStatus) -> None:
        # Any thread may send a signal; who receives it on the GUI thread gets it there.
        self._told.emit()

    @Slot()
    def _deliver(self) -> None:
        # Not what it was when it was sent: news of the GUI thread itself may have overtaken it.
        if self._board is not None:
            self.changed.emit(self._board.status)


def _nothing() -> None:
    """There is nothing to end."""
