"""What a person can do with violations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from app.domain.kernel.changeset import Command


class ViolationPatch(TypedDict, total=False):
    """The fields that an edit may carry."""

    text: str
    legal_reference: str
    severity: str
    discipline: str
    direction: str
    place: str
    building_category: str
    item_id: str


@dataclass(frozen=True, slots=True)
class RecordViolation(Command):
    """Raise a violation, during a visit ('' for none) and from an answer of a checklist where there is one.

    `evidence` are photos of the answer that the violation gets, too; `seen` what the person knew that was raised from
    the answer before.
    """

    violation_id: str
    found_on: date
    deadline: date
    fields: ViolationPatch
    visit_id: str = ""
    answer_id: str = ""
    evidence: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EditViolation(Command):
    """Change what is said about an open violation; its deadline is moved by `ExtendDeadline` only (V2)."""

    violation_id: str
    changes: ViolationPatch


@dataclass(frozen=True, slots=True)
class ClaimCorrected(Command):
    """The factory's own report that a violation is corrected; an inspector or advisor gives it on its behalf."""

    violation_id: str
    claimed_on: date
    claimed_by: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class VerifyViolation(Command):
    """What was seen of a violation on a follow-up visit (V1); what is not corrected is open again."""

    check_id: str
    violation_id: str
    visit_id: str
    corrected: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class ExtendDeadline(Command):
    """Give a violation more time, with the reason (V2)."""

    extension_id: str
    violation_id: str
    deadline: date
    reason: str


@dataclass(frozen=True, slots=True)
class EscalateStep(Command):
    """Record that a stage of escalation was carried out (E1)."""

    step_id: str
    violation_id: str
    stage: int
    note: str


@dataclass(frozen=True, slots=True)
class WithdrawViolation(Command):
    """Take back a violation that was raised by mistake; it stays visible with the reason."""

    violation_id: str
    reason: str
