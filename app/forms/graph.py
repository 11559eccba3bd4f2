"""What depends on what in a form, and an order in which everything is worked out after what it depends on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from app.forms.definition import Kind
from app.forms.rules import Rules
from app.forms.schema import ROOT, Place, Schema
from app.forms.scope import Expression


class Aspect(IntEnum):
    """What is worked out of a node: whether it counts, the entries of a repeat, its value, and what is only shown."""

    RELEVANT = 0
    ENTRIES = 1
    VALUE = 2
    SHOWN = 3


ASPECTS = len(Aspect)


@dataclass(frozen=True, slots=True)
class Edge:
    """What to work out again after a change, in which entries: those alike in the first `depth`."""

    vertex: int
    depth: int


@dataclass(frozen=True, slots=True)
class Graph:
    """`order`: all vertices but SHOWN, sorted; `rank`: place in that order; `after`: what follows a vertex."""

    order: tuple[int, ...]
    rank: Mapping[int, int]
    after: Mapping[int, tuple[Edge, ...]]


@dataclass(frozen=True, slots=True)
class Loop:
    """A chain of names that ends where it begins, the place and the part of it where it is told."""

    index: int
    part: str
    chain: tuple[str, ...]


def vertex(index: int, aspect: Aspect) -> int:
    """Return the number of an aspect of a place."""
    return index * ASPECTS + aspect


def graph_of(schema: Schema, rules: tuple[Rules, ...]) -> Graph | Loop:
    """Return the order, or the loop that makes one impossible."""
    after: dict[int, dict[int, int]] = {}

    def link(source: int, target: int, depth: int) -> None:
        known = after.setdefault(source, {})
        known[target] = min(depth, known.get(target, depth))

    def reads(target: int, expression: Expression | None) -> None:
        if expression is None:
            return
        for index, depth in expression.answers.items():
            link(vertex(index, Aspect.VALUE), target, depth)
            link(vertex(index, Aspect.RELEVANT), target, depth)
        for index, depth in expression.lists.items():
            link(vertex(index, Aspect.ENTRIES), target, depth)

    for place, rule in zip(schema.places, rules, strict=True):
        for source, target, depth in _own(place, schema):
            link(source, target, depth)
        reads(vertex(place.index, Aspect.RELEVANT), rule.relevant)
        reads(vertex(place.index, Aspect.VALUE), rule.calculation or rule.default)
        reads(vertex(place.index, Aspect.ENTRIES), rule.count)
        for expression in rule.shown():
            reads(vertex(place.index, Aspect.SHOWN), expression)
    order = _sorted(range(len(schema.places) * ASPECTS), after)
    return _finished(schema, rules, order, after)


def _own(place: Place, schema: Schema) -> Iterator[tuple[int, int, int]]:
    """Give what every node depends on: its parent, the entries around it."""
    own, depth = place.index, len(place.repeats)
    relevant, shown = vertex(own, Aspect.RELEVANT), vertex(own, Aspect.SHOWN)
    if place.parent != ROOT:
        yield vertex(place.parent, Aspect.RELEVANT), relevant, len(schema.places[place.parent].repeats)
    if place.repeats:
        for aspect in (Aspect.RELEVANT, Aspect.ENTRIES, Aspect.VALUE):
            yield vertex(place.repeats[-1], Aspect.ENTRIES), vertex(own, aspect), depth - 1
    if place.node.kind is Kind.REPEAT:
        yield relevant, vertex(own, Aspect.ENTRIES), depth
        yield vertex(own, Aspect.ENTRIES), shown, depth
    yield relevant, shown, depth
    yield vertex(own, Aspect.VALUE), shown, depth


def _sorted(vertices: Iterable[int], after: Mapping[int, Mapping[int, int]]) -> list[int]:
    """Return vertices in order; those of loops are left out."""
    waits = dict.fromkeys(vertices, 0)
    for targets in after.values():
        for target in targets:
            waits[target] += 1
    ready = [each for each, count in waits.items() if not count]
    order: list[int] = []
    while ready:
        found = ready.pop()
        order.append(found)
        for target in after.get(found, ()):
            waits[target] -= 1
            if not waits[target]:
                ready.append(target)
    return order


def _finished(
    schema: Schema, rules: tuple[Rules, ...], order: list[int], after: Mapping[int, Mapping[int, int]]
) -> Graph | Loop:
    left = set(range(len(schema.places) * ASPECTS)).difference(order)
    if left:
        return _loop(schema, rules, left, after)
    known = tuple(each for each in order if each % ASPECTS != Aspect.SHOWN)
    return Graph(
        known,
        {each: place for place, each in enumerate(known)},
        {source: tuple(Edge(target, depth) for target, depth in targets.items()) for source, targets in after.items()},
    )


def _loop(schema: Schema, rules: tuple[Rules, ...], left: set[int], after: Mapping[int, Mapping[int, int]]) -> Loop:
    """Walk backwards among what could not be sorted until a vertex comes again: it lies on a loop."""
    before: dict[int, int] = {}
    for source in sorted(left):
        for target in after.get(source, ()):
            if target in left:
                before.setdefault(target, source)
    walked = [min(each for each in left if each in before)]
    while before[walked[-1]] not in walked:
        walked.append(before[walked[-1]])
    circle = walked[walked.index(before[walked[-1]]) :]
    told = next((each for each in circle if _part(rules, each)), circle[0])
    at = circle.index(told)
    turned = circle[at:] + circle[:at]
    names: list[str] = []
    for each in [*turned, told]:
        name = schema.places[each // ASPECTS].node.name
        if not names or names[-1] != name:
            names.append(name)
    return Loop(told // ASPECTS, _part(rules, told), tuple(names if len(names) > 1 else names * 2))


def _part(rules: tuple[Rules, ...], each: int) -> str:
    rule, aspect = rules[each // ASPECTS], Aspect(each % ASPECTS)
    if aspect is Aspect.RELEVANT:
        return "relevant" if rule.relevant else ""
    if aspect is Aspect.ENTRIES:
        return "repeat_count" if rule.count else ""
    if rule.calculation:
        return "calculation"
    return "default" if rule.default else ""
