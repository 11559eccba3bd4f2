"""What is told of files on their way: to screens record by record, to the status bar in numbers."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from app.services.changes import Changed, ChangeHub
from app.services.file_desk import FILE, FileProgress
from app.storage.evidence_files import Outbound
from sync.client.status import StatusBoard

QUIET = FileProgress()


@dataclass(frozen=True, slots=True)
class Job:
    """One file, sent or fetched. `is_asked` says that a person waits for it; `place` is where the server holds it."""

    scope: str
    record: str
    sha256: str
    size: int
    is_fetched: bool
    is_asked: bool = False
    place: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Return what tells it from others."""
        return (self.place or self.scope, self.sha256)


class FileTelling:
    """Keeps how it stands with each record's files, and tells every step."""

    def __init__(self, changes: ChangeHub, board: StatusBoard) -> None:
        """Take whom to tell."""
        self._changes = changes
        self._board = board
        self._lock = threading.Lock()
        self._progress: dict[str, FileProgress] = {}

    def progress(self, record: str) -> FileProgress:
        """Return how it stands with a record's files."""
        with self._lock:
            return self._progress.get(record, QUIET)

    def say(self, record: str, progress: FileProgress, *, is_done: bool = False) -> None:
        """Tell how it stands now; what `is_done` is told even where nobody heard of it before."""
        with self._lock:
            before = self._progress.pop(record, QUIET)
            if progress != QUIET:
                self._progress[record] = progress
        if progress != before or is_done:
            self._changes.publish(Changed(frozenset({FILE}), frozenset({record}), frozenset(), "sync"))

    def count(self, jobs: Sequence[Job], opened: Sequence[Job]) -> None:
        """Put the numbers on the board: files that wait, and those that are being sent."""
        sent = [job for job in opened if not job.is_fetched]
        waiting = sent + [job for job in jobs if not job.is_fetched]
        self._board.change(
            files_waiting=len({job.record for job in waiting}),
            file_bytes_waiting=sum(job.size for job in waiting),
            files_sending=len({job.record for job in sent}),
            file_bytes_sent=sum(self.progress(job.record).done for job in sent),
        )


def sending(file: Outbound) -> Job:
    """Return the job of a file that the server lacks."""
    return Job(file.scope, file.record, file.sha256, file.size, is_fetched=False, place=file.place)


def fetching(file: Outbound) -> Job:
    """Return the job of a small picture that lies elsewhere."""
    return Job(file.scope, file.record, file.sha256, 0, is_fetched=True)
