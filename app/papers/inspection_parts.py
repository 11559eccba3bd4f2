"""Violations on paper: those recorded on a visit, those verified on it, and the stages of escalation carried out."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.inspection_readings import InspectionReading, RecordedViolation
from app.papers.model import Block, Grid, Heading, Phrase, typed
from app.papers.parts import day_or_dash
from app.papers.say import Say, Speech

_DASH = Phrase("—")


def violation_blocks(reading: InspectionReading, speech: Speech) -> Iterator[Block]:
    """Return a section for each of the three that a visit has; nothing is said of what it has not."""
    if reading.recorded:
        yield Heading(speech.say(Say.VIOLATIONS_RECORDED))
        yield _recorded(reading, speech)
    if reading.seen:
        yield Heading(speech.say(Say.VERIFIED_HERE))
        yield _seen(reading, speech)
    if reading.escalated:
        yield Heading(speech.say(Say.ESCALATED))
        yield _escalated(reading, speech)


def _recorded(reading: InspectionReading, speech: Speech) -> Block:
    return Grid(
        (
            _what_title(speech),
            speech.say(Say.LAW),
            f"{speech.say(Say.SEVERITY)} · {speech.say(Say.DISCIPLINE)}",
            *(speech.say(title) for title in (Say.DIRECTION, Say.DEADLINE, Say.STATUS)),
        ),
        tuple(
            (
                _what(f"{speech.number(number)}. {each.text}", each.place),
                _typed_or_dash(each.law),
                Phrase("\n".join(_kind(each, speech))),
                Phrase(speech.wording(each.direction)),
                Phrase("\n".join(_deadlines(each, speech))),
                _standing(each, speech),
            )
            for number, each in enumerate(reading.recorded, 1)
        ),
        (13, 6, 7, 6, 6, 6),
    )


def _seen(reading: InspectionReading, speech: Speech) -> Block:
    titles = (Say.LAW, Say.CLAIMED_ON, Say.CLAIM_WORDS, Say.RESULT, Say.NOTE)
    return Grid(
        (_what_title(speech), *(speech.say(title) for title in titles)),
        tuple(
            (
                _what(each.text, each.place),
                _typed_or_dash(each.law),
                day_or_dash(each.claimed_on, speech),
                _typed_or_dash(each.claim_words),
                Phrase(speech.wording(each.result) or speech.say(Say.NOT_CORRECTED)),
                _typed_or_dash(each.note),
            )
            for each in reading.seen
        ),
        (9, 6, 5, 7, 6, 8),
    )


def _escalated(reading: InspectionReading, speech: Speech) -> Block:
    titles = (Say.STAGE, Say.DAY, Say.DONE)
    return Grid(
        (_what_title(speech), *(speech.say(title) for title in titles)),
        tuple(
            (
                _what(each.text, each.place),
                Phrase(speech.wording(each.stage)),
                Phrase(speech.day(each.taken_on)),
                _typed_or_dash(each.note),
            )
            for each in reading.escalated
        ),
        (5, 3, 2, 4),
    )


def _what_title(speech: Speech) -> str:
    return f"{speech.say(Say.VIOLATION)} · {speech.say(Say.PLACE)}"


def _what(text: str, place: str) -> Phrase:
    """Return what is wrong, and under it where. Both are typed: a word of the paper between them could be hidden."""
    return typed(f"{text}\n{place}")


def _kind(violation: RecordedViolation, speech: Speech) -> Iterator[str]:
    yield speech.wording(violation.severity)
    yield speech.wording(violation.discipline)
    if violation.building_category:
        yield f"{speech.say(Say.BUILDING_CATEGORY)}: {speech.wording(violation.building_category)}"


def _deadlines(violation: RecordedViolation, speech: Speech) -> Iterator[str]:
    yield speech.day(violation.deadline)
    for earlier in violation.before:
        yield f"{speech.say(Say.DEADLINE_BEFORE)}: {speech.day(earlier)}"


def _standing(violation: RecordedViolation, speech: Speech) -> Phrase:
    """Return the status with both sides of progress, and why it was withdrawn: that alone is typed."""
    lines = [speech.wording(violation.status)]
    for title, on in ((Say.CLAIMED_ON, violation.claimed_on), (Say.VERIFIED_ON, violation.verified_on)):
        if on is not None:
            lines.append(f"{speech.say(title)}: {speech.day(on)}")
    reason = typed(violation.withdrawn_reason).text
    return Phrase("\n".join([*lines, reason] if reason else lines), is_typed=bool(reason))


def _typed_or_dash(text: str) -> Phrase:
    return typed(text) if text.strip() else _DASH
