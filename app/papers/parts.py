"""Pieces that several papers share: a meeting, minutes in two languages, addenda, whom a paper is for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.committee.records import Side
from app.domain.plan.records import Status
from app.papers.audience import Audience
from app.papers.model import Block, Both, Grid, Heading, Listing, Pairs, Paragraph, Phrase, Signatures, plain, typed
from app.papers.readings import (
    Addition,
    InsideDecision,
    InsideSeat,
    InsideSitting,
    OutsideDecision,
    OutsideGuest,
    OutsideSeat,
    OutsideSitting,
    Place,
)
from app.papers.say import Say, Speech

_DASH = Phrase("—")
_FOR = {
    Audience.FACTORY: Say.FOR_FACTORY,
    Audience.BUYER: Say.FOR_BUYER,
    Audience.PROGRAMME: Say.FOR_PROGRAMME,
}


def for_whom(audience: Audience, speech: Speech) -> str:
    """Return for whom a paper is, and what that means for names."""
    words = speech.say(_FOR[audience])
    return words if audience is Audience.PROGRAMME else f"{words} {speech.say(Say.NAMES_PROTECTED)}"


def ending(place: Place, audience: Audience, speech: Speech, made_on: date) -> str:
    """Return the line at the foot of every page, in one language: two do not stand on one line."""
    one = speech.alone
    return " · ".join((plain(place.factory), one.say(_FOR[audience]).rstrip(". ।"), made_on_words(one, made_on)))


def made_on_words(speech: Speech, made_on: date) -> str:
    """Return when a paper was made."""
    return speech.say(Say.MADE_ON, day=speech.day(made_on))


def status_words(status: Status, speech: Speech) -> str:
    """Return the words of an item's status."""
    return speech.term("status", status)


def yes_or_dash(value: bool, speech: Speech) -> Phrase:  # noqa: FBT001  # a fact to be worded
    """Return yes, or a dash."""
    return Phrase(speech.say(Say.YES)) if value else _DASH


def day_or_dash(value: date | None, speech: Speech) -> Phrase:
    """Return a day, or a dash."""
    return _DASH if value is None else Phrase(speech.day(value))


def signatures(speech: Speech) -> Signatures:
    """Return the lines to sign on."""
    return Signatures(tuple(speech.say(word) for word in (Say.SIGN_ADVISOR, Say.SIGN_MANAGEMENT, Say.SIGN_WORKERS)))


def prose(text: str, other: str, languages: tuple[str, str], speech: Speech) -> Iterator[Block]:
    """Return minutes: side by side where they stand in two languages."""
    if text.strip() and other.strip():
        yield Both(typed(text), typed(other), languages)
    elif text.strip() or other.strip():
        yield Paragraph(typed(text if text.strip() else other))
    else:
        yield Paragraph(Phrase(speech.say(Say.NOTHING)), is_muted=True)


def additions(added: tuple[Addition, ...], speech: Speech, *, level: int) -> Iterator[Block]:
    """Return what was added after the record was locked."""
    if added:
        yield Heading(speech.say(Say.ADDITIONAL), level)
        for one in added:
            yield Paragraph(Phrase(speech.moment(one.made_at)), is_muted=True)
            yield Paragraph(typed(one.text))


def sitting_blocks(sitting: OutsideSitting, speech: Speech, *, level: int) -> Iterator[Block]:
    """Return one meeting: head, attendance, agenda, decisions, minutes, addenda; headings from `level` on."""
    yield Pairs(tuple(_head(sitting, speech)))
    yield Heading(speech.say(Say.PARTICIPANTS), level)
    yield _attendance(sitting, speech)
    yield from _guests(sitting, speech)
    if sitting.agenda:
        yield Heading(speech.say(Say.AGENDA), level)
        yield Listing(tuple(typed(point) for point in sitting.agenda))
    yield Heading(speech.say(Say.DECISIONS), level)
    yield _decisions(sitting, speech)
    yield Heading(speech.say(Say.TEXT_OF_MINUTES), level)
    yield from prose(sitting.minutes, sitting.minutes_other, (sitting.minutes_language, sitting.other_language), speech)
    yield from additions(sitting.additions, speech, level=level)


def _head(sitting: OutsideSitting, speech: Speech) -> Iterator[tuple[str, Phrase]]:
    yield speech.say(Say.COMMITTEE), typed(sitting.committee)
    yield speech.say(Say.DAY), Phrase(speech.day(sitting.held_on))
    place = speech.say(Say.VIRTUAL) if sitting.is_virtual else sitting.place
    yield speech.say(Say.PLACE), typed(place) if place else _DASH
    if not sitting.is_locked:
        yield speech.say(Say.STATUS), Phrase(speech.say(Say.DRAFT))


def _attendance(sitting: OutsideSitting, speech: Speech) -> Block:
    if not sitting.seats:
        return Paragraph(Phrase(speech.say(Say.NOTHING)), is_muted=True)
    return Grid(
        tuple(speech.say(title) for title in (Say.SIDE, Say.PERSON, Say.OFFICE, Say.PRESENT)),
        tuple(
            (
                Phrase(speech.term("side", seat.side)),
                _person(seat, speech),
                typed(seat.office) if seat.office else _DASH,
                Phrase(speech.say(Say.YES if seat.is_present else Say.NO)),
            )
            for seat in sitting.seats
        ),
        (3, 4, 4, 2),
    )


def _person(seat: OutsideSeat, speech: Speech) -> Phrase:
    name = seat.name if isinstance(seat, InsideSeat) else seat.named
    if name:
        return typed(name)
    word = Say.WORKER_SEAT if seat.side is Side.WORKER else Say.MANAGEMENT_SEAT
    return Phrase(speech.say(word, number=seat.number))


def _guests(sitting: OutsideSitting, speech: Speech) -> Iterator[Block]:
    if isinstance(sitting, InsideSitting) and sitting.guest_names:
        yield Pairs(((speech.say(Say.GUESTS), typed(", ".join(sitting.guest_names))),))
    elif sitting.guests:
        yield Pairs(((speech.say(Say.GUESTS), guests_words(sitting.guests, speech)),))


def guests_words(guests: tuple[OutsideGuest, ...], speech: Speech) -> Phrase:
    """Return how many came from outside, and for whom where it was said."""
    came_for = [", ".join(part for part in (guest.organisation, guest.role) if part) for guest in guests]
    lines = [speech.number(len(guests)), *(line for line in came_for if line)]
    return Phrase("\n".join(typed(line).text for line in lines), is_typed=True)


def _decisions(sitting: OutsideSitting, speech: Speech) -> Block:
    if not sitting.decisions:
        return Paragraph(Phrase(speech.say(Say.NOTHING)), is_muted=True)
    return Grid(
        tuple(speech.say(title) for title in (Say.ITEM, Say.GATE, Say.OUTCOME, Say.BASIS)),
        tuple(
            (
                typed(decision.area),
                Phrase(f"{decision.gate.value} · {speech.rule(decision.gate.value)}"),
                Phrase(_outcome(decision, speech)),
                Phrase("\n".join(_basis(decision, speech)) or "—", is_typed=True),
            )
            for decision in sitting.decisions
        ),
        (4, 3, 2, 5),
    )


def _outcome(decision: OutsideDecision, speech: Speech) -> str:
    return speech.say(Say.WITHDRAWN) if decision.is_withdrawn else speech.term("outcome", decision.outcome)


def _basis(decision: OutsideDecision, speech: Speech) -> Iterator[str]:
    if decision.documents_reviewed:
        yield speech.say(Say.DOCUMENTS)
    if decision.change_observed:
        yield speech.say(Say.OBSERVED)
    if decision.observation:
        yield typed(decision.observation).text
    if decision.recommendation:
        yield f"{speech.say(Say.RECOMMENDATION)}: {typed(decision.recommendation).text}"
    if isinstance(decision, InsideDecision):
        if decision.dissent:
            yield f"{speech.say(Say.DISSENT)}: {typed(decision.dissent).text}"
        if decision.commitment_reason:
            yield f"{speech.say(Say.COMMITMENT_REASON)}: {typed(decision.commitment_reason).text}"
