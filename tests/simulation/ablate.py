"""Takes each protection away in turn and counts the histories that miss it: `make ablate HISTORIES=60 SEED=1`."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic

from tests.simulation.ablations import ABLATIONS
from tests.simulation.examine import a_stage, examine

MOST_HISTORIES = 2000
"""So many are played at most until a first one misses what was taken away."""


@dataclass(frozen=True, slots=True)
class Task:
    """One protection, and the seeds to play without it: all of `seeds`, then further ones until one is caught."""

    name: str
    seeds: range


@dataclass(frozen=True, slots=True)
class Missed:
    """How many histories were played without a protection, the seeds of those that caught it, and how often it bit."""

    name: str
    histories: int
    caught: tuple[int, ...]
    bites: int
    words: str
    seconds: float

    @property
    def is_proven(self) -> bool:
        """Say whether the protection was shown to be needed."""
        return bool(self.caught and self.bites)


def without(task: Task, most: int = MOST_HISTORIES) -> Missed:
    """Play without one protection, at most so many histories until a first one misses it."""
    begun = monotonic()
    caught: list[int] = []
    words = ""
    played = 0
    with a_stage() as stage, ABLATIONS[task.name]() as bites:
        for seed in range(task.seeds.start, task.seeds.start + most):
            if seed not in task.seeds and caught:
                break
            played += 1
            problems = examine(stage, seed).problems
            if problems:
                words = words or problems[0]
                caught.append(seed)
        return Missed(task.name, played, tuple(caught), bites.total(), words, monotonic() - begun)


def first_to_miss(name: str, most: int) -> Missed:
    """Play without a protection until a first history misses it, at most so many."""
    return without(Task(name, range(1, 2)), most)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each protection; return 1 where one was taken away and nobody missed it."""
    asked = _parser().parse_args(arguments)
    names = asked.only or sorted(ABLATIONS)
    tasks = [Task(name, range(asked.seed, asked.seed + asked.histories)) for name in names]
    print(
        f"{'Without':<28}{'histories':>10}{'caught':>8}{'changed':>9}{'first seed':>12}{'s':>6}  what the oracle says"
    )
    proven = 0
    with multiprocessing.get_context("spawn").Pool(min(asked.workers, len(tasks))) as pool:
        for missed in pool.imap(without, tasks, chunksize=1):
            first = missed.caught[0] if missed.caught else "-"
            told = f"{missed.name:<28}{missed.histories:>10}{len(missed.caught):>8}{missed.bites:>9}{first:>12}"
            print(f"{told}{missed.seconds:>6.0f}  {missed.words[:110]}", flush=True)
            proven += missed.is_proven
    print(f"{proven} of {len(tasks)} protections were missed.")
    return int(proven < len(tasks))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation.ablate", description=__doc__)
    parser.add_argument("--histories", type=int, default=60, help="played without each protection")
    parser.add_argument("--seed", type=int, default=1, help="the first one")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", action="append", choices=sorted(ABLATIONS), help="this protection; may be repeated")
    return parser


if __name__ == "__main__":
    sys.exit(main())
