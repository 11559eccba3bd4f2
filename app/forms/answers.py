"""What is given to a running checklist and what it tells back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.reasons import Param
from app.forms.definition import Choice, Node, Words


@dataclass(frozen=True, slots=True)
class Given:
    """What a person gave at one path.

    `value` in the lexical form of XForms: ISO dates, "." in decimals, names of choices separated by spaces, "lat lon
    alt acc" for a place, ids of evidence separated by spaces. `entries` are the ids of a repeat's entries, in order.
    """

    value: str = ""
    not_applicable: bool = False
    note: str = ""
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with an answer: a code with words in the user interface, and the form's own words if it has any."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)
    message: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class State:
    """How a node stands now. `relevant`: shown and counted; `value`: given, calculated or by default.

    `label` and `hint` have the answers that they quote filled in. `choices`: those that the filter leaves.
    """

    relevant: bool
    required: bool = False
    read_only: bool = False
    value: str = ""
    error: Fault | None = None
    choices: tuple[Choice, ...] = ()
    is_bad: bool = False
    not_applicable: bool = False
    label: Words = field(default_factory=dict)
    hint: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """One visible line: a question, a note, a group, a repeat, or one entry of a repeat.

    `entry` is "" but for the line that opens an entry: the text of the entry's first answer, or its number.
    `place` is the entry's number from 1 (0 elsewhere); the path of an entry is "/people[ENTRY]".
    """

    path: str
    node: Node
    depth: int
    entry: str = ""
    place: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """A group at the top of the form, or the questions that lie in none ("/"): answered out of asked, errors, score."""

    path: str
    label: Words
    answered: int
    of: int
    errors: int
    score: float
    most: float


@dataclass(frozen=True, slots=True)
class Missing:
    """One place that keeps the form from being complete: a required answer that is not there, or a wrong one."""

    path: str
    code: str
    message: Words
