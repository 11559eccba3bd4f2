"""What is wrong with a workbook, as data: a code, the place and what fills the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.reasons import Param


class Severity(StrEnum):
    """Whether a workbook can be used in spite of a problem."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a workbook: `column` is the header as written, `row` the row's number in the sheet."""

    code: str
    severity: Severity = Severity.ERROR
    sheet: str = ""
    row: int | None = None
    column: str = ""
    params: Mapping[str, Param] = field(default_factory=dict)


class FormFault(Exception):
    """A definition cannot be run; import refuses every such workbook with the same problem."""

    def __init__(self, problem: Problem) -> None:
        """Take the problem that import would tell."""
        self.problem = problem
        super().__init__(f"{problem.code} {problem.sheet} {problem.row} {problem.column} {dict(problem.params)}")
