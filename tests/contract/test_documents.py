"""What documents say of the program is what the program has: every verb, rule, key, route, code and limit."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.plan.records import Gate
from sync.protocol import limits
from sync.protocol.problems import ProblemCode
from sync.server.cli import main
from sync.server.core.problems import RefusedRequest
from sync.server.http.openapi import document
from sync.server.http.operations import OPERATIONS
from sync.server.http.routes import ROUTES

ROOT = Path(__file__).resolve().parents[2]
GUIDE, OPERATOR, PROTOCOL = (
    (ROOT / path).read_text(encoding="utf-8")
    for path in ("resources/help/en/guide.md", "packaging/server/README.md", "sync/PROTOCOL.md")
)
MIB = 1 << 20
KEYS = re.compile(r"(?:Ctrl|Alt|Shift)\+[A-Za-z0-9+]+|\?")
RULE = re.compile(r"[A-Z]\d")
VERB = re.compile(r"^    ([a-z]+(?:-[a-z]+)*) ", re.MULTILINE)


def nodes(*folders: str) -> Iterator[ast.AST]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def test_the_operators_guide_tells_of_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    verbs = set(VERB.findall(capsys.readouterr().out))
    assert "migrate" in verbs
    assert {verb for verb in verbs if f"`{verb}`" not in OPERATOR} == set()
    assert set(re.findall(r"^concord-server ([a-z-]+)", OPERATOR, re.MULTILINE)) <= verbs


def test_the_operators_guide_tells_of_every_variable() -> None:
    named = {
        node.value
        for node in nodes("sync/server")
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch("CONCORD_[A-Z_]+", node.value)
    }
    assert named
    assert named == set(re.findall("CONCORD_[A-Z_]+", OPERATOR))


def test_the_users_guide_tells_of_every_rule() -> None:
    given = {
        argument.value
        for node in nodes("app", "sync")
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("refuse", "Reason")
        for argument in node.args[:1]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    rules = given | {gate.value for gate in Gate}
    assert {"O1", "O2", "U0"} <= rules
    told = {rule for row in re.findall(r"^\| ([A-Z]\d.*?) \|", GUIDE, re.MULTILINE) for rule in RULE.findall(row)}
    assert rules - told == set()


def test_the_users_guide_tells_of_every_key() -> None:
    keys = {
        node.value
        for node in nodes("ui")
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEYS.fullmatch(node.value)
    }
    assert {"Ctrl+K", "?"} <= keys
    assert {key for key in keys if f"`{key}`" not in GUIDE} == set()


def routes() -> set[str]:
    return {
        f"{method} {path}"
        for handler in ROUTES
        for path in handler.paths
        for method in handler.http_methods
        if path != "/schema/openapi.json"
    }


def test_the_description_served_tells_of_every_route_and_of_no_other() -> None:
    told = {f"{method.upper()} {path}" for path, methods in document()["paths"].items() for method in methods}
    assert told == routes()


def test_the_protocol_tells_of_every_route_and_of_no_other() -> None:
    [table] = re.findall(r"^\| route \|.*?\n\n", PROTOCOL, re.MULTILINE | re.DOTALL)
    assert set(re.findall(r"^\| `([A-Z]+ /\S+)` \|", table, re.MULTILINE)) == routes() | {"GET /schema/openapi.json"}
    # Anywhere else, too: nothing is promised that is not there.
    assert set(re.findall(r"/v1/[a-z/]+[a-z]", PROTOCOL.split("## 8. To come")[0])) == {
        route.split()[1] for route in routes()
    }


def test_every_problem_is_in_the_description_of_a_route() -> None:
    told = {code for operation in OPERATIONS for code in operation.codes}
    # These two are of no route.
    assert {ProblemCode.NOT_FOUND, ProblemCode.METHOD_NOT_ALLOWED}.isdisjoint(told)
    assert set(ProblemCode) - told == {ProblemCode.NOT_FOUND, ProblemCode.METHOD_NOT_ALLOWED}


@pytest.mark.parametrize("code", ProblemCode)
def test_the_protocol_tells_of_every_problem_with_its_status(code: ProblemCode) -> None:
    [row] = [line for line in PROTOCOL.splitlines() if line.startswith("| ") and f"`{code}`" in line]
    assert str(RefusedRequest(code).status) in row.split("|")[1]


@pytest.mark.parametrize(
    ("said", "is_so"),
    [
        ("The sync protocol, version 1\n", limits.PROTOCOL == 1),
        ("at most 500 and 1 MiB", (limits.MOST_CHANGESETS, limits.MOST_PUSH_BYTES) == (500, MIB)),
        ("at most 2,000 and 2 MiB", (limits.MOST_ROWS, limits.MOST_PULL_BYTES) == (2_000, 2 * MIB)),
        ("whole has the record's `size`, at most 32 MiB", limits.MOST_FILE_BYTES == 32 * MIB),
        ("at most 64 KiB); the whole", limits.MOST_THUMB_BYTES == MIB // 16),
        ("piece (its hash); at most 256 KiB", limits.FILE_CHUNK_BYTES == MIB // 4),
        ("at most 500 files of one scope", limits.MOST_FILES_ASKED == 500),
        ("8 MiB decompressed", limits.MOST_BODY_BYTES == 8 * MIB),
        ("a hundred times what was sent", limits.MOST_RATIO == 100),
        ("nested deeper than 32", limits.MOST_DEPTH == 32),
    ],
)
def test_the_protocol_tells_the_limits(said: str, is_so: bool) -> None:
    assert said in PROTOCOL
    assert is_so
