"""What a person can do with the registers of an inspection."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from app.domain.kernel.changeset import Command


class AccidentPatch(TypedDict, total=False):
    """The fields of an accident."""

    kind: str
    happened_on: date
    description: str
    severity: str
    women: int
    men: int
    days_lost: int
    place: str
    action: str


class ComplaintPatch(TypedDict, total=False):
    """The fields of a complaint."""

    received_on: date
    text: str
    complainant: str
    contact: str
    answer: str
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class RecordAccident(Command):
    """Enter an accident, an injury or a disease; the fields carry kind, day, severity and description at least."""

    accident_id: str
    fields: AccidentPatch
    visit_id: str = ""


@dataclass(frozen=True, slots=True)
class EditAccident(Command):
    """Change what is said about an accident."""

    accident_id: str
    changes: AccidentPatch


@dataclass(frozen=True, slots=True)
class RecordComplaint(Command):
    """Take down a complaint, in the restricted scope only; without a name it is anonymous."""

    complaint_id: str
    fields: ComplaintPatch


@dataclass(frozen=True, slots=True)
class EditComplaint(Command):
    """Change a complaint, or say how it was answered."""

    complaint_id: str
    changes: ComplaintPatch


@dataclass(frozen=True, slots=True)
class RaiseZeroTolerance(Command):
    """Alert the supervisor to what cannot wait (Z1), in the restricted scope only."""

    case_id: str
    kind: str
    seen_on: date
    text: str
    place: str = ""
    done_now: str = ""
    visit_id: str = ""


@dataclass(frozen=True, slots=True)
class TakeUpZeroTolerance(Command):
    """A supervisor has taken the case up; what they do about it is the note."""

    case_id: str
    note: str
