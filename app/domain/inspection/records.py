"""Violations of an engagement, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.kernel.record import RULE, Record, Text


class ViolationStatus(StrEnum):
    """Where a violation stands; the pack has each programme's words."""

    IN_PROGRESS = "in_progress"
    PENDING_VERIFICATION = "pending_verification"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Violation(Record):
    """An inspector's finding against a legal reference. Progress is shown twice: as claimed, and as verified (V1).

    `severity`, `discipline`, `direction` and `building_category` are codes of the rule pack ('' where none is
    asked for). `deadline` is the one that holds now; earlier ones stand in its extensions (V2). `answer_id`,
    `visit_id` and `item_id` are where it came from and the plan item it is linked to ('' for none).
    """

    KIND: ClassVar[str] = "violation"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    found_on: Annotated[date, RULE]
    deadline: Annotated[date, RULE]
    text: Text
    legal_reference: str
    severity: str
    discipline: str
    direction: str
    place: str = ""
    building_category: str = ""
    visit_id: Annotated[str, RULE] = ""
    answer_id: Annotated[str, RULE] = ""
    item_id: str = ""
    recorded_by: Annotated[str, RULE] = ""
    status: Annotated[ViolationStatus, RULE] = ViolationStatus.IN_PROGRESS
    claimed_on: Annotated[date | None, RULE] = None
    claimed_by: Annotated[str, RULE] = ""
    claim_text: Annotated[str, RULE] = ""
    verified_on: Annotated[date | None, RULE] = None
    verified_by: Annotated[str, RULE] = ""
    verified_visit_id: Annotated[str, RULE] = ""
    withdrawn_reason: Annotated[str, RULE] = ""

    @property
    def is_open(self) -> bool:
        """Say whether it is neither corrected nor withdrawn."""
        return self.status in (ViolationStatus.IN_PROGRESS, ViolationStatus.PENDING_VERIFICATION)


@dataclass(frozen=True, slots=True)
class DeadlineExtension(Record):
    """A new deadline with its reason; the one before stays visible (V2)."""

    KIND: ClassVar[str] = "deadline_extension"
    PARENT: ClassVar[str] = "violation_id"

    violation_id: Annotated[str, RULE]
    before: Annotated[date, RULE]
    after: Annotated[date, RULE]
    reason: Annotated[str, RULE]
    decided_on: Annotated[date, RULE]
    decided_by: Annotated[str, RULE]


@dataclass(frozen=True, slots=True)
class ViolationCheck(Record):
    """What an inspector saw of a violation on a follow-up visit, with the claim that stood then (V1)."""

    KIND: ClassVar[str] = "violation_check"
    PARENT: ClassVar[str] = "violation_id"

    violation_id: Annotated[str, RULE]
    visit_id: Annotated[str, RULE]
    corrected: Annotated[bool, RULE]
    note: Annotated[str, RULE]
    checked_on: Annotated[date, RULE]
    checked_by: Annotated[str, RULE]
    claimed_on: Annotated[date | None, RULE] = None
    claim_text: Annotated[str, RULE] = ""


@dataclass(frozen=True, slots=True)
class EscalationStep(Record):
    """A stage of escalation that was carried out (E1): by whom, when, and what was done."""

    KIND: ClassVar[str] = "escalation_step"
    PARENT: ClassVar[str] = "violation_id"

    violation_id: Annotated[str, RULE]
    stage: Annotated[int, RULE]
    note: Annotated[str, RULE]
    taken_by: Annotated[str, RULE]
    taken_at: Annotated[datetime, RULE]
