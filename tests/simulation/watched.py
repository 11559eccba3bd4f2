"""Taking a round in, with an eye on it, and with a switch that cuts the power."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from app.services.receiving import Received
from app.storage.arrivals import Arrival, Moved


class PowerCut(Exception):
    """The laptop went dark in the middle of taking something in."""


class Receive(Protocol):
    """How `Receiving` takes in what came."""

    def __call__(
        self, arrivals: Sequence[Arrival], grants: Mapping[str, str], moved: Moved, *, is_more_coming: bool = False
    ) -> Received:
        """Take it in."""
        ...


class Watched:
    """Takes rounds in as the program does, may go dark at a flip, and remembers the scopes that did not add up."""

    def __init__(self, receive: Receive, rest: Callable[[], None], count: Callable[[], None]) -> None:
        """Take what takes a round in, what waits for everything given meanwhile, and what counts before a removal."""
        self.flips_left: int | None = None
        self.mismatched: frozenset[str] = frozenset()
        self._receive = receive
        self._rest = rest
        self._count = count

    def receive(
        self, arrivals: Sequence[Arrival], grants: Mapping[str, str], moved: Moved, *, is_more_coming: bool = False
    ) -> Received:
        """Take in a round."""

        def counted(total: int, *rows: object) -> int:
            if self.flips_left is not None:
                self.flips_left -= 1
                if self.flips_left < 0:
                    self.flips_left = None
                    raise PowerCut
            return moved(total, *rows)  # type: ignore[arg-type]  # handed through

        if any(arrival.gone or arrival.is_snapshot for arrival in arrivals):
            self._count()
        received = self._receive(arrivals, grants, counted, is_more_coming=is_more_coming)
        # Whether the next request takes along what was given between two flips must not depend on the threads.
        self._rest()
        self.mismatched |= received.mismatched
        return received
