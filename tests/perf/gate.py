"""The gate of a budget in the test suite: how many times its floor something takes, both measured in the same run."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.perf.timing import Figure, least

RUNS = 4


def ratios(
    measure: Callable[[int], Mapping[str, Figure]], most: Mapping[str, float], runs: int = RUNS
) -> dict[str, float]:
    """Return the ratios by name, the least of as many runs as it takes to keep `most`, `runs` of them at most.

    What else the machine does only adds, to figure and floor alike, so the least of each is nearest to the truth;
    what is slow by itself is slow in every run. `measure` takes the number of the run.
    """
    best: dict[str, Figure] = {}
    found: dict[str, float] = {}
    for number in range(runs):
        for name, figure in measure(number).items():
            best[name] = least([figure, best.get(name, figure)])
        found = {name: best[name].ratio for name in most}
        print({name: round(ratio, 1) for name, ratio in found.items()})
        if all(found[name] < most[name] for name in most):
            break
    return found


def kept(found: Mapping[str, float], most: Mapping[str, float]) -> set[str]:
    """Return the names of the ratios that keep within `most`."""
    return {name for name in most if found[name] < most[name]}
