"""Whose devices hold what (O2): a factory's people and administrators are heard and hold no plan, on both stores."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from app.domain.account.records import Grant
from app.domain.decision.records import Refusal
from app.domain.errors import Known
from app.domain.factory.records import Engagement
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import AddComment, OverrideInterviews
from app.schema.codec import decode_record
from sync.protocol.codec import encode
from sync.protocol.messages import HistoryRequest, SyncResponse
from sync.protocol.problems import ProblemCode
from sync.server.core.engagements import factories_scope
from sync.server.core.problems import RefusedRequest
from sync.server.storage.rows import Grant as GrantRow
from sync.server.storage.store import Store
from tests.builders.server import Laptop, World, scope_of

pytest_plugins = ["tests.fixtures.servers"]

AREA = "Exits are locked during overtime"
CATALOGUE = factories_scope("BD")


@dataclass
class Plan:
    """An engagement with an item that the advisor has written."""

    world: World
    engagement: Engagement
    advisor: Laptop
    item: str

    @property
    def scope(self) -> str:
        return scope_of(self.engagement)

    def hold(self, login: str, role: Role) -> None:
        """Let the grants say so, as those of an earlier program may."""
        with self.world.store.begin() as tx:
            account = tx.directory.account_by_login(login)
            assert account is not None
            for scope in (self.scope, CATALOGUE):
                tx.directory.put_grant(GrantRow(account.id, scope, role.value, self.world.clock.now()))
            tx.commit()

    def comment(self, laptop: Laptop, **changes: object) -> bytes:
        return laptop.changeset(self.scope, AddComment(self.world.ids.new(), self.item, "Seen"), None, **changes)

    def forbidden(self, laptop: Laptop, **changes: object) -> bytes:
        command = OverrideInterviews(self.item, needed=False, reason="We say so")
        return laptop.changeset(self.scope, command, None, **changes)


@pytest.fixture
def plan(store: Store) -> Plan:
    world = World(store)
    engagement = world.engagement()
    world.person("amina", Role.ADVISOR, engagement)
    amina = world.laptop("amina")
    item = world.ids.new()
    assert amina.send(amina.create(scope_of(engagement), item, AREA)).verdict is Verdict.ACCEPTED
    return Plan(world, engagement, amina, item)


def holds_nothing_but_its_own(reply: SyncResponse, laptop: Laptop, *words: str) -> None:
    own = {f"u:{laptop.user}"}
    assert set(reply.grants) == set(reply.heads) == set(reply.cursors) == own
    assert set(reply.rows) <= own
    assert set(reply.history) <= own
    assert reply.complete
    assert not [word for word in words if word in encode(reply).decode()]


def may_ask(laptop: Laptop, scope: str) -> bool:
    epoch = laptop.world.service.identity.epoch
    request = HistoryRequest(1, laptop.device, laptop.nonce, epoch, scope, 0)
    try:
        laptop.world.service.older.page(laptop.access, request)
    except RefusedRequest as refused:
        return refused.code is not ProblemCode.SCOPE_NOT_GRANTED
    return True


def own_records(reply: SyncResponse, laptop: Laptop) -> list[object]:
    return [decode_record(row.kind, bytes(row.body)) for row in reply.rows.get(f"u:{laptop.user}", [])]


class TestHolding:
    @pytest.mark.parametrize("role", [Role.FACTORY, Role.ADMINISTRATOR])
    def test_a_fresh_device_gets_only_what_is_its_person_s_own_O2(self, plan: Plan, role: Role) -> None:
        plan.world.person("farid", role)
        plan.hold("farid", role)
        farid = plan.world.laptop("farid")
        holds_nothing_but_its_own(farid.sync(), farid, plan.item, AREA, plan.engagement.id)

    @pytest.mark.parametrize("role", [Role.FACTORY, Role.ADMINISTRATOR])
    def test_cursors_that_are_sent_all_the_same_open_nothing_O2(self, plan: Plan, role: Role) -> None:
        plan.world.person("farid", role)
        plan.hold("farid", role)
        farid = plan.world.laptop("farid")
        farid.cursors = {plan.scope: 0, CATALOGUE: 0}
        holds_nothing_but_its_own(farid.sync(), farid, plan.item, AREA, plan.engagement.id)

    @pytest.mark.parametrize("role", Role)
    def test_who_does_not_hold_a_scope_does_not_learn_what_happened_in_it_O2(self, plan: Plan, role: Role) -> None:
        plan.world.person("farid", role)
        plan.hold("farid", role)
        farid = plan.world.laptop("farid")
        holds = role in (Role.ADVISOR, Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR)
        assert [may_ask(farid, scope) for scope in (plan.scope, CATALOGUE)] == [holds, holds]
        assert may_ask(farid, f"u:{farid.user}")

    def test_an_engagement_is_not_assigned_to_an_administrator_O2(self, plan: Plan) -> None:
        account = plan.world.person("farid", Role.ADMINISTRATOR)
        with pytest.raises(Known, match="role_unassignable"):
            plan.world.engagements.assign("farid", plan.engagement.id, Role.ADMINISTRATOR)
        with plan.world.store.read() as snapshot:
            assert snapshot.directory.grants(account.id) == []
            assert snapshot.rows_since(f"u:{account.id}", 0, 10) == []

    def test_a_factory_s_assignment_comes_without_the_list_of_factories(self, plan: Plan) -> None:
        account = plan.world.person("farid", Role.FACTORY, plan.engagement)
        farid = plan.world.laptop("farid")
        reply = farid.sync()
        holds_nothing_but_its_own(reply, farid, plan.item, AREA)
        assert [grant.to_scope for grant in own_records(reply, farid) if isinstance(grant, Grant)] == [plan.scope]
        with plan.world.store.read() as snapshot:
            assert [grant.scope for grant in snapshot.directory.grants(account.id)] == [plan.scope]

    def test_who_is_an_advisor_elsewhere_holds_that_plan_and_its_list_of_factories(self, plan: Plan) -> None:
        other = plan.world.engagement()
        plan.world.person("farid", Role.ADVISOR, other)
        plan.world.engagements.assign("farid", plan.engagement.id, Role.FACTORY)
        farid = plan.world.laptop("farid")
        reply = farid.sync()
        assert reply.grants == {f"u:{farid.user}": "advisor", CATALOGUE: "advisor", scope_of(other): "advisor"}
        assert plan.item not in encode(reply).decode()
        plan.world.engagements.unassign("farid", other.id)
        holds_nothing_but_its_own(farid.sync(), farid)


class TestBeingHeard:
    @pytest.fixture
    def farid(self, plan: Plan) -> Laptop:
        plan.world.person("farid", Role.FACTORY, plan.engagement)
        return plan.world.laptop("farid")

    def test_what_a_factory_may_do_is_done_and_seen_by_the_team(self, plan: Plan, farid: Laptop) -> None:
        farid.sync()
        reply = farid.sync(plan.comment(farid))
        assert [fate.verdict for fate in reply.fates] == [Verdict.ACCEPTED]
        holds_nothing_but_its_own(reply, farid, AREA)
        assert [row.kind for row in plan.advisor.sync().rows[plan.scope] if row.kind == "comment"] == ["comment"]

    def test_what_it_may_not_do_is_refused_with_its_reason_and_kept_where_it_sees_it(
        self, plan: Plan, farid: Laptop
    ) -> None:
        payload = plan.forbidden(farid)
        reply = farid.sync(payload)
        (fate,) = reply.fates
        assert fate.verdict is Verdict.REFUSED
        assert [reason.needs for reason in fate.reasons] == ["command.not_for_role"]
        (refusal,) = [record for record in own_records(reply, farid) if isinstance(record, Refusal)]
        assert refusal.payload == payload.decode()
        holds_nothing_but_its_own(reply, farid, AREA)
        assert farid.sync(farid.pushed(payload, farid.seq)).fates[0].replayed


class TestChangingSides:
    def test_a_plan_leaves_with_the_role_and_comes_back_with_it(self, plan: Plan) -> None:
        plan.advisor.sync()
        plan.world.engagements.assign("amina", plan.engagement.id, Role.FACTORY)
        reply = plan.advisor.sync()
        holds_nothing_but_its_own(reply, plan.advisor, AREA)
        grants = [record for record in own_records(reply, plan.advisor) if isinstance(record, Grant)]
        roles = {grant.to_scope: (grant.role, grant.state) for grant in grants}
        assert roles == {plan.scope: ("factory", "active"), CATALOGUE: ("advisor", "revoked")}
        plan.world.engagements.assign("amina", plan.engagement.id, Role.ADVISOR)
        back = plan.advisor.sync()
        assert plan.item in [row.id for row in back.rows[plan.scope]]
        assert back.rows[CATALOGUE]

    def test_what_was_unsent_is_heard_as_the_factory_s_first(self, plan: Plan) -> None:
        unsent = plan.comment(plan.advisor), plan.forbidden(plan.advisor)
        plan.world.engagements.assign("amina", plan.engagement.id, Role.FACTORY)
        reply = plan.advisor.sync(*unsent)
        assert [fate.verdict for fate in reply.fates] == [Verdict.ACCEPTED, Verdict.REFUSED]
        assert [reason.rule for reason in reply.fates[1].reasons] == ["O2"]

    @pytest.mark.parametrize(
        ("role", "verdict"), [(Role.ADVISOR, Verdict.BLOCKED), (Role.FACTORY, Verdict.ACCEPTED)], ids=str
    )
    def test_nothing_waits_for_a_decision_on_a_device_that_the_plan_must_leave(
        self, plan: Plan, role: Role, verdict: Verdict
    ) -> None:
        amina = plan.advisor
        refused = plan.world.ids.new()
        plan.world.engagements.assign("amina", plan.engagement.id, Role.FACTORY)
        assert amina.send(plan.forbidden(amina, id=refused)).verdict is Verdict.REFUSED
        plan.world.engagements.assign("amina", plan.engagement.id, role)
        assert amina.send(plan.comment(amina, depends_on=(refused,))).verdict is verdict

    def test_what_has_not_arrived_is_waited_for_all_the_same(self, plan: Plan) -> None:
        plan.world.engagements.assign("amina", plan.engagement.id, Role.FACTORY)
        earlier = plan.world.ids.new()
        assert plan.advisor.send(plan.comment(plan.advisor, depends_on=(earlier,))).verdict is Verdict.BLOCKED
