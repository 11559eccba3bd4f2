"""Random histories keep the three promises: the seventh tenth of those that every run plays (4-sync.md)."""

from __future__ import annotations

import pytest

from tests.simulation.chunks import firsts, play
from tests.simulation.stage import Stage


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("first", firsts(6))
def test_random_histories_keep_every_promise(stage: Stage, first: int) -> None:
    play(stage, first)
