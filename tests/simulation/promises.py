"""The promises by name (4-sync.md §6), and what was found when they were looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


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
    ORDER = "nothing goes ahead of what it rests on"
    ASKED = "many removals at once wait for a person"
    NEEDED = "no conflict without two who differ"
    DECIDABLE = "every conflict can be decided"
    SHOWN = "own words stay on the screen while they wait"
    LISTS = "lists and search agree with the records"
    DURABLE = "what was called saved survives crash and power cut"
    WHOLE = "a file called whole hashes to its name"
    FILED = "no file is lost, and none stays behind its factory"
    SOUND = "nothing runs into a bug"


@dataclass(slots=True)
class Judgement:
    """How often each promise was looked at, how often it was broken, and in which words."""

    checks: Counter[Invariant] = field(default_factory=Counter)
    violations: Counter[Invariant] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)

    def note(self, invariant: Invariant, answers: Iterable[str]) -> None:
        """Take the answer of each check: empty where the promise held."""
        for answer in answers:
            self.checks[invariant] += 1
            if answer:
                self.violations[invariant] += 1
                self.problems.append(f"{invariant}: {answer}")
