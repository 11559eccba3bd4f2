"""Every endpoint, asked what its OpenAPI document says may be asked and what it says may not, by all sorts of callers.

A few hundred requests each run; `CONCORD_EXAMPLES=2000 make test ARGS='-k test_endpoints'` asks for as long as wanted.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from schemathesis import Case, HookContext, hooks
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema
from schemathesis.schemas import APIOperation

from app.domain.kernel.context import Role
from sync.protocol.limits import PROTOCOL
from sync.server.core.tokens import AccessTokens
from sync.server.http.openapi import document
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from tests.builders.server import World
from tests.builders.strangers import Stranger, a_world
from tests.fixtures.postgres import Postgres
from tests.fixtures.processes import ServerProcess

USUAL = 6
EXAMPLES = int(os.environ.get("CONCORD_EXAMPLES", str(USUAL)))
# What is fit to be read may still be answered with what the document lists, but never with "malformed".
FIT = ["2xx", "401", "403", "404", "409", "413", "415", "422", "426", "429"]
UNFIT = ["400", "401", "403", "404", "405", "409", "413", "415", "426", "429"]


@dataclass(frozen=True)
class Served:
    """A server process, and somebody who is signed in at it."""

    kind: str
    address: str
    advisor: Stranger
    tokens: dict[str, str]
    epoch: str


@pytest.fixture(scope="module")
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("endpoints")
    database = _database(request, folder)
    migrate(database)
    process = ServerProcess(database, folder)
    process.start()
    store = open_store(database)
    world = a_world(store)
    engagement = world.engagement()
    world.person("amina", Role.ADVISOR, engagement)
    world.person("farid", Role.ADVISOR, world.engagement())
    advisor, other = (Stranger.signed_in(process.url, world, login) for login in ("amina", "farid"))
    tokens = {
        "signed in": advisor.access,
        "nobody": "",
        "expired": _expired(world, advisor.access),
        "somebody else": other.access,
    }
    yield Served(request.param, process.url, advisor, tokens, world.service.identity.epoch)
    store.close()
    process.kill()


def _database(request: pytest.FixtureRequest, folder: Path) -> str:
    if request.param == "sqlite":
        return str(folder / "server.db")
    postgres: Postgres = request.getfixturevalue("postgres")
    return postgres.create()


def _expired(world: World, access: str) -> str:
    session = access.split(".", maxsplit=1)[0]
    return AccessTokens(world.service.identity.secret).issue(session, world.clock.now() - timedelta(hours=1))


def _schema(served: Served, token: str, examples: int, *, is_thorough: bool) -> schemathesis.BaseSchema:
    config = SchemathesisConfig.from_dict(
        {
            "seed": 1,
            "auth": {"openapi": {"access": {"bearer": token}}} if token else {},
            "request-timeout": 30,
            "cache": {"enabled": False},
            "generation": {"max-examples": examples, "deterministic": True, "database": "none"},
            "checks": {
                "positive_data_acceptance": {"expected-statuses": FIT},
                "negative_data_rejection": {"expected-statuses": UNFIT},
            },
            "phases": {
                "coverage": {"enabled": is_thorough},
                "examples": {"enabled": False},
                "stateful": {"enabled": False},
            },
        }
    )
    return schemathesis.openapi.from_url(f"{served.address}/schema/openapi.json", config=config)


@pytest.fixture
def filled(served: Served) -> Iterator[None]:
    """Let texts of a request be those of a device that exists: else nothing gets past the question who asks."""

    def fill(_: HookContext, case: Case[APIOperation[Any, Any, Any, Any]], __: dict[str, object]) -> None:
        known = {"device": served.advisor.device, "install_nonce": served.advisor.nonce, "epoch": served.epoch}
        body = case.body
        if isinstance(body, dict):
            body.update({name: value for name, value in known.items() if isinstance(body.get(name), str)})
            if isinstance(body.get("protocol"), int):
                body["protocol"] = PROTOCOL
            body.update(json.loads(json.dumps(body), parse_float=_number))
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
    failures: dict[str, str] = {}
    for event in from_schema(schema).execute():
        assert not isinstance(event, events.NonFatalError | events.FatalError), event
        if isinstance(event, events.ScenarioFinished):
            replies = [each.response for each in event.recorder.interactions.values() if each.response is not None]
            asked[event.label or ""] += len(replies)
            answered.update(reply.status_code for reply in replies)
            failures |= _failures(event)
    print(f"{served.kind}, {caller}: {asked.total()} requests, answers {dict(sorted(answered.items()))}")
    assert not failures, "\n\n".join(f"{name}\n{told}" for name, told in failures.items())
    assert set(asked) == {
        f"{method.upper()} {path}" for path, methods in document()["paths"].items() for method in methods
    }


def _number(text: str) -> float:
    """Write whole numbers without a fraction: to JSON Schema 1.0 is an integer, on our wire it is none."""
    number = float(text)
    return int(number) if number.is_integer() else number


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
