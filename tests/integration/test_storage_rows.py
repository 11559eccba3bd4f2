"""Records as rows: what goes in comes out, in each way of writing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3.dbapi2 import IntegrityError

from app.domain.kernel.record import Record
from app.domain.plan.records import Comment, Origin, PlanItem
from app.domain.records import RECORD_CLASSES
from app.storage.replica import Replica
from app.storage.rows import Stored, rows_of
from tests.builders.records import SCOPES, records
from tests.builders.replicas import a_replica


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Replica]:
    with a_replica(tmp_path_factory.mktemp("rows")) as replica:
        yield replica


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with a_replica(tmp_path) as replica:
        yield replica


def an_item(number: int, scope: str = "f:one", version: int = 1) -> Stored[PlanItem]:
    item = PlanItem(
        id=f"00000000-0000-7000-8000-{number:012}",
        engagement_id="engagement",
        origin=Origin.ADDITIONAL,
        found_on=date(2026, 1, 5),
        area="Fire exit blocked",
    )
    return Stored(item, scope, version)


@pytest.mark.parametrize("cls", RECORD_CLASSES, ids=lambda cls: str(cls.KIND))
@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_kind_of_record_comes_back_as_it_was(shared: Replica, cls: type[Record], data: st.DataObject) -> None:
    rows = rows_of(cls)
    first = Stored(data.draw(records(cls)), data.draw(SCOPES), data.draw(st.integers(0, 2**53)))
    second = Stored(
        replace(data.draw(records(cls)), id=first.record.id), data.draw(SCOPES), data.draw(st.integers(0, 2**53))
    )
    with shared.write() as connection:
        rows.delete(connection, [first.record.id])
        rows.insert(connection, [first])
        assert rows.find(connection, first.record.id) == first
        rows.save(connection, [second], {first.record.id: first})
        assert rows.find(connection, first.record.id) == second
        rows.upsert(connection, [first])
        assert rows.by_ids(connection, [first.record.id]) == {first.record.id: first}
        parent = str(getattr(first.record, cls.PARENT))
        assert first in rows.by_parents(connection, [parent])
        assert first in rows.by_scope(connection, first.scope)


def test_saving_chooses_by_what_is_there_and_writes_every_row(replica: Replica) -> None:
    rows = rows_of(PlanItem)
    kept, moved, fresh = an_item(1), an_item(2), an_item(3)
    with replica.write() as connection:
        rows.insert(connection, [kept, moved])
        rids = connection.exec_driver_sql("SELECT id, rid FROM plan_item ORDER BY id").all()
    after = [
        Stored(replace(kept.record, progress="Half done"), kept.scope, 7),
        Stored(replace(moved.record, engagement_id="elsewhere"), "f:two", 8),
        fresh,
    ]
    with replica.write() as connection:
        rows.save(connection, after, {row.record.id: row for row in (kept, moved)})
    with replica.read() as connection:
        assert list(rows.by_ids(connection, [row.record.id for row in after]).values()) == after
        held = connection.exec_driver_sql("SELECT id, rid FROM plan_item ORDER BY id").all()
    assert held[:2] == rids


def test_the_row_number_survives_an_upsert(replica: Replica) -> None:
    """Lists and selections hold on to it."""
    rows = rows_of(PlanItem)
    with replica.write() as connection:
        rows.insert(connection, [an_item(1), an_item(2)])
        before = connection.exec_driver_sql("SELECT rid, id FROM plan_item").all()
        rows.upsert(connection, [an_item(1, "f:two", 9)])
        assert connection.exec_driver_sql("SELECT rid, id FROM plan_item").all() == before


def test_children_come_in_order_of_arrival_with_own_pending_ones_last(replica: Replica) -> None:
    rows = rows_of(Comment)
    made_at = datetime(2026, 3, 2, tzinfo=UTC)
    comments = [
        Stored(Comment(f"comment-{number}", "item", "Seen", "advisor", made_at), "f:one", version)
        for number, version in enumerate((0, 12, 3, 0, 7))
    ]
    with replica.write() as connection:
        rows.insert(connection, comments)
    with replica.read() as connection:
        found = rows.by_parents(connection, ["item"])
    assert [row.version for row in found] == [3, 7, 12, 0, 0]
    assert [row.record.id for row in found[3:]] == [comments[0].record.id, comments[3].record.id]


def test_inserting_an_id_twice_is_an_error_and_changes_nothing(replica: Replica) -> None:
    rows = rows_of(PlanItem)
    with replica.write() as connection:
        rows.insert(connection, [an_item(1)])
    with pytest.raises(IntegrityError), replica.write() as connection:
        rows.insert(connection, [an_item(2), an_item(1)])
    with replica.read() as connection:
        assert rows.find(connection, an_item(2).record.id) is None


def test_a_scope_leaves_whole_and_alone(replica: Replica) -> None:
    rows = rows_of(PlanItem)
    with replica.write() as connection:
        rows.insert(connection, [an_item(1), an_item(2), an_item(3, "f:two")])
        assert rows.delete_scope(connection, "f:one") == 2
        assert rows.by_scope(connection, "f:one") == []
        assert rows.by_scope(connection, "f:two") == [an_item(3, "f:two")]


def test_asking_for_nothing_finds_nothing(replica: Replica) -> None:
    rows = rows_of(PlanItem)
    with replica.write() as connection:
        rows.insert(connection, [])
        rows.delete(connection, ["missing"])
        assert rows.by_ids(connection, []) == {}
        assert rows.by_parents(connection, []) == []
        assert rows.find(connection, "missing") is None


def test_many_thousand_ids_go_into_one_question(replica: Replica) -> None:
    rows = rows_of(PlanItem)
    items = [an_item(number) for number in range(3000)]
    with replica.write() as connection:
        rows.insert(connection, items)
    with replica.read() as connection:
        assert len(rows.by_ids(connection, [row.record.id for row in items])) == 3000


def test_an_update_leaves_indexed_columns_out_of_its_statement(replica: Replica) -> None:
    """Else SQLite rewrites every index of the row: half of the time in a large table."""
    written: list[str] = []
    rows = rows_of(PlanItem)
    with replica.write() as connection:
        rows.insert(connection, [an_item(1)])
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_trace_callback(written.append)
        rows.save(connection, [an_item(1, version=2)], {an_item(1).record.id: an_item(1)})
        driver.set_trace_callback(None)
    statement = next(text for text in written if text.startswith("UPDATE"))
    changed, _, chosen = statement.partition(" WHERE ")
    assert "scope" not in changed
    assert "engagement_id" not in changed
    assert chosen.startswith("id = ")
