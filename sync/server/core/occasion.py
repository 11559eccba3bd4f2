"""The occasion of a push: who sends when, and what the history says of what is written then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.ids import user_scope
from sync.server.core.entries import Write
from sync.server.core.intake import Offer
from sync.server.storage.rows import Caller


@dataclass(frozen=True, slots=True)
class Occasion:
    """Who pushes and when; `today` is the server's own date."""

    caller: Caller
    device: str
    received_at: str
    today: date

    @property
    def own_scope(self) -> str:
        """Return the scope of whoever pushes."""
        return user_scope(self.caller.account.id)

    def write(self, offer: Offer) -> Write:
        """Return what the history says of a changeset's writes; for whom was entered only where a rule has seen it."""
        return Write(
            changeset=offer.changeset_id,
            command=offer.command,
            actor=self.caller.account.id,
            device=offer.changeset.device if offer.changeset else self.device,
            made_at=offer.made_at or self.received_at,
            received_at=self.received_at,
        )
