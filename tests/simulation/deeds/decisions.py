"""Conflicts and refusals: what a person decides about them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from app.domain.decision.commands import DecideConflict, SettleRefusal
from app.domain.decision.records import Refusal, RefusalState
from app.domain.ids import user_scope
from app.domain.kernel.conflict import Conflict, ConflictState, values
from app.schema.codec import Malformed, decode_changeset
from tests.simulation.deeds.fields import WRITTEN
from tests.simulation.deeds.person import Person
from tests.simulation.screen import Deed, Screen


def decide(person: Person, screen: Screen) -> Deed | None:
    """Decide a conflict: for either side, or for something else."""
    found = person.any(Conflict, screen, where=lambda one: one.state is ConflictState.OPEN)
    if found is None:
        return None
    mine, theirs = values(found.mine), values(found.theirs)
    match person.rng.choice(("mine", "theirs", "standing", "else")):
        case "mine":
            chosen = mine
        case "theirs":
            chosen = theirs
        case "standing":
            chosen = _standing(found, screen) or theirs
        case _:
            chosen = {name: _other(person, name, value) for name, value in mine.items()}
    command = DecideConflict(found.id, found.record_id, found.record_kind, json.dumps(chosen))
    return person.deed(command, found, screen)


def deciding(person: Person, found: Conflict, screen: Screen, *, is_mine: bool) -> Deed:
    """Decide a certain conflict: for the value that came later, or to keep what stands."""
    chosen = values(found.mine) if is_mine else _standing(found, screen) or values(found.theirs)
    command = DecideConflict(found.id, found.record_id, found.record_kind, json.dumps(chosen))
    return person.deed(command, found, screen)


def _standing(found: Conflict, screen: Screen) -> dict[str, Any]:
    row = screen.rows.get(found.record_id)
    plain = {} if row is None else {name: getattr(row.record, name) for name in found.names}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in plain.items()}


def _other(person: Person, name: str, value: object) -> Any:  # noqa: ANN401  # plain JSON
    if name == "target_date":
        return person.words.day().isoformat()
    is_free = name in (WRITTEN - {"severity"}) or name in ("purpose", "minutes", "agenda", "name")
    return person.words.name() if is_free and isinstance(value, str) else value


def send_again(person: Person, screen: Screen) -> Deed | None:
    """Give a refused command anew."""
    found = person.any(Refusal, screen, where=lambda one: one.state is RefusalState.OPEN)
    if found is None or found.in_scope not in screen.roles:
        return None
    try:
        again = decode_changeset(found.payload.encode())
    except Malformed:
        return None
    return Deed(found.in_scope, again.command, again.on_behalf_of, supersedes=found.changeset)


def settle(person: Person, screen: Screen) -> Deed | None:
    """Put a refusal aside."""
    found = person.any(Refusal, screen, where=lambda one: one.state is RefusalState.OPEN)
    if found is None:
        return None
    return Deed(user_scope(person.user), SettleRefusal(found.id))
