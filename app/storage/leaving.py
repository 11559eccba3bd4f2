"""A scope leaves the device: its rows, what was derived from them and its cursor go in one transaction."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.records import RECORD_CLASSES
from app.storage import base, cards, catching_up, evidence_files, history, outbox, scopes, search, withheld
from app.storage.rows import rows_of
from app.storage.scopes import ScopeStanding


def leave(connection: Connection, scope: str) -> bool:
    """Remove all of a revoked scope; False, with nothing removed, while a changeset or a file of it is to be sent.

    The journal stays, refused payloads with it. Evidence files that the server holds and no other scope refers to are
    deleted after the commit; those that it did not take stay, encrypted: this may be the only copy there is.
    """
    state = scopes.find(connection, scope)
    if state is None or state.state is not ScopeStanding.REVOKED or outbox.is_pending_in(connection, scope):
        return False
    if evidence_files.is_waited_for(connection, scope):
        return False
    evidence_files.leave(connection, scope)
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
