"""The same seed plays the same history: nothing in it depends on threads, on the order of sets, or on the process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.simulation.examine import examine
from tests.simulation.stage import Stage

SEEDS = range(1001, 1007)


@pytest.mark.parametrize("hash_seed", ["0", "7"])
def test_the_same_seed_plays_the_same_history(stage: Stage, hash_seed: str) -> None:
    """Also in a process whose sets are in another order."""
    here = [f"{seed} {examine(stage, seed).digest}" for seed in SEEDS]
    asked = [f"--seed={SEEDS.start}", f"--histories={len(SEEDS)}", "--workers=1", "--digests"]
    told = subprocess.run(
        [sys.executable, "-m", "tests.simulation.run", *asked],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(Path.cwd())},
    )
    assert told.stdout.splitlines() == here, told.stderr
