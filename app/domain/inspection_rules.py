"""What an inspection or a remediation decides by data: lists of codes, deadlines, and the stages of escalation (E1)."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.wording import Wording


@dataclass(frozen=True, slots=True)
class CodedTitle:
    """A stable code and its words, for a list to choose from."""

    code: str
    title: Wording


@dataclass(frozen=True, slots=True)
class Severity:
    """How grave a violation is, and in how many days it is to be corrected unless the inspector says otherwise."""

    code: str
    title: Wording
    deadline_days: int


@dataclass(frozen=True, slots=True)
class Trigger:
    """When a stage is reached: all that is given must hold (0 and no severities: not asked for).

    `after_missed` deadlines of the violation have passed; the last passed `days_past_deadline` days ago or earlier;
    its severity is one of `severities`.
    """

    after_missed: int = 0
    days_past_deadline: int = 0
    severities: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of escalation, numbered from 1, with what is done then; any one of its triggers reaches it."""

    stage: int
    title: Wording
    action: Wording
    triggers: tuple[Trigger, ...]


@dataclass(frozen=True, slots=True)
class InspectionRules:
    """Lists in the order in which they are offered, the gravest severity first; `statuses` are the programme's words.

    `zero_tolerance` are the kinds of what tolerates no delay (Z1).
    """

    severities: tuple[Severity, ...]
    disciplines: tuple[CodedTitle, ...]
    directions: tuple[CodedTitle, ...]
    building_categories: tuple[CodedTitle, ...]
    statuses: tuple[CodedTitle, ...]
    stages: tuple[Stage, ...]
    accident_kinds: tuple[CodedTitle, ...]
    accident_severities: tuple[CodedTitle, ...]
    zero_tolerance: tuple[CodedTitle, ...]

    def severity(self, code: str) -> Severity | None:
        """Return a severity by its code."""
        return next((each for each in self.severities if each.code == code), None)

    def rank(self, code: str) -> int:
        """Return the place of a severity, 0 the gravest; one that is not in the pack comes last."""
        codes = [each.code for each in self.severities]
        return codes.index(code) if code in codes else len(codes)


def is_listed(entries: tuple[CodedTitle, ...], code: str) -> bool:
    """Say whether a list has a code."""
    return any(entry.code == code for entry in entries)
