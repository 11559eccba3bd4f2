"""The first window comes a few times later than a bare one of Qt; loading more before it is noticed."""

from __future__ import annotations

import pytest

from tests.perf import cold_start
from tests.perf.gate import kept, ratios

pytestmark = [pytest.mark.perf, pytest.mark.timeout(120)]

MOST = {"start": 3.0}
"""The budget itself: times the bare window's work."""


def test_the_first_window_comes_soon_after_a_bare_one() -> None:
    assert kept(ratios(lambda _run: {"start": cold_start.effort(2)}, MOST, runs=4), MOST) == {"start"}


def test_a_slow_start_is_noticed() -> None:
    assert kept(ratios(lambda _run: {"start": cold_start.effort(1, "slow")}, MOST, runs=1), MOST) == set()
