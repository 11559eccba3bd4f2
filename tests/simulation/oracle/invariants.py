"""The promises by name (4-sync.md §6), and how the oracle answers: one line for each single check."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum

from tests.simulation.played import Played

Answers = Iterator[str]
"""One for each check that was made: empty where it held, else what is wrong."""

Question = Callable[[Played], Answers]


class Invariant(StrEnum):
    """What must hold in every history."""

    KEPT = "every committed value is kept somewhere"
    SEEN = "nobody's words are overwritten unseen"
    ONCE = "a changeset takes effect at most once"
    RECEIPT = "receipt and effect commit together"
    GAPLESS = "versions are gap-free, history is a chain"
    TOGETHER = "rows, cursor and checksum change together"
    GRANTED = "no record outside the grants"
    EQUAL = "every replica equals the server's view"
    FATE = "everybody learns the fate of every change"
    DRAINS = "after healing every queue drains"
    RULES = "every rule held when the server wrote"
    DECISIONS = "decisions rest on what was seen, and stay"
    NEEDED = "no conflict without two who differ"
    SHOWN = "own words stay on the screen while they wait"
    LISTS = "lists and search agree with the records"
    SOUND = "nothing runs into a bug"
