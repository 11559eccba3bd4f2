"""What a device gets, page by page, on both stores."""

from datetime import date

import msgspec
import pytest

from app.domain.account.records import Grant, GrantState
from app.domain.errors import Known
from app.domain.factory.records import Contact, Engagement, Factory, Person, Programme
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.schema.codec import decode_record
from sync.protocol.messages import SyncResponse
from sync.protocol.problems import ProblemCode
from sync.server.core.commit import commit, own_write
from sync.server.core.engagements import Opening, factories_scope
from sync.server.core.factories import Factories
from sync.server.core.ledger import Ledger
from sync.server.core.page import Page, Place
from sync.server.core.problems import RefusedRequest
from sync.server.storage.rows import HistoryRow, RecordRow, ScopeRow
from sync.server.storage.store import Changes, Store, Transaction
from tests.builders.server import Laptop, World, scope_of

pytest_plugins = ["tests.fixtures.servers"]

SCOPE = "f:one"


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def ids(reply: SyncResponse, scope: str) -> list[str]:
    return [row.id for row in reply.rows.get(scope, [])]


def record_of(reply: SyncResponse, scope: str, kind: str) -> object:
    (row,) = [row for row in reply.rows[scope] if row.kind == kind]
    return decode_record(row.kind, bytes(row.body))


class TestWhatIsSeen:
    def test_a_fresh_device_gets_its_scopes_and_nothing_else(self, world: World) -> None:
        mine, other = world.engagement(), world.engagement()
        world.person("amina", Role.ADVISOR, mine)
        amina = world.laptop("amina")
        reply = amina.sync()
        own, catalogue = f"u:{amina.user}", factories_scope("BD")
        assert list(reply.grants) == [own, catalogue, scope_of(mine)]
        assert set(reply.rows) == set(reply.heads) == set(reply.cursors) == set(reply.grants)
        assert reply.complete
        assert scope_of(other) not in reply.cursors
        assert {mine.factory_id, other.factory_id} <= set(ids(reply, catalogue))
        assert isinstance(record_of(reply, scope_of(mine), "engagement"), Engagement)

    def test_a_fresh_device_gets_no_history(self, world: World) -> None:
        world.person("amina", Role.ADVISOR, world.engagement())
        assert world.laptop("amina").sync().history == {}

    def test_history_follows_for_scopes_the_device_holds(self, world: World) -> None:
        engagement = world.engagement()
        for login in ("amina", "bela"):
            world.person(login, Role.ADVISOR, engagement)
        amina, bela = world.laptop("amina"), world.laptop("bela")
        bela.sync()
        item = world.ids.new()
        amina.sync()
        amina.sync(amina.create(scope_of(engagement), item))
        (entry,) = bela.sync().history[scope_of(engagement)]
        assert (entry.record, entry.kind, entry.command) == (item, "plan_item", "CreateItem")
        assert entry.received_at == world.clock.now()

    def test_history_is_left_out_on_request(self, world: World) -> None:
        engagement = world.engagement()
        world.person("amina", Role.ADVISOR, engagement)
        amina = world.laptop("amina")
        amina.sync()
        assert amina.sync(amina.create(scope_of(engagement), world.ids.new()), history=False).history == {}

    def test_nothing_new_is_nothing_sent(self, world: World) -> None:
        world.person("amina", Role.ADVISOR, world.engagement())
        amina = world.laptop("amina")
        first = amina.sync()
        second = amina.sync()
        assert (second.rows, second.history, second.complete) == ({}, {}, True)
        assert (second.cursors, second.heads) == (first.cursors, first.heads)

    def test_a_batch_before_the_last_asks_for_fates_only(self, world: World) -> None:
        engagement = world.engagement()
        world.person("amina", Role.ADVISOR, engagement)
        amina = world.laptop("amina")
        cursors = amina.sync().cursors
        reply = amina.sync(amina.create(scope_of(engagement), world.ids.new()), pull=False)
        assert [fate.verdict for fate in reply.fates] == [Verdict.ACCEPTED]
        assert (reply.rows, reply.cursors, reply.grants, reply.complete) == ({}, {}, {}, False)
        amina.cursors = cursors
        assert len(amina.sync().rows[scope_of(engagement)]) == 1

    def test_bodies_pass_through_as_they_were_stored(self, world: World) -> None:
        engagement = world.engagement()
        world.person("amina", Role.ADVISOR, engagement)
        reply = world.laptop("amina").sync()
        with world.store.read() as snapshot:
            stored = {row.id: row.body for row in snapshot.rows_since(scope_of(engagement), 0, 100)}
        assert {row.id: bytes(row.body) for row in reply.rows[scope_of(engagement)]} == stored


class TestAssignments:
    def test_an_assignment_arrives_with_names_and_a_grant_record(self, world: World) -> None:
        engagement = world.engagement()
        account = world.person("amina")
        amina = world.laptop("amina")
        assert list(amina.sync().grants) == [f"u:{account.id}"]
        world.engagements.assign("amina", engagement.id, Role.ADVISOR)
        reply = amina.sync()
        assert reply.grants[scope_of(engagement)] == "advisor"
        person = record_of(reply, scope_of(engagement), "person")
        assert person == Person(
            person.id if isinstance(person, Person) else "",
            engagement.id,
            account.id,
            account.name,
            account.position,
            "advisor",
        )
        states = {
            grant.to_scope: grant.state
            for row in reply.rows[f"u:{account.id}"]
            if isinstance(grant := decode_record(row.kind, bytes(row.body)), Grant)
        }
        assert states == {scope_of(engagement): GrantState.ACTIVE, factories_scope("BD"): GrantState.ACTIVE}

    def test_assigning_again_changes_the_role_and_nothing_twice(self, world: World) -> None:
        engagement = world.engagement()
        account = world.person("amina", Role.ADVISOR, engagement)
        amina = world.laptop("amina")
        before = amina.sync().heads
        world.engagements.assign("amina", engagement.id, Role.ADVISOR)
        assert amina.sync().heads == before
        world.engagements.assign("amina", engagement.id, Role.SUPERVISOR)
        reply = amina.sync()
        assert reply.grants[scope_of(engagement)] == reply.grants[engagement.queue] == "supervisor"
        # The engagement and its factories in another role, and the queue, which is new; each once.
        assert len(reply.rows[f"u:{account.id}"]) == 3

    def test_a_revoked_scope_leaves_the_grants_and_sends_nothing(self, world: World) -> None:
        engagement = world.engagement()
        account = world.person("amina", Role.ADVISOR, engagement)
        amina = world.laptop("amina")
        amina.sync()
        world.engagements.unassign("amina", engagement.id)
        reply = amina.sync()
        assert list(reply.grants) == [f"u:{account.id}"]
        assert set(reply.rows) == {f"u:{account.id}"}
        assert set(reply.heads) == {f"u:{account.id}"}
        with world.store.read() as snapshot:
            assert all(grant.revoked_at for grant in snapshot.directory.grants(account.id))

    def test_the_catalogue_stays_while_another_engagement_needs_it(self, world: World) -> None:
        here, there, abroad = world.engagement(), world.engagement(), world.engagement(world.factory("Lanka", "LK"))
        world.person("amina", Role.ADVISOR, here, there, abroad)
        amina = world.laptop("amina")
        world.engagements.unassign("amina", here.id)
        assert factories_scope("BD") in amina.sync().grants
        world.engagements.unassign("amina", there.id)
        assert {scope_of(abroad), factories_scope("LK")} == set(amina.sync().grants) - {f"u:{amina.user}"}

    def test_taking_off_twice_or_who_was_never_on_changes_nothing(self, world: World) -> None:
        engagement = world.engagement()
        world.person("amina", Role.ADVISOR, engagement)
        world.person("bela")
        world.engagements.unassign("amina", engagement.id)
        amina = world.laptop("amina")
        before = amina.sync().heads
        world.engagements.unassign("amina", engagement.id)
        world.engagements.unassign("bela", engagement.id)
        assert amina.sync().heads == before

    def test_a_renewed_assignment_opens_the_scope_again(self, world: World) -> None:
        engagement = world.engagement()
        world.person("amina", Role.ADVISOR, engagement)
        amina = world.laptop("amina")
        world.engagements.unassign("amina", engagement.id)
        amina.sync()
        world.engagements.assign("amina", engagement.id, Role.ADVISOR)
        reply = amina.sync()
        assert "engagement" in {row.kind for row in reply.rows[scope_of(engagement)]}
        fate = amina.send(amina.create(scope_of(engagement), world.ids.new()))
        assert fate.verdict is Verdict.ACCEPTED

    def test_unknown_people_and_engagements_are_told(self, world: World) -> None:
        engagement = world.engagement()
        world.person("amina")
        with pytest.raises(Known, match="login_unknown"):
            world.engagements.assign("nobody", engagement.id, Role.ADVISOR)
        for wrong in (world.ids.new(), engagement.factory_id):
            with pytest.raises(Known, match="engagement_unknown"):
                world.engagements.assign("amina", wrong, Role.ADVISOR)

    def test_an_engagement_is_opened_once(self, world: World) -> None:
        factory = world.factory()
        first = world.engagement(factory)
        again = world.engagements.open(Opening(factory.id, Programme.ADVISORY, date(2027, 1, 1)))
        assert again == first
        for wrong in (world.ids.new(), first.id):
            with pytest.raises(Known, match="factory_unknown"):
                world.engagements.open(Opening(wrong, Programme.ADVISORY, date(2026, 1, 1)))


class TestRefusedRequests:
    @pytest.fixture
    def amina(self, world: World) -> Laptop:
        world.person("amina", Role.ADVISOR, world.engagement())
        laptop = world.laptop("amina")
        laptop.sync()
        return laptop

    def test_another_protocol_is_told(self, amina: Laptop) -> None:
        with pytest.raises(RefusedRequest) as refused:
            amina.sync(protocol=99)
        assert refused.value.code is ProblemCode.PROTOCOL_UNSUPPORTED

    def test_the_protocol_before_is_spoken(self, amina: Laptop) -> None:
        assert amina.sync(protocol=0).complete

    def test_another_epoch_is_told_before_anything_is_applied(self, amina: Laptop) -> None:
        heads = amina.sync().heads
        scope = next(scope for scope in heads if scope.startswith("f:"))
        with pytest.raises(RefusedRequest) as refused:
            amina.sync(amina.create(scope, amina.world.ids.new()), epoch="another")
        assert refused.value.code is ProblemCode.EPOCH_CHANGED
        assert refused.value.params["epoch"] == amina.epoch
        assert amina.sync().heads == heads

    @pytest.mark.parametrize("cursor", [99, -1])
    def test_a_cursor_this_server_never_gave_is_told(self, amina: Laptop, cursor: int) -> None:
        scope = f"u:{amina.user}"
        with pytest.raises(RefusedRequest) as refused:
            amina.sync(cursors=amina.cursors | {scope: cursor})
        assert (refused.value.code, refused.value.params["scope"]) == (ProblemCode.EPOCH_CHANGED, scope)

    def test_a_token_speaks_for_one_device(self, amina: Laptop) -> None:
        other = amina.world.laptop("amina")
        for changeset in ([], [amina.pushed(b"{}")]):
            with pytest.raises(RefusedRequest) as refused:
                amina.sync(*changeset, device=other.device)
            assert refused.value.code is ProblemCode.DEVICE_FOREIGN

    def test_a_copied_database_is_told(self, amina: Laptop) -> None:
        with pytest.raises(RefusedRequest) as refused:
            amina.sync(install_nonce="of another installation")
        assert refused.value.code is ProblemCode.DEVICE_COPIED


def fill(store: Store, rows: int, *, scope: str = SCOPE, size: int = 10, steps: int = 1) -> ScopeRow:
    """Write `rows` records, each `steps` times, as separate transactions would: the feed holds the last step."""
    records: list[RecordRow] = []
    history: list[HistoryRow] = []
    version = 0
    for step in range(steps):
        for number in range(rows):
            version += 1
            who = ("c", "EditItem", "u", "", "d", "2026-03-04T08:00:00.000000Z", "2026-03-04T08:00:00.000000Z")
            history.append(HistoryRow(scope, version, f"{scope}{number}", "plan_item", *who, b"{}"))
            if step == steps - 1:
                body = msgspec.json.encode("x" * (size - 2))
                records.append(RecordRow(f"{scope}{number}", "plan_item", scope, "p", version, body, b"{}"))
    head = ScopeRow(scope, version, rows, 0)
    with store.begin() as tx:
        tx.lock([scope])
        tx.flush(Changes(inserted=records, history=history, scopes=[head]))
        tx.commit()
    return head


def pages(store: Store, head: ScopeRow, most_rows: int, most_bytes: int, *, with_history: bool) -> list[Page]:
    made: list[Page] = []
    cursor = 0
    while cursor < head.version:
        with store.read() as snapshot:
            page = Page(snapshot, most_rows, most_bytes)
            page.add(head, cursor, with_history=with_history)
        assert page.cursors[SCOPE] > cursor
        cursor = page.cursors[SCOPE]
        made.append(page)
    return made


class TestPages:
    @pytest.mark.parametrize("with_history", [False, True])
    @pytest.mark.parametrize(("rows", "steps", "most_rows"), [(7, 1, 3), (6, 1, 3), (4, 3, 5), (5, 4, 1), (3, 2, 100)])
    def test_every_row_and_step_comes_once(
        self, store: Store, rows: int, steps: int, most_rows: int, with_history: bool
    ) -> None:
        head = fill(store, rows, steps=steps)
        made = pages(store, head, most_rows, 1 << 20, with_history=with_history)
        versions = [row.version for page in made for row in page.rows.get(SCOPE, [])]
        assert versions == list(range(head.version - rows + 1, head.version + 1))
        steps_seen = [entry.version for page in made for entry in page.history.get(SCOPE, [])]
        assert steps_seen == (list(range(1, head.version + 1)) if with_history else [])
        for page in made:
            assert len(page.rows.get(SCOPE, [])) <= most_rows
            assert all(row.version <= page.cursors[SCOPE] for row in page.rows.get(SCOPE, []))
            assert all(entry.version <= page.cursors[SCOPE] for entry in page.history.get(SCOPE, []))

    def test_a_page_is_cut_by_bytes_but_never_empty(self, store: Store) -> None:
        head = fill(store, 5, size=100)
        assert [len(page.rows[SCOPE]) for page in pages(store, head, 50, 250, with_history=False)] == [2, 2, 1]
        assert [len(page.rows[SCOPE]) for page in pages(store, head, 50, 30, with_history=False)] == [1] * 5

    @pytest.mark.parametrize("most_rows", [1, 4, 9, 100])
    @pytest.mark.parametrize("most_bytes", [1, 250, 1 << 20])
    def test_a_page_read_ahead_is_the_page_read_scope_by_scope(
        self, store: Store, most_rows: int, most_bytes: int
    ) -> None:
        heads = [fill(store, 3 + number, scope=f"f:{number}", steps=2, size=100) for number in range(4)]
        places = [Place(head, number, with_history=number != 2) for number, head in enumerate(heads)]
        made: list[Page] = []
        for is_ahead in (True, False):
            with store.read() as snapshot:
                page = Page(snapshot, most_rows, most_bytes)
                if is_ahead:
                    page.look_ahead(places)
                for place in places:
                    page.add(place.head, place.cursor, with_history=place.with_history)
                made.append(page)
        ahead, one_by_one = made
        assert ahead.cursors == one_by_one.cursors
        assert (ahead.rows, ahead.history) == (one_by_one.rows, one_by_one.history)

    def test_a_scope_that_finds_the_page_full_keeps_its_cursor(self, store: Store) -> None:
        head = fill(store, 5)
        with store.read() as snapshot:
            page = Page(snapshot, 3)
            page.add(head, 0, with_history=False)
            page.add(ScopeRow("f:two", 9, 9, 0), 4, with_history=False)
        assert page.cursors == {SCOPE: 3, "f:two": 4}

    def test_a_large_scope_arrives_in_several_requests(self, world: World) -> None:
        engagement = world.engagement()
        world.person("amina", Role.ADVISOR, engagement)
        contacts = [Contact(world.ids.new(), engagement.id, f"Person {n}") for n in range(2100)]
        write = own_write(world.ids, world.clock, "AddContact")

        def add(_: Transaction, ledger: Ledger) -> None:
            for contact in contacts:
                ledger.put(contact, scope_of(engagement), write)

        commit(world.store, [scope_of(engagement)], [], add)
        fresh = world.laptop("amina")
        first = fresh.sync(history=False)
        assert sum(map(len, first.rows.values())) == 2000
        assert not first.complete
        second = fresh.sync(history=False)
        assert second.complete
        total = {row.id for reply in (first, second) for row in reply.rows[scope_of(engagement)]}
        assert len(total) == second.heads[scope_of(engagement)].count


LIST = (
    "country,name,address,sector\n"
    "Bangladesh,Rose Garments,12 Mill Road Ashulia,Apparel\n"
    "LK,Lotus Knit,5 Sea Street Colombo,Apparel\n"
)


class TestFactories:
    def test_a_dry_run_writes_nothing(self, world: World) -> None:
        factories = Factories(world.store, world.clock, world.ids)
        assert len(factories.plan(LIST.encode(), "list.csv").rows) == 2
        assert factories.all() == []

    def test_a_list_is_imported_into_the_catalogues_of_its_countries(self, world: World) -> None:
        factories = Factories(world.store, world.clock, world.ids)
        report = factories.import_list(LIST.encode(), "list.csv")
        assert {row.outcome.value for row in report.rows} == {"added"}
        assert [(factory.country, factory.name) for factory in factories.all()] == [
            ("BD", "Rose Garments"),
            ("LK", "Lotus Knit"),
        ]
        with world.store.read() as snapshot:
            heads = snapshot.heads([factories_scope("BD"), factories_scope("LK")])
        assert [head.total for head in heads.values()] == [1, 1]

    def test_the_same_list_again_adds_nothing_and_fills_what_was_empty(self, world: World) -> None:
        factories = Factories(world.store, world.clock, world.ids)
        factories.import_list(LIST.encode(), "list.csv")
        before = factories.all()
        factories.import_list(LIST.encode(), "list.csv")
        assert factories.all() == before
        richer = "country,name,address,sector,lat,lng\nBD,Rose Garments,12 Mill Road Ashulia,Apparel,23.9,90.3\n"
        factories.import_list(richer.encode(), "list.csv")
        (rose,) = [factory for factory in factories.all() if factory.country == "BD"]
        assert isinstance(rose, Factory)
        assert (rose.latitude, rose.longitude) == (23.9, 90.3)

    def test_an_unreadable_list_writes_nothing(self, world: World) -> None:
        factories = Factories(world.store, world.clock, world.ids)
        assert not factories.import_list(b"\xff\xfe", "list.csv").is_ok
        assert factories.all() == []
