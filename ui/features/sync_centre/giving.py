"""Commands given from the page: committed off the GUI thread, answered on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QObject

from app.domain.errors import Known
from app.domain.reasons import Blocked, Reason
from ui.i18n.messages import reason_words
from ui.runtime.notices import Notices
from ui.runtime.tasks import Tasks

Result = TypeVar("Result")


class Giving(QObject):
    """Waits for what the writer thread does, and hands the answer or the reasons over."""

    def __init__(self, tasks: Tasks, notices: Notices, parent: QObject) -> None:
        """Take the pool that waits and where words are said."""
        super().__init__(parent)
        self._tasks = tasks
        self._notices = notices

    def wait_for(
        self,
        future: Future[Result],
        done: Callable[[Result], None],
        refused: Callable[[Sequence[Reason]], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Call `done` with the result or `refused` with the reasons of a rule; without it they are said as a toast.

        Once the `owner`, a part of the page, is gone, nobody is called.
        """

        def failed(error: BaseException) -> None:
            if isinstance(error, Blocked):
                (refused or self.say_reasons)(error.reasons)
            elif isinstance(error, Known):
                self._notices.known(error)
            else:
                raise error

        self._tasks.run(lambda _job: future.result(), done, failed, owner=owner or self)

    def say(self, words: str) -> None:
        """Say one line."""
        self._notices.toast(words)

    def say_reasons(self, reasons: Sequence[Reason]) -> None:
        """Say what the rules miss."""
        self._notices.toast(" ".join(reason_words(reason) for reason in reasons if not reason.met))
