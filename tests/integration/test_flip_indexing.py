"""Words of a large arrival: found soon after it, and after a crash between the two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import Known
from app.domain.ids import engagement_scope, uuid7
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.plan.commands import AddComment, EditItem
from app.storage.catching_up import catch_up, note, scopes_behind
from app.storage.flip import BURST_ROWS
from app.storage.search import find
from tests.builders.authority import Authority
from tests.builders.workspaces import (
    GRANTS,
    SCOPE,
    TODAY,
    Site,
    a_site,
    an_id,
    an_item,
    catalogue_arrival,
    engagement_records,
    own_arrival,
)

MANY = BURST_ROWS + 50
LAST = MANY - 1


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, [an_item(1)]) as site:
        yield site


def arrive(site: Site) -> None:
    for number in range(2, MANY):
        site.server.keep(an_item(number, f"Area number{number}"), "x", an_id(number), "Import")
    site.server.write(AddComment(an_id(MANY + 1), an_id(5), "A remarkable comment"))
    site.pull()


def hits(site: Site, words: str) -> list[str]:
    with site.workspace.read() as connection:
        return [hit.id for hit in find(connection, words, 5)]


def finish(site: Site) -> None:
    with site.workspace.replica.write() as connection:
        while catch_up(connection):
            pass


def behind(site: Site) -> tuple[str, ...]:
    with site.workspace.read() as connection:
        return scopes_behind(connection)


def test_the_words_are_indexed_after_the_rows(site: Site) -> None:
    site.workspace.indexing.stop()
    arrive(site)
    assert len(site.view()) == MANY + 2
    assert behind(site) == (SCOPE,)
    assert hits(site, "exits") == [an_id(1)] and not hits(site, f"number{LAST}")
    site.workspace.indexing.resume()
    assert site.workspace.indexing.wait(30)
    assert behind(site) == ()
    assert hits(site, f"number{LAST}") == [an_id(LAST)]
    assert hits(site, "remarkable") == [an_id(MANY + 1)]


def test_of_small_scopes_that_come_together_the_words_are_indexed_later_too(tmp_path: Path) -> None:
    second, half = uuid7(1_780_000_000_000, 9), MANY // 2
    records: list[Record] = [replace(engagement_records()[0], id=second)]
    records += [an_item(number, f"Area number{number}", engagement_id=second) for number in range(half, MANY)]
    other = Authority.of(engagement_scope(second), TODAY, records)
    with a_site(tmp_path, [an_item(number) for number in range(half)], is_received=False) as site:
        site.workspace.indexing.stop()
        arrivals = [server.arrival(with_history=False) for server in (site.server, other)]
        grants = GRANTS | {engagement_scope(second): Role.ADVISOR.value}
        site.receive(catalogue_arrival(), own_arrival(), *arrivals, grants=grants)
        assert {SCOPE, engagement_scope(second)} <= set(behind(site))
        assert not hits(site, f"number{LAST}")
        site.workspace.indexing.resume()
        assert site.workspace.indexing.wait(30)
        assert behind(site) == ()
        assert hits(site, f"number{LAST}") == [an_id(LAST)]


def test_they_are_indexed_by_themselves_while_commands_are_given(site: Site) -> None:
    arrive(site)
    site.give(EditItem(an_id(LAST), {"progress": "Unmistakable"}))
    assert site.workspace.indexing.wait(30)
    assert hits(site, f"number{LAST} unmistakable") == [an_id(LAST)]
    assert behind(site) == ()


def test_the_note_of_what_is_missing_lives_on(tmp_path: Path) -> None:
    with a_site(tmp_path, [an_item(1)]) as site:
        site.workspace.indexing.stop()
        arrive(site)
    with a_site(tmp_path, is_received=False) as site:
        assert site.workspace.indexing.wait(30)
        assert hits(site, f"number{LAST}") == [an_id(LAST)]


def test_a_second_large_arrival_begins_anew_from_the_first(site: Site) -> None:
    site.workspace.indexing.stop()
    arrive(site)
    with site.workspace.replica.write() as connection:
        assert catch_up(connection)
        note(connection, SCOPE, site.server.version)
        while catch_up(connection, most=100):
            pass
    assert hits(site, f"number{LAST}") == [an_id(LAST)] and hits(site, "number2") != []


def test_a_scope_that_leaves_takes_its_note_along(site: Site) -> None:
    site.workspace.indexing.stop()
    arrive(site)
    site.receive(grants={scope: role for scope, role in GRANTS.items() if scope != SCOPE})
    assert behind(site) == ()
    with site.workspace.replica.write() as connection:
        while catch_up(connection):
            pass  # its words leave the file of the index
    assert behind(site) == () and hits(site, "number2") == []


def test_a_full_disk_leaves_the_rest_for_later(site: Site) -> None:
    site.workspace.indexing.stop()
    arrive(site)
    with site.workspace.replica.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    site.workspace.indexing.resume()
    assert site.workspace.indexing.wait(30)
    assert behind(site) == (SCOPE,)
    with pytest.raises(Known, match=r"disk\.full"):
        finish(site)
    with site.workspace.replica.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    site.workspace.indexing.begin()
    assert site.workspace.indexing.wait(30)
    assert behind(site) == () and hits(site, f"number{LAST}") == [an_id(LAST)]
