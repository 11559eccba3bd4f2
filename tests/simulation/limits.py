"""How small requests, pages and transactions are cut, so that a short history meets every edge of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from random import Random
from unittest.mock import patch

from app.services import receiving
from app.storage.arrivals import pieces
from sync.client import cycle, trip
from sync.server.core import intake, older, pull
from sync.server.core.page import Page
from sync.server.storage.store import Reading


@dataclass(frozen=True, slots=True)
class Limits:
    """Changesets sent and taken in one request, rows of a page, rows of a transaction, rows gathered at most."""

    sent: int
    taken: int
    page: int
    piece: int
    gathered: int

    @classmethod
    def drawn(cls, rng: Random) -> Limits:
        """Draw limits for one history."""
        return cls(
            sent=rng.choice((1, 2, 3, 500, 500)),
            taken=rng.choice((2, 500, 500, 500)),
            page=rng.choice((2, 3, 5, 2000, 2000)),
            piece=rng.choice((2, 4000)),
            gathered=rng.choice((3, 40_000, 40_000)),
        )

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Let client and server keep them until the block ends."""
        rows = self.page

        class SmallPage(Page):
            def __init__(self, reading: Reading) -> None:
                super().__init__(reading, rows)

        with ExitStack() as patched:
            for where, name, value in (
                (cycle, "MOST_CHANGESETS", self.sent),
                (trip, "FLIP_ROWS", self.gathered),
                (receiving, "pieces", lambda arrival: pieces(arrival, self.piece)),
                (intake, "MOST_CHANGESETS", self.taken),
                (pull, "Page", SmallPage),
                (older, "MOST_ROWS", rows),
            ):
                patched.enter_context(patch.object(where, name, value))
            yield
