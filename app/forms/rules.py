"""The compiled expressions of one node."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.forms.quoting import Quoting
from app.forms.scope import Expression


@dataclass(frozen=True, slots=True)
class Rules:
    """None where the workbook says nothing."""

    relevant: Expression | None = None
    required: Expression | None = None
    read_only: Expression | None = None
    constraint: Expression | None = None
    calculation: Expression | None = None
    default: Expression | None = None
    count: Expression | None = None
    choice_filter: Expression | None = None
    label: Quoting | None = None
    hint: Quoting | None = None
    constraint_message: Quoting | None = None
    required_message: Quoting | None = None

    def shown(self) -> Iterator[Expression]:
        """Give the expressions on which only what is shown depends, no other answer."""
        for expression in (self.required, self.read_only, self.constraint, self.choice_filter):
            if expression is not None:
                yield expression
        for words in (self.label, self.hint, self.constraint_message, self.required_message):
            if words is not None:
                yield from words.expressions()
