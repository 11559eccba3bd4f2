"""The values of a run, worked out in order; after an answer only what depends on it."""

from __future__ import annotations

import heapq
import math
import re
from collections.abc import Iterator
from datetime import date, datetime

from app.domain.ids import derived_id
from app.forms.answers import Given
from app.forms.cells import Cell, path_of
from app.forms.definition import Kind
from app.forms.form import Form
from app.forms.graph import ASPECTS, Aspect, vertex
from app.forms.schema import ROOT
from app.forms.scope import Entries, Scope
from app.forms.values import Nodes, Value, boolean, number, string

MOST_ENTRIES = 1_000
"""Entries that a repeat's count may ask for."""

_NOTHING = Given()
_ONCE = re.compile(r"\bonce\s*\(")


class Workings:
    """What expressions see of a run: relevance, entries and values of every place."""

    def __init__(
        self, form: Form, given: dict[Cell, Given], today: date, now: datetime, language: str, *, is_over: bool = False
    ) -> None:
        """Work everything out; of a run that `is_over` what was saved holds, whatever day it is read on."""
        self.is_over = is_over
        self.today = today
        self.now = now
        self.language = language
        self.given = given
        self._form = form
        self._places = form.schema.places
        self._relevant: dict[Cell, bool] = {}
        self._entries: dict[Cell, Entries] = {}
        self._values: dict[Cell, str] = {}
        for each in form.graph.order:
            for entries in self._cells(each // ASPECTS, ()):
                self._work_out(each, entries)

    def read(self, index: int, entries: Entries) -> Nodes:
        """Return a value for expressions: none where it is not relevant or not applicable."""
        cell = (index, entries)
        if not self._relevant.get(cell, False):
            return ()
        return ("",) if self.is_skipped(cell) else (self._values.get(cell, ""),)

    def entries(self, index: int, entries: Entries) -> Entries:
        """Return the ids of a repeat's entries, none where it is not relevant."""
        return self._entries.get((index, entries), ())

    def kept(self, index: int, entries: Entries) -> str:
        """Return a value as it is now, relevant or not."""
        cell = (index, entries)
        return self._values.get(cell, "") or self.given.get(cell, _NOTHING).value

    def is_relevant(self, index: int, entries: Entries) -> bool:
        """Say whether a place and all around it counts."""
        return self._relevant.get((index, entries), False)

    def is_here(self, index: int, entries: Entries) -> bool:
        """Say whether the entries around a place are shown."""
        return (index, entries) in self._relevant

    def is_skipped(self, cell: Cell) -> bool:
        """Say whether a question that may be skipped was."""
        return self._places[cell[0]].node.may_skip and self.given.get(cell, _NOTHING).not_applicable

    def shown(self, cell: Cell) -> str:
        """Return the value as a person sees it; in an entry that is not shown, as it was given."""
        return self._values[cell] if cell in self._values else self.given.get(cell, _NOTHING).value

    def worked_out(self) -> Iterator[tuple[Cell, str]]:
        """Give every value that the form worked out or filled in by itself and that nobody was given as it stands."""
        for cell, value in self._values.items():
            given = self.given.get(cell)
            rules, node = self._form.rules[cell[0]], self._places[cell[0]].node
            is_made = rules.calculation is not None or rules.default is not None or node.default
            if is_made and self.is_relevant(*cell) and (value != given.value if given is not None else value):
                yield cell, value

    def filled(self) -> Iterator[tuple[Cell, str]]:
        """Give what came by default or once(), was given by nobody, and does not follow other answers."""
        for cell, value in self._values.items():
            rules = self._form.rules[cell[0]]
            expression = rules.calculation or rules.default
            node = self._places[cell[0]].node
            if not value or cell in self.given or not self.is_relevant(*cell):
                continue
            if (
                expression is None
                or _ONCE.search(node.calculation)
                or (rules.default is expression and not expression.answers)
            ):
                yield cell, value

    def give(self, cell: Cell, given: Given | None) -> set[Cell]:
        """Take an answer, or that there is none; return the places of which something may show otherwise now."""
        if given is None:
            self.given.pop(cell, None)
        else:
            self.given[cell] = given
        index, entries = cell
        aspect = Aspect.ENTRIES if self._places[index].node.kind is Kind.REPEAT else Aspect.VALUE
        around = entries[: len(self._places[index].repeats)]
        touched: set[Cell] = {cell, (index, around)}
        if self._is_among_entries(index, around):
            self._spread(vertex(index, aspect), around, touched)
        return touched

    def _spread(self, first: int, entries: Entries, touched: set[Cell]) -> None:
        graph = self._form.graph
        waiting = [(graph.rank[first], first, entries)]
        queued = {(first, entries)}
        # The answer itself changed, also where its value reads as before (a note, "not applicable").
        is_first = True
        while waiting:
            _rank, each, around = heapq.heappop(waiting)
            queued.discard((each, around))
            if not self._is_among_entries(each // ASPECTS, around):
                continue  # its entry went after this was queued: worked out, it would seem to be here
            if each % ASPECTS == Aspect.ENTRIES:
                touched.update(self._forget(each // ASPECTS, around))
            if not self._work_out(each, around) and not is_first:
                continue
            is_first = False
            for edge in graph.after.get(each, ()):
                index, aspect = divmod(edge.vertex, ASPECTS)
                for found in self._cells(index, around[: edge.depth]):
                    if aspect == Aspect.SHOWN:
                        touched.add((index, found))
                    elif (edge.vertex, found) not in queued:
                        queued.add((edge.vertex, found))
                        heapq.heappush(waiting, (graph.rank[edge.vertex], edge.vertex, found))

    def _forget(self, index: int, around: Entries) -> set[Cell]:
        """Take what was worked out in entries that go; answers in them stay."""
        gone = set(self._entries.get((index, around), ())).difference(self._entries_now((index, around)))
        if not gone:
            return set()
        depth = len(around)
        inside = [place.index for place in self._places if index in place.repeats]
        cells = {(each, entries) for each in inside for entries in self._cells(each, around) if entries[depth] in gone}
        for cell in cells:
            self._relevant.pop(cell, None)
            self._values.pop(cell, None)
        for cell in cells:
            self._entries.pop(cell, None)
        return cells

    def _cells(self, index: int, prefix: Entries) -> list[Entries]:
        """Return the entries around a place, of all that begin so."""
        found = [prefix]
        for repeat in self._places[index].repeats[len(prefix) :]:
            found = [(*each, entry) for each in found for entry in self._entries.get((repeat, each), ())]
        return found

    def _is_among_entries(self, index: int, around: Entries) -> bool:
        """Say whether all the entries around a place are listed now."""
        repeats = self._places[index].repeats
        return len(around) == len(repeats) and all(
            entry in self._entries.get((repeat, around[:depth]), ())
            for depth, (repeat, entry) in enumerate(zip(repeats, around, strict=True))
        )

    def _work_out(self, each: int, entries: Entries) -> bool:
        """Work out one aspect of a place; say whether it changed."""
        index, aspect = divmod(each, ASPECTS)
        cell = (index, entries)
        if aspect == Aspect.RELEVANT:
            now = self._is_relevant_now(index, entries)
            changed = self._relevant.get(cell) is not now
            self._relevant[cell] = now
        elif aspect == Aspect.ENTRIES:
            if self._places[index].node.kind is not Kind.REPEAT:
                return False
            listed = self._entries_now(cell)
            changed = self._entries.get(cell) != listed
            self._entries[cell] = listed
        else:
            value = self._value_now(cell)
            changed = self._values.get(cell) != value
            self._values[cell] = value
        return changed

    def _is_relevant_now(self, index: int, entries: Entries) -> bool:
        place = self._places[index]
        if place.parent != ROOT:
            parent = self._places[place.parent]
            if not self._relevant.get((place.parent, entries[: len(parent.repeats)]), False):
                return False
        condition = self._form.rules[index].relevant
        return condition is None or boolean(condition.evaluate(Scope(self, entries)))

    def _entries_now(self, cell: Cell) -> Entries:
        index, around = cell
        if not self._relevant.get(cell, False):
            return ()
        given = tuple(dict.fromkeys(self.given.get(cell, _NOTHING).entries))
        count = self._form.rules[index].count
        if count is None:
            return given
        asked = number(count.evaluate(Scope(self, around)))
        most = int(min(asked, MOST_ENTRIES)) if asked >= 1 else 0
        if len(given) < most:
            path = path_of(cell, self._form.schema)
            made = (derived_id("entry", path, str(place)) for place in range(1, most + len(given) + 1))
            given += tuple([each for each in made if each not in given][: most - len(given)])
        return given[:most]

    def _value_now(self, cell: Cell) -> str:
        rules = self._form.rules[cell[0]]
        given = self.given.get(cell)
        if rules.calculation is not None:
            if self.is_over and given is not None and given.value:
                return given.value
            return _kept(rules.calculation.evaluate(Scope(self, cell[1])))
        if given is not None:
            return given.value
        if rules.default is not None:
            return _kept(rules.default.evaluate(Scope(self, cell[1])))
        return self._places[cell[0]].node.default


def _kept(value: Value) -> str:
    """Return a result as an answer: what is not a number is none."""
    return "" if isinstance(value, float) and math.isnan(value) else string(value)
