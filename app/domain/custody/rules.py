"""Handlers of custody: decided once, by a supervisor, each change after those it rests on (H1).

What accepting comes to in the factory's own scope is the server's to decide, with the rules of the kept command.
"""

from __future__ import annotations

from dataclasses import replace

from app.domain.custody.commands import AcceptCustody, ArchiveCustody, ReturnCustody, SettleHandover
from app.domain.custody.records import COPIES, Custody, CustodyState, Handover, HandoverState
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts, need
from app.domain.permissions import may_command
from app.domain.reasons import Reason, Where, Who, refuse, require

_DECIDED = {
    CustodyState.ACCEPTED: "custody.accepted",
    CustodyState.RETURNED: "custody.returned",
    CustodyState.ARCHIVED: "custody.archived",
}


def accept_custody(command: AcceptCustody, facts: Facts, context: Context) -> tuple[Custody]:
    """Accept kept work; the factory's records change at the server only."""
    custody = need(facts, Custody, command.custody_id)
    require(may_command(context.role, "AcceptCustody"))
    require_open(custody)
    if set(command.earlier) != set(custody.earlier):
        raise refuse("H1", "custody.chain_unnamed", Who.NOBODY, Where.SYNC)
    for custody_id in custody.earlier:
        earlier = facts.find(Custody, custody_id)
        if earlier is not None and earlier.state is CustodyState.WAITING:
            raise refuse("H1", "custody.earlier_open", Who.SUPERVISOR, Where.SYNC, command=earlier.command)
    return (_decided(custody, CustodyState.ACCEPTED, "", context),)


def return_custody(command: ReturnCustody, facts: Facts, context: Context) -> tuple[Custody]:
    """Give kept work back to its author."""
    custody = need(facts, Custody, command.custody_id)
    require(may_command(context.role, "ReturnCustody"))
    require_open(custody)
    return (_decided(custody, CustodyState.RETURNED, _note(command.note), context),)


def archive_custody(command: ArchiveCustody, facts: Facts, context: Context) -> tuple[Custody]:
    """Keep work without effect."""
    custody = need(facts, Custody, command.custody_id)
    require(may_command(context.role, "ArchiveCustody"))
    require_open(custody)
    return (_decided(custody, CustodyState.ARCHIVED, _note(command.note), context),)


def settle_handover(command: SettleHandover, facts: Facts, context: Context) -> tuple[Handover]:
    """Put aside what one was told, once a supervisor decided."""
    handover = need(facts, Handover, command.handover_id)
    require(may_command(context.role, "SettleHandover"))
    if handover.user_id != context.actor:
        raise refuse("O2", "command.not_for_role", Who.NOBODY, Where.SYNC, command="SettleHandover")
    if handover.state is HandoverState.WAITING:
        raise refuse("H1", "handover.waiting", Who.SUPERVISOR, Where.SYNC)
    return (replace(handover, state=HandoverState.SETTLED),)


def openness(custody: Custody) -> Reason:
    """Say whether a supervisor may still decide (H1): what waits, and no copy of a refusal."""
    if custody.state is CustodyState.WAITING:
        return Reason("H1", True, "custody.open")
    if custody.state in COPIES:
        return Reason("H1", False, "custody.copy", Who.ADVISOR, Where.SYNC)
    return Reason("H1", False, _DECIDED[custody.state], Who.NOBODY, Where.SYNC)


def require_open(custody: Custody) -> None:
    """Refuse (H1) what was decided already, and copies of refusals."""
    require(openness(custody))


def _note(note: str) -> str:
    if not note.strip():
        raise refuse("H1", "note.missing", Who.SUPERVISOR, Where.SYNC)
    return note


def _decided(custody: Custody, state: CustodyState, note: str, context: Context) -> Custody:
    return replace(custody, state=state, note=note, decided_by=context.actor, decided_at=context.made_at)
