"""Visits of an engagement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.kernel.record import RULE, Merge, Names, Policy, Record, Text

_FOR = Merge(Policy.ASK, "entering_for")


class VisitKind(StrEnum):
    """What a visit is for."""

    ADVISORY = "advisory"
    FOLLOW_UP = "follow_up"
    ASSESSMENT = "assessment"
    INSPECTION = "inspection"


class VisitMode(StrEnum):
    """How the visit is held."""

    IN_PERSON = "in_person"
    VIRTUAL = "virtual"
    HYBRID = "hybrid"


class VisitStatus(StrEnum):
    """Where the visit stands."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Minuted(StrEnum):
    """What has minutes, and addenda once they are locked."""

    VISIT = "visit"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Visit(Record):
    """One visit. `held_on` is the first day on site, `days` the days counted against the allowance.

    `for_name` and `for_position` name the person of the factory for whom factory-owned fields are entered.
    Until `released_at` an assessment is nobody's but its team's (A3). `guests` are people from outside
    (`app.domain.visit.guests`); minutes in two languages as in a meeting. `passed_reason` says why it was closed
    although something had still to be done (L2).
    """

    KIND: ClassVar[str] = "visit"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    kind: VisitKind
    mode: VisitMode
    planned_on: date
    days: int = 1
    purpose: Text = ""
    for_name: Annotated[str, _FOR] = ""
    for_position: Annotated[str, _FOR] = ""
    minutes: Text = ""
    status: Annotated[VisitStatus, RULE] = VisitStatus.PLANNED
    held_on: Annotated[date | None, RULE] = None
    started_at: Annotated[datetime | None, RULE] = None
    closed_at: Annotated[datetime | None, RULE] = None
    cancelled_reason: Annotated[str, RULE] = ""
    released_at: Annotated[datetime | None, RULE] = None
    guests: Names = ()
    minutes_language: str = ""
    minutes_other: Text = ""
    other_language: str = ""
    passed_reason: Annotated[str, RULE] = ""

    @property
    def day(self) -> date:
        """Return the day it was held, or the planned one."""
        return self.held_on or self.planned_on

    @property
    def is_over(self) -> bool:
        """Say whether it was closed or cancelled: its record is locked (L1)."""
        return self.status in (VisitStatus.CLOSED, VisitStatus.CANCELLED)


@dataclass(frozen=True, slots=True)
class Addendum(Record):
    """What was said after the minutes of a visit or meeting were locked; never edited (L1)."""

    KIND: ClassVar[str] = "addendum"
    PARENT: ClassVar[str] = "subject_id"

    subject_id: Annotated[str, RULE]
    subject_kind: Annotated[Minuted, RULE]
    text: Annotated[str, RULE]
    author: Annotated[str, RULE]
    made_at: Annotated[datetime, RULE]
