"""All questions of the oracle. It shares no code with handlers, kernel or stores: it reads files and what was typed."""

from __future__ import annotations

from collections.abc import Iterator

from tests.simulation.oracle.conflicts import false_conflicts
from tests.simulation.oracle.records import wrong_records
from tests.simulation.oracle.replicas import wrong_replicas
from tests.simulation.oracle.rules import broken_rules
from tests.simulation.oracle.screens import early_receipts, stale_lists, unseen_decisions, vanished_words
from tests.simulation.oracle.words import lost_words, overwritten_words
from tests.simulation.played import Played

_QUESTIONS = (
    wrong_records,
    wrong_replicas,
    lost_words,
    overwritten_words,
    false_conflicts,
    broken_rules,
    unseen_decisions,
    vanished_words,
    early_receipts,
    stale_lists,
)


def judge(played: Played) -> list[str]:
    """Return everything that is wrong with a history; empty when every promise was kept."""
    return [f"{question.__name__}: {problem}" for question in _QUESTIONS for problem in _asked(question(played))]


def judge_rest(played: Played) -> list[str]:
    """Return what is wrong once every refusal was put aside: then nothing waits."""
    waiting = [f"{device.name} still waits with {list(device.screen().pending)}" for device in played.devices]
    problems = [problem for question in (wrong_records, wrong_replicas) for problem in _asked(question(played))]
    return [*problems, *(told for told, device in zip(waiting, played.devices, strict=True) if device.screen().pending)]


def _asked(problems: Iterator[str]) -> Iterator[str]:
    try:
        yield from problems
    except (AssertionError, KeyError) as broken:
        yield f"cannot be told: {broken!r}"
