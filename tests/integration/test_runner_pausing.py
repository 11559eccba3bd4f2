"""The sync thread does what a person set: by itself or when asked, and how often."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from app.domain.clock import SystemClock
from sync.client.runner import Runner
from sync.client.status import StatusBoard, SyncState

LONG = 3600.0
SOON = 10.0
A_WHILE = 0.3


class Line:
    """Stands for the way to the server; counts the rounds."""

    def __init__(self) -> None:
        self.rounds = threading.Semaphore(0)

    def round(self) -> None:
        self.rounds.release()

    def went(self, seconds: float = SOON) -> bool:
        """Wait for one more round; say whether it came."""
        return self.rounds.acquire(timeout=seconds)


@pytest.fixture
def line() -> Line:
    return Line()


@pytest.fixture
def board() -> StatusBoard:
    return StatusBoard()


@pytest.fixture
def runner(line: Line, board: StatusBoard) -> Iterator[Runner]:
    made = Runner(line.round, board, SystemClock(), LONG)
    yield made
    made.stop()


def is_reached(board: StatusBoard, state: SyncState) -> bool:
    reached = threading.Event()
    unsubscribe = board.subscribe(lambda status: reached.set() if status.state is state else None)
    try:
        return board.status.state is state or reached.wait(SOON)
    finally:
        unsubscribe()


def test_the_first_round_comes_at_once(runner: Runner, line: Line) -> None:
    runner.start()
    assert line.went()


def test_who_paused_before_the_start_is_asked_first(runner: Runner, line: Line, board: StatusBoard) -> None:
    runner.pause()
    runner.start()
    assert board.status.state is SyncState.PAUSED
    assert not line.went(A_WHILE)

    runner.wake()  # something was written
    assert not line.went(A_WHILE)

    runner.sync_now()
    assert line.went()


def test_a_round_that_was_asked_for_does_not_end_the_pause(runner: Runner, line: Line, board: StatusBoard) -> None:
    runner.start()
    assert line.went()
    assert is_reached(board, SyncState.IDLE)
    runner.pause()
    runner.sync_now()
    assert line.went()
    assert not line.went(A_WHILE)
    assert is_reached(board, SyncState.PAUSED)

    runner.resume()
    assert line.went()
    assert is_reached(board, SyncState.IDLE)


def test_a_shorter_interval_holds_from_now_on(runner: Runner, line: Line) -> None:
    runner.start()
    assert line.went()
    runner.every(0.05)
    assert all(line.went() for _ in range(3))
