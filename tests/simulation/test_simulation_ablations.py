"""Without any one of these protections random histories find something wrong: each is needed, and seen to work."""

from __future__ import annotations

import pytest

from tests.simulation.ablations import ABLATIONS
from tests.simulation.examine import a_stage, examine

MOST_HISTORIES = 150
"""The rarest holes showed within 120; the first history that finds one ends the search."""


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", sorted(ABLATIONS))
def test_a_protection_taken_away_is_missed(name: str) -> None:
    with a_stage() as stage, ABLATIONS[name]() as bites:
        for seed in range(1, MOST_HISTORIES + 1):
            if examine(stage, seed).problems:
                assert bites.total(), "the ablation changed nothing: something else is wrong"
                return
    pytest.fail(f"nobody missed it in {MOST_HISTORIES} histories, in which it made a difference {bites} times")
