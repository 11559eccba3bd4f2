"""Protections of work in custody, each taken away by one context manager."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar
from unittest.mock import patch

from app.domain.custody.commands import AcceptCustody
from app.domain.custody.records import Custody, CustodyState
from app.domain.kernel.changeset import Changeset, Command
from app.domain.kernel.context import Context
from app.domain.kernel.decide import Verdict
from app.domain.kernel.facts import Facts
from app.domain.kernel.record import Record
from app.domain.registry import COMMANDS_BY_CLASS
from sync.protocol.messages import Fate
from sync.server.core.custodian import Custodian
from sync.server.core.entries import Write
from sync.server.core.hearing import Hearing
from sync.server.core.intake import Offer
from sync.server.core.more_scopes import More
from sync.server.core.standing import no
from tests.simulation.taking_away import Bites, patched

R = TypeVar("R", bound=Record)


class _Unchained:
    """The state, but for what kept work rests on."""

    def __init__(self, facts: Facts, earlier: frozenset[str]) -> None:
        self._facts = facts
        self._earlier = earlier
        self.children, self.changed_since, self.disputed = facts.children, facts.changed_since, facts.disputed

    def find(self, cls: type[R], record_id: str) -> R | None:
        return None if record_id in self._earlier else self._facts.find(cls, record_id)


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
def chain_order() -> Iterator[Bites]:
    """Accept kept work though something that it rests on waits still."""
    bites: Bites = Counter()
    type_ = COMMANDS_BY_CLASS[AcceptCustody]

    def run(command: Command, facts: Facts, context: Context) -> tuple[Record, ...]:
        assert isinstance(command, AcceptCustody)
        found = [facts.find(Custody, each) for each in command.earlier]
        bites["ahead"] += any(one is not None and one.state is CustodyState.WAITING for one in found)
        return type_.run(command, _Unchained(facts, frozenset(command.earlier)), context)

    with patch.dict(COMMANDS_BY_CLASS, {AcceptCustody: replace(type_, run=run)}):
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
