"""A list of 100,000 items stays as quick as reading as many ids, its window as a bare table; slowness is noticed."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.builders.workspaces import a_site
from tests.perf import long_list, window_bench
from tests.perf.gate import kept, ratios
from tests.perf.long_list import ITEMS, ListFigures, a_long_plan
from tests.perf.slow import slow_list, slow_saving
from tests.perf.timing import Figure, least
from tests.perf.window_bench import Probed

pytestmark = [pytest.mark.perf, pytest.mark.timeout(300)]

COMMITS = 100
FEW_ITEMS = 20_000
FEW_COMMITS = 10
MOST = {"opened": 1.5, "facet": 1.0, "keystroke": 1.5, "saved": 8.0}
"""Times the floor, about twice what is usual."""
MOST_IN_WINDOW = {"reload": 2.0, "keystroke": 2.5, "scroll": 7.0, "silence": 5.0, "silence_plan": 5.0}
MOST_MEGABYTES = 300
MOST_IDLE = 0.02


@pytest.fixture(scope="module")
def long_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("long")
    with a_long_plan(folder):
        pass
    return folder


@pytest.fixture(scope="module", autouse=True)
def _by_processor() -> Iterator[None]:
    """Measure work by the processor's time: all of it is done in this process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.perf.timing.clock", time.process_time)
        yield


@pytest.fixture(scope="module")
def reading(long_plan: Path) -> dict[str, float]:
    with a_site(long_plan) as site:
        return ratios(lambda _run: _by_name(long_list.measure(site, COMMITS)), MOST)


@pytest.fixture(scope="module")
def probed() -> list[Probed]:
    """Return what each run of the window found: filled by `window`."""
    return []


@pytest.fixture(scope="module")
def window(long_plan: Path, probed: list[Probed], tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    def probe(_run: int) -> Mapping[str, Figure]:
        folder = shutil.copytree(long_plan, tmp_path_factory.mktemp("window"), dirs_exist_ok=True)
        probed.append(window_bench.probe(Path(folder), ITEMS, gated=True))
        return _least_by_name(probed[-1])

    return ratios(probe, MOST_IN_WINDOW, runs=3)


@pytest.fixture(scope="module")
def slow_window(tmp_path_factory: pytest.TempPathFactory) -> Probed:
    folder = tmp_path_factory.mktemp("slow")
    with a_long_plan(folder, FEW_ITEMS):
        pass
    return window_bench.probe(folder, FEW_ITEMS, gated=True, slow=True)


@pytest.mark.parametrize("name", MOST)
def test_a_long_list_stays_near_its_floor(reading: dict[str, float], name: str) -> None:
    assert reading[name] < MOST[name]


def test_a_slow_list_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow_list(monkeypatch)
    slow_saving(monkeypatch)
    with a_long_plan(tmp_path, FEW_ITEMS) as site:
        slow = ratios(lambda _run: _by_name(long_list.measure(site, FEW_COMMITS)), MOST, runs=1)
    assert kept(slow, MOST) == set()


@pytest.mark.parametrize("name", MOST_IN_WINDOW)
def test_its_window_stays_near_its_floor(window: dict[str, float], name: str) -> None:
    assert window[name] < MOST_IN_WINDOW[name]


@pytest.mark.usefixtures("window")
def test_its_window_takes_no_more_than_its_memory(probed: list[Probed]) -> None:
    assert probed[0].found["megabytes"][0] < MOST_MEGABYTES


@pytest.mark.usefixtures("window")
def test_a_window_that_nobody_uses_uses_nothing(probed: list[Probed]) -> None:
    assert min(run.found["idle"][0] for run in probed) < MOST_IDLE


def test_a_slow_window_is_noticed(slow_window: Probed) -> None:
    slow = ratios(lambda _run: _least_by_name(slow_window), MOST_IN_WINDOW, runs=1)
    assert kept(slow, MOST_IN_WINDOW) == set()


def test_a_large_and_a_busy_window_are_noticed(slow_window: Probed) -> None:
    assert slow_window.found["megabytes"][0] > MOST_MEGABYTES
    assert slow_window.found["idle"][0] > MOST_IDLE


def _by_name(figures: ListFigures) -> dict[str, Figure]:
    return {
        "opened": figures.opened,
        "facet": figures.facet,
        "keystroke": figures.keystroke,
        "saved": figures.saved.usual,
    }


def _least_by_name(run: Probed) -> dict[str, Figure]:
    return {name: least(run.figures(name)) for name in MOST_IN_WINDOW}
