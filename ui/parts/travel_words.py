"""The check before a journey as rows: what is missing on this device, and the one thing to do about it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime

from app.domain.reasons import Param
from app.domain.visit.travel import Finding, Remedy, TravelCode, Weight
from ui.i18n.bidi import island
from ui.i18n.messages import explain
from ui.i18n.translator import current_language, fill, translate
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText
from ui.widgets.reason_list import ReasonRow
from ui.widgets.state_mark import ReasonState

Params = Mapping[str, Param]

_STATES = {
    Weight.ERROR: ReasonState.ERROR,
    Weight.WARNING: ReasonState.WARNING,
    Weight.NOTE: ReasonState.NOTE,
    Weight.DONE: ReasonState.MET,
}
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


def travel_rows(findings: Iterable[Finding]) -> tuple[ReasonRow, ...]:
    """Return a row for each finding; its target is `remedy:record id`."""
    return tuple(travel_row(finding) for finding in findings)


def travel_row(finding: Finding) -> ReasonRow:
    """Return one finding as a row."""
    title, detail = _WORDS[finding.code](finding.params)
    target = f"{finding.remedy}:{finding.record}"
    return ReasonRow(_STATES[finding.weight], title, detail, link=remedy_verb(finding.remedy), target=target)


def remedy_verb(remedy: Remedy) -> str:
    """Return what is done next, "" where there is nothing to do here."""
    verbs = {
        Remedy.NOTHING: "",
        Remedy.SYNC: translate("Travel", "Sync now"),
        Remedy.FETCH: translate("Travel", "Fetch them now"),
        Remedy.SYNC_CENTRE: translate("Travel", "Open the sync centre"),
        Remedy.DISK: translate("Travel", "See what takes room"),
        Remedy.CLOCK: translate("Travel", "Compare the clocks"),
        Remedy.AGENDA: translate("Travel", "List to print…"),
        Remedy.FORM: translate("Travel", "Blank form…"),
    }
    return verbs[remedy]


def travel_chip(findings: Iterable[Finding]) -> ChipText:
    """Return how ready a visit is in a few letters."""
    open_ = [finding for finding in findings if finding.is_open]
    if not open_:
        return ChipText(translate("Travel", "Ready to travel"), Tone.OK)
    is_bad = any(finding.weight is Weight.ERROR for finding in open_)
    words = translate("Travel", "%n to do before you go", "", len(open_))
    return ChipText(words, Tone.BAD if is_bad else Tone.WARN)


def _number(params: Params, name: str) -> int:
    value = params.get(name)
    return value if isinstance(value, int) else 0


def _text(params: Params, name: str) -> str:
    return str(params.get(name) or "")


def _age(params: Params) -> str:
    received, now = (datetime.fromisoformat(_text(params, name)) for name in ("received_at", "now"))
    return current_language().formats.ago(received, now)


def _title(titles: str) -> str:
    """Return the title of a checklist in the language of the screen, its own first."""
    known = json.loads(titles or "{}")
    return str(known.get(current_language().code) or next(iter(known.values()), ""))


def _not_whole(_params: Params) -> tuple[str, str]:
    title = translate("Travel", "The factory has not been received as a whole")
    return title, translate("Travel", "Half a plan looks like a whole one. Receive it where there is a network.")


def _stale(params: Params) -> tuple[str, str]:
    title = fill(translate("Travel", "Received {ago}"), ago=_age(params))
    return title, translate("Travel", "Too long ago for a visit: others may have changed the plan since.")


def _old(params: Params) -> tuple[str, str]:
    title = fill(translate("Travel", "Received {ago}"), ago=_age(params))
    return title, translate("Travel", "Others may have changed something since.")


def _fresh(params: Params) -> tuple[str, str]:
    return fill(translate("Travel", "Received {ago}"), ago=_age(params)), ""


def _no_pack(_params: Params) -> tuple[str, str]:
    title = translate("Travel", "This program does not know the rules of that day")
    return title, translate("Travel", "It needs an update before you go: ask your administrator.")


def _forms_missing(params: Params) -> tuple[str, str]:
    titles = params.get("titles")
    names = [_title(each) for each in titles] if isinstance(titles, tuple) else []
    title = translate("Travel", "%n checklist(s) have not arrived as a whole", "", _number(params, "count"))
    return title, translate("Messages", ", ").join(island(name) for name in names if name)


def _forms_none(_params: Params) -> tuple[str, str]:
    title = translate("Travel", "No checklist is here for this programme")
    return title, translate("Travel", "An administrator publishes them; they arrive with the next sync.")


def _forms_here(params: Params) -> tuple[str, str]:
    return translate("Travel", "%n checklist(s) are here", "", _number(params, "count")), ""


def _photos_elsewhere(params: Params) -> tuple[str, str]:
    title = translate("Travel", "%n photo(s) and document(s) are not on this device", "", _number(params, "count"))
    size = fill(
        translate("Travel", "{size} to fetch. They belong to what is open in the plan."),
        size=current_language().formats.size(_number(params, "bytes")),
    )
    problem, coming = _text(params, "problem"), _number(params, "coming")
    if coming:
        return title, translate("Travel", "%n of them are on their way.", "", coming)
    if problem:
        return title, f"{size} {explain(problem, {})}"
    return title, size


def _photos_here(params: Params) -> tuple[str, str]:
    words = translate("Travel", "%n photo(s) and document(s) of what is open are here", "", _number(params, "count"))
    return words, ""


def _unsent(params: Params) -> tuple[str, str]:
    title = translate("Travel", "%n change(s) are on this device only", "", _number(params, "count"))
    return title, translate("Travel", "Send them first: a laptop can be lost on the way.")


def _files_unsent(params: Params) -> tuple[str, str]:
    title = translate("Travel", "%n photo(s) or document(s) are on this device only", "", _number(params, "count"))
    return title, translate("Travel", "They are sent by themselves where there is a network.")


def _all_sent(_params: Params) -> tuple[str, str]:
    return translate("Travel", "Everything you wrote there was received by the server"), ""


def _decisions(params: Params) -> tuple[str, str]:
    title = translate("Travel", "%n change(s) need a decision", "", _number(params, "count"))
    return title, translate("Travel", "Two people wrote the same. Decide before you show it to the committee.")


def _sign_in(_params: Params) -> tuple[str, str]:
    title = translate("Travel", "You have to sign in again")
    return title, translate("Travel", "Your work goes on without; nothing is sent or received until then.")


def _session_ends(params: Params) -> tuple[str, str]:
    day = current_language().formats.short_day(date.fromisoformat(_text(params, "day")))
    title = fill(translate("Travel", "On {day} you would have to sign in again"), day=day)
    return title, translate("Travel", "Your work goes on without. A sync before you go renews it.")


def _room(params: Params) -> str:
    return current_language().formats.size(_number(params, "bytes"))


def _disk_full(params: Params) -> tuple[str, str]:
    title = fill(translate("Travel", "Only {size} free on the disk"), size=_room(params))
    return title, translate("Travel", "Photos of a day do not fit. Delete something that is not Concord's.")


def _disk_low(params: Params) -> tuple[str, str]:
    title = fill(translate("Travel", "Only {size} free on the disk"), size=_room(params))
    return title, translate("Travel", "A day with many photos may fill it.")


def _disk_room(params: Params) -> tuple[str, str]:
    return fill(translate("Travel", "{size} free on the disk"), size=_room(params)), ""


def _clock_back(params: Params) -> tuple[str, str]:
    day = current_language().formats.day(datetime.fromisoformat(_text(params, "heard_at")).astimezone().date())
    title = translate("Travel", "The clock of this computer is wrong")
    detail = translate("Travel", "It shows a time before {day}, when the server was heard last. Set it before you go.")
    return title, fill(detail, day=day)


def _clock_off(params: Params) -> tuple[str, str]:
    seconds = _number(params, "seconds")
    off = _span(abs(seconds))
    words = (
        translate("Travel", "The clock of this computer is ahead by {time}")
        if seconds > 0
        else translate("Travel", "The clock of this computer is behind by {time}")
    )
    return fill(words, time=off), translate("Travel", "The days that you write begin from it.")


def _span(seconds: int) -> str:
    if seconds >= 2 * _DAY:
        return translate("Travel", "%n day(s)", "", seconds // _DAY)
    if seconds >= 2 * _HOUR:
        return translate("Travel", "%n hour(s)", "", seconds // _HOUR)
    return translate("Travel", "%n minute(s)", "", max(1, seconds // _MINUTE))


def _clock_right(_params: Params) -> tuple[str, str]:
    return translate("Travel", "The clock agrees with the server's"), ""


def _paper_agenda(params: Params) -> tuple[str, str]:
    title = translate("Travel", "The agenda on paper: %n open item(s)", "", _number(params, "count"))
    return title, translate("Travel", "As a workbook, in the order of the visit, should the battery end.")


def _paper_form(params: Params) -> tuple[str, str]:
    title = fill(translate("Travel", "On paper: {checklist}"), checklist=_title(_text(params, "titles")))
    return title, translate("Travel", "To fill in by hand.")


_WORDS: Mapping[TravelCode, Callable[[Params], tuple[str, str]]] = {
    TravelCode.NOT_WHOLE: _not_whole,
    TravelCode.DATA_STALE: _stale,
    TravelCode.DATA_OLD: _old,
    TravelCode.DATA_FRESH: _fresh,
    TravelCode.NO_PACK: _no_pack,
    TravelCode.CHECKLISTS_MISSING: _forms_missing,
    TravelCode.CHECKLISTS_NONE: _forms_none,
    TravelCode.CHECKLISTS_HERE: _forms_here,
    TravelCode.PHOTOS_ELSEWHERE: _photos_elsewhere,
    TravelCode.PHOTOS_HERE: _photos_here,
    TravelCode.UNSENT: _unsent,
    TravelCode.FILES_UNSENT: _files_unsent,
    TravelCode.ALL_SENT: _all_sent,
    TravelCode.DECISIONS: _decisions,
    TravelCode.SIGN_IN: _sign_in,
    TravelCode.SESSION_ENDS: _session_ends,
    TravelCode.DISK_FULL: _disk_full,
    TravelCode.DISK_LOW: _disk_low,
    TravelCode.DISK_ROOM: _disk_room,
    TravelCode.CLOCK_BACK: _clock_back,
    TravelCode.CLOCK_OFF: _clock_off,
    TravelCode.CLOCK_RIGHT: _clock_right,
    TravelCode.PAPER_AGENDA: _paper_agenda,
    TravelCode.PAPER_FORM: _paper_form,
}
