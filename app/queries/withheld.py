"""Removals that wait for a person, in words: what would go, how much of it, and some of it by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from app.queries.record_titles import RecordTitle, record_titles
from app.storage import withheld
from app.storage.withheld import RemovalChoice


@dataclass(frozen=True, slots=True)
class Removal:
    """A removal that waits in a scope: `removed` of `held` records, how many of each kind, and some of them by name."""

    scope: str
    factory: str
    removed: int
    held: int
    kinds: Mapping[str, int]
    titles: tuple[RecordTitle, ...]


def removals(connection: Connection) -> tuple[Removal, ...]:
    """Return the removals that nobody has answered yet."""
    found: list[Removal] = []
    for note in withheld.waiting(connection):
        if note.choice is not RemovalChoice.ASKED:
            continue
        named = {(kind, id) for kind, ids in note.some.items() for id in ids}
        titles = tuple(sorted(record_titles(connection, named).values(), key=lambda title: (title.kind, title.text)))
        factory = next((title.factory for title in titles if title.factory), "")
        found.append(Removal(note.scope, factory, note.removed, note.held, note.kinds, titles))
    return tuple(found)
