"""Opens the store that an address names."""

from __future__ import annotations

from sync.server.storage.migrate import require_current
from sync.server.storage.postgres import PostgresStore
from sync.server.storage.sqlite import SqliteStore
from sync.server.storage.store import Store
from sync.server.storage.urls import is_postgres, sqlite_path


def open_store(url: str) -> Store:
    """Return the open store; Known `server.database.*` when it is missing, not migrated, or newer."""
    require_current(url)
    return PostgresStore(url) if is_postgres(url) else SqliteStore(sqlite_path(url))
