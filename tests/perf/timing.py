"""Seconds of some work, and how far a figure may be from its floor."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Figure:
    """Seconds that something took, and its floor: seconds of bare work of that size in the same run (0: has none)."""

    seconds: float
    floor: float = 0.0

    @property
    def ratio(self) -> float:
        """Return how many times its floor the work takes."""
        return self.seconds / self.floor


clock: Callable[[], float] = perf_counter
"""What `seconds` reads. Gates set it to `time.process_time` where one process does all the work: what other programs do
meanwhile hardly changes that."""


def seconds(work: Callable[[], object]) -> float:
    """Return how long the work took."""
    started = clock()
    work()
    return clock() - started


def median(runs: Iterable[Figure]) -> Figure:
    """Return the middle of several runs, of figure and floor each by itself."""
    listed = list(runs)
    return Figure(statistics.median(f.seconds for f in listed), statistics.median(f.floor for f in listed))


def least(runs: Iterable[Figure]) -> Figure:
    """Return the smallest of several runs, of figure and floor each by itself: what else is running only adds."""
    listed = list(runs)
    return Figure(min(f.seconds for f in listed), min(f.floor for f in listed))
