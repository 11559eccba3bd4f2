"""Evidence gets the files that are there already: its scope's own, or those that its author sent while it was kept.

A device offers a file of a scope once: one that a second record names would never be called arrived there.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from app.domain.kernel.record import Record
from app.domain.plan.records import Evidence
from sync.server.core.deciding import Decided
from sync.server.storage.store import Reading
from sync.server.storage.times import moment


def adopted(reading: Reading, queue: str, decided: Decided) -> Decided:
    """Return what was decided with the files that its scope, or the queue in which it was accepted or kept, possesses.

    The caller holds the locks of both scopes. What arrives later is told to every record that names it then.
    """
    if not any(isinstance(record, Evidence) for record in decided.outcome.records):
        return decided
    now, scopes = moment(decided.write.received_at), {queue, decided.scope}
    records = tuple(with_file(reading, scopes, decided.scope, record, now) for record in decided.outcome.records)
    return decided._replace(outcome=replace(decided.outcome, records=records))


def with_file(reading: Reading, possessing: Collection[str], scope: str, piece: Record, now: datetime) -> Record:
    """Return a record of a scope as one whose files have arrived, where any of these scopes possesses them."""
    if not isinstance(piece, Evidence) or piece.arrived_at is not None:
        return piece
    for sha256 in filter(None, (piece.sha256, piece.thumb_sha256, piece.original_sha256)):
        sizes = [size for one in possessing if (size := reading.files.size(one, sha256)) is not None]
        if sizes:
            reading.files.add(scope, sha256, sizes[0], now)
            if sha256 == piece.sha256:
                piece = replace(piece, arrived_at=now)
    return piece
