"""Deciding one changeset on the server's state: the same pure handlers as on the device, then field by field."""

from __future__ import annotations

from typing import NamedTuple

from app.domain.ids import is_id
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.conflict import Conflict, conflict_records
from app.domain.kernel.context import Context, Role
from app.domain.kernel.decide import Outcome, decide
from app.domain.kernel.facts import taken
from app.domain.reasons import Blocked, Reason, refuse
from app.domain.registry import INVARIANTS
from sync.server.core.entries import Write
from sync.server.core.facts import ServerFacts
from sync.server.core.intake import Offer
from sync.server.core.judging import Judging
from sync.server.core.ledger import Ledger
from sync.server.core.standing import no
from sync.server.storage.store import Reading


class Decided(NamedTuple):
    """What a changeset came to in a scope, and what the history says of it."""

    scope: str
    outcome: Outcome
    conflicts: tuple[Conflict, ...]
    write: Write


class Deciding:
    """Decides changesets of one request; what it decided stands in the ledger only once it is put there."""

    def __init__(self, ledger: Ledger, reading: Reading, judging: Judging) -> None:
        """Take the ledger, the transaction for what no command declared, and what changesets are judged by."""
        self._ledger = ledger
        self._reading = reading
        self._judging = judging
        self.undeclared = 0

    def decide(self, offer: Offer, role: Role, write: Write, *, was_kept: bool = False) -> Decided:
        """Return what a changeset comes to in a role; Blocked with every reason.

        What stands it knows of where its own device wrote it; of one that `was_kept` that may have been afterwards.

        Of a command given for somebody, the history says for whom, unless `write` says so already.
        """
        changeset, type_ = offer.changeset, offer.type_
        if changeset is None or type_ is None:
            raise Blocked((no("changeset.unreadable", problem=offer.problem[:200]),))
        facts = ServerFacts(
            self._ledger,
            self._reading,
            changeset.scope,
            changeset.device,
            was_kept=was_kept,
            through=offer.reads.through,
        )
        context = self._judging.context(changeset, role)
        try:
            outcome = decide(type_, changeset.command, changeset.based, facts, context, INVARIANTS)
            self._require_room(outcome, changeset.scope)
            conflicts = _conflicts(outcome, facts, context)
        except Blocked as blocked:
            others = (*self._removed(blocked), *_other_pack(changeset, context))
            raise Blocked((*blocked.reasons, *others)) from blocked
        finally:
            self.undeclared += facts.undeclared
        if changeset.on_behalf_of is not None and not write.on_behalf_of:
            write = write._replace(on_behalf_of=changeset.on_behalf_of.name)
        return Decided(changeset.scope, outcome, conflicts, write)

    def put(self, decided: Decided) -> None:
        """Let it stand."""
        for record in decided.outcome.records:
            blended = decided.outcome.blended.get(record.id, frozenset())
            self._ledger.put(record, decided.scope, decided.write, blended)
        for conflict in decided.conflicts:
            self._ledger.put(conflict, decided.scope, decided.write)

    def _require_room(self, outcome: Outcome, scope: str) -> None:
        """Refuse ids that are malformed, or taken by a record of another kind or scope."""
        for record in outcome.records:
            entry = self._ledger.entry(record.id)
            if entry is None:
                if not is_id(record.id):
                    raise refuse("E0", "id.malformed", kind=record.KIND)
            elif entry.kind != record.KIND or entry.scope != scope:
                raise taken(record.KIND, record.id)

    def _removed(self, blocked: Blocked) -> tuple[Reason, ...]:
        """Say of a record that is missing that it was there: whoever changed it is asked what becomes of the words."""
        missing = [str(r.params["record"]) for r in blocked.reasons if r.needs == "record.missing"]
        stones = self._reading.tombstones(missing) if missing else ()
        return tuple(no("record.removed", kind=stone.kind, record=stone.id) for stone in stones)


def _other_pack(changeset: Changeset, context: Context) -> tuple[Reason, ...]:
    if changeset.pack == context.pack.id:
        return ()
    return (no("pack.other", named=changeset.pack, judged_by=context.pack.id),)


def _conflicts(outcome: Outcome, facts: ServerFacts, context: Context) -> tuple[Conflict, ...]:
    if not outcome.clashes:
        return ()
    facts.written(outcome.records)
    return conflict_records(outcome.clashes, facts, context)
