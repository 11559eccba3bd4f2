"""What one round brought about, gathered while it goes on, for the log that a person reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from app.domain.clock import Clock
from app.domain.factory.records import Engagement
from app.services.receiving import Received
from app.storage import scopes
from app.storage.connection import Connection
from app.storage.rounds import Doings, Left
from app.storage.rows import rows_of
from sync.protocol.messages import SyncResponse

_FACTORY = "f:"
_MOST_SCOPES = 50


class RoundLog:
    """One round's doings. `spans` are the places of the outbox that travelled, with the time by this device."""

    def __init__(self, clock: Clock) -> None:
        """Begin with nothing."""
        self._clock = clock
        self.spans: list[tuple[int, int, str]] = []
        self._verdicts: Counter[str] = Counter()
        self._rows: Counter[str] = Counter()
        self._gained: set[str] = set()
        self._left: set[str] = set()
        self._repaired: set[str] = set()
        self._events: Counter[str] = Counter()
        self._factories: dict[str, str] = {}

    def travelled(self, batch: Sequence[tuple[int, bytes]]) -> None:
        """Note that a batch left this device; whether it arrived is another question."""
        if batch:
            self.spans.append((batch[0][0], batch[-1][0], self._clock.now().isoformat()))

    def heard(self, response: SyncResponse) -> None:
        """Count what a reply says and brings."""
        self._verdicts.update(str(fate.verdict) for fate in response.fates)
        for scope, rows in response.rows.items():
            if rows and (scope in self._rows or len(self._rows) < _MOST_SCOPES):
                self._rows[scope] += len(rows)

    def about_to_take_in(self, connection: Connection, grants: Collection[str]) -> None:
        """Look up the factories of what is going to leave: afterwards nothing here says which they were."""
        going = [scope for scope in scopes.held(connection) if scope.startswith(_FACTORY) and scope not in grants]
        ids = [scope.removeprefix(_FACTORY) for scope in going]
        found = rows_of(Engagement).by_ids(connection, ids) if ids else {}
        self._factories |= {id: stored.record.factory_id for id, stored in found.items()}

    def taken_in(self, received: Received) -> None:
        """Note what came and went."""
        self._gained |= received.gained
        self._left |= received.left
        self._repaired |= received.mismatched

    def happened(self, events: Mapping[str, int]) -> None:
        """Count what else happened, by its code."""
        self._events.update(events)

    def doings(self) -> Doings:
        """Return what the round brought about so far."""
        return Doings(
            verdicts=dict(self._verdicts),
            rows=dict(self._rows),
            gained=tuple(sorted(self._gained)),
            left=tuple(Left(id, self._factories.get(id, "")) for id in sorted(map(_engagement, self._left))),
            repaired=tuple(sorted(self._repaired)),
            events=dict(self._events),
        )


def _engagement(scope: str) -> str:
    return scope.partition(":")[2]
