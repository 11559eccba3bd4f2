"""What pages are handed besides the workspace."""

from __future__ import annotations

from dataclasses import dataclass

from ui.actions.registry import ActionRegistry
from ui.runtime.bridge import Bridge
from ui.runtime.notices import Notices
from ui.runtime.tasks import Tasks
from ui.widgets.memory import Memory


@dataclass(frozen=True, slots=True)
class Tools:
    """The window's services; `bridge` brings the change notices of the workspace to the GUI thread."""

    tasks: Tasks
    notices: Notices
    registry: ActionRegistry
    memory: Memory
    bridge: Bridge
