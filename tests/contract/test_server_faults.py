"""When something inside the server goes wrong: the one changeset is put aside, the others go on."""

import logging
import sqlite3
from dataclasses import replace
from datetime import date

import msgspec
import psycopg
import pytest

from app.domain.decision.records import Refusal
from app.domain.factory.records import Engagement
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import AddComment, EditItem, ItemPatch, SetStatus
from app.domain.plan.records import Comment, PlanItem, Status
from app.schema.codec import decode_record
from app.schema.reference import rule_pack
from sync.protocol.problems import ProblemCode
from sync.server.core.commit import TRIES, retried
from sync.server.core.facts import ServerFacts
from sync.server.core.intake import refusal_id
from sync.server.core.ledger import Ledger
from sync.server.core.page import Page
from sync.server.core.problems import RefusedRequest
from sync.server.core.reference import Reference
from sync.server.core.service import service
from sync.server.storage.rows import HistoryRow, RecordRow, ScopeRow
from sync.server.storage.store import Changes, ContendedError, Store
from tests.builders.server import World, scope_of

pytest_plugins = ["tests.fixtures.servers"]


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def engagement_with(world: World, *logins: str) -> Engagement:
    engagement = world.engagement()
    for login in logins:
        world.person(login, Role.ADVISOR, engagement)
    return engagement


def forbid_record(database_url: str, record_id: str) -> None:
    """Let the database itself refuse a record."""
    if "://" in database_url:
        with psycopg.connect(database_url) as connection:
            connection.execute(f"ALTER TABLE record ADD CONSTRAINT not_this_one CHECK (id <> '{record_id}')".encode())
        return
    file = sqlite3.connect(database_url)
    file.execute(
        f"CREATE TRIGGER not_this_one BEFORE INSERT ON record WHEN NEW.id = '{record_id}' "
        "BEGIN SELECT RAISE(ABORT, 'not this one'); END"
    )
    file.close()


class TestFaults:
    def test_a_mistake_in_a_rule_is_a_fault_of_one_changeset(
        self, world: World, caplog: pytest.LogCaptureFixture
    ) -> None:
        """A pack that lost a list makes its rule raise; the payload is kept, the log has no words of people."""
        broken = replace(rule_pack("advisory-2026-01"), pending_reasons=None)  # type: ignore[arg-type]  # that is the mistake
        engagement = engagement_with(world, "amina")
        world.service = service(world.store, world.clock, world.ids, world.passwords, Reference((broken,)))
        amina, item = world.laptop("amina"), world.ids.new()
        scope = scope_of(engagement)
        bad = amina.changeset(scope, SetStatus(item, Status.PENDING, "secret words"))
        comment = amina.changeset(scope, AddComment(world.ids.new(), item, "Goes on"))
        with caplog.at_level(logging.ERROR):
            fates = amina.sync(amina.create(scope, item), bad, comment).fates
        assert [fate.verdict for fate in fates] == [Verdict.ACCEPTED, Verdict.FAULT, Verdict.ACCEPTED]
        assert [reason.needs for reason in fates[1].reasons] == ["rule.fault"]
        with world.store.read() as snapshot:
            (row,) = snapshot.records([refusal_id(fates[1].changeset)])
            (receipt,) = snapshot.receipts([fates[1].changeset])
        refusal = decode_record(row.kind, row.body)
        assert isinstance(refusal, Refusal)
        assert refusal.payload.encode() == receipt.payload == bad
        assert "SetStatus" in caplog.text
        assert "secret words" not in caplog.text

    def test_what_the_store_cannot_keep_does_not_hold_back_the_rest(
        self, store: Store, database_url: str, world: World
    ) -> None:
        """Here a constraint of the operator's own; the payload is kept, and a later try gets the same answer."""
        engagement = engagement_with(world, "amina")
        amina = world.laptop("amina")
        scope = scope_of(engagement)
        items = [world.ids.new() for _ in range(5)]
        payloads = [amina.create(scope, item) for item in items]
        forbid_record(database_url, items[2])
        fates = amina.sync(*payloads).fates
        assert [fate.verdict for n, fate in enumerate(fates) if n != 2] == [Verdict.ACCEPTED] * 4
        assert fates[2].verdict is Verdict.FAULT
        assert [reason.needs for reason in fates[2].reasons] == ["changeset.unwritable"]
        with store.read() as snapshot:
            (receipt,) = snapshot.receipts([fates[2].changeset])
            assert {row.id for row in snapshot.records(items)} == {*items} - {items[2]}
        assert receipt.payload == payloads[2]
        replayed = amina.sync(amina.pushed(payloads[2], seq=fates[2].seq)).fates[0]
        assert replayed == msgspec.structs.replace(fates[2], replayed=True)

    def test_contention_is_tried_again_and_then_told(self) -> None:
        tries: list[int] = []

        def contended() -> None:
            tries.append(1)
            raise ContendedError

        with pytest.raises(ContendedError):
            retried(contended)
        assert len(tries) == TRIES

    def test_an_account_disabled_in_the_store_is_told(self, world: World) -> None:
        account = world.person("amina")
        amina = world.laptop("amina")
        with world.store.begin() as tx:
            tx.directory.set_account_state(account.id, "disabled")
            tx.commit()
        with pytest.raises(RefusedRequest) as refused:
            amina.sync()
        assert refused.value.code is ProblemCode.ACCOUNT_DISABLED


class TestReference:
    def test_the_pack_named_judges_if_it_is_of_the_programme(self) -> None:
        newest = rule_pack("advisory-2026-01")
        older = replace(newest, id="older", valid_from=date(2020, 1, 1), valid_to=date(2025, 12, 31))
        foreign = replace(newest, id="foreign", programme="inspection")
        reference = Reference((older, newest, foreign))
        day = date(2026, 3, 4)
        assert reference.judging("older", "advisory", day) is older
        assert reference.judging("foreign", "advisory", day) is newest
        assert reference.judging("unknown", "advisory", day) is newest
        assert reference.judging("unknown", "advisory", date(2024, 1, 1)) is older
        assert reference.judging("unknown", "advisory", date(1999, 1, 1)) is newest
        assert reference.judging("unknown", "inspection", day) is foreign
        assert reference.judging("unknown", "", day) is foreign

    def test_a_refusal_by_another_pack_says_so(self, world: World) -> None:
        engagement = engagement_with(world, "amina")
        amina = world.laptop("amina")
        edit = EditItem(world.ids.new(), ItemPatch(lead_person="Rahim"))
        fate = amina.send(amina.changeset(scope_of(engagement), edit, pack="of-next-year"))
        other = next(reason for reason in fate.reasons if reason.needs == "pack.other")
        assert other.params == {"named": "of-next-year", "judged_by": rule_pack("advisory-2026-01").id}


class TestFacts:
    def test_what_was_not_declared_is_looked_up_and_counted(self, world: World) -> None:
        engagement = engagement_with(world, "amina")
        scope = scope_of(engagement)
        amina, item = world.laptop("amina"), world.ids.new()
        first = AddComment(world.ids.new(), item, "One")
        amina.sync(amina.create(scope, item), amina.changeset(scope, first))
        with world.store.read() as snapshot:
            facts = ServerFacts(Ledger({}), snapshot, scope, amina.device)
            assert facts.find(PlanItem, world.ids.new()) is None
            assert facts.find(Comment, item) is None
            found = facts.find(PlanItem, item)
            assert found is not None
            assert found.area == "Fire doors"
            assert [comment.text for comment in facts.children(Comment, item)] == ["One"]
            assert facts.children(Comment, item) == facts.children(Comment, item)
            assert facts.undeclared == 3
            assert not facts.changed_since(world.ids.new(), "area", 0)
            assert not facts.changed_since(item, "area", 0)
            assert not facts.disputed(item, "area", 0)
            bela = ServerFacts(Ledger({}), snapshot, scope, "another device")
            assert bela.find(PlanItem, item) is not None
            assert bela.changed_since(item, "area", 0)
            assert not bela.changed_since(item, "area", 10_000)

    def test_a_dispute_is_open_until_its_device_has_seen_it(self, world: World) -> None:
        engagement = engagement_with(world, "amina", "bela")
        scope = scope_of(engagement)
        amina, bela, item = world.laptop("amina"), world.laptop("bela"), world.ids.new()
        amina.send(amina.create(scope, item))
        bela.sync()
        seen = bela.cursors[scope]
        amina.send(amina.edit(scope, item, seen, {"lead_person": ""}, lead_person="Rahim"))
        bela.send(bela.edit(scope, item, seen, {"lead_person": ""}, lead_person="Karim"))
        with world.store.read() as snapshot:
            (row,) = snapshot.children([(item, Conflict.KIND)])
            for device, since, expected in (
                (bela.device, seen, True),
                (bela.device, row.version, False),
                (amina.device, seen, False),
            ):
                facts = ServerFacts(Ledger({}), snapshot, scope, device)
                assert facts.disputed(item, "lead_person", since) is expected
                assert not facts.disputed(item, "area", since)


class TestHistoryPages:
    def test_a_page_of_history_is_cut_by_bytes_and_the_cursor_follows(self, store: Store) -> None:
        who = ("c", "EditItem", "u", "", "d", "2026-03-04T08:00:00.000000Z", "2026-03-04T08:00:00.000000Z")
        change = msgspec.json.encode({"area": ["x" * 50, "y" * 50]})
        history = [HistoryRow("f:one", version, "r", "plan_item", *who, change) for version in range(1, 8)]
        head = ScopeRow("f:one", 7, 1, 0)
        with store.begin() as tx:
            tx.lock(["f:one"])
            row = RecordRow("r", "plan_item", "f:one", "p", 7, b"{}", b"{}")
            tx.flush(Changes(inserted=[row], history=history, scopes=[head]))
            tx.commit()
        cursor, seen = 0, []
        while cursor < 7:
            with store.read() as snapshot:
                page = Page(snapshot, 100, 250)
                page.add(head, cursor, with_history=True)
            cursor = page.cursors["f:one"]
            seen.append(([entry.version for entry in page.history["f:one"]], len(page.rows.get("f:one", []))))
        assert seen == [([1, 2], 0), ([3, 4], 0), ([5, 6], 0), ([7], 1)]
