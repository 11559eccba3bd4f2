"""Which deadlines of a violation were missed (V2), which stage that reaches and what reaches the next (E1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.inspection.records import DeadlineExtension, EscalationStep, Violation, ViolationStatus
from app.domain.inspection_rules import InspectionRules, Stage, Trigger

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Deadline:
    """One deadline of a violation; `extension` is what set it (None for the first)."""

    due: date
    is_missed: bool
    extension: DeadlineExtension | None = None


@dataclass(frozen=True, slots=True)
class Escalation:
    """How far a violation has come: `reached` and `taken` are numbers of stages, 0 for none.

    `due` is the stage that is to be carried out now; `upcoming` the next one that nothing reaches yet, and
    `upcoming_on` the day that reaches it if nothing happens (None: only another missed deadline does).
    """

    deadlines: tuple[Deadline, ...]
    missed: int
    days_past: int
    reached: int
    taken: int
    due: Stage | None
    upcoming: Stage | None
    upcoming_on: date | None


def deadlines_of(violation: Violation, extensions: Sequence[DeadlineExtension], today: date) -> tuple[Deadline, ...]:
    """Return all deadlines, the first one first; one that was extended in time was not missed."""
    if not extensions:
        return (Deadline(violation.deadline, _is_missed(violation, violation.deadline, today)),)
    ends = [extension.decided_on for extension in extensions]
    dues = [extensions[0].before, *(extension.after for extension in extensions)]
    set_by = [None, *extensions]
    return tuple(
        Deadline(due, _is_missed(violation, due, min(until, today)), extension)
        for due, until, extension in zip(dues, [*ends, today], set_by, strict=True)
    )


def escalation_due(
    violation: Violation,
    extensions: Sequence[DeadlineExtension],
    steps: Sequence[EscalationStep],
    rules: InspectionRules,
    today: date,
) -> Escalation:
    """Say which stage a violation has reached and what is next; one that is not open escalates no further."""
    deadlines = deadlines_of(violation, extensions, today)
    missed = sum(each.is_missed for each in deadlines)
    past = (_until(violation, today) - violation.deadline).days if deadlines[-1].is_missed else 0
    taken = max((step.stage for step in steps), default=0)
    reached = 0
    if violation.is_open:
        holding = (
            stage.stage
            for stage in rules.stages
            if any(_holds(trigger, violation.severity, missed, past) for trigger in stage.triggers)
        )
        reached = max(holding, default=0)
    due = _stage(rules, reached) if reached > taken else None
    upcoming = _stage(rules, max(reached, taken) + 1) if violation.is_open else None
    upcoming_on = None if upcoming is None else _day_of(upcoming, violation, deadlines, missed)
    return Escalation(deadlines, missed, past, reached, taken, due, upcoming, upcoming_on)


def reaches_at_once(rules: InspectionRules) -> bool:
    """Say whether a stage is reached by what is found alone, without a deadline that was missed."""
    triggers = (trigger for stage in rules.stages for trigger in stage.triggers)
    return any(trigger.after_missed == 0 and trigger.days_past_deadline == 0 for trigger in triggers)


def _is_missed(violation: Violation, due: date, until: date) -> bool:
    """Say whether a deadline passed before its end without a claim that stands, or a verification, in time."""
    if violation.status is ViolationStatus.WITHDRAWN:
        return False
    in_time = [day for day in (violation.claimed_on, violation.verified_on) if day is not None and day <= due]
    return until > due and not in_time


def _until(violation: Violation, today: date) -> date:
    """Return the day up to which days past a deadline count: that of the claim, else of the verification, else today.

    Whoever claims late has stopped the clock; if the claim does not hold it is taken back, and the clock goes on.
    """
    return violation.claimed_on or violation.verified_on or today


def _holds(trigger: Trigger, severity: str, missed: int, past: int) -> bool:
    if trigger.severities and severity not in trigger.severities:
        return False
    return missed >= trigger.after_missed and past >= trigger.days_past_deadline


def _day_of(stage: Stage, violation: Violation, deadlines: tuple[Deadline, ...], missed: int) -> date | None:
    """Return the first day on which one of a stage's triggers holds if nobody does anything."""
    if violation.status is ViolationStatus.PENDING_VERIFICATION:
        return None
    could_miss = missed if deadlines[-1].is_missed else missed + 1
    first = violation.deadline + _A_DAY
    days = [
        max(first, violation.deadline + timedelta(days=trigger.days_past_deadline))
        for trigger in stage.triggers
        if could_miss >= trigger.after_missed and (not trigger.severities or violation.severity in trigger.severities)
    ]
    return min(days, default=None)


def _stage(rules: InspectionRules, number: int) -> Stage | None:
    return next((stage for stage in rules.stages if stage.stage == number), None)
