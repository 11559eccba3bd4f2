"""Commands given from the screen: committed off the GUI thread, answered with a toast, an undo, or the reasons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from app.domain.errors import Known
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.reasons import Blocked, Reason
from app.services.commands import Committed
from app.services.inverses import UndoStep
from app.services.workspace import Workspace
from app.storage.basing import Shown
from ui.i18n.messages import reason_words
from ui.i18n.translator import translate
from ui.parts.drafting import DraftKeeper
from ui.runtime.notices import Notices
from ui.runtime.tasks import Tasks

Result = TypeVar("Result")
Done = Callable[[Committed], None]
Refused = Callable[[Sequence[Reason]], None]
Failed = Callable[[Known], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """How a command came about: what its editor showed by record id, the draft it was made from, for whom."""

    shown: Mapping[str, Shown] | None = None
    draft: str | None = None
    for_whom: OnBehalfOf | None = None


PLAIN = Entry()


class Writer(QObject):
    """The screen's only way to write: commands here, unsaved words by `drafts`; answers come on the GUI thread.

    A command outlives the page it was given on: what failed is said in any case, only the page's own part of the
    answer is left out when the page is gone.
    """

    def __init__(self, workspace: Workspace, tasks: Tasks, notices: Notices, parent: QObject | None = None) -> None:
        """Take the workspace, the pool that waits for its writer, and where words are said."""
        super().__init__(parent)
        self.drafts = DraftKeeper.of(workspace, notices)
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        self._is_there = [True]
        self.destroyed.connect(self._is_there.clear)

    def give(
        self,
        engagement_id: str,
        command: Command,
        *,
        said: str = "",
        entry: Entry = PLAIN,
        done: Done | None = None,
        refused: Refused | None = None,
        known: Failed | None = None,
    ) -> None:
        """Give a command; `said` is the toast when it is saved, with Undo where there is a way back.

        `refused` gets the reasons of a rule; without it they are said as a toast. Without
        `known` a trouble becomes a banner.
        """
        future = self._workspace.commands.submit(
            engagement_id, command, shown=entry.shown, on_behalf_of=entry.for_whom, draft=entry.draft
        )
        workspace, tasks, notices, is_there = self._workspace, self._tasks, self._notices, self._is_there

        def committed(result: Committed) -> None:
            if said:
                _say(workspace, tasks, notices, said, result.undo)
            if done is not None and is_there:
                done(result)

        self._await(future, committed, refused, known)

    def watch(
        self,
        future: Future[Result],
        done: Callable[[Result], None],
        refused: Refused | None = None,
        known: Failed | None = None,
    ) -> None:
        """Wait for what is on its way already; without `known` a trouble becomes a banner."""
        is_there = self._is_there

        def answered(result: Result) -> None:
            if is_there:
                done(result)

        self._await(future, answered, refused, known)

    def when_written(self, call: Callable[[], None]) -> None:
        """Call back when everything given so far is on the disk, or refused."""
        self.watch(self._workspace.writer.then_run(_nothing), lambda _none: call())

    def say(self, words: str) -> None:
        """Say one line."""
        self._notices.toast(words)

    def say_reasons(self, reasons: Sequence[Reason]) -> None:
        """Say what the rules miss."""
        self._notices.toast(reasons_words(reasons))

    def say_known(self, error: Known) -> None:
        """Say a trouble as a banner."""
        self._notices.known(error)

    def _await(
        self,
        future: Future[Result],
        done: Callable[[Result], None],
        refused: Refused | None,
        known: Failed | None = None,
    ) -> None:
        notices, is_there = self._notices, self._is_there

        def failed(error: BaseException) -> None:
            if isinstance(error, Blocked) and refused is not None and is_there:
                refused(error.reasons)
            elif isinstance(error, Known) and known is not None and is_there:
                known(error)
            else:
                _say_failure(notices, error)

        self._tasks.run(lambda _job: future.result(), done, failed)


def reasons_words(reasons: Sequence[Reason]) -> str:
    """Return what is not met, sentence after sentence; "" when nothing stands in the way."""
    return " ".join(reason_words(reason) for reason in reasons if not reason.met)


def _say(workspace: Workspace, tasks: Tasks, notices: Notices, words: str, step: UndoStep | None) -> None:
    if step is None:
        notices.toast(words)
        return

    def take_back() -> None:
        future = workspace.undo.undo(step)
        tasks.run(lambda _job: future.result(), _nothing, partial(_say_failure, notices))

    notices.toast(words, translate("Writer", "Undo"), take_back)


def _say_failure(notices: Notices, error: BaseException) -> None:
    if isinstance(error, Blocked):
        notices.toast(reasons_words(error.reasons))
    elif isinstance(error, Known):
        notices.known(error)
    else:
        raise error


def _nothing(*_results: object) -> None:
    """Say nothing: what was done is seen by itself."""
