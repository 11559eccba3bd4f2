"""Who brings files, as the test says how far they are."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.services.changes import Changed
from app.services.file_desk import FILE, FileProgress, FileState, FileWanted
from app.services.workspace import Workspace


@dataclass
class FileDesk:
    """Notes wishes and answers with what `become` said."""

    workspace: Workspace
    standing: dict[str, FileProgress] = field(default_factory=dict)
    wanted: list[FileWanted] = field(default_factory=list)

    def fetch(self, wanted: FileWanted) -> None:
        """Note a wish, and let it wait."""
        self.wanted.append(wanted)
        self.become(wanted.record, FileProgress(FileState.WAITING))

    def cancel(self, record: str) -> None:
        """Let nothing be on its way."""
        self.become(record, FileProgress())

    def progress(self, record: str) -> FileProgress:
        """Return what the test said last."""
        return self.standing.get(record, FileProgress())

    def become(self, record: str, progress: FileProgress) -> None:
        """Say how it stands, as the sync client does."""
        self.standing[record] = progress
        self.workspace.changes.publish(Changed(frozenset({FILE}), frozenset({record}), frozenset(), "sync"))
