"""What a person can do with visits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from app.domain.kernel.changeset import Command
from app.domain.visit.records import Minuted, VisitKind, VisitMode


class VisitPatch(TypedDict, total=False):
    """The fields that an edit may carry."""

    kind: VisitKind
    mode: VisitMode
    planned_on: date
    days: int
    purpose: str
    for_name: str
    for_position: str
    minutes: str
    guests: tuple[str, ...]
    minutes_language: str
    minutes_other: str
    other_language: str


@dataclass(frozen=True, slots=True)
class PlanVisit(Command):
    """Put a visit on the calendar."""

    visit_id: str
    kind: VisitKind
    mode: VisitMode
    planned_on: date
    days: int = 1
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class EditVisit(Command):
    """Change a visit that is not locked, also its "entering for"."""

    visit_id: str
    changes: VisitPatch


@dataclass(frozen=True, slots=True)
class StartVisit(Command):
    """Begin a planned visit; its date is the day of the command. "Entering for" may be named now or later."""

    visit_id: str
    held_on: date
    for_name: str = ""
    for_position: str = ""


@dataclass(frozen=True, slots=True)
class CloseVisit(Command):
    """Close a visit; its record and minutes are locked. `passed_reason` is asked for while something is open (L2)."""

    visit_id: str
    passed_reason: str = ""


@dataclass(frozen=True, slots=True)
class ReleaseAssessment(Command):
    """Release a closed assessment: it moves from the restricted scope to the engagement's."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class CancelVisit(Command):
    """Cancel a visit with a reason."""

    visit_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class AddAddendum(Command):
    """Add to minutes that are locked; author and time are those of the command."""

    addendum_id: str
    subject_id: str
    subject_kind: Minuted
    text: str
