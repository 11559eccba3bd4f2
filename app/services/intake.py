"""Taking in photos and documents: one after another on a thread of its own, and none forgotten by a crash.

What a person chose is noted before the first file is read. Each file becomes evidence under an id that is in that
note, so that going on after a crash attaches none twice. One bad file never stops the others.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.ids import Ids, engagement_scope
from app.domain.plan.records import SubjectKind
from app.domain.reasons import Blocked, Param
from app.domain.rulepack import PhotoRule
from app.services.changes import Changed, ChangeHub
from app.services.evidence import EvidenceStore, Subject
from app.services.listing import ImportList, Pasted
from app.services.writer import Writer
from app.storage import imports
from app.storage.contexts import pack_to_judge_by
from app.storage.facts import SqliteFacts
from app.storage.imports import ImportRow, ImportState
from app.storage.replica import Replica

IMPORT = "import"
"""The kind of change that tells how it stands with the imports of those ids."""

_OF_THE_DISK = "disk."
"""How the codes of what a disk could not take begin."""

_LOCKED = {
    "run.completed": "import.completed",
    "run.visit_over": "import.over",
    "evidence.visit_over": "import.over",
}
"""What was locked while files for it were still coming in, by what the rule misses: these files are kept."""
_SETTLED = frozenset({ImportState.ATTACHED, ImportState.FAILED, ImportState.LEFT})


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How it stands with an import, its files in the order they were chosen; `is_running`: more of it is coming."""

    batch: str
    subject: Subject
    rows: tuple[ImportRow, ...]
    is_running: bool

    def of(self, state: ImportState) -> tuple[ImportRow, ...]:
        """Return the files that stand so."""
        return tuple(row for row in self.rows if row.state is state)


class Intake:
    """Takes in what a person chose. Close it before the store and the writer."""

    def __init__(
        self, replica: Replica, writer: Writer, store: EvidenceStore, clock: Clock, ids: Ids, changes: ChangeHub
    ) -> None:
        """Take where imports are noted, what stores and attaches, and whom to tell."""
        self._clock = clock
        self._replica = replica
        self._writer = writer
        self._store = store
        self._ids = ids
        self._changes = changes
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="concord-intake")
        self._noting = ThreadPoolExecutor(1, thread_name_prefix="concord-import-list")
        self._list = ImportList(store, ids)
        self._lock = threading.Lock()
        self._running: set[str] = set()
        self._stopped: set[str] = set()
        self._is_closing = threading.Event()

    def begin(self, subject: Subject, chosen: Iterable[Path | Pasted]) -> tuple[str, Future[ImportProgress]]:
        """Attach files, whole folders and pasted pictures to a subject, one after another.

        Return the id of the import at once, and what it came to; each step is told as a change of kind IMPORT. Known
        disk.full and the like end it where it is: what is left is offered again.
        """
        batch, listed = self._ids.new(), tuple(chosen)
        with self._lock:
            self._running.add(batch)

        # Noted at once, on a thread of its own: the one that takes in may be busy with thirty photos.
        noted = self._noting.submit(self._noted, batch, subject, listed)

        def task() -> ImportProgress:
            try:
                return self._take_all(batch, subject, noted.result())
            finally:
                self._ended(batch, subject)

        return batch, self._thread.submit(task)

    def go_on(self, batch: str) -> Future[ImportProgress | None]:
        """Take in what an earlier run of the program did not come to; None where there is no such import."""
        progress = self.progress(batch)
        with self._lock:
            self._running.add(batch)

        def task() -> ImportProgress | None:
            if progress is None:
                return None
            try:
                return self._take_all(batch, progress.subject, self._rows(batch))
            finally:
                self._ended(batch, progress.subject)

        return self._thread.submit(task)

    def attach_anyway(self, row: ImportRow) -> Future[ImportProgress | None]:
        """Attach a file that was asked about: one that is attached already, or that met what was locked."""
        subject = _subject(row)

        def task() -> ImportProgress | None:
            self._take(row, subject, is_wanted_twice=True)
            after = self.progress(row.batch)
            self._forget_settled(row.batch)
            self._tell(row.batch, subject)
            return after

        return self._thread.submit(task)

    def cancel(self, batch: str) -> None:
        """Take in no more of an import; what is attached stays."""
        with self._lock:
            self._stopped.add(batch)

    def forget(self, batch: str) -> Future[None]:
        """Put an import away: what was not attached of it is not asked about again."""
        return self._writer.run(lambda connection: imports.forget(connection, batch))

    def progress(self, batch: str) -> ImportProgress | None:
        """Return how it stands with an import, None where it is forgotten."""
        rows = self._rows(batch)
        with self._lock:
            is_running = batch in self._running
        return ImportProgress(batch, _subject(rows[0]), tuple(rows), is_running) if rows else None

    def of_subject(self, subject_id: str) -> tuple[ImportProgress, ...]:
        """Return the imports for a subject that are under way, ask something, or were cut short."""
        with self._replica.read() as connection:
            listed = imports.batches(connection, subject_id)
        found = (self.progress(batch) for batch in listed)
        return tuple(each for each in found if each is not None)

    def subjects(self) -> frozenset[str]:
        """Return the ids of what files wait for: their imports are under way, ask something, or were cut short."""
        with self._replica.read() as connection:
            return imports.subjects(connection)

    def unfinished(self) -> tuple[ImportProgress, ...]:
        """Return the imports that an earlier run of the program did not come to the end of."""
        with self._replica.read() as connection:
            listed = imports.batches(connection)
        found = (self.progress(batch) for batch in listed)
        return tuple(each for each in found if each is not None and not each.is_running)

    def close(self) -> None:
        """Stop after the file that is being read; what waits is offered at the next start."""
        self._is_closing.set()
        self._noting.shutdown()
        self._thread.shutdown(cancel_futures=True)

    # ---------------------------------------------------------------------------------------------------- inside

    def _noted(self, batch: str, subject: Subject, chosen: Sequence[Path | Pasted]) -> list[ImportRow]:
        rows = self._list.rows(batch, subject, chosen)
        self._writer.run(lambda connection: imports.note(connection, rows)).result()
        self._tell(batch, subject)
        return rows

    def _take_all(self, batch: str, subject: Subject, rows: Sequence[ImportRow]) -> ImportProgress:
        for row in rows:
            if self._is_closing.is_set():
                break
            if row.state is not ImportState.WAITING:
                continue
            if self._is_stopped(batch):
                self._settle(row, ImportState.LEFT)
                continue
            self._take(row, subject)
            self._tell(batch, subject)
        left = self._forget_settled(batch)
        return ImportProgress(batch, subject, tuple(left), is_running=False)

    def _take(self, row: ImportRow, subject: Subject, *, is_wanted_twice: bool = False) -> None:
        """Attach one file, or keep why not; Known of the disk where it can take no file."""
        # What decodes pictures takes megabytes, and most starts attach none.
        from app.services.photos import are_alike  # noqa: PLC0415
        from app.services.readying import ready  # noqa: PLC0415

        scope = engagement_scope(subject.engagement_id)
        try:
            with self._replica.read() as connection:
                is_done = imports.is_attached(connection, row.id)
            if is_done:
                self._settle(row, ImportState.ATTACHED)
                return
            source = self._store.open(row.sha256) if row.sha256 else Path(row.path)
            made = ready(row.id, source, row.name, self._rule(scope))
            with self._replica.read() as connection:
                same = imports.same_file(connection, scope, made.source_sha256, subject.id)
                looks = imports.prints(connection, subject.id) if made.print else []
            if same is not None and not is_wanted_twice:
                self._settle(row, ImportState.ASKED, "import.same", {"record": same[0], "kind": same[1]})
                return
            self._store.attach_to(subject, made.file).result()
        except Known as trouble:
            if trouble.code.startswith(_OF_THE_DISK):
                # No fault of the file, and the others would meet it, too: all that is left waits to be gone on with.
                raise
            self._settle(row, ImportState.FAILED, trouble.code, trouble.params)
        except Blocked as refused:
            reason = next(each for each in refused.reasons if not each.met)
            if reason.needs in _LOCKED:
                self._hold(row, _LOCKED[reason.needs])
            else:
                params = {"rule": reason.rule, "needs": reason.needs}
                self._settle(row, ImportState.FAILED, "import.not_allowed", params)
        else:
            is_alike = any(are_alike(made.print, look) for look in looks)
            lacks = "import.original_too_large" if made.lacks_original else ""
            self._settle(row, ImportState.ATTACHED, lacks or ("import.alike" if is_alike else ""))
            if made.print:
                self._writer.run(lambda connection: imports.keep_print(connection, made.sha256, made.print)).result()

    def _hold(self, row: ImportRow, problem: str) -> None:
        """Keep a file that what it is for takes no more; the card that it was chosen on may be gone tomorrow."""
        if not row.sha256:
            try:
                digest = self._store.keep(Path(row.path), row.name).result()
            except Known as trouble:
                if trouble.code.startswith(_OF_THE_DISK):
                    raise
                self._settle(row, ImportState.FAILED, trouble.code, trouble.params)
                return
            self._writer.run(lambda connection: imports.keep_content(connection, row.id, digest)).result()
        self._settle(row, ImportState.ASKED, problem)

    def _rule(self, scope: str) -> PhotoRule:
        with self._replica.read() as connection:
            pack = pack_to_judge_by(SqliteFacts(connection), scope, self._clock.today())
        return PhotoRule() if pack is None else pack.photos

    def _forget_settled(self, batch: str) -> list[ImportRow]:
        """Return the files of an import, which is forgotten once all of them are dealt with."""
        rows = self._rows(batch)
        if all(row.state in _SETTLED for row in rows):
            self.forget(batch).result()
        return rows

    def _settle(
        self, row: ImportRow, state: ImportState, problem: str = "", params: Mapping[str, Param] | None = None
    ) -> None:
        self._writer.run(lambda connection: imports.settle(connection, row.id, state, problem, params)).result()

    def _rows(self, batch: str) -> list[ImportRow]:
        with self._replica.read() as connection:
            return imports.of_batch(connection, batch)

    def _is_stopped(self, batch: str) -> bool:
        with self._lock:
            return batch in self._stopped

    def _ended(self, batch: str, subject: Subject) -> None:
        with self._lock:
            self._running.discard(batch)
            self._stopped.discard(batch)
        self._tell(batch, subject)

    def _tell(self, batch: str, subject: Subject) -> None:
        scopes = frozenset({engagement_scope(subject.engagement_id)})
        self._changes.publish(Changed(frozenset({IMPORT}), frozenset({batch}), scopes, "import"))


def _subject(row: ImportRow) -> Subject:
    return Subject(row.engagement_id, row.subject_id, SubjectKind(row.subject_kind))
