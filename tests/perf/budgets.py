"""The budgets of the program, and how a bench shows what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Unit(Enum):
    """How a number is written: `MS` is kept in seconds, `PART` and `TIMES` as they are."""

    MS = "ms"
    MB = "MB"
    PART = "of 1"
    TIMES = "x"


@dataclass(frozen=True, slots=True)
class Budget:
    """At most `most` of `unit`; with `of_floor` at most so many times the floor. None: shown for information."""

    what: str
    most: float | None = None
    unit: Unit = Unit.MS
    of_floor: float | None = None


BUDGETS = {
    "start": Budget("process to usable window", of_floor=3.0),
    "list.opened": Budget("plan list: ids and first page", 0.100),
    "list.facet": Budget("plan list: another facet", 0.100),
    "list.keystroke": Budget("plan list: a keystroke in its search", 0.080),
    "list.commit": Budget("a command saved (p95)", 0.010),
    "factories.opened": Budget("5,000 factories: ids and first page, in any order", 0.100),
    "factories.keystroke": Budget("5,000 factories: a keystroke in their search", 0.080),
    "factories.counted": Budget("5,000 factories: their facets counted", 0.300),
    "window.first": Budget("window: factory page built, plan painted"),
    "window.reload": Budget("window: plan list read anew and painted", 0.100),
    "window.counted": Budget("window: its facets counted", 0.300),
    "window.keystroke": Budget("window: sieved list painted", 0.080),
    "window.scroll": Budget("window: a random place painted", 0.008),
    "window.silence": Budget("window: longest silence while 2,000 rows arrive", 0.016),
    "window.silence_plan": Budget("window: the same with the long plan in front", 0.016),
    "window.megabytes": Budget("window: memory", 300.0, Unit.MB),
    "window.idle": Budget("window: processor while idle", 0.01, Unit.PART),
    "rebase": Budget("500 pending commands run again", 0.060),
    "commit": Budget("a command saved, 10,000 items (p95)", 0.0015),
    "sync.push": Budget("push, from outbox to flipped", 2.5),
    "sync.fresh": Budget("fresh pull into the encrypted replica", 0.4),
    "sync.pull": Budget("pull of those changes on another device"),
    "sync.both": Budget("push of 100 and pull of 100", 0.080),
    "sync.nothing": Budget("nothing to send or receive, one request", 0.005),
    "sync.both.1": Budget("push and pull of 100 with a tenth of the data"),
    "sync.both.10": Budget("push and pull of 100 with the data"),
    "sync.both.100": Budget("push and pull of 100 with ten times the data"),
    "sync.tenfold": Budget("the last beside the one before", 1.25, Unit.TIMES),
    "sync.hundredfold": Budget("the last beside the first", None, Unit.TIMES),
    "wire.push": Budget("bytes sent, of the raw JSON", 0.25, Unit.PART),
    "wire.replies": Budget("bytes of the replies, of the raw JSON", 0.25, Unit.PART),
    "wire.fresh": Budget("bytes of a fresh pull, of the raw JSON", 0.25, Unit.PART),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One budget as measured, in its unit; `floor` 0 where there is none."""

    budget: Budget
    measured: float
    floor: float = 0.0
    of: str = ""

    @property
    def ratio(self) -> float:
        """Return how many times the floor was measured (0 without a floor)."""
        return self.measured / self.floor if self.floor else 0.0

    @property
    def is_missed(self) -> bool:
        """Say whether the budget was not kept."""
        budget = self.budget
        return (budget.most is not None and self.measured > budget.most) or (
            budget.of_floor is not None and self.ratio > budget.of_floor
        )


class Table:
    """The lines of a bench as text."""

    WIDTH = 58

    def head(self) -> str:
        """Return the names of the columns."""
        return f"{'budget':{self.WIDTH}}{'measured':>12}{'at most':>12}{'floor':>12}{'ratio':>8}"

    def row(self, line: Line) -> str:
        """Return a line; one that missed its budget says so."""
        budget = line.budget
        what = f"{budget.what} · {line.of}" if line.of else budget.what
        most = _number(budget.most, budget.unit) if budget.most is not None else ""
        if budget.of_floor is not None:
            most = f"{budget.of_floor:g} x floor"
        floor = _number(line.floor, budget.unit) if line.floor else ""
        ratio = f"{line.ratio:.1f}" if line.floor else ""
        missed = "  MISSED" if line.is_missed else ""
        measured = _number(line.measured, budget.unit)
        return f"{what:{self.WIDTH}}{measured:>12}{most:>12}{floor:>12}{ratio:>8}{missed}"


table = Table()


def _number(value: float, unit: Unit) -> str:
    if unit is Unit.MS:
        return f"{value * 1000:,.1f} ms" if value < 1 else f"{value * 1000:,.0f} ms"
    if unit is Unit.MB:
        return f"{value:,.0f} MB"
    return f"{value:.3f}" if unit is Unit.PART else f"{value:.2f} x"
