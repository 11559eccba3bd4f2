"""A removal of many records at once waits for a person: until somebody says that it is meant, nothing of it is applied.

What comes with it is taken in all the same, but the cursor stays: so the server tells of the removal again in each
round, and nothing has to be kept aside but the question. A snapshot tells of it whenever it is asked for: there the
cursor moves, else a device that is past the floor of the tombstones would be behind it for as long as nobody answers.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

from sqlalchemy import Connection

from app.domain.deletions import is_mass
from app.domain.records import RECORD_CLASSES
from app.storage import meta
from app.storage.arrivals import Arrival
from app.storage.driver import select
from app.storage.scopes import ScopeState, mark_repair

_NOTE = "sync.withheld."
_SHOWN = 12
"""Records of each kind that are named to the person."""


class RemovalChoice(StrEnum):
    """What the person said of a removal."""

    ASKED = "asked"
    REMOVE = "remove"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Withheld:
    """A removal that waits: how many of how many records, by kind, the ids of some; `is_snapshot`: a repair's."""

    scope: str
    removed: int
    held: int
    kinds: Mapping[str, int]
    some: Mapping[str, tuple[str, ...]]
    noticed_at: str
    is_snapshot: bool = False
    choice: RemovalChoice = RemovalChoice.ASKED


def judged(
    connection: Connection, arrival: Arrival, state: ScopeState | None, came: Mapping[str, str], noticed_at: str
) -> Arrival:
    """Return the arrival as it may be taken in: without its removal when that is large and nobody said it is meant.

    `came` is the scope of each record of the same round: one that came for another leaves this one and is not lost.
    What a person agreed to holds for no more records than they were told of. What waits, or was declined, goes on
    waiting though the scope has grown so far that it would not be large any more.
    """
    if state is None or not (state.version or state.count) or not (arrival.gone or arrival.is_snapshot):
        return arrival
    lost, here = _lost(connection, arrival, {id for id, scope in came.items() if scope != arrival.scope})
    removed = sum(map(len, lost.values()))
    before = find(connection, arrival.scope)
    # What a snapshot would remove is not what the news of a round removes by the way, and waits on beside it.
    is_another = before is not None and before.is_snapshot and not arrival.is_snapshot
    if not removed:
        if arrival.is_snapshot:
            forget(connection, arrival.scope)
        return arrival
    held = max(state.count, here)
    is_asked = before is not None and before.choice is not RemovalChoice.REMOVE and not is_another
    if not is_mass(removed, held) and not is_asked:
        if not is_another:
            forget(connection, arrival.scope)
        return arrival
    is_agreed = before is not None and before.choice is RemovalChoice.REMOVE and not is_another
    if before is not None and is_agreed and removed <= before.removed:
        forget(connection, arrival.scope)
        return arrival
    is_kept = before is not None and before.choice is RemovalChoice.KEEP and not is_another
    is_known = before is not None and is_kept and removed <= before.removed
    note = Withheld(
        arrival.scope,
        removed,
        held,
        {kind: len(ids) for kind, ids in lost.items()},
        {kind: tuple(sorted(ids)[:_SHOWN]) for kind, ids in lost.items()},
        before.noticed_at if before is not None else noticed_at,
        arrival.is_snapshot,
        RemovalChoice.KEEP if is_known else RemovalChoice.ASKED,
    )
    _keep(connection, note)
    cursor = max(state.version, arrival.cursor) if arrival.is_snapshot else min(state.version, arrival.cursor)
    return replace(arrival, gone=(), is_snapshot=False, cursor=cursor, head=None)


def find(connection: Connection, scope: str) -> Withheld | None:
    """Return the removal that waits in a scope, if any."""
    text = meta.value(connection, _NOTE + scope)
    return None if text is None else _withheld(scope, text)


def waiting(connection: Connection) -> tuple[Withheld, ...]:
    """Return every removal that waits or was declined."""
    return tuple(_withheld(scope, text) for scope, text in meta.with_prefix(connection, _NOTE).items())


def choose(connection: Connection, scope: str, choice: RemovalChoice) -> None:
    """Keep what the person said; nothing where no removal waits any more."""
    before = find(connection, scope)
    if before is None:
        return
    _keep(connection, replace(before, choice=choice))
    if before.is_snapshot and choice is RemovalChoice.REMOVE:
        mark_repair(connection, (scope,))


def forget(connection: Connection, scope: str) -> None:
    """Forget that a removal waited."""
    meta.remove(connection, _NOTE + scope)


def _lost(connection: Connection, arrival: Arrival, moved: Collection[str]) -> tuple[dict[str, list[str]], int]:
    """Return the ids of the server's records that would leave the device, by kind, of how many that were looked at."""
    there = {row.record.id: row.version for row in arrival.rows}
    removed = {each.id: each.version for each in arrival.gone}
    lost: dict[str, list[str]] = {}
    looked_at = 0
    for cls in RECORD_CLASSES:
        sql = f'SELECT id, version FROM "{cls.KIND}" WHERE scope = ? AND version > 0'
        bound: tuple[str, ...] = (arrival.scope,)
        if not arrival.is_snapshot:
            sql += " AND id IN (SELECT value FROM json_each(?))"
            bound = (arrival.scope, json.dumps([each.id for each in arrival.gone if each.cls is cls]))
        for id, version in select(connection, sql, bound):
            looked_at += 1
            is_there = id in there and there[id] >= removed.get(id, 0)
            if not is_there and id not in moved and (arrival.is_snapshot or version < removed[id]):
                lost.setdefault(cls.KIND, []).append(str(id))
    return lost, looked_at


def _keep(connection: Connection, note: Withheld) -> None:
    cells = asdict(note)
    del cells["scope"]
    meta.keep(connection, _NOTE + note.scope, json.dumps(cells))


def _withheld(scope: str, text: str) -> Withheld:
    cells = json.loads(text)
    cells["some"] = {kind: tuple(ids) for kind, ids in cells["some"].items()}
    return Withheld(scope, **cells | {"choice": RemovalChoice(cells["choice"])})
