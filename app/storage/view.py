"""Writing what a unit of work came to: each touched row once, with all that is derived from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from app.domain.kernel.record import Record
from app.domain.plan.records import PlanItem
from app.storage import cards, findable
from app.storage.change import Change
from app.storage.overlay import OverlayFacts
from app.storage.rows import Stored, rows_of

Held = Mapping[type[Record], Mapping[str, Stored[Record]]]
"""Rows as they are in their tables now, by class and id."""


@dataclass(frozen=True, slots=True)
class Written:
    """What changed: kinds and ids of records, also where only the server's version did, and of items judged anew."""

    kinds: frozenset[str]
    ids: frozenset[str]


def write_view(
    connection: Connection, facts: OverlayFacts, held: Held, scope: str, today: date, *, is_burst: bool = False
) -> Written:
    """Bring tables, search index and item cards to the state of `facts`; `held` has every row that is there now.

    Of a burst the words are not indexed: that is for later.
    """
    steps = {cls: _step(held.get(cls, {}), over) for cls, over in facts.changes.items()}
    changes = [change for step in steps.values() for change in step.changes]
    # Read before the rows are written: what is on top need not be read back.
    own = cards.own_items(changes)
    cards.read_ahead(facts, own)
    for cls, step in steps.items():
        rows = rows_of(cls)
        rows.save(connection, step.saved, held.get(cls, {}))
        rows.delete(connection, step.gone)
    findable.forget_gone(connection, changes)
    if not is_burst:
        findable.index_changes(connection, scope, changes)
    items = own | cards.items_of_sittings(connection, scope, changes)
    new = {change.after.id for change in changes if change.before is None and change.after is not None}
    cards.refresh(connection, facts, scope, items, today, are_new=items <= new)
    kinds = {cls.KIND for cls, step in steps.items() if step.saved or step.gone}
    ids = {id for step in steps.values() for id in (*(row.record.id for row in step.saved), *step.gone)}
    return Written(frozenset(kinds | {PlanItem.KIND} if items else kinds), frozenset(ids | items))


@dataclass(slots=True)
class _Step:
    """What is to be done in one table: rows to write, rows that go, and records that are others than before."""

    saved: list[Stored[Record]] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)


def _step(before: Mapping[str, Stored[Record]], over: Mapping[str, Stored[Record] | None]) -> _Step:
    step = _Step()
    for record_id, stored in over.items():
        was = before.get(record_id)
        if stored is None:
            if was is not None:
                step.gone.append(record_id)
                step.changes.append(Change(was.record, None))
        elif was is None:
            step.saved.append(stored)
            step.changes.append(Change(None, stored.record))
        elif was.record != stored.record:
            step.saved.append(stored)
            step.changes.append(Change(was.record, stored.record))
        elif (was.version, was.scope) != (stored.version, stored.scope):
            step.saved.append(stored)
    return step
