"""`make bench`: every budget beside what was measured, and beside its floor in the same run.

ARGS narrow it: `--only sync|list|factories|window|start|replica` (several), `--changes 10000`, `--items 100000`,
`--runs 3`, `--store sqlite|postgresql`, `--least`. Milliseconds are of this machine at this moment; the ratio is what
holds elsewhere. Of several runs the table shows the median; with `--least` the least, for a machine that is shared:
what else runs there only adds.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.perf import cold_start, long_list, many_factories, replica_bench, stage, sync_bench, window_bench, wire
from tests.perf.budgets import BUDGETS, Line, table
from tests.perf.databases import Databases, SqliteFiles, running_postgres
from tests.perf.timing import Figure, least, median

Lines = Iterator[Line]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asked for."""

    only: frozenset[str]
    changes: int
    items: int
    runs: int
    stores: frozenset[str]
    summed: Callable[[Iterable[Figure]], Figure]


def main() -> None:
    """Measure what is asked for and print the table as it grows."""
    asked = _asked(sys.argv[1:])
    missed = 0
    print(table.head(), flush=True)
    with tempfile.TemporaryDirectory() as scratch:
        for name, group in GROUPS.items():
            if name in asked.only:
                folder = Path(scratch) / name
                folder.mkdir()
                for line in group(asked, folder):
                    missed += line.is_missed
                    print(table.row(line), flush=True)
    print(f"\n{missed} missed" if missed else "\nall kept")


def _asked(arguments: list[str]) -> Asked:
    parser = argparse.ArgumentParser(prog="make bench", description="Print the budgets and what is measured.")
    parser.add_argument("--only", nargs="+", choices=GROUPS, default=list(GROUPS))
    parser.add_argument("--changes", type=int, default=10_000, metavar="N")
    parser.add_argument("--items", type=int, default=100_000, metavar="N")
    parser.add_argument("--runs", type=int, default=3, metavar="N")
    parser.add_argument("--store", nargs="+", choices=("sqlite", "postgresql"), default=["sqlite", "postgresql"])
    parser.add_argument("--least", action="store_const", const=least, default=median, dest="summed")
    given = parser.parse_args(arguments)
    return Asked(frozenset(given.only), given.changes, given.items, given.runs, frozenset(given.store), given.summed)


def _start(asked: Asked, _: Path) -> Lines:
    figure = cold_start.measure(asked.runs)
    yield Line(BUDGETS["start"], figure.seconds, figure.floor)


def _list(asked: Asked, folder: Path) -> Lines:
    with long_list.a_long_plan(folder, asked.items) as site:
        runs = [long_list.measure(site) for _ in range(asked.runs)]
    for name in ("opened", "facet", "keystroke"):
        figure: Figure = asked.summed(getattr(run, name) for run in runs)
        yield Line(BUDGETS[f"list.{name}"], figure.seconds, figure.floor)
    saved = asked.summed(run.saved.slowest for run in runs)
    yield Line(BUDGETS["list.commit"], saved.seconds, saved.floor)


def _factories(asked: Asked, folder: Path) -> Lines:
    with many_factories.many_factories(folder) as site:
        runs = [many_factories.measure(site) for _ in range(asked.runs)]
    for name in ("opened", "keystroke", "counted"):
        figure: Figure = asked.summed(getattr(run, name) for run in runs)
        yield Line(BUDGETS[f"factories.{name}"], figure.seconds)


def _window(asked: Asked, folder: Path) -> Lines:
    with long_list.a_long_plan(folder, asked.items):
        pass
    runs = [window_bench.probe(folder, asked.items) for _ in range(asked.runs)]
    for name in window_bench.NAMES:
        figure = asked.summed(figure for run in runs for figure in run.figures(name))
        yield Line(BUDGETS[f"window.{name}"], figure.seconds, figure.floor)


def _replica(asked: Asked, folder: Path) -> Lines:
    numbers = range(asked.runs)
    rebased = asked.summed(replica_bench.rebase(folder / f"rebase{number}") for number in numbers)
    yield Line(BUDGETS["rebase"], rebased.seconds, rebased.floor)
    saved = asked.summed(replica_bench.commits(folder / f"commit{number}").slowest for number in numbers)
    yield Line(BUDGETS["commit"], saved.seconds, saved.floor)


def _sync(asked: Asked, folder: Path) -> Lines:
    with ExitStack() as held:
        stores: list[Databases] = []
        if "sqlite" in asked.stores:
            stores.append(SqliteFiles(folder / "sqlite"))
        if "postgresql" in asked.stores:
            stores.append(held.enter_context(running_postgres(folder)))
        for databases in stores:
            yield from _sync_on(databases, asked, folder / databases.name)


def _sync_on(databases: Databases, asked: Asked, folder: Path) -> Lines:
    made = stage.prepare(databases, folder / "stage", asked.changes, asked.changes, engagements=40)
    runs = [sync_bench.measure(made, folder / f"run{number}", summed=asked.summed) for number in range(asked.runs)]
    for name in ("push", "fresh", "pull", "both", "nothing"):
        figure = asked.summed(getattr(run, name) for run in runs)
        yield Line(BUDGETS[f"sync.{name}"], figure.seconds, figure.floor, of=databases.name)
    weighed = wire.measure(made, folder / "weighed")
    for name in ("push", "replies", "fresh"):
        yield Line(BUDGETS[f"wire.{name}"], getattr(weighed, name), of=databases.name)
    grown = _grown(databases, asked, folder)
    for times, figure in grown.items():
        yield Line(BUDGETS[f"sync.both.{times}"], figure.seconds, figure.floor, of=databases.name)
    for name, before in (("sync.tenfold", grown[10]), ("sync.hundredfold", grown[1])):
        most = grown[100]
        # Plain SQL and plain HTTP grow too, with the caches of machine and database.
        yield Line(BUDGETS[name], most.seconds / before.seconds, most.floor / before.floor, of=databases.name)


def _grown(databases: Databases, asked: Asked, folder: Path) -> dict[int, Figure]:
    """Return the round of 100 and 100 with a tenth of the data, with the data, and with ten times the data, in turns.

    By how many times the least of them.
    """
    stages = {
        times: stage.prepare(databases, folder / f"x{times}", times * asked.changes // 10, 0, 40)
        for times in (1, 10, 100)
    }
    turns = [
        {
            times: sync_bench.only_both(made, folder / f"turn{number}x{times}", asked.summed)
            for times, made in stages.items()
        }
        for number in range(asked.runs)
    ]
    return {times: asked.summed(turn[times] for turn in turns) for times in stages}


GROUPS: dict[str, Callable[[Asked, Path], Lines]] = {
    "start": _start,
    "list": _list,
    "factories": _factories,
    "window": _window,
    "replica": _replica,
    "sync": _sync,
}


if __name__ == "__main__":
    main()
