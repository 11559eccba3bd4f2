"""The supervisors' queue on this device: what waits for them, what they decided, and copies of what was refused."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection

from app.domain.custody.records import COPIES, Custody, CustodyState
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.record import Record
from app.domain.reasons import Reason
from app.domain.records import RECORDS
from app.queries.record_titles import RecordTitle, titles_of_targets
from app.queries.refusals import reasons_of
from app.schema.codec import Malformed, decode_changeset
from app.storage.rows import rows_of


class QueueFacet(StrEnum):
    """Which part of the queue is listed."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    ARCHIVED = "archived"
    REFUSED = "refused"


class QueueSort(StrEnum):
    """What the list is in order of."""

    RECEIVED = "received"
    AUTHOR = "author"
    FACTORY = "factory"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the queue. `title` is None where this device does not hold the record.

    `is_unsent`: a decision of this device about it has no receipt yet.
    """

    id: str
    scope: str
    state: CustodyState
    factory: str
    author_name: str
    command: str
    title: RecordTitle | None
    made_at: datetime
    received_at: datetime
    is_unsent: bool


@dataclass(frozen=True, slots=True)
class KeptWork:
    """All that is known of one: who wrote what and when, what it would change, and what it rests on.

    `standing` is the record it is about as it is here now, `changeset` None where this release cannot read the
    payload; `earlier` are the lines of what it depends on, `later` of what depends on it and waits; `decided_by` the
    name of who decided ('' for nobody yet, or where the name is not known).
    """

    custody: Custody
    row: QueueRow
    changeset: Changeset | None
    title: RecordTitle | None
    standing: Record | None
    reasons: tuple[Reason, ...]
    earlier: tuple[QueueRow, ...]
    later: tuple[QueueRow, ...]
    decided_by: str


_STATES = {QueueFacet.REFUSED: tuple(state.value for state in COPIES)}
_ORDER = {
    QueueSort.RECEIVED: "received_at {way}, made_at {way}, id {way}",
    QueueSort.AUTHOR: "sort_key(author_name) {way}, received_at, made_at, id",
    QueueSort.FACTORY: "sort_key(factory) {way}, received_at, made_at, id",
}
_LISTED = "SELECT id FROM custody WHERE state IN (SELECT value FROM json_each(?)) ORDER BY "
_COUNTED = "SELECT state, count(*) FROM custody GROUP BY state"
_UNSENT = "SELECT DISTINCT target FROM outbox WHERE target IN (SELECT value FROM json_each(?))"
_HELD = "SELECT 1 FROM scope_state WHERE scope >= 'q:' AND scope < 'q;' AND state <> 'revoked' LIMIT 1"
# What rests on another is by the same author for the same factory.
_WAITING_OF = (
    "SELECT id FROM custody WHERE engagement_id = ? AND author = ? AND state = 'waiting' ORDER BY made_at, changeset"
)
_NAMED = "SELECT name FROM person WHERE user_id = ? LIMIT 1"


def holds_queue(connection: Connection) -> bool:
    """Say whether this person supervises anything: only then there is a queue to show."""
    return connection.exec_driver_sql(_HELD).first() is not None


def queue_counts(connection: Connection) -> dict[QueueFacet, int]:
    """Return how many there are on each facet."""
    found = {str(state): int(number) for state, number in connection.exec_driver_sql(_COUNTED)}
    return {facet: sum(found.get(state, 0) for state in _states(facet)) for facet in QueueFacet}


def queue_ids(connection: Connection, facet: QueueFacet, sort: QueueSort, *, descending: bool = False) -> list[str]:
    """Return the ids of a facet in order; of what was received at once the first made comes first."""
    sql = _LISTED + _ORDER[sort].format(way="DESC" if descending else "ASC")
    return [str(row[0]) for row in connection.exec_driver_sql(sql, (json.dumps(_states(facet)),))]


def queue_rows(connection: Connection, ids: Sequence[str]) -> list[QueueRow]:
    """Return the lines of a page, in the order of the ids."""
    found = rows_of(Custody).by_ids(connection, ids)
    kept = [(found[id].record, found[id].scope) for id in ids if id in found]
    titles = titles_of_targets(connection, {custody.target for custody, _ in kept})
    unsent = {str(row[0]) for row in connection.exec_driver_sql(_UNSENT, (json.dumps(list(ids)),))}
    return [_row(custody, scope, titles, unsent) for custody, scope in kept]


def kept_work(connection: Connection, custody_id: str) -> KeptWork | None:
    """Return all of one, None where it is not on this device."""
    stored = rows_of(Custody).by_ids(connection, [custody_id]).get(custody_id)
    if stored is None:
        return None
    custody = stored.record
    resting = [each.id for each in waiting_of(connection, custody) if custody.id in each.earlier]
    rows = {row.id: row for row in queue_rows(connection, [custody.id, *custody.earlier, *resting])}
    title = titles_of_targets(connection, {custody.target}).get(custody.target)
    return KeptWork(
        custody=custody,
        row=rows[custody.id],
        changeset=_changeset(custody),
        title=title,
        standing=_standing(connection, title),
        reasons=reasons_of(custody.reasons),
        earlier=tuple(rows[id] for id in custody.earlier if id in rows),
        later=tuple(rows[id] for id in resting),
        decided_by=_name(connection, custody.decided_by),
    )


def waiting_of(connection: Connection, custody: Custody) -> list[Custody]:
    """Return all that waits of the same author for the same factory: each behind what it rests on, else as made."""
    ids = [str(row[0]) for row in connection.exec_driver_sql(_WAITING_OF, (custody.engagement_id, custody.author))]
    found = rows_of(Custody).by_ids(connection, ids)
    return _chained([found[id].record for id in ids])


def _chained(kept: Sequence[Custody]) -> list[Custody]:
    """Return them in that order: times may be equal, or of a clock that went back, and say nothing of the chain."""
    waiting = {custody.id: custody for custody in kept}
    placed: dict[str, Custody] = {}
    met: set[str] = set()
    still = list(reversed(kept))
    while still:
        custody = still[-1]
        met.add(custody.id)
        # A payload can name anything: what rests on each other in a circle is in some order.
        ahead = [waiting[id] for id in custody.earlier if id in waiting and id not in met]
        if ahead:
            still.extend(reversed(ahead))
        else:
            placed.setdefault(custody.id, still.pop())
    return list(placed.values())


def _states(facet: QueueFacet) -> tuple[str, ...]:
    return _STATES.get(facet, (facet.value,))


def _row(custody: Custody, scope: str, titles: Mapping[str, RecordTitle], unsent: Collection[str]) -> QueueRow:
    title = titles.get(custody.target)
    return QueueRow(
        id=custody.id,
        scope=scope,
        state=custody.state,
        factory=custody.factory,
        author_name=custody.author_name,
        command=custody.command,
        title=title,
        made_at=custody.made_at,
        received_at=custody.received_at,
        is_unsent=custody.id in unsent,
    )


def _standing(connection: Connection, title: RecordTitle | None) -> Record | None:
    if title is None or title.kind not in RECORDS:
        return None
    found = rows_of(RECORDS[title.kind].cls).by_ids(connection, [title.id]).get(title.id)
    return None if found is None else found.record


def _changeset(custody: Custody) -> Changeset | None:
    try:
        return decode_changeset(custody.payload.encode())
    except Malformed:
        return None


def _name(connection: Connection, user: str) -> str:
    found = connection.exec_driver_sql(_NAMED, (user,)).first() if user else None
    return "" if found is None else str(found[0])
