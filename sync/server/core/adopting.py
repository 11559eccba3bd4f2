"""Evidence that is accepted from custody gets the files that its author sent while it was kept."""

from __future__ import annotations

from dataclasses import replace

from app.domain.plan.records import Evidence
from sync.server.core.entries import Write
from sync.server.core.ledger import Ledger
from sync.server.storage.store import Reading
from sync.server.storage.times import moment


def adopt(reading: Reading, ledger: Ledger, queue: str, scope: str, piece: Evidence, write: Write) -> None:
    """Let a piece of evidence that was just accepted from custody have the files that its author sent meanwhile.

    The caller holds the locks of both scopes. What arrives later goes to both by itself.
    """
    for sha256 in filter(None, (piece.sha256, piece.thumb_sha256)):
        size = reading.files.size(queue, sha256)
        if size is not None:
            now = moment(write.received_at)
            reading.files.add(scope, sha256, size, now)
            if sha256 == piece.sha256:
                ledger.put(replace(piece, arrived_at=now), scope, write)
