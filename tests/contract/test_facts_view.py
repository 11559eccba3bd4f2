"""Facts of the replica beyond the contract: the limit of a scope, own pending records, and what is not known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.committee.records import Meeting
from app.domain.factory.records import Factory
from app.domain.kernel.record import Record
from app.domain.plan.records import Comment, PlanItem
from app.domain.visit.records import Visit, VisitKind, VisitMode
from app.storage import scopes
from app.storage.connection import Connection
from app.storage.facts import SqliteFacts
from app.storage.overlay import OverlayFacts
from app.storage.rows import Stored, rows_of
from app.storage.scopes import ScopeState
from tests.builders.replicas import a_replica
from tests.builders.workspaces import ENGAGEMENT, FACTORY, SCOPE, TODAY, an_id, an_item

OTHER_SCOPE = "f:00000000-0000-7000-8000-000000000abc"
NOW = datetime(2026, 6, 15, 8, 30, tzinfo=UTC)
VISIT = Visit(an_id(5), ENGAGEMENT, VisitKind.ADVISORY, VisitMode.IN_PERSON, TODAY)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    with a_replica(tmp_path) as replica, replica.write() as connection:
        yield connection


def keep(connection: Connection, record: Record, version: int, scope: str = SCOPE) -> None:
    rows_of(type(record)).insert(connection, [Stored(record, scope, version)])


def a_comment(number: int) -> Comment:
    return Comment(an_id(number), an_item(1).id, f"Comment {number}", "someone", NOW)


@pytest.mark.parametrize("facts_class", [SqliteFacts, OverlayFacts])
def test_records_of_another_scope_are_not_there(connection: Connection, facts_class: type[SqliteFacts]) -> None:
    keep(connection, an_item(1), 1, OTHER_SCOPE)
    keep(connection, a_comment(2), 2, OTHER_SCOPE)
    keep(connection, VISIT, 3, OTHER_SCOPE)
    facts = facts_class(connection, SCOPE)
    assert facts.find(PlanItem, an_item(1).id) is None
    assert facts.find(Visit, VISIT.id) is None
    assert not facts.children(Comment, an_item(1).id)
    assert not facts.children(Visit, ENGAGEMENT)


def test_records_of_a_catalogue_are_there_in_every_scope(connection: Connection) -> None:
    factory = Factory(FACTORY, "BD", "Meghna Knit Composite", "12 Mill Road")
    keep(connection, factory, 1, "g:BD")
    assert SqliteFacts(connection, SCOPE).find(Factory, FACTORY) == factory


def test_without_a_scope_everything_is_there(connection: Connection) -> None:
    keep(connection, an_item(1), 1, OTHER_SCOPE)
    keep(connection, VISIT, 1)
    facts = SqliteFacts(connection)
    assert facts.find(PlanItem, an_item(1).id) == an_item(1)
    assert facts.find(Visit, VISIT.id) == VISIT
    assert facts.find(Meeting, an_id(77)) is None


def test_own_pending_children_come_last_in_the_order_they_were_made(connection: Connection) -> None:
    for number, version in ((11, 0), (12, 8), (13, 0), (14, 7)):
        keep(connection, a_comment(number), version)
    found = SqliteFacts(connection, SCOPE).children(Comment, an_item(1).id)
    assert [comment.id for comment in found] == [an_id(14), an_id(12), an_id(11), an_id(13)]


def test_children_on_top_stand_in_order_of_arrival_too(connection: Connection) -> None:
    for number, version in ((11, 3), (12, 0), (13, 5)):
        keep(connection, a_comment(number), version)
    facts = OverlayFacts(connection, SCOPE)
    changed = replace(a_comment(11), text="Changed")
    facts.put(Stored(changed, SCOPE, 9))
    facts.put(Stored(a_comment(14), SCOPE, 4))
    facts.put(Stored(a_comment(15), SCOPE, 0))
    facts.drop(Comment, an_id(13))
    found = facts.children(Comment, an_item(1).id)
    assert list(found) == [a_comment(14), changed, a_comment(12), a_comment(15)]
    assert facts.find(Comment, an_id(13)) is None
    assert facts.find(Comment, an_id(11)) == changed


def test_what_lies_on_top_hides_what_is_read_later(connection: Connection) -> None:
    keep(connection, VISIT, 3)
    facts = OverlayFacts(connection, SCOPE)
    longer = replace(VISIT, days=2)
    facts.put(Stored(longer, SCOPE, 4))
    assert facts.find(Visit, an_id(99)) is None  # reads all visits
    assert facts.find(Visit, VISIT.id) == longer
    assert facts.children(Visit, ENGAGEMENT) == [longer]
    assert facts.version(VISIT.id) == 4


def test_reading_ahead_answers_as_reading_one_by_one(connection: Connection) -> None:
    for number in range(1, 4):
        keep(connection, an_item(number), number)
    keep(connection, a_comment(11), 5)
    ids = [an_id(number) for number in range(1, 6)]
    facts = SqliteFacts(connection, SCOPE)
    facts.read_ahead(PlanItem, ids)
    facts.read_children_ahead(Comment, ids)
    rows_of(PlanItem).delete(connection, ids)
    rows_of(Comment).delete(connection, [an_id(11)])
    assert [facts.find(PlanItem, each) for each in ids] == [an_item(1), an_item(2), an_item(3), None, None]
    assert [list(facts.children(Comment, each)) for each in ids] == [[a_comment(11)], [], [], [], []]


def test_without_a_history_that_reaches_back_a_record_that_moved_counts_as_changed(connection: Connection) -> None:
    keep(connection, an_item(1), 6)
    scopes.keep(connection, ScopeState(SCOPE, version=6, role="advisor", history_from=5))
    facts = SqliteFacts(connection, SCOPE, "device")
    assert facts.find(PlanItem, an_item(1).id) is not None
    assert facts.changed_since(an_item(1).id, "progress", 4)
    assert not facts.changed_since(an_item(1).id, "progress", 5)
    assert not facts.changed_since(an_item(1).id, "progress", 6)
