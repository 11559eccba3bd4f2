"""The replica's budgets as ratios to the same work without our program around it, in one run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.perf.replica_bench import Measured, commits, fresh_rows, rebase

pytestmark = pytest.mark.perf


def best(measure: Callable[[Path], Measured], folder: Path, runs: int = 3) -> float:
    """Return the smallest ratio: what else runs on the machine only adds."""
    return min(measure(folder / str(run)).ratio for run in range(runs))


def test_taking_in_fresh_rows_costs_a_few_times_their_bare_insert(tmp_path: Path) -> None:
    assert best(lambda folder: fresh_rows(folder, 4_000), tmp_path) < 6


def test_running_pending_commands_again_costs_a_few_times_deciding_them(tmp_path: Path) -> None:
    assert best(lambda folder: rebase(folder, 2_000, 300), tmp_path) < 8


def test_a_command_costs_a_few_times_a_bare_transaction(tmp_path: Path) -> None:
    assert best(lambda folder: commits(folder, 2_000, 150)[0], tmp_path) < 8


def test_a_command_takes_no_longer_with_ten_times_the_items(tmp_path: Path) -> None:
    few = min(commits(tmp_path / f"few{run}", 500, 100)[0].ours for run in range(3))
    many = min(commits(tmp_path / f"many{run}", 5_000, 100)[0].ours for run in range(3))
    assert many < 2 * few
