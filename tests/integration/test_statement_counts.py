"""A page and a command send as many statements for a large plan as for a small one: none for each record they show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.committee.records import Committee, Meeting, Member, Side
from app.domain.kernel.changeset import Command
from app.domain.kernel.record import Record
from app.domain.plan.commands import AddComment, CreateItem, EditItem
from app.domain.plan.records import Comment, CommitteeReview, Gate, Origin, ReviewOutcome
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from app.queries.before_leaving import before_leaving
from app.queries.committee_register import committee_register
from app.queries.factory_header import factory_header
from app.queries.factory_list import FactoryQuery, factory_counts, factory_ids, factory_rows, factory_summary
from app.queries.history import record_history, step_ids, step_rows
from app.queries.item_detail import item_detail
from app.queries.meeting_detail import meeting_detail
from app.queries.palette import find_records
from app.queries.plan_list import PlanQuery, item_ids, item_rows, plan_numbers
from app.queries.plan_search import Searchable, matching, numbered
from app.queries.ready_to_travel import ready_to_travel, vehicle_now
from app.queries.round_log import past_rounds
from app.queries.sync_status import holdings, waiting_changes, waiting_ids
from app.queries.today import DOING, Queue, drafts_left, queue_ids, queued_items, standing_ids, standings
from app.queries.visit_agenda import agenda_ids, agenda_rows
from app.queries.visit_detail import visit_detail
from app.queries.visit_list import VisitQuery, visit_counts, visit_ids, visit_rows
from app.storage.connection import Connection
from app.storage.rows import rows_of
from tests.builders.workspaces import ENGAGEMENT, MORNING, TODAY, USER, Site, a_site, an_id, an_item

FEW, MANY = 3, 12
COMMENT, COMMITTEE, MEMBER, VISIT, MEETING, REVIEW, NEW = range(1_000, 8_000, 1_000)
WEEK = (TODAY, TODAY + timedelta(days=6))
PLAN = PlanQuery(ENGAGEMENT, TODAY)
FACTORIES = FactoryQuery(TODAY)

Ask = Callable[[Site, Connection], object]


def records(size: int) -> Iterator[Record]:
    """Yield an engagement with `size` of everything; all comments and reviews are on the first item."""
    members = tuple(an_id(MEMBER + number) for number in range(size))
    for number in range(size):
        held = TODAY - timedelta(days=number)
        visit = an_id(VISIT + number)
        status = VisitStatus.CLOSED if number else VisitStatus.IN_PROGRESS
        yield an_item(number, target_date=held)
        yield Comment(an_id(COMMENT + number), an_id(0), "Seen on the walk", USER, MORNING)
        yield Committee(an_id(COMMITTEE + number), ENGAGEMENT, "PC", f"Committee {number}")
        yield Member(members[number], ENGAGEMENT, an_id(COMMITTEE), "Member", Side.WORKER, TODAY)
        yield Visit(visit, ENGAGEMENT, VisitKind.ADVISORY, VisitMode.IN_PERSON, held, status=status, held_on=held)
        yield Meeting(an_id(MEETING + number), ENGAGEMENT, an_id(COMMITTEE), an_id(VISIT), held, attended=members)
        yield CommitteeReview(
            an_id(REVIEW + number),
            an_id(0),
            Gate.G1,
            1,
            an_id(MEETING),
            number + 1,
            ReviewOutcome.NOT_YET,
            USER,
            MORNING,
            dissent="Not yet.",
        )


@contextmanager
def opened(folder: Path, size: int) -> Iterator[Site]:
    """Open a workspace with `size` of everything, of which `size` edits wait to be sent."""
    with a_site(folder, records(size)) as site:
        for number in range(size):
            site.give(EditItem(an_id(number), {"progress": "Half of it is done"}))
        yield site


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, Site]]:
    with opened(tmp_path_factory.mktemp("few"), FEW) as few, opened(tmp_path_factory.mktemp("many"), MANY) as many:
        yield few, many


def listened(connection: Connection) -> list[str]:
    """Return a list to which the statements of a connection are added from now on."""
    statements: list[str] = []
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.set_trace_callback(statements.append)
    return statements


def own(statements: list[str]) -> list[str]:
    """Leave out those of the full-text index, which are traced as comments."""
    return [sql for sql in statements if not sql.startswith("--")]


def asked(site: Site, ask: Ask) -> list[str]:
    with site.workspace.read() as connection:
        statements = listened(connection)
        ask(site, connection)
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_trace_callback(None)
    return own(statements)


def _facts(ask: Callable[..., object], *before: str) -> Ask:
    def with_facts(site: Site, connection: Connection) -> object:
        workspace = site.workspace
        found = ask(connection, *before, workspace.facts(connection), workspace.context(connection, ENGAGEMENT))
        assert found is not None
        return found

    return with_facts


def _before_leaving(site: Site, connection: Connection) -> object:
    stored = rows_of(Visit).find(connection, an_id(VISIT))
    assert stored is not None
    workspace = site.workspace
    return before_leaving(
        connection, stored.record, workspace.facts(connection), workspace.context(connection, ENGAGEMENT)
    )


def _travel(site: Site, connection: Connection) -> object:
    visits = [stored.record for stored in rows_of(Visit).by_parents(connection, [ENGAGEMENT])]
    return ready_to_travel(connection, visits, vehicle_now(connection, site.clock.now(), None))


ASKS: dict[str, Ask] = {
    "travel": _travel,
    "plan": lambda _, c: (item_rows(c, item_ids(c, PLAN)), plan_numbers(c, PLAN)),
    "search": lambda _, c: matching(c, numbered(c, Searchable(item_ids(c, PLAN))), "exits"),
    "item": lambda _, c: item_detail(c, an_id(0)),
    "item history": lambda _, c: record_history(c, ENGAGEMENT, [an_id(0), an_id(COMMENT)]),
    "history": lambda _, c: step_rows(c, ENGAGEMENT, step_ids(c, ENGAGEMENT)),
    "factory": lambda _, c: factory_header(c, ENGAGEMENT, TODAY),
    "factories": lambda _, c: (
        factory_rows(c, factory_ids(c, FACTORIES), TODAY),
        factory_counts(c, FACTORIES),
        factory_summary(c, TODAY),
    ),
    "visits": lambda _, c: (visit_rows(c, visit_ids(c, VisitQuery(WEEK)), TODAY), visit_counts(c, VisitQuery(WEEK))),
    "visit": _facts(visit_detail, an_id(VISIT)),
    "agenda": lambda _, c: agenda_rows(c, agenda_ids(c, ENGAGEMENT, TODAY), TODAY),
    "before leaving": _before_leaving,
    "meeting": _facts(meeting_detail, an_id(MEETING)),
    "committees": _facts(committee_register, ENGAGEMENT),
    "today": lambda _, c: (
        [queued_items(c, queue_ids(c, queue, DOING, TODAY)) for queue in Queue],
        standings(c, standing_ids(c, DOING)),
        drafts_left(c, MANY),
    ),
    "sync": lambda _, c: (waiting_changes(c, waiting_ids(c)), past_rounds(c, MANY), holdings(c)),
    "palette": lambda _, c: find_records(c, "exits", MANY),
}


@pytest.mark.parametrize("page", ASKS)
def test_a_page_sends_as_many_statements_for_much_as_for_little(sites: tuple[Site, Site], page: str) -> None:
    few, many = (asked(site, ASKS[page]) for site in sites)
    assert few
    assert len(many) == len(few), "\n".join(many)


COMMANDS: dict[str, Command] = {
    "edit": EditItem(an_id(0), {"key_work_ahead": "Ask the guard"}),
    "comment": AddComment(an_id(NEW), an_id(0), "Looked at again"),
    "create": CreateItem(an_id(NEW + 1), Origin.ADDITIONAL, TODAY, {"area": "A new finding"}),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_sends_as_many_statements_in_much_as_in_little(tmp_path: Path, name: str) -> None:
    counts: list[int] = []
    for size in (FEW, MANY):
        with opened(tmp_path / str(size), size) as site:
            statements = site.workspace.writer.run(listened).result()
            site.give(COMMANDS[name])
            assert any(sql.startswith("INSERT INTO outbox") for sql in statements)
            counts.append(len(own(statements)))
    assert counts[0] == counts[1]


def test_a_statement_for_each_record_is_noticed(sites: tuple[Site, Site]) -> None:
    def one_by_one(_: Site, connection: Connection) -> object:
        return [item_rows(connection, [id]) for id in item_ids(connection, PLAN)]

    few, many = (len(asked(site, one_by_one)) for site in sites)
    assert many - few == MANY - FEW
