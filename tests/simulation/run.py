"""Plays many random histories: `make simulate HISTORIES=2000 SEED=1`, or `python -m tests.simulation.run`."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from multiprocessing.util import Finalize
from time import monotonic

from tests.simulation.ablations import ABLATIONS
from tests.simulation.examine import Examined, a_stage, examine
from tests.simulation.report import Tally, lines
from tests.simulation.stage import Stage

_AT_ONCE = 10
"""Histories that a process takes at a time: the last ones to end should not have much left."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Play, print what befell the histories and what is wrong; return 1 when anything was, or was never looked at."""
    asked = _parser().parse_args(arguments)
    seeds = range(asked.seed, asked.seed + asked.histories)
    begun = monotonic()
    tally = Tally()
    for examined in played(seeds, asked.workers, asked.without):
        tally.add(examined)
        if asked.digests:
            print(examined.seed, examined.digest)
        if asked.trace:
            print("\n".join(examined.trace))
        if examined.problems:
            print(examined, flush=True)
    if not asked.digests:
        print("\n".join(lines(tally, monotonic() - begun)))
    return int(not tally.is_good)


def played(seeds: Sequence[int], workers: int, without: str = "") -> Iterator[Examined]:
    """Play seeds in as many processes, in no order; in this one where one is enough."""
    with ExitStack() as held:
        if workers == 1 or len(seeds) <= _AT_ONCE:
            _prepare(held, without)
            yield from map(_examined, seeds)
            return
        pool = held.enter_context(multiprocessing.get_context("spawn").Pool(workers, _begin, (without,)))
        yield from pool.imap_unordered(_examined, seeds, chunksize=_AT_ONCE)


class _Worker:
    """What a process keeps from one history to the next."""

    stage: Stage | None = None


def _begin(without: str) -> None:
    """Prepare a process of the pool; what is held ends with it."""
    held = ExitStack()
    _prepare(held, without)
    Finalize(held, held.close, exitpriority=1)


def _prepare(held: ExitStack, without: str) -> None:
    if without:
        held.enter_context(ABLATIONS[without]())
    _Worker.stage = held.enter_context(a_stage())


def _examined(seed: int) -> Examined:
    assert _Worker.stage is not None, "the process is not prepared"
    return examine(_Worker.stage, seed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation.run", description=__doc__)
    parser.add_argument("--histories", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1, help="the first one")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--trace", action="store_true", help="tell each history step by step")
    parser.add_argument("--digests", action="store_true", help="print what is the same whenever a seed is played")
    parser.add_argument("--without", choices=sorted(ABLATIONS), default="", help="take one protection away")
    return parser


if __name__ == "__main__":
    sys.exit(main())
