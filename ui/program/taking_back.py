"""Undo as an action of the whole program: Ctrl+Z, in the words of what it takes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.services.commands import Committed
from app.services.inverses import UndoStep
from app.services.workspace import Workspace
from ui.actions.registry import Action
from ui.i18n.messages import field_title
from ui.i18n.translator import current_language, fill, translate
from ui.parts.tools import Tools
from ui.parts.writing import Writer
from ui.runtime.bridge import Change
from ui.shell.window import Window

UNDO = "program.undo"


class TakingBack(Writer):
    """Keeps the window's Undo in step with what can be taken back in this sitting.

    In a field that is written in, Ctrl+Z takes back typing, as everywhere.
    """

    def __init__(
        self, workspace: Workspace, tools: Tools, window: Window, others: Callable[[], Sequence[Action]] = tuple
    ) -> None:
        """Take the open account's workspace, the window that offers the action and owns this, and the other actions."""
        self._others = others
        super().__init__(workspace, tools.tasks, tools.notices, window)
        self._undo = workspace.undo
        self._window = window
        self._shown: UndoStep | None = None
        tools.bridge.changed.connect(self._on_change)
        current_language().changed.connect(self._offer)
        self._offer()

    def _on_change(self, change: Change) -> None:
        if "outbox" in change.kinds and self._undo.next() is not self._shown:
            self._offer()

    def _offer(self) -> None:
        self._shown = step = self._undo.next()
        title = translate("TakingBack", "Undo") if step is None else undo_words(step)
        keywords = (translate("TakingBack", "Take back"),)
        undo = Action(UNDO, title, lambda _: self._run(), "undo", "Ctrl+Z", keywords=keywords, enabled=self._reason)
        self._window.set_actions((undo, *self._others()))

    def _reason(self, _context: object) -> str | None:
        if self._undo.next() is None:
            return translate("TakingBack", "Nothing of this sitting can be undone.")
        return None

    def _run(self) -> None:
        step = self._undo.next()
        if step is None:
            return

        def done(_committed: Committed) -> None:
            self.say(fill(translate("TakingBack", "Undone: {fields}"), fields=_fields(step)))

        self.watch(self._undo.undo(step), done)


def undo_words(step: UndoStep) -> str:
    """Return what a step would take back: Undo change of target date."""
    return fill(translate("TakingBack", "Undo change of {fields}"), fields=_fields(step))


def _fields(step: UndoStep) -> str:
    comma = translate("TakingBack", ", ")
    return comma.join(field_title(name).lower() for name in step.fields)
