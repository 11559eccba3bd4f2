"""Which scopes are held follows the server's grants: a cursor is born and dies with its grant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from app.storage import scopes
from app.storage.scopes import ScopeStanding, ScopeState


@dataclass(frozen=True, slots=True)
class Granted:
    """What a new map of grants changed; `revoked` are all scopes that are still to leave."""

    gained: frozenset[str]
    changed: frozenset[str]
    revoked: frozenset[str]


def take_grants(connection: Connection, grants: Mapping[str, str]) -> Granted:
    """Take over the whole map {scope: role} that holds now; nothing leaves yet."""
    held = scopes.held(connection)
    changed: set[str] = set()
    for scope, role in grants.items():
        state = held.get(scope)
        if state is not None and state.role == role and state.state is not ScopeStanding.REVOKED:
            continue
        state = state or ScopeState(scope, role=role)
        standing = state.state
        if standing is ScopeStanding.REVOKED:
            standing = ScopeStanding.HELD if state.received_at else ScopeStanding.FILLING
        scopes.keep(connection, replace(state, role=role, state=standing))
        changed.add(scope)
    for scope in held.keys() - grants.keys():
        if held[scope].state is not ScopeStanding.REVOKED:
            scopes.keep(connection, replace(held[scope], state=ScopeStanding.REVOKED))
            changed.add(scope)
    gained = grants.keys() - held.keys()
    return Granted(frozenset(gained), frozenset(changed - gained), frozenset(held.keys() - grants.keys()))
