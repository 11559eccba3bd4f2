"""What a whole run comes to: progress, score, and what the next run takes over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.forms.answers import Given, Section, State
from app.forms.cells import Cell, cell_of
from app.forms.definition import EVIDENCE, SILENT, Definition, Kind, Node
from app.forms.schema import ROOT, Schema, schema_of

LOOSE = "/"


def asks(node: Node) -> bool:
    """Say whether a person is asked for an answer."""
    return node.kind not in SILENT and not node.calculation


def sections(schema: Schema, questions: Iterable[tuple[Cell, State]]) -> tuple[Section, ...]:
    """Return the standing of each group at the top, in order of its first question."""
    found: dict[int, list[tuple[Cell, State]]] = {}
    for cell, state in questions:
        found.setdefault(_top_of(cell[0], schema), []).append((cell, state))
    return tuple(_section(index, asked, schema) for index, asked in found.items())


def _top_of(index: int, schema: Schema) -> int:
    top = index
    while schema.places[top].parent != ROOT:
        top = schema.places[top].parent
    return top if top != index else ROOT


def _section(index: int, asked: list[tuple[Cell, State]], schema: Schema) -> Section:
    score, most = score_of(asked, schema)
    states = [state for _cell, state in asked]
    return Section(
        path=LOOSE if index == ROOT else schema.places[index].path,
        label={} if index == ROOT else schema.places[index].node.label,
        answered=sum(bool(state.value) or state.not_applicable for state in states),
        of=len(states),
        errors=sum(state.error is not None for state in states),
        score=score,
        most=most,
    )


def score_of(asked: Iterable[tuple[Cell, State]], schema: Schema) -> tuple[float, float]:
    """Return the weight answered well and the weight answered; "not applicable" and unanswered ones are in neither."""
    score = most = 0.0
    for (index, _entries), state in asked:
        weight = schema.places[index].node.weight
        if weight is None or not state.value or state.not_applicable or state.error is not None:
            continue
        most += weight
        score += 0.0 if state.is_bad else weight
    return score, most


def score(schema: Schema, questions: Iterable[tuple[Cell, State]]) -> tuple[float, float]:
    """Return the score of all questions."""
    return score_of(questions, schema)


def carried(definition: Definition, earlier: Mapping[str, Given]) -> Mapping[str, Given]:
    """Return the earlier answers of nodes that carry, and the entries of repeats in which something does."""
    schema = schema_of(definition)
    carries = {place.index for place in schema.places if place.node.carries}
    holders = {repeat for index in carries for repeat in schema.places[index].inner}
    found: dict[str, Given] = {}
    for path, given in earlier.items():
        cell = cell_of(path, schema)
        if cell is None:
            continue
        node = schema.places[cell[0]].node
        if node.kind is Kind.REPEAT:
            if cell[0] in holders and given.entries:
                found[path] = Given(entries=given.entries)
        elif cell[0] in carries and node.kind not in EVIDENCE and (given.value or given.not_applicable):
            found[path] = Given(given.value, given.not_applicable)
    return found
