"""Expressions compiled once into small functions over answers."""

from __future__ import annotations

import re
from collections.abc import Callable

from elementpath.xpath_tokens import XPathToken

from app.forms import paths
from app.forms.definition import SELECTS, Kind, say
from app.forms.function_dates import unknown_letters
from app.forms.function_texts import every
from app.forms.functions import FUNCTIONS, OF_ITSELF
from app.forms.grammar import CHAINED, Base, BaseKind, ExpressionFault, arguments, parse
from app.forms.patterns import pattern
from app.forms.schema import ROOT, Schema
from app.forms.scope import Context, Eval, Expression, Reads, Scope, columns_of
from app.forms.values import Value, boolean, compare, divided, number, remainder, string

_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "div": divided,
    "mod": remainder,
}
_OPERATORS = frozenset({"=", "!=", "<", "<=", ">", ">=", "and", "or", "|", "("}) | _ARITHMETIC.keys()
_LITERALS = frozenset({"(string)", "(integer)", "(decimal)", "(float)"})
_QUOTED = re.compile(r"\s*\$\{\s*([A-Za-z_][\w.-]*)\s*\}\s*")


def compile_expression(source: str, schema: Schema, index: int, list_name: str = "") -> Expression:
    """Compile an expression written in the row of a place; with `list_name` one that filters its choices.

    Raises ExpressionFault.
    """
    parsed = parse(source)
    held = () if index == ROOT else schema.places[index].repeats
    columns = columns_of(schema.definition.choices.get(list_name, ())) if list_name else None
    context = Context(schema, index, held, Reads(), columns)
    evaluate = _Compiler(parsed.bases).compile(parsed.tree, context)
    reads = context.reads
    return Expression(evaluate, reads.answers, reads.lists, reads.is_timed)


class _Compiler:
    """Turns a tree of tokens into one function."""

    def __init__(self, bases: tuple[Base, ...]) -> None:
        self._bases = bases

    def compile(self, token: XPathToken, context: Context) -> Eval:
        symbol = token.symbol
        if symbol in _LITERALS:
            return self._literal(token)
        if symbol in _OPERATORS:
            return self._operator(token, context)
        name = "jr:choice-name" if symbol == "jr-choice-name" else symbol
        if name in FUNCTIONS:
            return self._function(name, arguments(token), context)
        return self._path(token, context)

    def _operator(self, token: XPathToken, context: Context) -> Eval:
        symbol = token.symbol
        if not len(token):
            raise ExpressionFault("path.unsupported", path=symbol)
        if len(token) == 1:
            inner, sign = self.compile(token[0], context), -1.0 if symbol == "-" else 1.0
            return inner if symbol == "(" else lambda scope: sign * number(inner(scope))
        if symbol in CHAINED:
            return self._chain(token, context)
        left, right = self._both(token, context)
        if symbol in _ARITHMETIC:
            call = _ARITHMETIC[symbol]
            return lambda scope: call(number(left(scope)), number(right(scope)))
        if symbol == "|":
            return lambda scope: every((left(scope), right(scope)))
        return lambda scope: compare(symbol, left(scope), right(scope))

    def _chain(self, token: XPathToken, context: Context) -> Eval:
        """Compile a + b + c + ... as one step: a long sum is no deep tree."""
        symbol, found = token.symbol, [token[1]]
        while token[0].symbol == symbol and len(token[0]) == 2:  # noqa: PLR2004
            token = token[0]
            found.append(token[1])
        parts = tuple(self.compile(each, context) for each in [token[0], *reversed(found)])
        if symbol == "and":
            return lambda scope: all(boolean(part(scope)) for part in parts)
        if symbol == "or":
            return lambda scope: any(boolean(part(scope)) for part in parts)
        return lambda scope: sum((number(part(scope)) for part in parts), 0.0)

    def _literal(self, token: XPathToken) -> Eval:
        value: Value = str(token.value) if token.symbol == "(string)" else float(str(token.value))
        if isinstance(value, str) and "${" in value:
            raise ExpressionFault("reference.quoted", text=value[:100])
        return lambda _scope: value

    def _both(self, token: XPathToken, context: Context) -> tuple[Eval, Eval]:
        return self.compile(token[0], context), self.compile(token[1], context)

    def _path(self, token: XPathToken, context: Context) -> Eval:
        path = paths.flatten(token, self._bases)
        if path.base is not None and path.base.kind is BaseKind.LIST:
            return paths.choices(path, context, self.compile)
        column = paths.column(path, context)
        if column is not None:
            return column
        return self._found(path, context)

    def _found(self, path: paths.Path, context: Context) -> Eval:
        """Read a path; current() and, inside the own repeat, ${names} look from where a condition is written."""
        outer = context.outer
        if outer is not None and path.base is not None and self._is_outside(path.base, context, outer):
            inner = self._found(path, outer)
            return lambda scope: inner(scope.outer or scope)
        if path.base is not None and path.base.kind is BaseKind.ITSELF:
            path = paths.Path(None, False, path.steps)
        return paths.reader(paths.find(path, context), context, self.compile)

    def _is_outside(self, base: Base, context: Context, outer: Context) -> bool:
        if base.kind is BaseKind.ITSELF or context.columns is not None:
            return True
        place = context.schema.places[paths.named(base.name, context)]
        return bool(place.repeats) and place.repeats == outer.held[: len(place.repeats)]

    def _function(self, name: str, given: tuple[XPathToken, ...], context: Context) -> Eval:
        function = FUNCTIONS[name]
        if not function.least <= len(given) <= function.most:
            raise ExpressionFault("function.arguments", function=name)
        special = self._special(name, given, context)
        if special is not None:
            return special
        parts = tuple(self.compile(token, context) for token in given)
        if not parts and name in OF_ITSELF:
            parts = (self._itself(context),)
        call = function.call
        if call is None:
            raise ExpressionFault("function.arguments", function=name)
        if len(parts) == 1:
            only = parts[0]
            return lambda scope: call((only(scope),))
        return lambda scope: call(tuple(part(scope) for part in parts))

    def _itself(self, context: Context) -> Eval:
        return self._found(paths.Path(None, False, [paths.Step(".")]), context)

    def _special(self, name: str, given: tuple[XPathToken, ...], context: Context) -> Eval | None:
        if name in {"today", "now"}:
            return _clock(name, context)
        if name == "if":
            test, yes, no = (self.compile(token, context) for token in given)
            return lambda scope: yes(scope) if boolean(test(scope)) else no(scope)
        if name == "regex":
            return self._regex(given, context)
        if name.startswith("format-date") and given[1].symbol == "(string)":
            unknown = unknown_letters(str(given[1].value))
            if unknown:
                raise ExpressionFault("function.format", letters=unknown)
        others: dict[str, Callable[[tuple[XPathToken, ...], Context], Eval]] = {
            "once": self._once,
            "position": self._position,
            "indexed-repeat": self._indexed,
            "jr:choice-name": self._choice_name,
        }
        return others[name](given, context) if name in others else None

    def _regex(self, given: tuple[XPathToken, ...], context: Context) -> Eval:
        if given[1].symbol != "(string)":
            raise ExpressionFault("function.pattern", pattern="")
        test, found = self.compile(given[0], context), pattern(str(given[1].value))
        return lambda scope: found(string(test(scope)))

    def _once(self, given: tuple[XPathToken, ...], context: Context) -> Eval:
        inner, index = self.compile(given[0], context), context.index
        return lambda scope: scope.sight.kept(index, scope.entries) or inner(scope)

    def _position(self, given: tuple[XPathToken, ...], context: Context) -> Eval:
        if not given:
            if context.outer is None:
                raise ExpressionFault("function.position")
            return lambda scope: float(scope.place)
        target = paths.find(paths.flatten(given[0], self._bases), context)
        place = context.schema.places[target.index]
        if place.node.kind is not Kind.REPEAT or place.index not in context.held:
            raise ExpressionFault("function.position")
        repeat, depth = place.index, len(place.repeats)
        context.reads.list(repeat, depth)
        return lambda scope: _position(scope, repeat, depth)

    def _indexed(self, given: tuple[XPathToken, ...], context: Context) -> Eval:
        if len(given) % 2 == 0:
            raise ExpressionFault("function.arguments", function="indexed-repeat")
        target = paths.find(paths.flatten(given[0], self._bases), context).index
        around = context.schema.places[target].repeats
        named = [paths.find(paths.flatten(token, self._bases), context).index for token in given[1::2]]
        picks = {repeat: self.compile(token, context) for repeat, token in zip(named, given[2::2], strict=True)}
        free = [repeat for repeat in around if repeat not in picks]
        if picks.keys() - set(around) or tuple(free) != context.held[: len(free)] or free != list(around[: len(free)]):
            raise ExpressionFault("function.indexed", function="indexed-repeat")
        context.reads.answer(target, len(free))
        for repeat in picks:
            context.reads.list(repeat, len(free))

        def read(scope: Scope) -> Value:
            entries = scope.entries[: len(free)]
            for repeat in around[len(free) :]:
                at, known = paths.as_place(picks[repeat](scope)), scope.sight.entries(repeat, entries)
                if not 1 <= at <= len(known):
                    return ()
                entries = (*entries, known[at - 1])
            return scope.sight.read(target, entries)

        return read

    def _choice_name(self, given: tuple[XPathToken, ...], context: Context) -> Eval:
        quoted = _QUOTED.fullmatch(str(given[1].value)) if given[1].symbol == "(string)" else None
        if quoted is not None:
            target = paths.named(quoted[1], context)
        elif given[1].symbol == "(string)":
            raise ExpressionFault("reference.unknown", name=str(given[1].value)[:100])
        else:
            target = paths.find(paths.flatten(given[1], self._bases), context).index
        node = context.schema.places[target].node
        if node.kind not in SELECTS:
            raise ExpressionFault("function.choice_name", name=node.name)
        definition = context.schema.definition
        labels = {choice.name: choice.label for choice in definition.choices.get(node.choices, ())}
        value = self.compile(given[0], context)

        def label(scope: Scope) -> Value:
            name = string(value(scope))
            return say(labels.get(name, {}), scope.sight.language, definition.default_language)

        return label


def _clock(name: str, context: Context) -> Eval:
    context.reads.is_timed = True
    if name == "today":
        return lambda scope: scope.sight.today.isoformat()
    # As a person types a date and a time: what the clock on the wall shows, without a zone.
    return lambda scope: scope.sight.now.replace(tzinfo=None).isoformat(timespec="milliseconds")


def _position(scope: Scope, repeat: int, depth: int) -> float:
    known = scope.sight.entries(repeat, scope.entries[:depth])
    own = scope.entries[depth]
    return float(known.index(own) + 1) if own in known else float("nan")
