"""Two laptops through a storm of all that a bad line does: they end with what the server holds, each word once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from random import Random
from time import monotonic

import pytest

from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.domain.plan.commands import AddComment
from app.domain.plan.records import Comment, PlanItem
from sync.server.storage.opening import open_store
from tests.builders.assigned import assigned_engagement, begin_plan
from tests.e2e.dumps import require_equal
from tests.e2e.laptops import Laptop
from tests.fixtures.processes import ServerProcess
from tests.fixtures.roads import (
    Happening,
    Road,
    a_road,
    answers,
    comes_late,
    comes_twice,
    cuts_the_answer,
    is_slow,
    loses_the_reply,
    loses_the_request,
    passes,
)

ROUNDS, SEED = 50, 1
SLOW = 2_000
"""Bytes a second of the slowest line."""
WEATHER: dict[str, tuple[Happening, int]] = {
    "clear": (passes, 6),
    "request lost": (loses_the_request, 3),
    "reply lost": (loses_the_reply, 4),
    "twice": (comes_twice, 4),
    "late": (comes_late, 4),
    "cut in the middle of the answer": (cuts_the_answer, 4),
    "too many": (answers(429), 2),
    "bad gateway": (answers(502), 2),
    "portal": (answers(200), 2),
    "slow": (is_slow(100_000), 2),
}


@pytest.fixture
def storm(tmp_path: Path) -> Iterator[tuple[ServerProcess, Road, Laptop, Laptop]]:
    """Return the server, the road to it, and two advisors' laptops that know only the road."""
    server = ServerProcess(str(tmp_path / "server.db"), tmp_path)
    begin_plan(server.database)
    engagement = assigned_engagement(server.database)
    server.start()
    with ExitStack() as stack:
        stack.callback(server.kill)
        road = stack.enter_context(a_road(server.url))
        laptops = [
            Laptop.sign_in(tmp_path / login, road.address, login, engagement, SystemClock()) for login in ("a", "b")
        ]
        for laptop in laptops:
            stack.enter_context(closing(laptop.account))
        yield server, road, laptops[0], laptops[1]


def the_item(laptop: Laptop) -> PlanItem:
    (item,) = [each for each in laptop.records(("f:",)) if isinstance(each, PlanItem)]
    return item


def work(laptop: Laptop, words: str, random: Random) -> str:
    """Say something, and change a field that the other may change too; return what was said."""
    item = the_item(laptop)
    laptop.do(AddComment(laptop.new(), item.id, words))
    what = f"{item.root_cause} {words}"
    if random.random() < 0.5:
        laptop.edit(item.id, {"root_cause": what} if random.random() < 0.5 else {"actions_needed": what})
    return words


def receipts(laptop: Laptop) -> set[str]:
    with laptop.account.workspace.read() as connection:
        return set(connection.exec_driver_sql("SELECT id FROM journal").scalars())


def require_received(laptop: Laptop, database: str) -> None:
    """Nothing is shown as received that the server has no receipt of."""
    shown = receipts(laptop)
    store = open_store(database)
    try:
        with store.read() as reading:
            assert {receipt.changeset for receipt in reading.receipts(sorted(shown))} == shown
    finally:
        store.close()


@pytest.mark.e2e
@pytest.mark.slow
def test_fifty_rounds_of_two_laptops_in_a_storm_end_alike(
    storm: tuple[ServerProcess, Road, Laptop, Laptop],
) -> None:
    server, road, *laptops = storm
    random = Random(SEED)
    said: list[str] = []
    happened: Counter[str] = Counter()
    failed = 0
    for number in range(ROUNDS):
        laptop = random.choice(laptops)
        said += [work(laptop, f"word-{number}-{each}", random) for each in range(random.randrange(3))]
        what = random.choices(list(WEATHER), [weight for _, weight in WEATHER.values()])[0]
        road.happening = WEATHER[what][0]
        happened[what] += 1
        try:
            laptop.sync()
        except Known:
            failed += 1
        if random.random() < 0.5:
            road.deliver()
        require_received(laptop, server.database)
    print(f"seed {SEED}: {dict(happened)}, {failed} rounds failed, {len(said)} words")
    assert happened.keys() == WEATHER.keys() and failed
    road.clear()
    road.deliver()
    for laptop in (*laptops, *laptops):
        laptop.sync()
    require_equal(laptops[0].account.workspace, laptops[1].account.workspace, server.database)
    comments = [each.text for each in laptops[0].records(("f:",)) if isinstance(each, Comment)]
    assert sorted(comments) == sorted(said), "each word is there once"


@pytest.mark.e2e
def test_a_line_of_two_kilobytes_a_second_is_slow_and_nothing_else(
    storm: tuple[ServerProcess, Road, Laptop, Laptop],
) -> None:
    server, road, first, second = storm
    road.happening = is_slow(SLOW)
    words = "Taken down one by one. " * 60
    first.do(AddComment(first.new(), the_item(first).id, words))
    begun = monotonic()
    first.sync()
    second.sync()
    assert monotonic() - begun > 0.2, "it was slow"
    assert receipts(first)
    require_equal(first.account.workspace, second.account.workspace, server.database)
