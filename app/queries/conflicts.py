"""What people of several devices wrote differently: both sides, who and when, and what became of the rest of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import Connection

from app.domain.decision.rules import may_decide
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.conflict import Conflict, values
from app.domain.kernel.plain import Plain, to_plain
from app.queries.conflict_writes import CaseFacts, Write, people_of, read_case_facts
from app.queries.record_titles import RecordTitle, record_titles
from app.storage import scopes
from app.storage.rows import rows_of


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values of a conflict: `values` by field, who wrote them, for whom, when; None: not known here.

    `by` is the user id of who wrote them.
    """

    values: Mapping[str, Plain]
    who: str = ""
    for_whom: str = ""
    at: datetime | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One conflict: the value it was based on, the one that was wanted and not got, the one that stands."""

    conflict: Conflict
    base: Side
    mine: Side
    theirs: Side


class Fate(StrEnum):
    """What became of another field of the same change."""

    MERGED = "merged"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another field of the same change that met somebody else's words: blended with them, or the same as theirs."""

    name: str
    fate: Fate
    base: Plain
    mine: Plain
    theirs: Plain
    result: Plain
    theirs_by: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """All that one change and the others disagree on in one record; `is_own` where this device made the change.

    `scope` is where it is decided: that of the engagement, or of what is restricted of it. `reader` is the user id of
    whoever looks at it, "" for nobody in particular.
    """

    record_id: str
    record_kind: str
    scope: str
    changeset: str
    title: RecordTitle | None
    publicly_reported: bool
    is_own: bool
    disagreements: tuple[Disagreement, ...]
    neighbours: tuple[Neighbour, ...]
    reader: str = ""

    def is_by_reader(self, side: Side) -> bool:
        """Say whether whoever looks at it wrote these values, on whatever device."""
        return bool(self.reader) and side.by == self.reader

    def is_for(self, connection: Connection) -> bool:
        """Say whether it is for the person of this device to decide: a supervisor sees conflicts and decides none."""
        return self.title is not None and _is_to_decide(connection, self.scope, self.record_kind)


class Titled(NamedTuple):
    """A conflict, the scope it is in, and what it is about."""

    conflict: Conflict
    scope: str
    title: RecordTitle | None

    def is_for(self, connection: Connection) -> bool:
        """Say whether it is for the person of this device to decide."""
        return self.title is not None and _is_to_decide(connection, self.scope, self.conflict.record_kind)


@dataclass(frozen=True, slots=True)
class Decided:
    """A conflict that was decided, by whom."""

    conflict: Conflict
    title: RecordTitle | None
    decided_by: str

    @property
    def values(self) -> Mapping[str, Plain]:
        """Return the value that was chosen for each field."""
        return values(self.conflict.decision)


_IDS = (
    "SELECT k.id FROM scope_state AS s CROSS JOIN conflict AS k ON k.scope = s.scope "
    "WHERE (s.scope >= 'f:' AND s.scope < 'f;' OR s.scope >= 'r:' AND s.scope < 'r;') AND k.state = ? "
    "ORDER BY {order} LIMIT ?"
)
_OPEN_IDS = _IDS.format(order="k.made_at, k.changeset, k.id")
_DECIDED_IDS = _IDS.format(order="k.decided_at DESC, k.id")
MOST_OPEN = 500


def open_conflict_ids(connection: Connection) -> list[str]:
    """Return the ids of the open conflicts on this device, the oldest first."""
    return [str(row[0]) for row in connection.exec_driver_sql(_OPEN_IDS, ("open", MOST_OPEN))]


def conflict_titles(connection: Connection, ids: Sequence[str]) -> list[Titled]:
    """Return those conflicts with the titles of what they are about, in the order of `ids`."""
    found = rows_of(Conflict).by_ids(connection, ids)
    rows = [found[id] for id in ids if id in found]
    titles = _titles(connection, (row.record for row in rows))
    return [Titled(row.record, row.scope, titles.get(row.record.record_id)) for row in rows]


def _is_to_decide(connection: Connection, scope: str, kind: str) -> bool:
    """Say whether the person of this device decides about records of a kind in a scope, in the role held there."""
    role = scopes.role(connection, scope)
    return role is not None and may_decide(role, kind, restricted=scope.startswith("r:"))


def open_cases(connection: Connection, device: str) -> list[Case]:
    """Return the open conflicts, those of one change to one record together, the oldest first."""
    titled = conflict_titles(connection, open_conflict_ids(connection))
    cases: dict[tuple[str, str], list[Titled]] = {}
    for each in titled:
        cases.setdefault((each.conflict.record_id, each.conflict.changeset), []).append(each)
    known = read_case_facts(connection, cases, {each.conflict.record_id: each.title for each in titled}, device)
    return [_case([each.conflict for each in group], group[0].scope, known) for group in cases.values()]


def decided_conflicts(connection: Connection, most: int) -> list[Decided]:
    """Return the conflicts that were decided, the latest first."""
    ids = [str(row[0]) for row in connection.exec_driver_sql(_DECIDED_IDS, ("decided", most))]
    titled = conflict_titles(connection, ids)
    people = people_of(connection, (title.engagement_id for _, _, title in titled if title is not None))
    return [Decided(each, title, people.get(each.decided_by, "")) for each, _, title in titled]


def _case(conflicts: Sequence[Conflict], scope: str, known: CaseFacts) -> Case:
    first = conflicts[0]
    writes = known.writes.get(first.record_id, ())
    return Case(
        record_id=first.record_id,
        record_kind=first.record_kind,
        scope=scope,
        changeset=first.changeset,
        title=known.titles.get(first.record_id),
        publicly_reported=first.record_id in known.reported,
        is_own=first.device == known.device,
        disagreements=tuple(_disagreement(each, writes, known.people) for each in conflicts),
        neighbours=_neighbours(conflicts, writes, known),
    )


def _disagreement(conflict: Conflict, writes: Sequence[Write], people: Mapping[str, str]) -> Disagreement:
    who = people.get(conflict.author, "")
    mine = Side(values(conflict.mine), who, conflict.on_behalf_of, conflict.made_at, conflict.author)
    theirs = _written(values(conflict.theirs), writes, people)
    return Disagreement(conflict, _written(values(conflict.base), writes, people), mine, theirs)


def _written(wanted: Mapping[str, Plain], writes: Sequence[Write], people: Mapping[str, str]) -> Side:
    """Return the values with their latest writer: whoever brought the first of the fields to the value it has here.

    Values that stand since the record's birth were written by whoever made it.
    """
    for write in writes:
        if any(name in write.changes and write.changes[name][1] == value for name, value in wanted.items()):
            return _side(wanted, write, people)
    is_birth_here = bool(writes) and not writes[-1].changes
    if is_birth_here and all(_was_born_with(value, name, writes) for name, value in wanted.items()):
        return _side(wanted, writes[-1], people)
    return Side(wanted)


def _was_born_with(value: Plain, name: str, writes: Sequence[Write]) -> bool:
    """Say whether the oldest change of the field began from this value."""
    changed = [write.changes[name][0] for write in writes if name in write.changes]
    return not changed or changed[-1] == value


def _side(wanted: Mapping[str, Plain], write: Write, people: Mapping[str, str]) -> Side:
    at = datetime.fromisoformat(write.received_at)
    return Side(wanted, people.get(write.actor, ""), write.for_whom, at, write.actor)


def _neighbours(conflicts: Sequence[Conflict], writes: Sequence[Write], known: CaseFacts) -> tuple[Neighbour, ...]:
    """Return what became of the other fields of the change; known where this device keeps its payload."""
    changeset = known.changesets.get(conflicts[0].changeset)
    record = conflicts[0].record_id
    if changeset is None or record not in changeset.based:
        return ()
    disputed = {name for each in conflicts for name in each.names}
    written = next((write for write in writes if write.changeset == changeset.id), None)
    others = [write for write in writes if write.changeset != changeset.id]
    found: list[Neighbour] = []
    for name, mine in wanted_values(changeset).items():
        old = changeset.based[record].old
        if name in disputed or name not in old or to_plain(old[name]) == mine:
            continue
        base, theirs, result, fate = to_plain(old[name]), mine, mine, Fate.SAME
        if written is not None and name in written.changes:
            theirs, result = written.changes[name]
            fate = Fate.MERGED
            if theirs == base or result == mine:
                continue  # nobody else's words were in it
        writer = _writer(name, theirs, others)
        # Without their write nothing is known: the history on this device may begin later.
        if writer is not None:
            theirs_by = known.people.get(writer.actor, "")
            found.append(Neighbour(name, fate, base, mine, theirs, result, theirs_by))
    return tuple(found)


def _writer(name: str, value: Plain, writes: Sequence[Write]) -> Write | None:
    return next((write for write in writes if name in write.changes and write.changes[name][1] == value), None)


def wanted_values(changeset: Changeset) -> dict[str, Plain]:
    """Return the fields that the command of a changeset names, with the values it wants for them."""
    command = changeset.command
    found: dict[str, Plain] = {}
    for name in type(command).__dataclass_fields__:
        value = getattr(command, name)
        if isinstance(value, Mapping):
            found |= {str(each): to_plain(wanted) for each, wanted in value.items()}
        else:
            found[name] = to_plain(value)
    return found


def _titles(connection: Connection, conflicts: Iterable[Conflict]) -> dict[str, RecordTitle]:
    return record_titles(connection, {(each.record_kind, each.record_id) for each in conflicts})
