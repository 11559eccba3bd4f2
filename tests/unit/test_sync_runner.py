"""The sync thread: when it runs a round, and what it says when one fails."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.clock import FrozenClock
from app.domain.errors import Known
from sync.client.aftermath import PORTAL_SECONDS
from sync.client.auth import SignInNeeded
from sync.client.file_gate import FileGate
from sync.client.network import UNKNOWN, Network, Reach
from sync.client.runner import Runner
from sync.client.status import FilesHeld, StatusBoard, SyncState, SyncStatus
from sync.client.transport import ServerProblem
from sync.protocol.messages import Problem

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SECONDS = 10.0
A_WHILE = 0.2
NO_NETWORK = Network(Reach.NONE)
METERED = Network(Reach.SOME, is_metered=True)
CAPTIVE = Network(Reach.SOME, is_captive=True)


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
    here = stage(ServerProblem(Problem("unavailable", 503, params={"minutes": 2}), retry_after=0.0))
    here.runner.start()
    status = here.rounds.until(lambda status: status.state is SyncState.PROBLEM)
    assert (status.problem, status.params) == ("server.unavailable", (("minutes", 2),))
    here.runner.sync_now()
    status = here.rounds.until(lambda status: status.state is SyncState.IDLE)
    assert (status.problem, status.params) == ("", ())


def test_what_the_server_asks_to_wait_holds_for_a_person_too_until_they_sign_in(stage: Callable[..., Stage]) -> None:
    here = stage(ServerProblem(Problem("unavailable", 503), retry_after=120.0))
    here.runner.start()
    status = here.rounds.until(lambda status: status.state is SyncState.PROBLEM)
    assert status.next_at is not None and status.next_at >= NOW + timedelta(seconds=120)
    here.rounds.wait()
    here.runner.sync_now()
    here.runner.tell_network(NO_NETWORK)
    here.runner.tell_network(UNKNOWN)
    assert not here.rounds.done.acquire(timeout=A_WHILE)
    here.runner.signed_in()
    here.rounds.wait()
    here.rounds.until(lambda status: status.state is SyncState.IDLE and status.next_at is None)


def test_without_a_network_nothing_is_tried_until_it_is_back_or_a_person_asks(
    stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.client.runner.DEBOUNCE_SECONDS", 0.0)
    monkeypatch.setattr("sync.client.rhythm.RECONNECT_SPREAD_SECONDS", 0.0)
    here = stage()
    here.runner.tell_network(NO_NETWORK)
    status = here.rounds.board.status
    assert (status.state, status.problem, status.offline_since) == (SyncState.OFFLINE, "", NOW)
    here.runner.start()
    here.runner.wake()
    assert not here.rounds.done.acquire(timeout=A_WHILE)

    here.runner.sync_now()  # the system may be wrong
    here.rounds.wait()
    here.rounds.until(lambda status: status.state is SyncState.IDLE)
    here.runner.tell_network(NO_NETWORK)
    here.runner.tell_network(Network(Reach.SOME))
    here.rounds.wait()
    status = here.rounds.until(lambda status: status.state is SyncState.IDLE)
    assert status.offline_since is None


def test_a_connection_that_comes_back_ends_the_pause_after_failures(
    stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.client.rhythm.RECONNECT_SPREAD_SECONDS", 0.0)
    here = stage(Known("network.offline"), Known("network.offline"))
    here.runner.start()
    here.rounds.wait()
    here.rounds.until(lambda status: status.state is SyncState.OFFLINE)
    here.runner.sync_now()
    here.rounds.wait()
    here.rounds.until(lambda status: status.state is SyncState.OFFLINE)
    here.runner.tell_network(NO_NETWORK)
    here.runner.tell_network(Network(Reach.SOME))
    here.rounds.wait()
    here.rounds.until(lambda status: status.state is SyncState.IDLE)


@pytest.mark.parametrize("tell", [Runner.awoke, lambda runner, _slept: runner.leaving()], ids=["awake", "to sleep"])
def test_before_the_laptop_sleeps_and_after_it_what_waits_is_sent(
    stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch, tell: Callable[[Runner, float], None]
) -> None:
    monkeypatch.setattr("sync.client.runner.DEBOUNCE_SECONDS", 3600.0)
    monkeypatch.setattr("sync.client.rhythm.RECONNECT_SPREAD_SECONDS", 0.0)
    monkeypatch.setattr("sync.client.rhythm.CEILING_SECONDS", 3600.0)
    here = stage()
    here.runner.start()
    here.rounds.wait()
    here.rounds.until(lambda status: status.state is SyncState.IDLE)
    here.runner.wake()
    assert not here.rounds.done.acquire(timeout=A_WHILE)
    tell(here.runner, 60.0)
    here.rounds.wait()


def test_sleeping_counts_for_what_the_server_asked_to_wait(
    stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.client.rhythm.RECONNECT_SPREAD_SECONDS", 0.0)
    here = stage(ServerProblem(Problem("unavailable", 503), retry_after=120.0))
    here.runner.start()
    here.rounds.wait()
    here.rounds.until(lambda status: status.state is SyncState.PROBLEM)
    here.runner.awoke(10.0)
    assert not here.rounds.done.acquire(timeout=A_WHILE)
    here.runner.awoke(200.0)
    here.rounds.wait()


PAGE = Known("network.not_concord", status=200)


@pytest.mark.parametrize(
    ("problem", "network", "state"),
    [
        (PAGE, UNKNOWN, SyncState.PORTAL),
        (Known("network.not_concord", status=302), UNKNOWN, SyncState.PORTAL),
        (Known("network.not_concord", status=511), UNKNOWN, SyncState.PORTAL),
        (Known("network.not_concord", status=404), UNKNOWN, SyncState.PROBLEM),
        (Known("network.tls"), UNKNOWN, SyncState.PROBLEM),
        (Known("network.tls"), CAPTIVE, SyncState.PORTAL),
        (Known("network.timeout"), CAPTIVE, SyncState.PORTAL),
        (Known("network.timeout"), Network(Reach.SOME), SyncState.OFFLINE),
        (Known("sync.mismatch"), CAPTIVE, SyncState.PROBLEM),
    ],
)
def test_a_network_that_wants_a_web_page_first_is_told_from_other_troubles(
    stage: Callable[..., Stage], problem: Known, network: Network, state: SyncState
) -> None:
    here = stage(problem)
    here.runner.tell_network(network)
    here.runner.start()
    status = here.rounds.until(lambda status: status.state is state)
    assert bool(status.problem) == (state is SyncState.PROBLEM)


def test_who_signed_in_on_the_network_s_page_is_connected_soon(
    stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.client.rhythm.RECONNECT_SPREAD_SECONDS", 0.0)
    here = stage(*[PAGE] * 9)
    here.runner.tell_network(CAPTIVE)
    here.runner.start()
    for _ in range(9):
        here.rounds.wait()
        status = here.rounds.until(lambda status: status.state is SyncState.PORTAL)
        assert status.next_at is not None and status.next_at <= NOW + timedelta(seconds=PORTAL_SECONDS)
        here.runner.sync_now()
    here.rounds.wait()
    here.rounds.until(lambda status: status.state is SyncState.IDLE)
    here.runner.tell_network(Network(Reach.SOME))
    here.rounds.wait()


def test_to_a_server_on_this_computer_there_is_always_a_way(stage: Callable[..., Stage]) -> None:
    rounds = Rounds(StatusBoard())
    runner = Runner(rounds.run, rounds.board, FrozenClock(NOW), is_near=True)
    runner.tell_network(NO_NETWORK)
    assert rounds.board.status.state is SyncState.IDLE
    runner.start()
    rounds.wait()
    runner.stop()


def test_that_there_is_no_network_is_not_said_over_weightier_news(stage: Callable[..., Stage]) -> None:
    here = stage(SignInNeeded())
    here.runner.start()
    here.rounds.until(lambda status: status.state is SyncState.SIGN_IN)
    here.runner.tell_network(NO_NETWORK)
    here.rounds.until(lambda status: status.network is NO_NETWORK and status.state is SyncState.SIGN_IN)
    here.runner.pause()
    here.runner.tell_network(NO_NETWORK)
    here.rounds.until(lambda status: status.state is SyncState.PAUSED)


def held(board: StatusBoard) -> FilesHeld:
    return board.status.files_held


def test_a_metered_network_holds_files_back_and_a_person_lets_them_through() -> None:
    board = StatusBoard()
    gate = FileGate(board)
    assert held(board) is FilesHeld.NO
    gate.network(METERED)
    assert held(board) is FilesHeld.METERED
    gate.let_through()
    assert held(board) is FilesHeld.NO
    gate.network(Network(Reach.SOME))
    gate.network(METERED)
    assert held(board) is FilesHeld.METERED, "another network costs again"
    gate.allow_metered(True)
    assert held(board) is FilesHeld.NO
    gate.pause(True)
    assert held(board) is FilesHeld.PAUSED
    gate.pause(False)
    assert held(board) is FilesHeld.NO


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
