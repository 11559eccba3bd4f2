"""The plan as a workbook: all fields of each item, its gates and its claim."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.papers.book import Book, Column, Sheet, Value
from app.papers.model import plain
from app.papers.readings import PlanLine, PlanReading
from app.papers.say import Say, Speech

_GATES = ("G1", "G2", "G3")
_COLUMNS: tuple[tuple[Say, int], ...] = (
    (Say.ORIGIN, 18),
    (Say.FOUND_ON, 13),
    (Say.AREA, 40),
    (Say.CLUSTER, 22),
    (Say.POINT, 26),
    (Say.QUESTION, 36),
    (Say.ROOT_CAUSE, 36),
    (Say.ACTIONS, 36),
    (Say.LEAD, 20),
    (Say.ADDITIONAL_PERSONS, 24),
    (Say.TARGET, 13),
    (Say.PROGRESS, 36),
    (Say.STATUS, 14),
    (Say.PENDING_REASON, 24),
    (Say.COMPLETED_ON, 13),
    (Say.KEY_WORK, 36),
    (Say.PUBLIC, 12),
)
_CLAIM: tuple[tuple[Say, int], ...] = ((Say.CLAIMED_ON, 13), (Say.CLAIMED_BY, 20), (Say.CLAIM_WORDS, 36))


def plan_book(reading: PlanReading, speech: Speech, made_on: date) -> Book:
    """Return the items in their order, one a row."""
    columns = (
        *(Column(speech.say(word), width) for word, width in _COLUMNS),
        *(Column(f"{gate} · {speech.rule(gate)}", 20) for gate in _GATES),
        *(Column(speech.say(word), width) for word, width in _CLAIM),
    )
    rows = tuple(_row(line, speech) for line in reading.lines)
    title = f"{speech.say(Say.PLAN)} · {plain(reading.place.factory)}"
    return Book(title, (Sheet(speech.say(Say.PLAN), columns, rows),), speech.is_right_to_left, made_on)


def _row(line: PlanLine, speech: Speech) -> tuple[Value, ...]:
    return (
        speech.term("origin", line.origin),
        line.found_on,
        _text(line.area),
        _content(line.cluster, speech),
        _content(line.point, speech),
        _content(line.question, speech),
        _text(line.root_cause),
        _text(line.actions_needed),
        _text(line.lead_person),
        _text(", ".join(line.additional_persons)),
        line.target_date,
        _text(line.progress),
        speech.term("status", line.status),
        _content(line.pending_reason, speech),
        line.completed_on,
        _text(line.key_work_ahead),
        speech.say(Say.YES) if line.publicly_reported else speech.say(Say.NO),
        *(speech.term("gate_standing", standing) for standing in line.gates),
        line.claimed_on,
        _text(line.claimed_by),
        _text(line.claim_words),
    )


def _text(value: str) -> str:
    return plain(value)


def _content(words: Mapping[str, str], speech: Speech) -> str:
    return _text(speech.wording(words)) if words else ""
