"""What happened before a device came, page by page, on both stores."""

from __future__ import annotations

from unittest.mock import patch

import msgspec
import pytest

from app.domain.kernel.context import Role
from app.domain.permissions import may_be_assigned, may_read
from sync.protocol.messages import Entry, HistoryRequest, HistoryResponse
from sync.protocol.problems import ProblemCode
from sync.server.core import older
from sync.server.core.engagements import factories_scope
from sync.server.core.problems import RefusedRequest
from sync.server.storage.store import Store
from tests.builders.server import Laptop, World, scope_of

pytest_plugins = ["tests.fixtures.servers"]

PLENTY = 1 << 20


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def asked(laptop: Laptop, scope: str, upto: int, **changes: object) -> HistoryRequest:
    made = HistoryRequest(1, laptop.device, laptop.nonce, laptop.world.service.identity.epoch, scope, upto)
    return msgspec.structs.replace(made, **changes)


def page(laptop: Laptop, scope: str, upto: int, rows: int = 100, size: int = PLENTY) -> HistoryResponse:
    with patch.object(older, "MOST_ROWS", rows), patch.object(older, "MOST_PULL_BYTES", size):
        return laptop.world.service.older.page(laptop.access, asked(laptop, scope, upto))


def everything(laptop: Laptop, scope: str, upto: int, rows: int, size: int = PLENTY) -> list[Entry]:
    """Fetch page by page as a client does, and require that each page begins where the one before ended."""
    found: list[Entry] = []
    while upto:
        reply = page(laptop, scope, upto, rows, size)
        assert [entry.version for entry in reply.entries] == list(range(upto, reply.since, -1))
        found += reply.entries
        upto = reply.since
    return found


def worked_on(world: World, items: int = 3) -> str:
    """Let Amina, who was there from the beginning, write; return the scope."""
    engagement = world.engagement()
    for login in ("amina", "bela"):
        world.person(login, Role.ADVISOR, engagement)
    scope = scope_of(engagement)
    amina = world.laptop("amina")
    amina.cursors = {scope: 0}
    amina.sync(*(amina.create(scope, world.ids.new(), f"Area {number}") for number in range(items)))
    return scope


class TestPages:
    @pytest.mark.parametrize("rows", [1, 2, 5, 100])
    def test_a_latecomer_holds_in_the_end_what_one_who_was_there_holds(self, world: World, rows: int) -> None:
        scope = worked_on(world)
        there, late = world.laptop("amina"), world.laptop("bela")
        there.cursors = {scope: 0}
        held = there.sync().history[scope]
        assert late.sync().history == {}
        assert everything(late, scope, late.cursors[scope], rows) == held[::-1]

    def test_it_ends_at_the_beginning(self, world: World) -> None:
        scope = worked_on(world)
        bela = world.laptop("bela")
        bela.sync()
        assert page(bela, scope, bela.cursors[scope]).since == 0
        assert page(bela, scope, 0) == HistoryResponse(0)

    def test_a_page_is_cut_by_bytes_and_never_empty(self, world: World) -> None:
        scope = worked_on(world)
        bela = world.laptop("bela")
        bela.sync()
        upto = bela.cursors[scope]
        assert len(page(bela, scope, upto, size=1).entries) == 1
        assert len(everything(bela, scope, upto, rows=100, size=1)) == upto

    def test_it_is_no_longer_than_the_limit(self, world: World) -> None:
        scope = worked_on(world, items=5)
        bela = world.laptop("bela")
        bela.sync()
        reply = page(bela, scope, bela.cursors[scope], rows=2)
        assert (len(reply.entries), reply.since) == (2, bela.cursors[scope] - 2)

    def test_own_scope_and_catalogues_have_a_history_too(self, world: World) -> None:
        worked_on(world)
        bela = world.laptop("bela")
        bela.sync()
        for scope in (f"u:{bela.user}", factories_scope("BD")):
            assert len(everything(bela, scope, bela.cursors[scope], 2)) == bela.cursors[scope] > 0


class TestWhoMayKnow:
    @pytest.fixture
    def scope(self, world: World) -> str:
        return worked_on(world)

    def refused(self, laptop: Laptop, scope: str, upto: int = 1, **changes: object) -> ProblemCode:
        with pytest.raises(RefusedRequest) as refused:
            laptop.world.service.older.page(laptop.access, asked(laptop, scope, upto, **changes))
        return refused.value.code

    def test_a_foreign_scope_is_as_unknown_as_one_that_is_not_there(self, world: World, scope: str) -> None:
        amina = world.laptop("amina")
        world.person("carla", Role.SUPERVISOR, world.engagement())
        carla = world.laptop("carla")
        for closed in (scope, f"u:{amina.user}", f"f:{world.ids.new()}", factories_scope("LK"), "", "f:", "f:\0"):
            assert self.refused(carla, closed) is ProblemCode.SCOPE_NOT_GRANTED

    def test_it_closes_and_opens_with_the_assignment(self, world: World, scope: str) -> None:
        bela = world.laptop("bela")
        world.engagements.unassign("bela", scope[2:])
        assert self.refused(bela, scope) is ProblemCode.SCOPE_NOT_GRANTED
        world.engagements.assign("bela", scope[2:], Role.ADVISOR)
        assert page(bela, scope, 1).since == 0

    def test_another_role_of_the_same_scope_holds_the_same(self, world: World, scope: str) -> None:
        bela = world.laptop("bela")
        bela.sync()
        upto = bela.cursors[scope]
        before = everything(bela, scope, upto, 100)
        world.engagements.assign("bela", scope[2:], Role.SUPERVISOR)
        assert everything(bela, scope, upto, 100) == before

    def test_a_role_that_reads_nothing_of_a_scope_learns_nothing_O2(self, world: World, scope: str) -> None:
        roles = [role for role in Role if may_be_assigned(role, "advisory") and not may_read(scope, role)]
        assert roles
        for role in roles:
            login = f"{role.value}-there"
            world.person(login)
            world.engagements.assign(login, scope[2:], role)
            assert self.refused(world.laptop(login), scope) is ProblemCode.SCOPE_NOT_GRANTED

    def test_another_device_s_name_or_nonce_opens_nothing(self, world: World, scope: str) -> None:
        amina, bela = world.laptop("amina"), world.laptop("bela")
        assert self.refused(bela, scope, device=amina.device) is ProblemCode.DEVICE_FOREIGN
        assert self.refused(bela, scope, install_nonce="another") is ProblemCode.DEVICE_COPIED

    def test_a_place_this_server_never_gave_is_told(self, world: World, scope: str) -> None:
        bela = world.laptop("bela")
        bela.sync()
        for upto in (-1, bela.cursors[scope] + 1, 2**70):
            assert self.refused(bela, scope, upto) is ProblemCode.EPOCH_CHANGED
        for epoch in ("", "another"):
            assert self.refused(bela, scope, epoch=epoch) is ProblemCode.EPOCH_CHANGED

    def test_another_protocol_is_told(self, world: World, scope: str) -> None:
        assert self.refused(world.laptop("bela"), scope, protocol=99) is ProblemCode.PROTOCOL_UNSUPPORTED
