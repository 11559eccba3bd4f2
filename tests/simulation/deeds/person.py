"""A person at a device: what they see, and how they tend to choose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

from app.domain.factory.records import Engagement, Programme
from app.domain.ids import restricted_scope
from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.plan.records import PlanItem
from app.storage.basing import Shown
from tests.simulation.device import FOR, Device, scope_of
from tests.simulation.screen import Deed, Screen
from tests.simulation.words import Words

R = TypeVar("R", bound=Record)


ON_THE_FLOOR = (Role.ADVISOR, Role.INSPECTOR)
"""Who visits the factory, and enters for its people."""


@dataclass(slots=True)
class Editor:
    """A form left open on a device: what it showed of a record, and the place of the screen then."""

    record: str
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
    programme: Programme = Programme.ADVISORY
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

    def ground(self, screen: Screen) -> Record | None:
        """Return a record of an engagement in which something may be begun: an item, or the engagement itself."""
        return self.any(PlanItem, screen) or self.any(Engagement, screen)

    def deed(self, command: Command, near: Record, screen: Screen) -> Deed:
        """Return the deed of a command in the scope of a record, for the factory as an advisor does."""
        return _given(self.scope(near, screen), command, screen)

    def restricted(self, command: Command, screen: Screen) -> Deed | None:
        """Return the deed of a command in what is restricted of an engagement, where that is held."""
        scope = restricted_scope(self.engagements[0])
        return _given(scope, command, screen) if scope in screen.roles else None


def _given(scope: str, command: Command, screen: Screen) -> Deed:
    return Deed(scope, command, FOR if screen.roles.get(scope) in ON_THE_FLOOR else None)
