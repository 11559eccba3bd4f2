"""Records that leave: tombstones that are old enough are forgotten, and a mass removal is asked for first."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from app.domain.clock import Clock
from app.domain.deletions import is_mass
from app.domain.errors import Known
from sync.server.core.commit import retried
from sync.server.storage.store import Store
from sync.server.storage.times import stamp

LEAST_DAYS = 30
"""A device that was away for less need not receive a scope anew."""


def purge_tombstones(store: Store, clock: Clock, days: int) -> int:
    """Forget tombstones that are older than that many days, scope by scope; return how many.

    A scope's floor rises with it: a device whose cursor is below receives that scope anew. Known `purge_too_early`.
    """
    if days < LEAST_DAYS:
        raise Known("purge_too_early", least=LEAST_DAYS)
    before = stamp(clock.now() - timedelta(days=days))
    with store.read() as snapshot:
        scopes = snapshot.scopes("")

    def purge(scope: str) -> int:
        with store.begin() as tx:
            tx.lock([scope])
            purged = tx.purge(scope, before)
            tx.commit()
        return purged

    return sum(retried(partial(purge, scope)) for scope in scopes)


def require_meant(lost: int, held: int, *, is_meant: bool) -> None:
    """Raise Known `mass_removal` where that many of so many records would go and nobody said that it is meant."""
    if is_mass(lost, held) and not is_meant:
        raise Known("mass_removal", lost=lost, held=held)
