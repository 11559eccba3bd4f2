"""What a command was based on: the values the person's screen showed, and the server's version behind each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields

from app.domain.checklist.commands import GiveAnswers
from app.domain.checklist.records import Answer, answer_id, blank_answer
from app.domain.decision.commands import DecideConflict
from app.domain.kernel.changeset import Based, Command
from app.domain.kernel.conflict import values
from app.domain.kernel.reconcile import differences
from app.domain.kernel.record import Policy, Record, record_type
from app.domain.records import RECORDS
from app.storage.base import Pins
from app.storage.facts import SqliteFacts


@dataclass(frozen=True, slots=True)
class Shown:
    """What an editor saw of one record when it was opened: the server's version, values by field, pins."""

    version: int
    values: Mapping[str, object]
    pinned: Pins = field(default_factory=dict)

    def since(self, name: str) -> int:
        """Return the server's version behind a field."""
        return self.pinned.get(name, self.version)


def joined(now: Shown, begun: Shown, names: Collection[str]) -> Shown:
    """Return what a form showed of its fields: of `names` what it showed when they were `begun`, of others `now`."""
    since = {name: (begun if name in names else now).since(name) for name in now.values}
    values = {name: (begun if name in names else now).values[name] for name in now.values}
    return Shown(now.version, values, {name: version for name, version in since.items() if version != now.version})


def based_on(
    command: Command,
    made: Iterable[Record],
    facts: SqliteFacts,
    pins: Mapping[str, Pins],
    shown: Mapping[str, Shown],
) -> dict[str, Based]:
    """Return what the server must know to judge each field that the command writes, by record id.

    `made` is what `written_to` returned, with what the handler left as it was: a value that a person confirmed is part
    of the command, and must not overwrite another that nobody has seen. `pins` are those of the records' bases. A
    field in `shown` counts as the editor showed it, any other as it stands in the view.
    """
    based: dict[str, Based] = {}
    for new in made:
        current = facts.find(type(new), new.id)
        if current is None:
            current = _blank(new)
        if current is None:
            continue
        names = written_names(command, current, new)
        if not names:
            continue
        in_view = Shown(facts.version(new.id), {name: getattr(current, name) for name in names}, pins.get(new.id, {}))
        opened = shown.get(new.id, in_view)
        old: dict[str, object] = {}
        pinned: dict[str, int] = {}
        for name in names:
            source = opened if name in opened.values else in_view
            old[name] = source.values[name]
            if source.since(name) != opened.version:
                pinned[name] = source.since(name)
        based[new.id] = Based(opened.version, old, pinned)
    return based


def written_to(command: Command, made: Sequence[Record], facts: SqliteFacts) -> tuple[Record, ...]:
    """Return what the handler made, and the record of a conflict that is decided for the standing value.

    The handler leaves that record out here; on the server it may stand otherwise by then, and be written to.
    """
    if isinstance(command, DecideConflict) and all(record.id != command.record_id for record in made):
        standing = facts.find(RECORDS[command.record_kind].cls, command.record_id)
        if standing is not None:
            return (*made, standing)
    return tuple(made)


def written_names(command: Command, current: Record, new: Record) -> tuple[str, ...]:
    """Return the fields that a command writes and the others of their groups, without those a rule decides.

    To write is to name the field, be it with the value that stands, or to change it.
    """
    described = record_type(type(new))
    named = set(differences(current, new)) | _named(command, new)
    written = {name for name in named if name in described.policy and described.policy[name] is not Policy.RULE}
    with_peers = {peer for name in written for peer in described.peers[name]} - {"id"}
    return tuple(name for name in described.names if name in with_peers)


def _blank(new: Record) -> Record | None:
    """Return what stood before a record that several devices may begin: both showed it empty. None for all others."""
    return blank_answer(new.run_id, new.path) if isinstance(new, Answer) else None


def _named(command: Command, new: Record) -> set[str]:
    if isinstance(command, DecideConflict):
        return set(values(command.decision))
    if isinstance(command, GiveAnswers):
        return {
            name for each in command.answers if answer_id(command.run_id, each.path) == new.id for name in each.changes
        }
    names = {each.name for each in fields(command)}
    patches = (getattr(command, name) for name in names)
    return names.union(*(patch for patch in patches if isinstance(patch, Mapping)))
