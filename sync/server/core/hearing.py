"""One request's changesets, heard in order on one ledger; nothing here touches the store but undeclared reads."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Sequence

from app.domain.ids import engagement_scope
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.decide import MISTAKES, Verdict
from app.domain.permissions import may_command
from app.domain.reasons import Blocked, Reason
from app.domain.visit.commands import ReleaseAssessment
from sync.protocol.limits import MOST_PUSH_BYTES
from sync.protocol.messages import Fate
from sync.server.core.adopting import adopted
from sync.server.core.custodian import Custodian
from sync.server.core.deciding import Decided, Deciding
from sync.server.core.intake import Offer
from sync.server.core.judging import Judging
from sync.server.core.ledger import Ledger
from sync.server.core.more_scopes import More, concerns_supervisors
from sync.server.core.occasion import Occasion
from sync.server.core.receipts import Receipts
from sync.server.core.reference import Reference
from sync.server.core.refusals import Refusals
from sync.server.core.releasing import release
from sync.server.core.standing import Standing, no
from sync.server.storage.store import Changes, Reading

_log = logging.getLogger(__name__)

_STANDS = frozenset({Verdict.ACCEPTED, Verdict.MERGED, Verdict.CONFLICT})


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
        self._deciding = Deciding(ledger, reading, Judging(ledger, reference, occasion.today))
        self._custodian = Custodian(occasion.caller.account, ledger, reading, occasion.received_at)
        self._refusals = Refusals(occasion, standing, ledger, self._custodian)
        self.forged = 0

    def require(self, offers: Sequence[Offer]) -> None:
        """Read what the supervisors' part in the offers needs; MoreScopesError where a lock for it is missing."""
        more = More()
        for offer in offers:
            is_former = self._standing.is_former(offer.scope)
            # Asked first: of nearly all changesets the answer is no, and the rights are looked at when it is heard.
            if concerns_supervisors(offer, is_former=is_former) and self._may_be_heard(offer):
                more |= self._custodian.needs(offer, is_former=is_former)
        self._custodian.require(more)

    def hear(self, offer: Offer) -> Fate:
        """Return the fate of a changeset; only a blocked one leaves no receipt."""
        return self._receipts.replay(offer) or self._heard(offer)

    def _heard(self, offer: Offer) -> Fate:
        changeset = offer.changeset
        if changeset is None:
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
        if self._standing.is_former(changeset.scope) or self._rests_on_kept(changeset):
            return self._keep(offer, changeset)
        earlier = self._waits_for(changeset)
        if earlier:
            reasons = (no("dependency.open", changeset=earlier),)
            return Fate(offer.seq, offer.changeset_id, Verdict.BLOCKED, reasons=reasons)
        fate = self._decided(offer)
        self._refusals.supersede(offer, changeset.supersedes)
        return fate

    def _may_be_heard(self, offer: Offer) -> bool:
        """Say whether a new changeset may be heard: nothing is read for one that claims what it has no right to."""
        changeset, standing = offer.changeset, self._standing
        if changeset is None or self._receipts.of(offer.changeset_id) is not None:
            return False
        if standing.forgery(changeset) or standing.objection(changeset, offer.command):
            return False
        return may_command(standing.role(offer.scope), offer.command, changeset.on_behalf_of).met

    @property
    def undeclared(self) -> int:
        """Return how many look-ups no command declared."""
        return self._deciding.undeclared

    def give_up(self, offer: Offer) -> Fate:
        """Return the fate of a changeset whose outcome the store cannot keep: a fault, its payload kept."""
        replayed = self._receipts.replay(offer)
        return replayed or self._settled(offer, Verdict.FAULT, (no("changeset.unwritable"),))

    def changes(self) -> Changes:
        """Return everything to flush."""
        return self._ledger.changes(self._receipts.made)

    def _decided(self, offer: Offer) -> Fate:
        try:
            own = self._occasion.write(offer)
            decided = [self._deciding.decide(offer, self._standing.role(offer.scope), own)]
            kept = self._custodian.kept(offer)
            if kept is not None:
                write = self._occasion.write(kept.offer)._replace(on_behalf_of=kept.author)
                decided.append(self._deciding.decide(kept.offer, kept.role, write, was_kept=True))
        except Blocked as blocked:
            return self._refuse(offer, blocked.reasons)
        except MISTAKES as mistake:
            frames = "".join(traceback.format_tb(mistake.__traceback__))
            _log.error("fault in %s: %s\n%s", offer.command, type(mistake).__name__, frames)
            return self._refuse(offer, (no("rule.fault", command=offer.command),), Verdict.FAULT)
        possessing = self._custodian.files_of(offer.changeset) or offer.scope
        for each in decided:
            self._deciding.put(adopted(self._reading, possessing, each))
        if offer.type_ is not None and offer.type_.cls is ReleaseAssessment:
            self._release(decided[0])
        self._custodian.after(decided[0].outcome.records, self._occasion.write(offer))
        conflicts = tuple(conflict.id for each in decided for conflict in each.conflicts)
        return self._settled(offer, decided[-1].outcome.verdict, conflicts=conflicts)

    def _release(self, decided: Decided) -> None:
        for record in decided.outcome.records:
            release(self._ledger, self._reading, record.id, engagement_scope(decided.scope[2:]), decided.write)

    def _keep(self, offer: Offer, changeset: Changeset) -> Fate:
        """Hand a changeset to the supervisors, word for word."""
        role = self._standing.role(changeset.scope)
        self._custodian.keep(offer, changeset, role, self._occasion.write(offer))
        self._refusals.supersede(offer, changeset.supersedes)
        return self._settled(offer, Verdict.CUSTODY)

    def _rests_on_kept(self, changeset: Changeset) -> bool:
        """Say whether something that it depends on waits for a supervisor: then it waits there too, behind it."""
        return any(
            receipt.verdict == Verdict.CUSTODY and self._custodian.is_waiting(receipt.changeset)
            for receipt in map(self._receipts.of, changeset.depends_on)
            if receipt is not None
        )

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
            if self._refusals.is_open(earlier):
                return earlier
        return ""

    def _refuse(self, offer: Offer, reasons: tuple[Reason, ...], verdict: Verdict = Verdict.REFUSED) -> Fate:
        self._refusals.keep(offer, reasons)
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


def _too_large(offer: Offer) -> Reason | None:
    if len(offer.payload) <= MOST_PUSH_BYTES:
        return None
    return no("changeset.too_large", size=len(offer.payload), limit=MOST_PUSH_BYTES)
