"""Random histories of people, weather and administrators keep the three promises (4-sync.md); `run.py` plays more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.simulation.examine import examine
from tests.simulation.report import Tally
from tests.simulation.stage import Stage

HISTORIES = 300
_AT_ONCE = 20


@pytest.mark.slow
@pytest.mark.parametrize("first", range(1, HISTORIES, _AT_ONCE))
def test_random_histories_keep_every_promise(stage: Stage, first: int) -> None:
    tally = Tally()
    failed = []
    for seed in range(first, first + _AT_ONCE):
        examined = examine(stage, seed)
        tally.add(examined)
        if examined.problems:
            failed.append(str(examined))
    assert not failed, "\n".join(failed)
    # Histories in which nothing ever meets would prove nothing, nor would an oracle that never looks.
    assert {"accepted", "merged", "conflict", "refused", "accepted again"} <= tally.verdicts.keys()
    assert tally.is_good, tally.unproven


def test_the_same_seed_plays_the_same_history(stage: Stage) -> None:
    """Also in a process whose sets are in another order."""
    seeds = range(1001, 1004)
    here = [f"{seed} {examine(stage, seed).digest}" for seed in seeds]
    told = subprocess.run(
        [sys.executable, "-m", "tests.simulation.run", "--digests", "--workers=1", "--seed=1001", "--histories=3"],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": str(Path.cwd())},
    )
    assert told.stdout.splitlines() == here
