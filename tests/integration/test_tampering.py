"""Somebody without our client, at a real server process: every rule holds there, nothing else is written."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import zstandard

from app.domain.ids import derived_id
from app.domain.kernel.context import Role
from app.schema.codec import decode_record
from sync.protocol.limits import MOST_BODY_BYTES, MOST_CHANGESETS
from sync.server.core.devices import revoke_device
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from sync.server.storage.store import Store
from tests.builders.server import PASSWORD, World
from tests.builders.strangers import Dump, Json, Stranger, a_world, create_item, dump, post, receipt, scope_of
from tests.fixtures.postgres import Postgres
from tests.fixtures.processes import ServerProcess

UNWRITTEN = "nothing was written"
_NO_MESSAGES = (
    b"",
    b"\x00",
    b"no json",
    b"{",
    b"[]",
    b"null",
    b'"text"',
    b'{"protocol": 1}',
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"a":' * 1000 + b"1" + b"}" * 1000,
)
_WRONG_TYPES: tuple[Json, ...] = (
    {"protocol": "1"},
    {"cursors": []},
    {"cursors": {"f:x": "many"}},
    {"changesets": {}},
    {"changesets": [{"seq": "1", "payload": {}}]},
    {"changesets": [{"seq": 0, "payload": {}}]},
    {"changesets": [{"seq": -1, "payload": {}}]},
    {"changesets": [{"seq": 2**63, "payload": {}}]},
    {"changesets": [{"payload": {}}]},
    {"changesets": [None]},
    {"history": "yes"},
)


@dataclass(frozen=True)
class Served:
    """A server process and its database."""

    address: str
    database: str


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serve each store in turn, for all tests of this file: each has people and engagements of its own."""
    folder = tmp_path_factory.mktemp("tampering")
    database = _database(request, folder)
    migrate(database)
    process = ServerProcess(database, folder)
    process.start()
    yield Served(process.url, database)
    process.kill()


@dataclass
class Place:
    """A server process, and the administrator's own way to its database."""

    address: str
    store: Store
    world: World


@pytest.fixture
def place(served: Served) -> Iterator[Place]:
    store = open_store(served.database)
    yield Place(served.address, store, a_world(store))
    store.close()


def _database(request: pytest.FixtureRequest, folder: Path) -> str:
    if request.param == "sqlite":
        return str(folder / "server.db")
    postgres: Postgres = request.getfixturevalue("postgres")
    return postgres.create()


@dataclass
class Scene:
    """An advisor's engagement with an item on the server, and another that the advisor has nothing to do with."""

    place: Place
    advisor: Stranger
    scope: str
    foreign: str
    item: str
    foreign_item: str

    def dump(self) -> Dump:
        """Return what must not change."""
        return dump(self.place.store)

    def person(self, role: Role) -> Stranger:
        """Return another person of the same engagement, in a role."""
        world = self.place.world
        login = world.ids.new()
        account = world.accounts.create(login, "correct horse battery", name="Farid", role=role)
        world.engagements.assign(account.login, self.scope[2:], role)
        return Stranger.signed_in(self.place.address, world, login)

    def refusal(self, stranger: Stranger, changeset: Json) -> Json:
        """Return the refusal that a changeset left, as its author's devices see it."""
        kept = receipt(self.place.store, changeset["id"])
        assert kept is not None
        assert kept.verdict == "refused"
        assert kept.payload is not None
        assert json.loads(kept.payload) == changeset
        with self.place.store.read() as reading:
            (row,) = reading.records([derived_id("refusal", changeset["id"])])
        assert row.scope == f"u:{stranger.user}"
        decode_record(row.kind, row.body)
        return dict(json.loads(row.body))


@pytest.fixture
def scene(place: Place) -> Scene:
    world = place.world
    ours, theirs = world.engagement(), world.engagement()
    logins = world.ids.new(), world.ids.new()
    for login, engagement in zip(logins, (ours, theirs), strict=True):
        world.person(login, Role.ADVISOR, engagement)
    advisor, other = (Stranger.signed_in(place.address, world, login) for login in logins)
    items = world.ids.new(), world.ids.new()
    for stranger, engagement, item in zip((advisor, other), (ours, theirs), items, strict=True):
        reply = stranger.sync(stranger.changeset(scope_of(engagement), "CreateItem", create_item(item)))
        assert [fate["verdict"] for fate in reply.fates] == ["accepted"]
    return Scene(place, advisor, scope_of(ours), scope_of(theirs), *items)


def refused(scene: Scene, stranger: Stranger, changeset: Json, *reasons: str) -> None:
    """Send a changeset and require that it is refused for these reasons, kept, and without any effect."""
    before = scene.dump()
    reply = stranger.sync(changeset)
    assert [fate["verdict"] for fate in reply.fates] == ["refused"]
    assert set(reasons) <= reply.reasons()
    assert scene.dump() == before, UNWRITTEN
    kept = scene.refusal(stranger, changeset)
    assert kept["changeset"] == changeset["id"]
    assert json.loads(kept["payload"]) == changeset
    again = stranger.sync(changeset)
    assert [(fate["verdict"], fate["replayed"]) for fate in again.fates] == [("refused", True)]


class TestRules:
    def test_completed_without_gates_is_refused_S2(self, scene: Scene) -> None:
        body = {"item_id": scene.item, "completed_on": "2026-03-01"}
        refused(
            scene,
            scene.advisor,
            scene.advisor.changeset(scene.scope, "CompleteItem", body),
            "G1 gate.open",
            "G2 gate.open",
            "G3 gate.open",
        )

    def test_completed_is_no_status_to_set_S1(self, scene: Scene) -> None:
        body = {"item_id": scene.item, "status": "completed"}
        refused(
            scene, scene.advisor, scene.advisor.changeset(scene.scope, "SetStatus", body), "S1 status.by_completing"
        )

    @pytest.mark.parametrize("field", ["status", "round", "publicly_reported", "engagement_id", "found_on", "id"])
    def test_a_field_that_a_rule_decides_is_no_part_of_an_edit_O1(self, scene: Scene, field: str) -> None:
        before = scene.dump()
        body = {"item_id": scene.item, "changes": {"progress": "Done", field: "completed"}}
        changeset = scene.advisor.changeset(scene.scope, "EditItem", body)
        reply = scene.advisor.sync(changeset)
        assert [fate["verdict"] for fate in reply.fates] == ["refused"]
        assert reply.reasons() == {"U0 changeset.unreadable"}
        (reason,) = reply.fates[0]["reasons"]
        assert f"`{field}`" in reason["params"]["problem"]
        assert scene.dump() == before, UNWRITTEN
        assert scene.refusal(scene.advisor, changeset)["in_scope"] == ""

    @pytest.mark.parametrize("name", ["EditItem", "CreateItem"])
    def test_a_factory_does_not_write_key_work_ahead_O1(self, scene: Scene, name: str) -> None:
        farid = scene.person(Role.FACTORY)
        body: Json = {"item_id": scene.item, "changes": {"key_work_ahead": "Nothing more"}}
        if name == "CreateItem":
            body = create_item(scene.place.world.ids.new(), key_work_ahead="Nothing more")
        refused(scene, farid, farid.changeset(scene.scope, name, body), "O1 field.programme_owned")

    @pytest.mark.parametrize(
        ("name", "body"),
        [
            ("CompleteItem", {"completed_on": "2026-03-01"}),
            ("OverrideInterviews", {"needed": False, "reason": "We say so"}),
            ("ReopenItem", {"reason": "Again", "comment_id": "019d0000-0000-7000-8000-000000000001"}),
        ],
    )
    def test_a_factory_gives_no_command_of_others_O2(self, scene: Scene, name: str, body: Json) -> None:
        farid = scene.person(Role.FACTORY)
        changeset = farid.changeset(scene.scope, name, {"item_id": scene.item} | body)
        refused(scene, farid, changeset, "O2 command.not_for_role")

    def test_a_role_cannot_be_claimed_O2(self, scene: Scene) -> None:
        farid = scene.person(Role.FACTORY)
        body = {"item_id": scene.item, "needed": False, "reason": "We say so"}
        changeset = farid.changeset(scene.scope, "OverrideInterviews", body, role="advisor")
        before = scene.dump()
        assert farid.sync(changeset).reasons() == {"U0 changeset.unreadable"}
        assert scene.dump() == before, UNWRITTEN

    def test_a_day_far_ahead_is_cut_to_the_server_s_S3(self, scene: Scene) -> None:
        claim = {
            "claim_id": scene.place.world.ids.new(),
            "item_id": scene.item,
            "claimed_on": "2099-01-01",
            "claimed_by": "Salma",
        }
        changeset = scene.advisor.changeset(scene.scope, "ClaimItem", claim, made_on="2099-01-01")
        refused(scene, scene.advisor, changeset, "F1 date.future")

    @pytest.mark.parametrize(
        ("command", "body", "reason"),
        [
            ("PlanVisit", {"planned_on": "1900-01-01"}, "L1 date.too_early"),
            ("PlanVisit", {"planned_on": "2206-01-01"}, "L1 date.too_far"),
            ("EditItem", {"target_date": "1900-01-01"}, "T0 date.too_early"),
            ("ClaimItem", {"claimed_on": "1999-12-31"}, "F1 date.before_finding"),
        ],
    )
    def test_a_day_that_cannot_be_is_refused_L1_T0_F1(
        self, scene: Scene, command: str, body: dict[str, str], reason: str
    ) -> None:
        new = scene.place.world.ids.new()
        whole: dict[str, dict[str, object]] = {
            "PlanVisit": {"visit_id": new, "kind": "advisory", "mode": "virtual", **body},
            "EditItem": {"item_id": scene.item, "changes": body},
            "ClaimItem": {"claim_id": new, "item_id": scene.item, "claimed_by": "Salma", **body},
        }
        refused(scene, scene.advisor, scene.advisor.changeset(scene.scope, command, whole[command]), reason)


class TestHolding:
    """What is held as factory or administrator is heard, and given to no device (O2)."""

    def holding(self, scene: Scene, role: Role) -> Stranger:
        """Return somebody who holds the engagement in that role, by a grant that an earlier program may have made."""
        stranger = scene.person(Role.FACTORY)
        with scene.place.store.begin() as tx:
            (grant,) = tx.directory.grants(stranger.user)
            tx.directory.put_grant(replace(grant, role=role.value))
            tx.commit()
        return stranger

    @pytest.mark.parametrize("role", [Role.FACTORY, Role.ADMINISTRATOR])
    @pytest.mark.parametrize("is_asking", [False, True], ids=["fresh", "with cursors"])
    def test_no_row_step_head_or_cursor_is_told(self, scene: Scene, role: Role, is_asking: bool) -> None:
        stranger = self.holding(scene, role)
        own = {f"u:{stranger.user}"}
        cursors = {scene.scope: 0, "g:factories-BD": 0} if is_asking else {}
        reply = stranger.sync(cursors=cursors).body
        for part in ("grants", "heads", "cursors"):
            assert set(reply[part]) == own, part
        assert {*reply["rows"], *reply.get("history", {})} <= own
        assert scene.item not in json.dumps(reply)

    @pytest.mark.parametrize(("role", "status"), [(Role.FACTORY, 403), (Role.ADMINISTRATOR, 403), (Role.ADVISOR, 200)])
    def test_nor_what_happened_before(self, scene: Scene, role: Role, status: int) -> None:
        stranger = self.holding(scene, role)
        asked = {
            "protocol": 1,
            "device": stranger.device,
            "install_nonce": stranger.nonce,
            "epoch": scene.place.world.service.identity.epoch,
            "scope": scene.scope,
            "upto": 1,
        }
        answer = stranger.send(json.dumps(asked).encode(), "/v1/history")
        assert answer.status == status
        assert status == 200 or answer.code == "scope_not_granted"

    def test_a_factory_s_words_are_heard_and_the_reply_tells_nothing_else(self, scene: Scene) -> None:
        farid = scene.person(Role.FACTORY)
        reply = farid.sync(_comment(scene, farid), cursors={scene.scope: 0})
        assert [fate["verdict"] for fate in reply.fates] == ["accepted"]
        assert scene.item not in json.dumps(reply.body)

    def test_an_administrator_s_words_are_refused_O2(self, scene: Scene) -> None:
        stranger = self.holding(scene, Role.ADMINISTRATOR)
        refused(scene, stranger, _comment(scene, stranger), "O2 command.not_for_role")


class TestScopes:
    def test_a_foreign_factory_is_refused_and_told_apart_from_nothing_else(self, scene: Scene) -> None:
        body = {"item_id": scene.foreign_item, "changes": {"progress": "Done"}}
        refused(
            scene, scene.advisor, scene.advisor.changeset(scene.foreign, "EditItem", body), "U0 scope.never_granted"
        )

    def test_a_foreign_record_is_not_there_in_one_s_own_scope(self, scene: Scene) -> None:
        body = {"item_id": scene.foreign_item, "changes": {"progress": "Done"}}
        refused(scene, scene.advisor, scene.advisor.changeset(scene.scope, "EditItem", body), "E0 record.missing")

    def test_a_foreign_record_s_id_cannot_be_taken(self, scene: Scene) -> None:
        refused(
            scene,
            scene.advisor,
            scene.advisor.changeset(scene.scope, "CreateItem", create_item(scene.foreign_item)),
            "E0 record.exists",
        )

    def test_a_foreign_scope_is_not_given_out(self, scene: Scene) -> None:
        reply = scene.advisor.sync(cursors={scene.foreign: 0, "u:" + scene.item: 0}).body
        told = {*reply["grants"], *reply["cursors"], *reply["heads"], *reply["rows"], *reply.get("history", {})}
        assert scene.foreign not in told
        assert scene.foreign_item not in json.dumps(reply)

    def test_a_revoked_scope_takes_and_gives_nothing(self, scene: Scene) -> None:
        farid = scene.person(Role.FACTORY)
        with scene.place.store.read() as reading:
            account = reading.directory.account(farid.user)
        assert account is not None
        scene.place.world.engagements.unassign(account.login, scene.scope[2:])
        body = {"comment_id": scene.place.world.ids.new(), "item_id": scene.item, "text": "Still here"}
        before = dump(scene.place.store, "f:")
        reply = farid.sync(farid.changeset(scene.scope, "AddComment", body)).body
        assert [fate["verdict"] for fate in reply["fates"]] == ["custody"]
        assert dump(scene.place.store, "f:") == before
        assert scene.scope not in farid.sync(cursors={scene.scope: 0}).body["cursors"]

    @pytest.mark.parametrize("scope", ["g:factories-BD", "u:"], ids=["catalogue", "own"])
    def test_nothing_is_written_past_the_engagements(self, scene: Scene, scope: str) -> None:
        named = scope if scope.startswith("g:") else f"u:{scene.advisor.user}"
        before = dump(scene.place.store, "g:")
        changeset = scene.advisor.changeset(named, "CreateItem", create_item(scene.place.world.ids.new()))
        refused(scene, scene.advisor, changeset, "U0 command.wrong_scope")
        assert dump(scene.place.store, "g:") == before, UNWRITTEN

    def test_another_person_s_scope_is_foreign(self, scene: Scene) -> None:
        farid = scene.person(Role.FACTORY)
        body = {"refusal_id": scene.place.world.ids.new()}
        changeset = scene.advisor.changeset(f"u:{farid.user}", "SettleRefusal", body)
        refused(scene, scene.advisor, changeset, "U0 scope.never_granted")


class TestForgery:
    @pytest.mark.parametrize(("name", "reason"), [("actor", "U0 author.forged"), ("device", "U0 device.forged")])
    def test_another_s_name_or_device_is_refused(self, scene: Scene, name: str, reason: str) -> None:
        farid = scene.person(Role.FACTORY)
        forged = {"actor": farid.user, "device": farid.device}[name]
        body = {"item_id": scene.item, "changes": {"progress": "Done"}}
        refused(
            scene,
            scene.advisor,
            scene.advisor.changeset(scene.scope, "EditItem", body, **{name: forged}),
            reason,
        )

    def test_many_forgeries_close_the_device_for_a_while(self, scene: Scene) -> None:
        farid = scene.person(Role.FACTORY)
        body = {"item_id": scene.item, "changes": {"progress": "Done"}}
        forged = [farid.changeset(scene.scope, "EditItem", body, actor=scene.advisor.user) for _ in range(20)]
        assert {fate["verdict"] for fate in farid.sync(*forged).fates} == {"refused"}
        before = scene.dump()
        shut = farid.sync(farid.changeset(scene.scope, "EditItem", body, actor=scene.advisor.user))
        assert (shut.status, shut.code) == (429, "too_many_forged")
        assert int(shut.headers["retry-after"]) > 0
        assert scene.dump() == before, UNWRITTEN
        assert [fate["verdict"] for fate in scene.advisor.sync(_comment(scene, scene.advisor)).fates] == ["accepted"]

    def test_a_token_speaks_for_one_device(self, scene: Scene) -> None:
        farid = scene.person(Role.FACTORY)
        before = scene.dump()
        foreign = scene.advisor.sync(_comment(scene, scene.advisor), device=farid.device, install_nonce=farid.nonce)
        copied = scene.advisor.sync(_comment(scene, scene.advisor), install_nonce="a nonce of another laptop")
        assert (foreign.status, foreign.code) == (403, "device_foreign")
        assert (copied.status, copied.code) == (409, "device_copied")
        assert scene.dump() == before, UNWRITTEN


class TestReplay:
    def test_a_place_with_other_bytes_stops_the_whole_request(self, scene: Scene) -> None:
        first, second, third = (_comment(scene, scene.advisor) for _ in range(3))
        assert [fate["verdict"] for fate in scene.advisor.sync(first).fates] == ["accepted"]
        before = scene.dump()
        request = scene.advisor.request(third)
        request["changesets"].append({"seq": 2, "payload": second})
        answer = scene.advisor.send(json.dumps(request).encode())
        assert (answer.status, answer.code) == (409, "sequence_reused")
        assert answer.body["params"] == {"seq": 2}
        assert scene.dump() == before, UNWRITTEN
        assert receipt(scene.place.store, second["id"]) is None
        assert receipt(scene.place.store, third["id"]) is None

    def test_an_id_with_other_bytes_stops_the_whole_request(self, scene: Scene) -> None:
        first = _comment(scene, scene.advisor)
        assert [fate["verdict"] for fate in scene.advisor.sync(first).fates] == ["accepted"]
        before = scene.dump()
        other = first | {"body": first["body"] | {"text": "Something else"}}
        answer = scene.advisor.sync(other)
        assert (answer.status, answer.code) == (409, "sequence_reused")
        assert scene.dump() == before, UNWRITTEN

    def test_another_s_changeset_cannot_be_sent_again(self, scene: Scene) -> None:
        """Its verdict would tell what happened in a factory one does not hold."""
        mine = _comment(scene, scene.advisor)
        scene.advisor.sync(mine)
        farid = scene.person(Role.FACTORY)
        before = scene.dump()
        answer = farid.sync(mine)
        assert (answer.status, answer.code) == (409, "sequence_reused")
        assert scene.dump() == before, UNWRITTEN

    def test_a_refresh_token_that_comes_back_ends_the_session(self, scene: Scene) -> None:
        stolen = scene.advisor.refresh
        first = scene.advisor.refreshed(stolen).body
        second = scene.advisor.refreshed(first["refresh_token"]).body
        again = scene.advisor.refreshed(stolen)
        assert (again.status, again.code) == (401, "session_ended")
        assert scene.advisor.refreshed(second["refresh_token"]).code == "session_ended"
        scene.advisor.access = second["access_token"]
        before = scene.dump()
        answer = scene.advisor.sync(_comment(scene, scene.advisor))
        assert (answer.status, answer.code) == (401, "session_ended")
        assert scene.dump() == before, UNWRITTEN

    @pytest.mark.parametrize(
        ("how", "status", "code"),
        [
            ("sign out", 401, "session_ended"),
            ("password", 401, "session_ended"),
            ("device", 403, "device_revoked"),
            ("account", 401, "session_ended"),
        ],
    )
    def test_an_access_token_dies_with_what_it_stood_for(self, scene: Scene, how: str, status: int, code: str) -> None:
        farid = scene.person(Role.FACTORY)
        with scene.place.store.read() as reading:
            account = reading.directory.account(farid.user)
        assert account is not None
        assert farid.sync().status == 200
        world = scene.place.world
        match how:
            case "sign out":
                body = json.dumps({"refresh_token": farid.refresh}).encode()
                assert post(scene.place.address, "/v1/logout", body).status == 204
            case "password":
                world.accounts.set_password(account.login, "another long password")
            case "device":
                revoke_device(scene.place.store, world.clock, farid.device)
            case _:
                world.accounts.disable(account.login)
        before = scene.dump()
        answer = farid.sync(_comment(scene, farid))
        assert (answer.status, answer.code) == (status, code)
        assert farid.refreshed(farid.refresh).status in (401, 403)
        assert scene.dump() == before, UNWRITTEN

    def test_a_token_of_our_own_making_opens_nothing(self, scene: Scene) -> None:
        claims, _, signature = scene.advisor.access.rpartition(".")
        session, _, expiry = claims.rpartition(".")
        # Another first character is another signature; another last one may spell the same bytes.
        forged = ("B" if signature.startswith("A") else "A") + signature[1:]
        for token in ("", "a", f"{session}.{int(expiry) + 9999}.{signature}", f"{claims}.{forged}", "."):
            scene.advisor.access = token
            answer = scene.advisor.sync()
            assert (answer.status, answer.code) == (401, "access_invalid")


class TestBodies:
    @pytest.mark.parametrize("how", ["raw", "chunked", "zstd", "gzip", "zstd of gzip's size"])
    def test_too_much_is_not_read_to_its_end(self, scene: Scene, how: str) -> None:
        before = scene.dump()
        big = json.dumps(scene.advisor.request(app="x" * (MOST_BODY_BYTES + 1))).encode()
        match how:
            case "raw":
                answer = scene.advisor.send(big)
            case "chunked":
                answer = scene.advisor.send(iter([big[:4_000_000], big[4_000_000:]]))
            case "zstd":
                answer = scene.advisor.send(zstandard.ZstdCompressor().compress(big), Content_Encoding="zstd")
            case "gzip":
                answer = scene.advisor.send(gzip.compress(big), Content_Encoding="gzip")
            case _:
                bomb = zstandard.ZstdCompressor().compress(bytes(200 << 20))
                assert len(bomb) < 1 << 16
                answer = scene.advisor.send(bomb, Content_Encoding="zstd")
        assert (answer.status, answer.code) == (413, "body_too_large")
        assert scene.dump() == before, UNWRITTEN
        assert scene.advisor.sync().status == 200

    def test_too_many_changesets_are_refused_as_a_whole(self, scene: Scene) -> None:
        before = scene.dump()
        many = [_comment(scene, scene.advisor) for _ in range(MOST_CHANGESETS + 1)]
        answer = scene.advisor.sync(*many)
        assert (answer.status, answer.code) == (413, "body_too_large")
        assert scene.dump() == before, UNWRITTEN

    @pytest.mark.parametrize("path", ["/v1/sync", "/v1/login", "/v1/devices", "/v1/refresh", "/v1/logout"])
    def test_what_is_no_message_is_malformed(self, scene: Scene, path: str) -> None:
        for body in _NO_MESSAGES:
            answer = scene.advisor.send(body, path)
            assert (answer.status, answer.code) == (400, "body_malformed"), body[:20]

    @pytest.mark.parametrize(
        ("path", "name", "others"),
        [
            ("/v1/login", "login", {"password": PASSWORD}),
            ("/v1/login", "password", {"login": "amina"}),
            ("/v1/login", "device", {"login": "amina", "password": PASSWORD}),
            ("/v1/login", "install_nonce", {"login": "amina", "password": PASSWORD}),
            ("/v1/devices", "install_nonce", {}),
            ("/v1/devices", "name", {"install_nonce": "n" * 20}),
            ("/v1/refresh", "refresh_token", {}),
            ("/v1/logout", "refresh_token", {}),
        ],
        ids=str,
    )
    def test_what_no_store_can_look_for_is_malformed(self, scene: Scene, path: str, name: str, others: Json) -> None:
        for text in ("a\x00b", "x" * 1_001, "y" * 1_000_000):
            answer = scene.advisor.send(json.dumps(others | {name: text}).encode(), path)
            assert (answer.status, answer.code) == (400, "body_malformed")
            assert f"$.{name}" in answer.body["detail"]
            assert text not in answer.body["detail"]

    def test_wrong_types_are_malformed(self, scene: Scene) -> None:
        for changes in _WRONG_TYPES:
            answer = scene.advisor.sync(**changes)
            assert (answer.status, answer.code) == (400, "body_malformed"), changes

    @pytest.mark.parametrize(
        "changes",
        [
            {"name": "DropEverything"},
            {"name": ""},
            {"version": 2},
            {"body": None},
            {"body": []},
            {"body": {"comment_id": 5}},
            {"made_at": "2026-03-01T10:00:00"},
            {"made_at": "0001-01-01T00:00:00+14:00"},
            {"made_on": "2026-02-30"},
            {"id": "not an id"},
            {"id": "019D0000-0000-7000-8000-000000000001"},
            {"depends_on": ["not an id"]},
            {"based": {"x": {"kind": "nothing", "seen": 1, "old": {}}}},
            {"based": {"x": {"kind": "plan_item", "seen": "1", "old": {}}}},
            {"based": {"x": {"kind": "plan_item", "seen": 1, "old": {"target_date": "soon"}}}},
            {"on_behalf_of": "somebody"},
            {"role": "supervisor"},
        ],
        ids=str,
    )
    def test_a_changeset_nobody_can_read_is_kept_and_the_others_go_on(self, scene: Scene, changes: Json) -> None:
        before = dump(scene.place.store)
        broken = _comment(scene, scene.advisor) | changes
        sound = _comment(scene, scene.advisor)
        bad, good = scene.advisor.sync(broken, sound).fates
        assert (bad["verdict"], good["verdict"]) == ("refused", "accepted")
        assert [reason["needs"] for reason in bad["reasons"]] == ["changeset.unreadable"]
        kept = receipt(scene.place.store, bad["changeset"])
        assert kept is not None
        assert kept.payload is not None
        assert json.loads(kept.payload) == broken
        assert len(dump(scene.place.store).rows) == len(before.rows) + 1

    @pytest.mark.parametrize(
        ("text", "needs"),
        [("a\x00b", "text.unprintable"), ("x" * 20_001, "text.too_long")],
        ids=["NUL", "too long"],
    )
    def test_a_text_that_cannot_be_kept_is_refused_and_kept_T0(self, scene: Scene, text: str, needs: str) -> None:
        refused(scene, scene.advisor, _comment(scene, scene.advisor, text), f"T0 {needs}")

    @pytest.mark.parametrize("name", ["name", "position"])
    @pytest.mark.parametrize(
        ("text", "needs"),
        [("a\x00b", "text.unprintable"), ("x" * 20_001, "text.too_long")],
        ids=["NUL", "too long"],
    )
    def test_for_whom_is_entered_must_be_a_text_that_can_be_kept_T0(
        self, scene: Scene, name: str, text: str, needs: str
    ) -> None:
        person = {"name": "Salma Akter", "position": "Production manager", name: text}
        refused(scene, scene.advisor, _comment(scene, scene.advisor) | {"on_behalf_of": person}, f"T0 {needs}")

    def test_entering_for_nobody_is_not_entering_for_the_factory_O1(self, scene: Scene) -> None:
        body = {"item_id": scene.item, "changes": {"progress": "Done"}}
        nobody = {"name": " ", "position": "Production manager"}
        changeset = scene.advisor.changeset(scene.scope, "EditItem", body, on_behalf_of=nobody)
        refused(scene, scene.advisor, changeset, "O1 on_behalf_of.missing")

    @pytest.mark.parametrize("half", [b"\xed\xa0\x80", b"\xff"], ids=repr)
    def test_bytes_that_are_no_text_are_kept_as_they_are(self, scene: Scene, half: bytes) -> None:
        before = scene.dump()
        body = json.dumps(scene.advisor.request(_comment(scene, scene.advisor, "HALF"))).encode()
        answer = scene.advisor.send(body.replace(b"HALF", half))
        assert answer.reasons() == {"U0 changeset.unreadable"}
        kept = receipt(scene.place.store, answer.fates[0]["changeset"])
        assert kept is not None
        assert kept.payload is not None
        assert half in kept.payload
        assert scene.dump() == before, UNWRITTEN

    @pytest.mark.parametrize("half", [b"\xed\xa0\x80", b"\xff", b"\xc3"], ids=repr)
    @pytest.mark.parametrize(
        ("path", "body"),
        [
            ("/v1/login", b'{"login":"HALF","password":"x"}'),
            ("/v1/refresh", b'{"refresh_token":"HALF"}'),
            ("/v1/devices", b'{"install_nonce":"HALF"}'),
            ("/v1/sync", b'{"protocol":1,"app":"HALF","schema":1,"device":"d","install_nonce":"n"}'),
            ("/v1/sync", b'{"protocol":1,"app":"a","schema":1,"device":"d","install_nonce":"n","cursors":{"HALF":1}}'),
        ],
        ids=["login", "refresh", "device", "request", "cursor"],
    )
    def test_bytes_that_are_no_text_make_no_message(self, scene: Scene, path: str, body: bytes, half: bytes) -> None:
        answer = scene.advisor.send(body.replace(b"HALF", half), path)
        assert (answer.status, answer.code) == (400, "body_malformed")

    def test_the_moment_of_a_change_is_kept_in_utc(self, scene: Scene) -> None:
        changeset = _comment(scene, scene.advisor) | {"made_at": "2026-03-01T16:30:00+06:00"}
        assert [fate["verdict"] for fate in scene.advisor.sync(changeset).fates] == ["accepted"]
        with scene.place.store.read() as reading:
            (row,) = reading.records([changeset["body"]["comment_id"]])
            (step,) = [step for step in reading.history_since(scene.scope, 0, 1000, 1000) if step.record == row.id]
        assert step.made_at == "2026-03-01T10:30:00.000000Z"
        assert json.loads(row.body)["made_at"] == "2026-03-01T10:30:00Z"

    @pytest.mark.parametrize("half", [b"\\ud800", b"\\udc00 \\ud800"], ids=repr)
    def test_half_a_surrogate_pair_is_no_json(self, scene: Scene, half: bytes) -> None:
        before = scene.dump()
        body = json.dumps(scene.advisor.request(_comment(scene, scene.advisor, "HALF"))).encode()
        answer = scene.advisor.send(body.replace(b"HALF", half))
        assert (answer.status, answer.code) == (400, "body_malformed")
        assert scene.dump() == before, UNWRITTEN

    @pytest.mark.parametrize(
        "place_",
        [
            ("on_behalf_of", "name"),
            ("on_behalf_of", "position"),
            ("body", "item_id"),
            ("scope",),
            ("device",),
            ("actor",),
            ("name",),
            ("supersedes",),
            ("pack",),
        ],
        ids=str,
    )
    def test_nul_anywhere_harms_nobody(self, scene: Scene, place_: tuple[str, ...]) -> None:
        before = scene.dump()
        changeset = _comment(scene, scene.advisor)
        inner = changeset
        for name in place_[:-1]:
            inner = inner[name]
        inner[place_[-1]] = "a\x00b"
        bad, good = scene.advisor.sync(changeset, _comment(scene, scene.advisor)).fates
        assert good["verdict"] == "accepted"
        # A pack nobody knows is judged by the server's own.
        assert bad["verdict"] == "accepted" if place_ == ("pack",) else "refused"
        assert receipt(scene.place.store, bad["changeset"]) is not None
        assert len(scene.dump().rows) == len(before.rows) + 1 + (place_ == ("pack",))

    @pytest.mark.parametrize("number", [2**62, 2**63, -1, 10**30], ids=str)
    def test_a_number_past_all_bounds_harms_nobody(self, scene: Scene, number: int) -> None:
        """It claims to have seen a version: the device's own words replace its own, whatever that is."""
        body = {"item_id": scene.item, "changes": {"progress": "Done"}}
        based = {scene.item: {"kind": "plan_item", "seen": number, "old": {"progress": "Something never there"}}}
        changeset = scene.advisor.changeset(scene.scope, "EditItem", body, based=based)
        bad, good = scene.advisor.sync(changeset, _comment(scene, scene.advisor)).fates
        assert good["verdict"] == "accepted"
        assert bad["verdict"] == "accepted"
        with scene.place.store.read() as reading:
            (item,) = reading.records([scene.item])
            entries = reading.history_since(scene.scope, 0, 1000, 1000)
        steps = [step for step in entries if step.changeset == changeset["id"]]
        assert json.loads(item.body)["progress"] == "Done"
        assert [json.loads(step.changes) for step in steps] == [{"progress": ["", "Done"]}]


def _comment(scene: Scene, stranger: Stranger, text: str = "Seen on the floor") -> Json:
    body = {"comment_id": scene.place.world.ids.new(), "item_id": scene.item, "text": text}
    return stranger.changeset(scene.scope, "AddComment", body)
