"""Every endpoint, asked what its OpenAPI document says may be asked and what it says may not, by all sorts of callers.

A few hundred requests each run; `make endpoints EXAMPLES=2000` asks for as long as wanted. What is fit, and comes from
who is signed in on a real device, must reach the handlers: of each operation a share is answered 2xx.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from schemathesis import HookContext, hooks
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema
from schemathesis.generation import GenerationMode

from app.domain.kernel.context import Role
from sync.protocol.limits import PROTOCOL
from sync.server.core.tokens import AccessTokens
from sync.server.http.openapi import document
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from tests.builders.insiders import Asked, Insider, whole_numbers
from tests.builders.server import World
from tests.builders.strangers import Stranger, a_world, scope_of
from tests.fixtures.postgres import Postgres
from tests.fixtures.processes import ServerProcess

USUAL = 6
EXAMPLES = int(os.environ.get("CONCORD_EXAMPLES", str(USUAL)))
REACHED = 0.75
"""The least share of what is fit that is done, for each operation and a caller who may do all of it."""


@dataclass(frozen=True)
class Served:
    """A server process, and somebody who is signed in at it."""

    kind: str
    address: str
    insider: Insider
    tokens: dict[str, str]


@pytest.fixture(scope="module")
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("endpoints")
    database = _database(request, folder)
    migrate(database)
    process = ServerProcess(database, folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONCORD_FILES", str(folder / "files"))
        process.start()
    store = open_store(database)
    world = a_world(store)
    engagement = world.engagement()
    world.person("amina", Role.ADVISOR, engagement)
    world.person("farid", Role.ADVISOR, world.engagement())
    advisor, other = (Stranger.signed_in(process.url, world, login) for login in ("amina", "farid"))
    insider = Insider(world, advisor, "amina", scope_of(engagement), world.service.identity.epoch)
    insider.begin()
    tokens = {
        "signed in": _lasting(world, advisor.access),
        "nobody": "",
        "expired": _expired(world, advisor.access),
        "somebody else": other.access,
    }
    yield Served(request.param, process.url, insider, tokens)
    store.close()
    process.kill()


def _database(request: pytest.FixtureRequest, folder: Path) -> str:
    if request.param == "sqlite":
        return str(folder / "server.db")
    postgres: Postgres = request.getfixturevalue("postgres")
    return postgres.create()


def _expired(world: World, access: str) -> str:
    return _issued(world, access, timedelta(hours=-1))


def _lasting(world: World, access: str) -> str:
    """Return a token that is still good at the end of a long run."""
    return _issued(world, access, timedelta(days=1))


def _issued(world: World, access: str, later: timedelta) -> str:
    session = access.split(".", maxsplit=1)[0]
    return AccessTokens(world.service.identity.secret).issue(session, world.clock.now() + later)


def _schema(served: Served, token: str, examples: int, *, is_thorough: bool) -> schemathesis.BaseSchema:
    config = SchemathesisConfig.from_dict(
        {
            "seed": 1,
            "auth": {"openapi": {"access": {"bearer": token}}} if token else {},
            "request-timeout": 30,
            "cache": {"enabled": False},
            "generation": {"max-examples": examples, "deterministic": True, "database": "none"},
            "operations": [
                {"include-name": f"{method.upper()} {path}", "checks": _expected(described)}
                for path, methods in document()["paths"].items()
                for method, described in methods.items()
            ],
            "phases": {
                "coverage": {"enabled": is_thorough},
                "examples": {"enabled": False},
                "stateful": {"enabled": is_thorough and EXAMPLES > USUAL},
            },
        }
    )
    return schemathesis.openapi.from_url(f"{served.address}/schema/openapi.json", config=config)


def _expected(described: dict[str, Any]) -> dict[str, dict[str, list[str]]]:
    """Return what may come back: of what the document lists for the operation, and nothing else.

    What is fit to be read is never "malformed"; what is not is never done, nor so well read that a piece of a file
    could be damaged (422); another method than the document's is 405.
    """
    listed = {status for status in described["responses"] if status.startswith("4")}
    return {
        "positive_data_acceptance": {"expected-statuses": sorted({"2xx", *listed} - {"400"})},
        "negative_data_rejection": {"expected-statuses": sorted({"405", *listed} - {"422"})},
    }


@pytest.fixture
def filled(served: Served, caller: str) -> Iterator[None]:
    """Let texts of a request be those of a device that exists: else nothing gets past the question who asks."""

    def fill(_: HookContext, case: Asked, __: dict[str, object]) -> None:
        served.insider.fill_names(case)
        if isinstance(case.body, dict):
            if isinstance(case.body.get("protocol"), int):
                case.body["protocol"] = PROTOCOL
            whole_numbers(case.body)
        # Asked only now: a name that was too long is none any more.
        is_fit = case.meta is not None and case.meta.generation.mode is GenerationMode.POSITIVE
        if is_fit and caller == "signed in":
            served.insider.fill(case)
        if case.headers.get("Content-Encoding") in ("gzip", "zstd"):
            case.headers["Content-Encoding"] = "identity"

    schemathesis.hook("before_call")(fill)
    yield
    hooks.unregister(fill)


@pytest.mark.slow
@pytest.mark.timeout(300 if EXAMPLES <= USUAL else 0)
@pytest.mark.parametrize(
    ("served", "caller"),
    [*(("sqlite", each) for each in ("signed in", "nobody", "expired", "somebody else")), ("postgres", "signed in")],
    indirect=["served"],
)
@pytest.mark.usefixtures("filled")
def test_endpoints_answer_as_their_document_says(served: Served, caller: str) -> None:
    examples = EXAMPLES if caller == "signed in" else max(EXAMPLES // 3, 1)
    is_thorough = EXAMPLES > USUAL or (caller == "signed in" and served.kind == "sqlite")
    schema = _schema(served, served.tokens[caller], examples, is_thorough=is_thorough)
    asked: Counter[str] = Counter()
    answered: Counter[int] = Counter()
    fit: Counter[str] = Counter()
    done: Counter[str] = Counter()
    failures: dict[str, str] = {}
    for event in from_schema(schema).execute():
        assert not isinstance(event, events.NonFatalError | events.FatalError), event
        if isinstance(event, events.ScenarioFinished):
            replies = [each.response for each in event.recorder.interactions.values() if each.response is not None]
            asked[event.label or ""] += len(replies)
            answered.update(reply.status_code for reply in replies)
            for is_done in _fit(event):
                fit[event.label or ""] += 1
                done[event.label or ""] += is_done
            failures |= _failures(event)
    print(f"{served.kind}, {caller}: {asked.total()} requests, answers {dict(sorted(answered.items()))}")
    assert not failures, "\n\n".join(f"{name}\n{told}" for name, told in failures.items())
    named = {f"{method.upper()} {path}" for path, methods in document()["paths"].items() for method in methods}
    assert set(asked) == named
    if caller == "signed in":
        shares = {name: done[name] / fit[name] for name in sorted(fit)}
        print("done of what was fit:", {name: f"{done[name]}/{fit[name]}" for name in shares})
        assert set(fit) == named
        # Of a handful one may meet a rule all the same.
        assert [name for name, share in shares.items() if share < REACHED and fit[name] - done[name] > 1] == []
        assert all(done.values())


def _fit(event: events.ScenarioFinished) -> Iterator[bool]:
    """Yield of each request that was fit as it was sent whether it was done."""
    for id, node in event.recorder.cases.items():
        interaction = event.recorder.interactions.get(id)
        meta = node.value.meta
        # One that was made of another asks whether it is let in without a token.
        if interaction is None or interaction.response is None or meta is None or node.parent_id is not None:
            continue
        if meta.generation.mode is GenerationMode.POSITIVE:
            yield 200 <= interaction.response.status_code < 300


def _failures(event: events.ScenarioFinished) -> dict[str, str]:
    found: dict[str, str] = {}
    for case, checks in event.recorder.checks.items():
        for check in checks:
            if check.failure_info is not None:
                failure, asked = check.failure_info.failure, check.failure_info.code_sample
                reply = event.recorder.interactions[case].response
                answer = reply.text if reply is not None else ""
                found[f"{failure.title} {failure.operation}"] = f"{failure}\n{asked}\n{answer}"
    return found
