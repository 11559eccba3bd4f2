"""The record of a visit, to be handed over on the spot."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.factory.records import Programme
from app.domain.marks import Shape, from_text, is_sound
from app.papers.audience import Audience
from app.papers.inspection_parts import violation_blocks
from app.papers.model import Block, Document, Grid, Heading, Pairs, Paragraph, Phrase, Picture, Pictures, plain, typed
from app.papers.parts import (
    additions,
    day_or_dash,
    ending,
    for_whom,
    guests_words,
    prose,
    signatures,
    sitting_blocks,
    status_words,
    yes_or_dash,
)
from app.papers.readings import Photo, RunSummary, VisitReading, WorkedItem
from app.papers.say import Say, Speech


def visit_record(reading: VisitReading, audience: Audience, speech: Speech, made_on: date) -> Document:
    """Return the paper of a visit for an audience; the reading must be of what that audience may read."""
    return Document(
        title=speech.say(Say.VISIT_RECORD),
        subtitle=f"{plain(reading.place.factory)} · {speech.day(reading.held_on)}",
        language=speech.language,
        blocks=tuple(_blocks(reading, audience, speech)),
        page=speech.say(Say.PAGE),
        footer=ending(reading.place, audience, speech, made_on),
        made_on=made_on,
    )


def _blocks(reading: VisitReading, audience: Audience, speech: Speech) -> Iterator[Block]:
    yield Paragraph(Phrase(for_whom(audience, speech)), is_muted=True)
    yield Pairs(tuple(_head(reading, speech)))
    if reading.purpose:
        yield Heading(speech.say(Say.PURPOSE))
        yield Paragraph(typed(reading.purpose))
    if reading.place.programme == Programme.ADVISORY or reading.worked or reading.found:
        yield from _plan(reading, speech)
    yield from violation_blocks(reading.inspection, speech)
    if reading.runs:
        yield Heading(speech.say(Say.CHECKLISTS))
        yield _runs(reading.runs, speech)
    for sitting in reading.sittings:
        yield Heading(speech.say(Say.MEETING_NUMBER, number=sitting.number))
        yield from sitting_blocks(sitting, speech, level=2)
    yield Heading(speech.say(Say.MINUTES_OF_VISIT))
    yield from prose(reading.minutes, reading.minutes_other, (reading.minutes_language, reading.other_language), speech)
    if reading.photos:
        yield Heading(speech.say(Say.PHOTOS))
        yield Pictures(tuple(_picture(photo, n, speech) for n, photo in enumerate(reading.photos, 1)))
    if reading.passed_reason:
        yield Heading(speech.say(Say.PASSED))
        yield Paragraph(typed(reading.passed_reason))
    yield from additions(reading.additions, speech, level=1)
    yield signatures(speech)


def _plan(reading: VisitReading, speech: Speech) -> Iterator[Block]:
    """Return what became of the plan. Where there is none, "New findings: nothing" would be said over violations."""
    yield Heading(speech.say(Say.AGENDA_WORKED))
    yield _items(reading.worked, speech)
    yield Heading(speech.say(Say.FINDINGS))
    yield _items(reading.found, speech)
    yield Heading(speech.say(Say.PROMISED))
    yield _promises((*reading.worked, *reading.found), speech)


def _head(reading: VisitReading, speech: Speech) -> Iterator[tuple[str, Phrase]]:
    yield speech.say(Say.FACTORY), typed(reading.place.factory)
    yield speech.say(Say.ADDRESS), typed(reading.place.address)
    yield speech.say(Say.PROGRAMME), Phrase(speech.term("programme", reading.place.programme))
    kind = speech.term("visit_kind", reading.kind)
    numbered = speech.say(Say.VISIT_NUMBER, number=reading.number)
    yield speech.say(Say.VISIT), Phrase(f"{numbered} · {kind}" if reading.number else kind)
    yield speech.say(Say.MODE), Phrase(speech.term("visit_mode", reading.mode))
    yield speech.say(Say.DAY), Phrase(speech.day(reading.held_on))
    yield speech.say(Say.DAYS), Phrase(speech.number(reading.days))
    yield speech.say(Say.STATUS), Phrase(speech.term("visit_status", reading.status))
    if reading.for_name:
        words = ", ".join(part for part in (reading.for_name, reading.for_position) if part)
        yield speech.say(Say.SPOKE_FOR), typed(words)
    if reading.guests:
        yield speech.say(Say.GUESTS), guests_words(reading.guests, speech)


def _items(items: tuple[WorkedItem, ...], speech: Speech) -> Block:
    if not items:
        return Paragraph(Phrase(speech.say(Say.NOTHING)), is_muted=True)
    return Grid(
        (speech.say(Say.ITEM), speech.say(Say.STATUS), speech.say(Say.PUBLIC)),
        tuple(
            (typed(item.area), Phrase(status_words(item.status, speech)), yes_or_dash(item.publicly_reported, speech))
            for item in items
        ),
        (6, 2, 2),
    )


def _runs(runs: tuple[RunSummary, ...], speech: Speech) -> Block:
    return Grid(
        tuple(speech.say(title) for title in (Say.CHECKLIST, Say.STATUS, Say.ANSWERED, Say.FINDINGS_RAISED, Say.FILES)),
        tuple(
            (
                typed(" · ".join(part for part in (speech.wording(run.title), run.name) if part)),
                Phrase(_standing(run, speech), is_typed=True),
                *(Phrase(speech.number(count)) for count in (run.answered, run.findings, run.files)),
            )
            for run in runs
        ),
        (5, 4, 2, 2, 2),
    )


def _standing(run: RunSummary, speech: Speech) -> str:
    words = speech.say(Say.RUN_COMPLETED if run.is_completed else Say.RUN_OPEN)
    return f"{words}\n{typed(run.passed_reason).text}" if run.passed_reason else words


def _promises(items: tuple[WorkedItem, ...], speech: Speech) -> Block:
    promised = [item for item in items if item.target_date is not None or item.actions_needed]
    if not promised:
        return Paragraph(Phrase(speech.say(Say.NOTHING)), is_muted=True)
    return Grid(
        tuple(speech.say(title) for title in (Say.ITEM, Say.ACTIONS, Say.LEAD, Say.TARGET)),
        tuple(
            (
                typed(item.area),
                typed(item.actions_needed),
                typed(item.lead_person),
                day_or_dash(item.target_date, speech),
            )
            for item in promised
        ),
        (4, 4, 3, 3),
    )


def _picture(photo: Photo, number: int, speech: Speech) -> Picture:
    # The picture shows words as numbers: they stand under it, where names are looked for as in all that is typed.
    marks = from_text(photo.marks) if is_sound(photo.marks) else ()
    words = (mark.words for mark in marks if mark.shape is Shape.WORDS)
    said = (part for part in (photo.shows, photo.caption) if part)
    caption = typed("\n".join((*said, *(f"{n}: {each}" for n, each in enumerate(words, 1)))))
    alt = speech.say(Say.PHOTO, number=number)
    if not photo.sha256:
        elsewhere = speech.say(Say.PHOTO_ELSEWHERE)
        caption = Phrase(f"{caption.text} ({elsewhere})" if caption.text else elsewhere, is_typed=True)
    return Picture(photo.sha256, caption, f"{alt}: {caption.text}" if caption.text else alt, photo.marks)
