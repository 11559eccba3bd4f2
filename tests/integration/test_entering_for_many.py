"""For whom is entered is asked by every page: it costs no reading of the visits of years."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.kernel.changeset import OnBehalfOf
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from app.storage.rows import Rows, Stored, rows_of
from tests.builders.workspaces import ENGAGEMENT, SCOPE, TODAY, a_site, an_id
from tests.integration.test_many_factories import Counted

MANY = 1_000


def a_visit(number: int, status: VisitStatus = VisitStatus.CLOSED, person: str = "") -> Visit:
    day = TODAY - timedelta(days=number)
    return Visit(
        an_id(100_000 + number),
        ENGAGEMENT,
        VisitKind.ADVISORY,
        VisitMode.IN_PERSON,
        day,
        for_name=person,
        for_position="Manager" if person else "",
        minutes="Exits, wages, hours. " * 60,
        status=status,
        held_on=day,
    )


def test_for_whom_is_entered_is_one_statement_however_many_visits_there_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(monkeypatch)
    running = VisitStatus.IN_PROGRESS
    visits = [a_visit(number, person="R. Islam") for number in range(1, MANY)]
    visits += [
        a_visit(MANY, running),
        a_visit(MANY + 1, running, "Farida Noor"),
        a_visit(MANY + 2, running, "A. Karim"),
    ]
    with a_site(tmp_path) as site:
        with site.workspace.replica.write() as connection:
            rows_of(Visit).insert(connection, [Stored(each, SCOPE, 2 + n) for n, each in enumerate(visits)])
        with site.workspace.read() as connection:

            def ask() -> OnBehalfOf | None:
                return site.workspace.entering_for(connection, ENGAGEMENT)

            whole = seconds(lambda: rows_of(Visit).by_parents(connection, [ENGAGEMENT]))
            asked = seconds(ask)
            assert asked < whole / 3, (asked, whole)
            monkeypatch.setattr(Rows, "_stored", lambda _rows, _row: pytest.fail("a whole visit was read"))
            assert ask() == OnBehalfOf("Farida Noor", "Manager"), "of several the one that came first"
            assert counted.of(ask)[0] == 1


def seconds(ask: Callable[[], object]) -> float:
    """Return the processor seconds of this thread, the shortest of three runs."""
    took = []
    for _ in range(3):
        begun = time.thread_time()
        ask()
        took.append(time.thread_time() - begun)
    return min(took)
