"""Long registers and many inspections: a page reads its first rows, Today as many statements as with few factories."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from app.domain.factory.records import Engagement, Factory, Programme
from app.domain.ids import catalogue_scope, engagement_scope
from app.domain.inspection.records import DeadlineExtension, Violation
from app.domain.registers.records import Accident
from app.queries.registers import registers, violations_due
from app.storage.rows import Stored, rows_of
from app.storage.sync_tables import SCOPE_STATE
from tests.builders.workspaces import ENGAGEMENT, SCOPE, TODAY, Site, a_site, an_id
from tests.integration.test_many_factories import Counted

FEW, MANY = 3, 100
LONG = 2_000
_HELD: dict[str, object] = {
    "version": 9,
    "count": 5,
    "checksum": 0,
    "role": "inspector",
    "state": "held",
    "received_at": "",
    "history_from": 0,
}
MOST = {"accident": 20, "complaint": 20, "zero_tolerance": 20}


def late(number: int, engagement: str, past: int, **parts: object) -> Violation:
    """Return an open violation whose deadline was so many days ago."""
    due = TODAY - timedelta(days=past)
    found = due - timedelta(days=30)
    return Violation(
        an_id(number),
        engagement,
        found,
        due,
        f"Violation {number}",
        "s. 62",
        "minor",
        "fire",
        "correct",
        **parts,  # type: ignore[arg-type]
    )


@contextmanager
def inspections(folder: Path, count: int) -> Iterator[Site]:
    """Open a workspace with so many inspections, each with a violation that is late, one that is not and one closed."""
    with a_site(folder) as site:
        country = catalogue_scope("BD")
        factories = [Factory(an_id(50_000 + n), "BD", f"Mill {n}", "Mill Road") for n in range(count)]
        engagements = [
            Engagement(an_id(60_000 + n), each.id, Programme.INSPECTION, "BD", cycle_number=1, cycle_start=TODAY)
            for n, each in enumerate(factories)
        ]
        held: list[dict[str, object]] = []
        with site.workspace.replica.write() as connection:
            rows_of(Factory).insert(connection, [Stored(each, country, 10 + n) for n, each in enumerate(factories)])
            for number, each in enumerate(engagements):
                scope, first = engagement_scope(each.id), 100_000 + 10 * number
                rows_of(Engagement).insert(connection, [Stored(each, scope, 1)])
                made = [late(first, each.id, 1 + number), late(first + 1, each.id, -5), late(first + 2, each.id, -5)]
                rows_of(Violation).insert(connection, [Stored(one, scope, 2) for one in made])
                given = DeadlineExtension(
                    an_id(first + 3), made[2].id, TODAY - timedelta(days=40), made[2].deadline, "Ordered", TODAY, "u"
                )
                rows_of(DeadlineExtension).insert(connection, [Stored(given, scope, 3)])
                held.append({**_HELD, "scope": scope})
            connection.execute(SCOPE_STATE.insert(), held)
        yield site


def costs(folder: Path, count: int, counted: Counted) -> tuple[int, int]:
    """Return how many violations are late with so many factories, and how many statements it takes to say which."""
    folder.mkdir()
    with inspections(folder, count) as site, site.workspace.read() as connection:
        found, total = violations_due(connection, TODAY, 5)
        assert len(found) == min(5, total)
        ahead = [(-due.escalation.reached, due.violation.deadline) for due in found]
        assert ahead == sorted(ahead), "the gravest first"
        assert all(due.factory.startswith("Mill") for due in found)
        return total, counted.of(lambda: violations_due(connection, TODAY, 5))[0]


def test_E1_many_inspections_cost_today_as_many_statements_as_few(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(monkeypatch)
    few = costs(tmp_path / "few", FEW, counted)
    many = costs(tmp_path / "many", MANY, counted)
    # Of each factory one is late and one was given more time after a deadline had passed: a stage is due on both.
    assert (few[0], many[0]) == (2 * FEW, 2 * MANY)
    assert few[1] == many[1] <= 8


def test_a_long_register_is_read_by_its_first_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counted(monkeypatch)
    with a_site(tmp_path) as site:
        made = [
            Accident(an_id(200_000 + n), ENGAGEMENT, "injury", TODAY - timedelta(days=n), f"Needle {n}", "slight", 1)
            for n in range(LONG)
        ]
        with site.workspace.replica.write() as connection:
            rows_of(Accident).insert(connection, [Stored(each, SCOPE, 2) for each in made])
        with site.workspace.read() as connection:
            found = registers(connection, ENGAGEMENT, MOST).accidents
            assert found.entries == tuple(made[:20])
            assert (found.total, found.left) == (LONG, LONG - 20)
            assert counted.of(lambda: registers(connection, ENGAGEMENT, MOST))[0] <= 10
            asked: list[tuple[str, tuple[object, ...]]] = []

            def note(_on: object, _by: object, statement: str, given: tuple[object, ...], *_more: object) -> None:
                asked.append((statement, given))

            event.listen(connection, "before_cursor_execute", note)
            registers(connection, ENGAGEMENT, MOST)
            event.remove(connection, "before_cursor_execute", note)
            [(latest, given)] = [each for each in asked if "FROM accident" in each[0] and "ORDER BY" in each[0]]
            [plan] = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {latest}", given).all()
            assert "ix_accident_latest" in str(plan), "no entry but those shown is looked at"
