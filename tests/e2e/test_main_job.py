"""The main job, end to end: two advisors offline on one factory, a real server on PostgreSQL, both orders."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.clock import SystemClock
from app.domain.decision.records import Refusal
from app.domain.kernel.conflict import ConflictState
from app.domain.plan.commands import ItemPatch
from app.domain.plan.gates import GateStanding
from app.domain.plan.records import Gate, Status
from app.domain.reasons import Blocked
from sync.server.storage.opening import open_store
from tests.builders.assigned import assign_advisors, assigned_engagement
from tests.e2e.dumps import require_equal
from tests.e2e.laptops import FOR, Laptop
from tests.fixtures.postgres import Postgres
from tests.fixtures.processes import ServerProcess

BASE = "Panic bars on both doors; guard rota."
FROM_B = "Panic bars on the two east doors; guard rota."


@dataclass
class Story:
    """Two advisors whose laptops hold the same factory with one item; the server is down."""

    server: ServerProcess
    first: Laptop
    second: Laptop
    item: str
    committee: str
    members: tuple[str, ...]
    today: date


@pytest.fixture
def staffed(postgres: Postgres, shared_data: Path, tmp_path: Path) -> Iterator[tuple[ServerProcess, str]]:
    """Return a server that holds the real list, and the engagement of one of its factories that two advisors have.

    Migrated and filled by the server's own command, once: each test gets a copy of that database.
    """

    def prepare(url: str) -> None:
        server = ServerProcess(url, tmp_path)
        server.command("migrate")
        server.command("import-factories", str(shared_data / "facilities-winter-2019.csv"))
        assign_advisors(url)

    url = postgres.copy_of("real list, two advisors", prepare)
    server = ServerProcess(url, tmp_path)
    yield server, assigned_engagement(url)
    server.kill()
    postgres.drop(url)


@pytest.fixture
def story(staffed: tuple[ServerProcess, str], tmp_path: Path) -> Iterator[Story]:
    """Sign both advisors in on laptops of their own, add an item, sync, and stop the server."""
    server, engagement = staffed
    server.start()
    clock = SystemClock()
    first = Laptop.sign_in(tmp_path / "first", server.url, "a", engagement, clock)
    second = Laptop.sign_in(tmp_path / "second", server.url, "b", engagement, clock)
    today = clock.today()
    committee, members = first.found_committee(today - timedelta(days=300))
    item = first.add_item(
        {
            "area": first.say("Emergency exits on floor 3 locked during overtime"),
            "root_cause": first.say("Keys held by one guard"),
            "actions_needed": first.say(BASE),
            "lead_person": FOR.name,
            "target_date": today + timedelta(days=10),
            "progress": first.say("Bars ordered"),
        }
    )
    first.sync()
    second.sync()
    server.stop()
    yield Story(server, first, second, item, committee, members, today)
    first.close()
    second.close()


def missing(laptop: Laptop, item: str, day: date) -> set[str]:
    """Return the rules that stand against completing the item now."""
    with pytest.raises(Blocked) as refused:
        laptop.complete(item, day)
    return {reason.rule for reason in refused.value.reasons if not reason.met}


def spend_two_visits(story: Story) -> None:
    """A reviews G1, then G2 with a photo and G3, tries too early, changes the target date, and completes."""
    laptop, today = story.first, story.today
    assert missing(laptop, story.item, today) == {"G1", "G2", "G3"}
    visit, meeting = laptop.hold_visit(today - timedelta(days=2), story.committee, story.members, 1)
    laptop.review(story.item, Gate.G1, meeting, 1)
    laptop.close_visit(visit)
    assert missing(laptop, story.item, today) == {"G2", "G3"}
    visit, meeting = laptop.hold_visit(today, story.committee, story.members, 2)
    photo = laptop.attach_photo(story.item, "exit door.png")
    laptop.review(story.item, Gate.G2, meeting, 1, (photo,))
    assert missing(laptop, story.item, today) == {"G3"}
    laptop.review(story.item, Gate.G3, meeting, 2)
    laptop.edit(story.item, {"target_date": today + timedelta(days=13)})
    laptop.complete(story.item, today)
    laptop.close_visit(visit)
    assert laptop.find_item(story.item).status is Status.COMPLETED


def change_beside(story: Story, changes: ItemPatch) -> None:
    """B changes the target date of the same item, and another field."""
    story.second.edit(story.item, {"target_date": story.today + timedelta(days=27)})
    story.second.edit(story.item, changes)


def sync_in_order(story: Story, *, a_first: bool) -> None:
    """Bring the server back and sync until both have heard of both."""
    story.server.start()
    for laptop in (story.first, story.second) if a_first else (story.second, story.first):
        laptop.sync()
    story.first.sync()
    story.second.sync()


def decide_and_settle(story: Story) -> None:
    """Decide the open conflict for the later date and sync both."""
    (conflict,) = [c for c in story.first.conflicts() if c.state is ConflictState.OPEN]
    assert conflict.group == "target_date"
    story.first.decide(conflict, {"target_date": (story.today + timedelta(days=27)).isoformat()})
    for laptop in (story.first, story.second, story.first):
        laptop.sync()
    assert story.first.find_item(story.item).target_date == story.today + timedelta(days=27)


def everything_kept(story: Story) -> str:
    """Return all the words the server keeps of the story: state, history, conflicts and refusals."""
    store = open_store(story.server.database)
    try:
        with store.read() as reading:
            scopes = [scope for prefix in ("f:", "u:") for scope in reading.scopes(prefix)]
            rows = [bytes(row.body) for s in scopes for row in reading.rows_since(s, 0, 1_000_000)]
            steps = [bytes(step.changes) for s in scopes for step in reading.history_since(s, 0, 2**60, 1_000_000)]
    finally:
        store.close()
    return b"\n".join(rows + steps).decode()


def require_nothing_lost(story: Story) -> None:
    """Compare all three dumps of all synced tables, and look for every typed string."""
    require_equal(story.first.account.workspace, story.second.account.workspace, story.server.database)
    kept = everything_kept(story)
    lost = {text for text in story.first.typed | story.second.typed if text not in kept}
    assert not lost


def stale(laptop: Laptop, item: str) -> set[Gate]:
    """Return the gates that are stale on a laptop."""
    return {gate for gate, state in laptop.gates(item).items() if state.standing is GateStanding.STALE}


@pytest.mark.e2e
def test_a_first_completes_and_both_see_what_must_be_confirmed_again_D1(story: Story) -> None:
    spend_two_visits(story)
    change_beside(story, {"actions_needed": FROM_B})
    sync_in_order(story, a_first=True)
    for laptop in (story.first, story.second):
        item = laptop.find_item(story.item)
        assert item.status is Status.COMPLETED
        assert item.actions_needed == FROM_B
        assert item.target_date == story.today + timedelta(days=13)
        assert stale(laptop, story.item) == {Gate.G1, Gate.G3}
    (conflict,) = story.second.conflicts()
    assert (conflict.group, conflict.state) == ("target_date", ConflictState.OPEN)
    decide_and_settle(story)
    require_nothing_lost(story)


@pytest.mark.e2e
def test_b_first_refuses_to_complete_and_keeps_all_of_a_D1(story: Story) -> None:
    spend_two_visits(story)
    change_beside(story, {"actions_needed": FROM_B})
    sync_in_order(story, a_first=False)
    for laptop in (story.first, story.second):
        item = laptop.find_item(story.item)
        assert item.status is Status.IN_PROGRESS
        assert item.actions_needed == FROM_B
        assert stale(laptop, story.item) == {Gate.G1, Gate.G3}
        assert laptop.gates(story.item)[Gate.G2].standing is GateStanding.MET
    (refusal,) = [found for found in story.first.records(("u:",)) if isinstance(found, Refusal)]
    assert refusal.command == "CompleteItem"
    assert '"needs":"gate.stale"' in refusal.reasons
    assert '"changed":["actions_needed"]' in refusal.reasons
    review = story.first.gates(story.item)[Gate.G1].review
    assert review is not None
    assert review.seen_actions_needed == BASE
    decide_and_settle(story)
    require_nothing_lost(story)


@pytest.mark.e2e
@pytest.mark.parametrize("a_first", [True, False], ids=["A first", "B first"])
def test_a_field_no_gate_rests_on_never_stands_in_the_way_D1(story: Story, *, a_first: bool) -> None:
    spend_two_visits(story)
    change_beside(story, {"progress": "Bars fitted on the east side"})
    sync_in_order(story, a_first=a_first)
    for laptop in (story.first, story.second):
        assert laptop.find_item(story.item).status is Status.COMPLETED
        assert stale(laptop, story.item) == set()
    decide_and_settle(story)
    require_nothing_lost(story)


@pytest.mark.e2e
def test_rows_in_are_added_merged_or_refused_and_a_second_import_adds_none(
    postgres_process: ServerProcess, shared_data: Path
) -> None:
    for name in ("facilities-winter-2019.csv", "facilities-summer-2019.csv", "facilities-iso-codes.csv"):
        for again in (False, True):
            answer = postgres_process.command("import-factories", str(shared_data / name), "--json")
            counts = _counts(answer.stdout)
            assert counts["rows"] == counts["added"] + counts["merged"] + counts["refused"]
            assert (counts["added"] == 0) is again


def _counts(answer: str) -> dict[str, int]:
    report = json.loads(answer)
    return {name: int(report["counts"][name]) for name in ("rows", "added", "merged", "refused")}
