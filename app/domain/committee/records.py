"""Committees, their members with dates in office, and their meetings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.kernel.record import RULE, Merge, Names, Policy, Record, Text

_TERM = Merge(Policy.ASK, "term")


class Side(StrEnum):
    """The side a member sits for."""

    WORKER = "worker"
    MANAGEMENT = "management"


class Gender(StrEnum):
    """Recorded only when given."""

    NOT_GIVEN = ""
    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Committee(Record):
    """A worker-management body; `kind` is a code of the rule pack (PICC, LKSB, PC, BC, SC ...)."""

    KIND: ClassVar[str] = "committee"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    kind: str
    name: str
    established_on: date | None = None
    dissolved_on: date | None = None

    def stands_on(self, day: date) -> bool:
        """Say whether the committee is there on that day; the days it is established and dissolved on count."""
        begun = self.established_on is None or self.established_on <= day
        return begun and (self.dissolved_on is None or day <= self.dissolved_on)


@dataclass(frozen=True, slots=True)
class Member(Record):
    """A member's time in office; `joined_on` and `left_on` are both days in office."""

    KIND: ClassVar[str] = "member"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    committee_id: Annotated[str, RULE]
    name: str
    side: Side
    joined_on: Annotated[date, _TERM]
    left_on: Annotated[date | None, _TERM] = None
    gender: Gender = Gender.NOT_GIVEN
    office: str = ""

    def in_office(self, day: date) -> bool:
        """Say whether the member held office on that day."""
        return self.joined_on <= day and (self.left_on is None or day <= self.left_on)


@dataclass(frozen=True, slots=True)
class Meeting(Record):
    """One sitting. `attended` holds member ids, `guests` names of others; locked once `closed`."""

    KIND: ClassVar[str] = "meeting"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    committee_id: Annotated[str, RULE]
    visit_id: str
    held_on: date
    number: int = 1
    place: str = ""
    is_virtual: bool = False
    agenda: Text = ""
    minutes: Text = ""
    attended: Names = ()
    guests: Names = ()
    closed: Annotated[bool, RULE] = False
