"""Single values of the replica, by key."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage.driver import first, run

_FIND = "SELECT value FROM meta WHERE key = ?"
_PUT = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
_REMOVE = "DELETE FROM meta WHERE key = ?"
_WITH_PREFIX = "SELECT key, value FROM meta WHERE key >= ? AND key < ? ORDER BY key"


def value(connection: Connection, key: str) -> str | None:
    """Return the value of a key, or None."""
    row = first(connection, _FIND, (key,))
    return None if row is None else str(row[0])


def keep(connection: Connection, key: str, text: str) -> None:
    """Set the value of a key."""
    run(connection, _PUT, (key, text))


def remove(connection: Connection, key: str) -> None:
    """Forget a key."""
    run(connection, _REMOVE, (key,))


def with_prefix(connection: Connection, prefix: str) -> dict[str, str]:
    """Return the values whose keys begin with `prefix`, by the rest of the key."""
    rows = connection.exec_driver_sql(_WITH_PREFIX, (prefix, prefix + "\U0010ffff"))
    return {str(key).removeprefix(prefix): str(value) for key, value in rows}
