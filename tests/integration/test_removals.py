"""Removals on a laptop: everything derived goes with the record, and many at once wait for a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import ClassVar, NoReturn

import pytest

from app.domain.errors import Known
from app.domain.factory.records import Engagement
from app.domain.ids import engagement_scope, user_scope
from app.domain.kernel.context import Role
from app.domain.plan.commands import AddComment, EditItem
from app.queries.withheld import removals
from app.services import receiving
from app.storage import outbox, scopes, withheld
from app.storage.arrivals import pieces
from app.storage.outbox import PendingState
from app.storage.recount import is_as_counted
from app.storage.scopes import ScopeStanding
from app.storage.search import find
from app.storage.withheld import RemovalChoice
from sync.client import cycle, trip
from sync.client.arriving import moved
from sync.client.checking import Checking
from sync.client.cycle import Cycle
from sync.client.status import Check, CheckState
from sync.server.core import pull
from sync.server.core.commit import commit, own_write
from sync.server.core.ledger import Ledger, Write
from sync.server.core.page import Page
from sync.server.core.removals import purge_tombstones
from sync.server.storage.store import Reading
from tests.builders.home import NOW, Seat, Village, a_village
from tests.builders.workspaces import catalogue_arrival

DERIVED = ("plan_item", "item_card", "search_entry", "base")


class Plan:
    """A factory whose plan two laptops hold: ten items, the advisor's with one comment each."""

    def __init__(self, village: Village) -> None:
        self.village = village
        self.engagement: Engagement = village.factory("Meghna Knit Composite", "12 Mill Road", date(2026, 1, 5))
        self.nasrin = village.seat("nasrin", "Nasrin Akter", Role.ADVISOR, self.engagement)
        self.items = [self.nasrin.item(self.engagement, f"Exit number {number}") for number in range(20)]
        self.comment = self.nasrin.new_id()
        self.nasrin.give(self.engagement, AddComment(self.comment, self.items[0], "Seen twice"))
        self.nasrin.sync()

    @property
    def scope(self) -> str:
        return engagement_scope(self.engagement.id)

    def write(self, change: Callable[[Ledger, Write], None]) -> None:
        by = own_write(self.village.world.ids, self.village.clock, "RemoveForTest")
        records = [*self.items, self.comment]
        commit(self.village.world.store, [self.scope], records, lambda _, ledger: change(ledger, by))

    def remove(self, *ids: str) -> None:
        def each(ledger: Ledger, by: Write) -> None:
            for id in ids:
                ledger.remove(id, by)

        self.write(each)

    def rows(self, table: str, column: str = "id") -> set[str]:
        with self.nasrin.workspace.read() as connection:
            return {str(row[0]) for row in connection.exec_driver_sql(f"SELECT {column} FROM {table}")}

    def state(self) -> scopes.ScopeState:
        with self.nasrin.workspace.read() as connection:
            found = scopes.find(connection, self.scope)
        assert found is not None
        return found

    def is_as_the_server(self, seat: Seat) -> bool:
        with seat.workspace.read() as connection, self.village.world.store.read() as snapshot:
            state = scopes.find(connection, self.scope)
            head = snapshot.heads([self.scope])[self.scope]
        assert state is not None
        return (state.version, state.count, state.checksum, state.state) == (*head[1:4], ScopeStanding.HELD)

    def is_whole(self) -> bool:
        with self.nasrin.workspace.read() as connection:
            return all(is_as_counted(connection, scope, moved) for scope in scopes.held(connection))

    def damage(self, sql: str, *bound: object) -> None:
        with self.nasrin.workspace.replica.write() as connection:
            connection.exec_driver_sql(sql, bound)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    with a_village(tmp_path) as village:
        yield Plan(village)


def test_a_removed_record_goes_with_all_that_was_derived_from_it(plan: Plan) -> None:
    gone = plan.items[3]
    with plan.nasrin.workspace.read() as connection:
        assert find(connection, "Exit number 3", 5)
    plan.remove(gone, plan.comment)
    plan.nasrin.sync()
    assert gone not in plan.rows("plan_item") and gone not in plan.rows("item_card", "item_id")
    assert gone not in plan.rows("search_entry") and plan.comment not in plan.rows("comment")
    assert plan.is_as_the_server(plan.nasrin)
    with plan.nasrin.workspace.read() as connection:
        changes = connection.exec_driver_sql(
            "SELECT changes FROM history WHERE record = ? ORDER BY version DESC", (gone,)
        ).scalar()
    assert '"Exit number 3",null' in str(changes), "the history keeps what it said"


def test_a_pending_edit_of_it_leaves_the_view_is_sent_and_asks(plan: Plan) -> None:
    gone = plan.items[4]
    plan.remove(gone)
    plan.nasrin.give(plan.engagement, EditItem(gone, {"progress": "Doors ordered"}))
    plan.nasrin.give(plan.engagement, EditItem(plan.items[5], {"progress": "Not this one"}))
    plan.nasrin.cycle.run(pull_only=True)
    with plan.nasrin.workspace.read() as connection:
        states = [pending.state for pending in outbox.by_scope(connection, plan.scope)]
        assert states == [PendingState.WOULD_REFUSE, PendingState.PENDING]
    assert gone not in plan.rows("plan_item") and not plan.rows("base") - {plan.items[5]}
    plan.nasrin.sync()
    assert plan.is_as_the_server(plan.nasrin)
    assert plan.nasrin.look(plan.items[5]).progress == "Not this one"
    with plan.nasrin.workspace.read() as connection:
        ((payload, reasons),) = connection.exec_driver_sql("SELECT payload, reasons FROM refusal").all()
    assert "Doors ordered" in payload and "record.removed" in reasons


def test_who_was_away_past_the_floor_receives_the_scope_anew(plan: Plan) -> None:
    plan.nasrin.give(plan.engagement, EditItem(plan.items[6], {"progress": "Mine, unsent"}))
    plan.remove(plan.items[0], plan.items[1])
    plan.village.clock.moment = NOW.replace(year=NOW.year + 1)
    assert purge_tombstones(plan.village.world.store, plan.village.clock, 60) == 2
    plan.nasrin.sync()
    assert plan.is_as_the_server(plan.nasrin)
    assert not {plan.items[0], plan.items[1]} & plan.rows("plan_item")
    assert plan.nasrin.look(plan.items[6]).progress == "Mine, unsent"


def test_below_the_floor_an_answer_waits_for_what_it_came_to(plan: Plan) -> None:
    """The scope comes anew with the next request: until then the own words would be gone from the screen."""
    plan.nasrin.give(plan.engagement, EditItem(plan.items[6], {"progress": "Mine, unsent"}))
    plan.remove(plan.items[0])
    plan.village.clock.moment = NOW.replace(year=NOW.year + 1)
    assert purge_tombstones(plan.village.world.store, plan.village.clock, 60) == 1
    seen: list[str] = []
    plan.nasrin.workspace.changes.subscribe(lambda _: seen.append(plan.nasrin.look(plan.items[6]).progress))
    plan.nasrin.sync()
    assert set(seen) == {"Mine, unsent"}
    with plan.nasrin.workspace.read() as connection:
        assert not outbox.by_scope(connection, plan.scope)


class TestManyAtOnce:
    """Nothing goes before somebody says that it is meant; nothing else waits for that."""

    def test_they_wait_while_all_else_comes_and_goes(self, plan: Plan) -> None:
        many = plan.items[:6]
        plan.remove(*many)
        plan.nasrin.give(plan.engagement, EditItem(plan.items[9], {"progress": "Sent all the same"}))
        before = plan.state()
        plan.nasrin.sync()
        assert set(many) <= plan.rows("plan_item")
        assert plan.state().version == before.version, "it is asked for again"
        with plan.nasrin.workspace.read() as connection:
            assert not outbox.by_scope(connection, plan.scope)
            (removal,) = removals(connection)
        assert (removal.removed, removal.held, removal.kinds) == (6, before.count, {"plan_item": 6})
        assert {title.text for title in removal.titles} == {f"Exit number {number}" for number in range(6)}
        assert removal.factory == "Meghna Knit Composite"
        plan.nasrin.sync()
        assert set(many) <= plan.rows("plan_item")

    def test_they_go_when_a_person_says_so(self, plan: Plan) -> None:
        plan.remove(*plan.items[:6])
        plan.nasrin.sync()
        plan.nasrin.workspace.receiving.choose(plan.scope, RemovalChoice.REMOVE).result()
        plan.nasrin.sync()
        assert not set(plan.items[:6]) & plan.rows("plan_item")
        assert plan.is_as_the_server(plan.nasrin)
        with plan.nasrin.workspace.read() as connection:
            assert withheld.waiting(connection) == ()

    def test_more_than_was_agreed_to_asks_anew(self, plan: Plan) -> None:
        plan.remove(*plan.items[:6])
        plan.nasrin.sync()
        plan.nasrin.workspace.receiving.choose(plan.scope, RemovalChoice.REMOVE).result()
        plan.remove(*plan.items[6:9])
        plan.nasrin.sync()
        assert set(plan.items[:9]) <= plan.rows("plan_item")
        with plan.nasrin.workspace.read() as connection:
            assert [removal.removed for removal in removals(connection)] == [9]

    def test_who_keeps_them_is_not_asked_again(self, plan: Plan) -> None:
        plan.remove(*plan.items[:6])
        plan.nasrin.sync()
        plan.nasrin.workspace.receiving.choose(plan.scope, RemovalChoice.KEEP).result()
        plan.nasrin.sync()
        assert set(plan.items[:6]) <= plan.rows("plan_item")
        with plan.nasrin.workspace.read() as connection:
            assert removals(connection) == ()
            assert [note.choice for note in withheld.waiting(connection)] == [RemovalChoice.KEEP]

    @pytest.mark.parametrize("choice", [RemovalChoice.ASKED, RemovalChoice.KEEP])
    def test_what_waits_does_not_go_because_the_scope_grew(self, plan: Plan, choice: RemovalChoice) -> None:
        plan.remove(*plan.items[:6])
        plan.nasrin.sync()
        plan.nasrin.workspace.receiving.choose(plan.scope, choice).result()
        for number in range(20):
            plan.nasrin.item(plan.engagement, f"Stair number {number}")
        for _ in range(2):
            plan.nasrin.sync()
        assert set(plan.items[:6]) <= plan.rows("plan_item")
        with plan.nasrin.workspace.read() as connection:
            assert [(note.removed, note.choice) for note in withheld.waiting(connection)] == [(6, choice)]

    def test_a_repair_that_would_lose_rows_waits_too(self, plan: Plan) -> None:
        """Rows that the server does not count: they are shown to somebody before they go."""
        with plan.nasrin.workspace.replica.write() as connection:
            row = connection.exec_driver_sql("SELECT * FROM comment").mappings().one()
            for number in range(51):
                cells = {**row, "id": plan.nasrin.new_id(), "version": 3, "rid": 10_000 + number}
                names = ", ".join(f'"{name}"' for name in cells)
                marks = ", ".join("?" * len(cells))
                connection.exec_driver_sql(f"INSERT INTO comment ({names}) VALUES ({marks})", tuple(cells.values()))
            scopes.mark_repair(connection, [plan.scope])
        plan.nasrin.sync()
        assert len(plan.rows("comment")) == 52
        with plan.nasrin.workspace.read() as connection:
            (removal,) = removals(connection)
        assert removal.kinds == {"comment": 51}
        plan.nasrin.sync()
        plan.nasrin.workspace.receiving.choose(plan.scope, RemovalChoice.REMOVE).result()
        plan.nasrin.sync()
        assert plan.rows("comment") == {plan.comment} and plan.is_as_the_server(plan.nasrin)

    @pytest.mark.parametrize("choice", [RemovalChoice.ASKED, RemovalChoice.KEEP])
    def test_below_the_floor_they_wait_whole_while_rounds_go_on(self, plan: Plan, choice: RemovalChoice) -> None:
        """Nobody may be asked of six, and then lose four of them by the way and two with what mends that."""
        plan.remove(*plan.items[:6])
        plan.village.clock.moment = NOW.replace(year=NOW.year + 1)
        assert purge_tombstones(plan.village.world.store, plan.village.clock, 60) == 6
        farid = plan.village.seat("farid", "Farid Hossain", Role.ADVISOR, plan.engagement)
        farid.sync()
        plan.nasrin.sync()
        plan.nasrin.workspace.receiving.choose(plan.scope, choice).result()
        plan.remove(plan.items[6])
        farid.give(plan.engagement, EditItem(plan.items[9], {"progress": "Heard of all the same"}))
        farid.sync()
        for words in ("One", "Two", "Three"):
            plan.nasrin.give(plan.engagement, EditItem(plan.items[10], {"progress": words}))
            plan.nasrin.sync()
        assert set(plan.items) - plan.rows("plan_item") == {plan.items[6]}, "one more is nothing out of the way"
        assert plan.nasrin.look(plan.items[9]).progress == "Heard of all the same"
        with plan.nasrin.workspace.read() as connection:
            assert not outbox.by_scope(connection, plan.scope)
            assert [(note.removed, note.choice) for note in withheld.waiting(connection)] == [(6, choice)]
        plan.nasrin.workspace.receiving.choose(plan.scope, RemovalChoice.REMOVE).result()
        plan.nasrin.sync()
        assert not set(plan.items[:7]) & plan.rows("plan_item")
        assert plan.is_as_the_server(plan.nasrin)

    def test_what_is_kept_of_a_snapshot_says_nothing_of_other_removals(self, plan: Plan) -> None:
        plan.remove(*plan.items[:6])
        plan.village.clock.moment = NOW.replace(year=NOW.year + 1)
        assert purge_tombstones(plan.village.world.store, plan.village.clock, 60) == 6
        plan.nasrin.sync()
        plan.nasrin.workspace.receiving.choose(plan.scope, RemovalChoice.KEEP).result()
        plan.remove(*plan.items[6:12])
        plan.nasrin.sync()
        assert set(plan.items) <= plan.rows("plan_item")
        with plan.nasrin.workspace.read() as connection:
            assert [(note.removed, note.choice) for note in withheld.waiting(connection)] == [(6, RemovalChoice.ASKED)]

    def test_who_is_asked_and_stays_away_past_another_floor_is_asked_of_all_of_it(self, plan: Plan) -> None:
        clock, store = plan.village.clock, plan.village.world.store
        plan.remove(*plan.items[:6])
        clock.moment = NOW.replace(year=NOW.year + 1)
        assert purge_tombstones(store, clock, 60) == 6
        plan.nasrin.sync()
        plan.remove(*plan.items[6:8])
        clock.moment = NOW.replace(year=NOW.year + 2)
        assert purge_tombstones(store, clock, 60) == 2
        for words in ("One", "Two"):
            plan.nasrin.give(plan.engagement, EditItem(plan.items[10], {"progress": words}))
            plan.nasrin.sync()
        with plan.nasrin.workspace.read() as connection:
            assert not outbox.by_scope(connection, plan.scope)
            assert [note.removed for note in withheld.waiting(connection)] == [8]
        plan.nasrin.workspace.receiving.choose(plan.scope, RemovalChoice.REMOVE).result()
        plan.nasrin.sync()
        assert plan.is_as_the_server(plan.nasrin)

    def test_what_came_back_meanwhile_is_asked_no_more(self, plan: Plan) -> None:
        with plan.nasrin.workspace.replica.write() as connection:
            row = connection.exec_driver_sql("SELECT * FROM comment").mappings().one()
            for number in range(51):
                cells = {**row, "id": plan.nasrin.new_id(), "version": 3, "rid": 10_000 + number}
                names = ", ".join(f'"{name}"' for name in cells)
                marks = ", ".join("?" * len(cells))
                connection.exec_driver_sql(f"INSERT INTO comment ({names}) VALUES ({marks})", tuple(cells.values()))
            scopes.mark_repair(connection, [plan.scope])
        plan.nasrin.sync()
        plan.damage("DELETE FROM comment WHERE id <> ?", plan.comment)
        plan.nasrin.workspace.receiving.choose(plan.scope, RemovalChoice.REMOVE).result()
        plan.nasrin.sync()
        with plan.nasrin.workspace.read() as connection:
            assert withheld.waiting(connection) == ()
        assert plan.is_as_the_server(plan.nasrin)

    def test_one_that_comes_in_small_pages_is_one_and_is_fetched_once(
        self, plan: Plan, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Two of 22 records would ask nobody, and then two more; and what waits would be asked for again and again."""
        pages: list[int] = []

        class TwoRows(Page):
            def __init__(self, reading: Reading) -> None:
                pages.append(2)
                super().__init__(reading, 2)

        monkeypatch.setattr(pull, "Page", TwoRows)
        monkeypatch.setattr(trip, "FLIP_ROWS", 2)
        plan.remove(*plan.items[:6])
        plan.nasrin.sync()
        assert set(plan.items[:6]) <= plan.rows("plan_item")
        with plan.nasrin.workspace.read() as connection:
            assert [removal.removed for removal in removals(connection)] == [6]
        assert len(pages) < 9
        plan.nasrin.workspace.receiving.choose(plan.scope, RemovalChoice.REMOVE).result()
        plan.nasrin.sync()
        assert plan.is_as_the_server(plan.nasrin)

    def test_what_is_written_while_pages_travel_does_not_carry_the_cursor_past_them(
        self, plan: Plan, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        class TwoRows(Page):
            def __init__(self, reading: Reading) -> None:
                super().__init__(reading, 2)

        other = plan.village.factory("Rose Garments", "3 Lake Road", date(2026, 1, 5))
        farid = plan.village.seat("farid", "Farid Hossain", Role.ADVISOR, plan.engagement, other)
        plan.village.world.engagements.assign("nasrin", other.id, Role.ADVISOR)
        for number in range(20):
            farid.item(other, f"Window number {number}")
        farid.sync()
        plan.remove(*plan.items[:6])
        post, asked = plan.nasrin.post.post, []

        def meanwhile(path: str, body: bytes, token: str) -> bytes:
            asked.append(path)
            if len(asked) == 8:
                farid.give(plan.engagement, EditItem(plan.items[9], {"progress": "Written meanwhile"}))
                farid.sync()
            return post(path, body, token)

        monkeypatch.setattr(pull, "Page", TwoRows)
        monkeypatch.setattr(cycle, "AHEAD_ROWS", 1)
        before = plan.state()
        Cycle(plan.nasrin.workspace, meanwhile, plan.nasrin.credentials, plan.nasrin.board).run()
        assert len(asked) > 8 and plan.nasrin.look(plan.items[9]).progress == "Written meanwhile"
        assert (plan.state().version, plan.state().state) == (before.version, ScopeStanding.HELD)
        with plan.nasrin.workspace.read() as connection:
            assert [removal.removed for removal in removals(connection)] == [6]

    def test_the_cursor_stays_also_where_what_comes_with_them_is_cut(
        self, plan: Plan, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(receiving, "pieces", lambda arrival: pieces(arrival, 2))
        plan.remove(*plan.items[:6])
        farid = plan.village.seat("farid", "Farid Hossain", Role.ADVISOR, plan.engagement)
        farid.sync()
        for item in plan.items[6:11]:
            farid.give(plan.engagement, EditItem(item, {"progress": "Keys were handed out"}))
        farid.sync()
        before = plan.state()
        plan.nasrin.sync()
        assert (plan.state().version, plan.state().state) == (before.version, ScopeStanding.HELD)
        assert plan.nasrin.look(plan.items[10]).progress == "Keys were handed out"
        with plan.nasrin.workspace.read() as connection:
            told = connection.exec_driver_sql("SELECT record FROM history WHERE changes LIKE '%handed out%'")
            assert set(told.scalars()) == set(plan.items[6:11])
        plan.nasrin.workspace.receiving.choose(plan.scope, RemovalChoice.REMOVE).result()
        plan.nasrin.sync()
        assert plan.is_as_the_server(plan.nasrin)

    def test_the_revocation_of_an_assignment_is_none(self, plan: Plan) -> None:
        plan.village.world.engagements.unassign("nasrin", plan.engagement.id)
        plan.nasrin.sync()
        assert plan.rows("scope_state", "scope") == {user_scope(plan.nasrin.workspace.session.user_id)}
        assert not plan.rows("plan_item")


class _Unread(dict[str, str]):
    """What nobody may go through."""

    def items(self) -> NoReturn:
        raise AssertionError


def test_a_scope_that_is_new_here_is_not_held_against_all_that_came_for_others(plan: Plan) -> None:
    """A first pull of a thousand factories would look at each of its records a thousand times."""
    arrival = replace(catalogue_arrival(), is_snapshot=True)
    with plan.nasrin.workspace.read() as connection:
        assert withheld.judged(connection, arrival, None, _Unread(), "") is arrival


def _broken() -> NoReturn:
    raise ZeroDivisionError


class TestDamage:
    """Rows that are not what was received any more are found without any news, and mended with nothing else touched."""

    DAMAGES: ClassVar[dict[str, str]] = {
        "a missing row": "DELETE FROM plan_item WHERE id = ?",
        "another version": "UPDATE plan_item SET version = version + 1 WHERE id = ?",
        "another scope": "UPDATE plan_item SET scope = 'f:elsewhere' WHERE id = ?",
        "a row too many": (
            "INSERT INTO comment (id, scope, version, item_id, author, text, made_at) "
            "SELECT 'ghost', scope, 2, item_id, author, text, made_at FROM comment WHERE item_id = ?"
        ),
    }

    @pytest.mark.parametrize("damage", DAMAGES)
    def test_it_is_found_in_quiet_rounds_and_repaired(self, plan: Plan, damage: str) -> None:
        nasrin = plan.nasrin
        nasrin.workspace.drafts.keep("item.note", "Half a sentence").result()
        nasrin.cycle.run()
        with nasrin.workspace.read() as connection:
            journal = connection.exec_driver_sql("SELECT * FROM journal ORDER BY id").all()
            held = len(scopes.held(connection))
        plan.damage(self.DAMAGES[damage], plan.items[0])
        nasrin.give(plan.engagement, EditItem(plan.items[7], {"progress": "Unsent"}))
        assert not plan.is_whole()
        for _ in range(held):
            nasrin.cycle.look_over(nasrin.cycle.run(pull_only=True), pull_only=True)
        assert plan.is_whole() and plan.is_as_the_server(nasrin)
        with nasrin.workspace.read() as connection:
            assert len(outbox.by_scope(connection, plan.scope)) == 1
            assert connection.exec_driver_sql("SELECT * FROM journal ORDER BY id").all() == journal
        assert [draft.content for draft in nasrin.workspace.drafts.all()] == ["Half a sentence"]
        assert nasrin.look(plan.items[7]).progress == "Unsent"
        assert nasrin.look(plan.items[0]).area == "Exit number 0"

    def test_a_person_is_told_what_differed_and_their_own_work_stays(
        self, plan: Plan, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seat = plan.nasrin
        checking = Checking(seat.cycle, seat.board)
        plan.damage(self.DAMAGES["a missing row"], plan.items[0])
        seat.post.connected = False
        checking.ask(plan.scope)
        with pytest.raises(Known):
            checking.run()
        failed = seat.board.status.check
        assert failed is not None and (failed.state, failed.problem) == (CheckState.FAILED, "network.offline")
        seat.post.connected = True
        monkeypatch.setattr(seat.cycle, "run", _broken)
        checking.ask(plan.scope)
        with pytest.raises(ZeroDivisionError):
            checking.run()
        broken = seat.board.status.check
        assert broken is not None and (broken.state, broken.problem) == (CheckState.FAILED, "sync.bug")
        monkeypatch.undo()
        seat.give(plan.engagement, EditItem(plan.items[1], {"progress": "Written before it"}))
        for differed in ((plan.scope,), ()):
            checking.ask(plan.scope)
            assert seat.board.status.check == Check(plan.scope, CheckState.RUNNING)
            checking.run()
            assert seat.board.status.check == Check(plan.scope, CheckState.DONE, differed)
        assert plan.is_whole()
        assert seat.board.status.to_send == 0

    def test_a_comparison_is_answered_where_its_round_was_called_off(self, plan: Plan) -> None:
        seat = plan.nasrin
        checking = Checking(seat.cycle, seat.board)
        checking.ask("")
        checking.forget()
        assert seat.board.status.check == Check("", CheckState.FAILED, problem="sync.cancelled")
        checking.run()
        assert seat.board.status.check == Check("", CheckState.FAILED, problem="sync.cancelled"), "it was called off"

    def test_all_are_looked_at_on_demand(self, plan: Plan) -> None:
        assert plan.nasrin.cycle.verify() == frozenset()
        plan.damage(self.DAMAGES["a missing row"], plan.items[0])
        assert plan.nasrin.cycle.verify() == {plan.scope}
        plan.nasrin.sync()
        assert plan.nasrin.cycle.verify() == frozenset() and plan.is_whole()
