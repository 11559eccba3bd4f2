"""Violations: raised, claimed and verified, given more time, escalated, withdrawn."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.checklist.records import Answer
from app.domain.inspection.commands import (
    ClaimCorrected,
    EscalateStep,
    ExtendDeadline,
    RecordViolation,
    VerifyViolation,
    ViolationPatch,
    WithdrawViolation,
)
from app.domain.inspection.records import Violation
from app.domain.visit.records import Visit, VisitKind, VisitStatus
from tests.simulation.deeds.fields import CODES
from tests.simulation.deeds.person import Person
from tests.simulation.screen import Deed, Screen

_FOUND = date(2026, 3, 2)
_BLINDLY = 0.15
"""The chance that somebody does something to a violation that is over."""


def violation(person: Person, screen: Screen) -> Deed | None:
    """Raise a violation: from an answer of a checklist, in a visit, or from neither."""
    near = person.ground(screen)
    if near is None:
        return None
    words = person.words
    fields = ViolationPatch(
        text=f"{words.word()} beside the {words.word()} stairs",
        legal_reference=words.name(),
        severity=person.rng.choice(CODES[Violation]),
        discipline="fire",
        direction=person.rng.choice(("correct", "stop")),
        place=words.name(),
    )
    answer = person.any(Answer, screen) if person.rng.random() < 0.4 else None
    during = person.any(Visit, screen, where=lambda one: one.status is VisitStatus.IN_PROGRESS)
    command = RecordViolation(
        person.device.new(),
        _FOUND,
        _FOUND + timedelta(days=person.rng.choice((7, 30, 90, 300))),
        fields,
        "" if during is None or person.rng.random() < 0.3 else during.id,
        "" if answer is None else answer.id,
        seen=() if answer is None else answer.findings,
    )
    return person.deed(command, near, screen)


def corrected(person: Person, screen: Screen) -> Deed | None:
    """Enter the factory's claim, or what was seen of it on a follow-up visit."""
    found = _some(person, screen)
    if found is None:
        return None
    seen = person.any(Visit, screen, where=lambda one: one.kind is VisitKind.FOLLOW_UP)
    if seen is None or person.rng.random() < 0.5:
        day = person.device.clock.today() - timedelta(days=person.rng.choice((0, 2, 60)))
        command = ClaimCorrected(found.id, day, person.words.name(), person.words.word())
        return person.deed(command, found, screen)
    is_so = person.rng.random() < 0.4
    checked = VerifyViolation(person.device.new(), found.id, seen.id, corrected=is_so, note=person.words.word())
    return person.deed(checked, found, screen)


def more_time(person: Person, screen: Screen) -> Deed | None:
    """Give a violation more time."""
    found = _some(person, screen)
    if found is None:
        return None
    later = found.deadline + timedelta(days=person.rng.randint(0, 60))
    return person.deed(ExtendDeadline(person.device.new(), found.id, later, person.words.word()), found, screen)


def escalate(person: Person, screen: Screen) -> Deed | None:
    """Carry out a stage of escalation, reached or not."""
    found = _some(person, screen)
    if found is None:
        return None
    stage = person.rng.choice((1, 1, 2, 3))
    return person.deed(EscalateStep(person.device.new(), found.id, stage, person.words.word()), found, screen)


def withdraw_violation(person: Person, screen: Screen) -> Deed | None:
    """Take a violation back that was raised by mistake."""
    found = _some(person, screen)
    if found is None:
        return None
    return person.deed(WithdrawViolation(found.id, person.words.word()), found, screen)


def _some(person: Person, screen: Screen) -> Violation | None:
    if person.rng.random() < _BLINDLY:
        return person.any(Violation, screen)
    return person.any(Violation, screen, where=lambda one: one.is_open)
