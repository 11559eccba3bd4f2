"""What the server says of itself to anyone."""

from __future__ import annotations

from datetime import datetime

from sync.protocol.messages import Message


class Ready(Message, frozen=True):
    """The database answers, too: somebody may be sent here."""

    status: str


class Health(Message, frozen=True):
    """Whether the server answers, and what it speaks."""

    status: str
    epoch: str
    protocol: int
    server_time: datetime
