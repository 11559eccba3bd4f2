"""Is it safe to hand this laptop back? The answer in words, and every question behind it with its way out."""

from __future__ import annotations

from collections.abc import Callable

from app.queries.hand_back import Answer, HandBack, Question
from ui.i18n.bidi import island
from ui.i18n.translator import current_language, fill, translate
from ui.widgets.reason_list import ReasonRow
from ui.widgets.state_mark import ReasonState

_MOST_NAMES = 3
_ASIDE = frozenset({Question.STRANDED, Question.FAULTS, Question.LEAVING})
"""Rare: said only when there is something to say."""


def hand_back_answer(left: HandBack) -> str:
    """Return the answer in one sentence."""
    if left.is_safe:
        return translate("Device", "Yes. The server has everything that was made here.")
    if left.loses or left.changes:
        return translate("Device", "No. Some of it is only on this laptop.")
    if left.last_received_at is None:
        return translate("Device", "Not yet. Nothing was received from the server on this device.")
    return translate("Device", "Not yet. Nothing would be lost, but something is left to do.")


def hand_back_rows(left: HandBack) -> tuple[ReasonRow, ...]:
    """Return the questions behind the answer; a row's target is the question."""
    return tuple(_row(answer, left) for answer in left.answers() if not (answer.is_met and answer.question in _ASIDE))


def own_work_rows(left: HandBack) -> tuple[ReasonRow, ...]:
    """Return what refuses signing out, a row each; its target is the question."""
    return tuple(_row(answer, left) for answer in left.holding())


def place_of(question: Question) -> tuple[str, str]:
    """Return the page, and the target on it, where a person settles what stands against handing back."""
    places = {
        Question.DRAFTS: ("today", ""),
        Question.DECISIONS: ("sync", "needs"),
        Question.REFUSALS: ("sync", "needs"),
        Question.FAULTS: ("sync", "records"),
    }
    return places.get(question, ("sync", "outbox"))


def _row(answer: Answer, left: HandBack) -> ReasonRow:
    if answer.is_met:
        return ReasonRow(ReasonState.MET, _met(answer.question, left))
    title, detail = _STANDS[answer.question](answer.count, left)
    link = _link(answer.question)
    return ReasonRow(ReasonState.WARNING, title, detail, "", link, str(answer.question) if link else "")


def _met(question: Question, left: HandBack) -> str:
    words = {
        Question.CHANGES: translate("Device", "Every change has the server's receipt"),
        Question.FILES: translate("Device", "No file is only here"),
        Question.DRAFTS: translate("Device", "No words are left unsaved"),
        Question.DECISIONS: translate("Device", "Nothing waits for your decision"),
        Question.REFUSALS: translate("Device", "No refused change is left open"),
        Question.HEARD: _heard(left),
        Question.CLOCK: translate("Device", "The clock of this device is right, as far as is known"),
    }
    return words.get(question, "")


def _heard(left: HandBack) -> str:
    if left.last_received_at is None:
        return ""
    when = current_language().formats.moment(left.last_received_at)
    return fill(translate("Device", "The server was heard of on {when}"), when=when)


def _link(question: Question) -> str:
    links = {
        Question.CHANGES: translate("Device", "Show them"),
        Question.STRANDED: translate("Device", "Show them"),
        Question.FILES: translate("Device", "Show what waits"),
        Question.DRAFTS: translate("Device", "Show them on Today"),
        Question.DECISIONS: translate("Device", "Decide"),
        Question.REFUSALS: translate("Device", "Show them"),
        Question.FAULTS: translate("Device", "Show them"),
        Question.HEARD: translate("Device", "Sync now"),
    }
    return links.get(question, "")


def _changes(count: int, left: HandBack) -> tuple[str, str]:
    sent = translate("Device", "They are sent when the server can be reached. Do not clear this laptop before.")
    return translate("Device", "%n change(s) wait to be sent", "", count), " ".join((_factories(left), sent)).strip()


def _factories(left: HandBack) -> str:
    """Return which factories the changes are of, the first few of many."""
    formats = current_language().formats
    named = [(name, count) for name, count in left.factories if name]
    shown = [f"{island(name)} {formats.number(count)}" for name, count in named[:_MOST_NAMES]]
    if not shown:
        return ""
    listed = translate("Device", ", ").join(shown)
    if len(named) > _MOST_NAMES:
        more = translate("Device", "{factories} and %n more factories", "", len(named) - _MOST_NAMES)
        listed = fill(more, factories=listed)
    return f"{listed}."


def _stranded(count: int, _left: HandBack) -> tuple[str, str]:
    return (
        translate("Device", "%n change(s) cannot be sent: no server takes them as they are", "", count),
        translate("Device", "Save them to a file where you sign out, and give the file to a supervisor."),
    )


def _files(count: int, _left: HandBack) -> tuple[str, str]:
    return (
        translate("Device", "%n photo(s) and document(s) are only on this device", "", count),
        translate("Device", "Not confirmed by the server yet."),
    )


def _drafts(count: int, _left: HandBack) -> tuple[str, str]:
    return (
        translate("Device", "%n text(s) were written and not saved", "", count),
        translate("Device", "Save or discard them where they belong; drafts are never sent."),
    )


def _leaving(count: int, _left: HandBack) -> tuple[str, str]:
    return (
        translate("Device", "%n factories are no longer assigned to you and still here", "", count),
        translate("Device", "They leave by themselves when all that was written in them is sent."),
    )


def _decisions(count: int, _left: HandBack) -> tuple[str, str]:
    return (
        translate("Device", "%n change(s) need your decision", "", count),
        translate("Device", "Both values are at the server; nobody else decides for you."),
    )


def _refusals(count: int, _left: HandBack) -> tuple[str, str]:
    return (
        translate("Device", "%n change(s) that were refused or returned are open", "", count),
        translate("Device", "Send them again or put them aside; the server keeps what you wrote."),
    )


def _faults(count: int, _left: HandBack) -> tuple[str, str]:
    return (
        translate("Device", "%n change(s) are kept by the server until a fault is mended", "", count),
        translate("Device", "Whoever runs the server has them, and can mend it without this laptop."),
    )


def _not_heard(_count: int, left: HandBack) -> tuple[str, str]:
    if left.last_received_at is None:
        return (
            translate("Device", "Nothing was received from the server yet"),
            translate("Device", "Connect to a network and sync once."),
        )
    when = current_language().formats.moment(left.last_received_at)
    return (
        fill(translate("Device", "The server was last heard of on {when}"), when=when),
        translate("Device", "Sync once more: somebody may have answered you since."),
    )


def _clock(count: int, left: HandBack) -> tuple[str, str]:
    minutes = round(count / 60)
    if (left.clock_offset_seconds or 0) > 0:
        title = translate("Device", "The clock of this device is %n minute(s) ahead", "", minutes)
    else:
        title = translate("Device", "The clock of this device is %n minute(s) behind", "", minutes)
    return title, translate("Device", "Set it right, or the next person writes wrong times. Your work is not touched.")


_STANDS: dict[Question, Callable[[int, HandBack], tuple[str, str]]] = {
    Question.CHANGES: _changes,
    Question.STRANDED: _stranded,
    Question.FILES: _files,
    Question.DRAFTS: _drafts,
    Question.LEAVING: _leaving,
    Question.DECISIONS: _decisions,
    Question.REFUSALS: _refusals,
    Question.FAULTS: _faults,
    Question.HEARD: _not_heard,
    Question.CLOCK: _clock,
}
