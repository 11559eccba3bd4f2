"""Protections of work in custody, each taken away by one context manager."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.custody.records import Custody, CustodyState
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.decide import Verdict
from app.domain.kernel.record import Record
from sync.protocol.messages import Fate
from sync.server.core.custodian import Custodian
from sync.server.core.entries import Write
from sync.server.core.hearing import Hearing
from sync.server.core.intake import Offer
from sync.server.core.more_scopes import More
from sync.server.core.standing import no
from tests.simulation.taking_away import Bites, patched


@contextmanager
def custody() -> Iterator[Bites]:
    """Refuse work of a scope that was taken away, and keep it nowhere."""
    bites: Bites = Counter()

    def keep(self: Hearing, offer: Offer, changeset: Changeset) -> Fate:
        bites["thrown away"] += 1
        return self._settled(offer, Verdict.REFUSED, (no("scope.revoked"),))

    with patched((Hearing, "_keep", keep)):
        yield bites


@contextmanager
def custody_in_the_open() -> Iterator[Bites]:
    """Keep work of a scope that was taken away in that scope itself, where everybody reads it."""
    bites: Bites = Counter()
    put = Custodian._put  # noqa: SLF001  # the protection itself

    def putting(self: Custodian, record: Record, scope: str, write: Write) -> None:
        if isinstance(record, Custody) and record.state is CustodyState.WAITING:
            bites["in the open"] += 1
            scope = record.in_scope
        put(self, record, scope, write)

    with patched((Custodian, "_put", putting)):
        yield bites


@contextmanager
def more_scopes() -> Iterator[Bites]:
    """Leave out what would be written into a scope whose lock is missing, instead of running the request again."""
    bites: Bites = Counter()
    require, put = Custodian.require, Custodian._put  # noqa: SLF001  # the protection itself

    def requiring(self: Custodian, more: More) -> None:
        require(self, More(frozenset(), more.records, more.children))

    def putting(self: Custodian, record: Record, scope: str, write: Write) -> None:
        if self._ledger.holds(scope):
            put(self, record, scope, write)
        else:
            bites["left out"] += 1

    with patched((Custodian, "require", requiring), (Custodian, "_put", putting)):
        yield bites
