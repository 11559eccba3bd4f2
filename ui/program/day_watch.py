"""Midnight: what is due, late or of this week is another thing then, though nobody wrote anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.clock import Clock
from ui.runtime.bridge import NEW_DAY, Change


@dataclass(frozen=True, slots=True)
class NewDay:
    """The notice that another day has begun: a Change of no record."""

    kinds: frozenset[str] = frozenset({NEW_DAY})
    ids: frozenset[str] = frozenset()
    scopes: frozenset[str] = frozenset()
    origin: str = "calendar"


class DayWatch:
    """Looks at the calendar when it is asked to, from time to time."""

    def __init__(self, clock: Clock, tell: Callable[[Change], None]) -> None:
        """Take the clock, and whoever is told of a new day."""
        self._clock = clock
        self._tell = tell
        self._day = clock.today()

    def look(self) -> None:
        """Tell of a day that has begun since; also after a night's sleep of the laptop."""
        today = self._clock.today()
        if today != self._day:
            self._day = today
            self._tell(NewDay())
