"""The words of the supervisors' queue."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.custody.records import COPIES, CustodyState
from app.queries.custody_queue import KeptWork, QueueFacet, QueueRow
from ui.i18n.bidi import island
from ui.i18n.messages import command_title, term
from ui.i18n.record_words import record_words
from ui.i18n.translator import translate
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText

DOT = " · "
_TONES: Mapping[CustodyState, Tone] = {
    CustodyState.WAITING: Tone.WARN,
    CustodyState.ACCEPTED: Tone.OK,
    CustodyState.REFUSED: Tone.BAD,
}


def facet_title(facet: QueueFacet) -> str:
    """Return the words of a facet."""
    titles = {
        QueueFacet.WAITING: translate("Queue", "Waiting"),
        QueueFacet.ACCEPTED: translate("Queue", "Accepted"),
        QueueFacet.RETURNED: translate("Queue", "Returned"),
        QueueFacet.ARCHIVED: translate("Queue", "Archived"),
        QueueFacet.REFUSED: translate("Queue", "Refused"),
    }
    return titles[facet]


def state_chip(row: QueueRow) -> ChipText:
    """Return what became of it."""
    return ChipText(term("custody_state", row.state), _TONES.get(row.state, Tone.NEUTRAL))


def row_chips(row: QueueRow) -> tuple[ChipText, ...]:
    """Return what became of it, and that this device's decision is still to be sent."""
    if row.is_unsent:
        return (state_chip(row), ChipText(translate("Queue", "to be sent"), Tone.INFO))
    return (state_chip(row),)


def list_chips(row: QueueRow) -> tuple[ChipText, ...]:
    """Return what the part of the queue that is listed does not say already."""
    return row_chips(row) if row.state in COPIES else row_chips(row)[1:]


def row_title(row: QueueRow) -> str:
    """Return what it is about: the record's own words, else what was done."""
    return command_title(row.command) if row.title is None else record_words(row.title)


def row_second(row: QueueRow) -> str:
    """Return what was done, where the title does not say it."""
    return (
        translate("Queue", "about a record that is not on this device")
        if row.title is None
        else command_title(row.command)
    )


def subtitle(work: KeptWork) -> str:
    """Return what was done, and where."""
    return DOT.join((command_title(work.custody.command), island(work.custody.factory)))


def kept_words(work: KeptWork) -> str:
    """Return why it is here, and what became of it."""
    if work.custody.state in COPIES:
        return translate(
            "Queue", "The server refused it. Its author decides what becomes of it; this copy is for your information."
        )
    became = {
        CustodyState.WAITING: translate(
            "Queue",
            "Its author no longer held the factory when it arrived. Nothing of it is in the plan until you accept it.",
        ),
        CustodyState.ACCEPTED: translate("Queue", "It was accepted, and applied on behalf of its author."),
        CustodyState.RETURNED: translate("Queue", "It went back to its author. Nothing of it is in the plan."),
        CustodyState.ARCHIVED: translate("Queue", "It is kept here word for word. Nothing of it is in the plan."),
    }
    return became[work.custody.state]
