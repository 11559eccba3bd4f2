"""What a synced record is, and how each of its fields merges (4-sync.md §2, field policy)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from operator import attrgetter
from typing import Annotated, ClassVar, TypeVar, cast, get_args, get_origin, get_type_hints


class Policy(StrEnum):
    """How two writers of one field are brought together."""

    ASK = "ask"
    TEXT = "text"
    RULE = "rule"
    UNION = "union"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Merge:
    """Annotation of a field: its policy and, where several fields move as one, their group."""

    policy: Policy = Policy.ASK
    group: str = ""


Text = Annotated[str, Merge(Policy.TEXT)]
"""Prose: merged word by word; touching edits ask."""
Names = Annotated[tuple[str, ...], Merge(Policy.UNION)]
"""A set in order of entry: additions and removals of both sides count."""
Ordered = Annotated[tuple[str, ...], Merge(Policy.ORDER)]
"""A list whose order a person chose: additions, removals and moves of both sides count."""
RULE = Merge(Policy.RULE)
"""Decided by a handler on the state it finds, never reconciled."""


@dataclass(frozen=True, slots=True)
class Record:
    """Base of all synced records. `id` is a UUID; subclasses are frozen and slotted."""

    KIND: ClassVar[str] = ""
    PARENT: ClassVar[str] = ""

    id: str


@dataclass(frozen=True, slots=True)
class RecordType:
    """What the kernel knows of one kind of record, read from the class once.

    `values` reads all fields at once, in the order of `names`; `places` is where each stands in it. `peers` are the
    fields of a field's group, `asked` those of them that two writers can meet on: what a rule derives from the group
    says nothing about who met whom.
    """

    cls: type[Record]
    kind: str
    parent: str
    names: tuple[str, ...]
    values: Callable[[Record], tuple[object, ...]]
    places: Mapping[str, int]
    hints: Mapping[str, object]
    policy: Mapping[str, Policy]
    group: Mapping[str, str]
    peers: Mapping[str, tuple[str, ...]]
    asked: Mapping[str, tuple[str, ...]]

    def parent_of(self, record: Record) -> str:
        """Return the id of the record's parent."""
        return str(getattr(record, self.parent))


R = TypeVar("R", bound=Record)
_DESCRIBED: dict[type[Record], RecordType] = {}


def with_values(record: R, values: Mapping[str, object]) -> R:
    """Return the record with some fields changed; the caller has checked names and types."""
    if not values:
        return record
    described = record_type(type(record))
    held = list(described.values(record))
    for name, value in values.items():
        held[described.places[name]] = value
    # By position: half of what `dataclasses.replace` takes, and every change of a record comes by here.
    return cast("Callable[..., R]", type(record))(*held)


def record_type(cls: type[Record]) -> RecordType:
    """Return the description of a record class, read from it once."""
    known = _DESCRIBED.get(cls)
    if known is None:
        known = _DESCRIBED[cls] = _described(cls)
    return known


def _described(cls: type[Record]) -> RecordType:
    names = tuple(f.name for f in fields(cls))
    hints = get_type_hints(cls, include_extras=True)
    merges = {name: _merge_of(hints[name]) for name in names}
    groups = {name: merge.group or name for name, merge in merges.items()}
    peers = {name: tuple(n for n in names if groups[n] == groups[name]) for name in names}
    ruled = {name for name, merge in merges.items() if merge.policy is Policy.RULE}
    return RecordType(
        cls=cls,
        kind=cls.KIND,
        parent=cls.PARENT,
        names=names,
        # At least an id and a parent: of a single name it would return no tuple.
        values=attrgetter(*names),
        places={name: place for place, name in enumerate(names)},
        hints={name: _bare(hints[name]) for name in names},
        policy={name: merge.policy for name, merge in merges.items()},
        group=groups,
        peers=peers,
        asked={name: tuple(peer for peer in peers[name] if peer not in ruled) for name in names},
    )


def _merge_of(hint: object) -> Merge:
    if get_origin(hint) is Annotated:
        for extra in get_args(hint)[1:]:
            if isinstance(extra, Merge):
                return extra
    return Merge()


def _bare(hint: object) -> object:
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint
