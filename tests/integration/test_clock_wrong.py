"""A clock that is set back, a dead clock, another time zone: order, receipts and lists do not rest on them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.domain.plan.commands import AddComment, EditItem
from app.domain.plan.records import Comment
from app.queries.history import record_history, step_ids, step_rows
from app.queries.plan_list import PlanQuery, item_ids
from tests.builders.workspaces import ENGAGEMENT, MORNING, Site, a_site, an_item

ITEM, OTHER = an_item(1), an_item(2)
DEAD = datetime(2000, 1, 1, tzinfo=UTC)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, [ITEM, OTHER]) as site:
        yield site


def progress(site: Site) -> list[object]:
    """Return what the progress of the item became, the newest first: of the record and of the whole engagement."""
    with site.workspace.read() as connection:
        of_record = record_history(connection, ENGAGEMENT, [ITEM.id])
        of_all = step_rows(connection, ENGAGEMENT, step_ids(connection, ENGAGEMENT))
    assert [step.changes for step in of_record] == [step.changes for step in of_all]
    return [step.changes["progress"][1] for step in of_record]


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=1)], ids=["an hour", "a day"])
def test_what_was_made_later_stands_later_though_the_clock_was_set_back(site: Site, back: timedelta) -> None:
    words = [f"Step {number}" for number in range(4)]
    for text in words:
        site.give(EditItem(ITEM.id, {"progress": text}))
        site.clock.moment -= back
    assert progress(site) == words[::-1]
    assert [row.seq for row in site.pending()] == [1, 2, 3, 4]
    assert site.item(ITEM.id).progress == words[-1]
    site.sync()
    assert site.pending() == []
    assert progress(site) == words[::-1]
    assert site.item(ITEM.id).progress == words[-1]


def test_ids_differ_in_the_hour_that_comes_twice(site: Site) -> None:
    for _ in range(2):
        for minute in range(3):
            site.clock.moment = MORNING + timedelta(minutes=minute)
            site.give(AddComment(site.workspace.ids.new(), ITEM.id, f"Seen at {minute}"))
    comments = [each for each in site.view().values() if isinstance(each, Comment)]
    assert len(comments) == 6
    assert sorted(each.id for each in comments) == [each.id for each in comments], "and rise in the order of work"


def in_list(site: Site) -> set[str]:
    with site.workspace.read() as connection:
        return set(item_ids(connection, PlanQuery(ENGAGEMENT, site.clock.today())))


@pytest.mark.parametrize("wrong", [DEAD, datetime(2120, 1, 1, tzinfo=UTC)], ids=["dead", "far ahead"])
def test_what_arrives_on_a_day_without_rules_is_in_the_lists(site: Site, wrong: datetime) -> None:
    site.clock.moment = wrong
    site.server.write(EditItem(OTHER.id, {"actions_needed": "Give each shift two key holders"}))
    site.pull()
    assert in_list(site) == {ITEM.id, OTHER.id}
    site.clock.moment = MORNING
    assert in_list(site) == {ITEM.id, OTHER.id}
    site.give(EditItem(OTHER.id, {"progress": "Keys handed out"}))
    site.sync()
    assert site.pending() == []


def test_a_dead_clock_is_named_and_writes_nothing(site: Site) -> None:
    site.clock.moment = DEAD
    with pytest.raises(Known, match=r"pack\.none") as known:
        site.give(EditItem(ITEM.id, {"progress": "Keys handed out"}))
    assert known.value.params["day"] == DEAD.date().isoformat()
    assert site.pending() == []


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has one zone for all programs")
def test_the_day_is_the_one_where_the_person_is(zone: pytest.MonkeyPatch) -> None:
    days: list[date] = []
    for name in ("Etc/GMT+12", "UTC", "Etc/GMT-14"):
        zone.setenv("TZ", name)
        time.tzset()
        days.append(SystemClock().today())
        assert SystemClock().now().utcoffset() == timedelta(0)
    assert days[2] - days[0] >= timedelta(days=1), "26 hours lie between the first and the last"
    assert days == sorted(days)
