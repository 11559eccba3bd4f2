"""What a round told of this device: by how much its clock is ahead, and until when its session lasts.

Kept, for the question is asked where nothing can be heard: on the road.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.storage import meta

_KEY = "heard"


@dataclass(frozen=True, slots=True)
class Heard:
    """`clock_ahead` in seconds, `session_until` by the server's clock; None for what no round told yet.

    `needs_sign_in`: the session has ended, and nothing is sent before the person has signed in again.
    """

    clock_ahead: int | None = None
    session_until: datetime | None = None
    needs_sign_in: bool = False


def heard(connection: Connection) -> Heard:
    """Return what was heard last."""
    kept = meta.value(connection, _KEY)
    if kept is None:
        return Heard()
    said = json.loads(kept)
    until = said["session_until"]
    return Heard(said["clock_ahead"], datetime.fromisoformat(until) if until else None, said["needs_sign_in"])


def keep_heard(connection: Connection, now: Heard) -> None:
    """Keep what a round told; what it did not tell stays as it was heard before."""
    before = heard(connection)
    until = now.session_until or before.session_until
    said = {
        "clock_ahead": before.clock_ahead if now.clock_ahead is None else now.clock_ahead,
        "session_until": until.isoformat() if until is not None else "",
        "needs_sign_in": now.needs_sign_in,
    }
    meta.keep(connection, _KEY, json.dumps(said))
