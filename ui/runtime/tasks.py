"""Work off the GUI thread: the result, or the error, comes back on it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

Result = TypeVar("Result")

_REPORT_EVERY = 0.1


class Job(QObject):
    """One piece of work under way; `progress` is (done, total), total 0 when unknown."""

    progress = Signal(int, int)
    _reported = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        """Made by `Tasks.run`."""
        super().__init__(parent)
        self._stop = threading.Event()
        self._last_report = 0.0
        self._reported.connect(self.progress, Qt.ConnectionType.QueuedConnection)

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


@dataclass(slots=True)
class _Errand(Generic[Result]):
    """What is to be done, for whom, and what it came to. Made and dropped on the GUI thread."""

    job: Job
    work: Callable[[Job], Result]
    done: Callable[[Result], None]
    failed: Callable[[BaseException], None] | None
    result: tuple[Result, ...] = ()
    error: BaseException | None = None

    def go(self) -> None:
        """Do the work."""
        try:
            self.result = (self.work(self.job),)
        except BaseException as error:  # noqa: BLE001  # raised again on the GUI thread, if nobody wants it
            self.error = error

    def deliver(self) -> None:
        """Hand over what it came to."""
        if self.error is None:
            self.done(*self.result)
        elif self.failed is not None:
            self.failed(self.error)
        else:
            raise self.error


class Tasks(QObject):
    """A small pool for reports, images, exports and big queries; the work never touches widgets.

    A worker thread holds nothing of an errand once it has said that it is done: what its closures hold may be the last
    of a widget, and must not end there.
    """

    _ended = Signal(int)

    def __init__(self, workers: int = 3, parent: QObject | None = None) -> None:
        """Start with no thread; at most `workers` are made when needed."""
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="concord-task")
        self._errands: dict[int, _Errand[object]] = {}
        self._last = 0
        self._is_closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

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
        `owner` is destroyed first, nothing is delivered. After `close` nothing begins: a timer of a page that
        goes with the window may still ask, and gets a job that is cancelled.
        """
        job = Job(self)
        if self._is_closed:
            job.cancel()
            return job
        if owner is not None:
            owner.destroyed.connect(job.cancel)
        self._last += 1
        errand: _Errand[Result] = _Errand(job, work, done, failed)
        self._errands[self._last] = errand  # type: ignore[assignment]  # each hands its own result to its own `done`
        self._pool.submit(self._go, self._last)
        return job

    @property
    def is_busy(self) -> bool:
        """Return whether anything runs whose result was not delivered yet."""
        return bool(self._errands)

    def close(self) -> None:
        """Cancel what runs, wait for it to stop, begin and deliver nothing more."""
        self._is_closed = True
        for errand in self._errands.values():
            errand.job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._errands.clear()

    def _go(self, key: int) -> None:
        self._errands[key].go()
        self._ended.emit(key)

    @Slot(int)
    def _deliver(self, key: int) -> None:
        errand = self._errands.pop(key, None)
        if errand is None:
            return
        errand.job.deleteLater()
        if not errand.job.is_cancelled():
            errand.deliver()
