"""Nothing that matters is kept in a server process: any other one, and a restarted one, could go on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress

from litestar.testing import TestClient

from app.domain.kernel.context import Role
from sync.protocol.messages import HistoryRequest
from sync.protocol.problems import ProblemCode
from sync.protocol.sessions import LoginRequest
from sync.server.core.problems import RefusedRequest
from sync.server.core.service import service
from sync.server.http.application import application
from sync.server.storage.store import Store
from tests.builders.server import World, scope_of

pytest_plugins = ["tests.fixtures.servers"]

# The store is where things are kept; ids rise within a process and are random; a count for a test of look-ups.
NOT_STATE = frozenset({"_store", "_ids", "undeclared"})
_LEAVES = (str, bytes, int, float, bool, type(None))


def state_of(thing: object, name: str = "service", seen: frozenset[int] = frozenset()) -> Iterator[tuple[str, str]]:
    """Yield (path, value) of everything that the parts of a service hold, as far as it is ours."""
    if id(thing) in seen:
        return
    seen |= {id(thing)}
    if isinstance(thing, _LEAVES):
        yield name, repr(thing)
    elif isinstance(thing, Mapping):
        yield name, f"{len(thing)} entries"
        for key, value in thing.items():
            yield from state_of(value, f"{name}[{key!r}]", seen)
    elif isinstance(thing, list | tuple | set | frozenset):
        yield name, f"{len(thing)} members"
    elif type(thing).__module__.startswith("sync."):
        for attribute in _attributes(thing):
            if attribute not in NOT_STATE:
                yield from state_of(getattr(thing, attribute), f"{name}.{attribute}", seen)
    else:
        yield name, type(thing).__name__


def _attributes(thing: object) -> list[str]:
    slots = [each for cls in type(thing).__mro__ for each in getattr(cls, "__slots__", ())]
    return [*getattr(thing, "__dict__", ()), *slots]


def test_a_day_s_requests_leave_a_process_as_it_was(sqlite_store: Store) -> None:
    world = World(sqlite_store)
    engagement = world.engagement()
    world.person("amina", Role.ADVISOR, engagement)
    before = dict(state_of(world.service))
    assert "service.identity.epoch" in before
    amina = world.laptop("amina")
    with suppress(RefusedRequest):
        world.service.sessions.sign_in(LoginRequest("amina", "not the password"), "127.0.0.1")
    item = world.ids.new()
    amina.sync(amina.create(scope_of(engagement), item), b'{"no": "changeset"}')
    forged = amina.create(scope_of(engagement), world.ids.new(), actor=world.ids.new())
    amina.sync(forged)
    amina.sync()
    world.service.older.page(
        amina.access, HistoryRequest(1, amina.device, amina.nonce, amina.epoch, scope_of(engagement), 1)
    )
    world.service.sessions.refresh(amina.refresh, "127.0.0.1")
    assert dict(state_of(world.service)) == before


def test_what_is_kept_in_a_process_is_noticed(sqlite_store: Store) -> None:
    world = World(sqlite_store)
    before = dict(state_of(world.service))
    vars(world.service.rounds)["kept"] = {"a device": 1}
    assert dict(state_of(world.service)) != before


def test_a_process_on_another_database_than_at_its_start_is_not_ready(store: Store) -> None:
    world = World(store)
    with TestClient(application(world.service)) as http:
        assert http.get("/v1/ready").json() == {"status": "ready"}
        with store.begin() as tx:
            tx.directory.set_meta("epoch", world.ids.new())
            tx.commit()
        answer = http.get("/v1/ready")
        assert (answer.status_code, answer.json()["code"]) == (503, ProblemCode.UNAVAILABLE)
        assert int(answer.headers["retry-after"]) > 0
    with TestClient(application(service(store, world.clock, world.ids, world.passwords))) as http:
        assert http.get("/v1/ready").status_code == 200
