"""Evidence files: stored and on the disk first, then attached by a command; opened inside the program only."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import EvidenceKind, SubjectKind
from app.services.commands import CommandService, Committed
from app.services.writer import Writer
from app.storage.blobs import Blobs
from app.storage.evidence_files import LocalFile

_IMAGE = "image/"


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

        def task() -> Committed:
            kept = self._blobs.keep(content, name)
            command = AttachEvidence(
                evidence_id=self._ids.new(),
                subject_id=subject_id,
                subject_kind=subject_kind,
                kind=EvidenceKind.PHOTO if kept.media_type.startswith(_IMAGE) else EvidenceKind.DOCUMENT,
                file_name=kept.file_name,
                media_type=kept.media_type,
                size=kept.size,
                sha256=kept.sha256,
                caption=caption,
            )
            file = LocalFile(kept.sha256, kept.file_name, kept.size)
            scope = engagement_scope(engagement_id)
            return self._commands.submit_in(scope, command, on_behalf_of=on_behalf_of, file=file).result()

        return self._thread.submit(task)

    def has(self, sha256: str) -> bool:
        """Say whether the file lies on this device."""
        return self._blobs.has(sha256)

    def open(self, sha256: str) -> bytes:
        """Return the content, proved to be what was kept; Known evidence.missing or evidence.damaged."""
        return self._blobs.read(sha256)

    def close(self) -> None:
        """Finish what was asked for, and end the thread."""
        self._thread.shutdown()
