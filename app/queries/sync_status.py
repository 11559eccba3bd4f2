"""Where the person's work is: what waits to be sent, and what lies on this device."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.domain.kernel.changeset import Changeset
from app.domain.reasons import Reason
from app.queries.record_titles import RecordTitle, titles_of_targets
from app.queries.refusals import reasons_of
from app.schema.codec import Malformed, decode_changeset
from app.storage.outbox import PendingState
from app.storage.scopes import ScopeStanding


@dataclass(frozen=True, slots=True)
class WaitingChange:
    """One changeset without a receipt.

    `reasons` are those of a rule that stands against it now, or what the server waits for; `waits_for` the command
    names of earlier changesets that it depends on and that are still waiting too.
    """

    seq: int
    id: str
    command: str
    made_at: datetime
    state: PendingState
    reasons: tuple[Reason, ...]
    waits_for: tuple[str, ...]
    attempts: int
    changeset: Changeset | None
    title: RecordTitle | None


@dataclass(frozen=True, slots=True)
class Holdings:
    """What lies on this device: factories, those not received as a whole, and the room it takes in bytes."""

    factories: int
    filling: int
    repairing: int
    leaving: int
    last_received_at: datetime | None
    database_bytes: int
    files: int
    file_bytes: int


_IDS = "SELECT seq FROM outbox ORDER BY seq"
_ROWS = (
    "SELECT seq, id, name, target, payload, state, reasons, made_at, depends_on, attempts FROM outbox "
    "WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq"
)
_STILL_WAITING = "SELECT id, name FROM outbox WHERE id IN (SELECT value FROM json_each(?))"
_HELD = (
    "SELECT total(scope >= 'f:' AND scope < 'f;'), total(state = ?), total(state = ?), total(state = ?), "
    "max(nullif(received_at, '')) FROM scope_state"
)
_FILES = "SELECT count(*), total(size) FROM evidence_local"
_PAGES = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"


def waiting_ids(connection: Connection) -> list[str]:
    """Return the places of all changesets without a receipt, in the order they were made."""
    return [str(row[0]) for row in connection.exec_driver_sql(_IDS)]


def waiting_changes(connection: Connection, ids: Sequence[str]) -> list[WaitingChange]:
    """Return those changesets that still wait, in the order they were made."""
    rows = list(connection.exec_driver_sql(_ROWS, (json.dumps([int(id) for id in ids]),)))
    changesets = {int(row[0]): _changeset(row[4]) for row in rows}
    targets = {int(row[0]): _target(str(row[3]), changesets[int(row[0])]) for row in rows}
    titles = titles_of_targets(connection, set(targets.values()))
    earlier = _still_waiting(connection, {each for row in rows for each in json.loads(row[8])})
    return [
        WaitingChange(
            seq=int(seq),
            id=str(id),
            command=str(name),
            made_at=datetime.fromisoformat(str(made_at)),
            state=PendingState(str(state)),
            reasons=reasons_of(str(reasons)),
            waits_for=tuple(earlier[each] for each in json.loads(depends_on) if each in earlier),
            attempts=int(attempts),
            changeset=changesets[int(seq)],
            title=titles.get(targets[int(seq)]),
        )
        for seq, id, name, _, _, state, reasons, made_at, depends_on, attempts in rows
    ]


def holdings(connection: Connection) -> Holdings:
    """Return what lies on this device."""
    states = (ScopeStanding.FILLING.value, ScopeStanding.REPAIR.value, ScopeStanding.REVOKED.value)
    factories, filling, repairing, leaving, received = connection.exec_driver_sql(_HELD, states).one()
    files, file_bytes = connection.exec_driver_sql(_FILES).one()
    return Holdings(
        factories=int(factories),
        filling=int(filling),
        repairing=int(repairing),
        leaving=int(leaving),
        last_received_at=None if received is None else datetime.fromisoformat(str(received)),
        database_bytes=int(connection.exec_driver_sql(_PAGES).scalar_one()),
        files=int(files),
        file_bytes=int(file_bytes),
    )


def _still_waiting(connection: Connection, ids: set[str]) -> dict[str, str]:
    rows = connection.exec_driver_sql(_STILL_WAITING, (json.dumps(sorted(ids)),))
    return {str(id): str(name) for id, name in rows}


def _target(target: str, changeset: Changeset | None) -> str:
    item = "" if changeset is None else str(getattr(changeset.command, "item_id", ""))
    return item or target


def _changeset(payload: bytes) -> Changeset | None:
    try:
        return decode_changeset(payload)
    except Malformed:
        return None
