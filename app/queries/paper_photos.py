"""The photos in the record of a visit: its own, and those of what it dealt with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import Connection

from app.domain.inspection.records import Violation
from app.domain.plan.records import Evidence, EvidenceKind, PlanItem
from app.domain.visit.records import Visit
from app.papers.readings import Photo
from app.queries.evidence_lines import files_here
from app.storage.rows import rows_of


def photos_of(
    connection: Connection, visit: Visit, items: Iterable[PlanItem], violations: Iterable[Violation]
) -> tuple[Photo, ...]:
    """Return the photos of the visit, and those that came to its items and its violations on its days."""
    shows = {each.id: each.text for each in violations}
    subjects = [visit.id, *(item.id for item in items), *shows]
    pieces = [row.record for row in rows_of(Evidence).by_parents(connection, subjects)]
    last = visit.day + timedelta(days=visit.days - 1)
    shown = [
        piece
        for piece in pieces
        if piece.kind is EvidenceKind.PHOTO
        and not piece.withdrawn_reason
        and (piece.subject_id == visit.id or visit.day <= piece.added_at.astimezone().date() <= last)
    ]
    here = files_here(connection, [piece.thumb_sha256 for piece in shown if piece.thumb_sha256])
    ordered = sorted(shown, key=lambda piece: (piece.added_at, piece.id))
    return tuple(
        Photo(
            piece.thumb_sha256 if piece.thumb_sha256 in here else "",
            piece.caption,
            piece.file_name,
            piece.marks,
            shows.get(piece.subject_id, ""),
        )
        for piece in ordered
    )
