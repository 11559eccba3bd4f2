"""Accidents, complaints, and what tolerates no delay (Z1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, ClassVar

from app.domain.kernel.record import RULE, Record, Text


@dataclass(frozen=True, slots=True)
class Accident(Record):
    """One accident, injury or disease; `kind` and `severity` are codes of the rule pack, `days_lost` of all persons."""

    KIND: ClassVar[str] = "accident"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    kind: str
    happened_on: date
    description: Text
    severity: str
    women: int = 0
    men: int = 0
    days_lost: int = 0
    place: str = ""
    action: Text = ""
    visit_id: Annotated[str, RULE] = ""


@dataclass(frozen=True, slots=True)
class Complaint(Record):
    """A complaint in the restricted scope; without a name it is anonymous. Neither leaves that scope.

    `answer` is what was done; `closed_on` the day on which it was answered for good.
    """

    KIND: ClassVar[str] = "complaint"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    received_on: date
    text: Text
    complainant: str = ""
    contact: str = ""
    answer: Text = ""
    closed_on: date | None = None
    recorded_by: Annotated[str, RULE] = ""


@dataclass(frozen=True, slots=True)
class ZeroTolerance(Record):
    """What cannot wait (Z1): a restricted record that alerts the supervisor until one has taken it up.

    `kind` is a code of the rule pack. It is outside the plan: no deadline and no gate belong to it.
    """

    KIND: ClassVar[str] = "zero_tolerance"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    kind: Annotated[str, RULE]
    seen_on: Annotated[date, RULE]
    text: Text
    place: str = ""
    done_now: Text = ""
    visit_id: Annotated[str, RULE] = ""
    raised_by: Annotated[str, RULE] = ""
    raised_at: Annotated[datetime | None, RULE] = None
    taken_by: Annotated[str, RULE] = ""
    taken_at: Annotated[datetime | None, RULE] = None
    taken_note: Annotated[str, RULE] = ""
