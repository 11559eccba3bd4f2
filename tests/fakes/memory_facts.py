"""Facts over a dictionary: the state of one scope as one device may know it, and a guard of what a command declares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.domain.kernel.command import Reads
from app.domain.kernel.conflict import open_conflict
from app.domain.kernel.facts import Facts
from app.domain.kernel.reconcile import differences
from app.domain.kernel.record import Record, record_type

R = TypeVar("R", bound=Record)

BIRTH = "*"
NOBODY = ""
"""Written by several devices at once, or by none."""


@dataclass(slots=True)
class Kept:
    """A record with the version of its last write and, per field, version and writer of its last change."""

    record: Record
    version: int
    fields: dict[str, tuple[int, str]]


class MemoryFacts:
    """State in memory; `device` is the one that asks. Children come in order of their last write, as from a store."""

    def __init__(self, device: str) -> None:
        """Start empty."""
        self.device = device
        self.version = 0
        self._kept: dict[str, Kept] = {}

    def seen_by(self, device: str) -> MemoryFacts:
        """Return the same state as another device is answered from it; later writes are not shared."""
        other = MemoryFacts(device)
        other.version = self.version
        other._kept = {id: Kept(kept.record, kept.version, dict(kept.fields)) for id, kept in self._kept.items()}
        return other

    def put(self, record: Record, device: str = NOBODY, blended: frozenset[str] = frozenset()) -> int:
        """Write a record as that device; return its new version."""
        self.version += 1
        kept = self._kept.pop(record.id, None)
        if kept is None:
            kept = Kept(record, self.version, {BIRTH: (self.version, device)})
        else:
            for name in differences(kept.record, record):
                kept.fields[name] = (self.version, NOBODY if name in blended else device)
        self._kept[record.id] = Kept(record, self.version, kept.fields)
        return self.version

    def version_of(self, record_id: str) -> int:
        """Return the version of the record's last write (0: not there)."""
        kept = self._kept.get(record_id)
        return kept.version if kept else 0

    def all(self, cls: type[R]) -> list[R]:
        """Return every record of a class in order of its last write."""
        return [kept.record for kept in self._kept.values() if isinstance(kept.record, cls)]

    def find(self, cls: type[R], record_id: str) -> R | None:
        """Return the record of that class and id, or None."""
        kept = self._kept.get(record_id)
        return kept.record if kept is not None and isinstance(kept.record, cls) else None

    def children(self, cls: type[R], parent_id: str) -> Sequence[R]:
        """Return the records of that class under a parent."""
        described = record_type(cls)
        return [record for record in self.all(cls) if described.parent_of(record) == parent_id]

    def changed_since(self, record_id: str, name: str, since: int) -> bool:
        """Say whether the field's version is past `since` and its last writer is not this device."""
        kept = self._kept.get(record_id)
        if kept is None:
            return False
        version, writer = kept.fields.get(name, kept.fields[BIRTH])
        return version > since and writer != self.device

    def disputed(self, record_id: str, name: str, since: int) -> bool:
        """Say whether this device has an open conflict on the field that it had not seen at `since`."""
        conflict = open_conflict(self, record_id, (name,), self.device)
        return conflict is not None and self._kept[conflict.id].fields[BIRTH][0] > since


class UndeclaredLookup(AssertionError):
    """A handler asked for what its command does not declare: the server would pay a round trip for it."""


class DeclaredFacts:
    """Answers from other facts, but only what was declared: by id, as a declared child, or as a list of children."""

    def __init__(self, facts: Facts, reads: Reads) -> None:
        """Take whom to ask, and what may be asked."""
        self._facts = facts
        self._reads = reads
        self._children = {child.id for cls, parent_id in reads.children for child in facts.children(cls, parent_id)}

    def find(self, cls: type[R], record_id: str) -> R | None:
        """Answer when the id, the list in which it stands, or that another record names one, was declared."""
        if cls not in self._reads.through:
            self._known(record_id, cls.KIND)
        return self._facts.find(cls, record_id)

    def children(self, cls: type[R], parent_id: str) -> Sequence[R]:
        """Answer when the list was declared."""
        if (cls, parent_id) not in self._reads.children:
            raise UndeclaredLookup(f"{cls.KIND} records under {parent_id}")
        return self._facts.children(cls, parent_id)

    def changed_since(self, record_id: str, name: str, since: int) -> bool:
        """Answer for a known record."""
        self._known(record_id, name)
        return self._facts.changed_since(record_id, name, since)

    def disputed(self, record_id: str, name: str, since: int) -> bool:
        """Answer for a known record."""
        self._known(record_id, name)
        return self._facts.disputed(record_id, name, since)

    def _known(self, record_id: str, what: str) -> None:
        if record_id not in self._reads.records and record_id not in self._children:
            raise UndeclaredLookup(f"{what} of {record_id}")
