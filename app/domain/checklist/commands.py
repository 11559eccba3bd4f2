"""What a person can do with checklists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from app.domain.kernel.changeset import Command


class AnswerPatch(TypedDict, total=False):
    """What was changed of an answer; the rest stays as it is."""

    value: str
    not_applicable: bool
    note: str
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """What was answered at one path of a run."""

    path: str
    changes: AnswerPatch


@dataclass(frozen=True, slots=True)
class StartRun(Command):
    """Begin a checklist in a visit, on one version of a template."""

    run_id: str
    visit_id: str
    template_id: str
    title: str = ""
    earlier_run_id: str = ""


@dataclass(frozen=True, slots=True)
class GiveAnswers(Command):
    """Keep answers of an open run: one changeset a save. Several at once keep within `rules.MOST_ANSWERS`."""

    run_id: str
    answers: tuple[GivenAnswer, ...]


@dataclass(frozen=True, slots=True)
class CompleteRun(Command):
    """Complete a run; where `missing` answers were required and not given, with a reason."""

    run_id: str
    missing: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReopenRun(Command):
    """Open a completed run again, while its visit is not over."""

    run_id: str


@dataclass(frozen=True, slots=True)
class RaiseFinding(Command):
    """Make a plan item of an answer. `evidence` are photos of the answer that the item gets, too.

    `seen` are the findings that the person knew of when raising another from the same answer.
    """

    run_id: str
    path: str
    item_id: str
    found_on: date
    area: str
    cluster: str = ""
    compliance_point: str = ""
    question: str = ""
    evidence: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
