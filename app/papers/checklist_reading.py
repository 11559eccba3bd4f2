"""A run of a checklist as its papers read it, and the checklist itself as it is printed to be filled in by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.papers.readings import Place

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A question with what was answered: words of choices, a date, figures or text; `files` counts photos and files."""

    section: Words
    question: Words
    law: str
    choices: tuple[Words, ...]
    day: date | None
    text: str
    files: int
    note: str
    is_bad: bool
    not_applicable: bool

    @property
    def is_answered(self) -> bool:
        """Say whether something was given."""
        return bool(self.choices or self.day or self.text or self.files or self.not_applicable)


@dataclass(frozen=True, slots=True)
class SectionLine:
    """How far a section is, and its score out of the most it can have."""

    title: Words
    answered: int
    of: int
    score: float
    most: float


@dataclass(frozen=True, slots=True)
class RunReading:
    """A run: what was asked and answered in order, and its sections."""

    place: Place
    title: Words
    edition: str
    held_on: date
    lines: tuple[AnswerLine, ...]
    sections: tuple[SectionLine, ...]


@dataclass(frozen=True, slots=True)
class BlankLine:
    """A line of a blank checklist: a heading where it `is_section`, else a question with what can be ticked."""

    is_section: bool
    label: Words
    hint: Words
    law: str
    choices: tuple[Words, ...]
    is_note: bool


@dataclass(frozen=True, slots=True)
class BlankReading:
    """A checklist without answers."""

    place: Place
    title: Words
    edition: str
    lines: tuple[BlankLine, ...]
