"""The minutes of a committee meeting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.papers.audience import Audience
from app.papers.model import Block, Document, Pairs, Paragraph, Phrase, plain, typed
from app.papers.parts import ending, for_whom, signatures, sitting_blocks
from app.papers.readings import MinutesReading
from app.papers.say import Say, Speech


def minutes(reading: MinutesReading, audience: Audience, speech: Speech, made_on: date) -> Document:
    """Return the paper of a meeting for an audience; the reading must be of what that audience may read."""
    sitting = reading.sitting
    return Document(
        title=speech.say(Say.MINUTES),
        subtitle=f"{plain(reading.place.factory)} · {speech.say(Say.MEETING_NUMBER, number=sitting.number)}",
        language=speech.language,
        blocks=tuple(_blocks(reading, audience, speech)),
        page=speech.say(Say.PAGE),
        footer=ending(reading.place, audience, speech, made_on),
        made_on=made_on,
    )


def _blocks(reading: MinutesReading, audience: Audience, speech: Speech) -> Iterator[Block]:
    yield Paragraph(Phrase(for_whom(audience, speech)), is_muted=True)
    yield Pairs(
        (
            (speech.say(Say.FACTORY), typed(reading.place.factory)),
            (speech.say(Say.ADDRESS), typed(reading.place.address)),
            (speech.say(Say.PROGRAMME), Phrase(speech.term("programme", reading.place.programme))),
        )
    )
    yield from sitting_blocks(reading.sitting, speech, level=1)
    yield signatures(speech)
