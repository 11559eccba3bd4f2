"""What documents say of the program is what the program has: every verb, rule, key, route, code and limit."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.kernel.decide import Verdict
from app.domain.plan.records import Gate
from sync.protocol import limits
from sync.protocol.problems import ProblemCode
from sync.server.cli import main
from sync.server.core.problems import RefusedRequest
from sync.server.http.openapi import document
from sync.server.http.operations import OPERATIONS
from sync.server.http.routes import ROUTES
from ui.i18n.translator import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
OPERATOR, PROTOCOL = (
    (ROOT / path).read_text(encoding="utf-8") for path in ("packaging/server/README.md", "sync/PROTOCOL.md")
)
GUIDES = {
    language: (ROOT / f"resources/help/{language}/guide.md").read_text(encoding="utf-8") for language in LANGUAGES
}
MIB = 1 << 20
KEYS = re.compile(r"(?:Ctrl|Alt|Shift)\+[A-Za-z0-9+]+|\?")
RULE = re.compile(r"[A-Z]\d")
PARTS = (r"^## ", r"^$\n\*\*", r"^\| ", r"^\d\. ")
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_users_guide_tells_of_every_rule(language: str) -> None:
    given = {
        argument.value
        for node in nodes("app", "sync")
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("refuse", "Reason")
        for argument in node.args[:1]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    rules = given | {gate.value for gate in Gate}
    assert {"O1", "O2", "U0"} <= rules
    rows = re.findall(r"^\| ([A-Z]\d.*?) \|", GUIDES[language], re.MULTILINE)
    told = {rule for row in rows for rule in RULE.findall(row)}
    assert rules - told == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_users_guide_tells_of_every_key(language: str) -> None:
    keys = {
        node.value
        for node in nodes("ui")
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEYS.fullmatch(node.value)
    }
    assert {"Ctrl+K", "?"} <= keys
    assert {key for key in keys if f"`{key}`" not in GUIDES[language]} == set()


def test_the_users_guide_says_the_same_in_every_language() -> None:
    """By its parts: as many headings, paragraphs with a name of their own, and lines of tables."""
    parts = {
        language: [len(re.findall(part, text, re.MULTILINE)) for part in PARTS] for language, text in GUIDES.items()
    }
    assert set(map(tuple, parts.values())) == {tuple(parts["en"])}, parts


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
    rows = [line for line in PROTOCOL.splitlines() if re.match(r"\| \d{3}", line) and f"`{code}`" in line]
    assert rows
    assert all(str(RefusedRequest(code).status) in row.split("|")[1] for row in rows)


def test_the_protocol_tells_of_every_verdict_and_of_no_other() -> None:
    [table] = re.findall(r"^\| verdict \|.*?\n\n", PROTOCOL, re.MULTILINE | re.DOTALL)
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == [verdict.value for verdict in Verdict]


LIMITS = {
    "PROTOCOL": (1, "# The sync protocol, version 1"),
    "SCHEMA": (2, "`schema` of its changesets, now 2"),
    "MOST_CHANGESETS": (500, "| changesets of one push | 500, and 1 MiB of payloads |"),
    "MOST_PUSH_BYTES": (MIB, "| changesets of one push | 500, and 1 MiB of payloads |"),
    "MOST_ROWS": (2_000, "of one reply | 2,000, and 2 MiB of bodies |"),
    "MOST_PULL_BYTES": (2 * MIB, "of one reply | 2,000, and 2 MiB of bodies |"),
    "MOST_BODY_BYTES": (8 * MIB, "decompressed | 8 MiB, and a hundred times what was sent |"),
    "MOST_RATIO": (100, "decompressed | 8 MiB, and a hundred times what was sent |"),
    "MOST_DEPTH": (32, "| nesting of a body | 32 |"),
    "MOST_LINE": (1_000, "| a text of a session message | 1,000 characters |"),
    "MOST_FILE_BYTES": (32 * MIB, "| a file of evidence; its small picture | 32 MiB; 64 KiB |"),
    "MOST_THUMB_BYTES": (64 << 10, "| a file of evidence; its small picture | 32 MiB; 64 KiB |"),
    "FILE_CHUNK_BYTES": (256 << 10, "| a piece of a file | 256 KiB |"),
    "MOST_FILES_ASKED": (500, "| files asked for at once | 500 |"),
    "LARGEST_SEQ": (2**62 - 1, "| `seq` | from 1 to 2^62 - 1 |"),
    "LEAST_NONCE": (16, "| an install nonce | 16 to 200 characters |"),
    "LONGEST_NONCE": (200, "| an install nonce | 16 to 200 characters |"),
}


def test_the_protocol_tells_of_every_limit() -> None:
    own = {
        target.id
        for node in nodes("sync/protocol")
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name) and hasattr(limits, target.id) and target.id.isupper()
    }
    assert own == set(LIMITS)
    for name, (value, said) in LIMITS.items():
        assert getattr(limits, name) == value, name
        assert said in PROTOCOL, name


def test_what_the_protocol_refers_to_is_there() -> None:
    sections = set(re.findall(r"^##+ (\d(?:\.\d)?)\b", PROTOCOL, re.MULTILINE))
    referred = re.findall(r"[(:] ?(\d\.\d)(?:\.\d+)?[).]", PROTOCOL)
    assert referred
    assert set(referred) <= sections
    for link in re.findall(r"\]\((decisions/[^)]+)\)", PROTOCOL):
        assert (ROOT / "sync" / link).exists(), link
    needed = {
        node.value for node in nodes("app", "sync") if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    told = set(
        re.findall(r"\b((?:changeset|author|device|scope|command|dependency|rule|record|pack)\.[a-z_]+)\b", PROTOCOL)
    )
    assert {"scope.never_granted", "changeset.parked"} <= told
    assert told <= needed


def test_the_steps_of_each_exchange_are_numbered_in_order() -> None:
    exchanges = [
        block for block in re.findall(r"^```\n(.*?)^```", PROTOCOL, re.MULTILINE | re.DOTALL) if "POST /v1" in block
    ]
    assert len(exchanges) >= 7
    assert any("AcceptCustody" in block for block in exchanges)
    for block in exchanges:
        steps = [int(number) for number in re.findall(r"(?<![\d.])(?:^|[|>] ) +(\d+)  ", block, re.MULTILINE)]
        assert steps == list(range(1, len(steps) + 1)), block
