"""Visits, meetings, committees and the people of the factory."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.committee.commands import (
    AddMember,
    CloseMeeting,
    EditCommittee,
    EditMeeting,
    EditMember,
    EstablishCommittee,
    HoldMeeting,
    MeetingPatch,
)
from app.domain.committee.records import Committee, Meeting, Member, Side
from app.domain.factory.commands import AddContact, EditContact
from app.domain.factory.records import Contact, Programme
from app.domain.kernel.changeset import Command
from app.domain.visit.commands import AddAddendum, CancelVisit, CloseVisit, EditVisit, PlanVisit, StartVisit, VisitPatch
from app.domain.visit.records import Minuted, Visit, VisitKind, VisitMode, VisitStatus
from tests.simulation.deeds.person import Person
from tests.simulation.screen import Deed, Screen

_KINDS = {
    Programme.ADVISORY: (VisitKind.ADVISORY,),
    Programme.INSPECTION: (VisitKind.INSPECTION, VisitKind.FOLLOW_UP, VisitKind.FOLLOW_UP),
}


def visit(person: Person, screen: Screen) -> Deed | None:
    """Plan a visit, or move one on: start, change, close, cancel."""
    near = person.ground(screen)
    found = person.any(Visit, screen)
    today = person.device.clock.today()
    if near is None:
        return None
    if found is None or person.rng.random() < 0.2:
        command: Command = PlanVisit(
            person.device.new(),
            person.rng.choice(_KINDS[person.programme]),
            VisitMode.HYBRID,
            today,
            1,
            f"{person.words.word()} of the plan",
        )
        return person.deed(command, near, screen)
    if person.rng.random() < 0.5:
        return person.deed(EditVisit(found.id, _visit_change(person, found)), found, screen)
    if found.status is VisitStatus.PLANNED:
        command = StartVisit(found.id, today, person.words.name(), "Manager")
    elif person.rng.random() < 0.5:
        # Whatever is open is passed: the reason is kept only where something is.
        command = CloseVisit(found.id, "open")
    else:
        command = CancelVisit(found.id, person.words.word())
    return person.deed(command, found, screen)


def _visit_change(person: Person, found: Visit) -> VisitPatch:
    words = person.words
    match person.rng.choice(("purpose", "minutes", "days", "for")):
        case "purpose":
            return {"purpose": words.edited(found.purpose)}
        case "minutes":
            return {"minutes": words.edited(found.minutes)}
        case "days":
            return {"days": person.rng.randint(1, 10)}
        case _:
            return {"for_name": words.name(), "for_position": words.word()}


def addendum(person: Person, screen: Screen) -> Deed | None:
    """Add to minutes that are locked, or that look so no longer when it arrives."""
    over = person.any(Visit, screen, where=lambda one: one.is_over)
    held = person.any(Meeting, screen)
    if over is not None and (held is None or person.rng.random() < 0.6):
        return person.deed(AddAddendum(person.device.new(), over.id, Minuted.VISIT, person.words.word()), over, screen)
    if held is None:
        return None
    return person.deed(AddAddendum(person.device.new(), held.id, Minuted.MEETING, person.words.word()), held, screen)


def meeting(person: Person, screen: Screen) -> Deed | None:
    """Hold a meeting, change its record, or close it."""
    committee = person.any(Committee, screen)
    day = person.device.clock.today()
    found = person.any(Meeting, screen)
    if committee is not None and (found is None or person.rng.random() < 0.25):
        during = person.any(Visit, screen, where=lambda one: one.status is VisitStatus.IN_PROGRESS)
        members = [m.id for m in person.all(Member, screen) if m.committee_id == committee.id]
        if during is None:
            return None
        present = tuple(person.rng.sample(members, min(len(members), person.rng.randint(0, 4))))
        held = day - timedelta(days=person.rng.randint(0, 1))
        command: Command = HoldMeeting(
            person.device.new(),
            committee.id,
            during.id,
            held,
            person.rng.randint(1, 9),
            person.words.word(),
            agenda=f"{person.words.word()} and the doors",
            attended=present,
        )
        return person.deed(command, committee, screen)
    if found is None:
        return None
    if person.rng.random() < 0.15:
        return person.deed(CloseMeeting(found.id), found, screen)
    return person.deed(EditMeeting(found.id, _meeting_change(person, found, screen)), found, screen)


def _meeting_change(person: Person, found: Meeting, screen: Screen) -> MeetingPatch:
    words, rng = person.words, person.rng
    match rng.choice(("minutes", "minutes", "agenda", "attended", "attended", "guests", "place", "held_on")):
        case "minutes":
            return {"minutes": words.edited(found.minutes)}
        case "agenda":
            return {"agenda": words.edited(found.agenda)}
        case "attended":
            members = [m.id for m in person.all(Member, screen) if m.committee_id == found.committee_id]
            present = set(found.attended) ^ {rng.choice(members)} if members else set(found.attended)
            return {"attended": tuple(sorted(present))}
        case "guests":
            return {"guests": words.changed(found.guests)}
        case "place":
            return {"place": words.word()}
        case _:
            return {"held_on": person.device.clock.today() - timedelta(days=rng.randint(0, 3))}


def committee(person: Person, screen: Screen) -> Deed | None:
    """Found a committee, or change one and its members."""
    near = person.ground(screen)
    found = person.any(Committee, screen)
    member = person.any(Member, screen)
    if near is None:
        return None
    match person.rng.choice(("found", "name", "join", "join", "office", "leave", "leave")):
        case "name" if found is not None:
            command: Command = EditCommittee(found.id, {"name": person.words.name()})
        case "join" if found is not None:
            side = person.rng.choice((Side.WORKER, Side.MANAGEMENT))
            command = AddMember(person.device.new(), found.id, person.words.name(), side, date(2026, 1, 5))
        case "office" if member is not None:
            command = EditMember(member.id, {"office": person.words.word()})
        case "leave" if member is not None:
            day = person.device.clock.today() - timedelta(days=person.rng.randint(0, 4))
            command = EditMember(member.id, {"left_on": None if member.left_on else day})
        case _:
            kind = person.rng.choice(("PC", "PICC", "SC"))
            command = EstablishCommittee(person.device.new(), kind, person.words.name())
    return person.deed(command, near, screen)


def contact(person: Person, screen: Screen) -> Deed | None:
    """Add or change a person of the factory."""
    near = person.ground(screen)
    found = person.any(Contact, screen)
    if near is None:
        return None
    if found is None or person.rng.random() < 0.5:
        return person.deed(AddContact(person.device.new(), person.words.name(), person.words.word()), near, screen)
    return person.deed(EditContact(found.id, {"phone": person.words.word()}), found, screen)
