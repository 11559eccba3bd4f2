"""Plays many random histories: `python -m tests.simulation.run --histories 2000 --seed 1`."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from time import monotonic

from tests.simulation.ablations import ABLATIONS
from tests.simulation.examine import Examined, a_stage, examine


@dataclass(frozen=True, slots=True)
class Share:
    """What one process plays."""

    seeds: tuple[int, ...]
    without: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Play, print what is wrong and how to see it again; return 1 when anything was."""
    asked = _parser().parse_args(arguments)
    seeds = range(asked.seed, asked.seed + asked.histories)
    begun = monotonic()
    counts: Counter[str] = Counter()
    failed = 0
    for examined in _played(seeds, asked.workers, asked.without):
        counts += examined.counts
        failed += bool(examined.problems)
        if asked.digests:
            print(examined.seed, examined.digest)
        if asked.trace:
            print("\n".join(examined.trace))
        if examined.problems:
            print(examined, flush=True)
    told = ", ".join(f"{number} {verdict}" for verdict, number in counts.most_common())
    print(f"{len(seeds)} histories in {monotonic() - begun:.0f} s, {failed} with problems: {told}", file=sys.stderr)
    return int(failed > 0)


def _played(seeds: Sequence[int], workers: int, without: str) -> Iterator[Examined]:
    shares = [Share(tuple(seeds[first::workers]), without) for first in range(min(workers, len(seeds)))]
    if len(shares) == 1:
        yield from _share(shares[0])
        return
    with multiprocessing.get_context("spawn").Pool(len(shares)) as pool:
        for examined in pool.imap_unordered(_listed, shares):
            yield from examined


def _listed(share: Share) -> list[Examined]:
    return list(_share(share))


def _share(share: Share) -> Iterator[Examined]:
    with ExitStack() as held:
        if share.without:
            held.enter_context(ABLATIONS[share.without]())
        stage = held.enter_context(a_stage())
        for seed in share.seeds:
            yield examine(stage, seed)


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
