"""A chosen file as it is stored: a photo scaled and upright, a document as it is, anything else refused."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import Known
from app.domain.media import MOST_BYTES, TYPES
from app.domain.rulepack import PhotoRule
from app.services.evidence import Attachment, Original
from app.services.photos import ENDINGS, digest_of, prepared
from app.storage.blobs import recognised

_IMAGE = "image/"


@dataclass(frozen=True, slots=True)
class Ready:
    """What is attached. `source_sha256` names the file as it was chosen, `sha256` what is stored of it.

    `print` is what a photo looks like, "" for a document. `lacks_original`: the rule pack wants the file itself, too,
    and it is larger than a file may be.
    """

    file: Attachment
    source_sha256: str
    sha256: str
    print: str = ""
    lacks_original: bool = False


def ready(evidence_id: str, source: bytes | Path, name: str, rule: PhotoRule) -> Ready:
    """Return a file ready to be attached.

    Raises:
        Known: evidence.gone, evidence.disguised with the ending that its content does not have, and what
            `prepared` and the evidence folder refuse.
    """
    if isinstance(source, Path) and not _is_there(source):
        raise Known("evidence.gone")
    kind = _kind(source, name)
    if not kind.startswith(_IMAGE):
        digest = digest_of(source)
        return Ready(Attachment(evidence_id, source, name), digest, digest)
    photo = prepared(source, kind, rule)
    chosen_name = name
    if photo.media_type != kind:
        name = f"{name.rpartition('.')[0]}.{ENDINGS[photo.media_type]}"
    stored = hashlib.sha256(photo.content).hexdigest()
    # One that is stored as it came is its own original.
    is_wanted = rule.keep_original and stored != photo.source_sha256
    is_kept = is_wanted and _size(source) <= MOST_BYTES
    file = Attachment(
        evidence_id,
        photo.content,
        name,
        taken_at=photo.taken_at,
        source_sha256=photo.source_sha256,
        original=Original(source, chosen_name) if is_kept else None,
    )
    return Ready(file, photo.source_sha256, stored, photo.print, is_wanted and not is_kept)


def _is_there(source: Path) -> bool:
    try:
        return source.exists()
    except OSError as error:
        raise Known("evidence.unreadable") from error


def _size(source: bytes | Path) -> int:
    try:
        return len(source) if isinstance(source, bytes) else source.stat().st_size
    except OSError as error:
        raise Known("evidence.unreadable") from error


def _kind(source: bytes | Path, name: str) -> str:
    try:
        return recognised(source, name)
    except Known as trouble:
        ending = name.rpartition(".")[2].casefold()
        if trouble.code == "evidence.type" and ending in TYPES:
            raise Known("evidence.disguised", ending=ending) from trouble
        raise
