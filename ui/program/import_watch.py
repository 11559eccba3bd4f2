"""Offers to go on with photos that were being taken in when the program ended."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.errors import Known
from app.services.intake import IMPORT, ImportProgress
from app.services.workspace import Workspace
from app.storage.imports import ImportState
from ui.i18n.translator import translate
from ui.parts.evidence_imports import end_words
from ui.parts.tools import Tools
from ui.parts.writing import Writer
from ui.runtime.bridge import Change
from ui.shell.window import Window

UNFINISHED = "import.unfinished"


class ImportWatch(QObject):
    """Belongs to the window of an open account; the offer stands until every file is dealt with."""

    def __init__(self, workspace: Workspace, tools: Tools, window: Window) -> None:
        """Take the workspace, the window's services, and the window."""
        super().__init__(window)
        self._workspace = workspace
        self._tools = tools
        self._writer = Writer(workspace, tools.tasks, tools.notices, self)
        self._is_offered = False
        tools.bridge.changed.connect(self._on_changed)
        self._look()

    def _on_changed(self, change: Change) -> None:
        if self._is_offered and IMPORT in change.kinds:
            self._look()

    def _look(self) -> None:
        self._tools.tasks.run(lambda _job: self._read(), self._show, owner=self)

    def _read(self) -> tuple[ImportProgress, ...]:
        return tuple(each for each in self._workspace.intake.unfinished() if each.of(ImportState.WAITING))

    def _show(self, found: tuple[ImportProgress, ...]) -> None:
        if not found:
            if self._is_offered:
                self._tools.notices.settle(UNFINISHED)
            self._is_offered = False
            return
        done = sum(len(each.of(ImportState.ATTACHED)) for each in found)
        trouble = Known(UNFINISHED, done=done, whole=sum(len(each.rows) for each in found))
        self._is_offered = True
        self._tools.notices.known(trouble, translate("ImportWatch", "Go on"), lambda: self._go_on(found))

    def _go_on(self, found: tuple[ImportProgress, ...]) -> None:
        self._tools.notices.settle(UNFINISHED)
        for each in found:
            self._writer.watch(self._workspace.intake.go_on(each.batch), self._say)

    def _say(self, progress: ImportProgress | None) -> None:
        for words in end_words(progress) if progress is not None else ():
            self._writer.say(words)
