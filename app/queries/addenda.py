"""What was added to locked minutes, in the order in which it was said."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.visit.records import Addendum
from app.queries.evidence_lines import pending_ids, people
from app.storage.rows import rows_of


@dataclass(frozen=True, slots=True)
class AddendumLine:
    """An addendum with its author's name ('' where nobody of that name is known here)."""

    addendum: Addendum
    author: str
    is_pending: bool


def addenda_of(connection: Connection, engagement_id: str, subject_id: str) -> tuple[AddendumLine, ...]:
    """Return the addenda of a visit or meeting, the earliest first."""
    found = [row.record for row in rows_of(Addendum).by_parents(connection, [subject_id])]
    if not found:
        return ()
    names = people(connection, engagement_id)
    pending = pending_ids(connection, [one.id for one in found])
    return tuple(
        AddendumLine(one, names.get(one.author, ""), one.id in pending)
        for one in sorted(found, key=lambda one: (one.made_at, one.id))
    )
