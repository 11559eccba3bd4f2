"""Without any one of these protections random histories find something wrong: the one half of them."""

from __future__ import annotations

import pytest

from tests.simulation.ablate import first_to_miss
from tests.simulation.ablations import ABLATIONS

MOST_HISTORIES = 300
"""The rarest holes showed within 120; the first history that finds one ends the search."""


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", sorted(ABLATIONS)[0::2])
def test_a_protection_taken_away_is_missed(name: str) -> None:
    missed = first_to_miss(name, MOST_HISTORIES)
    assert missed.bites, "the ablation changed nothing"
    assert missed.caught, f"nobody missed it in {missed.histories} histories; it made a difference {missed.bites} times"
