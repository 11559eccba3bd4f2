"""Older history comes in after the records: downwards from where the history here begins, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from app.storage import history, scopes
from app.storage.history import HistoryEntry
from app.storage.scopes import ScopeStanding, ScopeState


@dataclass(frozen=True, slots=True)
class OlderPage:
    """Every write of a scope in (since, upto], the newest first."""

    scope: str
    since: int
    upto: int
    entries: Sequence[HistoryEntry]


def begins(connection: Connection, scope: str) -> int:
    """Return up to which version the history of a scope is missing here; 0 where nothing is, or the scope is not held.

    A scope that is being received anew waits: what comes for it may raise that version once more.
    """
    state = _held(connection, scope)
    return 0 if state is None else state.history_from


def take_older(connection: Connection, page: OlderPage) -> int:
    """Keep a page and return where the history begins now; what is here already is left as it is.

    A page of a scope that has left meanwhile is dropped. One that does not reach up to where the history begins leaves
    that place: there would be a gap between.
    """
    state = _held(connection, page.scope)
    if state is None:
        return 0
    history.keep(connection, page.scope, page.entries)
    if page.since < state.history_from <= page.upto:
        scopes.keep(connection, replace(state, history_from=page.since))
        return page.since
    return state.history_from


def _held(connection: Connection, scope: str) -> ScopeState | None:
    state = scopes.find(connection, scope)
    return state if state is not None and state.state is ScopeStanding.HELD else None
