"""A laptop that slept, or whose clock was set: the clock on the wall went another way than the one that counts."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from app.domain.clock import Clock

LEAST_SECONDS = 30.0
"""Less is a busy computer."""


class SleepWatch:
    """Compares the two clocks when it is asked to, from time to time."""

    def __init__(self, clock: Clock, tell: Callable[[float], None], ticks: Callable[[], float] = monotonic) -> None:
        """Take the clock on the wall, who is told of seconds slept (0 where a clock was put back), and the other."""
        self._clock = clock
        self._tell = tell
        self._ticks = ticks
        self._seen = clock.now(), ticks()

    def look(self) -> None:
        """Tell of what was slept since the last look."""
        wall, ticks = self._seen
        self._seen = self._clock.now(), self._ticks()
        slept = (self._seen[0] - wall).total_seconds() - (self._seen[1] - ticks)
        if abs(slept) >= LEAST_SECONDS:
            self._tell(max(slept, 0.0))
