"""The registers of an inspection: accidents, and in what is restricted complaints and what cannot wait (Z1)."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.registers.commands import (
    AccidentPatch,
    ComplaintPatch,
    EditComplaint,
    RaiseZeroTolerance,
    RecordAccident,
    RecordComplaint,
    TakeUpZeroTolerance,
)
from app.domain.registers.records import Accident, Complaint, ZeroTolerance
from tests.simulation.deeds.fields import CODES
from tests.simulation.deeds.person import Person
from tests.simulation.screen import Deed, Screen


def accident(person: Person, screen: Screen) -> Deed | None:
    """Enter an accident."""
    near = person.ground(screen)
    if near is None:
        return None
    fields = AccidentPatch(
        kind="injury",
        happened_on=_lately(person),
        description=f"{person.words.word()} fell from the {person.words.word()} shelf",
        severity=person.rng.choice(CODES[Accident]),
        men=person.rng.randint(0, 3),
        place=person.words.name(),
    )
    return person.deed(RecordAccident(person.device.new(), fields), near, screen)


def complaint(person: Person, screen: Screen) -> Deed | None:
    """Take down a complaint, or say that one is closed or open again."""
    found = person.any(Complaint, screen)
    if found is not None and person.rng.random() < 0.4:
        day = None if found.closed_on else person.device.clock.today()
        return person.restricted(EditComplaint(found.id, {"closed_on": day}), screen)
    fields = ComplaintPatch(received_on=_lately(person), text=f"{person.words.word()} of the {person.words.word()}")
    if person.rng.random() < 0.5:
        fields |= {"complainant": person.words.name()}
    return person.restricted(RecordComplaint(person.device.new(), fields), screen)


def alert(person: Person, screen: Screen) -> Deed | None:
    """Raise what cannot wait."""
    kind = person.rng.choice(("child_at_work", "exits_locked", "other"))
    today = person.device.clock.today()
    command = RaiseZeroTolerance(person.device.new(), kind, today, person.words.word(), place=person.words.name())
    return person.restricted(command, screen)


def take_up(person: Person, screen: Screen) -> Deed | None:
    """Say that a case is taken up; by then another may have done so."""
    case = person.any(ZeroTolerance, screen)
    return None if case is None else person.restricted(TakeUpZeroTolerance(case.id, person.words.word()), screen)


def _lately(person: Person) -> date:
    return person.device.clock.today() - timedelta(days=person.rng.randint(0, 40))
