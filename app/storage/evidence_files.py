"""Which evidence files lie on this device."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

_KEEP = (
    "INSERT INTO evidence_local (sha256, name, size, state) VALUES (?, ?, ?, 'stored') "
    "ON CONFLICT (sha256) DO UPDATE SET state = 'stored'"
)


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A file that lies in this device's evidence folder; `size` in bytes."""

    sha256: str
    name: str
    size: int


def keep(connection: Connection, file: LocalFile) -> None:
    """Note that a file is stored here; one that was to leave stays."""
    connection.exec_driver_sql(_KEEP, (file.sha256, file.name, file.size))


def leaving(connection: Connection) -> tuple[str, ...]:
    """Return the files that are to be removed from the disk."""
    rows = connection.exec_driver_sql("SELECT sha256 FROM evidence_local WHERE state = 'leaving' ORDER BY sha256")
    return tuple(str(row[0]) for row in rows)


def left(connection: Connection, files: Iterable[str]) -> None:
    """Forget files that were removed from the disk."""
    cells = [(sha256,) for sha256 in files]
    if cells:
        connection.exec_driver_sql("DELETE FROM evidence_local WHERE sha256 = ? AND state = 'leaving'", cells)
