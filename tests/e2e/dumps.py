"""What laptops and server hold, in a form that can be compared."""

from __future__ import annotations

from app.domain.kernel.record import Record
from app.domain.records import RECORD_CLASSES
from app.schema.codec import encode_record
from app.services.workspace import Workspace
from app.storage import scopes
from app.storage.rows import Stored, rows_of
from sync.server.storage.opening import open_store

ALL = ("f:", "g:", "u:")
SHARED = ("f:", "g:")
_MOST = 1_000_000
Dump = dict[str, tuple[str, str, int, str]]
"""{id: (kind, scope, version, body)}."""
Steps = dict[tuple[str, int, str], str]
"""{(scope, version, record): changes}."""


def synced(workspace: Workspace, prefixes: tuple[str, ...] = ALL) -> list[Stored[Record]]:
    """Return every synced record of the scopes with these prefixes."""
    with workspace.read() as connection:
        return [
            row
            for scope in scopes.held(connection)
            if scope.startswith(prefixes)
            for cls in RECORD_CLASSES
            for row in rows_of(cls).by_scope(connection, scope)
        ]


def laptop_dump(workspace: Workspace, prefixes: tuple[str, ...] = ALL) -> Dump:
    """Return every synced record of a laptop in the scopes with these prefixes."""
    return {
        row.record.id: (row.record.KIND, row.scope, row.version, encode_record(row.record).decode())
        for row in synced(workspace, prefixes)
    }


def laptop_history(workspace: Workspace) -> Steps:
    """Return the field history that came to a laptop."""
    with workspace.read() as connection:
        rows = connection.exec_driver_sql("SELECT scope, version, record, changes FROM history").fetchall()
    return {(scope, version, record): str(changes) for scope, version, record, changes in rows}


def server_dump(database: str, held: Dump) -> Dump:
    """Return what the server has in the scopes of what a laptop holds."""
    store = open_store(database)
    try:
        with store.read() as reading:
            return {
                row.id: (row.kind, row.scope, row.version, bytes(row.body).decode())
                for scope in {scope for _, scope, _, _ in held.values()}
                for row in reading.rows_since(scope, 0, _MOST)
            }
    finally:
        store.close()


def server_history(database: str) -> Steps:
    """Return the field history of everything."""
    store = open_store(database)
    try:
        with store.read() as reading:
            return {
                (scope, step.version, step.record): bytes(step.changes).decode()
                for scope in reading.scopes("")
                for step in reading.history_since(scope, 0, 2**60, _MOST)
            }
    finally:
        store.close()


def require_equal(first: Workspace, second: Workspace, database: str) -> None:
    """Compare all synced tables of two laptops and the server."""
    assert laptop_dump(first, SHARED) == laptop_dump(second, SHARED)
    steps = server_history(database)
    for laptop in (first, second):
        held, came = laptop_dump(laptop), laptop_history(laptop)
        assert held == server_dump(database, held)
        assert came
        assert came.items() <= steps.items()
