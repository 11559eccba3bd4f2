"""Taking in what a round brought, scope by scope on the writer thread; local commands come in between."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from app.domain.clock import Clock
from app.domain.records import RECORD_CLASSES
from app.services.changes import Changed, ChangeHub
from app.services.commands import OUTBOX
from app.services.older_history import OLDER
from app.services.session import Session
from app.services.tidying import Tidying
from app.services.writer import Writer
from app.storage import outbox, scopes, withheld
from app.storage.arrivals import Arrival, Moved, batches, pieces
from app.storage.connection import Connection
from app.storage.flip import BURST_ROWS, FlipReport, as_news, flip, is_quiet
from app.storage.grants import Granted, take_grants
from app.storage.leaving import leave
from app.storage.older import OlderPage, take_older
from app.storage.pausing import collector_paused
from app.storage.scopes import ScopeState
from app.storage.withheld import RemovalChoice, Withheld

SCOPE = "scope"
_OWN = "u:"
_ALL_KINDS = frozenset(cls.KIND for cls in RECORD_CLASSES)


@dataclass(frozen=True, slots=True)
class Received:
    """What a round came to: a report for each scope or piece with news, scopes gained and left.

    `quiet` are the scopes without news, by the server's time: to be confirmed with the note of the round.
    """

    reports: tuple[FlipReport, ...]
    gained: frozenset[str]
    left: frozenset[str]
    quiet: Mapping[str, Collection[str]]
    withheld: frozenset[str] = frozenset()

    @property
    def mismatched(self) -> frozenset[str]:
        """Return the scopes that need a snapshot: what is here is not what the server counts.

        Not those where a large removal waits for a person: another snapshot would say the same.
        """
        last = {report.scope: report.is_mismatch for report in self.reports}
        return frozenset(scope for scope, is_mismatch in last.items() if is_mismatch) - self.withheld


@dataclass(frozen=True, slots=True)
class _Begun:
    """What a round begins with: grants, arrivals that bring something or nothing, and what is pending in each scope."""

    granted: Granted
    news: Sequence[Arrival]
    quiet: Mapping[str, Collection[str]]
    pending: Mapping[str, int]
    withheld: Sequence[Withheld]
    is_asking_anew: bool


def _begin(connection: Connection, arrivals: Sequence[Arrival], grants: Mapping[str, str], now: str) -> _Begun:
    """Take over the grants and tell what has news; where a role is new, pending commands are judged anew."""
    granted = take_grants(connection, grants)
    held = scopes.held(connection)
    before = withheld.waiting(connection)
    arrivals = _judged(connection, arrivals, held, now)
    news: list[Arrival] = []
    quiet: dict[str, list[str]] = {}
    for arrival in arrivals:
        state = held.get(arrival.scope)
        if arrival.scope not in granted.changed and is_quiet(arrival, state):
            quiet.setdefault(arrival.server_time, []).append(arrival.scope)
        else:
            news.append(as_news(arrival, state))
    after = withheld.waiting(connection)
    pending = outbox.counts_by_scope(connection) if news else {}
    return _Begun(granted, news, quiet, pending, after, after != before)


def _judged(
    connection: Connection, arrivals: Sequence[Arrival], held: Mapping[str, ScopeState], now: str
) -> list[Arrival]:
    """Return the arrivals without removals that a person must agree to; what left a scope for another comes there last.

    So it is counted out of the one before it stands in the other.
    """
    removing = [arrival for arrival in arrivals if arrival.gone or arrival.is_snapshot]
    if not removing:
        return list(arrivals)
    came = {row.record.id: arrival.scope for arrival in arrivals for row in arrival.rows}
    judged = [withheld.judged(connection, arrival, held.get(arrival.scope), came, now) for arrival in arrivals]
    return sorted(judged, key=lambda arrival: (not arrival.scope.startswith(_OWN), not arrival.gone))


class Receiving:
    """Called by the sync thread; blocks it until all is on the disk."""

    def __init__(  # what a round touches
        self,
        writer: Writer,
        session: Session,
        clock: Clock,
        changes: ChangeHub,
        tidying: Tidying,
    ) -> None:
        """Take the writer thread, whom to tell, and what follows a large arrival."""
        self._writer = writer
        self._tidying = tidying
        self._session = session
        self._clock = clock
        self._changes = changes

    def receive(
        self, arrivals: Sequence[Arrival], grants: Mapping[str, str], moved: Moved, *, is_more_coming: bool = False
    ) -> Received:
        """Take in a round: the grants that hold now, then each scope, then what was revoked leaves.

        A revoked scope stays until nothing of it waits for a receipt, and while more of the round is coming.
        """

        def begin(connection: Connection) -> _Begun:
            return _begin(connection, arrivals, grants, self._clock.now().isoformat())

        begun = self._writer.run(begin, then=self._tell_grants).result()
        reports: list[FlipReport] = []
        is_burst = sum(len(arrival.rows) for arrival in begun.news) > BURST_ROWS
        if is_burst:
            self._tidying.burst_begins()
        with collector_paused():
            cut = (piece for arrival in begun.news for piece in pieces(arrival))
            for batch in batches(cut, begun.pending):
                reports += self._flip(batch, moved, is_burst=is_burst)
        waiting = frozenset(note.scope for note in begun.withheld)
        if is_more_coming:
            return Received(tuple(reports), begun.granted.gained, frozenset(), begun.quiet, waiting)
        left = frozenset(scope for scope in sorted(begun.granted.revoked) if self._leave(scope))
        self.end()
        return Received(tuple(reports), begun.granted.gained, left, begun.quiet, waiting)

    def choose(self, scope: str, choice: RemovalChoice) -> Future[None]:
        """Keep what a person said of a large removal; the next round does it."""

        def tell(_none: None) -> None:
            self._publish(frozenset({SCOPE}), frozenset(), {scope})

        return self._writer.run(lambda connection: withheld.choose(connection, scope, choice), then=tell)

    def end(self) -> None:
        """Nothing more is coming, be it that the round broke off."""
        self._tidying.burst_ends()

    def receive_older(self, page: OlderPage) -> int:
        """Take in a page of older history; return up to which version it is missing now."""
        kinds = frozenset(entry.kind for entry in page.entries) | {OLDER}
        ids = frozenset(entry.record for entry in page.entries)

        def tell(_begins: int) -> None:
            self._publish(kinds, ids, {page.scope})

        return self._writer.run(lambda connection: take_older(connection, page), then=tell).result()

    def _flip(self, batch: Sequence[Arrival], moved: Moved, *, is_burst: bool) -> list[FlipReport]:
        def job(connection: Connection) -> list[FlipReport]:
            today, device = self._clock.today(), self._session.device
            return [flip(connection, arrival, device, today, moved, in_burst=is_burst) for arrival in batch]

        return self._writer.run(job, then=self._tell_flips).result()

    def _leave(self, scope: str) -> bool:
        def tell(is_gone: bool) -> None:  # noqa: FBT001  # the writer hands over the job's result
            if is_gone:
                self._publish(_ALL_KINDS | {SCOPE}, frozenset(), {scope})
                self._tidying.scope_left()

        return self._writer.run(lambda connection: leave(connection, scope), then=tell).result()

    def _tell_flips(self, reports: Sequence[FlipReport]) -> None:
        kinds = frozenset(kind for report in reports for kind in report.written.kinds)
        if any(report.settled or report.pending for report in reports):
            kinds |= {OUTBOX}
        if kinds:
            ids = frozenset(id for report in reports for id in report.written.ids)
            self._publish(kinds, ids, {report.scope for report in reports})

    def _tell_grants(self, begun: _Begun) -> None:
        granted = begun.granted
        touched = granted.gained | granted.changed
        if begun.is_asking_anew:
            touched |= {note.scope for note in begun.withheld}
        if touched:
            self._publish(frozenset({SCOPE}), frozenset(), touched)

    def _publish(self, kinds: frozenset[str], ids: frozenset[str], held: frozenset[str] | set[str]) -> None:
        self._changes.publish(Changed(kinds, ids, frozenset(held), "sync"))
