"""The sync thread: one round when something was written, when it is time, or when a person asks."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from typing import Protocol

from app.config.logs import Code, area, event
from app.domain.clock import Clock
from app.domain.errors import Known
from sync.client.auth import SignInNeeded
from sync.client.backoff import Backoff
from sync.client.status import StatusBoard, SyncState
from sync.client.transport import CANCELLED, ServerProblem

DEBOUNCE_SECONDS = 2.0
"""After a local commit: a burst of changes becomes one request."""

_OFFLINE = frozenset({"network.offline", "network.timeout"})


class Breakable(Protocol):
    """The line of the rounds."""

    def break_off(self) -> None:
        """End the requests under way with Known sync.cancelled, and every later one until `mend`."""
        ...

    def mend(self) -> None:
        """Let requests through again."""
        ...


class Runner:
    """Runs rounds on a thread of its own until it is stopped; `round` does one and raises Known."""

    def __init__(
        self,
        round_: Callable[[], None],
        board: StatusBoard,
        clock: Clock,
        every_seconds: float = 300.0,
        line: Breakable | None = None,
    ) -> None:
        """Take the round, the board it reports on, the pause between rounds without a cause, and the rounds' line."""
        self._round = round_
        self._line = line
        self._turn = threading.Lock()
        self._is_under_way = False
        self._board = board
        self._clock = clock
        self._every = every_seconds
        self._backoff = Backoff()
        self._wake = threading.Event()
        self._hurry = threading.Event()
        self._stopping = threading.Event()
        self._paused = threading.Event()
        self._log = area("sync")
        self._thread = threading.Thread(target=self._run, name="concord-sync")

    def start(self) -> None:
        """Start the thread; its first round comes at once, unless `pause` was asked for before."""
        if not self._paused.is_set():
            self._hurry.set()
            self._wake.set()
        self._thread.start()

    def every(self, seconds: float) -> None:
        """Change the pause between rounds without a cause; it is counted anew from a round that comes soon."""
        self._every = seconds
        self._wake.set()

    def wake(self) -> None:
        """Something was written: sync soon."""
        self._wake.set()

    def sync_now(self) -> None:
        """A person asked: sync now, also when paused or waiting after a failure."""
        self._hurry.set()
        self._wake.set()

    def cancel(self) -> None:
        """End the round under way at once, if there is one. What it did not finish is kept for the next."""
        with self._turn:
            if self._is_under_way and self._line is not None:
                self._hurry.clear()
                self._wake.clear()  # what was asked for before this would begin it again
                self._line.break_off()

    def is_wanted(self) -> bool:
        """Say whether a round, or the end, was asked for since the one under way began."""
        return self._wake.is_set()

    def pause(self) -> None:
        """Do not begin rounds until `resume` or `sync_now`."""
        self._paused.set()
        self._board.change(state=SyncState.PAUSED)

    def resume(self) -> None:
        """Begin rounds again."""
        self._paused.clear()
        self.sync_now()

    def stop(self, patience: float | None = None) -> bool:
        """End after the round that is under way; wait for that, `patience` seconds at most. Say whether it ended."""
        self._stopping.set()
        self._hurry.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(patience)
        return not self._thread.is_alive()

    def _run(self) -> None:
        pause = 0.0
        while not self._stopping.is_set():
            self._wait(pause)
            if self._stopping.is_set():
                return
            if self._paused.is_set() and not self._hurry.is_set():
                pause = self._every
                continue
            self._hurry.clear()
            pause = self._one_round()

    def _wait(self, pause: float) -> None:
        """Wait for a cause or for the pause to end; after failures only a person shortens the pause."""
        if self._board.status.problem or self._board.status.state is SyncState.OFFLINE:
            self._hurry.wait(pause)
        elif self._wake.wait(pause) and not self._hurry.is_set():
            self._hurry.wait(DEBOUNCE_SECONDS)
        self._wake.clear()

    def _one_round(self) -> float:
        with self._turn:
            self._is_under_way = True
            if self._line is not None:
                self._line.mend()
        try:
            return self._came_to()
        finally:
            with self._turn:
                self._is_under_way = False

    def _came_to(self) -> float:
        try:
            self._round()
        except SignInNeeded:
            self._board.change(state=SyncState.SIGN_IN, problem="sign_in.needed")
            return self._every
        except Known as problem:
            return self._failed(problem)
        except Exception:  # noqa: BLE001  # a bug in one round must not end syncing for the day: report it and go on
            kind, bug, trace = sys.exc_info()
            threading.excepthook(threading.ExceptHookArgs((kind, bug, trace, self._thread)))
            self._board.change(state=SyncState.PROBLEM, problem="sync.bug")
            return self._backoff.failed()
        self._backoff.succeeded()
        # A round that a person asked for in between does not end the pause.
        state = SyncState.PAUSED if self._paused.is_set() else SyncState.IDLE
        self._board.change(state=state, problem="", params=(), offline_since=None)
        return self._every

    def _failed(self, problem: Known) -> float:
        if problem.code == CANCELLED:
            state = SyncState.PAUSED if self._paused.is_set() else SyncState.CANCELLED
            self._board.change(state=state, problem="", params=(), offline_since=None)
            return self._every
        offline = problem.code in _OFFLINE
        since = self._board.status.offline_since or self._clock.now()
        event(self._log, logging.WARNING, "round.failed", problem=Code(problem.code))
        self._board.change(
            state=SyncState.OFFLINE if offline else SyncState.PROBLEM,
            problem="" if offline else problem.code,
            params=tuple(problem.params.items()),
            offline_since=since if offline else None,
        )
        asked = problem.retry_after if isinstance(problem, ServerProblem) else 0.0
        return self._backoff.failed(asked)
