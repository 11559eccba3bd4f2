"""The check before leaving as rows: what is open, where it is mended."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from app.domain.reasons import Param
from app.queries.before_leaving import Check, CheckCode, Place, Severity
from ui.i18n.messages import explain
from ui.i18n.translator import current_language, fill, translate
from ui.widgets.reason_list import ReasonRow
from ui.widgets.state_mark import ReasonState

Params = Mapping[str, Param]

_STATES = {
    Severity.ERROR: ReasonState.ERROR,
    Severity.WARNING: ReasonState.WARNING,
    Severity.NOTE: ReasonState.NOTE,
    Severity.DONE: ReasonState.MET,
}

_PARTS = {
    CheckCode.NO_MEETING: "meeting",
    CheckCode.NOBODY_NAMED: "person",
    CheckCode.NO_MINUTES: "minutes",
}
"""Which part of the visit a finding is about."""


def check_rows(checks: Iterable[Check]) -> tuple[ReasonRow, ...]:
    """Return a row for each finding; its target is `place:record id`, or `visit:part`."""
    return tuple(_row(check) for check in checks)


def _row(check: Check) -> ReasonRow:
    title, detail = _WORDS[check.code](check.params)
    verb = "" if check.severity is Severity.DONE else _verb(check)
    target = f"{check.place}:{_PARTS.get(check.code, check.record)}"
    return ReasonRow(_STATES[check.severity], title, detail, link=verb, target=target)


def _verb(check: Check) -> str:
    if check.code is CheckCode.NO_MEETING:
        return translate("LeavingWords", "Hold a meeting")
    if check.code is CheckCode.NOBODY_NAMED:
        return translate("LeavingWords", "Name the person")
    if check.code is CheckCode.NO_MINUTES:
        return translate("LeavingWords", "Write minutes")
    verbs = {
        Place.VISIT: "",
        Place.MEETING: translate("LeavingWords", "Open meeting"),
        Place.RUN: translate("LeavingWords", "Open checklist"),
        Place.ITEM: translate("LeavingWords", "Open item"),
        Place.PLAN: translate("LeavingWords", "Open plan"),
    }
    return verbs[check.place]


def _number(params: Params, name: str) -> int:
    value = params.get(name)
    return value if isinstance(value, int) else 0


def _text(params: Params, name: str) -> str:
    return str(params.get(name) or "")


def _not_closed(params: Params) -> tuple[str, str]:
    title = translate("LeavingWords", "Meeting {number} is not closed")
    detail = translate("LeavingWords", "Its minutes and attendance lock when you close it.")
    return fill(title, number=_number(params, "number")), detail


def _run_name(params: Params) -> str:
    titles = json.loads(_text(params, "titles") or "{}")
    known = titles.get(current_language().code) or next(iter(titles.values()), "")
    return " · ".join(part for part in (known, _text(params, "title")) if part)


def _run_open(params: Params) -> tuple[str, str]:
    name = _run_name(params)
    title = translate("LeavingWords", "{checklist} is not completed")
    words = fill(title, checklist=name) if name else translate("LeavingWords", "A checklist is not completed")
    return words, translate("LeavingWords", "%n question(s) answered", "", _number(params, "answered"))


def _run_draft(params: Params) -> tuple[str, str]:
    title = translate("LeavingWords", "%n answer(s) typed and not saved", "", _number(params, "count"))
    return title, _run_name(params)


def _one_sided(params: Params) -> tuple[str, str]:
    title = translate("LeavingWords", "Meeting {number} has not both sides present")
    detail = translate(
        "LeavingWords", "Present and in office: {workers} worker, {managers} management. Its reviews do not count."
    )
    counts = {"workers": _number(params, "workers"), "managers": _number(params, "managers")}
    return fill(title, number=_number(params, "number")), fill(detail, **counts)


def _kind(params: Params) -> tuple[str, str]:
    title = translate("LeavingWords", "Meeting {number} cannot meet gates")
    return fill(title, number=_number(params, "number")), explain(_text(params, "flaw"), {})


def _draft(params: Params) -> tuple[str, str]:
    title = translate("LeavingWords", "Words of meeting {number} are not saved")
    detail = translate("LeavingWords", "They are kept. Open the meeting to save them before it is locked.")
    return fill(title, number=_number(params, "number")), detail


def _claim(params: Params) -> tuple[str, str]:
    title = translate("LeavingWords", "Claim of {day}: not worked on in %n visit(s)", "", _number(params, "visits"))
    day = current_language().formats.short_day(date.fromisoformat(_text(params, "claimed_on")))
    detail = translate("LeavingWords", "{area}. Review it with the committee, this visit included.")
    return fill(title, day=day), fill(detail, area=_text(params, "area"))


def _uncounted(params: Params) -> tuple[str, str]:
    title = translate("LeavingWords", "Review of {gate} does not count")
    detail = translate("LeavingWords", "{area}. {flaw}")
    flaw = explain(_text(params, "flaw"), {})
    return fill(title, gate=_text(params, "gate")), fill(detail, area=_text(params, "area"), flaw=flaw)


def _half_done(params: Params) -> tuple[str, str]:
    gates = params.get("gates")
    missing = translate("Messages", ", ").join(gates) if isinstance(gates, tuple) else ""
    title = translate("LeavingWords", "Gates half done: {gates} missing")
    return fill(title, gates=missing), _text(params, "area")


def _elsewhere(params: Params) -> tuple[str, str]:
    count = _number(params, "count")
    title = translate("LeavingWords", "%n more item(s) with gates half done", "", count)
    return title, translate("LeavingWords", "Not taken up in this visit.")


def _files_missing(params: Params) -> tuple[str, str]:
    count = _number(params, "count")
    title = translate("LeavingWords", "%n file(s) of this visit are not stored", "", count)
    return title, translate("LeavingWords", "Attach them again while you are here.")


def _files_stored(params: Params) -> tuple[str, str]:
    count = _number(params, "count")
    return translate("LeavingWords", "%n file(s) stored on this device", "", count), ""


def _no_meeting(_params: Params) -> tuple[str, str]:
    title = translate("LeavingWords", "No committee meeting in this visit")
    return title, translate("LeavingWords", "Gates are decided in a meeting.")


def _nobody(_params: Params) -> tuple[str, str]:
    title = translate("LeavingWords", "Nobody named to enter for")
    return title, translate("LeavingWords", "What the factory owns is entered for one of its people.")


def _no_minutes(_params: Params) -> tuple[str, str]:
    title = translate("LeavingWords", "No minutes of the visit yet")
    return title, translate("LeavingWords", "They lock when the visit is closed.")


def _minutes(_params: Params) -> tuple[str, str]:
    return translate("LeavingWords", "Minutes of the visit are written"), ""


_WORDS: Mapping[CheckCode, Callable[[Params], tuple[str, str]]] = {
    CheckCode.MEETING_NOT_CLOSED: _not_closed,
    CheckCode.RUN_NOT_COMPLETED: _run_open,
    CheckCode.RUN_DRAFT: _run_draft,
    CheckCode.MEETING_ONE_SIDED: _one_sided,
    CheckCode.MEETING_KIND: _kind,
    CheckCode.MEETING_DRAFT: _draft,
    CheckCode.CLAIM_SECOND_VISIT: _claim,
    CheckCode.CLAIM_FIRST_VISIT: _claim,
    CheckCode.REVIEW_UNCOUNTED: _uncounted,
    CheckCode.GATES_HALF_DONE: _half_done,
    CheckCode.GATES_ELSEWHERE: _elsewhere,
    CheckCode.FILES_MISSING: _files_missing,
    CheckCode.FILES_STORED: _files_stored,
    CheckCode.NO_MEETING: _no_meeting,
    CheckCode.NO_MINUTES: _no_minutes,
    CheckCode.NOBODY_NAMED: _nobody,
    CheckCode.MINUTES_KEPT: _minutes,
}
