"""Commands given from the screen: committed off the GUI thread, answered with a toast, an undo, or the reasons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.domain.errors import Known
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.reasons import Blocked, Reason
from app.services.commands import Committed
from app.services.inverses import UndoStep
from app.services.workspace import Workspace
from app.storage.basing import Shown
from ui.i18n.messages import reason_words
from ui.runtime.notices import Notices
from ui.runtime.tasks import Tasks

Done = Callable[[Committed], None]
Refused = Callable[[Sequence[Reason]], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """How a command came about: what its editor showed, for whom it is entered, the draft it was made from."""

    shown: Mapping[str, Shown] | None = None
    for_whom: OnBehalfOf | None = None
    draft: str | None = None


PLAIN = Entry()


class Writer(QObject):
    """The screen's only way to write; every answer comes on the GUI thread."""

    def __init__(self, workspace: Workspace, tasks: Tasks, notices: Notices, parent: QObject | None = None) -> None:
        """Take the workspace, the pool that waits for its writer, and where words are said."""
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices

    def give(
        self,
        engagement_id: str,
        command: Command,
        *,
        said: str = "",
        entry: Entry = PLAIN,
        done: Done | None = None,
        refused: Refused | None = None,
    ) -> None:
        """Give a command; `said` is the toast when it is saved, with Undo where there is a way back.

        `refused` gets the reasons of a rule; without it they are said as a toast.
        """
        future = self._workspace.commands.submit(
            engagement_id, command, shown=entry.shown, on_behalf_of=entry.for_whom, draft=entry.draft
        )

        def committed(result: Committed) -> None:
            if said:
                self._say(said, result.undo)
            if done is not None:
                done(result)

        self.watch(future, committed, refused)

    def say(self, words: str) -> None:
        """Say one line."""
        self._notices.toast(words)

    def say_reasons(self, reasons: Sequence[Reason]) -> None:
        """Say what the rules miss."""
        self._notices.toast(" ".join(reason_words(reason) for reason in reasons if not reason.met))

    def watch(
        self,
        future: Future[Committed],
        done: Done | None = None,
        refused: Refused | None = None,
        known: Callable[[Known], None] | None = None,
    ) -> None:
        """Wait for a command that is on its way already; without `known` a trouble becomes a banner."""

        def failed(error: BaseException) -> None:
            if isinstance(error, Blocked):
                (refused or self.say_reasons)(error.reasons)
            elif isinstance(error, Known):
                (known or self._notices.known)(error)
            else:
                raise error

        self._tasks.run(lambda _job: future.result(), done or _nothing, failed, owner=self)

    def _say(self, words: str, step: UndoStep | None) -> None:
        if step is None:
            self._notices.toast(words)
        else:
            self._notices.toast(words, self.tr("Undo"), lambda: self.watch(self._workspace.undo.undo(step)))


def _nothing(_committed: Committed) -> None:
    """Be content that it is saved."""
