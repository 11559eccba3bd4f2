"""The one function that decides a changeset: on the server with authority, on the client for its own screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.kernel.changeset import Based, Command
from app.domain.kernel.command import CommandType
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.kernel.reconcile import Clash, reconcile
from app.domain.kernel.record import Record
from app.domain.limits import check_person
from app.domain.permissions import in_programme
from app.domain.reasons import require

Invariant = Callable[[Record, Record | None, date], None]
"""Refuses a record that must not be: as it would be, as it stands (None: not there yet), the day of the command."""


MISTAKES = (ArithmeticError, AttributeError, LookupError, NameError, RuntimeError, TypeError, ValueError)
"""What a bug in a rule raises: that changeset is put aside and told, the others go on. Failures of a store are none."""


class Verdict(StrEnum):
    """What became of a changeset (4-sync.md §2)."""

    ACCEPTED = "accepted"
    MERGED = "merged"
    CONFLICT = "conflict"
    REFUSED = "refused"
    CUSTODY = "custody"
    BLOCKED = "blocked"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The records to write, the most severe verdict of their fields, the clashes, and blended fields by record id."""

    records: tuple[Record, ...]
    verdict: Verdict
    clashes: tuple[Clash, ...]
    blended: Mapping[str, frozenset[str]]


def decide(
    type_: CommandType,
    command: Command,
    based: Mapping[str, Based],
    facts: Facts,
    context: Context,
    invariants: Mapping[type[Record], Invariant],
    *,
    mine_wins: bool = False,
) -> Outcome:
    """Run the command's handler on `facts`, then reconcile each record field by field.

    Pure: a refused changeset is one whose outcome is not put into the state. Raises Blocked with the reasons.
    """
    if context.on_behalf_of is not None:
        check_person(context.on_behalf_of)
    if context.engagement:
        require(in_programme(context.role, type_.name, context.pack.programme))
    records: list[Record] = []
    clashes: list[Clash] = []
    blended: dict[str, frozenset[str]] = {}
    for made in type_.run(command, facts, context):
        new = made
        current = facts.find(type(new), new.id)
        check = invariants.get(type(new))
        if check is not None:
            check(new, current, context.today)
        if current is not None:
            shown = based.get(new.id)
            if shown is not None:
                result = reconcile(current, new, shown, facts, mine_wins=mine_wins)
                new = result.record
                clashes += result.clashes
                if result.blended:
                    blended[new.id] = result.blended
                if check is not None and new is not made:
                    check(new, current, context.today)
            if new == current:
                continue
        records.append(new)
    verdict = Verdict.CONFLICT if clashes else Verdict.MERGED if blended else Verdict.ACCEPTED
    return Outcome(tuple(records), verdict, tuple(clashes), blended)
