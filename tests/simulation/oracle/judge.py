"""All questions of the oracle. It shares no code with handlers, kernel or stores: it reads files and what was typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.domain.kernel.decide import Verdict
from tests.simulation.casts import SUPERVISING
from tests.simulation.device import Device
from tests.simulation.oracle.conflicts import decided_conflicts, needed_conflicts
from tests.simulation.oracle.custody import (
    accepted_words,
    all_decided,
    copied_refusals,
    decided_by_supervisors,
    decided_in_order,
    kept_to_themselves,
    told_authors,
    without_effect,
)
from tests.simulation.oracle.files import kept_files, kept_here, left_files, sent_files, whole_files
from tests.simulation.oracle.invariants import Answers, Asked
from tests.simulation.oracle.records import (
    at_most_once,
    edited_decisions,
    effects,
    faultless,
    gapless,
    in_order,
    joined_disputes,
    kept_refusals,
)
from tests.simulation.oracle.replicas import (
    drained,
    nothing_ungranted,
    same_fates,
    same_history,
    same_rows,
    same_scopes,
)
from tests.simulation.oracle.rules import kept_rules
from tests.simulation.oracle.screens import asked_first, fresh_lists, seen_decisions, shown_words, told_in_time
from tests.simulation.oracle.survivors import adds_up, answered_for, survived
from tests.simulation.oracle.words import kept_words, seen_words
from tests.simulation.played import Played
from tests.simulation.promises import Invariant

_OF_THE_SERVER: Asked = (
    (Invariant.GAPLESS, gapless),
    (Invariant.ONCE, at_most_once),
    (Invariant.DECISIONS, edited_decisions),
    (Invariant.KEPT, kept_refusals),
    (Invariant.RECEIPT, effects),
    (Invariant.SOUND, faultless),
    (Invariant.ORDER, in_order),
    (Invariant.ONCE, without_effect),
    (Invariant.ORDER, decided_in_order),
    (Invariant.DECISIONS, decided_by_supervisors),
    (Invariant.FATE, told_authors),
    (Invariant.KEPT, accepted_words),
    (Invariant.FATE, copied_refusals),
    (Invariant.WHOLE, whole_files),
)
_AT_REST: Asked = (
    *_OF_THE_SERVER,
    (Invariant.GRANTED, nothing_ungranted),
    (Invariant.EQUAL, same_rows),
    (Invariant.EQUAL, same_history),
    (Invariant.TOGETHER, same_scopes),
    (Invariant.DRAINS, drained),
    (Invariant.FATE, same_fates),
    (Invariant.FILED, kept_files),
    (Invariant.FILED, sent_files),
    (Invariant.FILED, left_files),
)
_OF_THE_WAY: Asked = (
    (Invariant.KEPT, kept_words),
    (Invariant.SEEN, seen_words),
    (Invariant.NEEDED, needed_conflicts),
    (Invariant.RULES, kept_rules),
    (Invariant.DECISIONS, seen_decisions),
    (Invariant.ORDER, joined_disputes),
    (Invariant.SHOWN, shown_words),
    (Invariant.ASKED, asked_first),
    (Invariant.FATE, told_in_time),
    (Invariant.LISTS, fresh_lists),
    (Invariant.GRANTED, kept_to_themselves),
)


def judge(played: Played) -> None:
    """Ask everything of a history that has come to rest."""
    _ask(played, (*_AT_REST, *_OF_THE_WAY))


def judge_rest(played: Played) -> None:
    """Ask once more when conflicts and kept work were decided and every refusal put aside: then nothing waits."""
    _ask(played, (*_AT_REST, (Invariant.DRAINS, _nothing_waits), (Invariant.DECIDABLE, decided_conflicts)))
    if any(device.name in SUPERVISING for device in played.devices):
        _ask(played, (*_OF_THE_WAY, (Invariant.DRAINS, all_decided)))


def judge_server(played: Played, answered: Mapping[str, Verdict]) -> None:
    """Ask of a server that has ended and begun anew what its file holds; `answered` are the verdicts heard of it."""
    _ask(played, _OF_THE_SERVER)
    played.judgement.note(Invariant.DURABLE, answered_for(played.past, answered))


def judge_survivor(played: Played, device: Device, unheard: Sequence[str]) -> None:
    """Ask of a laptop that has ended and begun anew; `unheard` are changesets that are there and were called failed."""
    played.judgement.note(Invariant.DURABLE, survived(device))
    played.judgement.note(Invariant.FILED, kept_here(device))
    played.judgement.note(Invariant.RECEIPT, (f"{device.name}: {one} was called failed and is here" for one in unheard))
    played.judgement.note(Invariant.TOGETHER, adds_up(device))


def _ask(played: Played, questions: Asked) -> None:
    for invariant, question in questions:
        played.judgement.note(invariant, _answers(question(played)))


def _nothing_waits(played: Played) -> Answers:
    for device in played.devices:
        waiting = list(device.screen().pending)
        yield f"{device.name} still waits with {waiting}" if waiting else ""


def _answers(answers: Answers) -> Iterator[str]:
    try:
        yield from answers
    except (AssertionError, KeyError) as broken:
        yield f"cannot be told: {broken!r}"
