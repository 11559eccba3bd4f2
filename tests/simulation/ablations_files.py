"""Protections of files of evidence, each taken away by one context manager."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from app.storage import evidence_files
from app.storage.connection import Connection
from sync.client.file_line import FileLine
from sync.protocol.evidence import PieceNamed, UploadReply
from sync.server.core.evidence import EvidenceFiles
from sync.server.storage.files import FileStore
from tests.simulation.taking_away import Bites, patched


@contextmanager
def dropped_unlisted() -> Iterator[Bites]:
    """Believe that the server holds what was sent, without asking whether it does."""
    bites: Bites = Counter()

    def held(_self: FileLine, _scope: str, files: Sequence[tuple[str, str]]) -> frozenset[str]:
        bites["unasked"] += len(files)
        return frozenset(sha256 for _, sha256 in files)

    with patched((FileLine, "held", held)):
        yield bites


@contextmanager
def files_unproved() -> Iterator[Bites]:
    """Keep whatever bytes come under a file's name."""
    bites: Bites = Counter()
    take = EvidenceFiles.take

    def taking(self: EvidenceFiles, access: str, asked: PieceNamed, content: bytes) -> UploadReply:
        came = hashlib.sha256(content).hexdigest()
        bites["altered"] += came != asked.piece
        return take(self, access, msgspec.structs.replace(asked, piece=came), content)

    def put_together(self: FileStore, part: str, _sha256: str, _size: int) -> Path:
        made = self._folder(part) / "believed.whole"
        made.unlink(missing_ok=True)
        self._joined(part, made)
        return made

    with patched((EvidenceFiles, "take", taking), (FileStore, "put_together", put_together)):
        yield bites


@contextmanager
def left_with_files() -> Iterator[Bites]:
    """Let a lost factory leave with the files that the server lacks."""
    bites: Bites = Counter()
    waited_for = evidence_files.is_waited_for

    def is_waited_for(connection: Connection, scope: str) -> bool:
        bites["unsent"] += waited_for(connection, scope)
        return False

    def leave(connection: Connection, scope: str) -> None:
        left = connection.exec_driver_sql("UPDATE evidence_local SET state = 'received' WHERE state <> 'received'")
        bites["believed"] += left.rowcount
        connection.exec_driver_sql("DELETE FROM evidence_transfer WHERE scope = ?", (scope,))

    with patched((evidence_files, "is_waited_for", is_waited_for), (evidence_files, "leave", leave)):
        yield bites
