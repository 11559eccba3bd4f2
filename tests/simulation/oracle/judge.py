"""All questions of the oracle. It shares no code with handlers, kernel or stores: it reads files and what was typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.simulation.oracle.conflicts import needed_conflicts
from tests.simulation.oracle.invariants import Answers, Invariant, Question
from tests.simulation.oracle.records import at_most_once, edited_decisions, effects, faultless, gapless, kept_refusals
from tests.simulation.oracle.replicas import (
    drained,
    nothing_ungranted,
    same_fates,
    same_history,
    same_rows,
    same_scopes,
)
from tests.simulation.oracle.rules import kept_rules
from tests.simulation.oracle.screens import fresh_lists, seen_decisions, shown_words, told_in_time
from tests.simulation.oracle.words import kept_words, seen_words
from tests.simulation.played import Played

Asked = Sequence[tuple[Invariant, Question]]

_AT_REST: Asked = (
    (Invariant.GAPLESS, gapless),
    (Invariant.ONCE, at_most_once),
    (Invariant.DECISIONS, edited_decisions),
    (Invariant.KEPT, kept_refusals),
    (Invariant.RECEIPT, effects),
    (Invariant.SOUND, faultless),
    (Invariant.GRANTED, nothing_ungranted),
    (Invariant.EQUAL, same_rows),
    (Invariant.EQUAL, same_history),
    (Invariant.TOGETHER, same_scopes),
    (Invariant.DRAINS, drained),
    (Invariant.FATE, same_fates),
)
_OF_THE_WAY: Asked = (
    (Invariant.KEPT, kept_words),
    (Invariant.SEEN, seen_words),
    (Invariant.NEEDED, needed_conflicts),
    (Invariant.RULES, kept_rules),
    (Invariant.DECISIONS, seen_decisions),
    (Invariant.SHOWN, shown_words),
    (Invariant.FATE, told_in_time),
    (Invariant.LISTS, fresh_lists),
)


@dataclass(slots=True)
class Judgement:
    """How often each promise was looked at, how often it was broken, and in which words."""

    checks: Counter[Invariant] = field(default_factory=Counter)
    violations: Counter[Invariant] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)

    def note(self, invariant: Invariant, answer: str) -> None:
        """Take one answer: empty where the promise held."""
        self.checks[invariant] += 1
        if answer:
            self.violations[invariant] += 1
            self.problems.append(f"{invariant}: {answer}")

    def ask(self, questions: Asked, played: Played) -> None:
        """Put questions to a history."""
        for invariant, question in questions:
            for answer in _answers(question(played)):
                self.note(invariant, answer)


def judge(played: Played, judgement: Judgement) -> None:
    """Ask everything of a history that has come to rest."""
    judgement.ask((*_AT_REST, *_OF_THE_WAY), played)


def judge_rest(played: Played, judgement: Judgement) -> None:
    """Ask once more when every refusal was put aside: then nothing waits."""
    judgement.ask((*_AT_REST, (Invariant.DRAINS, _nothing_waits)), played)


def _nothing_waits(played: Played) -> Answers:
    for device in played.devices:
        waiting = list(device.screen().pending)
        yield f"{device.name} still waits with {waiting}" if waiting else ""


def _answers(answers: Answers) -> Iterator[str]:
    try:
        yield from answers
    except (AssertionError, KeyError) as broken:
        yield f"cannot be told: {broken!r}"
