"""A person asked whether what lies here is what the server holds: counted anew here, then compared in a round.

What differs is received anew by that round; what waits to be sent is not touched by it.
"""

from __future__ import annotations

import threading

from app.domain.errors import Known
from sync.client.cycle import Cycle
from sync.client.status import Check, CheckState, StatusBoard
from sync.client.transport import CANCELLED
from sync.client.trip import RoundReport


class Checking:
    """One question at a time; `ask` from any thread, `run` on the sync thread. The answer is on the board."""

    def __init__(self, cycle: Cycle, board: StatusBoard) -> None:
        """Take what counts and compares, and where the answer is said."""
        self._cycle = cycle
        self._board = board
        self._lock = threading.Lock()
        self._asked: str | None = None

    def ask(self, scope: str) -> None:
        """Let the next round answer for a scope, '' for all."""
        # Said first: a round that begins meanwhile must not have answered before.
        self._board.change(check=Check(scope, CheckState.RUNNING))
        with self._lock:
            self._asked = scope

    def forget(self) -> None:
        """Answer what waits for a next round that was called off with the one before it."""
        with self._lock:
            scope, self._asked = self._asked, None
        if scope is not None:
            self._board.change(check=Check(scope, CheckState.FAILED, problem=CANCELLED))

    def run(self) -> RoundReport:
        """Run a round, after a recount where one was asked for; raises what the round does."""
        with self._lock:
            scope, self._asked = self._asked, None
        if scope is None:
            return self._cycle.run()
        try:
            differed = self._cycle.verify(scope)
            report = self._cycle.run()
        except BaseException as problem:
            # Whatever it was, the question has ended and can be asked again.
            code, params = (problem.code, problem.params) if isinstance(problem, Known) else ("sync.bug", {})
            failed = Check(scope, CheckState.FAILED, problem=code, params=tuple(params.items()))
            self._board.change(check=failed)
            raise
        found = tuple(sorted(each for each in differed | report.repaired if scope in ("", each)))
        self._board.change(check=Check(scope, CheckState.DONE, found))
        return report
