"""The sync thread: one round at a time, when the policy says so (rhythm.py)."""

from __future__ import annotations

import secrets
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Protocol

from app.domain.clock import Clock
from app.domain.errors import Known
from sync.client.aftermath import Aftermath
from sync.client.auth import SignInNeeded
from sync.client.network import UNKNOWN, Network, Reach
from sync.client.rhythm import Moment, Plan, next_round
from sync.client.status import StatusBoard, SyncState
from sync.client.transport import CANCELLED

DEBOUNCE_SECONDS = 2.0
"""A quiet moment after a local commit: a burst of changes becomes one request."""

_AT_WORK = frozenset({SyncState.SENDING, SyncState.RECEIVING})


class Breakable(Protocol):
    """The line of the rounds."""

    def break_off(self) -> None:
        """End the requests under way with Known sync.cancelled, and every later one until `mend`."""
        ...

    def mend(self) -> None:
        """Let requests through again."""
        ...


@dataclass(slots=True)
class _Heard:
    """What happened since the last round began, and what stands; guarded by the runner's turn."""

    chance: float
    interval: float
    network: Network = UNKNOWN
    ended: float | None = None
    first_written: float | None = None
    last_written: float | None = None
    connected: float | None = None
    is_asked: bool = False
    is_leaving: bool = False
    is_paused: bool = False

    def taken(self) -> None:
        """A round begins: what was asked for is its cause."""
        self.first_written = self.last_written = self.connected = None
        self.is_asked = self.is_leaving = False


class Runner:
    """Runs rounds on a thread of its own until it is stopped; `round` does one and raises Known.

    Its other methods are called from any thread and return at once, but for `stop`.
    """

    def __init__(
        self,
        round_: Callable[[], None],
        board: StatusBoard,
        clock: Clock,
        every_seconds: float = 300.0,
        line: Breakable | None = None,
        *,
        is_near: bool = False,
    ) -> None:
        """Take the round, the board it reports on, the pause between rounds without a cause, and the rounds' line.

        To a server on this very computer (`is_near`) there is a way whatever the system tells of networks.
        """
        self._round = round_
        self._line = line
        self._is_near = is_near
        self._board = board
        self._clock = clock
        self._aftermath = Aftermath(board, clock)
        self._heard = _Heard(_chance(), every_seconds)
        self._turn = threading.Condition()
        self._is_under_way = False
        self._is_stopping = False
        self._thread = threading.Thread(target=self._run, name="concord-sync")

    def start(self) -> None:
        """Start the thread; its first round comes at once, unless something holds it back."""
        self._thread.start()

    def every(self, seconds: float) -> None:
        """Change the pause between rounds without a cause; it is counted from the end of the last one."""
        with self._turn:
            self._heard.interval = seconds
            self._turn.notify_all()

    def wake(self) -> None:
        """Something was written: sync after a quiet moment."""
        with self._turn:
            self._heard.last_written = monotonic()
            if self._heard.first_written is None:  # else the thread looks again when the moment has passed
                self._heard.first_written = self._heard.last_written
                self._turn.notify_all()

    def sync_now(self) -> None:
        """A person asked: sync now, also when paused, offline or waiting after a failure."""
        with self._turn:
            self._heard.is_asked = True
            self._turn.notify_all()

    def signed_in(self) -> None:
        """A session was begun: sync now, whatever the one before was told."""
        with self._turn:
            self._aftermath.forget()
        self.sync_now()

    def leaving(self) -> None:
        """The system is about to sleep: send what waits without a quiet moment."""
        with self._turn:
            self._heard.is_leaving = True
            self._turn.notify_all()

    def awoke(self, slept: float) -> None:
        """The system slept so many seconds, or its clock was set: pauses are over, the network may be another."""
        with self._turn:
            self._aftermath.passed(slept)
            self._heard.connected = monotonic()
            self._turn.notify_all()

    def tell_network(self, network: Network) -> None:
        """Take what the system tells of the network."""
        with self._turn:
            before, self._heard.network = self._heard.network, network
            if network.opened_since(before):
                self._aftermath.opened()
                self._heard.connected = monotonic()
            is_offline = network.reach is Reach.NONE and not self._is_near
            since = self._board.status.offline_since or self._clock.now()
            if is_offline and not self._is_under_way and self._is_free_to_say():
                self._board.change(
                    state=SyncState.OFFLINE, problem="", params=(), offline_since=since, next_at=None, network=network
                )
            else:
                self._board.change(network=network)
            self._turn.notify_all()

    def cancel(self) -> None:
        """End the round under way at once, if there is one. What it did not finish is kept for the next."""
        with self._turn:
            if self._is_under_way and self._line is not None:
                self._heard.taken()  # what was asked for before this would begin it again
                self._line.break_off()
                # Said at once: looking up a name cannot be broken off, and the round ends when that does.
                self._aftermath.cancelled(self._resting(SyncState.CANCELLED))

    def is_wanted(self) -> bool:
        """Say whether a round, or the end, was asked for since the one under way began."""
        with self._turn:
            return self._is_stopping or self._heard.is_asked or self._heard.first_written is not None

    def pause(self) -> None:
        """Do not begin rounds until `resume` or `sync_now`."""
        with self._turn:
            self._heard.is_paused = True
            self._board.change(state=SyncState.PAUSED)

    def resume(self) -> None:
        """Begin rounds again."""
        with self._turn:
            self._heard.is_paused = False
        self.sync_now()

    def stop(self, patience: float | None = None) -> bool:
        """End after the round that is under way; wait for that, `patience` seconds at most. Say whether it ended."""
        with self._turn:
            self._is_stopping = True
            self._turn.notify_all()
        if self._thread.is_alive():
            self._thread.join(patience)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while self._is_begun():
            try:
                self._came_to()
            finally:
                with self._turn:
                    self._is_under_way = False
                    self._heard.ended = monotonic()
                    self._heard.chance = _chance()

    def _is_begun(self) -> bool:
        """Wait for the next round and begin it; False where there is none any more."""
        with self._turn:
            while not self._is_stopping:
                plan = self._plan()
                left = None if plan.at is None else plan.at - monotonic()
                if left is not None and left <= 0:
                    self._heard.taken()
                    self._is_under_way = True
                    if self._line is not None:
                        self._line.mend()
                    return True
                self._turn.wait(left)
            return False

    def _plan(self) -> Plan:
        heard, after = self._heard, self._aftermath
        return next_round(
            Moment(
                now=monotonic(),
                chance=heard.chance,
                interval=heard.interval,
                quiet=DEBOUNCE_SECONDS,
                ended=heard.ended,
                first_written=heard.first_written,
                last_written=heard.last_written,
                connected=heard.connected,
                retry_at=after.retry_at,
                failed_at=after.failed_at,
                server_asked=after.server_asked,
                network=UNKNOWN if self._is_near else heard.network,
                is_asked=heard.is_asked,
                is_leaving=heard.is_leaving,
                is_paused=heard.is_paused,
                needs_sign_in=after.needs_sign_in,
            )
        )

    def _came_to(self) -> None:
        try:
            self._round()
        except SignInNeeded:
            with self._turn:
                self._aftermath.session_ended()
        except Known as problem:
            with self._turn:
                self._end_badly(problem)
        except Exception:  # noqa: BLE001  # a bug in one round must not end syncing for the day: report it and go on
            kind, bug, trace = sys.exc_info()
            threading.excepthook(threading.ExceptHookArgs((kind, bug, trace, self._thread)))
            with self._turn:
                self._aftermath.bug()
        else:
            with self._turn:
                self._aftermath.succeeded(self._resting(SyncState.IDLE))

    def _end_badly(self, problem: Known) -> None:
        if problem.code == CANCELLED:
            self._aftermath.cancelled(self._resting(SyncState.CANCELLED))
        else:
            self._aftermath.failed(problem, self._heard.network)

    def _resting(self, state: SyncState) -> SyncState:
        """Return the state after a round: one that a person asked for in between does not end the pause."""
        return SyncState.PAUSED if self._heard.is_paused else state

    def _is_free_to_say(self) -> bool:
        """Say whether nothing weightier is on the board than that there is no network."""
        return not self._heard.is_paused and self._board.status.state not in {SyncState.SIGN_IN, *_AT_WORK}


def _chance() -> float:
    return secrets.randbelow(1001) / 1000
