"""What the page is handed besides the workspace."""

from __future__ import annotations

from dataclasses import dataclass

from ui.runtime.bridge import Bridge
from ui.runtime.status_feed import StatusFeed
from ui.runtime.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Tools:
    """The window's services; `bridge` brings the change notices of the workspace to the GUI thread."""

    tasks: Tasks
    bridge: Bridge
    status: StatusFeed
