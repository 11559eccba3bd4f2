"""An engagement that is still on its way is shown by no page, whatever happens on the way; then all of it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from app.queries.factory_list import FactoryQuery, factory_counts, factory_ids, factory_summary
from app.queries.palette import find_records
from app.queries.visit_list import VisitQuery, visit_counts, visit_ids
from app.services import receiving
from app.storage import scopes
from app.storage.arrivals import batches, pieces
from app.storage.scopes import ScopeStanding
from tests.builders.authority import moved
from tests.builders.workspaces import (
    ENGAGEMENT,
    GRANTS,
    SCOPE,
    TODAY,
    Site,
    a_site,
    an_id,
    an_item,
    catalogue_arrival,
    own_arrival,
)

ITEMS = [an_item(number) for number in range(9)]
VISIT = Visit(
    an_id(500),
    ENGAGEMENT,
    VisitKind.ADVISORY,
    VisitMode.IN_PERSON,
    TODAY,
    status=VisitStatus.IN_PROGRESS,
    held_on=TODAY,
    purpose="Fire doors",
)


class PowerCutError(Exception):
    """The laptop loses power between two transactions."""


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every piece of three rows be a transaction of its own."""
    monkeypatch.setattr(receiving, "pieces", partial(pieces, most=3))
    monkeypatch.setattr(receiving, "batches", partial(batches, most=1))


def shown(site: Site) -> list[object]:
    """Return what pages show of any engagement."""
    week = (TODAY, TODAY + timedelta(days=6))
    with site.workspace.read() as connection:
        return [
            len(factory_ids(connection, FactoryQuery(TODAY))),
            factory_counts(connection, FactoryQuery(TODAY))[0],
            factory_summary(connection, TODAY).factories,
            factory_summary(connection, TODAY).open,
            len(visit_ids(connection, VisitQuery(week))),
            visit_counts(connection, VisitQuery(week))[0],
            sorted(
                {hit.title.kind for words in ("exits", "meghna", "fire") for hit in find_records(connection, words, 5)}
            ),
        ]


NOTHING = [0, 0, 0, 0, 0, 0, []]
EVERYTHING = [1, 1, 1, 9, 1, 1, ["factory", "plan_item", "visit"]]


def test_it_is_shown_when_all_of_it_is_here(tmp_path: Path) -> None:
    with a_site(tmp_path, [*ITEMS, VISIT], is_received=False) as site:
        seen: list[list[object]] = []
        site.workspace.changes.subscribe(lambda _: seen.append(shown(site)))
        site.receive(catalogue_arrival(), own_arrival(), site.server.arrival(with_history=False))
        assert len(seen) > 4 and seen[-1] == EVERYTHING
        assert all(each == NOTHING for each in seen[:-1])


def test_a_line_or_a_life_that_is_cut_half_way_leaves_nothing_half(tmp_path: Path) -> None:
    with a_site(tmp_path, [*ITEMS, VISIT], is_received=False) as site:
        told = 0

        def cut(total: int, taken: Iterable[tuple[str, int]], added: Iterable[tuple[str, int]]) -> int:
            nonlocal told
            told += 1
            if told > 3:
                raise PowerCutError
            return moved(total, taken, added)

        arrival = site.server.arrival(with_history=False)
        with pytest.raises(PowerCutError):
            site.workspace.receiving.receive([catalogue_arrival(), arrival], GRANTS, cut)
        with site.workspace.read() as connection:
            state = scopes.find(connection, SCOPE)
        assert state is not None and state.state is ScopeStanding.FILLING and 0 < state.version < arrival.cursor
        assert shown(site) == NOTHING
        site.receive(site.server.arrival(state.version, with_history=False))
        assert shown(site) == EVERYTHING
        assert site.view() == site.server.records()


def test_one_that_is_regained_before_it_left_is_there_all_the_time(tmp_path: Path) -> None:
    with a_site(tmp_path, [*ITEMS, VISIT]) as site:
        assert shown(site) == EVERYTHING
        without = {scope: role for scope, role in GRANTS.items() if scope != SCOPE}
        site.workspace.receiving.receive([], without, moved, is_more_coming=True)
        with site.workspace.read() as connection:
            state = scopes.find(connection, SCOPE)
        assert state is not None and state.state is ScopeStanding.REVOKED
        site.pull()
        assert shown(site) == EVERYTHING and site.view() == site.server.records()
        site.receive(grants=without)
        assert shown(site) == NOTHING and site.view() == {}
        site.receive(site.server.arrival(with_history=False))
        assert shown(site) == EVERYTHING and site.view() == site.server.records()
