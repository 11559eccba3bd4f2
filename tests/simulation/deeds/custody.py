"""Work in custody: what supervisors decide about it, and what its author does then."""

from __future__ import annotations

from app.domain.custody.commands import AcceptCustody, ArchiveCustody, ReturnCustody, SettleHandover
from app.domain.custody.records import Custody, CustodyState, Handover, HandoverState
from app.domain.ids import user_scope
from app.schema.codec import Malformed, decode_changeset
from tests.simulation.deeds.person import Person
from tests.simulation.screen import Deed, Screen

_BLINDLY = 0.2
"""The chance that a supervisor takes what comes to hand, though something that it rests on may wait still."""


def waiting(person: Person, screen: Screen) -> list[Custody]:
    """Return what waits for a supervisor on a screen, each after those it may rest on."""
    found = [one for one in person.all(Custody, screen) if one.state is CustodyState.WAITING]
    return sorted(found, key=lambda one: one.changeset)


def accept(person: Person, screen: Screen) -> Deed | None:
    """Accept kept work: the first of a chain, or blindly any."""
    found = waiting(person, screen)
    open_ones = {one.id for one in found}
    first = [one for one in found if not open_ones & set(one.earlier)]
    if not found:
        return None
    chosen = person.rng.choice(found if person.rng.random() < _BLINDLY or not first else first)
    return accepting(chosen, screen)


def accept_last(person: Person, screen: Screen) -> Deed | None:
    """Accept what was made last, whatever it rests on."""
    found = waiting(person, screen)
    return accepting(found[-1], screen) if found else None


def accepting(kept: Custody, screen: Screen) -> Deed:
    """Accept certain kept work."""
    return Deed(screen.rows[kept.id].scope, AcceptCustody(kept.id, kept.earlier))


def give_back(person: Person, screen: Screen) -> Deed | None:
    """Return kept work to its author, with a note."""
    found = waiting(person, screen)
    return returning(person, person.rng.choice(found), screen) if found else None


def returning(person: Person, kept: Custody, screen: Screen) -> Deed:
    """Return certain kept work to its author."""
    return Deed(screen.rows[kept.id].scope, ReturnCustody(kept.id, person.words.word()))


def archive(person: Person, screen: Screen) -> Deed | None:
    """Keep work without effect, with a note."""
    found = waiting(person, screen)
    if not found:
        return None
    kept = person.rng.choice(found)
    return Deed(screen.rows[kept.id].scope, ArchiveCustody(kept.id, person.words.word()))


def send_back(person: Person, screen: Screen) -> Deed | None:
    """Give again what a supervisor returned, where its scope is held anew."""
    found = person.any(Handover, screen, where=lambda one: one.state is HandoverState.RETURNED)
    return None if found is None else sending_back(found, screen)


def sending_back(found: Handover, screen: Screen) -> Deed | None:
    """Give certain work again that a supervisor returned, where its scope is held anew."""
    if found.state is not HandoverState.RETURNED or found.in_scope not in screen.roles:
        return None
    try:
        again = decode_changeset(found.payload.encode())
    except Malformed:
        return None
    return Deed(found.in_scope, again.command, again.on_behalf_of, supersedes=found.changeset)


def put_aside(person: Person, screen: Screen) -> Deed | None:
    """Put aside what one was told of one's own work."""
    found = person.any(Handover, screen, where=is_told)
    return None if found is None else Deed(user_scope(person.user), SettleHandover(found.id))


def is_told(handover: Handover) -> bool:
    """Say whether somebody has decided, and the author not yet read it."""
    return handover.state in (HandoverState.ACCEPTED, HandoverState.RETURNED, HandoverState.ARCHIVED)
