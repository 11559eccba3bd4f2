"""The files of evidence of one laptop: attached, sent and fetched by the real client, in turn instead of on threads."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import suppress
from random import Random
from typing import ParamSpec, TypeVar

from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.plan.commands import AttachEvidence
from app.domain.reasons import Blocked
from app.services.commands import Committed
from app.services.file_desk import FileProgress
from app.services.workspace import Workspace
from app.storage import evidence_files
from app.storage.driver import select
from sync.client.auth import Credentials
from sync.client.carrying import Carrier
from sync.client.file_line import FileLine
from sync.client.file_telling import Job, fetching, sending
from tests.simulation.line import Line
from tests.simulation.screen import Deed

P = ParamSpec("P")
T = TypeVar("T")
LET_GO, FETCHED, LAST = "let go", "fetched", "sent the last of a lost factory"
"""What may come of a file, beside that it was sent, and problems."""
_SMALL = 50
_LET_GO = 0.1
"""The chance, before each piece, that a lane lets go of its file: a round begins, or the program ends."""
_CURIOUS = 0.3
_ELSEWHERE = (
    "SELECT e.scope, e.id, e.sha256, e.size FROM evidence AS e "
    "JOIN scope_state AS s ON s.scope = e.scope AND s.state = 'held' "
    "WHERE e.arrived_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM evidence_local AS l WHERE l.sha256 = e.sha256) "
    "ORDER BY e.id"
)


class InTurn(Executor):
    """Runs what it is given, in order, on the thread that first waits for it or for what came later."""

    def __init__(self, *_size: int, **_names: str) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    def submit(self, work: Callable[P, T], /, *args: P.args, **named: P.kwargs) -> Future[T]:
        done: _Awaited[T] = _Awaited(self.run)

        def run() -> None:
            try:
                done.set_result(work(*args, **named))
            except (Known, Blocked) as failure:
                done.set_exception(failure)

        self._waiting.append(run)
        return done

    def run(self) -> None:
        """Run all that was given."""
        while self._waiting:
            self._waiting.popleft()()

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Run what is left."""
        self.run()


class _Awaited(Future[T]):
    """Has its work done when somebody asks."""

    def __init__(self, run: Callable[[], None]) -> None:
        super().__init__()
        self._run = run

    def result(self, timeout: float | None = None) -> T:
        self._run()
        return super().result(timeout)


class _LetGo(Exception):
    """The lane is to let go of its file."""


class Pouch:
    """One laptop's files while its program runs; what the server was heard to hold is the line's to know."""

    def __init__(
        self, workspace: Workspace, line: Line, credentials: Credentials, nonce: Callable[[], str], clock: Clock
    ) -> None:
        """Take the open workspace and the way to the server; what a crash left is cleared away, as at every start."""
        self._workspace = workspace
        self._dice: Random | None = None
        files = FileLine(line, credentials, workspace.session.device, nonce)
        self._carrier = Carrier(workspace, files, self, lambda: clock.now().timestamp())

    def begin(self) -> None:
        """Do what the program does at every start; a disk may fail it."""
        with suppress(Known):
            self._workspace.evidence.sweep().result()
            self._carrier.begin()

    def attach(self, deed: Deed) -> Future[Committed]:
        """Keep a file, and attach it."""
        assert isinstance(deed.command, AttachEvidence)
        return self._workspace.evidence.attach(
            deed.scope[2:],
            deed.command.subject_id,
            deed.command.subject_kind,
            deed.content,
            deed.command.file_name,
            caption=deed.command.caption,
            on_behalf_of=deed.behalf,
        )

    def has(self, sha256: str) -> bool:
        """Say whether a file lies here."""
        return self._workspace.evidence.has(sha256)

    def is_waiting(self) -> bool:
        """Say whether any file waits to be sent."""
        with self._workspace.read() as connection:
            return bool(evidence_files.to_send(connection))

    def carry(self, dice: Random | None = None) -> list[str]:
        """Send what waits and fetch what is wanted, in whatever weather; with dice lanes let go of files, too.

        Return what came of each.
        """
        self._dice = dice
        with self._workspace.read() as connection:
            jobs = [sending(file) for file in evidence_files.to_send(connection)]
            jobs += [fetching(file) for file in evidence_files.small_pictures(connection, _SMALL)]
            elsewhere = select(connection, _ELSEWHERE)
        if elsewhere and dice is not None and dice.random() < _CURIOUS:
            scope, record, sha256, size = dice.choice(elsewhere)
            jobs.append(Job(scope, record, sha256, size, is_fetched=True, is_asked=True))
        told = [self._carried(job) for job in jobs]
        self.rest()
        return told

    def rest(self) -> None:
        """Let the program do what it puts off: clearing away what left with a factory."""
        thread = self._workspace.evidence._thread  # noqa: SLF001  # it is ours here
        if isinstance(thread, InTurn):
            thread.run()

    def go_on(self, job: Job) -> None:
        """Let go of a file now and then (for the carrier)."""
        if self._dice is not None and self._dice.random() < _LET_GO:
            raise _LetGo

    def tell(self, job: Job, progress: FileProgress) -> None:
        """Hear how far a file is (for the carrier)."""

    def _carried(self, job: Job) -> str:
        try:
            if job.is_fetched:
                self._carrier.fetch(job)
                return FETCHED
            return LAST if self._carrier.send(job) else "sent"
        except _LetGo:
            return LET_GO
        except Known as problem:
            return f"{problem.code}{' for good' * self._carrier.failed(job, problem)}"


def named_in(payload: bytes) -> tuple[str, ...]:
    """Return the hashes of the files that a changeset attaches."""
    body = json.loads(payload)["body"]
    return tuple(filter(None, (body.get("sha256"), body.get("thumb_sha256"))))
