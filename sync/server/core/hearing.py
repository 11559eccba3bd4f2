"""One request's changesets, heard in order on one ledger; nothing here touches the store but undeclared reads."""

from __future__ import annotations

import logging
import traceback
from dataclasses import dataclass, replace
from datetime import date

import msgspec

from app.domain.decision.records import Refusal, RefusalState
from app.domain.ids import engagement_scope, is_id, user_scope
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.command import CommandType
from app.domain.kernel.conflict import Conflict, conflict_records
from app.domain.kernel.context import Context
from app.domain.kernel.decide import MISTAKES, Outcome, Verdict, decide
from app.domain.kernel.facts import taken
from app.domain.reasons import Blocked, Reason, refuse
from app.domain.registry import INVARIANTS
from app.domain.visit.commands import ReleaseAssessment
from sync.protocol.limits import MOST_PUSH_BYTES
from sync.protocol.messages import Fate
from sync.server.core.facts import ServerFacts
from sync.server.core.intake import Offer, refusal_id
from sync.server.core.judging import Judging
from sync.server.core.ledger import Ledger, Write
from sync.server.core.receipts import Receipts
from sync.server.core.reference import Reference
from sync.server.core.releasing import release
from sync.server.core.standing import Standing, no
from sync.server.storage.rows import Caller
from sync.server.storage.store import Changes, Reading
from sync.server.storage.times import moment

_log = logging.getLogger(__name__)

_STANDS = frozenset({Verdict.ACCEPTED, Verdict.MERGED, Verdict.CONFLICT})


@dataclass(frozen=True, slots=True)
class Occasion:
    """Who pushes and when; `today` is the server's own date."""

    caller: Caller
    device: str
    received_at: str
    today: date


class Hearing:
    """Decides one changeset after the other; what it decided is in `changes`."""

    def __init__(
        self,
        occasion: Occasion,
        standing: Standing,
        receipts: Receipts,
        ledger: Ledger,
        reading: Reading,
        reference: Reference,
    ) -> None:
        """Take the occasion, the caller's rights, the known receipts, the ledger, and the rule packs."""
        self._occasion = occasion
        self._standing = standing
        self._receipts = receipts
        self._ledger = ledger
        self._reading = reading
        self._judging = Judging(standing, ledger, reference, occasion.today)
        self.forged = 0
        self.undeclared = 0

    def hear(self, offer: Offer) -> Fate:
        """Return the fate of a changeset; only a blocked one leaves no receipt."""
        replayed = self._receipts.replay(offer)
        if replayed is not None:
            return replayed
        changeset, type_ = offer.changeset, offer.type_
        if changeset is None or type_ is None:
            needs = "changeset.parked" if offer.is_parked else "changeset.unreadable"
            return self._refuse(offer, (no(needs, problem=offer.problem[:200]),))
        forgery = self._standing.forgery(changeset)
        if forgery is not None:
            self.forged += 1
            # In the name of the device that really sent it.
            return self._refuse(offer._replace(changeset=None), (forgery,))
        objection = self._standing.objection(changeset, offer.command) or _too_large(offer)
        if objection is not None:
            return self._refuse(offer, (objection,))
        earlier = self._waits_for(changeset)
        if earlier:
            reasons = (no("dependency.open", changeset=earlier),)
            return Fate(offer.seq, offer.changeset_id, Verdict.BLOCKED, reasons=reasons)
        fate = self._decided(offer, changeset, type_)
        self._supersede(offer, changeset.supersedes)
        return fate

    def give_up(self, offer: Offer) -> Fate:
        """Return the fate of a changeset whose outcome the store cannot keep: a fault, its payload kept."""
        replayed = self._receipts.replay(offer)
        return replayed or self._settled(offer, Verdict.FAULT, (no("changeset.unwritable"),))

    def changes(self) -> Changes:
        """Return everything to flush."""
        return self._ledger.changes(self._receipts.made)

    def _decided(self, offer: Offer, changeset: Changeset, type_: CommandType) -> Fate:
        facts = ServerFacts(self._ledger, self._reading, changeset.scope, changeset.device)
        context = self._judging.context(changeset)
        try:
            outcome = decide(type_, changeset.command, changeset.based, facts, context, INVARIANTS)
            self._require_room(outcome, changeset.scope)
            conflicts = _conflicts(outcome, facts, context)
        except Blocked as blocked:
            reasons = (*blocked.reasons, *self._removed(blocked), *self._other_pack(changeset, context))
            return self._refuse(offer, reasons)
        except MISTAKES as mistake:
            frames = "".join(traceback.format_tb(mistake.__traceback__))
            _log.error("fault in %s: %s\n%s", offer.command, type(mistake).__name__, frames)
            return self._refuse(offer, (no("rule.fault", command=offer.command),), Verdict.FAULT)
        finally:
            self.undeclared += facts.undeclared
        write = self._write(offer, changeset.on_behalf_of.name if changeset.on_behalf_of else "")
        for record in outcome.records:
            self._ledger.put(record, changeset.scope, write, outcome.blended.get(record.id, frozenset()))
        for conflict in conflicts:
            self._ledger.put(conflict, changeset.scope, write)
        if type_.cls is ReleaseAssessment:
            for record in outcome.records:
                release(self._ledger, self._reading, record.id, engagement_scope(context.engagement), write)
        return self._settled(offer, outcome.verdict, conflicts=tuple(conflict.id for conflict in conflicts))

    def _require_room(self, outcome: Outcome, scope: str) -> None:
        """Refuse ids that are malformed, or taken by a record of another kind or scope."""
        for record in outcome.records:
            entry = self._ledger.entry(record.id)
            if entry is None:
                if not is_id(record.id):
                    raise refuse("E0", "id.malformed", kind=record.KIND)
            elif entry.kind != record.KIND or entry.scope != scope:
                raise taken(record.KIND, record.id)

    def _waits_for(self, changeset: Changeset) -> str:
        """Return the changeset that must be settled first ('' when none must).

        A refused one holds its followers back until its author settled or superseded it; then they are judged on
        their own, so that nothing waits for ever. Who may no longer read the scope is not waited for: it stays on
        their device while something of it waits there.
        """
        for earlier in changeset.depends_on:
            receipt = self._receipts.of(earlier)
            if receipt is None:
                return earlier
            if receipt.verdict in _STANDS or not self._standing.may_read(changeset.scope):
                continue
            refusal = self._refusal(earlier)
            if refusal is not None and refusal.state is RefusalState.OPEN:
                return earlier
        return ""

    def _supersede(self, offer: Offer, earlier: str) -> None:
        refusal = self._refusal(earlier) if earlier else None
        if refusal is not None and refusal.state is RefusalState.OPEN:
            superseded = replace(refusal, state=RefusalState.SUPERSEDED)
            self._ledger.put(superseded, self._own_scope, self._write(offer))

    def _refusal(self, changeset_id: str) -> Refusal | None:
        entry = self._ledger.entry(refusal_id(changeset_id))
        if entry is None or entry.scope != self._own_scope or not isinstance(entry.record, Refusal):
            return None
        return entry.record

    def _refuse(self, offer: Offer, reasons: tuple[Reason, ...], verdict: Verdict = Verdict.REFUSED) -> Fate:
        """Keep the payload word for word, in the receipt and where the author's devices see it."""
        refusal = Refusal(
            id=refusal_id(offer.changeset_id),
            user_id=self._occasion.caller.account.id,
            changeset=offer.changeset_id,
            in_scope=offer.scope,
            command=offer.command,
            target=offer.target,
            reasons=msgspec.json.encode(reasons).decode(),
            payload=offer.payload.decode(errors="replace"),
            refused_at=moment(self._occasion.received_at),
        )
        self._ledger.put(refusal, self._own_scope, self._write(offer))
        return self._settled(offer, verdict, reasons)

    def _settled(
        self,
        offer: Offer,
        verdict: Verdict,
        reasons: tuple[Reason, ...] = (),
        conflicts: tuple[str, ...] = (),
    ) -> Fate:
        fate = Fate(offer.seq, offer.changeset_id, verdict, reasons=reasons, conflicts=conflicts)
        self._receipts.keep(offer, fate)
        return fate

    def _write(self, offer: Offer, on_behalf_of: str = "") -> Write:
        """Return what the history says of a changeset's writes; for whom was entered only where a rule has seen it."""
        now = self._occasion.received_at
        return Write(
            changeset=offer.changeset_id,
            command=offer.command,
            actor=self._occasion.caller.account.id,
            device=offer.changeset.device if offer.changeset else self._occasion.device,
            made_at=offer.made_at or now,
            received_at=now,
            on_behalf_of=on_behalf_of,
        )

    def _removed(self, blocked: Blocked) -> tuple[Reason, ...]:
        """Say of a record that is missing that it was there: whoever changed it is asked what becomes of the words."""
        missing = [str(r.params["record"]) for r in blocked.reasons if r.needs == "record.missing"]
        stones = self._reading.tombstones(missing) if missing else ()
        return tuple(no("record.removed", kind=stone.kind, record=stone.id) for stone in stones)

    def _other_pack(self, changeset: Changeset, context: Context) -> tuple[Reason, ...]:
        if changeset.pack == context.pack.id:
            return ()
        return (no("pack.other", named=changeset.pack, judged_by=context.pack.id),)

    @property
    def _own_scope(self) -> str:
        return user_scope(self._occasion.caller.account.id)


def _conflicts(outcome: Outcome, facts: ServerFacts, context: Context) -> tuple[Conflict, ...]:
    if not outcome.clashes:
        return ()
    facts.written(outcome.records)
    return conflict_records(outcome.clashes, facts, context)


def _too_large(offer: Offer) -> Reason | None:
    if len(offer.payload) <= MOST_PUSH_BYTES:
        return None
    return no("changeset.too_large", size=len(offer.payload), limit=MOST_PUSH_BYTES)
