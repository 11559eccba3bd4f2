"""Files of evidence as a device sends and fetches them, for the tests of the server's parts."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from app.domain.ids import Ids
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import Evidence, EvidenceKind, SubjectKind
from app.schema.codec import decode_record
from sync.protocol.evidence import FileAsked, FileNamed, HeldRequest, PieceNamed, UploadReply, UploadRequest
from sync.protocol.limits import FILE_CHUNK_BYTES
from sync.server.storage.store import Store
from tests.builders.server import Laptop


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True, slots=True)
class Photo:
    """A content, and the record that names it."""

    scope: str
    record: str
    content: bytes

    @property
    def sha256(self) -> str:
        return digest(self.content)

    def upload(self, laptop: Laptop, **changes: object) -> UploadRequest:
        values = {"scope": self.scope, "record": self.record, "sha256": self.sha256, "size": len(self.content)}
        return UploadRequest(device=laptop.device, install_nonce=laptop.nonce, **{**values, **changes})  # type: ignore[arg-type]

    def piece(self, laptop: Laptop, offset: int, content: bytes) -> PieceNamed:
        return PieceNamed(
            laptop.device,
            laptop.nonce,
            self.scope,
            self.record,
            self.sha256,
            len(self.content),
            offset,
            digest(content),
        )

    def asked(self, laptop: Laptop) -> FileAsked:
        return FileAsked(self.record, self.sha256, laptop.device, laptop.nonce, self.scope)


def attach(laptop: Laptop, scope: str, item: str, content: bytes, thumb: bytes = b"", original: bytes = b"") -> Photo:
    """Attach a photo by a changeset and return it; its file is not at the server yet."""
    record = Ids(laptop.world.clock).new()
    command = AttachEvidence(
        record,
        item,
        SubjectKind.ITEM,
        EvidenceKind.PHOTO,
        "door.jpg",
        "image/jpeg",
        len(content),
        digest(content),
        thumb_sha256=digest(thumb) if thumb else "",
        source_sha256=digest(original) if original else "",
        original_size=len(original),
    )
    laptop.send(laptop.changeset(scope, command))
    return Photo(scope, record, content)


def send_file(laptop: Laptop, photo: Photo, chunk: int = FILE_CHUNK_BYTES) -> UploadReply:
    """Send all that is missing, as a device does."""
    evidence = laptop.world.service.evidence
    reply = evidence.offset(laptop.access, photo.upload(laptop))
    while not reply.whole:
        content = photo.content[reply.offset : reply.offset + chunk]
        reply = evidence.take(laptop.access, photo.piece(laptop, reply.offset, content), content)
    return reply


def fetched(laptop: Laptop, photo: Photo, start: int = 0, end: int | None = None) -> bytes:
    return b"".join(laptop.world.service.evidence.fetch(laptop.access, photo.asked(laptop), start, end).pieces)


def held(laptop: Laptop, *photos: Photo) -> list[str]:
    files = [FileNamed(photo.record, photo.sha256) for photo in photos]
    asked = HeldRequest(laptop.device, laptop.nonce, photos[0].scope, files)
    return laptop.world.service.evidence.held(laptop.access, asked).held


def evidence_of(store: Store, photo: Photo) -> Evidence:
    with store.read() as snapshot:
        (row,) = snapshot.records([photo.record])
    record = decode_record(row.kind, row.body)
    assert isinstance(record, Evidence)
    return record
