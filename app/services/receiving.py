"""Taking in what a round brought, scope by scope on the writer thread; local commands come in between."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from app.domain.clock import Clock
from app.domain.records import RECORD_CLASSES
from app.services.changes import Changed, ChangeHub
from app.services.commands import OUTBOX
from app.services.evidence import EvidenceStore
from app.services.indexing import Indexing
from app.services.session import Session
from app.services.writer import Writer
from app.storage.arrivals import Arrival, Moved, pieces
from app.storage.connection import Connection
from app.storage.flip import BURST_ROWS, FlipReport, as_news, confirm, flip
from app.storage.grants import Granted, take_grants
from app.storage.leaving import leave
from app.storage.pausing import collector_paused, pause_checkpoints, resume_checkpoints

SCOPE = "scope"
_ALL_KINDS = frozenset(cls.KIND for cls in RECORD_CLASSES)


@dataclass(frozen=True, slots=True)
class Received:
    """What a round came to: a report for each transaction, scopes gained and left, and those to receive anew."""

    reports: tuple[FlipReport, ...]
    gained: frozenset[str]
    left: frozenset[str]

    @property
    def mismatched(self) -> frozenset[str]:
        """Return the scopes that need a snapshot: what is here is not what the server counts."""
        last = {report.scope: report.is_mismatch for report in self.reports}
        return frozenset(scope for scope, is_mismatch in last.items() if is_mismatch)


@dataclass(frozen=True, slots=True)
class _Begun:
    """What a round begins with: grants, scopes without news, and the arrivals that bring some."""

    granted: Granted
    reports: list[FlipReport] = field(default_factory=list)
    news: list[Arrival] = field(default_factory=list)


class Receiving:
    """Called by the sync thread; blocks it until all is on the disk."""

    def __init__(  # what a round touches
        self,
        writer: Writer,
        session: Session,
        clock: Clock,
        changes: ChangeHub,
        evidence: EvidenceStore,
        indexing: Indexing,
    ) -> None:
        """Take the writer thread, whom to tell, and what follows a large arrival."""
        self._writer = writer
        self._indexing = indexing
        self._session = session
        self._clock = clock
        self._changes = changes
        self._evidence = evidence

    def receive(self, arrivals: Sequence[Arrival], grants: Mapping[str, str], moved: Moved) -> Received:
        """Take in a round: the grants that hold now, then each scope, then what was revoked leaves.

        A revoked scope stays until nothing of it waits for a receipt.
        """

        def begin(connection: Connection) -> _Begun:
            begun = _Begun(take_grants(connection, grants))
            for arrival in arrivals:
                report = confirm(connection, arrival)
                if report is None:
                    begun.news.append(as_news(connection, arrival))
                else:
                    begun.reports.append(report)
            return begun

        begun = self._writer.run(begin, then=self._tell_grants).result()
        granted, reports, news = begun.granted, begun.reports, begun.news
        with self._undisturbed(sum(len(arrival.rows) for arrival in news)):
            reports += [self._flip(piece, moved) for arrival in news for piece in pieces(arrival)]
        left = frozenset(scope for scope in sorted(granted.revoked) if self._leave(scope))
        if left:
            self._evidence.remove_left().result()
        return Received(tuple(reports), granted.gained, left)

    @contextmanager
    def _undisturbed(self, rows: int) -> Iterator[None]:
        if rows <= BURST_ROWS:
            with collector_paused():
                yield
            return
        self._writer.run(pause_checkpoints).result()
        try:
            with collector_paused():
                yield
        finally:
            self._writer.run(resume_checkpoints).result()
            self._indexing.begin()

    def _flip(self, arrival: Arrival, moved: Moved) -> FlipReport:
        def job(connection: Connection) -> FlipReport:
            return flip(connection, arrival, self._session.device, self._clock.today(), moved)

        return self._writer.run(job, then=self._tell_flip).result()

    def _leave(self, scope: str) -> bool:
        def tell(is_gone: bool) -> None:  # noqa: FBT001  # the writer hands over the job's result
            if is_gone:
                self._publish(_ALL_KINDS | {SCOPE}, frozenset(), {scope})

        return self._writer.run(lambda connection: leave(connection, scope), then=tell).result()

    def _tell_flip(self, report: FlipReport) -> None:
        kinds = report.written.kinds | {OUTBOX} if report.settled or report.pending else report.written.kinds
        if kinds:
            self._publish(kinds, report.written.ids, {report.scope})

    def _tell_grants(self, begun: _Begun) -> None:
        granted = begun.granted
        touched = granted.gained | granted.changed
        if touched:
            self._publish(frozenset({SCOPE}), frozenset(), touched)

    def _publish(self, kinds: frozenset[str], ids: frozenset[str], scopes: frozenset[str] | set[str]) -> None:
        self._changes.publish(Changed(kinds, ids, frozenset(scopes), "sync"))
