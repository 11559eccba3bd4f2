"""One round with the server: send what waits, fetch what is new, hand both to the replica (PROTOCOL.md, a round)."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime

import msgspec

from app.config.version import VERSION
from app.domain.errors import Known
from app.services.receiving import Received
from app.services.workspace import Workspace
from app.storage import counts, file_events, meta, outbox, rounds, scopes
from app.storage.connection import Connection
from app.storage.counts import Counts
from app.storage.heard import Heard, keep_heard
from app.storage.pausing import collector_paused
from sync.client.arriving import moved
from sync.client.auth import Credentials, SignInNeeded
from sync.client.counting import Counting
from sync.client.outgoing import Batch, Outgoing
from sync.client.parking import Parking
from sync.client.round_log import RoundLog
from sync.client.status import StatusBoard, SyncState
from sync.client.transport import ServerProblem, not_concord
from sync.client.trip import EPOCH, NONCE, RoundReport, Trip
from sync.client.verifying import Verifying
from sync.protocol.codec import Unfamiliar, Unreadable, decode_response, encode
from sync.protocol.limits import PROTOCOL, SCHEMA
from sync.protocol.messages import Pushed, SyncRequest, SyncResponse
from sync.protocol.problems import ProblemCode

MOST_PAGES = 400
"""Requests of one round; what is still missing then comes with the next, and this one does not count as done."""

AHEAD_ROWS = 500
"""Of a page with as many rows, the next one travels while the replica takes them in."""

_BROKEN_OFF = RoundReport(0, 0, frozenset(), frozenset(), {})


class Cycle:
    """Rounds of one workspace with one server. Called on the sync thread only."""

    def __init__(
        self,
        workspace: Workspace,
        post: Callable[[str, bytes, str], bytes],
        credentials: Credentials,
        board: StatusBoard,
    ) -> None:
        """Take the workspace, the transport's `post(path, body, token)`, the session and the status board."""
        self._workspace = workspace
        self._post = post
        self._credentials = credentials
        self._board = board
        self._counting = Counting(workspace, board)
        self._outgoing = Outgoing(workspace)
        self._verifying = Verifying(workspace)
        self._parking = Parking(workspace, post, credentials)
        self._log = RoundLog(workspace.clock)
        self._clock_ahead: int | None = None

    def run(self, *, pull_only: bool = False) -> RoundReport:
        """Run one round to its end; raises Known where it cannot be finished. What was taken in stays.

        With `pull_only` nothing is sent: what waits keeps waiting and is run again on top of what comes.
        """
        started = self._workspace.clock.now()
        self._log = RoundLog(self._workspace.clock)
        try:
            with collector_paused():
                report = self._run(pull_only=pull_only)
        except Known as problem:
            self._workspace.receiving.end()
            self._keep(started, _BROKEN_OFF, problem)
            raise
        self._keep(started, report)
        return report

    def look_over(self, report: RoundReport, *, pull_only: bool = False) -> None:
        """After a round without news count one scope anew; where its rows are not what was received, repair it.

        No part of the round: to read a large scope takes longer than a round with nothing in it.
        """
        if not (report.sent or report.received) and self._verifying.next():
            self.run(pull_only=pull_only)

    def verify(self, scope: str = "") -> frozenset[str]:
        """Count every scope anew, or one; return those whose rows are not what was received: a round repairs them."""
        return self._verifying.all(scope)

    def nonce(self) -> str:
        """Return what tells this installation from a copy of it."""
        with self._workspace.read() as connection:
            return meta.value(connection, NONCE) or ""

    def count(self) -> None:
        """Put the numbers of what waits on the board."""
        self._counting.now()

    def count_soon(self) -> None:
        """Do so without holding up the writer thread, which may call this."""
        self._counting.soon()

    def _run(self, *, pull_only: bool) -> RoundReport:
        with ThreadPoolExecutor(1, thread_name_prefix="concord-ahead") as ahead:
            return self._rounded(ahead, pull_only=pull_only)

    def _rounded(self, ahead: Executor, *, pull_only: bool) -> RoundReport:
        trip = Trip(self._workspace)
        coming: Future[SyncResponse | None] | None = None
        batch, more = self._next(trip, pull_only=pull_only)
        for page in range(1, MOST_PAGES + 1):
            # The last request asks for what the others came to, however much is still to be sent.
            is_last = page == MOST_PAGES
            self._tell(len(batch), trip.sent)
            has_pulled = is_last or not more
            if coming is None:
                response = self._sent(trip, batch, self._request(trip, batch, pull=has_pulled))
            else:
                response = coming.result()
            if response is None:
                batch, more = self._next(trip, pull_only=pull_only)
                continue
            trip.heard(batch, response)
            self._outgoing.passed(batch)
            is_taken_in = has_pulled and trip.is_to_be_taken_in(response, is_last=is_last)
            coming = None
            if has_pulled and not (is_taken_in or is_last) and _number_of_rows(response) >= AHEAD_ROWS:
                batch, more = (), False
                coming = ahead.submit(self._sent, trip, batch, self._request(trip, batch, pull=True))
                trip.taken_in_early(self._take_in_whole(trip, response))
                continue
            if is_taken_in:
                trip.taken_in(self._take_in(trip, response))
            batch, more = self._next(trip, pull_only=pull_only)
            if is_taken_in and response.complete and not trip.mismatches and not batch:
                break
            if is_taken_in:
                trip.set_out()
        else:
            raise Known("sync.unfinished")
        self._outgoing.all_sent()
        if trip.gathering.passed_over:
            raise Known("sync.newer_server")
        if trip.timed_out:
            raise trip.objection or Known("network.too_slow", changes=len(trip.timed_out))
        return trip.report()

    def _next(self, trip: Trip, *, pull_only: bool) -> tuple[Batch, bool]:
        return ((), False) if pull_only else self._outgoing.next(trip)

    def _sent(self, trip: Trip, batch: Batch, request: SyncRequest) -> SyncResponse | None:
        """Return the reply; None when the batch was not what server or line can take, and is to be tried otherwise."""
        try:
            response = self._ask(request)
        except ServerProblem as problem:
            if problem.problem.code == ProblemCode.EPOCH_CHANGED:
                raise Known("sync.epoch_changed") from problem
            if problem.problem.code == ProblemCode.PROTOCOL_UNSUPPORTED:
                kept = self._parking.send(trip.nonce)
                if kept:
                    raise Known("sync.parked", changes=kept) from problem
            if not batch or not self._outgoing.objected(trip, batch, problem):
                raise
        except Known as failure:
            if failure.code == "network.timeout":
                self._log.travelled(batch)  # and may have arrived: what it came to is told next time
            if failure.code != "network.timeout" or not batch or not self._outgoing.too_slow(trip, batch):
                raise
        else:
            self._log.travelled(batch)
            self._log.heard(response)
            return response
        return None

    def _request(self, trip: Trip, batch: Batch, *, pull: bool) -> SyncRequest:
        return SyncRequest(
            protocol=PROTOCOL,
            app=VERSION,
            schema=SCHEMA,
            device=self._workspace.session.device,
            install_nonce=trip.nonce,
            epoch=trip.epoch,
            cursors=dict(trip.gathering.cursors),
            changesets=[Pushed(seq, msgspec.Raw(payload)) for seq, payload in batch],
            history=trip.gathering.asks_history,
            pull=pull,
            begun=trip.begun,
        )

    def _ask(self, request: SyncRequest) -> SyncResponse:
        answer = self._credentials.post_signed(self._post, "/v1/sync", encode(request))
        try:
            return decode_response(answer)
        except Unfamiliar as unfamiliar:
            raise Known("sync.newer_server") from unfamiliar
        except Unreadable as unreadable:
            raise not_concord() from unreadable

    def _take_in(self, trip: Trip, response: SyncResponse) -> Received:
        skew = (self._workspace.clock.now() - response.server_time).total_seconds()
        self._prepare(trip, response)
        arrivals = list(trip.gathering.arrivals())
        received = self._workspace.receiving.receive(arrivals, response.grants, moved)
        self._log.taken_in(received)
        self._clock_ahead = round(skew)
        self._board.change(last_received_at=response.server_time, clock_offset_seconds=self._clock_ahead)
        return received

    def _take_in_whole(self, trip: Trip, response: SyncResponse) -> Received:
        self._prepare(trip, response)
        arrivals = list(trip.gathering.whole_arrivals())
        received = self._workspace.receiving.receive(arrivals, response.grants, moved, is_more_coming=True)
        self._log.taken_in(received)
        return received

    def _prepare(self, trip: Trip, response: SyncResponse) -> None:
        """Keep the epoch before the first row of it, and tell the scopes of answered changesets that wait here."""
        if not trip.epoch:
            self._workspace.writer.run(lambda connection: meta.keep(connection, EPOCH, response.epoch)).result()
            trip.epoch = response.epoch
        unplaced = trip.gathering.unplaced
        with self._workspace.read() as connection:
            self._log.about_to_take_in(connection, response.grants)
            if unplaced:
                trip.gathering.place(outbox.scope_of_each(connection, unplaced))

    def _tell(self, sending: int, sent: int) -> None:
        if sending:
            self._board.change(state=SyncState.SENDING, sent=sent, sending=sent + sending)
        else:
            self._board.change(state=SyncState.RECEIVING)

    def _keep(self, started: datetime, report: RoundReport, problem: Known | None = None) -> None:
        """Note the round, confirm what it had no news of, and count: one transaction."""
        log = self._log
        told = Heard(self._clock_ahead, self._credentials.until, isinstance(problem, SignInNeeded))
        done = rounds.Round(
            started.isoformat(),
            self._workspace.clock.now().isoformat(),
            report.sent,
            report.received,
            "done" if problem is None else "failed",
            "" if problem is None else problem.code,
            {} if problem is None else problem.params,
        )

        def note(connection: Connection) -> Counts:
            for server_time, quiet in report.quiet.items():
                scopes.confirm(connection, quiet, server_time)
            rounds.keep_spans(connection, log.spans)
            if problem is None or told.needs_sign_in:  # where nobody was reached, what was heard before still holds
                keep_heard(connection, told)
            if problem is None:  # files travel between the rounds: a round that failed is not how they arrived
                log.happened(file_events.take(connection))
            rounds.keep_round(connection, replace(done, doings=log.doings()))
            return counts.counts(connection)

        self._workspace.writer.run(note, then=self._counting.tell).result()


def _number_of_rows(response: SyncResponse) -> int:
    return sum(len(rows) for rows in response.rows.values())
