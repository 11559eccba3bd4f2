"""Lists and pages of visits: their order, numbers and days, and how they are found."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.committee.records import Side
from app.domain.plan.claims import Urgency
from app.domain.plan.records import Gate, ReviewOutcome
from app.domain.rulepack import add_months
from app.domain.visit.records import Visit, VisitKind, VisitStatus
from app.queries.meeting_detail import meeting_detail, next_number
from app.queries.visit_agenda import agenda_ids, agenda_rows
from app.queries.visit_cycle import Allowance, allowance, cycle_days, cycle_of, visit_numbers
from app.queries.visit_detail import visit_allowance, visit_detail
from app.queries.visit_list import (
    VisitFacet,
    VisitQuery,
    VisitSort,
    engagement_choices,
    visit_counts,
    visit_ids,
    visit_rows,
)
from app.storage.facts import SqliteFacts
from tests.builders.visits import PACK, TODAY, Ground, a_ground

WEEK = (date(2026, 11, 29), date(2026, 12, 5))


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    made = a_ground(tmp_path)
    with made.replica:
        yield made


def ids_of(ground: Ground, wanted: VisitQuery) -> list[str]:
    with ground.replica.read() as connection:
        return visit_ids(connection, wanted)


def numbers_of(ground: Ground, *visits: Visit) -> dict[str, int]:
    with ground.replica.read() as connection:
        return visit_numbers(connection, {ground.engagement.id: ground.engagement}, visits)


def test_visits_in_progress_come_first_then_the_next_then_the_last_closed(ground: Ground) -> None:
    older = ground.visit(date(2026, 6, 3))
    newer = ground.visit(date(2026, 9, 3))
    later = ground.visit(date(2027, 1, 9), VisitStatus.PLANNED)
    sooner = ground.visit(date(2026, 12, 9), VisitStatus.PLANNED)
    now = ground.visit(TODAY, VisitStatus.IN_PROGRESS)
    gone = ground.visit(date(2026, 12, 8), VisitStatus.CANCELLED)
    assert ids_of(ground, VisitQuery(WEEK)) == [one.id for one in (now, sooner, later, newer, older, gone)]
    by_day = VisitQuery(WEEK, ground.engagement.id, sort=VisitSort.DAY, descending=True)
    assert ids_of(ground, by_day) == [one.id for one in (later, sooner, gone, now, newer, older)]


def test_facets_narrow_the_list_and_count_what_they_would_leave(ground: Ground) -> None:
    this_week = ground.visit(date(2026, 12, 4), VisitStatus.PLANNED)
    ground.visit(date(2026, 12, 6), VisitStatus.PLANNED)
    running = ground.visit(date(2026, 11, 3), VisitStatus.IN_PROGRESS)
    ground.visit(date(2026, 6, 3))
    ground.visit(date(2026, 12, 3), VisitStatus.CANCELLED)
    assert ids_of(ground, VisitQuery(WEEK, facet=VisitFacet.THIS_WEEK)) == [running.id, this_week.id]
    with ground.replica.read() as connection:
        every, counts = visit_counts(connection, VisitQuery(WEEK, ground.engagement.id))
        for facet in VisitFacet:
            assert counts[facet] == len(visit_ids(connection, VisitQuery(WEEK, facet=facet)))
    assert every == 5
    assert counts[VisitFacet.PLANNED] == 2


def test_lists_of_all_factories_are_by_factory_and_of_one_hold_no_others(ground: Ground) -> None:
    other = Ground(ground.replica, "Brahmaputra Denim")
    mine, theirs = ground.visit(TODAY), other.visit(TODAY - timedelta(days=200))
    assert ids_of(ground, VisitQuery(WEEK, sort=VisitSort.FACTORY)) == [theirs.id, mine.id]
    assert ids_of(ground, VisitQuery(WEEK, ground.engagement.id)) == [mine.id]
    with ground.replica.read() as connection:
        rows = visit_rows(connection, [mine.id, "gone", theirs.id], TODAY)
        choices = engagement_choices(connection)
    assert [(row.visit.id, row.factory) for row in rows] == [
        (mine.id, "Meghna Knit Composite"),
        (theirs.id, "Brahmaputra Denim"),
    ]
    assert choices == [(other.engagement.id, "Brahmaputra Denim"), (ground.engagement.id, "Meghna Knit Composite")]


def test_a_row_tells_its_number_its_items_and_its_meetings(ground: Ground) -> None:
    first = ground.visit(date(2026, 6, 3))
    cancelled = ground.visit(date(2026, 7, 3), VisitStatus.CANCELLED)
    second = ground.visit(TODAY, VisitStatus.IN_PROGRESS)
    ground.item("Needle guards", target_date=date(2026, 11, 30))
    ground.item("Chemical store")
    ground.judge()
    ground.meeting(ground.committee(), second, 1)
    with ground.replica.read() as connection:
        rows = {row.visit.id: row for row in visit_rows(connection, [first.id, cancelled.id, second.id], TODAY)}
    assert [rows[one.id].number for one in (first, cancelled, second)] == [1, 0, 2]
    assert (rows[second.id].open_items, rows[second.id].urgent_items, rows[second.id].meetings) == (2, 1, 1)
    assert not rows[second.id].is_pending


def test_numbers_and_days_start_anew_with_each_cycle(ground: Ground) -> None:
    before = ground.visit(date(2026, 4, 1), days=2)
    first = ground.visit(date(2026, 5, 11), days=2)
    planned = ground.visit(date(2026, 12, 9), VisitStatus.PLANNED)
    ground.visit(date(2026, 12, 10), VisitStatus.CANCELLED)
    assessment = ground.visit(date(2026, 8, 1), kind=VisitKind.ASSESSMENT, days=2)
    assert numbers_of(ground, before, first, planned, assessment) == {
        before.id: 1,
        first.id: 1,
        assessment.id: 2,
        planned.id: 3,
    }
    assert [cycle_of(ground.engagement, day) for day in (date(2026, 5, 10), date(2026, 5, 11), date(2027, 5, 11))] == [
        1,
        2,
        3,
    ]
    with ground.replica.read() as connection:
        assert allowance(connection, ground.engagement, PACK, TODAY) == Allowance(2, 6, held=2, planned=1)
        assert allowance(connection, ground.engagement, PACK, TODAY, but=first.id).left == 5
        assert visit_allowance(connection, ground.engagement.id, ground.context(), TODAY) == Allowance(2, 6, 2, 1)
        assert visit_allowance(connection, "gone", ground.context(), TODAY) is None


def test_visits_of_one_day_are_numbered_in_order_of_their_ids_and_cancelled_ones_have_no_number(ground: Ground) -> None:
    day = date(2026, 6, 3)
    first, second = ground.visit(day), ground.visit(day, VisitStatus.IN_PROGRESS)
    cancelled = ground.visit(day, VisitStatus.CANCELLED)
    third = ground.visit(day, VisitStatus.PLANNED)
    other = Ground(ground.replica, "Brahmaputra Denim")
    elsewhere = other.visit(day)
    # What was planned after the others and held before them counts by the day on which it was held.
    early = ground.keep(replace(ground.visit(date(2026, 9, 1)), held_on=date(2026, 6, 2)))
    expected = {early.id: 1, first.id: 2, second.id: 3, third.id: 4}
    assert numbers_of(ground, third, cancelled, early, second, first) == expected
    assert numbers_of(ground, third) == {third.id: 4}, "of the others nothing has to be shown"
    with ground.replica.read() as connection:
        rows = visit_rows(connection, [elsewhere.id, third.id, cancelled.id], TODAY)
        detail = visit_detail(connection, second.id, SqliteFacts(connection), ground.context())
    assert [row.number for row in rows] == [1, 4, 0]
    assert detail is not None
    assert detail.number == 3


def test_A3_a_visit_that_whoever_looks_on_may_not_see_is_in_no_number(ground: Ground) -> None:
    hidden = ground.visit(date(2026, 6, 3), kind=VisitKind.ASSESSMENT)
    seen = ground.visit(date(2026, 7, 3))
    assert numbers_of(ground, seen) == {seen.id: 2}
    with ground.replica.write() as connection:
        connection.exec_driver_sql("UPDATE visit SET scope = 'restricted' WHERE id = ?", (hidden.id,))
        connection.exec_driver_sql(f"CREATE TEMP VIEW visit AS SELECT * FROM main.visit WHERE scope = '{ground.scope}'")
        assert visit_numbers(connection, {ground.engagement.id: ground.engagement}, [seen]) == {seen.id: 1}
        assert allowance(connection, ground.engagement, PACK, TODAY).held == 1
        connection.exec_driver_sql("DROP VIEW temp.visit")


@pytest.mark.parametrize("begun", [date(2024, 2, 29), date(2026, 5, 11), date(2025, 1, 1)])
@pytest.mark.parametrize("number", [1, 2, 4])
def test_a_cycle_has_the_days_that_lie_in_it(ground: Ground, begun: date, number: int) -> None:
    engagement = replace(ground.engagement, cycle_start=begun, cycle_number=number)
    anniversaries = (add_months(begun, 12 * years) for years in range(-5, 6))
    for day in (anniversary + timedelta(days=after) for anniversary in anniversaries for after in range(-2, 3)):
        first, last = cycle_days(engagement, day)
        cycle = cycle_of(engagement, day)
        assert first <= day <= last
        assert cycle_of(engagement, last + timedelta(days=1)) == cycle + 1
        assert first == date.min if cycle == 1 else cycle_of(engagement, first - timedelta(days=1)) == cycle - 1
    assert cycle_days(engagement, date.max)[1] == date.max


def test_to_number_visits_and_count_their_days_none_is_read(ground: Ground) -> None:
    visit = ground.visit(TODAY)
    statements: list[str] = []
    with ground.replica.read() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_trace_callback(statements.append)
        visit_numbers(connection, {ground.engagement.id: ground.engagement}, [visit])
        allowance(connection, ground.engagement, PACK, TODAY)
        driver.set_trace_callback(None)
        plans = [[str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}")] for sql in statements]
    assert len(plans) == 2
    for plan in plans:
        assert any("SEARCH v USING COVERING INDEX ix_visit_counted (engagement_id=?)" in step for step in plan), plan


def test_f1_p1_the_agenda_is_by_urgency_then_publicly_reported(ground: Ground) -> None:
    rest = ground.item("Rest")
    overdue = ground.item("Overdue", target_date=date(2026, 11, 1))
    public = ground.item("Public", publicly_reported=True)
    claimed = ground.item("Claimed")
    ground.claim(claimed, date(2026, 10, 1))
    ground.visit(date(2026, 11, 2))
    ground.judge()
    with ground.replica.read() as connection:
        ids = agenda_ids(connection, ground.engagement.id, TODAY)
        rows = agenda_rows(connection, ids, TODAY)
    assert ids == [claimed.id, overdue.id, public.id, rest.id]
    assert [row.urgency for row in rows] == [
        Urgency.CLAIM,
        Urgency.TARGET_OVERDUE,
        Urgency.REST,
        Urgency.REST,
    ]
    assert rows[0].claim_visits == 1
    assert rows[0].gates_left == 3


def test_a_visit_comes_with_its_meetings_people_and_days(ground: Ground) -> None:
    committee = ground.committee()
    worker = ground.member(committee, "Rina Das", Side.WORKER)
    manager = ground.member(committee, "Kamal Uddin", Side.MANAGEMENT)
    earlier = ground.visit(date(2026, 6, 3))
    visit = ground.visit(TODAY, VisitStatus.IN_PROGRESS)
    ground.meeting(committee, earlier, 1, worker, manager)
    meeting = ground.meeting(committee, visit, 2, worker, closed=False)
    item = ground.item("Exits on floor 3")
    ground.review(item, Gate.G1, meeting)
    ground.contact("Farida Noor", "Compliance manager")
    with ground.replica.read() as connection:
        facts = SqliteFacts(connection)
        found = visit_detail(connection, visit.id, facts, ground.context())
        assert visit_detail(connection, "gone", facts, ground.context()) is None
    assert found is not None
    assert (found.factory, found.number) == ("Meghna Knit Composite", 2)
    assert found.allowance.left == 4
    [line] = found.meetings
    assert (line.meeting.id, line.presence.workers, line.presence.managers) == (meeting.id, 1, 0)
    assert not line.presence.both_sides
    assert line.counts
    assert line.decisions == 1
    assert [contact.name for contact in found.contacts] == ["Farida Noor"]


def test_a_meeting_comes_with_its_roster_and_its_decisions_in_the_order_of_the_minutes(ground: Ground) -> None:
    committee, other = ground.committee(), ground.committee("SC", "Safety committee")
    worker = ground.member(committee, "Rina Das", Side.WORKER)
    left = ground.member(committee, "Kamal Uddin", Side.MANAGEMENT, left_on=date(2026, 11, 1))
    ground.member(committee, "Nobody", Side.MANAGEMENT, left_on=date(2026, 11, 1))
    ground.member(other, "Elsewhere", Side.WORKER)
    visit = ground.visit(TODAY, VisitStatus.IN_PROGRESS)
    meeting = ground.meeting(committee, visit, 7, worker, left, closed=False)
    item = ground.item("Exits on floor 3")
    late = ground.review(item, Gate.G2, meeting, ReviewOutcome.NOT_YET, place=2)
    early = ground.review(item, Gate.G1, meeting, place=1)
    with ground.replica.read() as connection:
        facts = SqliteFacts(connection)
        found = meeting_detail(connection, meeting.id, facts, ground.context())
        assert meeting_detail(connection, "gone", facts, ground.context()) is None
        assert next_number(connection, ground.engagement.id, committee.id) == 8
        assert next_number(connection, ground.engagement.id, other.id) == 1
    assert found is not None
    # The member who has left is shown because the minutes mark them as present; they count for nothing.
    assert [(line.member.name, line.in_office) for line in found.roster] == [("Rina Das", True), ("Kamal Uddin", False)]
    assert [decision.review.id for decision in found.decisions] == [early.id, late.id]
    assert not found.presence.both_sides
    assert not found.is_locked


@pytest.mark.parametrize("status", [VisitStatus.CLOSED, VisitStatus.CANCELLED])
def test_l1_a_meeting_of_a_visit_that_is_over_is_locked(ground: Ground, status: VisitStatus) -> None:
    meeting = ground.meeting(ground.committee(), ground.visit(TODAY, status), 1, closed=False)
    with ground.replica.read() as connection:
        found = meeting_detail(connection, meeting.id, SqliteFacts(connection), ground.context())
    assert found is not None
    assert found.is_locked


@pytest.mark.parametrize("engagement", ["", "one"])
@pytest.mark.parametrize("sort", list(VisitSort))
@pytest.mark.parametrize("facet", [None, *VisitFacet])
def test_no_list_scans_the_table_of_visits(
    ground: Ground, engagement: str, sort: VisitSort, facet: VisitFacet | None, caplog: pytest.LogCaptureFixture
) -> None:
    statements: list[str] = []
    with ground.replica.read() as connection:
        wanted = VisitQuery(WEEK, ground.engagement.id if engagement else "", facet, sort)
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_trace_callback(statements.append)
        visit_ids(connection, wanted)
        visit_counts(connection, wanted)
        driver.set_trace_callback(None)
        plans = [row[3] for sql in statements for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}")]
    assert statements
    assert any("SEARCH v USING COVERING INDEX ix_visit_counted" in plan for plan in plans)
    assert not any(plan.startswith("SCAN v") for plan in plans)
