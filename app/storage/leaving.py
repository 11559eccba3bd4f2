"""A scope leaves the device: its rows, what was derived from them and its cursor go in one transaction."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.records import RECORD_CLASSES
from app.storage import base, cards, catching_up, history, outbox, scopes, search, withheld
from app.storage.driver import run
from app.storage.rows import rows_of
from app.storage.scopes import ScopeStanding

_FILES_LEAVE = (
    "UPDATE evidence_local SET state = 'leaving' WHERE "
    "sha256 IN (SELECT sha256 FROM evidence WHERE scope = :scope) AND "
    "sha256 NOT IN (SELECT sha256 FROM evidence WHERE scope <> :scope)"
)


def leave(connection: Connection, scope: str) -> bool:
    """Remove all of a revoked scope; False, with nothing removed, while a changeset of it waits for its receipt.

    The journal stays, refused payloads with it. Evidence files that no other scope refers to are marked and stay,
    encrypted: until files travel to the server this may be the only copy there is.
    """
    state = scopes.find(connection, scope)
    if state is None or state.state is not ScopeStanding.REVOKED or outbox.is_pending_in(connection, scope):
        return False
    run(connection, _FILES_LEAVE, {"scope": scope})
    cards.remove_scope(connection, scope)
    search.forget_scope(connection, scope)
    catching_up.forget_note(connection, scope)
    withheld.forget(connection, scope)
    for cls in RECORD_CLASSES:
        rows_of(cls).delete_scope(connection, scope)
    history.remove_scope(connection, scope)
    base.remove_scope(connection, scope)
    scopes.remove(connection, scope)
    return True
