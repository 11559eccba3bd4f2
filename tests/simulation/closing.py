"""What is left to do at the end of a history, so that nothing need wait any more, and what became of kept work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from app.domain.custody.commands import SettleHandover
from app.domain.custody.records import Handover
from app.domain.decision.commands import SettleRefusal
from app.domain.decision.records import Refusal, RefusalState
from app.domain.ids import user_scope
from app.domain.kernel.changeset import Command
from app.domain.kernel.conflict import Conflict, ConflictState
from app.domain.kernel.context import Role
from tests.simulation.casts import SUPERVISING
from tests.simulation.deeds.custody import accepting, is_told, returning, sending_back, waiting
from tests.simulation.deeds.decisions import deciding
from tests.simulation.deeds.person import ON_THE_FLOOR, Person
from tests.simulation.faults import Fault
from tests.simulation.played import Played
from tests.simulation.screen import Deed, Screen

MOST_TURNS = 40
"""A chain of refusals opens link by link: what waited for one is judged when it was put aside, and may be refused."""
_TURNS_SENT_AGAIN = 3
_DECIDED = {"accepted": Fault.ACCEPTED, "returned": Fault.RETURNED, "archived": Fault.ARCHIVED}


class Closing(Protocol):
    """What it takes of a history to close it."""

    people: list[Person]
    played: Played

    def write(self, person: Person, deed: Deed | None) -> None:
        """Let a person give a command."""
        ...

    def assign(self, login: str, engagement: str, role: Role | None) -> None:
        """Let an administrator change a role."""
        ...

    def heal(self) -> None:
        """Let everybody sync until there is rest."""
        ...


def settle(history: Closing) -> bool:
    """Let conflicts be decided, and what waits by the supervisor; let everybody put aside what they were told.

    False where there was nothing of the kind.

    What is accepted in vain is returned, and what is returned is sent again where that is possible. AssertionError
    where that comes to no end.
    """
    is_any = _call_supervisor(history)
    for number in range(MOST_TURNS):
        deeds = [deed for person in history.people for deed in _settling(person, number)]
        # Two devices of one person show the same, and two persons one conflict.
        given: list[Command] = []
        for person, deed in deeds:
            if deed.command not in given:
                given.append(deed.command)
                history.write(person, deed)
        if not deeds:
            return is_any
        is_any = True
        history.heal()
    raise AssertionError(f"there is still something to settle after {MOST_TURNS} turns")


def tell_kept(played: Played) -> None:
    """Count what became of work in custody."""
    for row in played.past.rows.values():
        state = str(row.body.get("state", ""))
        if row.kind == "custody" and state in _DECIDED:
            played.faults[_DECIDED[state]] += 1
        elif (row.kind, state) == ("handover", "superseded"):
            played.faults[Fault.SENT_BACK] += 1


def _settling(person: Person, turn: int) -> Iterator[tuple[Person, Deed]]:
    """Yield what a person decides of kept work, accepted at first and returned later, and puts aside of their own."""
    screen = person.device.screen()
    for kept in waiting(person, screen):
        yield person, returning(person, kept, screen) if turn else accepting(kept, screen)
    yield from _deciding(person, screen, turn)
    own = user_scope(person.user)
    for refusal in person.all(Refusal, screen):
        if refusal.state is RefusalState.OPEN:
            yield person, Deed(own, SettleRefusal(refusal.id))
    for handover in person.all(Handover, screen):
        if is_told(handover):
            again = sending_back(handover, screen) if turn < _TURNS_SENT_AGAIN else None
            yield person, again or Deed(own, SettleHandover(handover.id))


def _deciding(person: Person, screen: Screen, turn: int) -> Iterator[tuple[Person, Deed]]:
    """Yield what a person decides of conflicts: for what came later, and where that is in vain for what stands."""
    for found in person.all(Conflict, screen):
        is_here = screen.roles.get(screen.rows[found.id].scope) in ON_THE_FLOOR and found.record_id in screen.rows
        if found.state is ConflictState.OPEN and is_here:
            yield person, deciding(person, found, screen, is_mine=not turn)


def _call_supervisor(history: Closing) -> bool:
    """Let the supervisor of a history, if it has one, hold all that waits; say whether anything does."""
    called: Sequence[Person] = [one for one in history.people if one.device.name in SUPERVISING]
    rows = history.played.past.rows.values()
    if not called or all((row.kind, row.body.get("state")) != ("custody", "waiting") for row in rows):
        return False
    for person in called:
        for engagement in person.engagements:
            history.assign(person.device.signed.session.login, engagement, Role.SUPERVISOR)
    history.heal()
    return True
