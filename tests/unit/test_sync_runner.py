"""The sync thread: when it runs a round, and what it says when one fails."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from app.domain.clock import FrozenClock
from app.domain.errors import Known
from sync.client.auth import SignInNeeded
from sync.client.runner import Runner
from sync.client.status import StatusBoard, SyncState, SyncStatus
from sync.client.transport import ServerProblem
from sync.protocol.messages import Problem

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SECONDS = 10.0


@dataclass
class Rounds:
    """A round that does what the test says, and lets it wait until the runner has said what came of it."""

    board: StatusBoard
    outcomes: list[BaseException | None] = field(default_factory=list)
    done: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    told: threading.Condition = field(default_factory=threading.Condition)

    def run(self) -> None:
        """Take the next outcome."""
        outcome = self.outcomes.pop(0) if self.outcomes else None
        self.board.change(state=SyncState.SENDING)
        self.done.release()
        if outcome is not None:
            raise outcome

    def wait(self) -> None:
        """Wait for one round."""
        assert self.done.acquire(timeout=SECONDS)

    def hear(self, _status: SyncStatus) -> None:
        """Wake who waits for a status."""
        with self.told:
            self.told.notify_all()

    def until(self, is_so: Callable[[SyncStatus], bool]) -> SyncStatus:
        """Wait for a status and return it."""
        with self.told:
            assert self.told.wait_for(lambda: is_so(self.board.status), SECONDS)
        return self.board.status


@dataclass
class Stage:
    """A runner with its rounds."""

    rounds: Rounds
    runner: Runner


@pytest.fixture
def stage() -> Iterator[Callable[..., Stage]]:
    """Return a maker of runners that begin with the given outcomes."""
    made: list[Runner] = []

    def make(*outcomes: BaseException | None) -> Stage:
        rounds = Rounds(StatusBoard(), list(outcomes))
        rounds.board.subscribe(rounds.hear)
        runner = Runner(rounds.run, rounds.board, FrozenClock(NOW), every_seconds=3600.0)
        made.append(runner)
        return Stage(rounds, runner)

    yield make
    for runner in made:
        runner.stop()


def test_the_first_round_comes_at_once_and_each_wish_brings_one(stage: Callable[..., Stage]) -> None:
    here = stage()
    here.runner.start()
    here.rounds.wait()
    here.rounds.until(lambda status: status.state is SyncState.IDLE)
    here.runner.sync_now()
    here.rounds.wait()


def test_a_local_change_is_sent_after_a_moment(stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.client.runner.DEBOUNCE_SECONDS", 0.01)
    here = stage()
    here.runner.start()
    here.rounds.wait()
    here.rounds.until(lambda status: status.state is SyncState.IDLE)
    here.runner.wake()
    here.rounds.wait()


def test_without_a_network_it_says_offline_and_nothing_is_wrong(stage: Callable[..., Stage]) -> None:
    here = stage(Known("network.offline"))
    here.runner.start()
    status = here.rounds.until(lambda status: status.state is SyncState.OFFLINE)
    assert (status.problem, status.offline_since) == ("", NOW)
    here.runner.sync_now()
    status = here.rounds.until(lambda status: status.state is SyncState.IDLE)
    assert status.offline_since is None


def test_a_session_that_ended_asks_to_sign_in(stage: Callable[..., Stage]) -> None:
    here = stage(SignInNeeded())
    here.runner.start()
    status = here.rounds.until(lambda status: status.state is SyncState.SIGN_IN)
    assert status.problem == "sign_in.needed"


def test_a_problem_of_the_server_is_named_until_a_round_succeeds(stage: Callable[..., Stage]) -> None:
    here = stage(ServerProblem(Problem("unavailable", 503, params={"minutes": 2}), retry_after=120.0))
    here.runner.start()
    status = here.rounds.until(lambda status: status.state is SyncState.PROBLEM)
    assert (status.problem, status.params) == ("server.unavailable", (("minutes", 2),))
    here.runner.sync_now()
    status = here.rounds.until(lambda status: status.state is SyncState.IDLE)
    assert (status.problem, status.params) == ("", ())


def test_a_bug_in_a_round_is_reported_and_syncing_goes_on(
    stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda details: reported.append(details.exc_type))
    here = stage(ZeroDivisionError())
    here.runner.start()
    here.rounds.until(lambda status: status.problem == "sync.bug")
    assert reported == [ZeroDivisionError]
    here.runner.sync_now()
    here.rounds.until(lambda status: status.state is SyncState.IDLE)


def test_a_pause_holds_changes_back_until_it_ends(stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.client.runner.DEBOUNCE_SECONDS", 0.01)
    here = stage()
    here.runner.start()
    here.rounds.wait()
    here.rounds.until(lambda status: status.state is SyncState.IDLE)
    here.runner.pause()
    assert here.rounds.board.status.state is SyncState.PAUSED
    here.runner.wake()
    assert not here.rounds.done.acquire(timeout=0.2)
    here.runner.resume()
    here.rounds.wait()


def test_listeners_hear_each_change_once_and_may_leave() -> None:
    board = StatusBoard()
    heard: list[int] = []
    leave = board.subscribe(lambda status: heard.append(status.to_send))
    board.change(to_send=1)
    board.change(to_send=1)
    leave()
    leave()
    board.change(to_send=2)
    assert heard == [1]
