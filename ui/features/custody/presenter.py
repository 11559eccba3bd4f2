"""What the queue shows, read from the replica; what may be decided is asked of the domain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.custody.commands import AcceptCustody
from app.domain.custody.records import Custody, CustodyState
from app.domain.custody.rules import openness
from app.domain.permissions import may_command
from app.domain.reasons import Reason
from app.queries.custody_queue import (
    KeptWork,
    QueueFacet,
    QueueRow,
    QueueSort,
    kept_work,
    queue_counts,
    queue_ids,
    queue_rows,
    waiting_of,
)
from app.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class QueueWish:
    """What the person wants to see; the oldest first, as in every queue."""

    facet: QueueFacet = QueueFacet.WAITING
    sort: QueueSort = QueueSort.RECEIVED
    descending: bool = False


class QueuePresenter:
    """Reads the queue; remembers nothing but what is wished for."""

    def __init__(self, workspace: Workspace) -> None:
        """Take the workspace."""
        self.workspace = workspace
        self.wish = QueueWish()

    def choose(self, facet: QueueFacet) -> None:
        """List another part: what waits the oldest first, what is decided the latest first."""
        self.wish = QueueWish(facet, descending=facet is not QueueFacet.WAITING)

    def sort(self, sort: QueueSort, *, descending: bool) -> None:
        """List in another order."""
        self.wish = replace(self.wish, sort=sort, descending=descending)

    def ids(self) -> Sequence[str]:
        """Return the ids of the list."""
        with self.workspace.read() as connection:
            return queue_ids(connection, self.wish.facet, self.wish.sort, descending=self.wish.descending)

    def rows(self, ids: Sequence[str]) -> Sequence[QueueRow]:
        """Return the lines of a page."""
        with self.workspace.read() as connection:
            return queue_rows(connection, ids)

    def counts(self) -> dict[QueueFacet, int]:
        """Return how many there are on each facet."""
        with self.workspace.read() as connection:
            return queue_counts(connection)

    def work(self, custody_id: str) -> KeptWork | None:
        """Return all of one; None where it is not here any more."""
        with self.workspace.read() as connection:
            return kept_work(connection, custody_id)

    def against(self, work: KeptWork, command: str) -> tuple[Reason, ...]:
        """Return what stands in the way of a decision; () when nothing does."""
        with self.workspace.read() as connection:
            role = self.workspace.role(connection, work.row.scope)
        asked = [openness(work.custody)]
        if role is not None:
            asked.append(may_command(role, command))
        return tuple(reason for reason in asked if not reason.met)

    def chain(self, work: KeptWork) -> list[Custody]:
        """Return what waits of the same author for the same factory, in the order it is to be accepted."""
        with self.workspace.read() as connection:
            return waiting_of(connection, work.custody)

    def before(self, work: KeptWork) -> list[Custody]:
        """Return what must be accepted with it: all that it rests on and that waits, then itself."""
        chain = self.chain(work)
        wanted = {work.custody.id}
        for custody in reversed(chain):
            if custody.id in wanted:
                wanted.update(custody.earlier)
        return [custody for custody in chain if custody.id in wanted]


def accepting(custody: Custody) -> AcceptCustody:
    """Return the command that accepts it."""
    return AcceptCustody(custody.id, custody.earlier)


def is_waiting(row: QueueRow) -> bool:
    """Say whether a supervisor is still to decide."""
    return row.state is CustodyState.WAITING
