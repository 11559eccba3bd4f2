"""What the server does with changesets, on both stores: verdicts, receipts, refusals, conflicts, authorship."""

from datetime import date, datetime, timedelta
from itertools import pairwise

import msgspec
import pytest

from app.domain.decision.commands import SettleRefusal
from app.domain.decision.records import Refusal, RefusalState
from app.domain.factory.records import Engagement
from app.domain.kernel.conflict import Conflict, values
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.kernel.record import Record
from app.domain.plan.commands import AddComment, CompleteItem, ReopenItem, SetStatus
from app.domain.plan.records import Comment, PlanItem, Status
from app.domain.reasons import Reason
from app.schema.codec import decode_record
from sync.protocol.checksum import signed, term
from sync.protocol.limits import MOST_PUSH_BYTES
from sync.protocol.messages import Fate, Pushed
from sync.protocol.problems import ProblemCode
from sync.server.core.intake import refusal_id
from sync.server.core.problems import RefusedRequest
from sync.server.storage.store import Store
from tests.builders.server import MANAGER, Laptop, World, scope_of

pytest_plugins = ["tests.fixtures.servers"]


class Plan:
    """One engagement with two advisors and an item."""

    def __init__(self, store: Store) -> None:
        self.world = World(store)
        self.engagement: Engagement = self.world.engagement()
        self.scope = scope_of(self.engagement)
        self.world.person("amina", Role.ADVISOR, self.engagement)
        self.world.person("bela", Role.ADVISOR, self.engagement)
        self.amina = self.world.laptop("amina")
        self.bela = self.world.laptop("bela")
        self.item = self.world.ids.new()
        assert self.amina.send(self.amina.create(self.scope, self.item)).verdict is Verdict.ACCEPTED
        self.bela.sync()
        self.seen = self.bela.cursors[self.scope]

    def records(self, *ids: str) -> list[Record]:
        with self.world.store.read() as snapshot:
            return [decode_record(row.kind, row.body) for row in snapshot.records(ids)]

    def plan_item(self) -> PlanItem:
        (record,) = self.records(self.item)
        assert isinstance(record, PlanItem)
        return record

    def refusal(self, fate: Fate) -> Refusal:
        (record,) = self.records(refusal_id(fate.changeset))
        assert isinstance(record, Refusal)
        return record

    def edit(self, laptop: Laptop, seen: int, old: str, new: str, field: str = "lead_person") -> bytes:
        return laptop.edit(self.scope, self.item, seen, {field: old}, **{field: new})


@pytest.fixture
def plan(store: Store) -> Plan:
    return Plan(store)


def needs(fate: Fate) -> set[str]:
    return {reason.needs for reason in fate.reasons if not reason.met}


class TestSize:
    """4-sync.md: one bad changeset never blocks the others."""

    def test_what_is_too_large_all_by_itself_is_refused_and_kept(self, plan: Plan) -> None:
        huge = plan.amina.changeset(plan.scope, AddComment(plan.world.ids.new(), plan.item, "a" * MOST_PUSH_BYTES))
        fate = plan.amina.send(huge)
        assert (fate.verdict, needs(fate)) == (Verdict.REFUSED, {"changeset.too_large"})
        assert plan.refusal(fate).payload == huge.decode()
        small = plan.amina.changeset(plan.scope, AddComment(plan.world.ids.new(), plan.item, "a"))
        assert plan.amina.send(small).verdict is Verdict.ACCEPTED
        again = plan.amina.sync(plan.amina.pushed(huge, fate.seq)).fates[0]
        assert (again.verdict, again.replayed) == (Verdict.REFUSED, True)

    def test_several_that_are_too_large_together_are_to_be_sent_in_parts(self, plan: Plan) -> None:
        ids = plan.world.ids
        half = [
            plan.amina.changeset(plan.scope, AddComment(ids.new(), plan.item, "a" * (MOST_PUSH_BYTES // 2)))
            for _ in range(2)
        ]
        with pytest.raises(RefusedRequest) as refused:
            plan.amina.sync(*(plan.amina.pushed(payload) for payload in half))
        assert refused.value.code is ProblemCode.BODY_TOO_LARGE


class TestVerdicts:
    def test_an_accepted_change_is_in_state_and_history(self, plan: Plan) -> None:
        reply = plan.amina.sync(plan.edit(plan.amina, plan.seen, "", "Rahim"))
        assert [fate.verdict for fate in reply.fates] == [Verdict.ACCEPTED]
        assert plan.plan_item().lead_person == "Rahim"
        (entry,) = reply.history[plan.scope]
        assert (entry.command, entry.actor, entry.on_behalf_of) == ("EditItem", plan.amina.user, MANAGER.name)
        assert msgspec.json.decode(entry.changes) == {"lead_person": ["", "Rahim"]}

    def test_a_birth_has_no_changes_in_history(self, plan: Plan) -> None:
        reply = plan.amina.sync(plan.amina.create(plan.scope, plan.world.ids.new()))
        assert [bytes(entry.changes) for entry in reply.history[plan.scope]] == [b"{}"]

    def test_other_fields_of_one_record_never_meet(self, plan: Plan) -> None:
        plan.amina.send(plan.edit(plan.amina, plan.seen, "", "Rahim"))
        fate = plan.bela.send(plan.edit(plan.bela, plan.seen, "", "Locked doors", "root_cause"))
        assert fate.verdict is Verdict.ACCEPTED
        assert (plan.plan_item().lead_person, plan.plan_item().root_cause) == ("Rahim", "Locked doors")

    def test_edits_of_one_text_at_two_places_are_merged(self, plan: Plan) -> None:
        plan.amina.send(plan.edit(plan.amina, plan.seen, "", "one two three four", "progress"))
        plan.bela.sync()
        seen = plan.bela.cursors[plan.scope]
        plan.amina.send(plan.edit(plan.amina, seen, "one two three four", "ONE two three four", "progress"))
        fate = plan.bela.send(plan.edit(plan.bela, seen, "one two three four", "one two three FOUR", "progress"))
        assert fate.verdict is Verdict.MERGED
        assert plan.plan_item().progress == "ONE two three FOUR"

    def test_a_conflict_keeps_both_values(self, plan: Plan) -> None:
        plan.amina.send(plan.edit(plan.amina, plan.seen, "", "Rahim"))
        fate = plan.bela.send(plan.edit(plan.bela, plan.seen, "", "Karim"))
        assert fate.verdict is Verdict.CONFLICT
        assert plan.plan_item().lead_person == "Rahim"
        (conflict,) = plan.records(*fate.conflicts)
        assert isinstance(conflict, Conflict)
        assert (values(conflict.mine), values(conflict.theirs)) == ({"lead_person": "Karim"}, {"lead_person": "Rahim"})
        assert (conflict.author, conflict.device) == (plan.bela.user, plan.bela.device)
        rows = plan.amina.sync().rows[plan.scope]
        assert fate.conflicts[0] in {row.id for row in rows}

    def test_a_later_link_of_the_chain_joins_the_conflict(self, plan: Plan) -> None:
        plan.amina.send(plan.edit(plan.amina, plan.seen, "", "Rahim"))
        first = plan.edit(plan.bela, plan.seen, "", "Karim")
        second = plan.edit(plan.bela, plan.seen, "Karim", "Jahan")
        fates = plan.bela.sync(first, second).fates
        assert [fate.verdict for fate in fates] == [Verdict.CONFLICT, Verdict.CONFLICT]
        assert fates[0].conflicts == fates[1].conflicts
        (conflict,) = plan.records(*fates[0].conflicts)
        assert isinstance(conflict, Conflict)
        assert values(conflict.mine) == {"lead_person": "Jahan"}

    def test_ones_own_earlier_change_is_no_conflict(self, plan: Plan) -> None:
        first = plan.edit(plan.bela, plan.seen, "", "Karim")
        second = plan.edit(plan.bela, plan.seen, "Karim", "Jahan")
        third = plan.edit(plan.bela, plan.seen, "Jahan", "Rina")
        assert {fate.verdict for fate in plan.bela.sync(first, second, third).fates} == {Verdict.ACCEPTED}
        assert plan.plan_item().lead_person == "Rina"

    def test_a_blended_value_is_nobodys_own(self, plan: Plan) -> None:
        plan.amina.send(plan.edit(plan.amina, plan.seen, "", "one two three four", "progress"))
        plan.bela.sync()
        seen = plan.bela.cursors[plan.scope]
        plan.amina.send(plan.edit(plan.amina, seen, "one two three four", "ONE two three four", "progress"))
        first = plan.edit(plan.bela, seen, "one two three four", "one two three FOUR", "progress")
        second = plan.edit(plan.bela, seen, "one two three FOUR", "one two three five", "progress")
        fates = plan.bela.sync(first, second).fates
        assert [fate.verdict for fate in fates] == [Verdict.MERGED, Verdict.MERGED]
        assert plan.plan_item().progress == "ONE two three five"

    def test_a_refused_rule_keeps_the_payload_and_says_why(self, plan: Plan) -> None:
        payload = plan.amina.changeset(plan.scope, CompleteItem(plan.item, date(2026, 3, 4)))
        reply = plan.amina.sync(payload)
        (fate,) = reply.fates
        assert fate.verdict is Verdict.REFUSED
        assert {"G1", "G2", "G3"} <= {reason.rule for reason in fate.reasons if not reason.met}
        refusal = plan.refusal(fate)
        assert refusal.payload == payload.decode()
        assert (refusal.user_id, refusal.in_scope, refusal.command) == (plan.amina.user, plan.scope, "CompleteItem")
        assert (refusal.target, refusal.state) == (plan.item, RefusalState.OPEN)
        assert msgspec.json.decode(refusal.reasons, type=tuple[Reason, ...]) == fate.reasons
        assert refusal.id in {row.id for row in reply.rows[f"u:{plan.amina.user}"]}
        assert plan.plan_item().status is Status.IN_PROGRESS
        with plan.world.store.read() as snapshot:
            (receipt,) = snapshot.receipts([fate.changeset])
        assert receipt.payload == payload

    def test_one_refused_changeset_never_holds_back_the_others(self, plan: Plan) -> None:
        fates = plan.amina.sync(
            plan.edit(plan.amina, plan.seen, "", "Rahim"),
            plan.amina.changeset(plan.scope, CompleteItem(plan.item, date(2026, 3, 4))),
            plan.edit(plan.amina, plan.seen, "", "Night work", "root_cause"),
        ).fates
        assert [fate.verdict for fate in fates] == [Verdict.ACCEPTED, Verdict.REFUSED, Verdict.ACCEPTED]

    def test_a_role_may_do_what_its_grant_says(self, plan: Plan) -> None:
        plan.world.person("sara", Role.SUPERVISOR, plan.engagement)
        sara = plan.world.laptop("sara")
        sara.sync()
        edit = sara.send(plan.edit(sara, plan.seen, "", "Rahim"))
        assert edit.verdict is Verdict.REFUSED
        comment = AddComment(plan.world.ids.new(), plan.item, "Seen")
        assert sara.send(sara.changeset(plan.scope, comment)).verdict is Verdict.ACCEPTED

    def test_a_command_made_tomorrow_counts_as_made_on_the_servers_next_day(self, plan: Plan) -> None:
        """S3: nothing is completed in the future, whatever the laptop's clock says."""
        today = plan.world.clock.today()
        command = CompleteItem(plan.item, today + timedelta(days=2))
        far = plan.amina.send(plan.amina.changeset(plan.scope, command, made_on=today + timedelta(days=400)))
        assert any(reason.rule == "S3" and not reason.met for reason in far.reasons)
        near = CompleteItem(plan.item, today + timedelta(days=1))
        soon = plan.amina.send(plan.amina.changeset(plan.scope, near, made_on=today + timedelta(days=1)))
        assert not any(r.rule == "S3" and not r.met and r.needs == "date.future" for r in soon.reasons)

    def test_no_command_looks_up_what_it_did_not_declare(self, plan: Plan) -> None:
        amina = plan.amina
        comment = plan.world.ids.new()
        amina.sync(
            plan.edit(amina, plan.seen, "", "Rahim"),
            amina.changeset(plan.scope, SetStatus(plan.item, Status.PENDING, "production_peak")),
            amina.changeset(plan.scope, AddComment(comment, plan.item, "Asked")),
            amina.changeset(plan.scope, CompleteItem(plan.item, date(2026, 3, 4))),
            amina.changeset(plan.scope, ReopenItem(plan.item, "why", plan.world.ids.new())),
        )
        plan.bela.sync(plan.edit(plan.bela, plan.seen, "", "Karim"))
        assert plan.world.service.authority.undeclared == 0


class TestReceipts:
    def test_a_second_arrival_gets_the_first_ones_fate(self, plan: Plan) -> None:
        plan.bela.send(plan.edit(plan.bela, plan.seen, "", "Karim"))
        pushed = plan.amina.pushed(plan.edit(plan.amina, plan.seen, "", "Rahim"))
        (first,) = plan.amina.sync(pushed).fates
        heads = plan.amina.sync().heads
        again = plan.amina.sync(pushed)
        assert again.fates == [msgspec.structs.replace(first, replayed=True)]
        assert again.heads == heads

    def test_a_duplicate_within_one_request_takes_effect_once(self, plan: Plan) -> None:
        pushed = plan.amina.pushed(plan.amina.create(plan.scope, plan.world.ids.new()))
        before = plan.amina.sync().heads[plan.scope].version
        fates = plan.amina.sync(pushed, pushed).fates
        assert [fate.replayed for fate in fates] == [False, True]
        assert plan.amina.sync().heads[plan.scope].version == before + 1

    def test_the_same_changeset_under_another_number_takes_effect_once(self, plan: Plan) -> None:
        payload = plan.amina.create(plan.scope, plan.world.ids.new())
        first, second = plan.amina.sync(payload).fates, plan.amina.sync(payload).fates
        assert second == [msgspec.structs.replace(first[0], seq=first[0].seq + 1, replayed=True)]

    def test_a_reused_number_stops_the_request_and_changes_nothing(self, plan: Plan) -> None:
        plan.amina.send(plan.edit(plan.amina, plan.seen, "", "Rahim"))
        other = Pushed(plan.amina.seq, msgspec.Raw(plan.edit(plan.amina, plan.seen, "", "Karim")))
        new = plan.amina.pushed(plan.amina.create(plan.scope, plan.world.ids.new()))
        before = plan.bela.sync().heads
        with pytest.raises(RefusedRequest) as refused:
            plan.amina.sync(new, other)
        assert refused.value.code is ProblemCode.SEQUENCE_REUSED
        assert refused.value.params == {"seq": other.seq}
        assert plan.bela.sync().heads == before

    def test_a_changeset_id_with_other_bytes_stops_the_request(self, plan: Plan) -> None:
        same_id = plan.world.ids.new()
        first = plan.amina.create(plan.scope, plan.world.ids.new(), id=same_id)
        plan.amina.send(first)
        with pytest.raises(RefusedRequest) as refused:
            plan.amina.send(plan.amina.create(plan.scope, plan.world.ids.new(), id=same_id))
        assert refused.value.code is ProblemCode.SEQUENCE_REUSED

    def test_a_devices_number_is_its_own(self, plan: Plan) -> None:
        assert plan.amina.seq == 1
        assert plan.bela.send(plan.edit(plan.bela, plan.seen, "", "Karim")).replayed is False

    def test_work_of_an_earlier_registration_may_still_come(self, plan: Plan) -> None:
        """A copied or renumbered database registers again and keeps its ids and payloads."""
        payload = plan.edit(plan.amina, plan.seen, "", "Rahim")
        again = plan.world.laptop("amina")
        assert again.send(payload).verdict is Verdict.ACCEPTED


class TestDependencies:
    def test_what_depends_on_something_not_yet_there_is_blocked_without_a_receipt(self, plan: Plan) -> None:
        item = plan.world.ids.new()
        birth = plan.amina.create(plan.scope, item)
        birth_id = msgspec.json.decode(birth)["id"]
        comment = AddComment(plan.world.ids.new(), item, "First")
        follower = plan.amina.pushed(plan.amina.changeset(plan.scope, comment, depends_on=(birth_id,)))
        (fate,) = plan.amina.sync(follower).fates
        assert (fate.verdict, needs(fate)) == (Verdict.BLOCKED, {"dependency.open"})
        plan.amina.send(birth)
        (later,) = plan.amina.sync(follower).fates
        assert (later.verdict, later.replayed) == (Verdict.ACCEPTED, False)

    def test_what_depends_on_a_change_of_the_same_request_goes_through(self, plan: Plan) -> None:
        item = plan.world.ids.new()
        birth = plan.amina.create(plan.scope, item)
        depends = (msgspec.json.decode(birth)["id"],)
        comment = plan.amina.changeset(plan.scope, AddComment(plan.world.ids.new(), item, "First"), depends_on=depends)
        assert [fate.verdict for fate in plan.amina.sync(birth, comment).fates] == [Verdict.ACCEPTED] * 2

    def test_a_follower_of_a_refused_change_waits_for_its_author(self, plan: Plan) -> None:
        amina = plan.amina
        refused = amina.send(amina.changeset(plan.scope, CompleteItem(plan.item, date(2026, 3, 4))))
        comment = AddComment(plan.world.ids.new(), plan.item, "Now it is done")
        follower = amina.pushed(amina.changeset(plan.scope, comment, depends_on=(refused.changeset,)))
        assert amina.sync(follower).fates[0].verdict is Verdict.BLOCKED
        settle = SettleRefusal(refusal_id(refused.changeset))
        assert amina.send(amina.changeset(f"u:{amina.user}", settle)).verdict is Verdict.ACCEPTED
        assert amina.sync(follower).fates[0].verdict is Verdict.ACCEPTED

    def test_sending_again_marks_the_refusal_superseded_and_frees_followers(self, plan: Plan) -> None:
        amina = plan.amina
        refused = amina.send(amina.changeset(plan.scope, CompleteItem(plan.item, date(2026, 3, 4))))
        comment = AddComment(plan.world.ids.new(), plan.item, "Instead")
        again = amina.send(amina.changeset(plan.scope, comment, supersedes=refused.changeset))
        assert again.verdict is Verdict.ACCEPTED
        assert plan.refusal(refused).state is RefusalState.SUPERSEDED
        follower = AddComment(plan.world.ids.new(), plan.item, "After")
        fate = amina.send(amina.changeset(plan.scope, follower, depends_on=(refused.changeset,)))
        assert fate.verdict is Verdict.ACCEPTED

    def test_nobody_supersedes_anothers_refusal(self, plan: Plan) -> None:
        refused = plan.amina.send(plan.amina.changeset(plan.scope, CompleteItem(plan.item, date(2026, 3, 4))))
        comment = AddComment(plan.world.ids.new(), plan.item, "Mine")
        plan.bela.send(plan.bela.changeset(plan.scope, comment, supersedes=refused.changeset))
        assert plan.refusal(refused).state is RefusalState.OPEN


class TestForgeries:
    def test_another_author_is_refused(self, plan: Plan) -> None:
        fate = plan.bela.send(plan.bela.create(plan.scope, plan.world.ids.new(), actor=plan.amina.user))
        assert (fate.verdict, needs(fate)) == (Verdict.REFUSED, {"author.forged"})

    def test_anothers_device_is_refused(self, plan: Plan) -> None:
        fate = plan.bela.send(plan.bela.create(plan.scope, plan.world.ids.new(), device=plan.amina.device))
        assert (fate.verdict, needs(fate)) == (Verdict.REFUSED, {"device.forged"})

    def test_a_scope_never_granted_is_refused_and_gets_nothing(self, plan: Plan) -> None:
        other = plan.world.engagement()
        item = plan.world.ids.new()
        reply = plan.bela.sync(plan.bela.create(scope_of(other), item))
        assert needs(reply.fates[0]) == {"scope.never_granted"}
        assert plan.records(item) == []
        assert scope_of(other) not in reply.heads

    def test_a_scope_that_does_not_exist_is_not_made(self, plan: Plan) -> None:
        nowhere = f"f:{plan.world.ids.new()}"
        plan.bela.send(plan.bela.create(nowhere, plan.world.ids.new()))
        with plan.world.store.read() as snapshot:
            assert snapshot.heads([nowhere]) == {}

    def test_the_catalogue_takes_no_changesets(self, plan: Plan) -> None:
        fate = plan.bela.send(plan.bela.create("g:factories-BD", plan.world.ids.new()))
        assert needs(fate) == {"command.wrong_scope"}

    def test_a_persons_own_scope_takes_nothing_of_a_plan(self, plan: Plan) -> None:
        item = plan.world.ids.new()
        fate = plan.bela.send(plan.bela.create(f"u:{plan.bela.user}", item))
        assert needs(fate) == {"command.wrong_scope"}
        assert plan.records(item) == []

    def test_anothers_refusal_is_not_settled(self, plan: Plan) -> None:
        refused = plan.amina.send(plan.amina.changeset(plan.scope, CompleteItem(plan.item, date(2026, 3, 4))))
        settle = SettleRefusal(refusal_id(refused.changeset))
        assert plan.bela.send(plan.bela.changeset(f"u:{plan.bela.user}", settle)).verdict is Verdict.REFUSED
        assert plan.bela.send(plan.bela.changeset(f"u:{plan.amina.user}", settle)).verdict is Verdict.REFUSED
        assert plan.refusal(refused).state is RefusalState.OPEN

    def test_records_of_a_foreign_scope_are_not_there(self, plan: Plan) -> None:
        other = plan.world.engagement()
        plan.world.person("chen", Role.ADVISOR, other)
        chen = plan.world.laptop("chen")
        fate = chen.send(chen.edit(scope_of(other), plan.item, 9, {"lead_person": ""}, lead_person="Chen"))
        assert (fate.verdict, needs(fate)) == (Verdict.REFUSED, {"record.missing"})
        taken = chen.send(chen.create(scope_of(other), plan.item))
        assert (taken.verdict, needs(taken)) == (Verdict.REFUSED, {"record.exists"})
        assert plan.plan_item().engagement_id == plan.engagement.id

    def test_an_id_that_is_none_is_refused(self, plan: Plan) -> None:
        fate = plan.amina.send(plan.amina.create(plan.scope, "not-an-id"))
        assert (fate.verdict, needs(fate)) == (Verdict.REFUSED, {"id.malformed"})

    def test_forging_is_slowed_down_and_honest_work_is_not(self, plan: Plan) -> None:
        def forge() -> bytes:
            return plan.bela.create(plan.scope, plan.world.ids.new(), actor=plan.amina.user)

        plan.bela.sync(*[forge() for _ in range(20)])
        with pytest.raises(RefusedRequest) as refused:
            plan.bela.sync(forge())
        assert refused.value.code is ProblemCode.TOO_MANY_FORGED
        assert refused.value.retry_after > 0
        assert plan.bela.send(plan.edit(plan.bela, plan.seen, "", "Karim")).verdict is Verdict.ACCEPTED
        plan.world.later(hours=2)
        bela = plan.world.laptop("bela")
        assert needs(bela.send(forge())) == {"author.forged"}


class TestUnreadable:
    def test_an_unknown_command_is_refused_with_its_payload_kept(self, plan: Plan) -> None:
        document = msgspec.json.decode(plan.amina.create(plan.scope, plan.world.ids.new()))
        payload = msgspec.json.encode(document | {"name": "ObeyNobody"})
        fate = plan.amina.send(payload)
        assert (fate.verdict, needs(fate)) == (Verdict.REFUSED, {"changeset.unreadable"})
        assert fate.changeset == document["id"]
        assert plan.refusal(fate).payload == payload.decode()

    @pytest.mark.parametrize(
        "payload",
        [b"null", b"[]", b'"text"', b"{}", b'{"id": 7}', b'{"id": "\\ud800"}', b'{"a": "\\u0000"}'],
    )
    def test_anything_else_is_refused_and_kept(self, plan: Plan, payload: bytes) -> None:
        fate = plan.amina.send(payload)
        assert needs(fate) == {"changeset.unreadable"}
        with plan.world.store.read() as snapshot:
            (receipt,) = snapshot.receipts([fate.changeset])
        assert receipt.payload == payload

    def test_a_time_without_zone_is_not_understood(self, plan: Plan) -> None:
        payload = plan.amina.create(plan.scope, plan.world.ids.new(), made_at=datetime(2026, 3, 4, 8, 0))  # noqa: DTZ001
        assert needs(plan.amina.send(payload)) == {"changeset.unreadable"}

    def test_the_first_moment_of_all_is_not_understood(self, plan: Plan) -> None:
        document = msgspec.json.decode(plan.amina.create(plan.scope, plan.world.ids.new()))
        payload = msgspec.json.encode(document | {"made_at": "0001-01-01T00:00:00+14:00"})
        assert needs(plan.amina.send(payload)) == {"changeset.unreadable"}

    def test_a_text_no_store_can_keep_is_refused_by_rule(self, plan: Plan) -> None:
        fate = plan.amina.send(plan.edit(plan.amina, plan.seen, "", "a\x00b"))
        assert fate.verdict is Verdict.REFUSED
        assert plan.plan_item().lead_person == ""

    def test_a_number_out_of_range_stops_the_request(self, plan: Plan) -> None:
        with pytest.raises(RefusedRequest) as refused:
            plan.amina.sync(Pushed(0, msgspec.Raw(b"{}")))
        assert refused.value.code is ProblemCode.BODY_MALFORMED

    def test_too_many_changesets_stop_the_request(self, plan: Plan) -> None:
        with pytest.raises(RefusedRequest) as refused:
            plan.amina.sync(*[Pushed(n + 10, msgspec.Raw(b"{}")) for n in range(501)])
        assert refused.value.code is ProblemCode.BODY_TOO_LARGE


class TestBooks:
    """Versions, counts and checksums are what the rows say."""

    def test_counters_and_checksum_follow_the_rows(self, plan: Plan) -> None:
        plan.amina.sync(
            plan.edit(plan.amina, plan.seen, "", "Rahim"), plan.amina.create(plan.scope, plan.world.ids.new())
        )
        plan.bela.sync(plan.edit(plan.bela, plan.seen, "", "Karim"))
        with plan.world.store.read() as snapshot:
            rows = snapshot.rows_since(plan.scope, 0, 1000)
            history = snapshot.history_since(plan.scope, 0, 1000, 1000)
            head = snapshot.heads([plan.scope])[plan.scope]
        assert head.total == len(rows)
        assert head.checksum == signed(sum(term(row.id, row.version) for row in rows))
        assert [entry.version for entry in history] == list(range(1, head.version + 1))

    def test_history_is_a_chain(self, plan: Plan) -> None:
        words = ["", "one", "two", "three", "four"]
        for old, new in pairwise(words):
            plan.bela.send(plan.edit(plan.bela, plan.seen, old, new))
        with plan.world.store.read() as snapshot:
            entries = snapshot.history_since(plan.scope, 0, 1000, 1000)
        steps = [msgspec.json.decode(entry.changes) for entry in entries if entry.record == plan.item]
        assert steps == [{}, *({"lead_person": [a, b]} for a, b in pairwise(words))]

    def test_records_changed_twice_in_one_request_are_written_once(self, plan: Plan) -> None:
        before = plan.amina.cursors[plan.scope]
        reply = plan.amina.sync(
            plan.edit(plan.amina, plan.seen, "", "Rahim"), plan.edit(plan.amina, plan.seen, "Rahim", "Karim")
        )
        assert [row.version for row in reply.rows[plan.scope]] == [before + 2]
        assert [entry.version for entry in reply.history[plan.scope]] == [before + 1, before + 2]


def test_the_gate_facts_of_one_request_see_each_other(plan: Plan) -> None:
    """Children written earlier in the same request are counted, in order of arrival."""
    comments = [plan.world.ids.new() for _ in range(3)]
    plan.amina.sync(
        *[plan.amina.changeset(plan.scope, AddComment(one, plan.item, f"{n}")) for n, one in enumerate(comments)]
    )
    with plan.world.store.read() as snapshot:
        rows = snapshot.children([(plan.item, Comment.KIND)])
    assert [row.id for row in rows] == comments
