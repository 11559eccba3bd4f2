"""What a round came to: what the board says of it, and how long the next one waits for that reason."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import timedelta
from time import monotonic

from app.config.logs import Code, area, event
from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.reasons import Param
from sync.client.backoff import Backoff
from sync.client.network import Network
from sync.client.status import StatusBoard, SyncState
from sync.client.transport import ServerProblem

PORTAL_SECONDS = 30.0
"""The longest pause while a network wants somebody to sign in on a web page: they may just have done so."""

MOST_ASKED_SECONDS = 3600.0
"""Of what a server may ask to wait: one that is wrong about it must not cost a day."""

_OFFLINE = frozenset({"network.offline", "network.timeout"})
_HIDDEN_BY_A_PORTAL = _OFFLINE | {"network.tls"}
_PAGES = frozenset({200, 203, 204, 301, 302, 303, 307, 308, 511})
"""What a portal answers in the server's place: its page, or the way to it."""


class Aftermath:
    """Called with the runner's turn held. Times are of the monotonic clock."""

    def __init__(self, board: StatusBoard, clock: Clock) -> None:
        """Take the board that is told, and the clock that people read."""
        self._board = board
        self._clock = clock
        self._backoff = Backoff()
        self._log = area("sync")
        self.retry_at: float | None = None
        self.failed_at = 0.0
        self.server_asked = 0.0
        self.needs_sign_in = False

    def succeeded(self, state: SyncState) -> None:
        """Forget all failures."""
        self.forget()
        self._board.change(state=state, problem="", params=(), offline_since=None, next_at=None)

    def cancelled(self, state: SyncState) -> None:
        """Say that a person ended it; failures before it count on."""
        self._board.change(state=state, problem="", params=(), offline_since=None, next_at=None)

    def session_ended(self) -> None:
        """Wait for the person."""
        self.forget()
        self.needs_sign_in = True
        self._board.change(state=SyncState.SIGN_IN, problem="sign_in.needed", params=(), next_at=None)

    def bug(self) -> None:
        """Say so, and try again later."""
        self._wait(self._backoff.failed())
        self._tell(SyncState.PROBLEM, "sync.bug", {})

    def failed(self, problem: Known, network: Network) -> None:
        """Say what is in the way, and wait for as long as that usually takes, or the server asks."""
        event(self._log, logging.WARNING, "round.failed", problem=Code(problem.code))
        asked = problem.retry_after if isinstance(problem, ServerProblem) else 0.0
        self.server_asked = min(asked, MOST_ASKED_SECONDS)
        pause = self._backoff.failed(self.server_asked)
        if is_portal(problem, network):
            self._wait(min(pause, PORTAL_SECONDS))
            self._tell(SyncState.PORTAL, "", {})
        elif problem.code in _OFFLINE:
            self._wait(pause)
            self._tell(SyncState.OFFLINE, "", problem.params)
        else:
            self._wait(pause)
            self._tell(SyncState.PROBLEM, problem.code, problem.params)

    def forget(self) -> None:
        """Begin anew: nothing that was before says anything of what comes."""
        self.opened()
        self.server_asked = 0.0
        self.needs_sign_in = False

    def opened(self) -> None:
        """A way has opened: failures on the one before say nothing of it; what the server asked for stands."""
        self._backoff.succeeded()
        self.retry_at = None

    def passed(self, seconds: float) -> None:
        """So many seconds passed that the clock of pauses did not count."""
        self.failed_at -= max(seconds, 0.0)
        self.opened()

    def _wait(self, seconds: float) -> None:
        self.failed_at = monotonic()
        self.retry_at = self.failed_at + seconds

    def _tell(self, state: SyncState, problem: str, params: Mapping[str, Param]) -> None:
        is_offline = state in {SyncState.OFFLINE, SyncState.PORTAL}
        since = self._board.status.offline_since or self._clock.now()
        left = 0.0 if self.retry_at is None else self.retry_at - self.failed_at
        self._board.change(
            state=state,
            problem=problem,
            params=tuple(params.items()),
            offline_since=since if is_offline else None,
            next_at=self._clock.now() + timedelta(seconds=left),
        )


def is_portal(problem: Known, network: Network) -> bool:
    """Say whether the sign-in page of the network stands in the way: by what answered, or by what the system tells."""
    if network.is_captive and problem.code in _HIDDEN_BY_A_PORTAL:
        return True
    return problem.code == "network.not_concord" and problem.params.get("status") in _PAGES
