"""Facts with changes on top that are not in the tables yet: an identity map, written once at the end."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar, cast

from sqlalchemy import Connection

from app.domain.kernel.record import Record, record_type
from app.storage.facts import SqliteFacts
from app.storage.rows import Stored

R = TypeVar("R", bound=Record)


class OverlayFacts(SqliteFacts):
    """What is known once the changes on top are written; children stand in order of arrival all the same."""

    def __init__(self, connection: Connection, scope: str = "", device: str = "") -> None:
        """Start with nothing on top."""
        super().__init__(connection, scope, device)
        self._over: dict[type[Record], dict[str, Stored[Record] | None]] = {}
        self._added: dict[tuple[type[Record], str], dict[str, Stored[Record]]] = {}
        self._merged: dict[tuple[type[Record], str], list[Stored[Record]]] = {}

    @property
    def changes(self) -> Mapping[type[Record], Mapping[str, Stored[Record] | None]]:
        """Return what lies on top, by class and id; None means gone."""
        return self._over

    def put(self, stored: Stored[Record]) -> None:
        """Let the record stand as given."""
        cls, record_id = type(stored.record), stored.record.id
        key = (cls, record_type(cls).parent_of(stored.record))
        over, known = self._places(cls)
        over[record_id] = known[record_id] = stored
        self._versions[record_id] = stored.version
        added = self._added.get(key)
        if added is None:
            added = self._added[key] = {}
        added[record_id] = stored
        self._merged.pop(key, None)

    def drop(self, cls: type[Record], record_id: str) -> None:
        """Let the record be gone."""
        over, known = self._places(cls)
        over[record_id] = known[record_id] = None
        self._versions.pop(record_id, None)
        self._merged.clear()

    def stored_children(self, cls: type[R], parent_id: str) -> Sequence[Stored[R]]:
        """Return the children in order of arrival, those on top in their places."""
        over = self._over.get(cls)
        if not over:
            return super().stored_children(cls, parent_id)
        key = (cls, parent_id)
        merged = self._merged.get(key)
        if merged is None:
            merged = self._merged[key] = self._merge(cls, parent_id, over)
        return cast("Sequence[Stored[R]]", merged)

    def parents_of(self, cls: type[Record], among: Collection[str]) -> set[str]:
        """Return those that may have any: also where all that there were are dropped on top."""
        return super().parents_of(cls, among) | {parent for each, parent in self._added if each is cls}

    def _places(self, cls: type[Record]) -> tuple[dict[str, Stored[Record] | None], dict[str, Stored[Record] | None]]:
        """Return what lies on top of a class, and what is known of it."""
        over = self._over.get(cls)
        if over is None:
            over = self._over[cls] = {}
        known = self._known.get(cls)
        if known is None:
            known = self._known[cls] = {}
        return over, known

    def _merge(
        self, cls: type[Record], parent_id: str, over: Mapping[str, Stored[Record] | None]
    ) -> list[Stored[Record]]:
        beneath = self._listed(cls, parent_id)
        ids = {stored.record.id for stored in beneath}
        standing = [over.get(stored.record.id, stored) for stored in beneath]
        added = self._added.get((cls, parent_id), {})
        standing += [over.get(record_id) for record_id in added if record_id not in ids]
        return sorted((stored for stored in standing if stored is not None), key=_arrival)

    def _remember(self, cls: type[Record], stored: Stored[Record]) -> None:
        if stored.record.id not in self._over.get(cls, {}):
            super()._remember(cls, stored)


def _arrival(stored: Stored[Record]) -> tuple[bool, int]:
    return stored.version == 0, stored.version
