"""How everybody but a device writes records: the same locks, ledger and flush as the sync transaction."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from app.domain.clock import Clock
from app.domain.ids import Ids
from sync.server.core.ledger import Ledger, Write
from sync.server.storage.store import ContendedError, Store, Transaction
from sync.server.storage.times import stamp

T = TypeVar("T")

_log = logging.getLogger(__name__)

TRIES = 8
"""How often a contended transaction is run before the caller is told."""


def retried(run: Callable[[], T]) -> T:
    """Run a transaction again while others are in its way; ContendedError after `TRIES`."""
    for _ in range(TRIES - 1):
        try:
            return run()
        except ContendedError as error:
            _log.info("contended, run again: %s", getattr(error.__cause__, "sqlstate", "") or "busy")
    return run()


def commit(
    store: Store,
    scopes: Sequence[str],
    records: Sequence[str],
    change: Callable[[Transaction, Ledger], T],
) -> T:
    """Lock the scopes, read the records, let `change` put what it wants into the ledger, and commit it all."""

    def run() -> T:
        with store.begin() as tx:
            ledger = Ledger(tx.lock(scopes))
            ledger.load(records, tx.records(records))
            result = change(tx, ledger)
            tx.flush(ledger.changes())
            tx.commit()
        return result

    return retried(run)


def own_write(ids: Ids, clock: Clock, command: str) -> Write:
    """Return what the history says of a write by the server itself: no actor, no device."""
    now = stamp(clock.now())
    return Write(ids.new(), command, "", "", now, now)
