"""A round with the server in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.queries.round_log import PastRound
from app.storage.file_events import FileEvent
from ui.i18n.bidi import island
from ui.i18n.messages import explain
from ui.i18n.translator import current_language, fill, translate

_LOOK_AT = ("merged", "conflict", "refused", "custody", "fault")
_MOST_NAMES = 3
_OWN_WAY = frozenset({"sign_in.needed", "sync.cancelled"})
"""What is not tried again by itself."""


def is_problem(past: PastRound) -> bool:
    """Say whether a person has something to look at after a round."""
    doings = past.doings
    is_refused = bool(doings.events.get(FileEvent.REFUSED))
    return bool(past.problem or doings.repaired or is_refused or any(doings.verdicts.get(each) for each in _LOOK_AT))


def round_heading(past: PastRound) -> str:
    """Return when it was: a time, or from when to when."""
    formats = current_language().formats
    ended = formats.time(past.finished_at)
    began = formats.time(past.started_at)
    if past.doings.times == 1 or began == ended:
        return ended
    return fill(translate("SyncLog", "{first} to {last}"), first=began, last=ended)


def round_sentences(past: PastRound) -> tuple[str, ...]:
    """Return what a round did, one sentence each, at least one."""
    said = [*_failed(past), *_done(past)]
    return tuple(said) or (_quiet(past),)


def _failed(past: PastRound) -> Iterator[str]:
    if not past.problem:
        return
    yield explain(past.problem, dict(past.params))
    if past.doings.times > 1:
        yield translate("SyncLog", "Tried %n time(s).", "", past.doings.times)
    if past.problem not in _OWN_WAY:
        yield translate("SyncLog", "It is tried again by itself.")


def _done(past: PastRound) -> Iterator[str]:
    doings, names = past.doings, dict(past.names)
    if past.sent:
        yield translate("SyncLog", "Sent %n change(s).", "", past.sent)
    if past.received or (doings.rows and past.problem):
        count = past.received or sum(doings.rows.values())
        yield _received(count, names, doings.rows)
    yield from _answered(doings.verdicts)
    yield from _moved(past, names)
    yield from _files(doings.events)


def _files(events: Mapping[str, int]) -> Iterator[str]:
    """Yield what became of photos and documents since the round before."""
    if sent := events.get(FileEvent.SENT, 0):
        yield translate("SyncLog", "%n photo(s) and document(s) arrived at the server.", "", sent)
    if fetched := events.get(FileEvent.FETCHED, 0):
        yield translate("SyncLog", "%n photo(s) and document(s) were fetched from the server.", "", fetched)
    if let_go := events.get(FileEvent.LET_GO, 0):
        yield translate("SyncLog", "%n photo(s) and document(s) left this device; the server holds them.", "", let_go)
    if refused := events.get(FileEvent.REFUSED, 0):
        yield translate("SyncLog", "%n photo(s) and document(s) could not be sent; they stay here.", "", refused)


def _answered(verdicts: Mapping[str, int]) -> Iterator[str]:
    """Yield what the server said beside "received", with how often."""
    if merged := verdicts.get("merged", 0):
        yield translate("SyncLog", "%n merged: look at it.", "", merged)
    if conflicts := verdicts.get("conflict", 0):
        yield translate("SyncLog", "%n to be decided.", "", conflicts)
    if refused := verdicts.get("refused", 0):
        yield translate("SyncLog", "%n refused.", "", refused)
    if custody := verdicts.get("custody", 0):
        yield translate("SyncLog", "%n handed to the supervisors.", "", custody)
    if blocked := verdicts.get("blocked", 0):
        yield translate("SyncLog", "%n left waiting for an earlier change.", "", blocked)
    if faults := verdicts.get("fault", 0):
        yield translate("SyncLog", "%n kept by the server until a fault is mended.", "", faults)


def _moved(past: PastRound, names: Mapping[str, str]) -> Iterator[str]:
    doings = past.doings
    gained = _listed([scope.removeprefix("f:") for scope in doings.gained if scope.startswith("f:")], names)
    if gained:
        yield fill(translate("SyncLog", "Assigned to you now: {factories}."), factories=gained)
    left = _listed([each.engagement for each in doings.left], names)
    if left:
        yield fill(
            translate("SyncLog", "No longer assigned, and removed from this device: {factories}."), factories=left
        )
    repaired = _listed([scope.removeprefix("f:") for scope in doings.repaired if scope.startswith("f:")], names)
    if repaired:
        yield fill(
            translate("SyncLog", "Differed from the server, and was received anew: {factories}."), factories=repaired
        )
    elif doings.repaired:
        yield translate("SyncLog", "Something differed from the server, and was received anew.")


def _received(count: int, names: Mapping[str, str], rows: Mapping[str, int]) -> str:
    factories = _listed([scope.removeprefix("f:") for scope in rows if scope.startswith("f:")], names)
    if not factories:
        return translate("SyncLog", "Received %n record(s).", "", count)
    return fill(translate("SyncLog", "Received %n record(s) from {factories}.", "", count), factories=factories)


def _listed(engagements: list[str], names: Mapping[str, str]) -> str:
    """Return the names of factories, the first few of many; one that is not known any more is called so."""
    known = list(dict.fromkeys(names.get(id) or translate("SyncLog", "a factory") for id in engagements))
    listed = translate("SyncLog", ", ").join(island(each) for each in known[:_MOST_NAMES])
    if len(known) <= _MOST_NAMES:
        return listed
    more = translate("SyncLog", "{factories} and %n more", "", len(known) - _MOST_NAMES)
    return fill(more, factories=listed)


def _quiet(past: PastRound) -> str:
    if past.doings.times > 1:
        return translate("SyncLog", "Nothing new; asked %n time(s).", "", past.doings.times)
    return translate("SyncLog", "Nothing new.")
