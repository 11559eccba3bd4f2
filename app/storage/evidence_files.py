"""Which evidence files lie on this device."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from app.storage.driver import run, run_many, select

_KEEP = (
    "INSERT INTO evidence_local (sha256, name, size, state) VALUES (?, ?, ?, 'stored') "
    "ON CONFLICT (sha256) DO UPDATE SET state = 'stored'"
)
_LEAVING = "SELECT sha256 FROM evidence_local WHERE state = 'leaving' ORDER BY sha256"
_LEFT = "DELETE FROM evidence_local WHERE sha256 = ? AND state = 'leaving'"


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A file that lies in this device's evidence folder; `size` in bytes."""

    sha256: str
    name: str
    size: int


def keep(connection: Connection, file: LocalFile) -> None:
    """Note that a file is stored here; one that was to leave stays."""
    run(connection, _KEEP, (file.sha256, file.name, file.size))


def leaving(connection: Connection) -> tuple[str, ...]:
    """Return the files that are to be removed from the disk."""
    rows = select(connection, _LEAVING)
    return tuple(str(row[0]) for row in rows)


def left(connection: Connection, files: Iterable[str]) -> None:
    """Forget files that were removed from the disk."""
    run_many(connection, _LEFT, [(sha256,) for sha256 in files])
