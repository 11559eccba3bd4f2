"""Syncing at size between real clients and a real server process, each figure beside its floor."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

import requests

from app.domain.records import RECORD_CLASSES
from app.schema.codec import encode_record
from app.storage.rows import rows_of
from sync.client.account import Account
from tests.perf import course
from tests.perf.raw import Raw, Told, raw
from tests.perf.stage import Stage
from tests.perf.timing import Figure, median, seconds

FEW = 100
NOTHINGS = 31
BOTHS = 5


@dataclass(frozen=True, slots=True)
class SyncRun:
    """One run. `both` and `nothing` stand for several rounds, the others are single."""

    fresh: Figure
    push: Figure
    pull: Figure
    both: Figure
    nothing: Figure


Summed = Callable[[Iterable[Figure]], Figure]
"""`median`, or `least` on a machine that does something else as well."""


def measure(stage: Stage, folder: Path, rounds: int = BOTHS, summed: Summed = median) -> SyncRun:
    """Play the whole course on copies of a stage: everything pulled, pushed and pulled again; then the floors."""
    with stage.played(folder) as laptops:
        sender, reader, other = (laptops[name] for name in ("sender", "reader", "other"))
        fresh = seconds(reader.cycle.run)
        before = _bodies(reader)
        push = seconds(sender.cycle.run)
        pull = seconds(reader.cycle.run)
        told = Told(before, stage.payloads, _news(before, _bodies(reader)), _steps(reader))
        other.cycle.run()
        for account in laptops.values():
            account.workspace.indexing.wait(60)
        nothing = summed(rounds_of_nothing(sender))
        both = summed(rounds_of_a_few(stage, folder, told, sender, other, rounds))
    with raw(stage.databases, folder) as floor:
        floor.fill(told.before)
        bare_pull = floor.pull()
        bare_push = floor.push(told)
    return SyncRun(Figure(fresh, bare_pull), Figure(push, bare_push), Figure(pull, bare_push), both, nothing)


def only_both(stage: Stage, folder: Path, summed: Summed = median) -> Figure:
    """Return the rounds of a few on a stage where nothing else is waiting."""
    with stage.played(folder) as laptops:
        sender, other = laptops["sender"], laptops["other"]
        told = Told((), [b"{}"] * FEW, _bodies(sender)[: 2 * FEW], ["{}"] * FEW)
        return summed(rounds_of_a_few(stage, folder, told, sender, other))


def rounds_of_nothing(account: Account, rounds: int = NOTHINGS) -> list[Figure]:
    """Return rounds with nothing to send or to receive; their floor is the server's shortest answer."""
    with requests.Session() as session:
        answer = partial(_health, session, account)
        return [Figure(seconds(account.cycle.run), seconds(answer)) for _ in range(rounds)]


def rounds_of_a_few(
    stage: Stage, folder: Path, told: Told, mine: Account, theirs: Account, rounds: int = BOTHS
) -> list[Figure]:
    """Return rounds that send 100 changes and receive 100 of another device; their floor does so with 100 rows each."""
    chance = Random(11)
    took: list[float] = []
    for _ in range(rounds):
        for account in (mine, theirs):
            for place, command in course.small_edits(chance, stage.places, FEW):
                course.give(account, place, command)
        theirs.cycle.run()
        took.append(seconds(mine.cycle.run))
        theirs.cycle.run()
    with raw(stage.databases, folder) as floor:
        floor.fill(told.before)
        floor.pull()
        return [Figure(real, _bare_both(floor, told)) for real in took]


def _bare_both(floor: Raw, told: Told) -> float:
    """Return the seconds to send 100 rows and to receive 200: one's own come back."""
    floor.fill(told.records[FEW : 2 * FEW])
    return floor.push(told.part(FEW))


def _health(session: requests.Session, account: Account) -> None:
    session.get(f"{account.workspace.session.server}/v1/health", timeout=10).raise_for_status()


def _bodies(account: Account) -> list[tuple[str, str, str]]:
    """Return all that a laptop has received, as (id, scope, JSON)."""
    with account.workspace.read() as connection:
        scopes = [str(row[0]) for row in connection.exec_driver_sql("SELECT scope FROM scope_state")]
        rows = [row for scope in scopes for cls in RECORD_CLASSES for row in rows_of(cls).by_scope(connection, scope)]
    return [(row.record.id, row.scope, encode_record(row.record).decode()) for row in rows]


def _news(
    before: Collection[tuple[str, str, str]], after: Iterable[tuple[str, str, str]]
) -> list[tuple[str, str, str]]:
    known = frozenset(before)
    return [row for row in after if row not in known]


def _steps(account: Account) -> list[str]:
    with account.workspace.read() as connection:
        return [str(row[0]) for row in connection.exec_driver_sql("SELECT changes FROM history")]
