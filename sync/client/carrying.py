"""One file of evidence on its way: sent or fetched piece by piece, each as long as the line carries in seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from app.domain.errors import Known
from app.services.file_desk import FileProgress, FileState
from app.services.workspace import Workspace
from app.storage import evidence_files, scopes
from app.storage.connection import Connection
from app.storage.evidence_files import LocalFile
from app.storage.scopes import ScopeStanding
from sync.client.file_line import FileLine, is_gone_for_good
from sync.client.file_telling import Job
from sync.client.transport import not_concord
from sync.protocol.limits import FILE_CHUNK_BYTES, MOST_THUMB_BYTES

LEAST_PIECE_BYTES = 8 << 10
MOST_PIECE_BYTES = FILE_CHUNK_BYTES
PIECE_SECONDS = 3.0
"""What a piece should take at most: so long may a round find the line in use."""
MOST_STANDSTILLS = 3
"""How often a server may say that it has no more than before."""


class Lane(Protocol):
    """Who has a file carried: asked before each piece, and told of each."""

    def go_on(self, job: Job) -> None:
        """Return when the next piece may travel; raise to let go of the file."""
        ...

    def tell(self, job: Job, progress: FileProgress) -> None:
        """Hear how far it is."""
        ...


class Carrier:
    """Carries one file at a time for each lane. Raises what `FileLine` and `Workspace.evidence` raise."""

    def __init__(
        self, workspace: Workspace, line: FileLine, lane: Lane, now: Callable[[], float] = time.monotonic
    ) -> None:
        """Take the workspace, the way to the server, who asks, and seconds that only go forward."""
        self._workspace = workspace
        self._line = line
        self._lane = lane
        self._now = now
        self._piece = MOST_PIECE_BYTES // 4

    def begin(self) -> None:
        """Let what was refused before be tried once more: once at start."""
        self._workspace.writer.run(evidence_files.retry_refused).result()

    def send(self, job: Job) -> bool:
        """Send a file, and ask whether the server holds it; say whether a lost factory waited for nothing but this."""
        reply = self._line.offset(job.scope, job.record, job.sha256, job.size)
        standstills = 0
        while not reply.whole:
            self._lane.go_on(job)
            self._lane.tell(job, FileProgress(FileState.SENDING, reply.offset, job.size))
            piece = self._workspace.evidence.piece(job.sha256, reply.offset, self._piece)
            began = self._now()
            told = self._line.send(job.scope, job.record, job.sha256, job.size, reply.offset, piece)
            self._measure(len(piece), self._now() - began)
            standstills += told.offset <= reply.offset
            if standstills > MOST_STANDSTILLS:
                raise not_concord()
            reply = told
        if job.sha256 not in self._line.held(job.scope, [(job.record, job.sha256)]):
            raise Known("server.file_unknown")
        is_last, is_unneeded = self._workspace.writer.run(lambda connection: _sent(connection, job)).result()
        if is_unneeded:
            self._workspace.evidence.tidy()
        return is_last

    def fetch(self, job: Job) -> None:
        """Fetch a file and take it in, once it is proved."""
        total = job.size or MOST_THUMB_BYTES
        content = bytearray()
        while len(content) < total:
            self._lane.go_on(job)
            if job.is_asked:
                self._lane.tell(job, FileProgress(FileState.FETCHING, len(content), total))
            length = min(max(self._piece, LEAST_PIECE_BYTES), total - len(content))
            began = self._now()
            try:
                piece = self._line.fetch(job.scope, job.record, job.sha256, len(content), length)
            except Known as problem:
                if job.size or not content or problem.code != "server.range_outside":
                    raise
                break  # a small picture, whose size nobody told, ended where the last piece did
            self._measure(len(piece), self._now() - began)
            content += piece
            if len(piece) < length:
                break
        name = "" if not job.size else job.record
        self._workspace.evidence.take_in(job.scope, LocalFile(job.sha256, name, len(content)), bytes(content)).result()

    def failed(self, job: Job, problem: Known) -> bool:
        """Note what a failure says of a file; say whether it is for good: such a one waits no more."""
        if is_gone_for_good(problem):
            if not job.is_fetched:
                self._noted(lambda c: evidence_files.mark_refused(c, *job.key, problem.code))
            return True
        if problem.code == "network.timeout" and not job.is_asked:
            self._piece = max(LEAST_PIECE_BYTES, self._piece // 2)
        return False

    def _measure(self, size: int, seconds: float) -> None:
        """Let the next piece be as long as the line carries in PIECE_SECONDS."""
        fitting = int(size * PIECE_SECONDS / max(seconds, 0.001))
        self._piece = min(max(LEAST_PIECE_BYTES, min(fitting, 2 * self._piece)), MOST_PIECE_BYTES)

    def _noted(self, note: Callable[[Connection], None]) -> None:
        self._workspace.writer.run(note).result()


def _sent(connection: Connection, job: Job) -> tuple[bool, bool]:
    """Note that the server holds the file; say whether a lost factory waited for nothing but this.

    Say, too, whether nothing here names the file: its record was kept by the supervisors, or removed meanwhile.
    """
    evidence_files.mark_held(connection, *job.key)
    state = scopes.find(connection, job.scope)
    is_lost = state is not None and state.state is ScopeStanding.REVOKED
    is_last = is_lost and not evidence_files.is_waited_for(connection, job.scope)
    return is_last, evidence_files.is_unneeded(connection, job.sha256)
