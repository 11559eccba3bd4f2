"""The survey sheet: rows into nodes, groups and repeats around what lies in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.forms.definition import Choice, Kind, Node
from app.forms.headers import Header, survey_header
from app.forms.lists import note_language
from app.forms.problems import Problem, Severity
from app.forms.survey_row import Line, node_of, wrong_cells
from app.forms.vocabulary import BEGIN, END, KNOWN, OTHER, OTHER_NAME, REFUSED
from app.forms.workbook import Sheet

_OTHER_WORDS = {"en": "Other", "bn": "অন্যান্য", "ar": "أخرى", "fr": "Autre", "es": "Otro"}
_SPECIFY_WORDS = {
    "en": "Specify other.",
    "bn": "অন্যান্য হলে উল্লেখ করুন।",
    "ar": "يرجى تحديد الخيار الآخر.",
    "fr": "Précisez.",
    "es": "Especifique.",
}
MOST_DEPTH = 20


@dataclass(slots=True)
class _Open:
    """A group or repeat whose end has not come yet."""

    node: Node | None
    is_repeat: bool
    row: int
    children: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Survey:
    """What the survey sheet says; `headers` gives the column as written for the name that is read.

    `refused` are the names of questions whose type is not supported: told once, not again where they are named.
    """

    nodes: tuple[Node, ...]
    headers: Mapping[str, str]
    refused: frozenset[str]


def survey_of(
    sheet: Sheet, choices: dict[str, tuple[Choice, ...]], languages: dict[str, None], problems: list[Problem]
) -> Survey:
    """Read the rows; adds languages, and the choice "other" to lists that are asked for with it."""
    headers = {column: survey_header(written) for column, written in sheet.headers.items()}
    for header in headers.values():
        if header.language and header.name in KNOWN:
            note_language(header.language, sheet.name, header.written, languages, problems)
    _unknown(sheet, headers, problems)
    stack = [_Open(None, False, 0)]
    refused: set[str] = set()
    for number, row in sheet.rows.items():
        line = Line(sheet.name, number, headers, row)
        if line.text("disabled").lower() in {"yes", "true"}:
            continue
        wrong_cells(line, problems)
        if not _take(line, stack, choices, languages, problems):
            refused.add(line.text("name"))
    while len(stack) > 1:
        unclosed = stack.pop()
        problems.append(Problem("group.unclosed", sheet=sheet.name, row=unclosed.row, column="type"))
    written = {header.name: header.written for header in reversed(headers.values())}
    return Survey(tuple(stack[0].children), written, frozenset(refused))


def _take(
    line: Line,
    stack: list[_Open],
    choices: dict[str, tuple[Choice, ...]],
    languages: Mapping[str, None],
    problems: list[Problem],
) -> bool:
    """Take a row; say whether its type is supported."""
    written = " ".join(line.text("type").split()).lower()
    begun, ended = BEGIN.fullmatch(written), END.fullmatch(written)
    if ended is not None:
        _close(line, stack, ended["kind"] != "group", problems)
        return True
    node = node_of(line, choices, problems)
    if begun is not None and len(stack) > MOST_DEPTH:
        problems.append(line.problem("group.deep", "type", depth=MOST_DEPTH))
        node = None
    if begun is not None:
        stack.append(_Open(node, begun["kind"] != "group", line.number))
    elif node is not None:
        stack[-1].children.append(node)
        if any(written.endswith(f" {word}") for word in OTHER):
            stack[-1].children.append(_specify(node, choices, languages))
    return node is not None


def _close(line: Line, stack: list[_Open], is_repeat: bool, problems: list[Problem]) -> None:  # noqa: FBT001
    if len(stack) == 1 or stack[-1].is_repeat is not is_repeat:
        problems.append(line.problem("group.unopened", "type"))
        return
    done = stack.pop()
    if done.node is None:
        return
    if not done.children:
        problems.append(Problem("group.empty", Severity.ERROR, line.sheet, done.row, "type", {"name": done.node.name}))
    stack[-1].children.append(_filled(done.node, tuple(done.children)))


def _filled(node: Node, children: tuple[Node, ...]) -> Node:
    parts = {name: getattr(node, name) for name in Node.__dataclass_fields__ if name != "children"}
    return Node(**parts, children=children)


def _specify(node: Node, choices: dict[str, tuple[Choice, ...]], languages: Mapping[str, None]) -> Node:
    """Return the question for what is meant by "other", and give the list that choice."""
    spoken = [*languages] if languages else [""]
    listed = choices.get(node.choices, ())
    if all(choice.name != OTHER_NAME for choice in listed):
        label = {code: _OTHER_WORDS.get(code, _OTHER_WORDS["en"]) for code in spoken}
        choices[node.choices] = (*listed, Choice(OTHER_NAME, label))
    return Node(
        Kind.TEXT,
        f"{node.name}_other",
        {code: _SPECIFY_WORDS.get(code, _SPECIFY_WORDS["en"]) for code in spoken},
        relevant=f"selected(${{{node.name}}}, '{OTHER_NAME}')",
        row=node.row,
    )


def _unknown(sheet: Sheet, headers: Mapping[int, Header], problems: list[Problem]) -> None:
    """Tell once of each column that is filled and not read, and of two columns that say the same."""
    seen: set[tuple[str, str]] = set()
    for column, header in headers.items():
        filled = next((number for number, row in sheet.rows.items() if column in row), None)
        if filled is None:
            continue
        key = (header.name, header.language)
        if key in seen:
            problems.append(
                Problem("column.twice", Severity.ERROR, sheet.name, 1, header.written, {"name": header.written})
            )
        seen.add(key)
        if header.name not in KNOWN and not REFUSED.fullmatch(header.name):
            problems.append(
                Problem(
                    "column.ignored", Severity.WARNING, sheet.name, filled, header.written, {"name": header.written}
                )
            )
