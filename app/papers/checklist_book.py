"""A run of a checklist as a workbook: answers, notes, bad answers, and the scores of its sections."""

from __future__ import annotations

from datetime import date

from app.papers.book import Book, Column, Sheet, Value
from app.papers.checklist_reading import AnswerLine, RunReading, Words
from app.papers.model import plain
from app.papers.say import Say, Speech

_ANSWERS = (
    (Say.SECTION, 28),
    (Say.QUESTION, 60),
    (Say.ANSWER, 36),
    (Say.BAD, 12),
    (Say.NOTE, 40),
    (Say.FILES, 10),
    (Say.LAW, 24),
)
_SECTIONS = ((Say.SECTION, 40), (Say.ANSWERED, 12), (Say.ASKED, 12), (Say.SCORE, 12), (Say.MOST, 12))


def checklist_book(reading: RunReading, speech: Speech, made_on: date) -> Book:
    """Return the run as two sheets: its answers, and its sections."""
    answers = tuple(_row(line, speech) for line in reading.lines)
    sections: tuple[tuple[Value, ...], ...] = tuple(
        (
            _words(section.title, speech),
            section.answered,
            section.of,
            section.score if section.most else None,
            section.most or None,
        )
        for section in reading.sections
    )
    title = f"{_words(reading.title, speech)} · {plain(reading.place.factory)} · {speech.day(reading.held_on)}"
    return Book(
        title,
        (
            Sheet(speech.say(Say.CHECKLIST), _columns(_ANSWERS, speech), answers),
            Sheet(speech.say(Say.SCORE), _columns(_SECTIONS, speech), sections),
        ),
        speech.is_right_to_left,
        made_on,
    )


def _columns(columns: tuple[tuple[Say, int], ...], speech: Speech) -> tuple[Column, ...]:
    return tuple(Column(speech.say(word), width) for word, width in columns)


def _row(line: AnswerLine, speech: Speech) -> tuple[Value, ...]:
    return (
        _words(line.section, speech),
        _words(line.question, speech),
        _answer(line, speech),
        speech.say(Say.YES) if line.is_bad else None,
        plain(line.note),
        line.files or None,
        line.law,
    )


def _answer(line: AnswerLine, speech: Speech) -> Value:
    if line.not_applicable:
        return speech.say(Say.NOT_APPLICABLE)
    if line.choices:
        return ", ".join(_words(choice, speech) for choice in line.choices)
    return line.day or plain(line.text)


def _words(words: Words, speech: Speech) -> str:
    return plain(speech.wording(words))
