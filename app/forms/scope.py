"""What an expression sees when it is evaluated, and what it becomes when it is compiled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol, TypeAlias

from app.forms.definition import Choice
from app.forms.schema import Schema
from app.forms.values import Nodes, Value

Entries: TypeAlias = tuple[str, ...]
"""The ids of the entries around a place, outermost first."""


class Sight(Protocol):
    """The answers of a run, as expressions read them."""

    @property
    def today(self) -> date:
        """The date on which the form was opened."""

    @property
    def now(self) -> datetime:
        """The moment at which the form was opened, in the zone of the person: answers are by the clock on the wall."""

    @property
    def language(self) -> str:
        """The language of labels that expressions quote."""

    def read(self, index: int, entries: Entries) -> Nodes:
        """Return the answer as one text, nothing where it is not relevant."""

    def entries(self, index: int, entries: Entries) -> Entries:
        """Return the ids of a repeat's entries."""

    def kept(self, index: int, entries: Entries) -> str:
        """Return the value of a place so far, relevant or not."""


@dataclass(slots=True)
class Scope:
    """Where one evaluation stands. `choice`: columns of the choice that a filter looks at; `place`: of a condition."""

    sight: Sight
    entries: Entries
    choice: Mapping[str, str] | None = None
    place: int = 0
    outer: Scope | None = None


Eval: TypeAlias = Callable[[Scope], Value]


@dataclass(slots=True)
class Reads:
    """What an expression depends on: answers and lists of entries, each with how many own entries it stays in."""

    answers: dict[int, int] = field(default_factory=dict)
    lists: dict[int, int] = field(default_factory=dict)
    is_timed: bool = False

    def answer(self, index: int, depth: int) -> None:
        """Note an answer that is read."""
        self.answers[index] = min(depth, self.answers.get(index, depth))

    def list(self, index: int, depth: int) -> None:
        """Note a repeat whose entries are read."""
        self.lists[index] = min(depth, self.lists.get(index, depth))

    def take(self, other: Reads, most: int) -> None:
        """Note all that a part of the expression reads, in at most so many of the own entries."""
        for index, depth in other.answers.items():
            self.answer(index, min(depth, most))
        for index, depth in other.lists.items():
            self.list(index, min(depth, most))
        self.is_timed = self.is_timed or other.is_timed


@dataclass(frozen=True, slots=True)
class Expression:
    """A compiled expression with what it reads, as in Reads."""

    evaluate: Eval
    answers: Mapping[int, int]
    lists: Mapping[int, int]
    is_timed: bool


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression is written.

    `index`: the place whose row holds it; `held`: the repeats whose entries the scope names; `columns`: those of the
    list of choices, in a filter or condition on choices; `outer`: around a condition.
    """

    schema: Schema
    index: int
    held: tuple[int, ...]
    reads: Reads
    columns: frozenset[str] | None = None
    outer: Context | None = None


def columns_of(choices: tuple[Choice, ...]) -> frozenset[str]:
    """Return the columns that conditions on a list may name."""
    return frozenset({"name", "label"}).union(*(choice.values for choice in choices))


def columns_in(choice: Choice, label: str) -> dict[str, str]:
    """Return the values of a choice by column."""
    return {**choice.values, "name": choice.name, "label": label}
