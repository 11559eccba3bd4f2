"""Where one round has got to: what was gathered since the replica last took something in, and what it came to."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from app.domain.errors import Known
from app.services.receiving import Received
from app.services.workspace import Workspace
from app.storage import meta, scopes, withheld
from app.storage.scopes import ScopeStanding
from app.storage.withheld import RemovalChoice
from sync.client.arriving import Gathering
from sync.protocol.messages import SyncResponse

FLIP_ROWS = 40_000
"""Rows gathered before they are taken in, so that a large first pull does not fill the memory."""

MOST_REPAIRS = 2

EPOCH = "sync.epoch"
NONCE = "sync.install_nonce"


@dataclass(frozen=True, slots=True)
class RoundReport:
    """What one round did: changesets answered, rows received, scopes gained, left, and heard of by that time.

    `repaired` differed from what the server counts, and were received anew.
    """

    sent: int
    received: int
    gained: frozenset[str]
    left: frozenset[str]
    quiet: Mapping[str, Collection[str]]
    repaired: frozenset[str] = frozenset()


class Trip:
    """Where one round has got to."""

    def __init__(self, workspace: Workspace) -> None:
        """Set out from what the replica holds."""
        self._workspace = workspace
        self.after = 0
        self.sent = 0
        self.mismatches: frozenset[str] = frozenset()
        self.timed_out: set[int] = set()
        self.objection: Known | None = None
        self._is_silent = False
        self._received = 0
        self._repairs = 0
        self._mismatched_early: frozenset[str] = frozenset()
        self._overdue: frozenset[str] = frozenset()
        self._behind: frozenset[str] = frozenset()
        self._begun: dict[str, int] = {}
        self._gained: set[str] = set()
        self._left: set[str] = set()
        self._repaired: set[str] = set()
        self._quiet: dict[str, Collection[str]] = {}
        self.gathering = Gathering({})
        self.set_out()

    @property
    def begun(self) -> dict[str, int]:
        """Return, of scopes that are being fetched from the beginning, where their heads stood when that began."""
        cursors = self.gathering.cursors
        return {scope: version for scope, version in self._begun.items() if 0 < cursors.get(scope, 0) < version}

    def is_to_be_taken_in(self, response: SyncResponse, *, is_last: bool) -> bool:
        """Say whether what was gathered goes into the replica now.

        A snapshot for repair does so as a whole; so do removals: cut into small ones they would ask nobody, and one
        that waits for a person would be fetched again at once, without end.
        """
        if response.complete:
            return True
        if self._is_repair:
            return False
        return is_last or (self.gathering.received >= FLIP_ROWS and not self.gathering.is_removing)

    def heard(self, batch: Sequence[tuple[int, bytes]], response: SyncResponse) -> None:
        """Take a reply to a batch."""
        self.after = max(self.after, batch[-1][0]) if batch else self.after
        self._is_silent = False
        self.timed_out.difference_update(seq for seq, _ in batch)
        self.sent += len(response.fates)
        for scope in response.heads.keys() - self.gathering.cursors.keys():
            self._begun[scope] = response.heads[scope].version
        self._overdue |= frozenset(response.overdue)
        self.gathering.add(response)

    def taken_in_early(self, received: Received) -> None:
        """Note what the replica took in of scopes that were whole while other pages still travelled."""
        self._gained |= received.gained
        self._mismatched_early |= received.mismatched

    def set_aside(self, seq: int, objection: Known | None = None) -> bool:
        """Let the others pass one that timed out all by itself; False where the line is dead for all of them.

        `objection` is to be said of it when the round ends: None where nothing was heard.
        """
        if self._is_silent:
            return False
        self._is_silent = True
        self.objection = objection or self.objection
        self.timed_out.add(seq)
        return True

    def taken_in(self, received: Received) -> None:
        """Go on from what the replica holds now; Known sync.mismatch where repairing does not help."""
        self._received += self.gathering.received
        self._gained |= received.gained
        self._left |= received.left
        self._quiet |= received.quiet
        self.mismatches = received.mismatched | self._mismatched_early | self._overdue
        if self._overdue:
            overdue = self._overdue
            self._workspace.writer.run(lambda connection: scopes.mark_repair(connection, overdue)).result()
        self._behind = self._overdue
        self._mismatched_early = self._overdue = frozenset()
        self._repairs += bool(self.mismatches)
        self._repaired |= self.mismatches
        if self._repairs > MOST_REPAIRS:
            raise Known("sync.mismatch", scopes=tuple(sorted(self.mismatches)))

    def report(self) -> RoundReport:
        """Return what the round did."""
        return RoundReport(
            self.sent,
            self._received,
            frozenset(self._gained),
            frozenset(self._left),
            self._quiet,
            frozenset(self._repaired),
        )

    def set_out(self) -> None:
        """Ask for what is missing from here on."""
        with self._workspace.read() as connection:
            held = scopes.held(connection)
            asking = {note.scope for note in withheld.waiting(connection) if note.choice is not RemovalChoice.REMOVE}
            self.epoch = meta.value(connection, EPOCH) or ""
            self.nonce = meta.value(connection, NONCE) or ""
        passed_over = self.gathering.passed_over
        repaired = {scope for scope, state in held.items() if state.state is ScopeStanding.REPAIR}
        # Where a removal waits for a person another snapshot says the same, unless the server forgot what came since.
        repaired -= passed_over.keys() | (asking - self._behind)
        cursors = {scope: state.version for scope, state in held.items() if state.version}
        self._is_repair = bool(repaired)
        # Of one that is here as far as its head stood the history comes from now on, as of any other.
        self._begun = {scope: version for scope, version in self._begun.items() if cursors.get(scope, 0) < version}
        self.gathering = Gathering(cursors, repaired, self.gathering.untold, passed_over, self._begun)
