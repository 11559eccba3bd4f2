"""Checklists built by hand: a definition of nodes, a run of it on a fixed day."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from app.forms.definition import Choice, Definition, Kind, Node
from app.forms.running import Given, Run, compile_form

TODAY = date(2026, 12, 2)
NOW = datetime(2026, 12, 2, 9, 12, tzinfo=UTC)
YES_NO = (Choice("yes", {"en": "Yes", "bn": "হ্যাঁ"}), Choice("no", {"en": "No", "bn": "না"}))


def definition(*nodes: Node, **lists: tuple[Choice, ...]) -> Definition:
    return Definition(
        code="demo",
        version="1",
        title={"": "Demo"},
        languages=("en", "bn"),
        default_language="en",
        nodes=nodes,
        choices={"yes_no": YES_NO, **lists},
    )


def run(given: Definition, answers: Mapping[str, str | Given] | None = None) -> Run:
    answered = {path: Given(value) if isinstance(value, str) else value for path, value in (answers or {}).items()}
    return Run(compile_form(given), answered, TODAY, NOW)


def text(name: str, **parts: object) -> Node:
    return Node(Kind.TEXT, name, **parts)  # type: ignore[arg-type]  # a test says which parts


def node(kind: Kind, name: str, *children: Node, **parts: object) -> Node:
    return Node(kind, name, children=children, **parts)  # type: ignore[arg-type]  # a test says which parts
