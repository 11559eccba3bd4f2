"""One user action on its way: the command, what it was based on, who gave it and when (4-sync.md §2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Command:
    """Base of all commands: one unit of intent, undo, outbox, wire and history."""


@dataclass(frozen=True, slots=True)
class Based:
    """What the person's screen showed of one record when the command was given.

    `seen` is the server version behind the record (0: not yet there); `old` the shown values of the fields written
    and of the others of their merge groups; `pinned` the version of fields shown from a pending changeset, namely
    the one that the first link of that chain saw. Written once, never rewritten by a rebase.
    """

    seen: int
    old: Mapping[str, object]
    pinned: Mapping[str, int] = field(default_factory=dict)

    def since(self, name: str) -> int:
        """Return the server version behind what was shown for the field."""
        return self.pinned.get(name, self.seen)


@dataclass(frozen=True, slots=True)
class OnBehalfOf:
    """The person of the factory for whom an advisor enters factory-owned fields."""

    name: str
    position: str


@dataclass(frozen=True, slots=True)
class Changeset:
    """A command with its circumstances; encoded once, hashed, stored and sent as those bytes."""

    id: str
    device: str
    actor: str
    scope: str
    command: Command
    based: Mapping[str, Based]
    depends_on: tuple[str, ...]
    pack: str
    made_at: datetime
    made_on: date
    on_behalf_of: OnBehalfOf | None = None
    supersedes: str = ""
