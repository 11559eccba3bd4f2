"""Commands given from the screen: committed off the GUI thread, answered with a toast, an undo, or the reasons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject

from app.domain.errors import Known
from app.domain.kernel.changeset import Command
from app.domain.reasons import Blocked, Reason
from app.services.commands import Committed
from app.services.inverses import UndoStep
from app.services.workspace import Workspace
from app.storage.basing import Shown
from ui.i18n.messages import reason_words
from ui.runtime.notices import Notices
from ui.runtime.tasks import Tasks

Result = TypeVar("Result")
Done = Callable[[Committed], None]
Refused = Callable[[Sequence[Reason]], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """How a command came about: what its editor showed by record id, and the draft it was made from."""

    shown: Mapping[str, Shown] | None = None
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
        future = self._workspace.commands.submit(engagement_id, command, shown=entry.shown, draft=entry.draft)

        def committed(result: Committed) -> None:
            if said:
                self._say(said, result.undo)
            if done is not None:
                done(result)

        self._await(future, committed, refused or self.say_reasons)

    def keep_draft(self, place: str, content: str) -> None:
        """Keep what is being typed at a place; "" forgets it."""
        drafts = self._workspace.drafts
        if content:
            self._await(drafts.keep(place, content), _nothing, self.say_reasons)
        else:
            self._await(drafts.discard(place), _nothing, self.say_reasons)

    def when_written(self, call: Callable[[], None]) -> None:
        """Call back when everything given so far is on the disk, or refused."""
        future = self._workspace.writer.then_run(lambda: None)
        self._await(future, lambda _none: call(), self.say_reasons)

    def say_reasons(self, reasons: Sequence[Reason]) -> None:
        """Say what the rules miss."""
        self._notices.toast(reasons_words(reasons))

    def _say(self, words: str, undo: UndoStep | None) -> None:
        if undo is None:
            self._notices.toast(words)
            return

        def take_back() -> None:
            self._await(self._workspace.undo.undo(undo), _nothing, self.say_reasons)

        self._notices.toast(words, self.tr("Undo"), take_back)

    def _await(self, future: Future[Result], done: Callable[[Result], None], refused: Refused) -> None:
        def failed(error: BaseException) -> None:
            if isinstance(error, Blocked):
                refused(error.reasons)
            elif isinstance(error, Known):
                self._notices.known(error)
            else:
                raise error

        self._tasks.run(lambda _job: future.result(), done, failed, owner=self)


def reasons_words(reasons: Sequence[Reason]) -> str:
    """Return what is not met, as one text; "" when nothing stands in the way."""
    return " ".join(reason_words(reason) for reason in reasons if not reason.met)


def _nothing(_result: object) -> None:
    """Say nothing: what was done is seen by itself."""
