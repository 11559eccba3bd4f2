"""What became of the author's own work that went to the supervisors: with them, accepted, returned or archived."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.custody.records import Handover, HandoverState
from app.domain.kernel.changeset import Changeset
from app.queries.record_titles import RecordTitle, titles_of_targets
from app.schema.codec import Malformed, decode_changeset
from app.storage.rows import rows_of

MOST = 200
_IDS = (
    "SELECT id FROM handover WHERE user_id = ? AND state NOT IN ('settled', 'superseded') "
    "ORDER BY state = 'returned' DESC, received_at DESC, id LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One change with the supervisors, as its author reads it.

    `changeset` is None where this release cannot read the payload; `title` where the record is not here any more.
    """

    handover: Handover
    changeset: Changeset | None
    title: RecordTitle | None

    @property
    def is_returned(self) -> bool:
        """Say whether its author is to do something about it."""
        return self.handover.state is HandoverState.RETURNED


def handed_over(connection: Connection, user_id: str) -> list[HandedOver]:
    """Return what is not put aside, the returned first, then the latest first."""
    ids = [str(row[0]) for row in connection.exec_driver_sql(_IDS, (user_id, MOST))]
    found = rows_of(Handover).by_ids(connection, ids)
    handovers = [found[id].record for id in ids if id in found]
    changesets = {each.id: _changeset(each) for each in handovers}
    targets = {each.id: _target(each, changesets[each.id]) for each in handovers}
    titles = titles_of_targets(connection, set(targets.values()))
    return [HandedOver(each, changesets[each.id], titles.get(targets[each.id])) for each in handovers]


def _target(handover: Handover, changeset: Changeset | None) -> str:
    item = getattr(changeset.command, "item_id", "") if changeset is not None else ""
    return str(item) or handover.target


def _changeset(handover: Handover) -> Changeset | None:
    try:
        return decode_changeset(handover.payload.encode())
    except Malformed:
        return None
