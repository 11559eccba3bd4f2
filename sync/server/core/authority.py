"""Decides what a device pushes: lock, read, hear in order, flush once, commit (PROTOCOL.md)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Protocol

from app.domain.clock import Clock
from sync.protocol.messages import Fate, ParkRequest, SyncRequest
from sync.protocol.problems import ProblemCode
from sync.server.core.commit import retried
from sync.server.core.hearing import Hearing
from sync.server.core.intake import Offer, read_offers, wanted
from sync.server.core.ledger import Ledger
from sync.server.core.more_scopes import MoreScopesError
from sync.server.core.occasion import Occasion
from sync.server.core.problems import RefusedRequest
from sync.server.core.receipts import Receipts
from sync.server.core.reference import Reference
from sync.server.core.sessions import Sessions
from sync.server.core.standing import Standing
from sync.server.core.throttles import FORGED, PARKED, count_try, require_open
from sync.server.storage.rows import Caller, Device, ReceiptRow
from sync.server.storage.store import Store, Transaction, UnwritableError
from sync.server.storage.times import stamp

_SEEN_AGAIN = timedelta(minutes=1)


class Authority:
    """Takes changesets; one request is one transaction. `undeclared` counts look-ups no command declared."""

    def __init__(self, store: Store, clock: Clock, sessions: Sessions, reference: Reference) -> None:
        """Take the store, the time, who says whom a token speaks for, and the rule packs."""
        self._store = store
        self._clock = clock
        self._sessions = sessions
        self._reference = reference
        self.undeclared = 0

    def park(self, access: str, request: ParkRequest) -> list[Fate]:
        """Return the fates of what a program sends that speaks another protocol; so much of it in an hour."""
        with self._store.begin() as tx:
            now = self._clock.now()
            require_device(self._sessions.caller(tx, access), request)
            require_open(tx, PARKED, request.device, now)
            count_try(tx, PARKED, request.device, now)
            tx.commit()
        offers = read_offers(request.changesets, request.schema)
        return self._push(access, request, offers) if offers else []

    def push(self, access: str, request: SyncRequest) -> list[Fate]:
        """Return the fate of each changeset, in order; RefusedRequest when nothing of the request is taken."""
        return self._push(access, request, read_offers(request.changesets, request.schema))

    def _push(self, access: str, request: Named, offers: Sequence[Offer]) -> list[Fate]:
        try:
            return self._heard(access, request, offers, Hearing.hear)
        except UnwritableError:
            if len(offers) == 1:
                return self._heard(access, request, offers, Hearing.give_up)
        # One row cannot be kept: what it came with must not suffer.
        half = len(offers) // 2
        first = self._push(access, request, offers[:half])
        return [*first, *self._push(access, request, offers[half:])]

    def _heard(
        self,
        access: str,
        request: Named,
        offers: Sequence[Offer],
        hear: Callable[[Hearing, Offer], Fate],
    ) -> list[Fate]:
        """Run the transaction, again with more scopes locked where it turns out to write more."""
        also: frozenset[str] = frozenset()
        while True:
            try:
                return retried(partial(self._transact, access, request, offers, hear, also))
            except MoreScopesError as more:
                if more.scopes <= also:
                    raise LookupError(*sorted(more.scopes)) from more
                also |= more.scopes
                retried(partial(self._make, also))

    def _make(self, scopes: frozenset[str]) -> None:
        """Let the scopes exist: a queue may never have held anything."""
        with self._store.begin() as tx:
            tx.lock(scopes)
            tx.commit()

    def _transact(  # what one transaction is made of
        self,
        access: str,
        request: Named,
        offers: Sequence[Offer],
        hear: Callable[[Hearing, Offer], Fate],
        also: frozenset[str],
    ) -> list[Fate]:
        now = self._clock.now()
        with self._store.begin() as tx:
            caller = self._sessions.caller(tx, access)
            require_device(caller, request)
            question = replace(wanted(offers, request.device, caller.account.id), also=sorted(also))
            found = tx.open(question)
            device = _still_there(found.device)
            ledger = Ledger(found.scopes)
            ledger.load(question.records, found.records)
            ledger.load_children(question.children, found.children)
            devices = _devices(tx, caller, device, offers, found.receipts)
            hearing = Hearing(
                Occasion(caller, device.id, stamp(now), self._clock.today()),
                Standing(caller, devices, found.grants, now),
                Receipts(device.id, found.receipts, devices),
                ledger,
                tx,
                self._reference,
            )
            hearing.require(offers)
            fates = [hear(hearing, offer) for offer in offers]
            if hearing.forged:
                require_open(tx, FORGED, device.id, now)
                count_try(tx, FORGED, device.id, now, hearing.forged)
            tx.flush(hearing.changes())
            if now - device.last_seen > _SEEN_AGAIN:
                tx.directory.saw_device(device.id, now)
            tx.commit()
        self.undeclared += hearing.undeclared
        return fates


class Named(Protocol):
    """A request that says which installation it comes from."""

    @property
    def device(self) -> str:
        """The device's id."""
        ...

    @property
    def install_nonce(self) -> str:
        """What tells the installation from a copy of it."""
        ...


def require_device(caller: Caller, request: Named) -> None:
    """Raise RefusedRequest unless the token is the one of the device that the request names."""
    if caller.device is None or caller.device.id != request.device:
        raise RefusedRequest(ProblemCode.DEVICE_FOREIGN)
    if caller.device.install_nonce != request.install_nonce:
        raise RefusedRequest(ProblemCode.DEVICE_COPIED)


def _still_there(device: Device | None) -> Device:
    if device is None or device.revoked_at is not None:
        raise RefusedRequest(ProblemCode.DEVICE_REVOKED)
    return device


def _devices(
    tx: Transaction, caller: Caller, device: Device, offers: Sequence[Offer], receipts: Sequence[ReceiptRow]
) -> frozenset[str]:
    """Return the devices whose changesets may come: this one's, and the account's others after a re-registration."""
    named = {offer.changeset.device for offer in offers if offer.changeset is not None}
    if named | {receipt.device for receipt in receipts} <= {device.id}:
        return frozenset((device.id,))
    return frozenset(one.id for one in tx.directory.devices(caller.account.id))
