"""The queries of the pages that begin a day, on real replicas that a real server has answered."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest

from app.domain.decision.commands import DecideConflict, SettleRefusal
from app.domain.decision.records import Refusal
from app.domain.ids import user_scope
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.context import Role
from app.domain.plan.claims import ClaimStanding
from app.domain.plan.commands import ClaimItem, EditItem
from app.domain.plan.records import CommitteeReview, Gate, PlanItem
from app.queries.conflicts import Fate, decided_conflicts, open_cases, open_conflict_ids
from app.queries.factory_list import (
    FactoryFacet,
    FactoryQuery,
    FactorySort,
    factory_counts,
    factory_ids,
    factory_rows,
    factory_summary,
)
from app.queries.hand_back import hand_back
from app.queries.palette import find_records
from app.queries.plan_list import Facet, PlanQuery, item_ids, plan_numbers
from app.queries.refusals import open_refusals, settled_refusals
from app.queries.round_log import past_rounds
from app.queries.sync_status import holdings, waiting_changes, waiting_ids
from app.queries.today import (
    DOING,
    Queue,
    drafts_left,
    queue_ids,
    queued_items,
    roles_held,
    standing_ids,
    standings,
    uncommitted_reviews,
    visits_due,
)
from app.storage.connection import Connection
from app.storage.outbox import PendingState
from app.storage.rows import rows_of
from tests.builders.home import TODAY, a_village
from tests.builders.home_day import Day, a_day

SUPERVISING = (Role.SUPERVISOR,)


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    """A day of one's own, to change something in."""
    with a_village(tmp_path) as village:
        yield a_day(village)


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    """The same day for all who only look."""
    with a_village(tmp_path_factory.mktemp("morning")) as village:
        yield a_day(village)


def plans(connection: Connection, statements: list[str]) -> list[str]:
    # The full-text index runs statements of its own, which are traced as comments.
    ours = [sql for sql in statements if sql.startswith("SELECT")]
    return [str(row[3]) for sql in ours for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}")]


def traced(connection: Connection) -> list[str]:
    statements: list[str] = []
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.set_trace_callback(statements.append)
    return statements


def _scans(*tables: str) -> list[list[str]]:
    return [["SCAN", table] for table in tables]


def untrace(connection: Connection) -> None:
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.set_trace_callback(None)


# -- today


def test_f1_claims_stand_by_their_visits_and_p1_publicly_reported_first(morning: Day) -> None:
    with morning.nasrin.workspace.read() as connection:
        ids = queue_ids(connection, Queue.CLAIMS, DOING, TODAY)
        queue = queued_items(connection, ids)
    assert [item.id for item in queue[:2]] == [morning.committee, morning.doors]
    assert [item.claim for item in queue[:2]] == [ClaimStanding.REVIEW_NOW, ClaimStanding.CLAIMED]
    assert [item.claim_visits for item in queue[:2]] == [1, 0]
    assert all(item.publicly_reported for item in queue[:2])
    assert not any(item.publicly_reported for item in queue[2:])
    assert len(queue) == 6


def test_f1_after_two_visits_a_claim_is_overdue_and_first_for_the_supervisor(day: Day) -> None:
    day.nasrin.post.connected = True
    day.village.at(TODAY)
    day.nasrin.visit(day.meghna, TODAY)
    day.nasrin.sync()
    day.shirin.sync()
    with day.shirin.workspace.read() as connection:
        assert roles_held(connection) == {Role.SUPERVISOR}
        assert queue_ids(connection, Queue.CLAIMS_OVERDUE, SUPERVISING, TODAY) == [day.committee]
        assert queue_ids(connection, Queue.CLAIMS_OVERDUE, DOING, TODAY) == []


def test_overdue_dates_leave_out_what_is_claimed_or_done(morning: Day) -> None:
    with morning.nasrin.workspace.read() as connection:
        late = queued_items(connection, queue_ids(connection, Queue.TARGETS, DOING, TODAY))
        assert queue_ids(connection, Queue.TARGETS, DOING, date(2026, 11, 9)) == []
        assert queue_ids(connection, Queue.UNCLASSIFIED, DOING, TODAY) == [morning.chemicals]
    assert [item.target_date for item in late] == [date(2026, 11, 9), date(2026, 11, 28)]
    assert late[0].id == morning.chemicals
    assert late[0].factory == "Meghna Knit Composite"


def test_overdue_counts_the_same_items_in_the_list_the_plan_and_today_f1(day: Day) -> None:
    nasrin, meghna = day.nasrin, day.meghna
    day.village.at(TODAY)
    claimed = nasrin.item(meghna, "Ladder worn", lead_person="R. Islam", target_date=date(2026, 11, 1))
    nasrin.give(meghna, ClaimItem(nasrin.new_id(), claimed, TODAY, "R. Islam"))
    nasrin.visit(meghna, TODAY)
    with nasrin.workspace.read() as connection:
        [row] = factory_rows(connection, [meghna.id], TODAY)
        counts, plan = plan_numbers(connection, PlanQuery(meghna.id, TODAY))
        listed = item_ids(connection, PlanQuery(meghna.id, TODAY, frozenset({Facet.OVERDUE})))
        claims = queue_ids(connection, Queue.CLAIMS_OVERDUE, DOING, TODAY)
        dates = queued_items(connection, queue_ids(connection, Queue.TARGETS, DOING, TODAY))
        factories = factory_ids(connection, FactoryQuery(TODAY, frozenset({FactoryFacet.OVERDUE})))
    assert claims == [day.committee]
    assert set(listed) == {day.committee, *(item.id for item in dates if item.engagement_id == meghna.id)}
    assert claimed not in listed  # its claim's clock counts
    assert len(listed) > 1
    assert row.overdue == plan.overdue == counts[Facet.OVERDUE] == len(listed)
    assert meghna.id in factories


def test_visits_due_are_those_in_progress_and_those_planned_until_the_day(morning: Day) -> None:
    with morning.nasrin.workspace.read() as connection:
        until_tomorrow = visits_due(connection, TODAY + timedelta(days=1), TODAY, DOING, 9)
        today_only = visits_due(connection, TODAY, TODAY, DOING, 9)
    assert [(row.factory, row.visit.planned_on) for row in until_tomorrow] == [
        ("Meghna Knit Composite", TODAY),
        ("Turag Apparels", TODAY + timedelta(days=1)),
    ]
    assert today_only == until_tomorrow[:1]


def test_c1_the_supervisor_sees_reviews_without_commitment_with_their_reason(day: Day) -> None:
    since = datetime(2026, 11, 1, tzinfo=UTC)
    with day.shirin.workspace.read() as connection:
        found = uncommitted_reviews(connection, since)
        assert uncommitted_reviews(connection, datetime(2026, 11, 20, tzinfo=UTC)) == []
    # Her laptop last heard from the server before the reviews of 14 November.
    assert found == []
    day.shirin.sync()
    with day.shirin.workspace.read() as connection:
        found = uncommitted_reviews(connection, since)
    [review] = found
    assert review.gates == tuple(Gate)
    assert (review.item_id, review.reason, review.recorded_by) == (day.exits, "The exits cannot wait", "Nasrin Akter")
    with day.nasrin.workspace.read() as connection:
        assert uncommitted_reviews(connection, since) == []


def test_d1_a_stale_gate_on_a_completed_item_is_listed(day: Day) -> None:
    with day.nasrin.workspace.read() as connection:
        engagements = {row.factory: row.engagement_id for row in standings(connection, standing_ids(connection, DOING))}
        done = connection.exec_driver_sql(
            "SELECT item_id FROM item_card WHERE engagement_id = ? AND urgency = 5", (engagements["Padma Wear"],)
        ).scalar_one()
        assert queue_ids(connection, Queue.STALE, DOING, TODAY) == []
    padma = replace(day.meghna, id=engagements["Padma Wear"])
    day.nasrin.give(padma, EditItem(str(done), {"actions_needed": "Refill every month"}))
    with day.nasrin.workspace.read() as connection:
        assert queue_ids(connection, Queue.STALE, DOING, TODAY) == [done]


def test_standings_count_verified_and_claimed_apart(morning: Day) -> None:
    with morning.nasrin.workspace.read() as connection:
        found = {row.factory: row for row in standings(connection, standing_ids(connection, DOING))}
        assert standing_ids(connection, SUPERVISING) == []
    assert list(found) == sorted(found)
    denim = found["Dhaleshwari Denim"]
    assert (denim.items, denim.completed, denim.claimed) == (5, 2, 1)
    assert (denim.verified_percent, denim.claimed_percent) == (40.0, 60.0)


def test_drafts_left_say_where_they_belong(day: Day) -> None:
    day.nasrin.workspace.drafts.keep("somewhere else", "x").result()
    with day.nasrin.workspace.read() as connection:
        strange, left = drafts_left(connection, 5)
    assert strange.title is None
    assert left.part == "root_cause"
    assert left.title is not None
    assert (left.title.opens_kind, left.title.opens_id) == ("plan_item", day.exits)


# -- conflicts and refusals


def test_a_case_tells_both_sides_and_what_became_of_the_rest(morning: Day) -> None:
    with morning.nasrin.workspace.read() as connection:
        [case] = open_cases(connection, morning.nasrin.workspace.session.device)
    assert case.is_own
    assert case.publicly_reported
    assert case.title is not None
    assert (case.title.text, case.title.factory) == (
        "Emergency exits on floor 3 locked during overtime",
        "Meghna Knit Composite",
    )
    [one] = case.disagreements
    assert (one.base.values, one.base.who) == ({"target_date": "2026-11-30"}, "Nasrin Akter")
    assert (one.mine.values, one.mine.who, one.mine.for_whom) == (
        {"target_date": "2026-12-04"},
        "Nasrin Akter",
        "R. Islam",
    )
    assert (one.theirs.values, one.theirs.who) == ({"target_date": "2026-12-18"}, "Kamal Uddin")
    assert one.theirs.at == datetime(2026, 11, 15, 9, 12, tzinfo=UTC)
    merged, same = case.neighbours
    assert (merged.name, merged.fate, merged.theirs_by) == ("actions_needed", Fate.MERGED, "Kamal Uddin")
    assert merged.theirs == "Panic bars on the two east doors; guard rota."
    assert merged.result == "Panic bars on the two east doors; guard rota; monthly check by committee."
    assert (same.name, same.fate, same.theirs) == ("lead_person", Fate.SAME, "R. Islam")


def test_the_other_side_sees_the_same_values_and_knows_that_it_is_not_its_own(day: Day) -> None:
    day.kamal.sync()
    with day.kamal.workspace.read() as connection:
        [case] = open_cases(connection, day.kamal.workspace.session.device)
    assert not case.is_own
    assert case.neighbours == ()
    assert case.disagreements[0].mine.who == "Nasrin Akter"


def test_what_only_this_device_changed_is_no_neighbour(day: Day) -> None:
    day.nasrin.post.connected = True
    day.nasrin.sync()
    exits = day.exits
    day.kamal.sync()
    day.kamal.give(day.meghna, EditItem(exits, {"progress": "Bars fitted on one door"}))
    day.nasrin.give(day.meghna, EditItem(exits, {"progress": "No bars yet", "root_cause": "One guard has the keys"}))
    day.kamal.sync()
    day.nasrin.sync()
    with day.nasrin.workspace.read() as connection:
        cases = open_cases(connection, day.nasrin.workspace.session.device)
    [case] = [case for case in cases if case.disagreements[0].conflict.names == ("progress",)]
    assert case.neighbours == ()


def test_a_decided_conflict_names_who_decided(day: Day) -> None:
    with day.nasrin.workspace.read() as connection:
        [id] = open_conflict_ids(connection)
    command = DecideConflict(id, day.exits, "plan_item", '{"target_date": "2026-12-11"}')
    day.nasrin.give(day.meghna, command)
    with day.nasrin.workspace.read() as connection:
        assert open_conflict_ids(connection) == []
        [decided] = decided_conflicts(connection, 5)
    assert decided.decided_by == "Nasrin Akter"
    assert decided.conflict.decision == command.decision


def test_a_refusal_keeps_reasons_and_what_was_wanted(day: Day) -> None:
    user = day.nasrin.workspace.session.user_id
    with day.nasrin.workspace.read() as connection:
        [refused] = open_refusals(connection, user)
    assert refused.refusal.command == "CompleteItem"
    assert refused.title is not None
    assert refused.title.text == "Drinking water test older than one year"
    assert [reason.rule for reason in refused.reasons if not reason.met] == ["G1", "G3"]
    assert refused.changeset is not None
    assert not refused.is_sent_again
    day.nasrin.workspace.commands.submit_in(user_scope(user), SettleRefusal(refused.refusal.id)).result()
    with day.nasrin.workspace.read() as connection:
        assert open_refusals(connection, user) == []
        [settled] = settled_refusals(connection, user, 5)
    assert settled.refusal.payload == refused.refusal.payload


def test_a_refusal_that_is_sent_again_says_so_until_the_answer_is_here(day: Day) -> None:
    user = day.nasrin.workspace.session.user_id
    meeting = day.nasrin.meeting(day.meghna, TODAY)
    day.nasrin.review(day.meghna, day.water, meeting)
    with day.nasrin.workspace.read() as connection:
        [refused] = open_refusals(connection, user)
    assert refused.changeset is not None
    command = replace(refused.changeset.command, completed_on=TODAY)  # type: ignore[call-arg]  # CompleteItem
    day.nasrin.give(day.meghna, command, supersedes=refused.refusal.changeset)
    with day.nasrin.workspace.read() as connection:
        [refused] = open_refusals(connection, user)
    assert refused.is_sent_again
    day.nasrin.post.connected = True
    day.nasrin.sync()
    with day.nasrin.workspace.read() as connection:
        assert open_refusals(connection, user) == []


STALE_REASON = (
    '[{{"rule":"G1","met":false,"needs":"gate.stale","who":"committee","where":"review",'
    '"params":{{"review":"{review}","changed":["area"]}}}}]'
)


def add_decisions(day: Day, number: int) -> None:
    """Let that many more conflicts and refusals be open, each of a record of its own that a committee has reviewed."""
    nasrin = day.nasrin
    with nasrin.workspace.replica.write() as connection:
        conflict, *_ = rows_of(Conflict).by_ids(connection, open_conflict_ids(connection)).values()
        item = rows_of(PlanItem).find(connection, day.exits)
        refused, *_ = open_refusals(connection, nasrin.workspace.session.user_id)
        refusal = rows_of(Refusal).find(connection, refused.refusal.id)
        review = rows_of(CommitteeReview).by_scope(connection, conflict.scope)[0]
        assert item is not None
        assert refusal is not None
        for _ in range(number):
            other, case, seen, no = (nasrin.new_id() for _ in range(4))
            rows_of(PlanItem).insert(connection, [replace(item, record=replace(item.record, id=other))])
            rows_of(CommitteeReview).insert(
                connection, [replace(review, record=replace(review.record, id=seen, item_id=other, gate=Gate.G1))]
            )
            rows_of(Conflict).insert(
                connection, [replace(conflict, record=replace(conflict.record, id=case, record_id=other))]
            )
            reasons = STALE_REASON.format(review=seen)
            rows_of(Refusal).insert(
                connection, [replace(refusal, record=replace(refusal.record, id=no, changeset=no, reasons=reasons))]
            )


def test_fifty_decisions_are_read_with_the_statements_of_one(day: Day) -> None:
    session = day.nasrin.workspace.session
    counted: list[tuple[int, int]] = []
    for more, there in ((1, 2), (49, 51)):
        add_decisions(day, more)
        with day.nasrin.workspace.read() as connection:
            statements = traced(connection)
            cases = open_cases(connection, session.device)
            of_cases = len(statements)
            refused = open_refusals(connection, session.user_id)
            counted.append((of_cases, len(statements) - of_cases))
        assert (len(cases), len(refused)) == (there, there)
        assert sum(case.publicly_reported for case in cases) == there
        names = sorted(each.name for change in refused for each in change.differences)
        assert names == ["actions_needed", *["area"] * (there - 1)]
    assert counted[0] == counted[1]


# -- the state of syncing


def test_what_waits_says_what_it_is_about(morning: Day) -> None:
    with morning.nasrin.workspace.read() as connection:
        waiting = waiting_changes(connection, waiting_ids(connection))
        assert waiting_changes(connection, ["999"]) == []
    assert [(change.command, change.state) for change in waiting] == [
        ("StartVisit", PendingState.PENDING),
        ("EditItem", PendingState.PENDING),
        ("SetStatus", PendingState.PENDING),
    ]
    assert [change.title.text for change in waiting if change.title] == [
        "2026-12-02",
        *["Chemical store without ventilation and labels"] * 2,
    ]


def test_a_change_that_depends_on_another_names_it(day: Day) -> None:
    item = day.nasrin.item(day.meghna, "Stairs blocked")
    day.nasrin.give(day.meghna, EditItem(item, {"progress": "Cleared"}))
    with day.nasrin.workspace.read() as connection:
        *_, last = waiting_changes(connection, waiting_ids(connection))
    assert last.waits_for == ("CreateItem",)


def test_handing_back_is_safe_only_when_everything_has_its_receipt(day: Day) -> None:
    with day.nasrin.workspace.read() as connection:
        before = hand_back(connection)
    assert (before.changes, before.drafts, before.files, before.is_safe) == (3, 1, 0, False)
    day.nasrin.post.connected = True
    day.nasrin.sync()
    with day.nasrin.workspace.read() as connection:
        assert hand_back(connection).loses
    for draft in day.nasrin.workspace.drafts.all():
        day.nasrin.workspace.drafts.discard(draft.place).result()
    with day.nasrin.workspace.read() as connection:
        assert not hand_back(connection).loses


def test_a_photo_that_was_not_sent_makes_handing_back_unsafe(day: Day) -> None:
    with day.kamal.workspace.replica.write() as connection:
        connection.exec_driver_sql("INSERT INTO evidence_local VALUES ('a', 'n', 5, 'stored')")
    with day.kamal.workspace.read() as connection:
        assert hand_back(connection).files == 1
        assert holdings(connection).file_bytes == 5


def test_rounds_that_failed_keep_their_problem(day: Day) -> None:
    with pytest.raises(Exception, match=r"network\.offline"):
        day.nasrin.sync()
    with day.nasrin.workspace.read() as connection:
        failed, done, *_ = past_rounds(connection, 5)
        here = holdings(connection)
    assert (failed.problem, done.problem) == ("network.offline", "")
    assert here.last_received_at == datetime(2026, 11, 29, 18, 40, tzinfo=UTC)
    assert (here.factories, here.filling, here.repairing, here.leaving) == (7, 0, 0, 0)


# -- the list of factories, and the palette


def test_the_list_of_factories_counts_what_each_has_open(morning: Day) -> None:
    with morning.nasrin.workspace.read() as connection:
        wanted = FactoryQuery(TODAY)
        rows = {row.name: row for row in factory_rows(connection, factory_ids(connection, wanted), TODAY)}
        every, counts = factory_counts(connection, wanted)
        summary = factory_summary(connection, TODAY)
    meghna = rows["Meghna Knit Composite"]
    assert list(rows) == sorted(rows)
    assert (meghna.items, meghna.open, meghna.public, meghna.claimed, meghna.overdue) == (4, 4, 2, 1, 1)
    assert (meghna.decisions, meghna.next_visit, meghna.is_visit_running) == (1, TODAY, True)
    assert meghna.received_at == datetime(2026, 11, 29, 18, 40, tzinfo=UTC)
    assert meghna.cycle_month(TODAY) == 7
    assert every == 7
    assert counts[FactoryFacet.DECISION] == 1
    assert counts[FactoryFacet.VISIT] == 2
    assert counts[FactoryFacet.OVERDUE] == 2
    assert (summary.factories, summary.overdue) == (7, 2)


def test_facets_narrow_together_and_words_narrow_them_further(morning: Day) -> None:
    with morning.nasrin.workspace.read() as connection:
        both = FactoryQuery(TODAY, frozenset({FactoryFacet.VISIT, FactoryFacet.PUBLIC}))
        assert set(factory_ids(connection, both)) == {morning.meghna.id, morning.turag.id}
        assert factory_ids(connection, replace(both, sought="megh kni")) == [morning.meghna.id]
        assert factory_ids(connection, replace(both, sought="ashulia")) == [morning.turag.id]
        assert factory_ids(connection, replace(both, sought="nothing of the kind")) == []
        every, counts = factory_counts(connection, replace(both, sought="megh"))
    assert every == 1
    assert counts[FactoryFacet.DECISION] == 1


@pytest.mark.parametrize(("sort", "first"), [(FactorySort.OPEN, "Meghna"), (FactorySort.PROGRESS, "Karnaphuli")])
def test_the_list_can_be_in_order_of_a_number(morning: Day, sort: FactorySort, first: str) -> None:
    with morning.nasrin.workspace.read() as connection:
        ids = factory_ids(connection, FactoryQuery(TODAY, sort=sort, descending=True))
        assert factory_rows(connection, ids[:1], TODAY)[0].name.startswith(first)


@pytest.mark.parametrize("sought", ["", "megh"])
@pytest.mark.parametrize(("sort", "facet"), tuple(product(FactorySort, FactoryFacet)))
def test_no_list_scans_cards_or_visits(morning: Day, sort: FactorySort, facet: FactoryFacet, sought: str) -> None:
    wanted = FactoryQuery(TODAY, frozenset({facet}), sort, sought=sought)
    with morning.nasrin.workspace.read() as connection:
        statements = traced(connection)
        factory_ids(connection, wanted)
        factory_counts(connection, wanted)
        factory_rows(connection, [morning.meghna.id], TODAY)
        untrace(connection)
        found = plans(connection, statements)
    assert statements
    assert not [plan for plan in found if plan.split()[:2] in _scans("c", "v", "k", "s")]


@pytest.mark.parametrize("queue", list(Queue))
def test_no_queue_of_today_scans_the_cards(morning: Day, queue: Queue) -> None:
    with morning.nasrin.workspace.read() as connection:
        statements = traced(connection)
        queued_items(connection, queue_ids(connection, queue, DOING, TODAY))
        visits_due(connection, TODAY, TODAY, DOING, 5)
        open_conflict_ids(connection)
        untrace(connection)
        found = plans(connection, statements)
    assert any("SEARCH c USING" in plan for plan in found)
    assert not [plan for plan in found if plan.split()[:2] in _scans("c", "v", "i", "k")]


def test_the_palette_finds_factories_items_and_visits_that_can_be_opened(morning: Day) -> None:
    with morning.nasrin.workspace.read() as connection:
        [factory] = find_records(connection, "megh", 5)
        [item] = find_records(connection, "emerg exits", 5)
        assert find_records(connection, "", 5) == []
        assert len(find_records(connection, "guards missing", 2)) == 2
    assert (factory.title.opens_kind, factory.title.opens_id) == ("engagement", morning.meghna.id)
    assert (item.title.opens_kind, item.title.opens_id, item.title.factory) == (
        "plan_item",
        morning.exits,
        "Meghna Knit Composite",
    )
