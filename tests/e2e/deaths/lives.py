"""What a laptop and the office do on a day, each in a process, from the moment its program is started."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial

from app.domain.custody.commands import AcceptCustody
from app.domain.custody.records import Custody, CustodyState
from app.domain.errors import Known
from app.storage import outbox
from sync.client.account import Account
from tests.e2e.deaths.carried import Reached, whole_or_resumed
from tests.e2e.deaths.day import KEPT_PHOTO, PHOTO, STEPS, Day
from tests.e2e.deaths.examined import after_opening, at_the_end
from tests.e2e.deaths.fate import Fate
from tests.e2e.deaths.life import Voice, bear
from tests.e2e.deaths.town import Town
from tests.e2e.dumps import laptop_dump, server_dump, synced

_MOST_ROUNDS = 4
_EVERYWHERE = ("f:", "g:", "u:", "q:")


@dataclass
class Lived:
    """What became of one process of the laptop."""

    kept: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    died_at: str = ""
    kinds: list[str] = field(default_factory=list)
    code: int = 0


def live(town: Town, at: int, kept: Sequence[str], serve_again: Callable[[], None] | None = None) -> Lived:
    """Let the laptop live its day, or die at statement `at`; `kept` is what it was told before.

    `serve_again` is called when the server is down; without it that is a problem.
    """
    lived = Lived()
    _hear(lived, _a_day(town, at, kept), town, serve_again)
    return lived


def _hear(
    lived: Lived, living: Callable[[Voice], None], town: Town, serve_again: Callable[[], None] | None = None
) -> None:
    life = bear(living)
    for word, *told in life.lines():
        match word:
            case "down" if serve_again is not None:
                serve_again()
                life.go_on()
            case "office":
                _hear_the_office(lived, town, serve_again)
                life.go_on()
            case "kept":
                lived.kept += told
            case "died":
                lived.died_at = told[0]
            case "kinds":
                lived.kinds = told
            case _:
                lived.problems.append(f"{word} {told}")
    lived.code = life.ended()


def _hear_the_office(lived: Lived, town: Town, serve_again: Callable[[], None] | None) -> None:
    office = Lived()
    _hear(office, partial(_be_the_office, town), town, serve_again)
    lived.problems += office.problems
    if office.code:
        lived.problems.append(f"the office ended with {office.code}")


def _a_day(town: Town, at: int, kept: Sequence[str]) -> Callable[[Voice], None]:
    """Return what a laptop does from the moment its program is started, with what it was told before."""

    def spend(voice: Voice) -> None:
        fate = Fate(at, lambda kind: voice.tell("died", kind))
        fate.watch_client()
        fate.watch_renames()
        account = town.open("a")
        account.workspace.changes.subscribe(lambda _: fate.meet("told"))
        reached = Reached(account)
        day = Day(account, town.engagements, partial(voice.ask, "office"))
        acknowledged = list(kept)
        _report(voice, _after_opening(day, acknowledged, town))
        marks = day.marks()
        for step in STEPS:
            if step.is_round:
                _until_answered(partial(step.act, day), voice, partial(_after_opening, day, acknowledged, town))
            elif step.mark not in marks and not (not step.mark and "mark-comment" in marks):
                acknowledged.append(step.act(day))
                voice.tell("kept", acknowledged[-1])
        _report(voice, at_the_end(day, town.of_the_day, town.files))
        _report(voice, reached.problems)
        account.close()
        voice.tell("kinds", *fate.kinds)

    return spend


def _be_the_office(town: Town, voice: Voice) -> None:
    """Accept whatever waits in the queue."""
    with closing(town.open("s")) as account:
        _until_answered(account.cycle.run, voice, list)
        for custody in _waiting(account):
            command = AcceptCustody(custody.id, custody.earlier)
            account.workspace.commands.submit_in(f"q:{custody.in_scope[2:]}", command).result()
        _until_answered(account.cycle.run, voice, list)
        with account.workspace.read() as connection:
            waiting = sum(outbox.counts(connection).values())
        _report(voice, [f"{waiting} wait at the office"] if waiting else [])
        _report(voice, [f"{custody.changeset} was not accepted" for custody in _waiting(account)])
        held = laptop_dump(account.workspace, _EVERYWHERE)
        _report(voice, [] if held == server_dump(town.of_the_day, held) else ["the office holds something else"])


def _waiting(account: Account) -> list[Custody]:
    records = [row.record for row in synced(account.workspace, ("q:",))]
    found = [each for each in records if isinstance(each, Custody) and each.state is CustodyState.WAITING]
    return sorted(found, key=lambda each: each.made_at)


def _after_opening(day: Day, acknowledged: Sequence[str], town: Town) -> Iterator[str]:
    yield from after_opening(day, acknowledged, town.of_the_day)
    yield from whole_or_resumed(town.files, (PHOTO, KEPT_PHOTO))


def _until_answered(act: Callable[[], object], voice: Voice, examined: Callable[[], Iterable[str]]) -> None:
    for _ in range(_MOST_ROUNDS):
        try:
            act()
        except Known as known:
            if known.code != "network.offline":
                raise
            voice.ask("down", known.code)
            _report(voice, examined())
        else:
            return
    raise RuntimeError("the server is down for ever")


def _report(voice: Voice, problems: Iterable[str]) -> None:
    for problem in problems:
        voice.tell("problem", problem)
