"""A run says what it proved, and fails where it proved nothing."""

from __future__ import annotations

from collections import Counter

from tests.simulation.examine import Examined
from tests.simulation.faults import Fault
from tests.simulation.promises import Invariant, Judgement
from tests.simulation.report import ENOUGH_HISTORIES, Tally, lines


def examined(*, without: Invariant | None = None, broken: str = "", seed: int = 1) -> Examined:
    judgement = Judgement()
    for invariant in Invariant:
        if invariant is not without:
            judgement.note(invariant, ["", broken])
    return Examined(seed, 10, Counter(accepted=3), Counter(), judgement, ())


def test_every_promise_looked_at_and_kept_is_good() -> None:
    tally = Tally()
    tally.add(examined())
    assert tally.is_good
    assert "No violation." in list(lines(tally, 1.0))


def test_a_promise_that_nobody_looked_at_fails_the_run() -> None:
    tally = Tally()
    tally.add(examined(without=Invariant.SEEN))
    assert not tally.is_good
    assert f"never asked: {Invariant.SEEN}" in list(lines(tally, 1.0))


def test_a_violation_fails_the_run_and_its_seed_is_told() -> None:
    tally = Tally()
    tally.add(examined(broken="lost", seed=87))
    assert not tally.is_good
    assert tally.violations[Invariant.KEPT] == 1
    assert "87" in list(lines(tally, 1.0))[-1]


def test_a_fault_that_never_came_fails_a_long_run() -> None:
    tally = Tally()
    for seed in range(ENOUGH_HISTORIES):
        tally.add(examined(seed=seed))
    assert not tally.is_good
    tally.faults.update(Fault)
    assert tally.is_good
