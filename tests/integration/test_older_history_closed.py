"""Older history asked for without our client, at a real server process: nobody learns of what they do not hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.kernel.context import Role
from sync.server.core.devices import revoke_device
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from tests.builders.server import World
from tests.builders.strangers import Answer, Json, Stranger, a_world, create_item, post, scope_of
from tests.fixtures.postgres import Postgres
from tests.fixtures.processes import ServerProcess

AREA = "The third exit is locked at night"


@dataclass
class Scene:
    """Two advisors, each with an engagement and an item in it."""

    world: World
    advisor: Stranger
    other: Stranger
    scope: str
    foreign: str

    def ask(self, stranger: Stranger, scope: str, /, **changes: object) -> Answer:
        """Ask for the history of a scope up to its first version, or as changed."""
        epoch = self.world.service.identity.epoch
        named = {"device": stranger.device, "install_nonce": stranger.nonce}
        request: Json = {"protocol": 1, "epoch": epoch, "scope": scope, "upto": 1, **named}
        return stranger.send(json.dumps(request | changes).encode(), "/v1/history")


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Serve each store in turn; return (address, database)."""
    folder = tmp_path_factory.mktemp("closed")
    database = _database(request, folder)
    migrate(database)
    process = ServerProcess(database, folder)
    process.start()
    yield process.url, database
    process.kill()


def _database(request: pytest.FixtureRequest, folder: Path) -> str:
    if request.param == "sqlite":
        return str(folder / "server.db")
    postgres: Postgres = request.getfixturevalue("postgres")
    return postgres.create()


@pytest.fixture
def scene(served: tuple[str, str]) -> Iterator[Scene]:
    address, database = served
    store = open_store(database)
    world = a_world(store)
    engagements = world.engagement(), world.engagement()
    people: list[Stranger] = []
    for engagement in engagements:
        login = world.ids.new()
        world.person(login, Role.ADVISOR, engagement)
        stranger = Stranger.signed_in(address, world, login)
        made = stranger.changeset(scope_of(engagement), "CreateItem", create_item(world.ids.new(), AREA))
        assert [fate["verdict"] for fate in stranger.sync(made).fates] == ["accepted"]
        people.append(stranger)
    yield Scene(world, people[0], people[1], *(scope_of(engagement) for engagement in engagements))
    store.close()


def test_one_s_own_is_given_whole(scene: Scene) -> None:
    upto = scene.advisor.sync(cursors={}).body["cursors"][scene.scope]
    answer = scene.ask(scene.advisor, scene.scope, upto=upto)
    assert (answer.status, answer.body["since"]) == (200, 0)
    steps = answer.body["entries"]
    assert [step["version"] for step in steps] == list(range(upto, 0, -1))
    assert (steps[0]["command"], steps[0]["actor"]) == ("CreateItem", scene.advisor.user)


def test_a_foreign_or_unknown_scope_tells_nothing(scene: Scene) -> None:
    scopes = (scene.foreign, f"u:{scene.other.user}", f"f:{scene.world.ids.new()}", "g:factories-LK", "%", "f:\0")
    answers = [scene.ask(scene.advisor, scope) for scope in scopes]
    assert {(answer.status, answer.code) for answer in answers} == {(403, "scope_not_granted")}
    assert len({json.dumps(answer.body) for answer in answers}) == 1
    assert scene.other.user not in json.dumps(answers[0].body)


def test_a_revoked_assignment_closes_it(scene: Scene) -> None:
    with scene.world.store.read() as reading:
        account = reading.directory.account(scene.advisor.user)
    assert account is not None
    assert scene.ask(scene.advisor, scene.scope).status == 200
    scene.world.engagements.unassign(account.login, scene.scope[2:])
    assert scene.ask(scene.advisor, scene.scope).code == "scope_not_granted"


def test_a_revoked_device_gets_nothing(scene: Scene) -> None:
    revoke_device(scene.world.store, scene.world.clock, scene.advisor.device)
    answer = scene.ask(scene.advisor, scene.scope)
    assert (answer.status, answer.code) == (403, "device_revoked")


def test_another_s_device_or_a_copied_one_gets_nothing(scene: Scene) -> None:
    foreign = scene.ask(scene.advisor, scene.scope, device=scene.other.device)
    copied = scene.ask(scene.advisor, scene.scope, install_nonce=scene.other.nonce)
    assert [(answer.status, answer.code) for answer in (foreign, copied)] == [
        (403, "device_foreign"),
        (409, "device_copied"),
    ]


def test_without_a_token_nothing_is_said(scene: Scene) -> None:
    answer = post(scene.advisor.address, "/v1/history", b"{}")
    assert (answer.status, answer.code) == (401, "access_invalid")


@pytest.mark.parametrize(
    "changes",
    [{"upto": "1"}, {"upto": None}, {"scope": 1}, {"scope": ["f:"]}, {"epoch": None}, {"protocol": "1"}],
)
def test_wrong_types_are_malformed(scene: Scene, changes: Json) -> None:
    answer = scene.ask(scene.advisor, scene.scope, **changes)
    assert (answer.status, answer.code) == (400, "body_malformed")
    assert next(iter(changes)) in answer.body["detail"]


@pytest.mark.parametrize("upto", [-1, 10_000, 2**63, 2**80])
def test_a_place_that_is_not_there_is_told_and_no_fault(scene: Scene, upto: int) -> None:
    answer = scene.ask(scene.advisor, scene.scope, upto=upto)
    assert (answer.status, answer.code) in {(409, "epoch_changed"), (400, "body_malformed")}
