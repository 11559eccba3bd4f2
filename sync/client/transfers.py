"""Files of evidence on their way: two lanes after the data, small pictures first, resumed where they broke off.

A lane carries one file at a time, piece by piece. Between pieces it stands aside for a round, for a pause and for the
end. A failure makes both wait, longer each time; what cannot ever be sent is noted with its reason and waits no more.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.domain.errors import Known
from app.services.file_desk import FileProgress, FileState, FileWanted
from app.services.workspace import Workspace
from app.storage import evidence_files
from sync.client.auth import SignInNeeded
from sync.client.backoff import Backoff
from sync.client.carrying import Carrier
from sync.client.file_line import FileLine
from sync.client.file_telling import QUIET, FileTelling, Job, fetching, sending
from sync.client.status import FilesHeld, StatusBoard, SyncStatus
from sync.client.transport import ServerProblem

LANES = 2
SMALL_AHEAD = 50
"""Small pictures of others fetched unasked after one round."""


class _Stopped(Exception):
    """The lane is to let go of its file at once."""


class Transfers:
    """The workspace's FileDesk. Lanes begin with `start`, and end with `stop`; `wake` lets them look for work."""

    def __init__(self, workspace: Workspace, line: FileLine, board: StatusBoard, parted: Callable[[], None]) -> None:
        """Take the workspace, the way to the server, the board, and what lets a lost factory go when all is sent."""
        self._parted = parted
        self._workspace = workspace
        self._carrier = Carrier(workspace, line, self)
        self._board = board
        self._backoff = Backoff()
        self._lock = threading.Condition()
        self._jobs: list[Job] = []
        self._open: dict[tuple[str, str], Job] = {}
        self._cancelled: set[str] = set()
        self._told = FileTelling(workspace.changes, board)
        self._failed_until = 0.0
        self._is_stopping = False
        self._held = board.status.files_held
        self._unsubscribe: Callable[[], None] = lambda: None
        self._is_data_first = False
        self._threads = [threading.Thread(target=self._run, name=f"concord-files-{n + 1}") for n in range(LANES)]

    def start(self) -> None:
        """Let the lanes wait for work; what was refused before is tried once more."""
        self._carrier.begin()
        self._unsubscribe = self._board.subscribe(self._on_status)
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End the lanes; a request under way must be broken off by its line."""
        with self._lock:
            self._is_stopping = True
            self._lock.notify_all()
        self._unsubscribe()
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    @contextmanager
    def standing_aside(self) -> Iterator[None]:
        """Let nothing but the data use the line: no piece begins while this lasts."""
        self._put_aside(is_data_first=True)
        try:
            yield
        finally:
            self._put_aside(is_data_first=False)

    def wake(self) -> None:
        """Look for what is to be sent, and for small pictures that have arrived: after a round."""
        with self._workspace.read() as connection:
            sent = [sending(file) for file in evidence_files.to_send(connection)]
            small = [fetching(file) for file in evidence_files.small_pictures(connection, SMALL_AHEAD)]
        with self._lock:
            asked = [job for job in self._jobs if job.is_asked]
            wanted = {job.key: job for job in (*asked, *sent, *small) if job.key not in self._open}
            self._jobs = list(wanted.values())
            self._failed_until = 0.0  # the line and the session were just good
            self._lock.notify_all()
        self._tell_count()

    def fetch(self, wanted: FileWanted) -> None:
        """Bring a file here, before anything else."""
        job = Job(wanted.scope, wanted.record, wanted.sha256, wanted.size, is_fetched=True, is_asked=True)
        with self._lock:
            self._cancelled.discard(job.record)
            if job.key in self._open:
                return
            self._jobs = [job, *(each for each in self._jobs if each.key != job.key)]
            self._failed_until = 0.0
            self._lock.notify_all()
        self._told.say(job.record, FileProgress(FileState.WAITING, 0, job.size))

    def cancel(self, record: str) -> None:
        """Stop fetching a record's files; what is sent goes on."""
        with self._lock:
            self._jobs = [job for job in self._jobs if job.record != record or not job.is_fetched]
            if any(job.record == record and job.is_fetched for job in self._open.values()):
                self._cancelled.add(record)
        self._told.say(record, QUIET)

    def progress(self, record: str) -> FileProgress:
        """Return how it stands with a record's files."""
        return self._told.progress(record)

    # the lanes

    def tell(self, job: Job, progress: FileProgress) -> None:
        """Tell how far a file is (for the carrier)."""
        self._told.say(job.record, progress)
        if not job.is_fetched:
            self._tell_count()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            try:
                self._carry(job)
            except _Stopped:
                self._told.say(job.record, QUIET)
            except Known as problem:
                self._failed(job, problem)
            except Exception:  # noqa: BLE001  # a bug with one file must not end the lane for the day: report it, go on
                kind, bug, trace = sys.exc_info()
                threading.excepthook(threading.ExceptHookArgs((kind, bug, trace, threading.current_thread())))
                self._wait_after_failure(0.0)
                self._close(job)
                self._told.say(job.record, FileProgress(FileState.FAILED, problem="sync.bug"))
            finally:
                self._close(job)
                self._tell_count()

    def _close(self, job: Job) -> None:
        """Take a file as no longer under way; another lane may have begun with it anew."""
        with self._lock:
            if self._open.get(job.key) is job:
                del self._open[job.key]
                self._cancelled.discard(job.record)

    def _next(self) -> Job | None:
        """Wait for a file that may travel now; None at the end."""
        with self._lock:
            while not self._is_stopping:
                pause = self._failed_until - time.monotonic()
                job = None if self._is_data_first or pause > 0 else self._allowed()
                if job is not None:
                    self._jobs.remove(job)
                    self._open[job.key] = job
                    return job
                self._lock.wait(pause if pause > 0 and self._jobs else None)
            return None

    def _allowed(self) -> Job | None:
        is_held = self._board.status.files_held is not FilesHeld.NO
        return next((job for job in self._jobs if job.is_asked or not is_held), None)

    def _carry(self, job: Job) -> None:
        if job.is_fetched:
            self._carrier.fetch(job)
        elif self._carrier.send(job):
            self._parted()
        with self._lock:
            self._backoff.succeeded()
        self._told.say(job.record, QUIET, is_done=True)

    def go_on(self, job: Job) -> None:
        """Stand aside while a round is under way; _Stopped where this file is not to travel now (for the carrier)."""
        with self._lock:
            while self._is_data_first and not self._is_stopping:
                self._lock.wait()
            if self._is_stopping or (job.is_fetched and job.record in self._cancelled):
                raise _Stopped
            if not job.is_asked and self._board.status.files_held is not FilesHeld.NO:
                self._jobs.append(job)
                raise _Stopped

    def _failed(self, job: Job, problem: Known) -> None:
        params = tuple(problem.params.items())
        if self._is_stopping:
            return
        is_over = self._carrier.failed(job, problem)
        if not is_over:
            asked = problem.retry_after if isinstance(problem, ServerProblem) else 0.0
            # Without a session nothing travels: the round that follows signing in begins again.
            self._wait_after_failure(3600.0 if isinstance(problem, SignInNeeded) else asked)
            if not job.is_asked:
                self._told.say(job.record, QUIET)
                with self._lock:
                    self._jobs.append(job)
        # Who hears that it failed may ask again at once: it must not be taken as under way then.
        self._close(job)
        if job.is_asked or (is_over and not job.is_fetched):
            self._told.say(job.record, FileProgress(FileState.FAILED, problem=problem.code, params=params))

    def _wait_after_failure(self, asked: float) -> None:
        with self._lock:
            self._failed_until = time.monotonic() + self._backoff.failed(asked)
            self._lock.notify_all()

    def _on_status(self, status: SyncStatus) -> None:
        """Go on when files may travel again: sending was paused, or the network cost money."""
        if status.files_held is not self._held:
            with self._lock:
                self._held = status.files_held
                self._lock.notify_all()

    def _put_aside(self, *, is_data_first: bool) -> None:
        with self._lock:
            self._is_data_first = is_data_first
            self._lock.notify_all()

    def _tell_count(self) -> None:
        with self._lock:
            jobs, opened = tuple(self._jobs), tuple(self._open.values())
        self._told.count(jobs, opened)
