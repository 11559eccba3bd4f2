"""What an operator does at the server: removing records, and forgetting what was removed."""

from __future__ import annotations

from random import Random

from app.domain.clock import Clock
from sync.server.core.commit import commit, own_write
from sync.server.core.ledger import Ledger
from sync.server.core.sweeping import Swept, sweep
from sync.server.storage.store import Transaction
from sync.server.storage.times import stamp
from tests.simulation.past import read_past
from tests.simulation.stage import Server

_KINDS = ("plan_item", "contact", "visit", "comment", "evidence", "member", "violation", "accident", "complaint")
_MANY = 0.3
"""The chance that so much is removed at once that laptops must ask."""


class Operator:
    """Removes, by the one commit path, whatever people may be working on."""

    def __init__(self, server: Server, clock: Clock, dice: Random) -> None:
        """Take the server, and dice of one's own."""
        self._server = server
        self._clock = clock
        self._dice = dice

    def remove(self, scope: str) -> list[str]:
        """Remove a record or a few of a scope, now and then many; return what went."""
        rows = [row for row in read_past(self._server.path).rows.values() if row.scope == scope and row.kind in _KINDS]
        here = sorted(row.id for row in rows)
        number = len(here) // 2 if self._dice.random() < _MANY else self._dice.randint(1, 2)
        gone = self._dice.sample(here, min(number, len(here)))
        write = own_write(self._server.ids, self._clock, "RemoveRecords")

        def removing(_tx: Transaction, ledger: Ledger) -> None:
            for one in gone:
                ledger.remove(one, write)

        commit(self._server.store, [scope], gone, removing)
        return gone

    def forget(self, scope: str) -> int:
        """Forget every tombstone of a scope, as if it were old enough; return how many."""
        with self._server.store.begin() as tx:
            tx.lock([scope])
            purged = tx.purge(scope, stamp(self._clock.now()))
            tx.commit()
        return purged

    def sweep(self) -> Swept:
        """Clear away the files that no record names any more."""
        return sweep(self._server.store, self._server.files, is_dry_run=False)
