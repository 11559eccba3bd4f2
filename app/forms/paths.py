"""Paths and ${references}: found in the form once, then read from the answers without any tree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from elementpath.xpath_tokens import XPathToken

from app.forms.definition import Kind, say
from app.forms.grammar import Base, BaseKind, ExpressionFault
from app.forms.schema import ROOT
from app.forms.scope import Context, Entries, Eval, Reads, Scope, columns_in, columns_of
from app.forms.values import Nodes, Value, boolean, number

Compile = Callable[[XPathToken, Context], Eval]


@dataclass(slots=True)
class Step:
    """One step of a path with its conditions."""

    name: str
    conditions: list[XPathToken] = field(default_factory=list)


@dataclass(slots=True)
class Path:
    """Where a path starts (None: at the question itself, or at the root where `is_absolute`) and its steps."""

    base: Base | None
    is_absolute: bool
    steps: list[Step]


@dataclass(frozen=True, slots=True)
class Target:
    """What a path leads to: a place, the repeats whose entry is the own one, and conditions on the others."""

    index: int
    held: tuple[int, ...]
    conditions: dict[int, list[XPathToken]]


def flatten(token: XPathToken, bases: tuple[Base, ...]) -> Path:
    """Return the steps of a path. Raises ExpressionFault where there is anything but names, "." and ".."."""
    symbol = token.symbol
    if symbol == "/" and len(token):
        path = flatten(token[0], bases) if len(token) == 2 else Path(None, True, [])  # noqa: PLR2004
        right = flatten(token[len(token) - 1], bases)
        if right.base is not None or right.is_absolute:
            raise ExpressionFault("path.unsupported", path=token.source[:100])
        path.steps.extend(right.steps)
        return path
    if symbol == "[":
        path = flatten(token[0], bases)
        if not path.steps:
            path.steps.append(Step("."))
        path.steps[-1].conditions.append(token[1])
        return path
    if symbol in {".", "..", "(name)"}:
        return Path(None, False, [Step(str(token.value) if symbol == "(name)" else symbol)])
    if symbol == "$":
        return Path(bases[int(str(token[0].value)[1:])], False, [])
    raise ExpressionFault("path.unsupported", path=str(token.source)[:100])


def find(path: Path, context: Context) -> Target:
    """Return what a path leads to. Raises ExpressionFault where there is no such question."""
    schema = context.schema
    conditions: dict[int, list[XPathToken]] = {}
    steps = list(path.steps)
    if path.base is not None and path.base.kind is BaseKind.QUESTION:
        index = named(path.base.name, context)
        is_own = False
    elif path.is_absolute:
        index = ROOT
        if steps and schema.child(ROOT, steps[0].name) is None:
            # The root element of an XForm: "/data/question".
            steps.pop(0)
        is_own = False
    else:
        index, is_own = context.index, True
    held = context.held
    for step in steps:
        if step.name == "..":
            held = tuple(repeat for repeat in held if repeat != index)
            index = schema.places[index].parent if index != ROOT else ROOT
        elif step.name != ".":
            found = schema.child(index, step.name)
            if found is None:
                raise ExpressionFault("reference.unknown", name=step.name)
            index = found
        if step.conditions:
            if index in conditions:
                # Left by a path and come back to: one of the two would be forgotten.
                raise ExpressionFault("path.condition", name=schema.places[index].node.name)
            conditions[index] = step.conditions
    return _target(index, held, conditions, context, is_own=is_own)


def _target(
    index: int, held: tuple[int, ...], conditions: dict[int, list[XPathToken]], context: Context, *, is_own: bool
) -> Target:
    if index == ROOT:
        raise ExpressionFault("path.unsupported", path="/")
    place = context.schema.places[index]
    if place.node.kind is Kind.GROUP:
        raise ExpressionFault("reference.group", name=place.node.name)
    around = place.inner if is_own else place.repeats
    shared: list[int] = []
    for own, other in zip(held, around, strict=False):
        if own != other or own in conditions:
            break
        shared.append(own)
    wrong = conditions.keys() - set(place.inner)
    if wrong:
        raise ExpressionFault("path.condition", name=place.node.name)
    return Target(index, tuple(shared), conditions)


def named(name: str, context: Context) -> int:
    """Return the place of a name. Raises ExpressionFault where there is none or more than one."""
    found = context.schema.by_name.get(name, ())
    if not found:
        raise ExpressionFault("reference.unknown", name=name)
    if len(found) > 1:
        raise ExpressionFault("reference.ambiguous", name=name)
    return found[0]


def reader(target: Target, context: Context, compile_: Compile) -> Eval:
    """Return what reads a target's answers; notes in the context what is read."""
    index, depth = target.index, len(target.held)
    place = context.schema.places[index]
    rest = place.inner[depth:]
    for repeat in rest:
        context.reads.list(repeat, depth)
    if place.node.kind is not Kind.REPEAT:
        context.reads.answer(index, depth)
        if not rest:
            return lambda scope: scope.sight.read(index, scope.entries[:depth])
    levels = tuple((repeat, _conditions(target, repeat, context, compile_)) for repeat in rest)

    def read(scope: Scope) -> Nodes:
        found = [scope.entries[:depth]]
        for repeat, conditions in levels:
            found = [(*around, each) for around in found for each in _entries(scope, repeat, around, conditions)]
        if place.node.kind is Kind.REPEAT:
            return ("",) * len(found)
        return tuple(text for entries in found for text in scope.sight.read(index, entries))

    return read


def _conditions(target: Target, repeat: int, context: Context, compile_: Compile) -> tuple[Eval, ...]:
    written = target.conditions.get(repeat, [])
    if not written:
        return ()
    held = context.schema.places[repeat].inner
    inner = Context(context.schema, repeat, held, Reads(), outer=context)
    compiled = tuple(compile_(each, inner) for each in written)
    # A condition looks at every entry: what it reads in one matters wherever the path is read.
    context.reads.take(inner.reads, len(target.held))
    return compiled


def _entries(scope: Scope, repeat: int, around: Entries, conditions: tuple[Eval, ...]) -> Entries:
    left = scope.sight.entries(repeat, around)
    for condition in conditions:
        left = tuple(
            each
            for place, each in enumerate(left, 1)
            if _holds(condition(Scope(scope.sight, (*around, each), place=place, outer=scope)), place)
        )
    return left


def _holds(value: Value, place: int) -> bool:
    if isinstance(value, float) and not isinstance(value, bool):
        return value == place
    return boolean(value)


def column(path: Path, context: Context) -> Eval | None:
    """Return what reads a column of the choice that is looked at; None where the path is no such column."""
    if context.columns is None or path.base is not None or path.is_absolute:
        return None
    names = [step.name for step in path.steps if step.name != "."]
    if len(names) != 1 or any(step.conditions for step in path.steps) or names[0] not in context.columns:
        raise ExpressionFault("reference.column", name="/".join(names) or ".")
    name = names[0]
    return lambda scope: (scope.choice or {}).get(name, "")


def choices(path: Path, context: Context, compile_: Compile) -> Eval:
    """Return what reads instance('list')/ root / item[...]/column."""
    name = path.base.name if path.base is not None else ""
    given = context.schema.definition.choices.get(name)
    if given is None:
        raise ExpressionFault("reference.list", name=name)
    names = [step.name for step in path.steps]
    conditioned = {step.name for step in path.steps if step.conditions}
    if names[:2] != ["root", "item"] or names[3:] or conditioned - {"item"}:
        raise ExpressionFault("path.unsupported", path="/".join(names))
    known = columns_of(given)
    wanted = names[2] if len(names) > 2 else "name"  # noqa: PLR2004
    if wanted not in known:
        raise ExpressionFault("reference.column", name=wanted)
    inner = replace(context, columns=known, outer=context)
    conditions = tuple(compile_(each, inner) for each in path.steps[1].conditions)
    default = context.schema.definition.default_language

    def read(scope: Scope) -> Nodes:
        left = [columns_in(choice, say(choice.label, scope.sight.language, default)) for choice in given]
        for condition in conditions:
            left = [
                each
                for place, each in enumerate(left, 1)
                if _holds(condition(Scope(scope.sight, scope.entries, each, place, scope)), place)
            ]
        return tuple(each.get(wanted, "") for each in left)

    return read


def as_place(value: Value) -> int:
    """Return a number as the place of an entry; 0 where it is none."""
    found = number(value)
    return int(found) if 1 <= found < 1e6 else 0  # noqa: PLR2004
