"""One row of the survey sheet into a node, and all that is wrong with its cells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.reasons import Param
from app.forms.checking import fault_of, is_decimal
from app.forms.definition import EVIDENCE, SELECTS, Choice, Kind, Node
from app.forms.form import is_dynamic
from app.forms.headers import Header
from app.forms.problems import Problem, Severity
from app.forms.vocabulary import (
    APPEARANCES,
    BEGIN,
    CHANGING,
    CLOCKS,
    IDLE_PARAMETERS,
    LAYOUTS,
    NAME,
    NO,
    OTHER,
    OTHER_NAME,
    OURS,
    PARAMETERS,
    REFUSED,
    SELECT,
    TYPES,
    YES,
)

_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})
_PARAMETER = re.compile(r"([\w-]+)\s*=\s*([^\s,;]+)")


@dataclass(frozen=True, slots=True)
class Line:
    """A row with its columns."""

    sheet: str
    number: int
    headers: Mapping[int, Header]
    cells: Mapping[int, str]

    def text(self, name: str) -> str:
        """Return the cell under a header that is read by this name, "" where it is empty."""
        for column, header in self.headers.items():
            if header.name == name and not header.language and column in self.cells:
                return self.cells[column]
        return ""

    def words(self, name: str) -> dict[str, str]:
        """Return the cells of a text in its languages."""
        return {
            header.language: self.cells[column]
            for column, header in self.headers.items()
            if header.name == name and column in self.cells
        }

    def expression(self, name: str) -> str:
        """Return an expression with straight quotes; yes and no as XPath says them."""
        text = self.text(name).translate(_QUOTES)
        if name in {"required", "read_only", "relevant"} and text.lower() in YES:
            return "" if name == "relevant" else "true()"
        if name in {"required", "read_only"} and text.lower() in NO:
            return ""
        return "false()" if name == "relevant" and text.lower() in NO else text

    def problem(self, code: str, column: str, severity: Severity = Severity.ERROR, /, **params: Param) -> Problem:
        """Return a problem of a cell of this row."""
        written = next((header.written for header in self.headers.values() if header.name == column), column)
        return Problem(code, severity, self.sheet, self.number, written, params)


def wrong_cells(line: Line, problems: list[Problem]) -> None:
    """Tell of cells in columns that are not supported."""
    for column, header in line.headers.items():
        if column in line.cells and header.name not in OURS and REFUSED.fullmatch(header.name):
            params = {"name": header.written}
            problems.append(
                Problem("column.unsupported", Severity.ERROR, line.sheet, line.number, header.written, params)
            )


def node_of(line: Line, choices: Mapping[str, tuple[Choice, ...]], problems: list[Problem]) -> Node | None:
    """Return the node of a row without what lies in it; None where its type is not supported."""
    kind, list_name, calculation = _kind(line, problems)
    if kind is None:
        return None
    name = line.text("name")
    if not name:
        problems.append(line.problem("name.missing", "name"))
    elif not NAME.fullmatch(name):
        problems.append(line.problem("name.wrong", "name", name=name))
    appearance = _appearance(line, problems)
    if kind is Kind.PHOTO and "signature" in appearance.split():
        kind = Kind.SIGNATURE
    node = Node(
        kind=kind,
        name=name,
        label=line.words("label"),
        hint=_hint(line),
        constraint_message=line.words("constraint_message"),
        required_message=line.words("required_message"),
        relevant=line.expression("relevant"),
        constraint=line.expression("constraint"),
        required=line.expression("required"),
        read_only=line.expression("read_only"),
        choice_filter=line.expression("choice_filter"),
        repeat_count=line.expression("repeat_count"),
        calculation=calculation or line.expression("calculation"),
        default=line.text("default"),
        choices=list_name,
        appearance=appearance,
        parameters=_parameters(line, kind, problems),
        law=line.text("bind::concord:law"),
        point=line.text("bind::concord:point"),
        question=line.text("bind::concord:question"),
        bad=tuple(line.text("bind::concord:bad").split()),
        severity=line.text("bind::concord:severity"),
        discipline=line.text("bind::concord:discipline"),
        weight=_weight(line, problems),
        may_skip=_yes(line, "bind::concord:skip", problems),
        carries=_yes(line, "bind::concord:carry", problems),
        row=line.number,
    )
    problems.extend(_wrong_bad(line, node, choices))
    problems.extend(_wrong_default(line, node, choices))
    return node


def _kind(line: Line, problems: list[Problem]) -> tuple[Kind | None, str, str]:
    """Return what a row is, its list of choices, and the calculation of what fills itself in."""
    written = " ".join(line.text("type").split())
    lower = written.lower()
    begun = BEGIN.fullmatch(lower)
    if begun is not None:
        return (Kind.GROUP if begun["kind"] == "group" else Kind.REPEAT), "", ""
    if lower in CLOCKS:
        return Kind.CALCULATE, "", CLOCKS[lower]
    if lower in TYPES:
        return TYPES[lower], "", ""
    found = SELECT.fullmatch(lower)
    if found is not None:
        is_one = found["one"] is not None
        other = (found["other_one"] if is_one else found["other_many"]) or ""
        start, end = found.span("list_one" if is_one else "list_many")
        if not other or other.strip() in OTHER:
            return (Kind.SELECT_ONE if is_one else Kind.SELECT_MULTIPLE), written[start:end], ""
    if written:
        problems.append(line.problem("type.unsupported", "type", type=written[:100]))
    elif any(line.text(name) for name in ("name", "calculation")) or line.words("label"):
        problems.append(line.problem("type.missing", "type"))
    return None, "", ""


def _hint(line: Line) -> dict[str, str]:
    """Return the hint, with the guidance behind it that other programs show on asking."""
    hint, guidance = line.words("hint"), line.words("guidance_hint")
    return {code: "\n".join(filter(None, (hint.get(code), guidance.get(code)))) for code in {**hint, **guidance}}


def _appearance(line: Line, problems: list[Problem]) -> str:
    appearance = line.text("appearance")
    for word in appearance.split():
        if CHANGING.fullmatch(word.lower()):
            problems.append(line.problem("appearance.unsupported", "appearance", appearance=appearance[:100]))
            break
        if word.lower() not in APPEARANCES and not LAYOUTS.fullmatch(word.lower()):
            problems.append(line.problem("appearance.ignored", "appearance", Severity.WARNING, appearance=word[:100]))
    return appearance


def _parameters(line: Line, kind: Kind, problems: list[Problem]) -> dict[str, str]:
    written = line.text("parameters")
    found = {match[1].lower(): match[2] for match in _PARAMETER.finditer(written)}
    rest = _PARAMETER.sub("", written).strip(" ,;\n")
    for name in [*found, *([rest] if rest else [])]:
        if name in PARAMETERS.get(kind, frozenset()):
            continue
        is_idle = name in IDLE_PARAMETERS
        code, severity = (
            ("parameter.ignored", Severity.WARNING) if is_idle else ("parameter.unsupported", Severity.ERROR)
        )
        problems.append(line.problem(code, "parameters", severity, name=name[:100]))
    return {name: value for name, value in found.items() if name in PARAMETERS.get(kind, frozenset())}


def _weight(line: Line, problems: list[Problem]) -> float | None:
    text = line.text("bind::concord:weight")
    if not text:
        return None
    if is_decimal(text) and float(text) >= 0:
        return float(text)
    problems.append(line.problem("cell.weight", "bind::concord:weight", value=text[:100]))
    return None


def _yes(line: Line, name: str, problems: list[Problem]) -> bool:
    text = line.text(name).lower()
    if text and text not in YES | NO:
        problems.append(line.problem("cell.yes_no", name, value=text[:100]))
    return text in YES


def _wrong_default(line: Line, node: Node, choices: Mapping[str, tuple[Choice, ...]]) -> list[Problem]:
    """Tell of a default that is neither an expression nor an answer to the question: nobody could leave it as it is."""
    if not node.default or is_dynamic(node.default) or node.kind in EVIDENCE | {Kind.RANGE}:
        return []
    # Where a row asks for it the choice "other" comes into its list after the row.
    offered = (*choices.get(node.choices, ()), Choice(OTHER_NAME))
    if (node.kind in SELECTS and node.choices not in choices) or fault_of(node, node.default, offered) is None:
        return []
    return [line.problem("default.wrong", "default", value=node.default[:100])]


def _wrong_bad(line: Line, node: Node, choices: Mapping[str, tuple[Choice, ...]]) -> list[Problem]:
    """Tell of bad answers that nobody can give."""
    if node.kind not in SELECTS or node.choices not in choices:
        return []
    offered = {choice.name for choice in choices[node.choices]}
    return [
        line.problem("bad.unknown", "bind::concord:bad", name=name, list=node.choices)
        for name in node.bad
        if name not in offered
    ]
