"""Committees, their members with dates in office, and their meetings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.kernel.record import RULE, Merge, Names, Ordered, Policy, Record, Text

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
    """A member's time in office; `joined_on` and `left_on` are both days in office.

    `agreed_on` is the day on which the person agreed to be named in what leaves the program, None while they did not.
    """

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
    agreed_on: date | None = None

    @property
    def agreed_to_be_named(self) -> bool:
        """Say whether the person agreed to be named."""
        return self.agreed_on is not None

    @property
    def may_be_named(self) -> bool:
        """Say whether the name may stand in what a factory or a buyer sees: a worker's only by consent."""
        return self.side is not Side.WORKER or self.agreed_to_be_named

    def in_office(self, day: date) -> bool:
        """Say whether the member held office on that day."""
        return self.joined_on <= day and (self.left_on is None or day <= self.left_on)


@dataclass(frozen=True, slots=True)
class Meeting(Record):
    """One sitting. `attended` holds member ids, `guests` the others (`app.domain.visit.guests`); locked once `closed`.

    `entries` is the agenda in order, each an item or words of one's own (`app.domain.committee.entries`); `agenda` is
    what was written about it beside. `minutes` may stand in a second language in `minutes_other`; languages are codes,
    '' where nobody said.
    """

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
    entries: Ordered = ()
    minutes_language: str = ""
    minutes_other: Text = ""
    other_language: str = ""
