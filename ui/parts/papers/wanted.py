"""Which paper a person asked for, and how they want it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.papers.audience import Audience, Format
from ui.i18n.formats import Digits


class PaperKind(StrEnum):
    """The papers there are; the value names the template of its DOCX."""

    VISIT = "visit_record"
    MINUTES = "minutes"
    PLAN = "plan"
    RUN = "run"
    BLANK = "checklist"


class Output(StrEnum):
    """What becomes of a paper."""

    PDF = "pdf"
    DOCX = "docx"
    BOTH = "both"
    PRINT = "print"
    XLSX = "xlsx"

    @property
    def formats(self) -> tuple[Format, ...]:
        """Return the files it makes."""
        both = (Format.PDF, Format.DOCX)
        return {Output.BOTH: both, Output.PRINT: ()}.get(self) or ((Format(self.value),) if self in _FILES else ())


_FILES = (Output.PDF, Output.DOCX, Output.XLSX)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper of a record of an engagement; `ids` are the items of a plan, in the order of the screen.

    A blank checklist is that of a run, or of a template that nobody began yet.
    """

    kind: PaperKind
    engagement_id: str
    record_id: str = ""
    ids: tuple[str, ...] = ()
    template_id: str = ""

    @property
    def is_workbook(self) -> bool:
        """Say whether it is written as a workbook."""
        return self.kind in (PaperKind.PLAN, PaperKind.RUN)


@dataclass(frozen=True, slots=True)
class Choice:
    """For whom, in which language, or two, and as what; `replaces`: the role's words take the place of names."""

    audience: Audience
    language: str
    second: str
    output: Output
    digits: Digits = Digits.LOCALE
    replaces: bool = False
