"""What is sent next: batches that the server takes and the line carries, so that no change holds up the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.errors import Known
from app.domain.reasons import Reason, Where, Who
from app.services.changes import Changed
from app.services.commands import OUTBOX
from app.services.workspace import Workspace
from app.storage import outbox
from sync.client.transport import ServerProblem
from sync.client.trip import Trip
from sync.protocol.limits import MOST_CHANGESETS, MOST_PUSH_BYTES
from sync.protocol.problems import ProblemCode

LEAST_HALVED = 2

_OBJECTIONS: Mapping[str, str] = {
    ProblemCode.BODY_TOO_LARGE: "changeset.too_large",
    ProblemCode.BODY_MALFORMED: "changeset.garbled",
}
"""What the server says of a request, and what it means where one change was all there was in it."""

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
        self._is_narrow = False

    def next(self, trip: Trip) -> tuple[Batch, bool]:
        """Return the next batch, and whether others follow."""
        without = self._parked | self._slow
        with self._workspace.read() as connection:
            batch = outbox.next_to_send(connection, trip.after, self._most, MOST_PUSH_BYTES, without)
            more = bool(batch) and bool(outbox.next_to_send(connection, batch[-1][0], 1, without=without))
        return (batch, more) if batch else (self._slow_one(trip), False)

    def passed(self, batch: Batch) -> None:
        """Note what got through; after one that did not, batches grow again to what the line carries."""
        if self._is_narrow:
            self._most = min(2 * self._most, MOST_CHANGESETS)
            self._is_narrow = self._most < MOST_CHANGESETS
        self._slow.difference_update(seq for seq, _ in batch)

    def objected(self, trip: Trip, batch: Batch, problem: ServerProblem) -> bool:
        """Try what the server does not take in halves, until it is known which one it is, and let the others pass.

        One that is too large or unreadable all by itself is put aside with that reason. One at which the server broke
        may be in order: it is tried again when the others are sent. False: the server does not mean a change.
        """
        code = problem.problem.code
        if code == ProblemCode.FAULT:
            return self.too_slow(trip, batch, problem)
        if code not in _OBJECTIONS:
            return False
        if len(batch) < LEAST_HALVED:
            self._park(*batch[0], _OBJECTIONS[code])
        else:
            self._most = len(batch) // 2
        return True

    def too_slow(self, trip: Trip, batch: Batch, objection: Known | None = None) -> bool:
        """Try it in halves; let the others pass one that timed out all by itself. False: the line is dead for all.

        `objection` is what is said of it at the end, where it was no silence.
        """
        if len(batch) >= LEAST_HALVED:
            self._most = len(batch) // 2
            return True
        if not trip.set_aside(batch[0][0], objection):
            return False
        self._slow.add(batch[0][0])
        self._is_narrow = True
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

    def _park(self, seq: int, payload: bytes, needs: str) -> None:
        self._parked.add(seq)
        self._is_narrow = True
        reason = Reason("U0", False, needs, Who.NOBODY, Where.SYNC, {"size": len(payload)})
        self._workspace.writer.run(lambda connection: outbox.park(connection, seq, (reason,))).result()
        changed = Changed(frozenset({OUTBOX}), frozenset(), frozenset(), "sync")
        self._workspace.changes.publish(changed)
