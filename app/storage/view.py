"""Writing what a unit of work came to: each touched row once, with all that is derived from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
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
    changes = [change for cls, over in facts.changes.items() for change in _differing(held.get(cls, {}), over)]
    # Read before the rows are written: what is on top need not be read back.
    own = cards.own_items(changes)
    cards.read_ahead(facts, own)
    touched: list[Record] = []
    for cls, over in facts.changes.items():
        before = held.get(cls, {})
        rows = rows_of(cls)
        rows.save(connection, [stored for stored in over.values() if stored is not None], before)
        rows.delete(connection, [id for id, stored in over.items() if stored is None and id in before])
        touched += _touched(before, over)
    findable.forget_gone(connection, changes)
    if not is_burst:
        findable.index_changes(connection, scope, changes)
    items = own | cards.items_of_sittings(connection, scope, changes)
    cards.refresh(connection, facts, scope, items, today)
    kinds = {record.KIND for record in touched}
    ids = {record.id for record in touched}
    return Written(frozenset(kinds | {PlanItem.KIND} if items else kinds), frozenset(ids | items))


def _touched(before: Mapping[str, Stored[Record]], over: Mapping[str, Stored[Record] | None]) -> Iterable[Record]:
    for record_id, stored in over.items():
        was = before.get(record_id)
        if stored != was:
            yield from (side.record for side in (stored, was) if side is not None)


def _differing(before: Mapping[str, Stored[Record]], over: Mapping[str, Stored[Record] | None]) -> Iterable[Change]:
    for record_id, stored in over.items():
        was = before.get(record_id)
        change = Change(was.record if was else None, stored.record if stored else None)
        if change.before != change.after:
            yield change
