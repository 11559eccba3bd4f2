"""The four questions a handler may ask of the state; memory, SQLCipher and PostgreSQL answer alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from app.domain.kernel.record import Record
from app.domain.reasons import Blocked, Where, Who, refuse

R = TypeVar("R", bound=Record)


class Facts(Protocol):
    """State as one side knows it: only the changeset's scope and the catalogues."""

    def find(self, cls: type[R], record_id: str) -> R | None:
        """Return the record of that class and id, or None."""
        ...

    def children(self, cls: type[R], parent_id: str) -> Sequence[R]:
        """Return the records of that class under a parent, in order of arrival at the server, own pending last."""
        ...

    def changed_since(self, record_id: str, name: str, since: int) -> bool:
        """Say whether the field's version is past `since` and its last writer is not this device."""
        ...

    def disputed(self, record_id: str, name: str, since: int) -> bool:
        """Say whether this device has an open conflict on the field that it had not seen at `since`."""
        ...


def need(facts: Facts, cls: type[R], record_id: str) -> R:
    """Return the record, or refuse because it is not here (rule E0: the record must exist)."""
    found = facts.find(cls, record_id)
    if found is None:
        raise refuse("E0", "record.missing", Who.NOBODY, Where.SYNC, kind=cls.KIND, record=record_id)
    return found


def need_absent(facts: Facts, cls: type[Record], record_id: str) -> None:
    """Refuse to make a record that is here already (rule E0: the record must not exist yet)."""
    if facts.find(cls, record_id) is not None:
        raise taken(cls.KIND, record_id)


def taken(kind: str, record_id: str) -> Blocked:
    """Return the refusal of an id that already stands for a record."""
    return refuse("E0", "record.exists", kind=kind, record=record_id)
