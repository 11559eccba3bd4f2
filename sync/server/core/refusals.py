"""Refusals: kept word for word where the author's devices and the supervisors see them, until something is done."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from app.domain.custody.records import CustodyState
from app.domain.decision.records import Refusal, RefusalState
from app.domain.reasons import Reason
from sync.server.core.custodian import Custodian, Signed, signed_of
from sync.server.core.intake import Offer, refusal_id
from sync.server.core.ledger import Ledger
from sync.server.core.occasion import Occasion
from sync.server.core.standing import Standing
from sync.server.storage.times import moment, said_at


class Refusals:
    """The refusals of whoever pushes, on one request's ledger."""

    def __init__(self, occasion: Occasion, standing: Standing, ledger: Ledger, custodian: Custodian) -> None:
        """Take the occasion, the caller's rights, the ledger, and who keeps the supervisors' copies."""
        self._occasion = occasion
        self._standing = standing
        self._ledger = ledger
        self._custodian = custodian

    def is_open(self, changeset_id: str) -> bool:
        """Say whether a changeset was refused, and its author did nothing about it yet."""
        refusal = self._of(changeset_id)
        return refusal is not None and refusal.state is RefusalState.OPEN

    def keep(self, offer: Offer, reasons: tuple[Reason, ...]) -> None:
        """Keep the payload word for word, beside its receipt, where the author's devices see it."""
        told = self._signed(offer)
        write = self._occasion.write(offer)
        refusal = Refusal(
            id=refusal_id(offer.changeset_id),
            user_id=self._occasion.caller.account.id,
            changeset=offer.changeset_id,
            in_scope=offer.scope if told is None else told.scope,
            command=offer.command,
            target=offer.target,
            reasons=msgspec.json.encode(reasons).decode(),
            payload=offer.payload.decode(errors="replace"),
            refused_at=moment(self._occasion.received_at),
        )
        self._ledger.put(refusal, self._occasion.own_scope, write)
        if told is not None and told.scope.startswith("f:"):
            self._custodian.copy(offer, told, self._standing.role(told.scope), reasons, write)

    def supersede(self, offer: Offer, earlier: str) -> None:
        """Note that a changeset is sent in the place of an earlier one ('' of none)."""
        if not earlier:
            return
        refusal, write = self._of(earlier), self._occasion.write(offer)
        if refusal is not None and refusal.state is RefusalState.OPEN:
            superseded = replace(refusal, state=RefusalState.SUPERSEDED)
            self._ledger.put(superseded, self._occasion.own_scope, write)
            self._custodian.follow(earlier, CustodyState.SUPERSEDED, write)
        self._custodian.sent_again(earlier, write)

    def _of(self, changeset_id: str) -> Refusal | None:
        entry = self._ledger.entry(refusal_id(changeset_id))
        if entry is None or entry.scope != self._occasion.own_scope or not isinstance(entry.record, Refusal):
            return None
        return entry.record

    def _signed(self, offer: Offer) -> Signed | None:
        """Return who made it where; of a parked one what its head says, if nothing of that is claimed without right."""
        if offer.changeset is not None:
            return signed_of(offer.changeset)
        head = offer.head
        if not offer.is_parked or not self._standing.is_own(head):
            return None
        return Signed(head.scope, head.actor, said_at(head.made_at) or moment(self._occasion.received_at))
