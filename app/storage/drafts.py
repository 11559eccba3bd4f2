"""What is being typed, kept from the first moment: every keystroke survives a dead battery."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.domain.clock import Clock
from app.storage.replica import Replica

_KEEP = "INSERT OR REPLACE INTO draft (place, content, updated_at) VALUES (?, ?, ?) RETURNING revision"
_FIND = "SELECT place, content, revision, updated_at FROM draft WHERE place = ?"
_ALL = "SELECT place, content, revision, updated_at FROM draft ORDER BY revision DESC"
_WITHIN = "SELECT place, content, revision, updated_at FROM draft WHERE place >= ? AND place < ? ORDER BY revision DESC"
_DISCARD = "DELETE FROM draft WHERE place = ?"
_DISCARD_AS_SEEN = "DELETE FROM draft WHERE place = ? AND revision = ?"


@dataclass(frozen=True, slots=True)
class Draft:
    """Unsaved words. `place` says where they are typed ("plan_item/<id>/edit"), `content` is text or JSON.

    `revision` rises with each keeping and is never given twice.
    """

    place: str
    content: str
    revision: int
    updated_at: datetime


class Drafts:
    """The drafts of a replica: one per place, gone only when discarded or when their command is committed."""

    def __init__(self, replica: Replica, clock: Clock) -> None:
        """Take the open replica; call from any thread but the window's."""
        self._replica = replica
        self._clock = clock

    def keep(self, place: str, content: str) -> int:
        """Write the draft to the disk before returning; return its revision.

        Raises:
            Known: disk.full and the other faults of the replica.
        """
        with self._replica.write() as connection:
            row = connection.exec_driver_sql(_KEEP, (place, content, self._clock.now().isoformat())).one()
        return int(row[0])

    def find(self, place: str) -> Draft | None:
        """Return the draft of a place, or None."""
        with self._replica.read() as connection:
            row = connection.exec_driver_sql(_FIND, (place,)).one_or_none()
        return None if row is None else _draft(*row)

    def all(self) -> list[Draft]:
        """Return every draft, the newest first."""
        with self._replica.read() as connection:
            return [_draft(*row) for row in connection.exec_driver_sql(_ALL)]

    def discard(self, place: str) -> None:
        """Forget the draft, because the person said so."""
        with self._replica.write() as connection:
            connection.exec_driver_sql(_DISCARD, (place,))


def settle_draft(connection: Connection, place: str, revision: int) -> bool:
    """Forget the draft in the transaction that commits the command made from it.

    What was typed after `revision` is newer than the command and stays: then False is returned.
    """
    return connection.exec_driver_sql(_DISCARD_AS_SEEN, (place, revision)).rowcount == 1


def drafts_within(connection: Connection, beginning: str) -> list[Draft]:
    """Return the drafts whose place begins so, the newest first."""
    after = beginning[:-1] + chr(ord(beginning[-1]) + 1)
    return [_draft(*row) for row in connection.exec_driver_sql(_WITHIN, (beginning, after))]


def _draft(place: str, content: str, revision: int, updated_at: str) -> Draft:
    return Draft(place, content, revision, datetime.fromisoformat(updated_at))
