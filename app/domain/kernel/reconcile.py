"""Field by field: where does a command meet what another device wrote meanwhile (4-sync.md §2)?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.kernel.changeset import Based
from app.domain.kernel.facts import Facts
from app.domain.kernel.merge import merge_order, merge_set, merge_text
from app.domain.kernel.record import Policy, Record, record_type, with_values

_OF_LISTS = {Policy.UNION: merge_set, Policy.ORDER: merge_order}


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that two devices wrote differently: what it was based on, this command's value, the one that stands."""

    record: Record
    name: str
    base: object
    mine: object
    theirs: object


@dataclass(frozen=True, slots=True)
class Reconciled:
    """A record after reconciliation, its clashes, and the names of fields that blend several writers."""

    record: Record
    clashes: tuple[Clash, ...]
    blended: frozenset[str]


def differences(current: Record, new: Record) -> dict[str, tuple[object, object]]:
    """Return {field: (current, new)} of the fields that differ."""
    described = record_type(type(new))
    changed: dict[str, tuple[object, object]] = {}
    for name, before, after in zip(described.names, described.values(current), described.values(new), strict=True):
        # What nobody touched is the very same object.
        if before is not after and before != after:
            changed[name] = (before, after)
    return changed


def reconcile(current: Record, new: Record, based: Based, facts: Facts, *, mine_wins: bool) -> Reconciled:
    """Bring a command's outcome together with the state it found.

    A field clashes only when its value is not the wanted one, its merge group as a whole is not the shown one, and
    another device changed a field of the group after the shown version. With `mine_wins` (the client's rebase) the
    screen keeps this device's value; without it (the server) the whole group stays as it stands, also what a handler
    derived from it. A merge that adds nothing to the standing value blends nothing.
    """
    described = record_type(type(new))
    fixed: dict[str, object] = {}
    clashes: list[Clash] = []
    for name, (standing, wanted) in differences(current, new).items():
        policy = described.policy[name]
        if policy is Policy.RULE or name not in based.old:
            continue
        shown = based.old[name]
        merge = _OF_LISTS.get(policy)
        if merge is not None:
            if standing != shown:
                fixed[name] = merge(_names(shown), _names(wanted), _names(standing))
            continue
        if not _met_another(current, described.asked[name], based, facts):
            continue
        if policy is Policy.TEXT and not facts.disputed(current.id, name, based.since(name)):
            merged = merge_text(str(shown), str(wanted), str(standing))
            if merged is not None:
                fixed[name] = merged
                continue
        clashes.append(Clash(new, name, shown, wanted, standing))
    if not fixed and not clashes:
        return Reconciled(new, (), frozenset())
    blended = frozenset(name for name, value in fixed.items() if value != getattr(current, name))
    if not mine_wins:
        fixed |= {peer: getattr(current, peer) for clash in clashes for peer in described.peers[clash.name]}
    return Reconciled(with_values(new, fixed), tuple(clashes), blended)


def _met_another(current: Record, peers: Sequence[str], based: Based, facts: Facts) -> bool:
    """Say whether a merge group as it stands was not on the screen, and another device has had a part in it since.

    Looked at field by field, a group that two devices wrote would look like the one that was shown.
    """
    old = based.old
    shown = [peer for peer in peers if peer in old]
    for peer in shown:
        if getattr(current, peer) != old[peer]:
            return any(facts.changed_since(current.id, one, based.since(one)) for one in shown)
    return False


def _names(value: object) -> tuple[str, ...]:
    return tuple(str(entry) for entry in value) if isinstance(value, tuple | list) else ()
