"""A definition compiled once: its expressions, and in which order what depends on what is worked out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.forms.checking import is_decimal
from app.forms.definition import EVIDENCE, SELECTS, SILENT, Definition, Kind, Node
from app.forms.expressions import compile_expression
from app.forms.functions import FUNCTIONS, REFUSED
from app.forms.grammar import ExpressionFault
from app.forms.graph import Graph, Loop, graph_of
from app.forms.problems import FormFault, Problem
from app.forms.quoting import Quoting, quoting
from app.forms.rules import Rules
from app.forms.schema import Place, Schema, schema_of
from app.forms.scope import Expression

_STEP_LEAST = 1e-9


@dataclass(frozen=True, slots=True)
class Form:
    """What can be run."""

    definition: Definition
    schema: Schema
    rules: tuple[Rules, ...]
    graph: Graph


@dataclass(frozen=True, slots=True)
class Written:
    """A problem with the node's part it lies in: "relevant", "label" and so on."""

    code: str
    place: Place
    part: str
    params: Mapping[str, str | tuple[str, ...]]

    @property
    def problem(self) -> Problem:
        """The problem as one of the survey sheet."""
        return Problem(self.code, sheet="survey", row=self.place.node.row or None, column=self.part, params=self.params)


def compile_form(definition: Definition) -> Form:
    """Compile a definition. Raises FormFault for what import refuses."""
    form, problems = examine(definition)
    if form is None:
        raise FormFault(problems[0].problem)
    return form


def examine(definition: Definition) -> tuple[Form | None, tuple[Written, ...]]:
    """Return the compiled form, or every problem of its expressions."""
    schema = schema_of(definition)
    problems: list[Written] = []
    rules = tuple(_rules(place, schema, problems) for place in schema.places)
    problems.extend(_twins(schema))
    if problems:
        return None, tuple(problems)
    graph = graph_of(schema, rules)
    if isinstance(graph, Loop):
        place = schema.places[graph.index]
        return None, (Written("expression.loop", place, graph.part, {"chain": graph.chain}),)
    return Form(definition, schema, rules, graph), ()


def _twins(schema: Schema) -> list[Written]:
    return [
        Written("name.twice", place, "name", {"name": place.node.name})
        for place in schema.places
        if schema.by_path[place.path] != place.index
    ]


def _rules(place: Place, schema: Schema, problems: list[Written]) -> Rules:
    node = place.node

    def one(part: str, source: str, list_name: str = "") -> Expression | None:
        if not source.strip():
            return None
        try:
            return compile_expression(source, schema, place.index, list_name)
        except ExpressionFault as fault:
            problems.append(Written(fault.code, place, part, fault.params))
            return None

    def quoted(part: str, words: Mapping[str, str]) -> Quoting | None:
        try:
            return quoting(words, schema, place.index)
        except ExpressionFault as fault:
            problems.append(Written(fault.code, place, part, fault.params))
            return None

    problems.extend(_wrong(place, schema))
    return Rules(
        relevant=one("relevant", node.relevant),
        required=one("required", node.required) if node.kind not in SILENT else None,
        read_only=one("read_only", node.read_only),
        constraint=one("constraint", node.constraint),
        calculation=one("calculation", node.calculation),
        default=one("default", node.default) if is_dynamic(node.default) else None,
        count=one("repeat_count", node.repeat_count),
        choice_filter=one("choice_filter", node.choice_filter, node.choices),
        label=quoted("label", node.label),
        hint=quoted("hint", node.hint),
        constraint_message=quoted("constraint_message", node.constraint_message),
        required_message=quoted("required_message", node.required_message),
    )


_CALL = re.compile(rf"(?<![\w.:-])(?:{'|'.join(map(re.escape, [*FUNCTIONS, *REFUSED]))})\(")


def is_dynamic(default: str) -> bool:
    """Say whether a default is an expression: it names a question or calls a function."""
    return "${" in default or _CALL.search(default) is not None


def _wrong(place: Place, schema: Schema) -> list[Written]:
    """Return what is wrong with a node's parts that are no expressions."""
    node = place.node
    found: list[Written] = []
    if node.kind in SELECTS and node.choices not in schema.definition.choices:
        found.append(Written("choices.unknown", place, "type", {"list": node.choices}))
    if node.kind is Kind.CALCULATE and not node.calculation:
        found.append(Written("calculation.missing", place, "calculation", {}))
    if node.kind in EVIDENCE and node.default:
        found.append(Written("default.unsupported", place, "default", {}))
    if node.kind is Kind.RANGE:
        found.extend(Written("parameter.range", place, "parameters", {"name": name}) for name in _wrong_range(node))
    return found


def _wrong_range(node: Node) -> list[str]:
    defaults = {"start": "1", "end": "10", "step": "1"}
    written = {name: node.parameters.get(name, value) for name, value in defaults.items()}
    wrong = [name for name, text in written.items() if not is_decimal(text)]
    if wrong:
        return wrong
    values = {name: float(text) for name, text in written.items()}
    if values["step"] < _STEP_LEAST or values["start"] == values["end"]:
        wrong.append("step" if values["step"] < _STEP_LEAST else "end")
    return wrong
