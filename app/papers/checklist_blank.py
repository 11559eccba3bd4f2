"""A checklist to be printed and filled in by hand where no laptop goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from app.papers.checklist_reading import BlankLine, BlankReading, Words
from app.papers.model import Block, Boxes, Document, Heading, Pairs, Paragraph, Phrase, typed
from app.papers.parts import made_on_words
from app.papers.say import Say, Speech

_LINE = "_" * 60
_QUOTED = re.compile(r"\$\{[^}]*\}")
"""Where a text quotes an answer: on paper a place to write it."""


def blank_checklist(reading: BlankReading, speech: Speech, made_on: date) -> Document:
    """Return the questions in order, numbered, with boxes to tick and lines to write on."""
    return Document(
        title=typed(speech.wording(reading.title)).text or speech.say(Say.CHECKLIST),
        subtitle=f"{speech.say(Say.CHECKLIST)} · {reading.edition}",
        language=speech.language,
        blocks=tuple(_blocks(reading, speech)),
        page=speech.say(Say.PAGE),
        footer=made_on_words(speech.alone, made_on),
        made_on=made_on,
    )


def _blocks(reading: BlankReading, speech: Speech) -> Iterator[Block]:
    yield Pairs(
        (
            (speech.say(Say.FACTORY), typed(reading.place.factory)),
            (speech.say(Say.DAY), Phrase(_LINE[:24])),
            (speech.say(Say.PERSON), Phrase(_LINE[:24])),
        )
    )
    number = 0
    for line in reading.lines:
        if line.is_section:
            yield Heading(_asked(line.label, speech).text)
        elif line.is_note:
            yield Paragraph(_asked(line.label, speech), is_muted=True)
        else:
            number += 1
            yield from _question(line, number, speech)


def _question(line: BlankLine, number: int, speech: Speech) -> Iterator[Block]:
    law = f" ({line.law})" if line.law else ""
    yield Heading(f"{speech.number(number)}. {_asked(line.label, speech).text}{law}", 2)
    hint = _asked(line.hint, speech)
    if hint.text:
        yield Paragraph(hint, is_muted=True)
    if line.choices:
        yield Boxes(tuple(typed(speech.wording(choice)) for choice in line.choices))
    yield Paragraph(Phrase(f"{speech.say(Say.NOTE) if line.choices else speech.say(Say.ANSWER)}: {_LINE}"))


def _asked(words: Words, speech: Speech) -> Phrase:
    return typed(_QUOTED.sub("_____", speech.wording(words)))
