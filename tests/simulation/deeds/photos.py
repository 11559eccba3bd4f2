"""Evidence with its file: photos and documents, small enough for a history and large enough to go in pieces."""

from __future__ import annotations

import struct
import zlib
from random import Random

from app.domain.inspection.records import Violation
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import Evidence, EvidenceKind, PlanItem, SubjectKind
from tests.simulation.deeds.person import Person
from tests.simulation.screen import Deed, Screen

_AGAIN = 0.15
"""The chance that somebody attaches what is attached already."""


def attach(person: Person, screen: Screen) -> Deed | None:
    """Attach a file to an item, or in an inspection to a violation.

    What the command says of the file itself is found out when it is kept.
    """
    subject = person.any(PlanItem, screen) or person.any(Violation, screen)
    if subject is None:
        return None
    kind = SubjectKind.ITEM if isinstance(subject, PlanItem) else SubjectKind.VIOLATION
    name, content = _content(person, screen)
    caption = f"door {person.words.word()} after the change"
    command = AttachEvidence(
        person.device.new(), subject.id, kind, EvidenceKind.PHOTO, name, "", len(content), "", caption
    )
    deed = person.deed(command, subject, screen)
    return Deed(deed.scope, command, deed.behalf, content=content)


def _content(person: Person, screen: Screen) -> tuple[str, bytes]:
    """Return the name and the bytes of a file: another's again, a document, or a photo."""
    rng = person.rng
    here = [piece for piece in person.all(Evidence, screen) if person.device.files.has(piece.sha256)]
    if here and rng.random() < _AGAIN:
        piece = rng.choice(here)
        return piece.file_name, person.device.workspace.evidence.open(piece.sha256)
    word, filling = person.words.word(), rng.randbytes(rng.choice((60, 400, 1500)))
    if rng.random() < 0.5:
        return f"{word}.pdf", b"%PDF-1.4 " + word.encode() + filling
    return f"{word}.png", _picture(rng) + word.encode() + filling


def _picture(rng: Random) -> bytes:
    """Return a picture of four pixels, as a camera might write it."""
    rows = b"".join(b"\0" + rng.randbytes(6) for _ in range(2))
    head = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
