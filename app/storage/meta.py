"""Single values of the replica, by key."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage.driver import first, run

_FIND = "SELECT value FROM meta WHERE key = ?"
_PUT = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
_REMOVE = "DELETE FROM meta WHERE key = ?"


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
