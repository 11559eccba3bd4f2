"""Offers the supervisors' queue to whoever supervises something, with how much waits there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.queries.custody_queue import QueueFacet, holds_queue, queue_counts
from app.services.workspace import Workspace
from ui.parts.tools import Tools
from ui.program.page_ids import QUEUE
from ui.runtime.bridge import Change
from ui.shell.window import Window
from ui.theme.tokens import Tone

_SHOWN = frozenset({"custody", "scope"})


class QueueWatch(QObject):
    """Belongs to the window of an open account."""

    def __init__(self, workspace: Workspace, tools: Tools, window: Window) -> None:
        """Take the workspace, the window's services, and the window."""
        super().__init__(window)
        self._workspace = workspace
        self._tools = tools
        self._window = window
        window.offer(QUEUE, False)
        tools.bridge.changed.connect(self._on_changed)
        self._look()

    def _on_changed(self, change: Change) -> None:
        if change.kinds & _SHOWN:
            self._look()

    def _look(self) -> None:
        self._tools.tasks.run(lambda _job: self._read(), self._show, owner=self)

    def _read(self) -> int | None:
        with self._workspace.read() as connection:
            return queue_counts(connection)[QueueFacet.WAITING] if holds_queue(connection) else None

    def _show(self, waiting: int | None) -> None:
        self._window.offer(QUEUE, waiting is not None)
        self._window.set_badge(QUEUE, waiting or 0, Tone.WARN)
