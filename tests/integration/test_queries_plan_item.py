"""What the pane of an item, the history and the head of a factory read; no list is read whole from its tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.domain.plan.commands import AddComment, EditItem
from app.queries.evidence_lines import pending_ids, people
from app.queries.factory_header import CommitteeSize, factory_header
from app.queries.history import LastWrite, Step, is_whole, last_writes, record_history, step_ids, step_rows
from app.queries.item_detail import (
    drafts_of,
    item_detail,
    next_meeting_number,
    next_place,
    open_sittings,
)
from tests.builders.plans import (
    COMMITTEE,
    EXITS,
    MEETING_NOW,
    NEEDLES,
    SAFETY,
    VISIT_NOW,
    a_full_plan,
)
from tests.builders.workspaces import ENGAGEMENT, TODAY, USER, Site, a_site, an_id


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, a_full_plan()) as site:
        yield site


@pytest.fixture
def connection(site: Site) -> Iterator[Connection]:
    with site.workspace.read() as connection:
        yield connection


def test_an_item_comes_with_all_that_hangs_on_it(connection: Connection) -> None:
    detail = item_detail(connection, EXITS)
    assert detail is not None
    assert [line.review.gate.value for line in detail.reviews] == ["G1", "G2"]
    first = detail.reviews[0]
    assert first.meeting is not None
    assert (first.meeting.number, first.committee, first.recorded_by) == (3, "Participation committee", "Nadia Karim")
    assert [(line.comment.text, line.author) for line in detail.comments] == [
        ("The guard rota hangs at both doors now.", "Nadia Karim")
    ]
    assert [contact.name for contact in detail.contacts] == ["R. Islam", "S. Hossain", "M. Khatun"]
    assert detail.ids == {EXITS, an_id(501), an_id(502), an_id(701)}
    assert not detail.conflicts


def test_a_claim_hangs_on_its_item_only(connection: Connection) -> None:
    with_claim, without = item_detail(connection, SAFETY), item_detail(connection, NEEDLES)
    assert with_claim is not None and without is not None
    assert (len(with_claim.claims), len(without.claims)) == (1, 0)


def test_what_is_not_here_is_none(connection: Connection) -> None:
    assert item_detail(connection, an_id(1)) is None
    assert factory_header(connection, EXITS, TODAY) is None


def test_people_are_named_and_pending_records_marked(site: Site) -> None:
    site.give(AddComment(an_id(8_000), EXITS, "Seen"))
    with site.workspace.read() as connection:
        assert people(connection, ENGAGEMENT) == {USER: "Nadia Karim"}
        detail = item_detail(connection, EXITS)
        assert detail is not None
        assert [line.is_pending for line in detail.comments] == [False, True]
        assert pending_ids(connection, [EXITS, an_id(8_000)]) == {an_id(8_000)}


def test_drafts_are_found_by_the_beginning_of_their_place(site: Site) -> None:
    for place in (f"plan_item/{EXITS}/progress", f"plan_item/{NEEDLES}/progress", f"plan_item/{EXITS}/comment"):
        site.workspace.drafts.keep(place, "words").result(timeout=30)
    with site.workspace.read() as connection:
        assert drafts_of(connection, f"plan_item/{EXITS}/") == {"progress": "words", "comment": "words"}


def test_a_review_finds_open_meetings_and_its_place_in_the_minutes(connection: Connection) -> None:
    [sitting] = open_sittings(connection, ENGAGEMENT)
    assert sitting.meeting.id == MEETING_NOW
    assert sitting.committee is not None
    assert next_place(connection, ENGAGEMENT, MEETING_NOW) == 1
    assert next_place(connection, ENGAGEMENT, an_id(403)) == 2
    assert next_meeting_number(connection, ENGAGEMENT, COMMITTEE) == 5
    assert next_meeting_number(connection, ENGAGEMENT, an_id(1)) == 1


def test_history_is_the_newest_first_with_what_waits_before_what_was_received(site: Site) -> None:
    site.server.write(EditItem(EXITS, {"lead_person": "T. Begum"}))
    site.pull()
    site.give(EditItem(EXITS, {"target_date": date(2026, 7, 20)}))
    with site.workspace.read() as connection:
        mine, theirs = record_history(connection, ENGAGEMENT, [EXITS])
    assert mine == Step(
        id=mine.id,
        record=EXITS,
        kind="plan_item",
        command="EditItem",
        actor="Nadia Karim",
        on_behalf_of=mine.on_behalf_of,
        made_at=datetime(2026, 6, 15, 8, 30, tzinfo=UTC),
        received_at=None,
        changes={"target_date": ("2026-07-04", "2026-07-20")},
    )
    assert "Farida Noor" in mine.on_behalf_of
    assert theirs.changes == {"lead_person": ("R. Islam", "T. Begum")}
    assert theirs.received_at is not None


def test_each_field_knows_who_wrote_it_last(site: Site) -> None:
    for day in (date(2026, 7, 20), date(2026, 7, 21)):
        site.give(EditItem(EXITS, {"target_date": day}))
    site.give(EditItem(NEEDLES, {"lead_person": "T. Begum"}))
    with site.workspace.read() as connection:
        steps = record_history(connection, ENGAGEMENT, [EXITS, NEEDLES])
    writes = last_writes(steps, EXITS)
    assert set(writes) == {"target_date"}
    assert isinstance(writes["target_date"], LastWrite)
    assert writes["target_date"].actor == "Nadia Karim"


def test_a_fresh_device_knows_that_it_was_not_sent_the_past(site: Site, tmp_path: Path) -> None:
    with site.workspace.read() as connection:
        assert not is_whole(connection, ENGAGEMENT)
        assert is_whole(connection, an_id(1))


def test_the_history_of_an_engagement_is_read_in_pages(site: Site) -> None:
    site.server.write(EditItem(EXITS, {"lead_person": "T. Begum"}))
    site.pull()
    site.give(EditItem(NEEDLES, {"lead_person": "S. Hossain"}))
    with site.workspace.read() as connection:
        ids = step_ids(connection, ENGAGEMENT)
        assert len(ids) == 2
        rows = step_rows(connection, ENGAGEMENT, ids)
        assert [row.record for row in rows] == [NEEDLES, EXITS]
        assert [row.title for row in rows] == [
            "Needle guards missing on 14 of 60 machines",
            "Emergency exits on floor 3 locked during overtime",
        ]
        assert step_ids(connection, ENGAGEMENT, ["visit"]) == []
        assert step_ids(connection, ENGAGEMENT, ["plan_item"]) == ids
        assert [row.id for row in step_rows(connection, ENGAGEMENT, [*ids[::-1], "v999999"])] == ids[::-1]


def test_the_head_of_a_factory(connection: Connection) -> None:
    header = factory_header(connection, ENGAGEMENT, TODAY)
    assert header is not None and header.factory is not None
    assert header.factory.name == "Meghna Knit Composite"
    assert header.committees == (
        CommitteeSize(COMMITTEE, "PC", "Participation committee", date(2026, 1, 20), workers=7, managers=7),
    )
    assert [visit.id for visit in header.visits][3] == VISIT_NOW
    assert [visit.day for visit in header.visits] == sorted(visit.day for visit in header.visits)
    assert header.women_percent is None


@pytest.mark.parametrize(
    ("day", "month"), [("2026-01-05", 1), ("2026-02-04", 1), ("2026-02-05", 2), ("2026-06-15", 6), ("2025-12-01", 1)]
)
def test_the_month_of_the_cycle_begins_on_the_day_of_its_start(connection: Connection, day: str, month: int) -> None:
    header = factory_header(connection, ENGAGEMENT, TODAY)
    assert header is not None
    assert header.cycle_month(date.fromisoformat(day)) == month


@pytest.mark.parametrize(
    ("day", "sizes"), [("2026-01-19", []), ("2026-01-20", [(0, 0)]), ("2026-01-24", [(0, 0)]), ("2026-01-25", [(7, 7)])]
)
def test_only_standing_committees_and_members_in_office_count(
    connection: Connection, day: str, sizes: list[tuple[int, int]]
) -> None:
    header = factory_header(connection, ENGAGEMENT, date.fromisoformat(day))
    assert header is not None
    assert [(size.workers, size.managers) for size in header.committees] == sizes


@pytest.mark.parametrize("ask", ["detail", "history", "steps", "header", "sittings", "place", "drafts"])
def test_nothing_is_read_whole(connection: Connection, ask: str) -> None:
    asks: dict[str, Callable[[], object]] = {
        "detail": lambda: item_detail(connection, EXITS),
        "history": lambda: record_history(connection, ENGAGEMENT, [EXITS]),
        "steps": lambda: step_rows(connection, ENGAGEMENT, step_ids(connection, ENGAGEMENT)),
        "header": lambda: factory_header(connection, ENGAGEMENT, TODAY),
        "sittings": lambda: open_sittings(connection, ENGAGEMENT),
        "place": lambda: next_place(connection, ENGAGEMENT, MEETING_NOW),
        "drafts": lambda: drafts_of(connection, f"plan_item/{EXITS}/"),
    }
    statements: list[str] = []
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.set_trace_callback(statements.append)
    asks[ask]()
    driver.set_trace_callback(None)
    assert statements
    for statement in statements:
        plan = [str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")]
        assert not [step for step in plan if step.startswith("SCAN") and "json_each" not in step], (statement, plan)
