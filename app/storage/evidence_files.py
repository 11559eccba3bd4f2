"""Which evidence files lie on this device."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from app.storage.driver import run

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
    run(connection, _KEEP, (file.sha256, file.name, file.size))
