"""Is a visit ready to be travelled to: is what is needed there on this device, and will the device last?

A check and no refusal: a visit is started with any of it open. All bounds are ours: they speak of the device, not of
the guidance.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.reasons import Param
from app.domain.visit.records import Visit, VisitMode, VisitStatus

FRESH = timedelta(days=1)
"""What was received longer ago is said."""
STALE = timedelta(days=7)
"""What was received longer ago is no ground for a visit."""
CLOCK_SECONDS = 120
"""A clock that is further off is said."""
SOON = timedelta(days=14)
"""What a session will be by a later day cannot be said: each round renews it."""
LITTLE_ROOM = 1_000_000_000
NO_ROOM = 200_000_000
"""Bytes free on the disk: a day on site takes some hundred photos of two to three megabytes."""


class Weight(StrEnum):
    """How much a finding weighs; DONE is in order."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    DONE = "done"


class TravelCode(StrEnum):
    """What the check found."""

    NOT_WHOLE = "not_whole"
    DATA_STALE = "data_stale"
    DATA_OLD = "data_old"
    DATA_FRESH = "data_fresh"
    NO_PACK = "no_pack"
    CHECKLISTS_MISSING = "checklists_missing"
    CHECKLISTS_NONE = "checklists_none"
    CHECKLISTS_HERE = "checklists_here"
    PHOTOS_ELSEWHERE = "photos_elsewhere"
    PHOTOS_HERE = "photos_here"
    UNSENT = "unsent"
    FILES_UNSENT = "files_unsent"
    ALL_SENT = "all_sent"
    DECISIONS = "decisions"
    SIGN_IN = "sign_in"
    SESSION_ENDS = "session_ends"
    DISK_FULL = "disk_full"
    DISK_LOW = "disk_low"
    DISK_ROOM = "disk_room"
    CLOCK_BACK = "clock_back"
    CLOCK_OFF = "clock_off"
    CLOCK_RIGHT = "clock_right"
    PAPER_AGENDA = "paper_agenda"
    PAPER_FORM = "paper_form"


class Remedy(StrEnum):
    """The one thing to do next."""

    NOTHING = ""
    SYNC = "sync"
    FETCH = "fetch"
    SYNC_CENTRE = "sync_centre"
    DISK = "disk"
    CLOCK = "clock"
    AGENDA = "agenda"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: `record` is what the remedy is about (a template, '' for the visit); `params` fill the words."""

    code: TravelCode
    weight: Weight
    remedy: Remedy = Remedy.NOTHING
    record: str = ""
    params: dict[str, Param] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Say whether it should be mended before leaving."""
        return self.weight in (Weight.ERROR, Weight.WARNING)


@dataclass(frozen=True, slots=True)
class Form:
    """A checklist that can be begun in the visit; `titles` is a JSON object {language: title}."""

    template_id: str
    titles: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class Baggage:
    """What this device holds for a visit.

    `received_at` is by the server's clock, None where nothing came yet. `photos` are whole photos and documents of
    what is open, `elsewhere` those of them that only the server has, with their `bytes_elsewhere`. `unsent` counts
    changes and `files_unsent` files of the factory that are on this device only, `decisions` what the person has to
    decide there. `has_pack`: the rules of the visit's day are known here.
    """

    is_whole: bool = True
    received_at: datetime | None = None
    has_pack: bool = True
    forms: tuple[Form, ...] = ()
    photos: int = 0
    elsewhere: int = 0
    bytes_elsewhere: int = 0
    unsent: int = 0
    files_unsent: int = 0
    decisions: int = 0
    open_items: int = 0


@dataclass(frozen=True, slots=True)
class Vehicle:
    """The device that travels, by its own clock; None for what was never told.

    `clock_ahead` is by how many seconds its clock was ahead of the server's; `session_until` is when sending needs a
    password again, unless a round renews it before; `free_bytes` is the room on the disk.
    """

    now: datetime
    last_heard_at: datetime | None = None
    clock_ahead: int | None = None
    session_until: datetime | None = None
    needs_sign_in: bool = False
    free_bytes: int | None = None

    def server_time(self) -> datetime:
        """Return what the server's clock shows now, as far as that is known."""
        return self.now - timedelta(seconds=self.clock_ahead or 0)


_ORDER = {weight: place for place, weight in enumerate(Weight)}


def is_travelled_to(visit: Visit) -> bool:
    """Say whether the check is asked of a visit: one that is still to come."""
    return visit.status is VisitStatus.PLANNED


def travel_findings(visit: Visit, baggage: Baggage, vehicle: Vehicle) -> tuple[Finding, ...]:
    """Return what the check finds of a visit to come: errors, warnings, notes, then what is in order."""
    found = (
        *_of_data(baggage, vehicle),
        *_of_forms(baggage),
        *_of_photos(baggage),
        *_of_work(baggage),
        *device_findings(vehicle, visit),
        *_of_paper(visit, baggage),
    )
    return tuple(sorted(found, key=lambda finding: _ORDER[finding.weight]))


def device_findings(vehicle: Vehicle, *visits: Visit) -> tuple[Finding, ...]:
    """Return what the check finds of the device itself, for all of those visits at once."""
    return (*_of_session(vehicle, visits), *_of_disk(vehicle), *_of_clock(vehicle))


def _of_data(baggage: Baggage, vehicle: Vehicle) -> Iterator[Finding]:
    received = baggage.received_at
    if received is None or not baggage.is_whole:
        yield Finding(TravelCode.NOT_WHOLE, Weight.ERROR, Remedy.SYNC)
        return
    age = vehicle.server_time() - received
    params: dict[str, Param] = {"received_at": received.isoformat(), "now": vehicle.server_time().isoformat()}
    if age > STALE:
        yield Finding(TravelCode.DATA_STALE, Weight.ERROR, Remedy.SYNC, params=params)
    elif age > FRESH:
        yield Finding(TravelCode.DATA_OLD, Weight.WARNING, Remedy.SYNC, params=params)
    else:
        yield Finding(TravelCode.DATA_FRESH, Weight.DONE, params=params)


def _of_forms(baggage: Baggage) -> Iterator[Finding]:
    if not baggage.has_pack:
        yield Finding(TravelCode.NO_PACK, Weight.ERROR)
    missing = tuple(form for form in baggage.forms if not form.is_here)
    if missing:
        params: dict[str, Param] = {"count": len(missing), "titles": tuple(form.titles for form in missing)}
        yield Finding(TravelCode.CHECKLISTS_MISSING, Weight.ERROR, Remedy.SYNC, params=params)
    elif baggage.forms:
        yield Finding(TravelCode.CHECKLISTS_HERE, Weight.DONE, params={"count": len(baggage.forms)})
    else:
        yield Finding(TravelCode.CHECKLISTS_NONE, Weight.NOTE, Remedy.SYNC)


def _of_photos(baggage: Baggage) -> Iterator[Finding]:
    params: dict[str, Param] = {"count": baggage.elsewhere, "bytes": baggage.bytes_elsewhere}
    if baggage.elsewhere:
        yield Finding(TravelCode.PHOTOS_ELSEWHERE, Weight.WARNING, Remedy.FETCH, params=params)
    elif baggage.photos:
        yield Finding(TravelCode.PHOTOS_HERE, Weight.DONE, params={"count": baggage.photos})


def _of_work(baggage: Baggage) -> Iterator[Finding]:
    if baggage.decisions:
        params: dict[str, Param] = {"count": baggage.decisions}
        yield Finding(TravelCode.DECISIONS, Weight.WARNING, Remedy.SYNC_CENTRE, params=params)
    if baggage.unsent:
        yield Finding(TravelCode.UNSENT, Weight.WARNING, Remedy.SYNC, params={"count": baggage.unsent})
    if baggage.files_unsent:
        yield Finding(TravelCode.FILES_UNSENT, Weight.NOTE, Remedy.SYNC, params={"count": baggage.files_unsent})
    if not (baggage.unsent or baggage.files_unsent):
        yield Finding(TravelCode.ALL_SENT, Weight.DONE)


def _of_session(vehicle: Vehicle, visits: tuple[Visit, ...]) -> Iterator[Finding]:
    if vehicle.needs_sign_in:
        yield Finding(TravelCode.SIGN_IN, Weight.WARNING, Remedy.SYNC_CENTRE)
        return
    ends, soon = vehicle.session_until, vehicle.now.astimezone().date() + SOON
    days = [each.planned_on + timedelta(days=max(each.days, 1)) for each in visits if each.planned_on <= soon]
    if ends is None or not days:
        return
    back = max(days)
    if ends.astimezone().date() <= back:
        params: dict[str, Param] = {"day": ends.astimezone().date().isoformat()}
        yield Finding(TravelCode.SESSION_ENDS, Weight.WARNING, Remedy.SYNC, params=params)


def _of_disk(vehicle: Vehicle) -> Iterator[Finding]:
    free = vehicle.free_bytes
    if free is None:
        return
    params: dict[str, Param] = {"bytes": free}
    if free < NO_ROOM:
        yield Finding(TravelCode.DISK_FULL, Weight.ERROR, Remedy.DISK, params=params)
    elif free < LITTLE_ROOM:
        yield Finding(TravelCode.DISK_LOW, Weight.WARNING, Remedy.DISK, params=params)
    else:
        yield Finding(TravelCode.DISK_ROOM, Weight.DONE, params=params)


def _of_clock(vehicle: Vehicle) -> Iterator[Finding]:
    ahead, heard = vehicle.clock_ahead, vehicle.last_heard_at
    # A battery that died sets the clock back by years; one that was set right since was heard before it was.
    if heard is not None and max(vehicle.now, vehicle.server_time()) < heard - FRESH:
        yield Finding(TravelCode.CLOCK_BACK, Weight.ERROR, Remedy.CLOCK, params={"heard_at": heard.isoformat()})
    elif ahead is not None and abs(ahead) > CLOCK_SECONDS:
        yield Finding(TravelCode.CLOCK_OFF, Weight.WARNING, Remedy.CLOCK, params={"seconds": ahead})
    elif ahead is not None:
        yield Finding(TravelCode.CLOCK_RIGHT, Weight.DONE)


def _of_paper(visit: Visit, baggage: Baggage) -> Iterator[Finding]:
    if visit.mode is VisitMode.VIRTUAL:
        return
    if baggage.open_items:
        params: dict[str, Param] = {"count": baggage.open_items}
        yield Finding(TravelCode.PAPER_AGENDA, Weight.NOTE, Remedy.AGENDA, params=params)
    for form in baggage.forms:
        if form.is_here:
            yield Finding(TravelCode.PAPER_FORM, Weight.NOTE, Remedy.FORM, form.template_id, {"titles": form.titles})
