"""What is sent next: batches that the server takes and the line carries, so that no change holds up the others."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.reasons import Reason, Where, Who
from app.services.changes import Changed
from app.services.commands import OUTBOX
from app.services.workspace import Workspace
from app.storage import outbox
from sync.client.trip import Trip
from sync.protocol.limits import MOST_CHANGESETS, MOST_PUSH_BYTES

LEAST_HALVED = 2

Batch = Sequence[tuple[int, bytes]]
"""Places in the outbox and payloads."""


class Outgoing:
    """The outbox of one workspace as its rounds send it. Called on the sync thread only."""

    def __init__(self, workspace: Workspace) -> None:
        """Begin with the largest batches; what was too large before is tried once more."""
        self._workspace = workspace
        self._most = MOST_CHANGESETS
        self._parked: set[int] = set()
        self._slow: set[int] = set()

    def next(self, trip: Trip) -> tuple[Batch, bool]:
        """Return the next batch, and whether others follow."""
        without = self._parked | self._slow
        with self._workspace.read() as connection:
            batch = outbox.next_to_send(connection, trip.after, self._most, MOST_PUSH_BYTES, without)
            more = bool(batch) and bool(outbox.next_to_send(connection, batch[-1][0], 1, without=without))
        return (batch, more) if batch else (self._slow_one(trip), False)

    def passed(self, batch: Batch) -> None:
        """Note what got through; after one that did not, batches grow again to what the line carries."""
        if self._slow:
            self._most = min(2 * self._most, MOST_CHANGESETS)
            self._slow.difference_update(seq for seq, _ in batch)

    def too_large(self, batch: Batch) -> None:
        """Try it in halves; one that is too large all by itself is kept with the reason, and the others pass."""
        if len(batch) < LEAST_HALVED:
            self._park(*batch[0])
        else:
            self._most = len(batch) // 2

    def too_slow(self, trip: Trip, batch: Batch) -> bool:
        """Try it in halves; let the others pass one that timed out all by itself. False: the line is dead for all."""
        if len(batch) >= LEAST_HALVED:
            self._most = len(batch) // 2
            return True
        if not trip.set_aside(batch[0][0]):
            return False
        self._slow.add(batch[0][0])
        return True

    def all_sent(self) -> None:
        """Begin the next round with the largest batches."""
        self._most = MOST_CHANGESETS

    def _slow_one(self, trip: Trip) -> Batch:
        """Return a changeset that timed out all by itself, to be tried once in each round when the others are sent."""
        for seq in sorted(self._slow - trip.timed_out):
            with self._workspace.read() as connection:
                found = outbox.next_to_send(connection, seq - 1, 1)
            if found and found[0][0] == seq:
                return found
            self._slow.discard(seq)
        return ()

    def _park(self, seq: int, payload: bytes) -> None:
        self._parked.add(seq)
        reason = Reason("U0", False, "changeset.too_large", Who.NOBODY, Where.SYNC, {"size": len(payload)})
        self._workspace.writer.run(lambda connection: outbox.park(connection, seq, (reason,))).result()
        changed = Changed(frozenset({OUTBOX}), frozenset(), frozenset(), "sync")
        self._workspace.changes.publish(changed)
