"""A person at a device: what they see, and how they tend to choose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.storage.basing import Shown
from tests.simulation.device import FOR, Device, scope_of
from tests.simulation.screen import Deed, Screen
from tests.simulation.words import Words

R = TypeVar("R", bound=Record)


@dataclass(slots=True)
class Editor:
    """A form left open on a device: what it showed of an item, and the place of the screen then."""

    item: str
    shown: Shown
    opened: int


Choice = Callable[["Person", Screen], Deed | None]


@dataclass(frozen=True, slots=True)
class Mood:
    """What a history is about: deeds liked more than usual, and how much people work on the same things (`hot`)."""

    likes: Mapping[Choice, int]
    together: float
    hot: int = 0


@dataclass(slots=True)
class Person:
    """One person at one device, with dice of their own history."""

    device: Device
    rng: Random
    words: Words
    user: str
    engagements: tuple[str, ...]
    mood: Mood
    editors: list[Editor] = field(default_factory=list)

    def role(self, screen: Screen) -> Role | None:
        """Return the role in the first engagement that is held."""
        return next((screen.roles[s] for s in map(scope_of, self.engagements) if s in screen.roles), None)

    def all(self, cls: type[R], screen: Screen) -> list[R]:
        """Return the records of a class on the screen, in an order that does not depend on arrival."""
        found = [row.record for row in screen.rows.values() if isinstance(row.record, cls)]
        return sorted(found, key=lambda record: record.id)

    def any(self, cls: type[R], screen: Screen, *, where: Callable[[R], bool] = lambda _: True) -> R | None:
        """Return one of the records of a class for which `where` holds."""
        found = [record for record in self.all(cls, screen) if where(record)]
        if not found:
            return None
        # People work on the same few things: else nothing would ever meet.
        return found[self.mood.hot % len(found)] if self.rng.random() < self.mood.together else self.rng.choice(found)

    def field(self, names: tuple[str, ...]) -> str:
        """Return one of the fields: often one of the two that everybody writes now."""
        if self.rng.random() < self.mood.together:
            return names[(self.mood.hot + self.rng.randint(0, 1)) % len(names)]
        return self.rng.choice(names)

    def scope(self, record: Record, screen: Screen) -> str:
        """Return the scope a record is in."""
        return screen.rows[record.id].scope

    def deed(self, command: Command, near: Record, screen: Screen) -> Deed:
        """Return the deed of a command in the scope of a record, for the factory as an advisor does."""
        behalf = FOR if self.role(screen) is Role.ADVISOR else None
        return Deed(self.scope(near, screen), command, behalf)
