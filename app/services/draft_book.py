"""Drafts for screens: kept on the writer thread, in the order of the keystrokes and of the commands made from them."""

from __future__ import annotations

from concurrent.futures import Future

from app.domain.clock import Clock
from app.services.writer import Writer
from app.storage.drafts import Draft, Drafts
from app.storage.replica import Replica


class DraftBook:
    """Every keystroke is kept: what was typed after a command was given is kept after it, and so survives it."""

    def __init__(self, replica: Replica, writer: Writer, clock: Clock) -> None:
        """Take the replica for reading, and the thread that writes."""
        self._drafts = Drafts(replica, clock)
        self._writer = writer

    def keep(self, place: str, content: str) -> Future[int]:
        """Write the draft of a place; done when it is on the disk. Returns its revision."""
        return self._writer.then_run(lambda: self._drafts.keep(place, content))

    def discard(self, place: str) -> Future[None]:
        """Forget the draft, because the person said so."""
        return self._writer.then_run(lambda: self._drafts.discard(place))

    def find(self, place: str) -> Draft | None:
        """Return the draft of a place, or None."""
        return self._drafts.find(place)

    def all(self) -> list[Draft]:
        """Return every draft, the newest first."""
        return self._drafts.all()
