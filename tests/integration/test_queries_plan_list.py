"""The plan's list: which items each facet leaves, in which order, and that no list is read whole from its tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from app.domain.plan.claims import ClaimStanding
from app.domain.plan.commands import EditItem
from app.domain.plan.gates import GateStanding
from app.domain.plan.records import Status
from app.queries.plan_list import (
    WHOLE,
    Facet,
    PlanQuery,
    PlanSummary,
    Sort,
    engagement_of_item,
    item_ids,
    item_rows,
    items_up_to,
    plan_numbers,
)
from app.queries.standing import AGENDA
from tests.builders.long_plans import many_items
from tests.builders.plans import (
    AGES,
    CHEMICALS,
    EXITS,
    HOURS,
    NEEDLES,
    OVERTIME,
    SAFETY,
    UNION,
    WATER,
    a_full_plan,
)
from tests.builders.workspaces import ENGAGEMENT, TODAY, Site, a_site

IN_ORDER = [SAFETY, EXITS, OVERTIME, UNION, NEEDLES, CHEMICALS, HOURS]
"""A claim to review, then gates half done (public first, by target date), then overdue, then the rest."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with a_site(tmp_path_factory.mktemp("site"), a_full_plan()) as site:
        yield site


@pytest.fixture
def connection(site: Site) -> Iterator[Connection]:
    with site.workspace.read() as connection:
        yield connection


def asked(*facets: Facet, sort: Sort = Sort.URGENCY, descending: bool = False) -> PlanQuery:
    return PlanQuery(ENGAGEMENT, TODAY, frozenset(facets), sort, descending)


def test_open_items_come_in_the_order_of_a_visits_agenda_with_P1_inside(connection: Connection) -> None:
    assert item_ids(connection, asked(Facet.OPEN)) == IN_ORDER


def test_completed_items_come_last(connection: Connection) -> None:
    everything = item_ids(connection, asked())
    assert everything[:-2] == IN_ORDER
    assert set(everything[-2:]) == {AGES, WATER}


@pytest.mark.parametrize(
    ("facet", "expected"),
    [
        (Facet.PUBLIC, {SAFETY, EXITS, OVERTIME, UNION}),
        (Facet.CLAIMED, {SAFETY}),
        (Facet.OVERDUE, {CHEMICALS}),
        (Facet.INTERVIEWS, {UNION}),
        (Facet.UNCLASSIFIED, {HOURS}),
        (Facet.STALE, {NEEDLES}),
        (Facet.COMPLETED, {AGES, WATER}),
    ],
)
def test_each_facet_leaves_what_it_says(connection: Connection, facet: Facet, expected: set[str]) -> None:
    assert set(item_ids(connection, asked(facet))) == expected


def test_facets_narrow_each_other(connection: Connection) -> None:
    assert item_ids(connection, asked(Facet.OPEN, Facet.PUBLIC, Facet.CLAIMED)) == [SAFETY]
    assert item_ids(connection, asked(Facet.COMPLETED, Facet.OVERDUE)) == []


@pytest.mark.parametrize("chosen", [(), (Facet.OPEN,), (Facet.COMPLETED,), (Facet.OPEN, Facet.PUBLIC)])
def test_a_facets_number_is_what_one_sees_with_it(connection: Connection, chosen: tuple[Facet, ...]) -> None:
    counts, _ = plan_numbers(connection, asked(*chosen))
    for facet in Facet:
        rest = {each for each in chosen if each not in WHOLE} if facet in WHOLE else set(chosen)
        assert counts[facet] == len(item_ids(connection, asked(*rest, facet))), facet


@pytest.mark.parametrize(
    ("sort", "first", "last"),
    [
        (Sort.AREA, CHEMICALS, HOURS),
        (Sort.TARGET, CHEMICALS, HOURS),
        (Sort.LEAD, UNION, HOURS),
        (Sort.GATES, EXITS, HOURS),
        (Sort.STATUS, SAFETY, UNION),
    ],
)
def test_columns_sort_the_list(connection: Connection, sort: Sort, first: str, last: str) -> None:
    ids = item_ids(connection, asked(Facet.OPEN, sort=sort))
    assert (ids[0], ids[-1]) == (first, last)
    assert sorted(ids) == sorted(IN_ORDER)


def test_a_column_sorts_downwards_too(connection: Connection) -> None:
    upwards = item_ids(connection, asked(Facet.OPEN, sort=Sort.AREA))
    assert item_ids(connection, asked(Facet.OPEN, sort=Sort.AREA, descending=True)) == upwards[::-1]


def test_items_without_a_target_date_come_after_those_with_one_both_ways(connection: Connection) -> None:
    for descending in (False, True):
        ids = item_ids(connection, asked(Facet.OPEN, sort=Sort.TARGET, descending=descending))
        assert set(ids[-2:]) == {UNION, HOURS}


def test_rows_say_what_the_domain_judged(connection: Connection) -> None:
    rows = {row.id: row for row in item_rows(connection, [NEEDLES, SAFETY, WATER, HOURS, "nobody"])}
    assert set(rows) == {NEEDLES, SAFETY, WATER, HOURS}
    assert rows[NEEDLES].gates == (GateStanding.STALE, GateStanding.MET, GateStanding.OPEN)
    assert rows[NEEDLES].is_stale
    assert rows[SAFETY].claim is ClaimStanding.REVIEW_NOW
    assert rows[SAFETY].publicly_reported
    assert (rows[WATER].status, rows[WATER].completed_on) == (Status.COMPLETED, date(2026, 5, 20))
    assert rows[HOURS].is_unclassified
    assert not any(row.is_pending or row.in_conflict for row in rows.values())


def test_rows_come_in_the_order_asked_for(connection: Connection) -> None:
    assert [row.id for row in item_rows(connection, IN_ORDER[::-1])] == IN_ORDER[::-1]


def test_the_plan_in_numbers(connection: Connection) -> None:
    _, summary = plan_numbers(connection, asked(Facet.STALE))
    assert summary == PlanSummary(total=9, open=7, public=4, overdue=1), "of the whole plan, whatever is chosen"
    assert items_up_to(connection, ENGAGEMENT, 100) == 9
    assert items_up_to(connection, ENGAGEMENT, 5) == 5


def test_an_item_leads_to_its_engagement(connection: Connection) -> None:
    assert engagement_of_item(connection, EXITS) == ENGAGEMENT
    assert engagement_of_item(connection, ENGAGEMENT) is None


def test_overdue_is_counted_from_the_day_of_the_query(connection: Connection) -> None:
    before = PlanQuery(ENGAGEMENT, date(2026, 6, 3), frozenset({Facet.OVERDUE}))
    assert item_ids(connection, before) == []


def test_a_change_that_waits_for_its_receipt_marks_the_row(tmp_path: Path) -> None:
    with a_site(tmp_path, a_full_plan()) as site:
        site.give(EditItem(EXITS, {"target_date": date(2026, 5, 1)}))
        with site.workspace.read() as connection:
            [row] = item_rows(connection, [EXITS])
            assert row.is_pending
            assert EXITS in item_ids(connection, asked(Facet.OVERDUE))
        site.sync()
        with site.workspace.read() as connection:
            [row] = item_rows(connection, [EXITS])
            assert not row.is_pending


def test_a_conflict_marks_the_row(tmp_path: Path) -> None:
    with a_site(tmp_path, a_full_plan()) as site:
        site.give(EditItem(EXITS, {"lead_person": "Mine"}))
        site.server.write(EditItem(EXITS, {"lead_person": "Theirs"}))
        site.sync()
        with site.workspace.read() as connection:
            [row] = item_rows(connection, [EXITS])
        assert row.in_conflict


@pytest.mark.parametrize("sort", list(Sort))
@pytest.mark.parametrize("facets", [(), (Facet.OPEN,), (Facet.OVERDUE, Facet.PUBLIC), (Facet.STALE,)])
def test_the_list_never_scans_a_table(connection: Connection, sort: Sort, facets: tuple[Facet, ...]) -> None:
    [plan] = plans(connection, lambda: item_ids(connection, asked(*facets, sort=sort)))
    assert not [step for step in plan if step.startswith("SCAN") and "(subquery" not in step], plan


@pytest.mark.parametrize("ask", ["numbers", "rows", "count"])
def test_numbers_and_rows_never_scan_a_table(connection: Connection, ask: str) -> None:
    asks: dict[str, Callable[[], object]] = {
        "numbers": lambda: plan_numbers(connection, asked(Facet.OPEN)),
        "rows": lambda: item_rows(connection, IN_ORDER),
        "count": lambda: items_up_to(connection, ENGAGEMENT, 5),
    }
    [plan] = plans(connection, asks[ask])
    assert not [
        step for step in plan if step.startswith("SCAN") and "json_each" not in step and "(subquery" not in step
    ], plan


def test_the_usual_order_reads_one_index_and_no_row_and_sorts_nothing(connection: Connection) -> None:
    [plan] = plans(connection, lambda: item_ids(connection, asked(Facet.OPEN)))
    assert any("COVERING INDEX" in step for step in plan)
    assert not any("B-TREE" in step for step in plan)


@pytest.mark.parametrize("day", [TODAY, TODAY + timedelta(days=100), TODAY - timedelta(days=100)])
@pytest.mark.parametrize("facets", [(), (Facet.OPEN,), (Facet.PUBLIC,)])
def test_the_usual_order_is_that_of_the_agenda_on_any_day_p1(
    tmp_path: Path, day: date, facets: tuple[Facet, ...]
) -> None:
    with a_site(tmp_path, [*a_full_plan(), *many_items(400)]) as site, site.workspace.read() as connection:
        ids = item_ids(connection, PlanQuery(ENGAGEMENT, day, frozenset(facets)))
        sql = f"SELECT c.item_id FROM item_card AS c ORDER BY {AGENDA}"
        agenda = list(connection.execute(text(sql), {"today": day.isoformat()}).scalars())
    assert len(ids) > 50
    assert ids == [id for id in agenda if id in set(ids)]
    assert facets or len(ids) == len(agenda)


def plans(connection: Connection, ask: Callable[[], object]) -> list[list[str]]:
    """Return for each statement that a query sends the steps in which SQLite answers it."""
    statements: list[str] = []
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.set_trace_callback(statements.append)
    ask()
    driver.set_trace_callback(None)
    assert statements
    return [
        [str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")]
        for statement in statements
    ]
