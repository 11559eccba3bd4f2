"""What a run of many histories came to, as a person reads it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.simulation.examine import Examined
from tests.simulation.faults import Fault
from tests.simulation.promises import Invariant

ENOUGH_HISTORIES = 200
"""In so many every kind of fault befalls somebody; a run of that length without one proves less than it says."""


@dataclass(slots=True)
class Tally:
    """The sums of all histories."""

    histories: int = 0
    steps: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    faults: Counter[Fault] = field(default_factory=Counter)
    checks: Counter[Invariant] = field(default_factory=Counter)
    violations: Counter[Invariant] = field(default_factory=Counter)
    failed: list[int] = field(default_factory=list)

    def add(self, examined: Examined) -> None:
        """Take one history."""
        self.histories += 1
        self.steps += examined.steps
        self.verdicts += examined.counts
        self.faults += examined.faults
        self.checks += examined.judgement.checks
        self.violations += examined.judgement.violations
        if examined.problems:
            self.failed.append(examined.seed)

    @property
    def unproven(self) -> list[str]:
        """Return what this run says nothing about: invariants never asked, and faults that never came."""
        never_asked = [f"never asked: {one}" for one in Invariant if not self.checks[one]]
        if self.histories < ENOUGH_HISTORIES:
            return never_asked
        return [*never_asked, *(f"never came: {one}" for one in Fault if not self.faults[one])]

    @property
    def is_good(self) -> bool:
        """Say whether every promise was looked at and kept."""
        return not self.failed and not self.unproven


def lines(tally: Tally, seconds: float) -> Iterator[str]:
    """Yield the report, line by line."""
    each = 1000 * seconds / max(tally.histories, 1)
    yield f"{tally.histories:,} histories, {tally.steps:,} steps, {seconds:,.0f} s ({each:.0f} ms each)"
    yield ""
    yield "Changesets by verdict"
    verdicts = {name for name in tally.verdicts if not name.endswith(" again")}
    for name in sorted(verdicts, key=lambda one: -tally.verdicts[one]):
        yield _row(name, tally.verdicts[name], f"{tally.verdicts[f'{name} again']:>10,} answered again")
    yield ""
    yield "Faults by kind"
    for fault in Fault:
        yield _row(fault, tally.faults[fault])
    yield ""
    yield f"{'Invariants':<48}{'checks':>12}{'violations':>12}"
    for invariant in Invariant:
        yield _row(invariant, tally.checks[invariant], f"{tally.violations[invariant]:>12,}")
    yield ""
    yield from tally.unproven
    if tally.failed:
        yield f"VIOLATED in {len(tally.failed)} histories: seeds {', '.join(map(str, sorted(tally.failed)[:20]))}"
    else:
        yield "No violation." if tally.is_good else "No violation, but not everything was looked at."


def _row(name: str, number: int, more: str = "") -> str:
    return f"  {name:<46}{number:>12,}{more}"
