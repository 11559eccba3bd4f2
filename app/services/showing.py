"""One account's workspace as a factory may see it: one engagement, no internal words, no protected names, read only."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

from app.domain.reasons import Blocked, Where, Who, refuse
from app.services.commands import CommandService
from app.services.draft_book import DraftBook
from app.services.evidence import EvidenceStore, Subject
from app.services.indexing import Indexing
from app.services.intake import ImportProgress, Intake
from app.services.listing import Pasted
from app.services.parcel import Parcel
from app.services.receiving import Receiving
from app.services.undo import Undo
from app.services.workspace import Workspace
from app.services.writer import Writer
from app.storage.connection import Connection
from app.storage.drafts import Draft
from app.storage.imports import ImportRow

T = TypeVar("T")


class ShownWorkspace(Workspace):
    """Reads through views that hide what the factory must not see; whatever would write is refused (N1).

    It shares the replica of the workspace it is made of: `close` ends only what is its own.
    """

    def __init__(self, whole: Workspace, engagement_id: str) -> None:
        """Take the open workspace, and the engagement whose factory looks on."""
        self.__dict__.update(vars(whole))
        self.engagement_id = engagement_id
        self._reader = whole.replica.shown(engagement_id)
        self.writer = _ReadOnly(whole.replica)
        self.commands = CommandService(self.writer, whole.session, whole.clock, whole.ids, whole.changes)
        self.undo = Undo(self.commands)
        self.drafts = _NoDrafts(whole.replica, self.writer, whole.clock)
        self.evidence = EvidenceStore(whole.blobs, self.commands, self.writer, whole.ids)
        self.intake = _NoIntake(whole.replica, self.writer, self.evidence, whole.clock, whole.ids, whole.changes)
        self.parcel = _NoParcel(whole.replica, self.writer, whole.session, whole.clock, whole.changes)
        self.indexing = Indexing(self.writer)
        self.receiving = Receiving(self.writer, whole.session, whole.clock, whole.changes, self._tidying)
        self.older = None
        self.sync = None

    def read(self) -> AbstractContextManager[Connection]:
        """Give a connection that sees what the factory may see."""
        return self._reader.read()

    def close(self) -> None:
        """End the connections that see less; everything else goes on."""
        self.intake.close()
        self.evidence.close()
        self.writer.close()
        self._reader.close()


class _ReadOnly(Writer):
    """Everything that is written goes by a writer: this one refuses."""

    def run(self, job: Callable[[Connection], T], then: Callable[[T], None] | None = None) -> Future[T]:
        del job, then
        return _refused()

    def then_run(self, task: Callable[[], T]) -> Future[T]:
        del task
        return _refused()


class _NoDrafts(DraftBook):
    """What is half written is nobody's but its author's."""

    def find(self, place: str) -> Draft | None:
        del place
        return None

    def all(self) -> list[Draft]:
        return []


class _NoIntake(Intake):
    """No file is taken in, and the names of those that wait are nobody's but theirs who chose them."""

    def begin(self, subject: Subject, chosen: Iterable[Path | Pasted]) -> tuple[str, Future[ImportProgress]]:
        del subject, chosen
        return "", _refused()

    def go_on(self, batch: str) -> Future[ImportProgress | None]:
        del batch
        return _refused()

    def attach_anyway(self, row: ImportRow) -> Future[ImportProgress | None]:
        del row
        return _refused()

    def progress(self, batch: str) -> ImportProgress | None:
        del batch
        return None

    def of_subject(self, subject_id: str) -> tuple[ImportProgress, ...]:
        del subject_id
        return ()

    def subjects(self) -> frozenset[str]:
        return frozenset()

    def unfinished(self) -> tuple[ImportProgress, ...]:
        return ()


class _NoParcel(Parcel):
    """What is not sent yet is the person's own."""

    def save(self, path: Path) -> int:
        del path
        raise read_only()


def read_only() -> Blocked:
    """Return why nothing can be written now (N1)."""
    return refuse("N1", "shown.read_only", Who.ADVISOR, Where.NOWHERE)


def _refused() -> Future[T]:
    future: Future[T] = Future()
    future.set_exception(read_only())
    return future
