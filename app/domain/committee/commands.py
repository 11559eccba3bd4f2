"""What a person can do with committees, members and meetings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from app.domain.committee.records import Gender, Side
from app.domain.kernel.changeset import Command


class CommitteePatch(TypedDict, total=False):
    """The fields that an edit may carry."""

    kind: str
    name: str
    established_on: date | None
    dissolved_on: date | None


class MemberPatch(TypedDict, total=False):
    """The fields that an edit may carry."""

    name: str
    side: Side
    joined_on: date
    left_on: date | None
    gender: Gender
    office: str
    agreed_on: date | None


class MeetingPatch(TypedDict, total=False):
    """The fields that an edit may carry."""

    held_on: date
    number: int
    visit_id: str
    place: str
    is_virtual: bool
    agenda: str
    minutes: str
    attended: tuple[str, ...]
    guests: tuple[str, ...]
    entries: tuple[str, ...]
    minutes_language: str
    minutes_other: str
    other_language: str


@dataclass(frozen=True, slots=True)
class EstablishCommittee(Command):
    """Register a committee."""

    committee_id: str
    kind: str
    name: str
    established_on: date | None = None


@dataclass(frozen=True, slots=True)
class EditCommittee(Command):
    """Change a committee's data."""

    committee_id: str
    changes: CommitteePatch


@dataclass(frozen=True, slots=True)
class AddMember(Command):
    """Register a member's time in office."""

    member_id: str
    committee_id: str
    name: str
    side: Side
    joined_on: date
    gender: Gender = Gender.NOT_GIVEN
    office: str = ""
    agreed_on: date | None = None


@dataclass(frozen=True, slots=True)
class EditMember(Command):
    """Change a member's data, also the day they left."""

    member_id: str
    changes: MemberPatch


@dataclass(frozen=True, slots=True)
class HoldMeeting(Command):
    """Open the record of a meeting held during a visit."""

    meeting_id: str
    committee_id: str
    visit_id: str
    held_on: date
    number: int = 1
    place: str = ""
    is_virtual: bool = False
    agenda: str = ""
    attended: tuple[str, ...] = ()
    guests: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EditMeeting(Command):
    """Change a meeting that is not closed: attendance, agenda, minutes."""

    meeting_id: str
    changes: MeetingPatch


@dataclass(frozen=True, slots=True)
class CloseMeeting(Command):
    """Close a meeting; its minutes and attendance are locked."""

    meeting_id: str
