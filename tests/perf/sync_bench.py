"""Syncing at size: 10,000 small changes pushed and pulled between real clients and a real server process."""

from __future__ import annotations

import random
import sqlite3
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import msgspec
import zstandard

from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.plan.commands import AddComment, CompleteItem, EditItem, RecordReview
from app.domain.plan.records import Gate, ReviewOutcome
from app.storage import outbox
from sync.client.account import Account
from sync.client.accounts import Accounts
from sync.client.sealed_secrets import PassingSecrets
from tests.fixtures.processes import PASSWORD, ServerProcess
from tests.perf.programme import Place, build

FOR = OnBehalfOf("Rahela Islam", "Compliance manager")
BATCH = 500


@dataclass(frozen=True, slots=True)
class SyncFigures:
    """Seconds, but for the ratio `wire` (bytes sent for the push over its payloads' raw JSON)."""

    changes: int
    push: float
    fresh_pull: float
    pull_of_changes: float
    both_of_100: float
    nothing: float
    rebase_500: float
    commit_p95: float
    wire: float
    floor: float


def measure(process: ServerProcess, folder: Path, changes: int = 10_000, engagements: int = 40) -> SyncFigures:
    """Run the whole course on a migrated, empty database."""
    places = build(process.database, engagements, changes)
    process.start()
    course = random.Random(7)
    writer, reader, other = (_open(folder / name, process.url, login) for name, login in zip("xyz", "abb", strict=True))
    try:
        _timed(writer.cycle.run)
        fresh = _timed(reader.cycle.run)
        _timed(other.cycle.run)
        commits = [
            _timed(partial(_give, writer, place, command))
            for place, command in _course(course, writer, places, changes)
        ]
        payloads = _payloads(writer)
        push = _timed(writer.cycle.run)
        pulled = _timed(reader.cycle.run)
        both = statistics.median(_both(course, writer, other, places, 100) for _ in range(5))
        nothing = statistics.median(_timed(reader.cycle.run) for _ in range(31))
        rebase = _rebase(course, writer, other, places)
        return SyncFigures(
            changes=changes,
            push=push,
            fresh_pull=fresh,
            pull_of_changes=pulled,
            both_of_100=both,
            nothing=nothing,
            rebase_500=rebase,
            commit_p95=sorted(commits)[int(len(commits) * 0.95)],
            wire=_packed(payloads) / sum(len(payload) for payload in payloads),
            floor=floor(folder, payloads),
        )
    finally:
        for account in (writer, reader, other):
            account.close()
        process.stop()


def floor(folder: Path, payloads: list[bytes]) -> float:
    """Return the seconds to decode, pack, unpack and store the same payloads without rules, history or receipts."""

    def run() -> None:
        packer, unpacker = zstandard.ZstdCompressor(), zstandard.ZstdDecompressor()
        target = folder / "floor.db"
        target.unlink(missing_ok=True)
        plain = sqlite3.connect(target, isolation_level=None)
        plain.execute("pragma journal_mode=wal")
        plain.execute("pragma synchronous=full")
        plain.execute("create table kept (id integer primary key, body blob)")
        for start in range(0, len(payloads), BATCH):
            batch = payloads[start : start + BATCH]
            for payload in msgspec.json.decode(unpacker.decompress(packer.compress(b"[" + b",".join(batch) + b"]"))):
                msgspec.json.encode(payload)
            for _ in range(3):  # the server's record, history and receipt; the replica's row is the fourth
                plain.execute("begin immediate")
                plain.executemany("insert into kept (body) values (?)", [(payload,) for payload in batch])
                plain.execute("commit")
        plain.close()

    return min(_timed(run) for _ in range(3))


def _open(home: Path, url: str, login: str) -> Account:
    home.mkdir()
    return Accounts(Paths(home, home, home / "logs"), PassingSecrets(), SystemClock()).sign_in(url, login, PASSWORD)


def _give(account: Account, place: Place, command: Command) -> None:
    account.workspace.commands.submit(place.engagement, command, on_behalf_of=FOR).result()


def _course(course: random.Random, account: Account, places: list[Place], changes: int) -> list[tuple[Place, Command]]:
    """Return 70 % edits, 20 % comments, 8 % reviews and 2 % completions."""
    workspace = account.workspace
    today = workspace.clock.today()
    new = workspace.ids.new
    agreed = [(place, item) for place in places for item in place.agreed]
    completed = changes // 50
    given: list[tuple[Place, Command]] = [(place, CompleteItem(item, today)) for place, item in agreed[:completed]]
    for number in range(changes - len(given)):
        place = course.choice(places)
        item = course.choice(place.items)
        kind = number % 98
        if kind < 35:
            given.append((place, EditItem(item, {"progress": f"Step {number} of the work was done this week."})))
        elif kind < 70:
            given.append((place, EditItem(item, {"target_date": today + timedelta(days=number % 90)})))
        elif kind < 90:
            given.append((place, AddComment(new(), item, f"Seen on the walk, remark {number}.")))
        else:
            item = course.choice([other for other in place.items if other not in place.agreed])
            given.append((place, _review(new(), item, place.meeting, number)))
    course.shuffle(given)
    return given


def _review(review_id: str, item: str, meeting: str, place: int) -> RecordReview:
    return RecordReview(review_id, item, Gate.G1, meeting, place + 2, ReviewOutcome.NOT_YET, dissent="Not yet.")


def _both(course: random.Random, mine: Account, theirs: Account, places: list[Place], number: int) -> float:
    """Return the seconds of a round that sends some changes and receives as many."""
    for account in (mine, theirs):
        for _ in range(number):
            place = course.choice(places)
            _give(account, place, EditItem(course.choice(place.items), {"key_work_ahead": f"Ask {course.random()}"}))
    theirs.cycle.run()
    seconds = _timed(mine.cycle.run)
    theirs.cycle.run()
    return seconds


def _rebase(course: random.Random, mine: Account, theirs: Account, places: list[Place]) -> float:
    """Return the seconds of a pull of 100 changes onto 500 that are pending; nothing is pushed."""
    for account, number in ((mine, 500), (theirs, 100)):
        for _ in range(number):
            place = places[0]
            _give(account, place, EditItem(course.choice(place.items), {"lead_person": f"Person {course.random()}"}))
    theirs.cycle.run()
    return _timed(lambda: mine.cycle.run(pull_only=True))


def _payloads(account: Account) -> list[bytes]:
    with account.workspace.read() as connection:
        return [payload for _, payload in outbox.next_to_send(connection, 0, 1_000_000, 1 << 40)]


def _packed(payloads: list[bytes]) -> int:
    packer = zstandard.ZstdCompressor(level=3)
    batches = (payloads[start : start + BATCH] for start in range(0, len(payloads), BATCH))
    return sum(len(packer.compress(b"[" + b",".join(batch) + b"]")) for batch in batches)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
