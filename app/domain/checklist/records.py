"""Templates as they are delivered, and what people answered in a run of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.ids import derived_id
from app.domain.kernel.record import RULE, Merge, Names, Policy, Record, Text

_ANSWER = Merge(Policy.ASK, "answer")

PART_LIMIT = 18_000
"""Most characters of one part of a template: below what one text may hold."""


class RunStatus(StrEnum):
    """Where a run stands."""

    OPEN = "open"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class Template(Record):
    """One version of a checklist. Lives in the catalogue scope of its programme and is never changed but withdrawn.

    `edition` is the version that its workbook names, `title_json` a JSON object {language code: title}, the default
    language first; `sha256` that of the whole definition, which travels in `parts` pieces.
    """

    KIND: ClassVar[str] = "template"
    PARENT: ClassVar[str] = "programme"

    programme: Annotated[str, RULE]
    code: Annotated[str, RULE]
    edition: Annotated[str, RULE]
    title_json: Annotated[str, RULE]
    sha256: Annotated[str, RULE]
    parts: Annotated[int, RULE]
    published_at: Annotated[datetime, RULE]
    withdrawn_at: Annotated[datetime | None, RULE] = None


@dataclass(frozen=True, slots=True)
class TemplatePart(Record):
    """A piece of a template's definition; `place` counts from 0."""

    KIND: ClassVar[str] = "template_part"
    PARENT: ClassVar[str] = "template_id"

    template_id: Annotated[str, RULE]
    place: Annotated[int, RULE]
    body: Annotated[str, RULE]


@dataclass(frozen=True, slots=True)
class ChecklistRun(Record):
    """A checklist filled in during a visit. It keeps its template for ever, whatever becomes of that.

    `title` tells two runs of one template apart ("Building 2"); `passed_reason` is why it was completed with something
    missing; `earlier_run_id` the run from which answers were carried over.
    """

    KIND: ClassVar[str] = "checklist_run"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    visit_id: Annotated[str, RULE]
    template_id: Annotated[str, RULE]
    title: Annotated[str, RULE] = ""
    status: Annotated[RunStatus, RULE] = RunStatus.OPEN
    started_at: Annotated[datetime | None, RULE] = None
    completed_at: Annotated[datetime | None, RULE] = None
    passed_reason: Annotated[str, RULE] = ""
    earlier_run_id: Annotated[str, RULE] = ""


@dataclass(frozen=True, slots=True)
class Answer(Record):
    """What was answered at one path of a run: the lexical value, or that the question does not apply, and a note.

    `entries` are the ids of a repeat's entries; `findings` the ids of what was raised from this answer. Photos and
    files are evidence of the answer, not part of its value.
    """

    KIND: ClassVar[str] = "answer"
    PARENT: ClassVar[str] = "run_id"

    run_id: Annotated[str, RULE]
    path: Annotated[str, RULE]
    value: Annotated[str, _ANSWER] = ""
    not_applicable: Annotated[bool, _ANSWER] = False
    note: Text = ""
    entries: Names = ()
    findings: Annotated[tuple[str, ...], RULE] = ()


def answer_id(run_id: str, path: str) -> str:
    """Return the id of the answer at a path of a run: two devices that answer the same question write one record."""
    return derived_id("answer", run_id, path)


def blank_answer(run_id: str, path: str) -> Answer:
    """Return what stands at a path before anybody answered."""
    return Answer(answer_id(run_id, path), run_id, path)
