"""Custody on both stores: what a revoked scope's author left reaches the supervisors, and nobody else before."""

from __future__ import annotations

import msgspec
import pytest

from app.domain.custody.commands import AcceptCustody, ArchiveCustody, ReturnCustody, SettleHandover
from app.domain.custody.records import Custody, CustodyState, Handover, HandoverState, custody_id, handover_id
from app.domain.decision.commands import SettleRefusal
from app.domain.ids import user_scope
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.kernel.record import Record
from app.domain.plan.commands import CompleteItem
from app.domain.plan.records import PlanItem
from app.schema.codec import decode_changeset, decode_record, encode_changeset
from sync.protocol.messages import Fate, SyncResponse
from sync.server.core.intake import refusal_id
from sync.server.storage.store import Store
from tests.builders.server import Laptop, World, replace_changeset, scope_of

pytest_plugins = ["tests.fixtures.servers"]

SENTINEL = "Rahela of line seven"
NOTE = "Ask the line chief first"


class Queue:
    """An engagement that was taken from Bela while she wrote; Amina has it, Selim supervises it."""

    def __init__(self, store: Store) -> None:
        self.world = World(store)
        self.engagement = self.world.engagement()
        self.scope, self.queue = scope_of(self.engagement), self.engagement.queue
        for login, role in (("amina", Role.ADVISOR), ("bela", Role.ADVISOR), ("selim", Role.SUPERVISOR)):
            self.world.person(login, role, self.engagement)
        self.amina, self.bela, self.selim = map(self.world.laptop, ("amina", "bela", "selim"))
        self.item = self.world.ids.new()
        assert self.amina.send(self.amina.create(self.scope, self.item)).verdict is Verdict.ACCEPTED
        for laptop in (self.bela, self.selim):
            laptop.sync()
        self.seen = self.bela.cursors[self.scope]

    def revoke(self) -> None:
        self.world.engagements.unassign("bela", self.engagement.id)

    def edit(self, new: str = SENTINEL, old: str = "", **changes: object) -> bytes:
        made = decode_changeset(self.bela.edit(self.scope, self.item, self.seen, {"lead_person": old}, lead_person=new))
        return encoded(made, changes)

    def left(self, *payloads: bytes) -> list[Fate]:
        """Let Bela push what she wrote, after the factory was taken from her."""
        self.revoke()
        return self.bela.sync(*payloads).fates

    def decide(self, command: object, laptop: Laptop | None = None) -> Fate:
        laptop = laptop or self.selim
        return laptop.send(laptop.changeset(self.queue, command, on_behalf_of=None))  # type: ignore[arg-type]

    def record(self, record_id: str) -> Record | None:
        with self.world.store.read() as reading:
            return next((decode_record(row.kind, row.body) for row in reading.records([record_id])), None)

    def custody(self, fate: Fate) -> Custody:
        record = self.record(custody_id(fate.changeset))
        assert isinstance(record, Custody)
        return record

    def handover(self, fate: Fate) -> Handover:
        record = self.record(handover_id(fate.changeset))
        assert isinstance(record, Handover)
        return record

    def accept(self, fate: Fate, laptop: Laptop | None = None) -> Fate:
        custody = self.custody(fate)
        return self.decide(AcceptCustody(custody.id, custody.earlier), laptop)

    @property
    def lead_person(self) -> str:
        record = self.record(self.item)
        assert isinstance(record, PlanItem)
        return record.lead_person

    def writes(self, scope: str) -> list[tuple[str, str, str]]:
        with self.world.store.read() as reading:
            rows = reading.history_since(scope, 0, 1_000, 1_000)
        return [(row.command, row.actor, row.on_behalf_of) for row in rows]


def encoded(made: Changeset, changes: dict[str, object]) -> bytes:
    return encode_changeset(replace_changeset(made, changes), dict.fromkeys(made.based, "plan_item"))


def carried(reply: SyncResponse) -> bytes:
    return msgspec.json.encode(reply)


def needs(fate: Fate) -> set[str]:
    return {reason.needs for reason in fate.reasons if not reason.met}


@pytest.fixture
def queue(store: Store) -> Queue:
    return Queue(store)


class TestTaking:
    def test_it_is_kept_word_for_word_and_its_author_is_told(self, queue: Queue) -> None:
        payload, before = queue.edit(), queue.writes(queue.scope)
        [fate] = queue.left(payload)
        assert (fate.verdict, fate.reasons, fate.conflicts) == (Verdict.CUSTODY, (), ())
        custody, handover = queue.custody(fate), queue.handover(fate)
        assert (custody.payload, handover.payload) == (payload.decode(), payload.decode())
        assert (custody.state, custody.author, custody.author_name) == (CustodyState.WAITING, queue.bela.user, "Bela")
        assert (custody.role, custody.command, custody.target) == (Role.ADVISOR, "EditItem", queue.item)
        assert (handover.state, handover.user_id) == (HandoverState.WAITING, queue.bela.user)
        assert custody.factory == handover.factory != ""
        assert queue.record(refusal_id(fate.changeset)) is None
        assert (queue.writes(queue.scope), queue.lead_person) == (before, "")

    def test_it_is_in_nobody_s_traffic_but_the_supervisors_and_the_author_s(self, queue: Queue) -> None:
        [kept] = queue.left(queue.edit())
        told = {laptop.user: carried(laptop.sync()) for laptop in (queue.amina, queue.selim, queue.bela)}
        fresh = carried(queue.world.laptop("amina").sync())
        assert SENTINEL.encode() not in told[queue.amina.user] + fresh
        assert SENTINEL.encode() in told[queue.selim.user]
        assert SENTINEL.encode() in carried(queue.world.laptop("bela").sync())
        queue.accept(kept)
        assert SENTINEL.encode() in carried(queue.amina.sync())

    def test_a_second_arrival_gets_the_same_answer_and_nothing_twice(self, queue: Queue) -> None:
        payload = queue.edit()
        [fate] = queue.left(payload)
        writes = queue.writes(queue.queue)
        again = queue.bela.sync(queue.bela.pushed(payload, fate.seq)).fates[0]
        assert (again.verdict, again.replayed) == (Verdict.CUSTODY, True)
        assert queue.writes(queue.queue) == writes

    def test_a_chain_is_kept_whole_and_in_order(self, queue: Queue) -> None:
        first, item = queue.edit("one"), queue.world.ids.new()
        second = queue.edit("two", "one", depends_on=(decode_changeset(first).id,))
        other = queue.bela.create(queue.scope, item)
        fates = queue.left(first, second, other)
        assert [fate.verdict for fate in fates] == [Verdict.CUSTODY] * 3
        assert queue.custody(fates[1]).earlier == (queue.custody(fates[0]).id,)
        [reply] = [queue.selim.sync()]
        came = [row.id for row in reply.rows[queue.queue]]
        assert came == [custody_id(fate.changeset) for fate in fates]

    def test_what_rests_on_kept_work_waits_behind_it_also_when_the_scope_came_back(self, queue: Queue) -> None:
        first = queue.edit("one")
        [kept] = queue.left(first)
        queue.world.engagements.assign("bela", queue.engagement.id, Role.ADVISOR)
        behind = queue.bela.send(queue.edit("two", "one", depends_on=(kept.changeset,)))
        assert behind.verdict is Verdict.CUSTODY
        assert [queue.accept(fate).verdict for fate in (kept, behind)] == [Verdict.ACCEPTED] * 2
        assert queue.lead_person == "two"
        after = queue.bela.send(queue.edit("three", "two", depends_on=(kept.changeset,)))
        assert after.verdict is not Verdict.CUSTODY

    def test_a_scope_never_granted_is_refused_and_kept_from_the_queue(self, queue: Queue) -> None:
        other = queue.world.engagement()
        fate = queue.bela.send(queue.bela.create(scope_of(other), queue.world.ids.new()))
        assert (fate.verdict, needs(fate)) == (Verdict.REFUSED, {"scope.never_granted"})
        assert queue.record(custody_id(fate.changeset)) is None


class TestDeciding:
    def test_accepted_it_is_the_author_s_word_entered_by_the_supervisor(self, queue: Queue) -> None:
        [kept] = queue.left(queue.edit())
        fate = queue.accept(kept)
        assert fate.verdict is Verdict.ACCEPTED
        assert queue.lead_person == SENTINEL
        assert queue.writes(queue.scope)[-1] == ("EditItem", queue.selim.user, "Bela")
        handover = queue.handover(kept)
        assert (handover.state, handover.decided_by_name) == (HandoverState.ACCEPTED, "Selim")
        assert queue.world.service.authority.undeclared == 0

    @pytest.mark.parametrize("is_return", [True, False], ids=["returned", "archived"])
    def test_returned_or_archived_nothing_changes_and_the_author_reads_why(self, queue: Queue, is_return: bool) -> None:
        [kept] = queue.left(queue.edit())
        command = (ReturnCustody if is_return else ArchiveCustody)(custody_id(kept.changeset), NOTE)
        assert queue.decide(command).verdict is Verdict.ACCEPTED
        state = HandoverState.RETURNED if is_return else HandoverState.ARCHIVED
        handover = queue.handover(kept)
        assert (handover.state, handover.note, queue.lead_person) == (state, NOTE, "")
        assert queue.custody(kept).payload == handover.payload
        assert SENTINEL in handover.payload

    def test_two_supervisors_decide_once(self, queue: Queue) -> None:
        queue.world.person("rina", Role.SUPERVISOR, queue.engagement)
        rina = queue.world.laptop("rina")
        [kept] = queue.left(queue.edit())
        assert queue.accept(kept).verdict is Verdict.ACCEPTED
        late = [queue.accept(kept, rina), queue.decide(ReturnCustody(custody_id(kept.changeset), NOTE), rina)]
        assert [(fate.verdict, needs(fate)) for fate in late] == [(Verdict.REFUSED, {"custody.accepted"})] * 2
        assert [write for write in queue.writes(queue.scope) if write[0] == "EditItem"] == [
            ("EditItem", queue.selim.user, "Bela")
        ]
        assert queue.handover(kept).decided_by_name == "Selim"

    def test_a_later_link_waits_for_the_earlier_one(self, queue: Queue) -> None:
        first = queue.edit("one")
        kept = queue.left(first, queue.edit("two", "one", depends_on=(decode_changeset(first).id,)))
        early = queue.accept(kept[1])
        assert (early.verdict, needs(early)) == (Verdict.REFUSED, {"custody.earlier_open"})
        assert queue.custody(kept[1]).state is CustodyState.WAITING
        together = [queue.custody(fate) for fate in kept]
        payloads = [queue.selim.changeset(queue.queue, AcceptCustody(c.id, c.earlier)) for c in together]
        assert [fate.verdict for fate in queue.selim.sync(*payloads).fates] == [Verdict.ACCEPTED] * 2
        assert queue.lead_person == "two"

    def test_a_rule_that_says_no_leaves_it_open(self, queue: Queue) -> None:
        complete = queue.bela.changeset(queue.scope, CompleteItem(queue.item, queue.world.clock.today()))
        [kept] = queue.left(complete)
        fate = queue.accept(kept)
        assert fate.verdict is Verdict.REFUSED
        assert "gate.open" in needs(fate)
        assert (queue.custody(kept).state, queue.handover(kept).state) == (CustodyState.WAITING, HandoverState.WAITING)

    def test_what_clashes_becomes_an_ordinary_conflict(self, queue: Queue) -> None:
        payload = queue.edit()
        queue.amina.send(
            queue.amina.edit(queue.scope, queue.item, queue.seen, {"lead_person": ""}, lead_person="Jamal")
        )
        [kept] = queue.left(payload)
        fate = queue.accept(kept)
        assert fate.verdict is Verdict.CONFLICT
        [conflict] = [queue.record(each) for each in fate.conflicts]
        assert isinstance(conflict, Conflict)
        assert (conflict.author, conflict.device) == (queue.bela.user, queue.bela.device)
        assert (queue.lead_person, SENTINEL in conflict.mine) == ("Jamal", True)

    def test_what_its_author_wrote_since_is_not_overwritten_unseen(self, queue: Queue) -> None:
        [kept] = queue.left(queue.edit())
        queue.world.engagements.assign("bela", queue.engagement.id, Role.ADVISOR)
        later = queue.bela.edit(queue.scope, queue.item, queue.seen, {"lead_person": ""}, lead_person="Jamal")
        assert queue.bela.send(later).verdict is Verdict.ACCEPTED
        fate = queue.accept(kept)
        assert (fate.verdict, queue.lead_person) == (Verdict.CONFLICT, "Jamal")

    def test_what_its_supervisor_wrote_as_an_advisor_is_not_overwritten_unseen(self, queue: Queue) -> None:
        [kept] = queue.left(queue.edit())
        queue.world.engagements.assign("selim", queue.engagement.id, Role.ADVISOR)
        own = queue.selim.edit(queue.scope, queue.item, queue.seen, {"lead_person": ""}, lead_person="Jamal")
        assert queue.selim.send(own).verdict is Verdict.ACCEPTED
        queue.world.engagements.assign("selim", queue.engagement.id, Role.SUPERVISOR)
        fate = queue.accept(kept)
        assert (fate.verdict, queue.lead_person) == (Verdict.CONFLICT, "Jamal")

    def test_a_later_link_of_kept_work_joins_the_conflict_of_the_first(self, queue: Queue) -> None:
        first, second = "the gate is locked at night", "the gate is locked at six"
        made = [
            decode_changeset(queue.bela.edit(queue.scope, queue.item, queue.seen, {"area": old}, area=new))
            for old, new in (("Fire doors", first), (first, second))
        ]
        payloads = [encoded(made[0], {}), encoded(made[1], {"depends_on": (made[0].id,)})]
        kept = queue.left(*payloads)
        other = queue.amina.edit(
            queue.scope, queue.item, queue.seen, {"area": "Fire doors"}, area="a gate, open at night"
        )
        assert queue.amina.send(other).verdict is Verdict.ACCEPTED
        fates = [queue.accept(each) for each in kept]
        assert [fate.verdict for fate in fates] == [Verdict.CONFLICT, Verdict.CONFLICT]
        assert fates[0].conflicts == fates[1].conflicts

    def test_only_who_holds_the_queue_decides(self, queue: Queue) -> None:
        [kept] = queue.left(queue.edit())
        assert needs(queue.accept(kept, queue.amina)) == {"scope.never_granted"}
        queue.world.engagements.unassign("selim", queue.engagement.id)
        assert needs(queue.accept(kept)) == {"scope.revoked"}
        assert queue.custody(kept).state is CustodyState.WAITING

    def test_returned_work_is_sent_again_once_the_factory_is_back(self, queue: Queue) -> None:
        [kept] = queue.left(queue.edit())
        queue.decide(ReturnCustody(custody_id(kept.changeset), NOTE))
        queue.world.engagements.assign("bela", queue.engagement.id, Role.ADVISOR)
        assert (
            queue.bela.send(queue.edit(supersedes=kept.changeset, id=queue.world.ids.new())).verdict is Verdict.ACCEPTED
        )
        assert queue.handover(kept).state is HandoverState.SUPERSEDED
        assert queue.lead_person == SENTINEL

    def test_the_author_puts_it_aside(self, queue: Queue) -> None:
        [kept] = queue.left(queue.edit())
        settle = SettleHandover(handover_id(kept.changeset))
        own = user_scope(queue.bela.user)
        assert needs(queue.bela.send(queue.bela.changeset(own, settle))) == {"handover.waiting"}
        queue.decide(ArchiveCustody(custody_id(kept.changeset), NOTE))
        assert queue.bela.send(queue.bela.changeset(own, settle)).verdict is Verdict.ACCEPTED
        assert queue.handover(kept).state is HandoverState.SETTLED


class TestCopies:
    def test_the_supervisors_see_a_refusal_and_what_its_author_did(self, queue: Queue) -> None:
        complete = CompleteItem(queue.item, queue.world.clock.today())
        refused = queue.bela.send(queue.bela.changeset(queue.scope, complete))
        copy = queue.custody(refused)
        assert (refused.verdict, copy.state, copy.author_name) == (Verdict.REFUSED, CustodyState.REFUSED, "Bela")
        assert "gate.open" in copy.reasons
        assert needs(queue.accept(refused)) == {"custody.copy"}
        own = user_scope(queue.bela.user)
        queue.bela.send(queue.bela.changeset(own, SettleRefusal(refusal_id(refused.changeset))))
        assert queue.custody(refused).state is CustodyState.SETTLED
        again = queue.bela.send(queue.bela.changeset(queue.scope, complete))
        queue.bela.send(queue.edit(supersedes=again.changeset))
        assert queue.custody(again).state is CustodyState.SUPERSEDED
        assert carried(queue.amina.sync()).count(refused.changeset.encode()) == 0
