"""What the page is handed besides the workspace."""

from __future__ import annotations

from dataclasses import dataclass

from ui.actions.registry import ActionRegistry
from ui.runtime.notices import Notices
from ui.runtime.status_feed import StatusFeed
from ui.runtime.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Tools:
    """The window's services."""

    tasks: Tasks
    notices: Notices
    registry: ActionRegistry
    status: StatusFeed
