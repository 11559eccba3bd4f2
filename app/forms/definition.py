"""What a checklist's workbook says, normalised; its canonical JSON is what a template keeps and its digest names."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields
from enum import StrEnum
from typing import TypeAlias

from app.forms.plain_json import Json, a_list, a_number, a_text, an_object, texts, words

Words: TypeAlias = Mapping[str, str]
"""A text by the code of its language; "" where the workbook gives no language."""


class Kind(StrEnum):
    """What a node asks for, shows or holds."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    TIME = "time"
    DATETIME = "datetime"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANGE = "range"
    NOTE = "note"
    PHOTO = "photo"
    FILE = "file"
    SIGNATURE = "signature"
    GEOPOINT = "geopoint"
    CALCULATE = "calculate"
    ACKNOWLEDGE = "acknowledge"
    HIDDEN = "hidden"
    GROUP = "group"
    REPEAT = "repeat"


HOLDERS = frozenset({Kind.GROUP, Kind.REPEAT})
"""Kinds that have children and no answer."""

SILENT = frozenset({Kind.NOTE, Kind.CALCULATE, Kind.HIDDEN}) | HOLDERS
"""Kinds that ask nothing of a person."""

SELECTS = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})
"""Kinds that are answered from a list."""

EVIDENCE = frozenset({Kind.PHOTO, Kind.FILE, Kind.SIGNATURE})
"""Kinds whose value is ids of evidence, separated by spaces."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a list; `values` are its other columns, for choice filters."""

    name: str
    label: Words = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Node:
    """One row of the survey sheet with what lies inside it. Expressions are as written, "" where there is none.

    `row` is where the workbook says it; it is no part of what the form is: not compared and not kept as JSON.
    `bad` are the values that make a finding; `weight` counts into the score; `may_skip`: "not applicable" is an answer;
    `carries`: pre-filled from the last run.
    """

    kind: Kind
    name: str
    label: Words = field(default_factory=dict)
    hint: Words = field(default_factory=dict)
    relevant: str = ""
    constraint: str = ""
    constraint_message: Words = field(default_factory=dict)
    required: str = ""
    required_message: Words = field(default_factory=dict)
    calculation: str = ""
    default: str = ""
    read_only: str = ""
    choices: str = ""
    choice_filter: str = ""
    appearance: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)
    repeat_count: str = ""
    children: tuple[Node, ...] = ()
    law: str = ""
    point: str = ""
    question: str = ""
    bad: tuple[str, ...] = ()
    severity: str = ""
    discipline: str = ""
    weight: float | None = None
    may_skip: bool = False
    carries: bool = False
    row: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Definition:
    """A whole checklist. `code` and `version` name it; `languages` are in the order of the workbook's columns."""

    code: str
    version: str
    title: Words
    languages: tuple[str, ...] = ()
    default_language: str = ""
    programme: str = ""
    nodes: tuple[Node, ...] = ()
    choices: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)


def walk(nodes: tuple[Node, ...], parent: str = "") -> Iterator[tuple[str, Node]]:
    """Give every node with its path ("/group/question"), a parent before its children."""
    for node in nodes:
        path = f"{parent}/{node.name}"
        yield path, node
        yield from walk(node.children, path)


def say(words: Words, language: str, default_language: str = "") -> str:
    """Return the text in a language, else in the form's own, else in any; "" where there is none."""
    for code in (language, default_language, "", "en"):
        if words.get(code):
            return words[code]
    return next((text for text in words.values() if text), "")


def to_json(definition: Definition) -> str:
    """Return the canonical text: keys sorted, nothing that is empty, no white space."""
    body: Json = {
        "code": definition.code,
        "version": definition.version,
        "title": dict(definition.title),
        "languages": list(definition.languages),
        "default_language": definition.default_language,
        "programme": definition.programme,
        "nodes": [_node_to(node) for node in definition.nodes],
        "choices": {name: [_choice_to(choice) for choice in given] for name, given in definition.choices.items()},
    }
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def from_json(text: str) -> Definition:
    """Return the definition of a canonical text. Raises ValueError on anything else."""
    try:
        body = an_object(json.loads(text))
        return Definition(
            code=a_text(body["code"]),
            version=a_text(body["version"]),
            title=words(body["title"]),
            languages=texts(body["languages"]),
            default_language=a_text(body["default_language"]),
            programme=a_text(body["programme"]),
            nodes=tuple(_node_from(an_object(node)) for node in a_list(body["nodes"])),
            choices={
                name: tuple(_choice_from(an_object(choice)) for choice in a_list(given))
                for name, given in an_object(body["choices"]).items()
            },
        )
    except (KeyError, RecursionError, TypeError, ValueError) as error:
        raise ValueError(f"not a definition: {error}") from error


def digest(text: str) -> str:
    """Return the SHA-256 of a definition's JSON, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def _node_to(node: Node) -> Json:
    body: dict[str, Json] = {"kind": node.kind.value, "name": node.name}
    for part in fields(Node):
        value = getattr(node, part.name)
        if part.name in {"kind", "name", "row", "children"} or value in (part.default, {}, ()):
            continue
        body[part.name] = _plain(value)
    if node.children:
        body["children"] = [_node_to(child) for child in node.children]
    return body


def _plain(value: Mapping[str, str] | tuple[str, ...] | str | float) -> Json:
    if isinstance(value, Mapping):
        return dict(value)
    return list(value) if isinstance(value, tuple) else value


def _node_from(body: dict[str, Json]) -> Node:
    made: dict[str, object] = {}
    for name, value in body.items():
        if name == "kind":
            made[name] = Kind(a_text(value))
        elif name == "children":
            made[name] = tuple(_node_from(an_object(child)) for child in a_list(value))
        elif name == "bad":
            made[name] = texts(value)
        elif name == "weight":
            made[name] = float(a_number(value))
        elif name in {"may_skip", "carries"}:
            made[name] = value is True
        elif name in _MAPPINGS:
            made[name] = words(value)
        elif name in _TEXTS:
            made[name] = a_text(value)
        else:
            raise ValueError(f"not a part of a node: {name}")
    return Node(**made)  # type: ignore[arg-type]  # every value was looked at above


_MAPPINGS = {part.name for part in fields(Node) if part.default_factory is not MISSING}
_TEXTS = {part.name for part in fields(Node) if part.default == ""} | {"name"}


def _choice_to(choice: Choice) -> Json:
    body: dict[str, Json] = {"name": choice.name}
    if choice.label:
        body["label"] = dict(choice.label)
    if choice.values:
        body["values"] = dict(choice.values)
    return body


def _choice_from(body: dict[str, Json]) -> Choice:
    return Choice(a_text(body["name"]), words(body.get("label", {})), words(body.get("values", {})))
