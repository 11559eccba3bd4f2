"""What became of files of evidence, counted where it happens until a round takes it into the log.

Files travel between the rounds. The count is written with what it counts, in one transaction, so that the log neither
misses a file nor tells of one twice.
"""

from __future__ import annotations

import json
from enum import StrEnum

from sqlalchemy import Connection

from app.storage import meta

_COUNTED = "files.happened"


class FileEvent(StrEnum):
    """A code of the log (rounds.Doings.events); small pictures are not counted, their photo is."""

    SENT = "files.sent"
    FETCHED = "files.fetched"
    LET_GO = "files.let_go"
    REFUSED = "files.refused"


def count(connection: Connection, event: FileEvent, number: int = 1) -> None:
    """Count files."""
    if number:
        counted = _counted(connection)
        meta.keep(connection, _COUNTED, json.dumps({**counted, event.value: counted.get(event.value, 0) + number}))


def take(connection: Connection) -> dict[str, int]:
    """Return what was counted since this was asked last, and begin anew."""
    counted = _counted(connection)
    if counted:
        meta.remove(connection, _COUNTED)
    return counted


def _counted(connection: Connection) -> dict[str, int]:
    counted: dict[str, int] = json.loads(meta.value(connection, _COUNTED) or "{}")
    return counted
