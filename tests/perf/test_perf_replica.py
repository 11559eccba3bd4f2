"""The replica's budgets as ratios to the same work without our program around it, in one run."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.perf.gate import kept, ratios
from tests.perf.replica_bench import commits, fresh_rows, rebase
from tests.perf.slow import slow_receiving, slow_saving
from tests.perf.timing import Figure

pytestmark = [pytest.mark.perf, pytest.mark.timeout(180)]

Measure = Callable[[Path], Figure]

MOST = {"fresh": 5.0, "rebase": 8.0, "commit": 13.0, "tenfold": 1.8}
"""Times the floor: about twice what is usual. A command in ten times the data has one in the data as its floor."""


def _tenfold(folder: Path, number: int = 100) -> Figure:
    few, many = (commits(folder / str(items), items, number).usual for items in (500, 5_000))
    return Figure(many.seconds, few.seconds)


MEASURES: dict[str, Measure] = {
    "fresh": lambda folder: fresh_rows(folder, 4_000),
    "rebase": lambda folder: rebase(folder, 2_000, 300),
    "commit": lambda folder: commits(folder, 2_000, 150).usual,
    "tenfold": _tenfold,
}
"""Smaller than in the bench, so that a run takes a second: the ratios are the same."""
SLOW: dict[str, Measure] = {
    "fresh": lambda folder: fresh_rows(folder, 200),
    "rebase": lambda folder: rebase(folder, 400, 20),
    "commit": lambda folder: commits(folder, 5_000, 20).usual,
    "tenfold": lambda folder: _tenfold(folder, 20),
}


@pytest.fixture(autouse=True)
def _by_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure work by the processor's time: all of it is done in this process."""
    monkeypatch.setattr("tests.perf.timing.clock", time.process_time)


@pytest.mark.parametrize("name", MOST)
def test_the_replica_stays_near_its_floor(name: str, tmp_path: Path) -> None:
    measure, most = MEASURES[name], {name: MOST[name]}
    found = ratios(lambda run: {name: measure(tmp_path / str(run))}, most)
    assert kept(found, most) == {name}


@pytest.mark.parametrize("name", MOST)
def test_a_slow_replica_is_noticed(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow_receiving(monkeypatch) if name in {"fresh", "rebase"} else slow_saving(monkeypatch)
    measure, most = SLOW[name], {name: MOST[name]}
    found = ratios(lambda run: {name: measure(tmp_path / str(run))}, most, runs=1)
    assert kept(found, most) == set()
