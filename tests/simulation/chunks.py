"""The histories that every run of the tests plays, in pieces that workers can share: each file is one worker's."""

from __future__ import annotations

from tests.simulation.examine import examine
from tests.simulation.report import Tally
from tests.simulation.stage import Stage

HISTORIES = 2000
FILES = 10
AT_ONCE = 50
_MEETINGS = {"accepted", "merged", "conflict", "refused", "accepted again"}
"""Histories in which nothing ever meets would prove nothing."""


def firsts(file: int) -> range:
    """Return the first seeds of the pieces of one file (0 to 9)."""
    share = HISTORIES // FILES
    return range(1 + file * share, 1 + (file + 1) * share, AT_ONCE)


def play(stage: Stage, first: int) -> None:
    """Play one piece; AssertionError tells the seeds that broke a promise, and promises nobody looked at."""
    tally = Tally()
    failed = []
    for seed in range(first, first + AT_ONCE):
        examined = examine(stage, seed)
        tally.add(examined)
        if examined.problems:
            failed.append(str(examined))
    assert not failed, "\n".join(failed)
    assert tally.verdicts.keys() >= _MEETINGS
    assert tally.is_good, tally.unproven
