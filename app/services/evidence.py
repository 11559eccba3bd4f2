"""Evidence files: stored and on the disk first, then attached by a command; opened inside the program only."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.errors import Known
from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import EvidenceKind, SubjectKind
from app.services.changes import Changed
from app.services.commands import CommandService, Committed
from app.services.writer import Writer
from app.storage import evidence_files
from app.storage.blobs import Blobs, Kept
from app.storage.connection import Connection
from app.storage.evidence_files import LocalFile

_IMAGE = "image/"
_SMALL = "small.jpg"
_SCOPE = "scope"


@dataclass(frozen=True, slots=True)
class Subject:
    """What evidence is attached to: the id and kind of a record of an engagement."""

    engagement_id: str
    id: str
    kind: SubjectKind


@dataclass(frozen=True, slots=True)
class Original:
    """A photo as it came, to be kept beside the scaled one; `name` as it was chosen."""

    content: bytes | Path
    name: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to attach, and the id of the evidence it becomes; `taken_at` and `source_sha256` as in the record.

    `original` is the file that `source_sha256` names, where it is to be kept, too.
    """

    evidence_id: str
    content: bytes | Path
    name: str
    caption: str = ""
    taken_at: datetime | None = None
    source_sha256: str = ""
    original: Original | None = None


class EvidenceStore:
    """Keeps files on a thread of its own: a large one must not hold up a commit. Close it before the writer."""

    def __init__(self, blobs: Blobs, commands: CommandService, writer: Writer, ids: Ids) -> None:
        """Take the evidence folder, and how commands are given."""
        self._blobs = blobs
        self._commands = commands
        self._writer = writer
        self._ids = ids
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="concord-evidence")

    def attach(
        self,
        engagement_id: str,
        subject_id: str,
        subject_kind: SubjectKind,
        content: bytes | Path,
        name: str,
        *,
        caption: str = "",
        on_behalf_of: OnBehalfOf | None = None,
    ) -> Future[Committed]:
        """Store a file, then attach it to an item or visit; `name` is shown without what could mislead in it.

        The future raises Known (evidence.too_large, evidence.type, disk.full ...) or Blocked; a file that was stored
        already then stays, unattached.
        """
        file = Attachment(self._ids.new(), content, name, caption)
        return self.attach_to(Subject(engagement_id, subject_id, subject_kind), file, on_behalf_of)

    def attach_to(
        self,
        subject: Subject,
        file: Attachment,
        on_behalf_of: OnBehalfOf | None = None,
        after: Future[Committed] | None = None,
    ) -> Future[Committed]:
        """Store a file, then attach it; the future raises as that of `attach`.

        `after` is the commit of its subject where that is under way: it is waited for, also when this is closed, and
        where it fails nothing is stored.
        """

        def task() -> Committed:
            if after is not None:
                after.result()
            kept = self._blobs.keep(file.content, file.name)
            small = self._small_picture(kept)
            original = self._original(file)
            command = AttachEvidence(
                evidence_id=file.evidence_id,
                subject_id=subject.id,
                subject_kind=subject.kind,
                kind=EvidenceKind.PHOTO if kept.media_type.startswith(_IMAGE) else EvidenceKind.DOCUMENT,
                file_name=kept.file_name,
                media_type=kept.media_type,
                size=kept.size,
                sha256=kept.sha256,
                caption=file.caption,
                thumb_sha256=small.sha256 if small else "",
                taken_at=file.taken_at,
                source_sha256=file.source_sha256,
                original_size=original.size if original else 0,
            )
            files = [LocalFile(kept.sha256, kept.file_name, kept.size)]
            files += [each for each in (small, original) if each]
            scope = engagement_scope(subject.engagement_id)
            return self._commands.submit_in(scope, command, on_behalf_of=on_behalf_of, files=tuple(files)).result()

        return self._thread.submit(task)

    def keep(self, content: bytes | Path, name: str) -> Future[str]:
        """Store a file that is attached later, and return its digest; the future raises as that of `attach`.

        What nothing names by the next start is deleted then.
        """
        return self._thread.submit(lambda: self._blobs.keep(content, name).sha256)

    def has(self, sha256: str) -> bool:
        """Say whether the file lies on this device."""
        return self._blobs.has(sha256)

    def open(self, sha256: str) -> bytes:
        """Return the content, proved to be what was kept; Known evidence.missing or evidence.damaged."""
        return self._blobs.read(sha256)

    def piece(self, sha256: str, start: int, length: int) -> bytes:
        """Return `length` bytes from `start` on, fewer at the end; Known as `open`."""
        found = bytearray()
        for piece in self._blobs.stream(sha256, start):
            found += piece
            if len(found) >= length:
                break
        return bytes(found[:length])

    def take_in(self, scope: str, file: LocalFile, content: bytes) -> Future[None]:
        """Keep what the server sent, sealed, once it is proved; Known evidence.damaged, or the disk's faults."""

        def task() -> None:
            self._blobs.keep_fetched(file.sha256, content)
            self._writer.run(lambda connection: evidence_files.keep_fetched(connection, scope, file)).result()

        return self._thread.submit(task)

    def tidy(self) -> Future[int]:
        """Delete the files that the server holds and nothing here names any more; return how many."""
        return self._thread.submit(self._tidy)

    def on_change(self, changed: Changed) -> None:
        """Tidy after a factory left; called on the writer thread."""
        if _SCOPE in changed.kinds:
            self.tidy()

    def sweep(self) -> Future[None]:
        """Clear away, once at start, what a crash left: files that the server holds, and files that nothing names."""

        def task() -> None:
            self._tidy()
            self._blobs.remove_others(self._writer.run(evidence_files.named).result())

        return self._thread.submit(task)

    def close(self) -> None:
        """Finish what was asked for, and end the thread."""
        self._thread.shutdown()

    def _original(self, file: Attachment) -> LocalFile | None:
        if file.original is None:
            return None
        kept = self._blobs.keep(file.original.content, file.original.name)
        if kept.sha256 != file.source_sha256:
            raise Known("evidence.changed")
        return LocalFile(kept.sha256, kept.file_name, kept.size)

    def _small_picture(self, kept: Kept) -> LocalFile | None:
        if not kept.media_type.startswith(_IMAGE):
            return None
        # What decodes pictures takes megabytes, and most starts attach none.
        from app.services.thumbnails import small_picture  # noqa: PLC0415

        small = small_picture(self._blobs.read(kept.sha256))
        if not small:
            return None
        stored = self._blobs.keep(small, _SMALL)
        return LocalFile(stored.sha256, "", stored.size)

    def _tidy(self) -> int:
        """Rows first: what a crash leaves then is a file that nothing names, and the next start deletes it."""

        def forget(connection: Connection) -> list[str]:
            found = evidence_files.unneeded(connection)
            evidence_files.forget(connection, found)
            return found

        gone = self._writer.run(forget).result()
        for sha256 in gone:
            self._blobs.remove(sha256)
        return len(gone)
