"""An engagement that is still being received is shown nowhere: half a plan looks like a whole one."""

from __future__ import annotations

from sqlalchemy import Connection

FILLING = "(SELECT substr(scope, 3) FROM scope_state WHERE state = 'filling' AND scope >= 'f:' AND scope < 'f;')"
"""The engagements of which only a part may have arrived, as a list for SQL."""


def filling(connection: Connection) -> frozenset[str]:
    """Return them by id, for what cannot ask SQL."""
    return frozenset(str(row[0]) for row in connection.exec_driver_sql(f"SELECT * FROM {FILLING}"))  # noqa: S608
