"""A conflict is a synced record with a workflow: both values stay until a person decides, and after."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.ids import derived_id
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.kernel.plain import Plain, to_plain
from app.domain.kernel.reconcile import Clash
from app.domain.kernel.record import RULE, Record, record_type


class ConflictState(StrEnum):
    """Whether a person has decided."""

    OPEN = "open"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Conflict(Record):
    """Two values of one field or merge group of one record.

    `base`, `mine`, `theirs`, `decision` are JSON objects {field: plain value} as text. `mine` is what `device` of
    `author` wanted and did not get; `theirs` the value that stood.
    """

    KIND: ClassVar[str] = "conflict"
    PARENT: ClassVar[str] = "record_id"

    record_id: Annotated[str, RULE]
    record_kind: Annotated[str, RULE]
    group: Annotated[str, RULE]
    base: Annotated[str, RULE]
    mine: Annotated[str, RULE]
    theirs: Annotated[str, RULE]
    author: Annotated[str, RULE]
    on_behalf_of: Annotated[str, RULE]
    device: Annotated[str, RULE]
    changeset: Annotated[str, RULE]
    made_at: Annotated[datetime, RULE]
    state: Annotated[ConflictState, RULE] = ConflictState.OPEN
    decision: Annotated[str, RULE] = ""
    decided_by: Annotated[str, RULE] = ""
    decided_at: Annotated[datetime | None, RULE] = None

    @property
    def names(self) -> tuple[str, ...]:
        """Return the fields in conflict."""
        return tuple(json.loads(self.mine))


def values(text: str) -> dict[str, Plain]:
    """Return the {field: plain value} of one side of a conflict."""
    loaded: dict[str, Plain] = json.loads(text) if text else {}
    return loaded


def conflict_records(clashes: Iterable[Clash], facts: Facts, context: Context) -> tuple[Conflict, ...]:
    """Return the conflict records for a changeset's clashes, one for each record and merge group.

    A later link of a chain whose earlier link is in conflict joins that conflict: `mine` grows, the last counts;
    `theirs` is what stands now; `base` stays what the first link was based on.
    """
    grouped: dict[tuple[str, str], list[Clash]] = {}
    for clash in clashes:
        group = record_type(type(clash.record)).group[clash.name]
        grouped.setdefault((clash.record.id, group), []).append(clash)
    made: list[Conflict] = []
    for (record_id, group), members in grouped.items():
        base = {c.name: to_plain(c.base) for c in members}
        mine = {c.name: to_plain(c.mine) for c in members}
        theirs = {c.name: to_plain(c.theirs) for c in members}
        peers = record_type(type(members[0].record)).peers[members[0].name]
        joined = open_conflict(facts, record_id, peers, context.device)
        if joined is not None:
            made.append(
                replace(
                    joined,
                    base=_text(base | values(joined.base)),
                    mine=_text(values(joined.mine) | mine),
                    theirs=_text(values(joined.theirs) | theirs),
                    changeset=context.changeset,
                )
            )
            continue
        made.append(
            Conflict(
                id=derived_id("conflict", context.changeset, record_id, group),
                record_id=record_id,
                record_kind=type(members[0].record).KIND,
                group=group,
                base=_text(base),
                mine=_text(mine),
                theirs=_text(theirs),
                author=context.actor,
                on_behalf_of=context.on_behalf_of.name if context.on_behalf_of else "",
                device=context.device,
                changeset=context.changeset,
                made_at=context.made_at,
            )
        )
    return tuple(made)


def open_conflict(facts: Facts, record_id: str, names: tuple[str, ...], device: str) -> Conflict | None:
    """Return this device's open conflict on any of the fields, or None."""
    for conflict in facts.children(Conflict, record_id):
        if conflict.state is ConflictState.OPEN and conflict.device == device and set(names) & set(conflict.names):
            return conflict
    return None


def _text(pairs: dict[str, Plain]) -> str:
    return json.dumps(pairs, ensure_ascii=False, separators=(",", ":"))
