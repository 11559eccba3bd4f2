"""What of a scope stands in the tables, whatever the sums beside it say: for finding rows that were damaged or lost."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.records import RECORD_CLASSES
from app.storage import scopes
from app.storage.arrivals import Moved
from app.storage.driver import select
from app.storage.scopes import ScopeStanding

_ROWS = " UNION ALL ".join(
    f'SELECT id, version FROM "{cls.KIND}" WHERE scope = :scope AND version > 0' for cls in RECORD_CLASSES
)


def is_as_counted(connection: Connection, scope: str, moved: Moved) -> bool:
    """Say whether the received rows of a scope are those that its count and checksum were kept of.

    Of a scope that is still filling, or marked already, nothing is said.
    """
    state = scopes.find(connection, scope)
    if state is None or state.state is not ScopeStanding.HELD:
        return True
    rows = [(str(id), int(version)) for id, version in select(connection, _ROWS, {"scope": scope})]
    return (len(rows), moved(0, (), rows)) == (state.count, state.checksum)
