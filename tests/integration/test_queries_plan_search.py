"""The search in a plan: it narrows the list to what holds the words, in the list's order, and sees what came since."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.domain.plan.commands import CreateItem, EditItem
from app.domain.plan.records import Origin
from app.queries.plan_list import PlanQuery, item_ids
from app.queries.plan_search import Searchable, matching, numbered
from tests.builders.plans import EXITS, OVERTIME, UNION, a_full_plan
from tests.builders.workspaces import ENGAGEMENT, TODAY, Site, a_site, an_id

ALL = PlanQuery(ENGAGEMENT, TODAY)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with a_site(tmp_path_factory.mktemp("site"), a_full_plan()) as site:
        yield site


@pytest.fixture
def connection(site: Site) -> Iterator[Connection]:
    with site.workspace.read() as connection:
        yield connection


def of_plan(connection: Connection) -> Searchable:
    return numbered(connection, Searchable(item_ids(connection, ALL)))


@pytest.mark.parametrize(
    ("sought", "expected"),
    [
        ("exits", [EXITS]),
        ("EXI", [EXITS]),
        ("floor emerg", [EXITS]),
        ("night-shift", [UNION]),
        ("floor nothing", []),
    ],
)
def test_search_finds_items_by_the_beginnings_of_their_words(
    connection: Connection, sought: str, expected: list[str]
) -> None:
    assert matching(connection, of_plan(connection), sought) == expected


def test_search_without_a_word_narrows_nothing(connection: Connection) -> None:
    assert matching(connection, of_plan(connection), " .,") == item_ids(connection, ALL)


def test_what_is_found_stays_in_the_order_of_the_list(connection: Connection) -> None:
    order = item_ids(connection, ALL)
    found = matching(connection, of_plan(connection), "o")
    assert len(found) > 2
    assert list(found) == [id for id in order if id in set(found)]


def test_only_what_the_list_shows_is_found(connection: Connection) -> None:
    few = numbered(connection, Searchable([OVERTIME, an_id(77)]))
    assert matching(connection, few, "exits") == []


def test_a_list_of_one_item_can_be_searched(connection: Connection) -> None:
    one = numbered(connection, Searchable([EXITS]))
    assert matching(connection, one, "exits") == [EXITS]
    assert matching(connection, one, "nothing") == []


def test_a_search_needs_numbers(connection: Connection) -> None:
    with pytest.raises(ValueError, match="numbers"):
        matching(connection, Searchable([EXITS]), "exits")


def test_numbers_are_read_once_and_again_when_something_new_can_be_found(tmp_path: Path) -> None:
    new = an_id(4321)
    with a_site(tmp_path, a_full_plan()) as site:
        with site.workspace.read() as connection:
            before = of_plan(connection)
            assert numbered(connection, before) is before
        site.give(EditItem(EXITS, {"key_work_ahead": "Turnstiles"}))
        site.give(CreateItem(new, Origin.ADDITIONAL, TODAY, {"area": "Turnstiles jam"}))
        with site.workspace.read() as connection:
            assert matching(connection, before, "turnst") == [EXITS], "known by its number, whatever its words"
            after = numbered(connection, Searchable([*before.ids, new], before.numbers))
            assert matching(connection, after, "turnst") == [EXITS, new]
