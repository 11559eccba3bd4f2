"""How small requests, pages and transactions are cut, so that a short history meets every edge of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from random import Random
from typing import ParamSpec, TypeVar
from unittest.mock import patch

from app.domain.errors import Known
from app.services import evidence, receiving
from app.storage import engines
from app.storage.arrivals import pieces
from sync.client import carrying, cycle, outgoing, trip
from sync.server.core import intake, older, pull
from sync.server.core.page import Page
from sync.server.storage.store import Reading
from tests.simulation.pouch import InTurn

P = ParamSpec("P")
T = TypeVar("T")
_USUAL_PAGE = 2000


class _AtOnce(Executor):
    """Runs on the thread that asks, so that a seed leaves the same trace: what is read ahead comes before the rest."""

    def __init__(self, *_size: int, **_names: str) -> None:
        pass

    def submit(self, work: Callable[P, T], /, *args: P.args, **named: P.kwargs) -> Future[T]:
        done: Future[T] = Future()
        try:
            done.set_result(work(*args, **named))
        except Known as failure:
            done.set_exception(failure)
        return done


@dataclass(frozen=True, slots=True)
class Limits:
    """Changesets of a request, sent and taken; rows of a page, of a transaction, gathered; pages of a log.

    `stretch` is the least that is sent of a file at once.
    """

    sent: int
    taken: int
    page: int
    piece: int
    gathered: int
    log_pages: int
    stretch: int

    @classmethod
    def drawn(cls, rng: Random) -> Limits:
        """Draw limits for one history."""
        return cls(
            sent=rng.choice((1, 2, 3, 500, 500)),
            taken=rng.choice((2, 500, 500, 500)),
            page=rng.choice((2, 3, 5, _USUAL_PAGE, _USUAL_PAGE)),
            piece=rng.choice((2, 4000)),
            gathered=rng.choice((3, 40_000, 40_000)),
            log_pages=rng.choice((10, 50, 4000)),
            stretch=rng.choice((200, 700)),
        )

    @property
    def are_small(self) -> bool:
        """Say whether anything is cut smaller than the program cuts it."""
        return self.sent < 500 or self.taken < 500 or self.page < _USUAL_PAGE or self.piece < 4000

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Let client and server keep them until the block ends."""
        rows = self.page

        class SmallPage(Page):
            def __init__(self, reading: Reading) -> None:
                super().__init__(reading, rows)

        with ExitStack() as patched:
            for where, name, value in (
                (outgoing, "MOST_CHANGESETS", self.sent),
                (cycle, "AHEAD_ROWS", 1 if rows < _USUAL_PAGE else cycle.AHEAD_ROWS),
                (cycle, "ThreadPoolExecutor", _AtOnce),
                (trip, "FLIP_ROWS", self.gathered),
                (engines, "CHECKPOINT_PAGES", self.log_pages),
                (evidence, "ThreadPoolExecutor", InTurn),
                (carrying, "LEAST_PIECE_BYTES", self.stretch),
                (carrying, "MOST_PIECE_BYTES", 2 * self.stretch),
                (receiving, "pieces", lambda arrival: pieces(arrival, self.piece)),
                (intake, "MOST_CHANGESETS", self.taken),
                (pull, "Page", SmallPage),
                (older, "MOST_ROWS", rows),
            ):
                patched.enter_context(patch.object(where, name, value))
            yield
