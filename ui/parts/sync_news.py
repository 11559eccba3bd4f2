"""What a round changed that no record tells: when something was heard last, and whether the session lasts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from sync.client.status import SyncStatus
from ui.runtime.status_feed import StatusFeed


class SyncNews(QObject):
    """Calls back when a round has come to its end, with or without news."""

    def __init__(self, status: StatusFeed, tell: Callable[[], None], parent: QObject) -> None:
        """Take what tells of syncing, and whom to tell."""
        super().__init__(parent)
        self._tell = tell
        self._known: object = _standing(status.status)
        status.changed.connect(self._on_status)

    def _on_status(self, status: SyncStatus) -> None:
        now = _standing(status)
        if now != self._known:
            self._known = now
            self._tell()


def _standing(status: SyncStatus | None) -> object:
    if status is None:
        return None
    return (status.state, status.last_received_at, status.to_send, status.clock_offset_seconds)
