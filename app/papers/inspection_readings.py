"""What the record of an inspector's visit is built from: violations, what was seen of them, what was done about them.

Lists of the rule pack come as words in every language: a paper speaks its own, whatever the window does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.wording import Wording


@dataclass(frozen=True, slots=True)
class RecordedViolation:
    """A violation that was recorded on a visit, as it stands now; no words (`{}`) where nothing was chosen.

    `before` are the deadlines that held earlier, the first one first (V2).
    """

    text: str
    place: str
    law: str
    severity: Wording
    discipline: Wording
    building_category: Wording
    direction: Wording
    deadline: date
    before: tuple[date, ...]
    status: Wording
    claimed_on: date | None = None
    verified_on: date | None = None
    withdrawn_reason: str = ""


@dataclass(frozen=True, slots=True)
class SeenViolation:
    """What was seen of a violation on a follow-up visit, beside what the factory claimed then (V1).

    `result` are the pack's words for what is corrected, none where it was not.
    """

    text: str
    place: str
    law: str
    claimed_on: date | None
    claim_words: str
    result: Wording
    note: str


@dataclass(frozen=True, slots=True)
class EscalatedViolation:
    """A stage of escalation that was carried out on a day of a visit (E1)."""

    text: str
    place: str
    stage: Wording
    taken_on: date
    note: str


@dataclass(frozen=True, slots=True)
class InspectionReading:
    """What a visit says of violations; all of it is empty where the programme has none."""

    recorded: tuple[RecordedViolation, ...] = ()
    seen: tuple[SeenViolation, ...] = ()
    escalated: tuple[EscalatedViolation, ...] = ()
