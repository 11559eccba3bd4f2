"""Running pending commands again on top of what the server says: the same `decide`, with this device's words first."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.config.logs import Code, area, event
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.context import Role
from app.domain.kernel.decide import MISTAKES, decide
from app.domain.reasons import Blocked, Param, Reason, Where, Who
from app.domain.records import RECORDS
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS
from app.schema.codec import Malformed, decode_changeset
from app.storage.base import Base, pinned_by
from app.storage.change import Write
from app.storage.contexts import context_of, not_held
from app.storage.outbox import Pending, PendingState
from app.storage.overlay import OverlayFacts
from app.storage.rows import Stored

_log = area("sync")


@dataclass(slots=True)
class Rebased:
    """What running pending commands again came to: new bases, new states of outbox rows, what each one writes."""

    bases: dict[str, Base] = field(default_factory=dict)
    marks: list[tuple[int, PendingState, tuple[Reason, ...], int]] = field(default_factory=list)
    written: list[tuple[Changeset, tuple[Write, ...]]] = field(default_factory=list)
    refused: int = 0

    def refuse(self, row: Pending, reasons: tuple[Reason, ...]) -> None:
        """Leave a command out of the view, with the reasons."""
        self.refused += 1
        self.mark(row, PendingState.WOULD_REFUSE, reasons)

    def mark(self, row: Pending, state: PendingState, reasons: tuple[Reason, ...]) -> None:
        """Note the new state of a row where it is another one."""
        if row.state is PendingState.PARKED or (row.state is PendingState.BLOCKED and state is PendingState.PENDING):
            return
        if (state, reasons) != (row.state, row.reasons):
            self.marks.append((row.seq, state, reasons, row.attempts))


def rebase(facts: OverlayFacts, pending: Iterable[Pending], role: Role | None) -> Rebased:
    """Run the commands in the order they were made; `facts` hold the server's state and get the outcome on top.

    A command that a rule stands against leaves the view; its row keeps the reasons and is sent all the same. A pin
    stays with a field as long as a command of its chain is pending, also when that command now writes nothing.
    """
    done = Rebased()
    pins: dict[str, dict[str, int]] = {}
    for row in pending:
        try:
            changeset = decode_changeset(row.payload)
            writes = run_again(facts, changeset, role)
        except Blocked as blocked:
            done.refuse(row, blocked.reasons)
            continue
        except Malformed:
            done.refuse(row, (_broken("changeset.garbled"),))
            continue
        except MISTAKES as mistake:
            event(_log, logging.ERROR, "rebase.fault", changeset=row.id, mistake=Code(type(mistake).__name__.lower()))
            done.refuse(row, (_broken("rule.fault", command=row.name),))
            continue
        for record_id, based in changeset.based.items():
            pins[record_id] = pinned_by(pins.get(record_id, {}), based)
        for write in writes:
            _put(facts, done.bases, write, changeset.scope)
        done.written.append((changeset, writes))
        done.mark(row, PendingState.PENDING, ())
    done.bases = {id: replace(base, pinned=pins.get(id, {})) for id, base in done.bases.items()}
    return done


def run_again(facts: OverlayFacts, changeset: Changeset, role: Role | None) -> tuple[Write, ...]:
    """Return what a pending changeset writes on the present state; Blocked when a rule stands against it.

    Without a role nothing may be written (O2).
    """
    if role is None:
        raise not_held()
    outcome = decide(
        COMMANDS_BY_CLASS[type(changeset.command)],
        changeset.command,
        changeset.based,
        facts,
        context_of(changeset, role, facts),
        INVARIANTS,
        mine_wins=True,
    )
    return tuple(Write(facts.find(type(record), record.id), record) for record in outcome.records)


def restore(facts: OverlayFacts, bases: Mapping[str, Base]) -> None:
    """Undo the local view in memory: the server's state stands where pending commands had written."""
    for each in bases.values():
        if each.record is None:
            facts.drop(RECORDS[each.kind].cls, each.id)
        else:
            facts.put(Stored(each.record, each.scope, each.version))


def _put(facts: OverlayFacts, bases: dict[str, Base], write: Write, scope: str) -> None:
    """Let the outcome stand; its version, and its base when it is touched first, are the server's state behind it."""
    after = write.after
    version = facts.version(after.id)
    if after.id not in bases:
        bases[after.id] = Base(after.id, after.KIND, scope, version, write.before, {})
    facts.put(Stored(after, scope, version))


def _broken(needs: str, **params: Param) -> Reason:
    return Reason("U0", False, needs, Who.NOBODY, Where.SYNC, params)
