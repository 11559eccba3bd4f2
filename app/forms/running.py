"""A checklist being filled in: what is shown, asked, wrong and missing, worked out again after each answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime

from app.forms import standing
from app.forms.answers import Fault, Given, Missing, Row, Section, State
from app.forms.cells import Cell, cell_of, path_of
from app.forms.checking import fault_of, is_bad
from app.forms.definition import EVIDENCE, HOLDERS, Choice, Definition, Kind, Words, say
from app.forms.form import Form, compile_form
from app.forms.problems import FormFault
from app.forms.quoting import Quoting
from app.forms.schema import ROOT
from app.forms.scope import Expression, Scope, columns_in
from app.forms.values import boolean
from app.forms.working import Workings

__all__ = [
    "Fault",
    "Form",
    "FormFault",
    "Given",
    "Missing",
    "Row",
    "Run",
    "Section",
    "State",
    "compile_form",
    "prefill",
]


class Run:
    """One run of a form over the answers given so far.

    Answers at paths that the form does not have are kept and change nothing. `language` is that of labels quoted by
    calculations.
    """

    def __init__(
        self,
        form: Form,
        answers: Mapping[str, Given],
        today: date,
        now: datetime,
        language: str = "",
        *,
        is_over: bool = False,
    ) -> None:
        """Work everything out once; of a run that `is_over` what was saved holds."""
        self.form = form
        self._schema = form.schema
        self._strange: dict[str, Given] = {}
        given: dict[Cell, Given] = {}
        for path, answer in answers.items():
            cell = cell_of(path, form.schema)
            if cell is None:
                self._strange[path] = answer
            else:
                given[cell] = answer
        language = language or form.definition.default_language
        self._work = Workings(form, given, today, now, language, is_over=is_over)
        self._states: dict[Cell, State] = {}

    def give(self, path: str, given: Given | None) -> frozenset[str]:
        """Take an answer, or that nobody gave one; return the paths whose state changed by it."""
        cell = cell_of(path, self._schema)
        if cell is None:
            if given is None:
                self._strange.pop(path, None)
            else:
                self._strange[path] = given
            return frozenset()
        changed = {path}
        for touched in self._work.give(cell, given):
            before = self._states.pop(touched, None)
            if (
                before is None
                or before != self._state(touched)
                or self._schema.places[touched[0]].node.kind is Kind.REPEAT
            ):
                changed.add(path_of(touched, self._schema))
        return frozenset(changed)

    def turn(self, *, is_over: bool) -> None:
        """Let what was saved hold from here on, or what is worked out."""
        self._work.is_over = is_over

    def answers(self) -> Mapping[str, Given]:
        """Return everything that was given, relevant or not."""
        return {path_of(cell, self._schema): given for cell, given in self._work.given.items()} | self._strange

    def filled(self) -> Mapping[str, Given]:
        """Return what the form filled in by itself and would not give again on another day: to be kept with answers."""
        return {path_of(cell, self._schema): Given(value) for cell, value in self._work.filled()}

    def worked_out(self) -> Mapping[str, Given]:
        """Return all that the form fills in or works out and nobody gave so: kept when the run is completed."""
        given = self._work.given
        return {
            path_of(cell, self._schema): replace(given.get(cell, Given()), value=value)
            for cell, value in self._work.worked_out()
        }

    def entries(self, path: str) -> tuple[str, ...]:
        """Return the ids of a repeat's entries that are shown."""
        cell = cell_of(path, self._schema)
        return () if cell is None else self._work.entries(*cell)

    def state(self, path: str) -> State:
        """Return how a place stands. Raises KeyError where the form has no such place."""
        cell = cell_of(path, self._schema)
        if cell is None:
            raise KeyError(path)
        return self._state(cell)

    def rows(self) -> tuple[Row, ...]:
        """Return what is shown, in order: groups before what lies in them, a repeat before its entries."""
        return tuple(self._rows(self._top(), (), 0))

    def sections(self) -> tuple[Section, ...]:
        """Return progress, errors and score of each group at the top, and of what lies in none."""
        return standing.sections(self._schema, self._questions())

    def missing(self) -> tuple[Missing, ...]:
        """Return what keeps the form from being complete, in order."""
        found: list[Missing] = []
        for cell, state in self._questions():
            path = path_of(cell, self._schema)
            if state.error is not None:
                found.append(Missing(path, state.error.code, state.error.message))
            elif state.required and not state.value and not state.not_applicable:
                rules, node = self.form.rules[cell[0]], self._schema.places[cell[0]].node
                found.append(
                    Missing(path, "answer.required", self._words(rules.required_message, node.required_message, cell))
                )
        return tuple(found)

    def bad_answers(self) -> tuple[str, ...]:
        """Return the paths of answers that make a finding, in order."""
        return tuple(path_of(cell, self._schema) for cell, state in self._questions() if state.is_bad)

    def score(self) -> tuple[float, float] | None:
        """Return the weight answered well out of the weight answered; None where no question has a weight."""
        if not any(place.node.weight is not None for place in self._schema.places):
            return None
        return standing.score(self._schema, self._questions())

    def _top(self) -> tuple[int, ...]:
        return tuple(place.index for place in self._schema.places if place.parent == ROOT)

    def _rows(self, indexes: tuple[int, ...], entries: tuple[str, ...], depth: int) -> Iterator[Row]:
        for index in indexes:
            place = self._schema.places[index]
            node = place.node
            if node.kind in {Kind.CALCULATE, Kind.HIDDEN} or not self._work.is_relevant(index, entries):
                continue
            yield Row(path_of((index, entries), self._schema), node, depth)
            if node.kind is Kind.GROUP:
                yield from self._rows(place.children, entries, depth + 1)
            for number, entry in enumerate(self._work.entries(index, entries), 1):
                inner = (*entries, entry)
                path = path_of((index, inner), self._schema)
                yield Row(path, node, depth + 1, self._entry_words(place.children, inner) or str(number), number)
                yield from self._rows(place.children, inner, depth + 2)

    def _entry_words(self, children: tuple[int, ...], entries: tuple[str, ...]) -> str:
        for index in children:
            node = self._schema.places[index].node
            if node.kind is Kind.GROUP:
                words = self._entry_words(self._schema.places[index].children, entries)
            elif node.kind in EVIDENCE or node.kind is Kind.NOTE:
                words = ""
            else:
                words = next(iter(self._work.read(index, entries)), "")
            if words:
                return words
        return ""

    def _questions(self) -> Iterator[tuple[Cell, State]]:
        """Give every relevant place that asks something, in order."""
        yield from self._asked(self._top(), ())

    def _asked(self, indexes: tuple[int, ...], entries: tuple[str, ...]) -> Iterator[tuple[Cell, State]]:
        for index in indexes:
            place = self._schema.places[index]
            if not self._work.is_relevant(index, entries):
                continue
            if place.node.kind is Kind.GROUP:
                yield from self._asked(place.children, entries)
            elif place.node.kind is Kind.REPEAT:
                for entry in self._work.entries(index, entries):
                    yield from self._asked(place.children, (*entries, entry))
            elif standing.asks(place.node):
                yield (index, entries), self._state((index, entries))

    def _state(self, cell: Cell) -> State:
        found = self._states.get(cell)
        if found is None:
            found = self._states[cell] = self._fresh(cell)
        return found

    def _fresh(self, cell: Cell) -> State:
        index, entries = cell
        node, rules = self._schema.places[index].node, self.form.rules[index]
        around = entries[: len(self._schema.places[index].repeats)]
        if not self._work.is_here(index, around):
            return State(False, value=self._work.shown(cell), label=node.label, hint=node.hint)
        label, hint = self._words(rules.label, node.label, cell), self._words(rules.hint, node.hint, cell)
        relevant = self._work.is_relevant(index, around)
        if node.kind in HOLDERS:
            return State(relevant, label=label, hint=hint)
        value, skipped = self._work.shown(cell), self._work.is_skipped(cell)
        choices = self._choices(cell)
        counts = relevant and bool(value) and not skipped
        return State(
            relevant=relevant,
            required=self._holds(rules.required, cell),
            read_only=rules.calculation is not None or self._holds(rules.read_only, cell),
            value=value,
            error=self._error(cell, value, choices) if counts else None,
            choices=choices,
            is_bad=counts and is_bad(node, value),
            not_applicable=skipped,
            label=label,
            hint=hint,
        )

    def _error(self, cell: Cell, value: str, choices: tuple[Choice, ...]) -> Fault | None:
        node, rules = self._schema.places[cell[0]].node, self.form.rules[cell[0]]
        fault = fault_of(node, value, choices)
        if fault is None and rules.constraint is not None and not self._holds(rules.constraint, cell):
            message = self._words(rules.constraint_message, node.constraint_message, cell)
            return Fault("answer.constraint", message=message)
        return fault

    def _choices(self, cell: Cell) -> tuple[Choice, ...]:
        node, rules = self._schema.places[cell[0]].node, self.form.rules[cell[0]]
        given = self.form.definition.choices.get(node.choices, ()) if node.choices else ()
        condition = rules.choice_filter
        if condition is None:
            return given
        default = self.form.definition.default_language
        scopes = (
            (choice, Scope(self._work, cell[1], columns_in(choice, say(choice.label, self._work.language, default))))
            for choice in given
        )
        return tuple(choice for choice, scope in scopes if boolean(condition.evaluate(scope)))

    def _holds(self, expression: Expression | None, cell: Cell) -> bool:
        return expression is not None and boolean(expression.evaluate(Scope(self._work, cell[1])))

    def _words(self, quoting: Quoting | None, words: Words, cell: Cell) -> Words:
        return words if quoting is None else quoting.words(Scope(self._work, cell[1]))


def prefill(definition: Definition, earlier: Mapping[str, Given]) -> Mapping[str, Given]:
    """Return the earlier answers with which a new run begins: of nodes that carry, without notes and evidence.

    A repeat's entries come along where the repeat itself or something in it carries.
    """
    return standing.carried(definition, earlier)
