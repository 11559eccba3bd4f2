"""What the screen shows of a run, read once; no widgets."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.inspection.records import Violation
from app.forms.answers import Given, State
from app.forms.definition import Kind, Node
from app.queries.evidence_lines import EvidenceLine


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question as it stands: its words in both languages, what is given, and what hangs on it.

    `number` is "3.2" or ""; `last` the answer of the run before, in words; `findings` the ids of what was raised;
    `raised` the violations among these that stand;
    `conflict` the id of an open conflict on the answer; `locked`: nothing of the run can be changed now; `left` are
    words that make no value and can be saved no more, as it is locked.
    """

    path: str
    number: str
    node: Node
    state: State
    given: Given
    label: str
    beside: str = ""
    hint: str = ""
    hint_beside: str = ""
    last: str = ""
    last_note: str = ""
    error: str = ""
    evidence: tuple[EvidenceLine, ...] = ()
    findings: tuple[str, ...] = ()
    raised: tuple[Violation, ...] = ()
    finds_violations: bool = False
    conflict: str = ""
    locked: bool = False
    left: str = ""

    @property
    def name(self) -> str:
        """Return the question on one line, for screen readers."""
        return f"{self.number} {self.label}".strip()

    @property
    def asks(self) -> bool:
        """Say whether it is answered at all: a note is only read."""
        return self.node.kind is not Kind.NOTE


@dataclass(frozen=True, slots=True)
class EntryView:
    """The line that opens a repeat ("" as `entry`) or one of its entries, or a group inside a section."""

    path: str
    title: str
    beside: str = ""
    hint: str = ""
    depth: int = 0
    repeat: str = ""
    entry: str = ""
    can_add: bool = False
    can_remove: bool = False


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section in the list: how far it is, what is wrong in it, its score."""

    path: str
    number: int
    title: str
    answered: int
    of: int
    errors: int
    score: float = 0.0
    most: float = 0.0


RowView = QuestionView | EntryView
