"""Saving changes that no server takes to a file, so that signing out loses nothing of them."""

from __future__ import annotations

import json
from pathlib import Path

from app.config.files import write_atomically
from app.domain.clock import Clock
from app.services.changes import Changed, ChangeHub
from app.services.commands import OUTBOX
from app.services.session import Session
from app.services.writer import Writer
from app.storage.replica import Replica
from app.storage.stranded import Stranded, note_saved, stranded

FORMAT = "concord-unsent-1"


class Parcel:
    """Writes the file that a person asked for. It is plain JSON: whoever has it can read it."""

    def __init__(self, replica: Replica, writer: Writer, session: Session, clock: Clock, changes: ChangeHub) -> None:
        """Take where the changes are, and whose they are."""
        self._replica = replica
        self._writer = writer
        self._session = session
        self._clock = clock
        self._changes = changes

    def save(self, path: Path) -> int:
        """Write every change that no server takes to `path`, and note it; return how many. Blocks.

        Raises:
            Known: the disk's faults; then nothing is noted, and signing out is refused as before.
        """
        with self._replica.read() as connection:
            found = stranded(connection)
        write_atomically(path, json.dumps(self._content(found), ensure_ascii=False, indent=2).encode())
        self._writer.run(lambda connection: note_saved(connection, [each.id for each in found])).result()
        self._changes.publish(Changed(frozenset({OUTBOX}), frozenset(), frozenset(), "local"))
        return len(found)

    def _content(self, found: list[Stranded]) -> dict[str, object]:
        return {
            "format": FORMAT,
            "server": self._session.server,
            "login": self._session.login,
            "name": self._session.name,
            "device": self._session.device,
            "saved_at": self._clock.now().isoformat(),
            "changes": [
                {
                    "id": each.id,
                    "scope": each.scope,
                    "command": each.command,
                    "made_at": each.made_at,
                    "reasons": json.loads(each.reasons),
                    "payload": json.loads(each.payload),
                }
                for each in found
            ],
        }
