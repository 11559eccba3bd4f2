"""Work off the GUI thread: the result, or the error, comes back on it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

Result = TypeVar("Result")

_REPORT_EVERY = 0.1


class Job(QObject):
    """One piece of work under way; `progress` is (done, total), total 0 when unknown."""

    progress = Signal(int, int)
    finished = Signal()
    _reported = Signal(int, int)
    _ended = Signal()

    def __init__(self, parent: QObject) -> None:
        """Made by `Tasks.run`."""
        super().__init__(parent)
        self._stop = threading.Event()
        self._last_report = 0.0
        self._reported.connect(self.progress, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._close, Qt.ConnectionType.QueuedConnection)
        self._on_end: Callable[[], None] | None = None

    def cancel(self) -> None:
        """Ask the work to stop; neither its result nor an error is delivered after this."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Say whether to stop; the work asks between its steps."""
        return self._stop.is_set()

    def report(self, done: int, total: int = 0) -> None:
        """Tell the progress from the work; at most ten times a second reach the screen."""
        now = time.monotonic()
        if done >= total > 0 or now - self._last_report >= _REPORT_EVERY:
            self._last_report = now
            self._reported.emit(done, total)

    def when_ended(self, call: Callable[[], None]) -> None:
        """Set what happens on the GUI thread when the work has ended."""
        self._on_end = call

    def end(self) -> None:
        """Say from any thread that the work has ended."""
        self._ended.emit()

    @Slot()
    def _close(self) -> None:
        call, self._on_end = self._on_end, None
        self.finished.emit()
        self.deleteLater()
        if call is not None:
            call()


class Tasks(QObject):
    """A small pool for reports, images, exports and big queries; the work never touches widgets."""

    def __init__(self, workers: int = 3, parent: QObject | None = None) -> None:
        """Start with no thread; at most `workers` are made when needed."""
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="concord-task")
        self._jobs: set[Job] = set()

    def run(
        self,
        work: Callable[[Job], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> Job:
        """Do `work(job)` in the pool, then `done(result)` or `failed(error)` on the GUI thread.

        Without `failed` an error is raised on the GUI thread, where the program's error hooks take it. When
        `owner` is destroyed first, nothing is delivered.
        """
        job = Job(self)
        self._jobs.add(job)
        if owner is not None:
            owner.destroyed.connect(job.cancel)
        future = self._pool.submit(work, job)
        job.when_ended(lambda: self._deliver(job, future, done, failed))
        future.add_done_callback(lambda _: job.end())
        return job

    @property
    def is_busy(self) -> bool:
        """Return whether anything runs whose result was not delivered yet."""
        return bool(self._jobs)

    def close(self) -> None:
        """Cancel what runs, wait for it to stop, deliver nothing more."""
        for job in self._jobs:
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _deliver(
        self,
        job: Job,
        future: Future[Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None,
    ) -> None:
        self._jobs.discard(job)
        if job.is_cancelled() or future.cancelled():
            return
        error = future.exception()
        if error is None:
            done(future.result())
        elif failed is not None:
            failed(error)
        else:
            raise error
