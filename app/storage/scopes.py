"""The scopes held on this device: how far each has been received, and in which role."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection

from app.domain.kernel.context import Role
from app.storage.driver import first, run, select

_COLUMNS = "scope, version, count, checksum, role, state, received_at, history_from"
_FIND = f"SELECT {_COLUMNS} FROM scope_state WHERE scope = ?"
_ALL = f"SELECT {_COLUMNS} FROM scope_state ORDER BY scope"
_KEEP = f"INSERT OR REPLACE INTO scope_state ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_CONFIRM = "UPDATE scope_state SET received_at = ? WHERE scope IN (SELECT value FROM json_each(?))"
_REPAIR = (
    "UPDATE scope_state SET state = 'repair' WHERE state <> 'revoked' AND scope IN (SELECT value FROM json_each(?))"
)
_REMOVE = "DELETE FROM scope_state WHERE scope = ?"


class ScopeStanding(StrEnum):
    """What may be done with a scope."""

    FILLING = "filling"  # granted, not yet received as a whole
    HELD = "held"
    REPAIR = "repair"  # what is here differs from what the server counts: to be received anew
    REVOKED = "revoked"  # leaves when its outbox is empty


@dataclass(frozen=True, slots=True)
class ScopeState:
    """One scope: its cursor, the number and checksum of its received records, the person's role in it.

    `received_at` is the server's time of the last reply (ISO 8601, '' = never). The history is complete for versions
    past `history_from`.
    """

    scope: str
    version: int = 0
    count: int = 0
    checksum: int = 0
    role: str = ""
    state: ScopeStanding = ScopeStanding.FILLING
    received_at: str = ""
    history_from: int = 0

    @property
    def known_role(self) -> Role | None:
        """Return the person's role; None where there is none, or one that this release does not know."""
        return next((role for role in Role if role.value == self.role), None)


def find(connection: Connection, scope: str) -> ScopeState | None:
    """Return the state of a scope, or None when it is not held."""
    row = first(connection, _FIND, (scope,))
    return None if row is None else _state(*row)


def held(connection: Connection) -> dict[str, ScopeState]:
    """Return every scope on this device, by id."""
    states = (_state(*row) for row in select(connection, _ALL))
    return {state.scope: state for state in states}


def keep(connection: Connection, state: ScopeState) -> None:
    """Write the state of a scope."""
    run(
        connection,
        _KEEP,
        (
            state.scope,
            state.version,
            state.count,
            state.checksum,
            state.role,
            state.state.value,
            state.received_at,
            state.history_from,
        ),
    )


def confirm(connection: Connection, held: Collection[str], received_at: str) -> None:
    """Note that nothing is new in those scopes."""
    run(connection, _CONFIRM, (received_at, json.dumps(list(held))))


def mark_repair(connection: Connection, held: Collection[str]) -> None:
    """Note that those scopes are to be received anew."""
    run(connection, _REPAIR, (json.dumps(list(held)),))


def remove(connection: Connection, scope: str) -> None:
    """Forget the scope and its cursor."""
    run(connection, _REMOVE, (scope,))


def role(connection: Connection, scope: str) -> Role | None:
    """Return the person's role in a scope; None where they have none now."""
    state = find(connection, scope)
    return None if state is None or state.state is ScopeStanding.REVOKED else state.known_role


def _state(*cells: str | int) -> ScopeState:
    scope, version, count, checksum, role_, state, received_at, history_from = cells
    return ScopeState(
        str(scope),
        int(version),
        int(count),
        int(checksum),
        str(role_),
        ScopeStanding(str(state)),
        str(received_at),
        int(history_from),
    )
