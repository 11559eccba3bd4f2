"""What the page is handed besides the workspace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from ui.runtime.bridge import Bridge
from ui.runtime.notices import Notices
from ui.runtime.status_feed import StatusFeed
from ui.runtime.tasks import Tasks


class SyncControls(Protocol):
    """What a person can ask of syncing; all but `sign_in` return at once."""

    def sync_now(self) -> None:
        """Do a round now, also when paused."""
        ...

    def check(self, scope: str) -> None:
        """Compare a scope with the server, '' for all; the status says what was found."""
        ...

    def cancel(self) -> None:
        """End the round under way at once; nothing is lost."""
        ...

    def send_files(self) -> None:
        """Send files on the metered network that this device is on, until it is on another."""
        ...

    def pause(self) -> None:
        """Begin no rounds until `resume` or `sync_now`."""
        ...

    def resume(self) -> None:
        """Begin rounds again."""
        ...

    def sign_in(self, password: str) -> None:
        """Sign in again on this device and sync; blocks, raises Known. Never on the GUI thread."""
        ...


@dataclass(frozen=True, slots=True)
class Tools:
    """The window's services; `controls` is None where nothing is ever synced."""

    tasks: Tasks
    notices: Notices
    bridge: Bridge
    status: StatusFeed
    controls: SyncControls | None = None
