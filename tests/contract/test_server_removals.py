"""What is removed or moved on the server: tombstones, counts, floors and what devices are told, on both stores."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import date, datetime

import msgspec
import pytest

from app.domain.errors import Known
from app.domain.factory.records import Engagement, Programme
from app.domain.kernel.changeset import Based
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import EditItem
from sync.protocol.checksum import signed, term
from sync.protocol.messages import Row, SyncResponse
from sync.server.core.commit import commit, own_write
from sync.server.core.engagements import Engagements, Opening
from sync.server.core.factories import Factories
from sync.server.core.ledger import Ledger, Write
from sync.server.core.removals import purge_tombstones
from sync.server.core.undoing import Imported, Imports
from sync.server.storage.store import Store
from tests.builders.server import Laptop, World, scope_of

pytest_plugins = ["tests.fixtures.servers"]


class Plan:
    """An engagement with an advisor, whose laptop holds it, and six items."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.world = World(store)
        engagement = self.world.engagement()
        self.scope = scope_of(engagement)
        self.world.person("amina", Role.ADVISOR, engagement)
        self.laptop = self.world.laptop("amina")
        self.items = [self.world.ids.new() for _ in range(6)]
        self.laptop.sync(*(self.laptop.create(self.scope, item) for item in self.items))

    def write(self, change: Callable[[Ledger, Write], None], *scopes: str) -> None:
        by = own_write(self.world.ids, self.world.clock, "RemoveForTest")
        commit(self.store, [self.scope, *scopes], self.items, lambda _, ledger: change(ledger, by))

    def remove(self, item: str) -> None:
        self.write(lambda ledger, by: ledger.remove(item, by))

    def counted(self, held: dict[str, Row]) -> tuple[int, int]:
        return len(held), signed(sum(term(row.id, row.version) for row in held.values()))


@pytest.fixture
def plan(store: Store) -> Plan:
    return Plan(store)


def taken(held: dict[str, Row], reply: SyncResponse, scope: str) -> dict[str, Row]:
    """Return what a device holds of a scope after a reply."""
    after = dict(held)
    for row in reply.rows.get(scope, []):
        after[row.id] = row
        if bytes(row.body) == b"null":
            del after[row.id]
    return after


def fresh(plan: Plan, scope: str = "") -> tuple[Laptop, dict[str, Row]]:
    laptop = plan.world.laptop("amina")
    return laptop, taken({}, laptop.sync(), scope or plan.scope)


def test_a_removed_record_is_told_counted_and_its_past_is_kept(plan: Plan) -> None:
    laptop, held = fresh(plan)
    before = laptop.sync().heads[plan.scope]
    plan.remove(plan.items[2])
    reply = laptop.sync()
    (row,) = reply.rows[plan.scope]
    assert (row.id, row.kind, row.version, bytes(row.body)) == (
        plan.items[2],
        "plan_item",
        before.version + 1,
        b"null",
    )
    head = reply.heads[plan.scope]
    assert (head.version, head.count) == (before.version + 1, before.count - 1)
    assert plan.counted(taken(held, reply, plan.scope)) == (head.count, head.checksum)
    (step,) = reply.history[plan.scope]
    said = msgspec.json.decode(step.changes)
    assert (step.record, step.command, said["area"]) == (plan.items[2], "RemoveForTest", ["Fire doors", None])


def test_a_snapshot_leaves_tombstones_out(plan: Plan) -> None:
    plan.remove(plan.items[0])
    _, held = fresh(plan)
    assert plan.items[0] not in held and plan.items[1] in held
    with plan.store.read() as snapshot:
        assert plan.items[0] not in {row.id for row in snapshot.rows_since(plan.scope, 0, 100)}
        (stone,) = snapshot.tombstones(plan.items)
        assert [row.id for row in snapshot.feed_since(plan.scope, stone.version - 1, 9)] == [plan.items[0]]


def test_what_is_removed_in_several_scopes_is_read_with_the_rest(plan: Plan) -> None:
    """Small gaps of several scopes are read at once, tombstones among the rows."""
    laptop, held = fresh(plan)
    plan.laptop.sync(plan.laptop.create(plan.scope, plan.world.ids.new()))
    plan.remove(plan.items[0])
    plan.world.engagements.assign("amina", plan.scope[2:], Role.SUPERVISOR)
    reply = laptop.sync()
    assert len(reply.rows) > 1
    head = reply.heads[plan.scope]
    assert plan.counted(taken(held, reply, plan.scope)) == (head.count, head.checksum)


def test_an_id_may_be_born_again_after_its_removal(plan: Plan) -> None:
    laptop, held = fresh(plan)
    plan.remove(plan.items[0])
    assert plan.laptop.send(plan.laptop.create(plan.scope, plan.items[0])).verdict is Verdict.ACCEPTED
    reply = laptop.sync()
    head = reply.heads[plan.scope]
    assert plan.counted(taken(held, reply, plan.scope)) == (head.count, head.checksum)
    assert plan.items[0] in taken(held, reply, plan.scope)
    plan.remove(plan.items[0])
    assert plan.items[0] not in taken(held, laptop.sync(), plan.scope)


def test_a_record_that_is_born_and_removed_at_once_leaves_only_its_history(plan: Plan) -> None:
    laptop, held = fresh(plan)
    with plan.store.read() as snapshot:
        (row,) = snapshot.records([plan.items[1]])

    def twice(ledger: Ledger, by: Write) -> None:
        entry = ledger.entry(plan.items[1])
        assert entry is not None and row.version
        record = entry.record
        ledger.remove(record.id, by)
        ledger.put(record, plan.scope, by)
        ledger.remove(record.id, by)

    plan.write(twice)
    reply = laptop.sync()
    head = reply.heads[plan.scope]
    assert plan.counted(taken(held, reply, plan.scope)) == (head.count, head.checksum)
    assert len(reply.history[plan.scope]) == 3


def test_an_edit_of_what_was_removed_is_kept_and_asks(plan: Plan) -> None:
    seen = plan.laptop.cursors[plan.scope]
    payload = plan.laptop.edit(plan.scope, plan.items[3], seen, {"progress": ""}, progress="Doors ordered")
    plan.remove(plan.items[3])
    reply = plan.laptop.sync(payload)
    (fate,) = reply.fates
    assert (fate.verdict, [reason.needs for reason in fate.reasons]) == (
        Verdict.REFUSED,
        ["record.missing", "record.removed"],
    )
    (refusal,) = [row for row in reply.rows[f"u:{plan.laptop.user}"] if row.kind == "refusal"]
    assert "Doors ordered" in bytes(refusal.body).decode()


def test_a_record_that_moves_keeps_its_id_and_its_history(plan: Plan) -> None:
    """Both scopes count right; nobody of the new one has seen a field of it."""
    plan.laptop.sync(plan.laptop.edit(plan.scope, plan.items[1], 99, {"area": "Fire doors"}, area="Exits"))
    laptop, held = fresh(plan)
    other = plan.world.engagement()
    plan.world.engagements.assign("amina", other.id, Role.ADVISOR)
    second = taken({}, laptop.sync(), scope_of(other))
    with plan.store.read() as snapshot:
        steps = [s for s in snapshot.history_since(plan.scope, 0, 999, 999) if s.record == plan.items[1]]
    assert len(steps) == 2
    plan.write(lambda ledger, by: ledger.move(plan.items[1], scope_of(other), steps, by), scope_of(other))
    reply = laptop.sync()
    for scope, before in ((plan.scope, held), (scope_of(other), second)):
        head = reply.heads[scope]
        assert plan.counted(taken(before, reply, scope)) == (head.count, head.checksum)
    told = [(step.command, step.actor != "") for step in reply.history[scope_of(other)]]
    assert told == [("CreateItem", True), ("EditItem", True), ("RemoveForTest", False)]
    (row,) = reply.rows[scope_of(other)]
    based = {plan.items[1]: ("plan_item", Based(row.version, {"area": "Exits"}))}
    edit = laptop.changeset(scope_of(other), EditItem(plan.items[1], {"area": "Exits, north"}), based)
    assert laptop.send(edit).verdict is Verdict.ACCEPTED


class TestFloor:
    """Tombstones are kept for a while; who was away for longer receives the scope anew."""

    def test_purging_raises_the_floor_and_an_old_cursor_is_overdue(self, plan: Plan) -> None:
        away, held = fresh(plan)
        plan.remove(plan.items[0])
        plan.remove(plan.items[1])
        current, _ = fresh(plan)
        plan.world.later(days=40)
        plan.remove(plan.items[2])
        assert purge_tombstones(plan.store, plan.world.clock, 31) == 2
        with plan.store.read() as snapshot:
            assert [stone.id for stone in snapshot.tombstones(plan.items)] == [plan.items[2]]
        laptop_ = plan.world.laptop("amina")
        for laptop, is_overdue in ((away, True), (current, False)):
            laptop.access, laptop.device, laptop.nonce = laptop_.access, laptop_.device, laptop_.nonce
            request = laptop.request()
            reply = plan.world.service.rounds.sync(laptop.access, request)
            assert reply.overdue == ([plan.scope] if is_overdue else [])
            assert (plan.scope in reply.cursors) is not is_overdue
            assert reply.complete
        del away.cursors[plan.scope]
        reply = away.sync()
        head = reply.heads[plan.scope]
        assert plan.counted(taken({}, reply, plan.scope)) == (head.count, head.checksum)
        assert held.keys() - taken({}, reply, plan.scope).keys() == set(plan.items[:3])

    def test_who_is_fetching_from_the_beginning_goes_on(self, plan: Plan) -> None:
        """A page stands below the floor; what was removed before that fetch began was never sent."""
        plan.remove(plan.items[5])
        plan.world.later(days=40)
        purge_tombstones(plan.store, plan.world.clock, 30)
        laptop = plan.world.laptop("amina")
        head = laptop.sync().heads[plan.scope]
        cursors = {plan.scope: 2}
        request = laptop.request(cursors=cursors)
        ask = plan.world.service.rounds.sync
        assert ask(laptop.access, request).overdue == [plan.scope]
        assert not ask(laptop.access, laptop.request(cursors=cursors, begun={plan.scope: head.version})).overdue

    def test_not_before_a_device_may_have_been_away_for_a_while(self, plan: Plan) -> None:
        with pytest.raises(Known, match="purge_too_early"):
            purge_tombstones(plan.store, plan.world.clock, 29)


class TestImports:
    """An import is undone as a whole, and only while nobody works with any of it."""

    LIST = (
        b"country,name,address\nBD,Rose Garments,1 Mill Road\nBD,Lily Textiles,2 Mill Road\nIN,Iris Knit,1 Lake Road\n"
    )

    def test_what_it_added_is_removed(self, plan: Plan) -> None:
        world = plan.world
        imports = Imports(plan.store, world.clock, world.ids)
        factories = Factories(plan.store, world.clock, world.ids)
        factories.import_list(self.LIST, "list.csv")
        before = {factory.name for factory in factories.all()}
        (found,) = [each for each in imports.all() if len(each.factories) == 3]
        with pytest.raises(Known, match="mass_removal"):
            imports.undo(found.id, is_meant=False)
        assert {factory.name for factory in factories.all()} == before
        assert imports.undo(found.id, is_meant=True) == found
        assert {factory.name for factory in factories.all()} == before - {"Rose Garments", "Lily Textiles", "Iris Knit"}
        assert found not in imports.all()
        with pytest.raises(Known, match="import_unknown"):
            imports.undo(found.id, is_meant=True)

    def test_nothing_is_where_an_engagement_uses_any_of_it(self, plan: Plan) -> None:
        world = plan.world
        factories = Factories(plan.store, world.clock, world.ids)
        factories.import_list(self.LIST, "list.csv")
        imports = Imports(plan.store, world.clock, world.ids)
        (found,) = [each for each in imports.all() if len(each.factories) == 3]
        world.engagement(found.factories[0])
        before = factories.all()
        with pytest.raises(Known, match="import_in_use"):
            imports.undo(found.id, is_meant=True)
        assert factories.all() == before

    def test_none_is_taken_into_use_while_it_is_removed(self, plan: Plan) -> None:
        found, opening = self.imported(plan)
        with ThreadPoolExecutor(1) as pool:
            meanwhile = Meanwhile(plan, pool, lambda: plan.world.engagements.open(opening))
            Imports(plan.store, meanwhile, plan.world.ids).undo(found.id, is_meant=True)
            with pytest.raises(Known, match="factory_unknown"):
                meanwhile.others[0].result(60)

    def test_none_is_removed_while_it_is_taken_into_use(self, plan: Plan) -> None:
        found, opening = self.imported(plan)
        imports = Imports(plan.store, plan.world.clock, plan.world.ids)
        with ThreadPoolExecutor(1) as pool:
            meanwhile = Meanwhile(plan, pool, lambda: imports.undo(found.id, is_meant=True))
            Engagements(plan.store, meanwhile, plan.world.ids).open(opening)
            with pytest.raises(Known, match="import_in_use"):
                meanwhile.others[0].result(60)

    def imported(self, plan: Plan) -> tuple[Imported, Opening]:
        """Return an import, and what may be opened at a factory of it."""
        Factories(plan.store, plan.world.clock, plan.world.ids).import_list(self.LIST, "list.csv")
        imports = Imports(plan.store, plan.world.clock, plan.world.ids)
        (found,) = [each for each in imports.all() if len(each.factories) == 3]
        return found, Opening(found.factories[0].id, Programme.ADVISORY, date(2026, 1, 1))


@dataclass
class Meanwhile:
    """A clock: the first who asks for the time, in the middle of a transaction, lets somebody else begin.

    It waits until the other is done, which it only is where nothing held it up, or for a moment.
    """

    plan: Plan
    pool: ThreadPoolExecutor
    begin: Callable[[], Engagement | Imported]
    others: list[Future[Engagement | Imported]] = field(default_factory=list)

    def now(self) -> datetime:
        if not self.others:
            self.others.append(self.pool.submit(self.begin))
            wait(self.others, 0.3)
        return self.plan.world.clock.now()

    def today(self) -> date:
        return self.plan.world.clock.today()
