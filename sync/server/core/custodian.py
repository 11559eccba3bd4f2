"""What the supervisors keep: work of somebody who lost its scope, and copies of refusals; and what their authors read.

It writes into other scopes than the changeset's own: where their locks are missing, the request is run again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple, TypeVar, cast

import msgspec

from app.domain.custody.commands import AcceptCustody, ArchiveCustody, ReturnCustody
from app.domain.custody.records import Custody, CustodyState, Handover, HandoverState, custody_id, handover_id
from app.domain.decision.commands import SettleRefusal
from app.domain.decision.records import Refusal
from app.domain.factory.records import Engagement, Factory
from app.domain.ids import queue_scope, user_scope
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.limits import LIST_LIMIT
from app.domain.plan.commands import AttachEvidence
from app.domain.reasons import Reason
from sync.protocol.messages import Pushed
from sync.server.core.entries import Write
from sync.server.core.file_rights import attachment_in
from sync.server.core.intake import Offer, read_offers
from sync.server.core.ledger import Ledger
from sync.server.core.more_scopes import More, MoreScopesError
from sync.server.storage.rows import Account
from sync.server.storage.store import Reading
from sync.server.storage.times import moment

R = TypeVar("R", bound=Record)

_TOLD = {
    CustodyState.ACCEPTED: HandoverState.ACCEPTED,
    CustodyState.RETURNED: HandoverState.RETURNED,
    CustodyState.ARCHIVED: HandoverState.ARCHIVED,
}
_SENT_AGAIN_AFTER = frozenset({HandoverState.RETURNED, HandoverState.ARCHIVED})
_Decision = AcceptCustody | ReturnCustody | ArchiveCustody


class Kept(NamedTuple):
    """A changeset that a supervisor accepts: as it came, in whose name, and in the role it was written in."""

    offer: Offer
    author: str
    role: Role


class Signed(NamedTuple):
    """Who made a changeset, for which scope and when, and what it depends on."""

    scope: str
    author: str
    made_at: datetime
    depends_on: tuple[str, ...] = ()


def signed_of(changeset: Changeset) -> Signed:
    """Return it of a changeset that could be decoded."""
    return Signed(changeset.scope, changeset.actor, changeset.made_at, changeset.depends_on)


class Custodian:
    """Keeps and gives back, on one request's ledger."""

    def __init__(self, caller: Account, ledger: Ledger, reading: Reading, received_at: str) -> None:
        """Take who sends the request, the ledger, the transaction for what it does not hold, and the time."""
        self._caller = caller
        self._ledger = ledger
        self._reading = reading
        self._received_at = moment(received_at)

    def require(self, more: More) -> None:
        """Read what is needed under the locks; MoreScopesError where one is not held."""
        missing = frozenset(scope for scope in more.scopes if not self._ledger.holds(scope))
        if missing:
            raise MoreScopesError(missing)
        records = [each for each in more.records if not self._ledger.knows(each)]
        if records:
            self._ledger.load(records, self._reading.records(records))
        children = [each for each in more.children if not self._ledger.knows_children(each)]
        if children:
            self._ledger.load_children(children, self._reading.children(children))

    def needs(self, offer: Offer, *, is_former: bool) -> More:
        """Return what hearing a changeset takes beside its own scope, as far as that is known before."""
        changeset = offer.changeset
        if changeset is None:
            return More()
        if is_former:
            return More(frozenset({self.queue_of(changeset.scope)}))
        if isinstance(changeset.command, AcceptCustody | ReturnCustody | ArchiveCustody):
            return self._needs_of(changeset.command, changeset.scope)
        if isinstance(changeset.command, SettleRefusal):
            refusal = self._find(Refusal, changeset.command.refusal_id)
            return More() if refusal is None else self._needs_of_copy(refusal.changeset)
        return self._needs_of_copy(changeset.supersedes) if changeset.supersedes else More()

    def queue_of(self, scope: str) -> str:
        """Return the queue of an engagement's scope."""
        engagement = self._find(Engagement, scope[2:])
        return queue_scope(scope[2:]) if engagement is None else engagement.queue

    def keep(self, offer: Offer, changeset: Changeset, role: Role, write: Write) -> None:
        """Take a changeset into custody, word for word, and tell its author."""
        custody = self._custody(offer, signed_of(changeset), role, CustodyState.WAITING, "[]")
        self._put(custody, self.queue_of(changeset.scope), write)
        handover = Handover(
            id=handover_id(changeset.id),
            user_id=changeset.actor,
            factory=custody.factory,
            changeset=changeset.id,
            in_scope=changeset.scope,
            command=offer.command,
            target=offer.target,
            payload=custody.payload,
            made_at=changeset.made_at,
            received_at=self._received_at,
        )
        self._put(handover, user_scope(changeset.actor), write)

    def copy(self, offer: Offer, signed: Signed, role: Role, reasons: Sequence[Reason], write: Write) -> None:
        """Let the supervisors see a refusal; of what could not be read only what its head says."""
        listed = msgspec.json.encode(reasons).decode()
        custody = self._custody(offer, signed, role, CustodyState.REFUSED, listed)
        self._put(custody, self.queue_of(signed.scope), write)

    def follow(self, changeset_id: str, state: CustodyState, write: Write) -> None:
        """Note in the copy of a refusal what its author did about it."""
        copy = self._find(Custody, custody_id(changeset_id))
        if copy is not None and copy.state is CustodyState.REFUSED:
            self._put(replace(copy, state=state), self._scope_of(copy), write)

    def is_waiting(self, changeset_id: str) -> bool:
        """Say whether a changeset is in custody, and nobody has decided yet."""
        custody = self._find(Custody, custody_id(changeset_id))
        return custody is not None and custody.state is CustodyState.WAITING

    def kept(self, offer: Offer) -> Kept | None:
        """Return what an acceptance is about; None for any other command."""
        command = None if offer.changeset is None else offer.changeset.command
        if not isinstance(command, AcceptCustody):
            return None
        custody = self._find(Custody, command.custody_id)
        if custody is None:
            raise LookupError(command.custody_id)
        return Kept(_offer_of(custody), custody.author_name, custody.role)

    def after(self, records: Iterable[Record], write: Write) -> None:
        """Tell authors what a supervisor decided, and supervisors what an author put aside."""
        for record in records:
            if isinstance(record, Custody):
                self._tell(record, write)
            elif isinstance(record, Refusal):
                self.follow(record.changeset, CustodyState.SETTLED, write)

    def files_of(self, changeset: Changeset | None) -> str:
        """Return the queue that possesses the files of kept work which its author sends again ("" for any other)."""
        if changeset is None or not changeset.supersedes or not isinstance(changeset.command, AttachEvidence):
            return ""
        custody = self._find(Custody, custody_id(changeset.supersedes))
        kept = None if custody is None else attachment_in(custody)
        if custody is None or kept is None or custody.author != self._caller.id:
            return ""
        again = changeset.command
        is_same = (kept.sha256, kept.thumb_sha256, kept.original_sha256) == (
            again.sha256,
            again.thumb_sha256,
            again.original_sha256,
        )
        return self._scope_of(custody) if is_same else ""

    def sent_again(self, changeset_id: str, write: Write) -> None:
        """Note that the author sends again what was returned to them."""
        handover = self._find(Handover, handover_id(changeset_id))
        if handover is None or handover.user_id != self._caller.id or handover.state not in _SENT_AGAIN_AFTER:
            return
        self._put(replace(handover, state=HandoverState.SUPERSEDED), user_scope(self._caller.id), write)

    def _tell(self, custody: Custody, write: Write) -> None:
        handover = self._find(Handover, handover_id(custody.changeset))
        if handover is None or handover.state is not HandoverState.WAITING:
            return
        told = replace(
            handover,
            state=_TOLD[custody.state],
            note=custody.note,
            decided_by=custody.decided_by,
            decided_by_name=self._caller.name,
            decided_at=custody.decided_at,
        )
        self._put(told, user_scope(custody.author), write)

    def _custody(self, offer: Offer, signed: Signed, role: Role, state: CustodyState, reasons: str) -> Custody:
        engagement = self._find(Engagement, signed.scope[2:])
        factory = None if engagement is None else self._find(Factory, engagement.factory_id)
        return Custody(
            id=custody_id(offer.changeset_id),
            engagement_id=signed.scope[2:],
            factory="" if factory is None else factory.name,
            author=signed.author,
            author_name=self._caller.name,
            role=role,
            changeset=offer.changeset_id,
            in_scope=signed.scope,
            command=offer.command,
            target=offer.target,
            earlier=tuple(custody_id(each) for each in signed.depends_on[-LIST_LIMIT:]),
            payload=offer.payload.decode(errors="replace"),
            reasons=reasons,
            made_at=signed.made_at,
            received_at=self._received_at,
            state=state,
        )

    def _needs_of(self, command: _Decision, queue: str) -> More:
        """Return what a decision takes: its author's own scope and, to accept, what deciding the kept work reads."""
        custody = self._find(Custody, command.custody_id)
        if custody is None or self._scope_of(custody) != queue:
            return More()
        scopes = {user_scope(custody.author)}
        if not isinstance(command, AcceptCustody):
            return More(frozenset(scopes))
        reads = _offer_of(custody).reads
        return More(
            frozenset({*scopes, custody.in_scope}),
            frozenset({*reads.records, custody.in_scope[2:]}),
            frozenset((parent, cls.KIND) for cls, parent in reads.children),
        )

    def _needs_of_copy(self, changeset_id: str) -> More:
        copy = self._find(Custody, custody_id(changeset_id))
        return More() if copy is None else More(frozenset({self._scope_of(copy)}))

    def _scope_of(self, record: Record) -> str:
        entry = self._ledger.entry(record.id)
        if entry is None:
            raise LookupError(record.id)
        return entry.scope

    def _put(self, record: Record, scope: str, write: Write) -> None:
        if not self._ledger.holds(scope):
            raise MoreScopesError(frozenset({scope}))
        self._find(type(record), record.id)
        self._ledger.put(record, scope, write)

    def _find(self, cls: type[R], record_id: str) -> R | None:
        if not self._ledger.knows(record_id):
            self._ledger.load((record_id,), self._reading.records((record_id,)))
        entry = self._ledger.entry(record_id)
        return cast("R", entry.record) if entry is not None and entry.kind == cls.KIND else None


def _offer_of(custody: Custody) -> Offer:
    """Return the kept changeset as it once arrived; its place in an outbox does not matter any more."""
    return read_offers([Pushed(1, msgspec.Raw(custody.payload.encode()))])[0]
