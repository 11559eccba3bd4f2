"""What the status bar may say: words are made of these facts, and "received" only of receipts."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.reasons import Param
from sync.client.network import UNKNOWN, Network


class SyncState(StrEnum):
    """What the sync thread is doing."""

    IDLE = "idle"
    SENDING = "sending"
    RECEIVING = "receiving"
    OFFLINE = "offline"
    SIGN_IN = "sign_in"
    PAUSED = "paused"
    PROBLEM = "problem"
    CANCELLED = "cancelled"
    PORTAL = "portal"


class FilesHeld(StrEnum):
    """Why files do not travel now, if they do not; data go whatever it says."""

    NO = ""
    METERED = "metered"
    PAUSED = "paused"


class CheckState(StrEnum):
    """How far a comparison with the server is that a person asked for."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Check:
    """A comparison of a scope ('' for all): those that `differed` were received anew; `problem` is what stopped it."""

    scope: str
    state: CheckState
    differed: tuple[str, ...] = ()
    problem: str = ""
    params: tuple[tuple[str, Param], ...] = ()


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """One moment of syncing.

    `to_send` counts changesets without a receipt, `decisions` open conflicts, `refused` open refusals; `sent` of
    `sending` tells the progress of the round; `problem` is the code of what stopped the last round ('' = nothing).
    `files_waiting` counts files of evidence that the server does not hold yet, as far as they may be sent, and
    `file_bytes_waiting` their bytes; of those in `files_sending` `file_bytes_sent` are there.
    `last_received_at` is by the server's clock; `clock_offset_seconds` is by how much this device's is ahead of it,
    None before they were compared. `next_at` is when it is tried again after a failure, by this device's clock.
    `network` is what the system tells; `files_held` says why files do not travel now, if they do not.
    `check` is the last comparison that a person asked for.
    """

    state: SyncState = SyncState.IDLE
    to_send: int = 0
    sent: int = 0
    sending: int = 0
    decisions: int = 0
    refused: int = 0
    files_waiting: int = 0
    file_bytes_waiting: int = 0
    files_sending: int = 0
    file_bytes_sent: int = 0
    last_received_at: datetime | None = None
    offline_since: datetime | None = None
    clock_offset_seconds: float | None = None
    problem: str = ""
    params: tuple[tuple[str, Param], ...] = ()
    next_at: datetime | None = None
    network: Network = UNKNOWN
    files_held: FilesHeld = FilesHeld.NO
    check: Check | None = None

    def server_time(self, now: datetime) -> datetime:
        """Return what the server's clock shows when this device's shows `now`, as far as that is known."""
        return now - timedelta(seconds=self.clock_offset_seconds or 0.0)


Listener = Callable[[SyncStatus], None]


class StatusBoard:
    """Holds the present status and tells listeners of each change, on whatever thread it happens."""

    def __init__(self, status: SyncStatus | None = None) -> None:
        """Start with a status."""
        self._status = status or SyncStatus()
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()

    @property
    def status(self) -> SyncStatus:
        """Return the present status."""
        return self._status

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each new status; the returned function ends that."""
        with self._lock:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return unsubscribe

    def change(self, **fields: object) -> None:
        """Replace some fields and tell the listeners if anything changed."""
        with self._lock:
            changed = replace(self._status, **fields)  # type: ignore[arg-type]  # names are checked by replace
            if changed == self._status:
                return
            self._status = changed
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(changed)
