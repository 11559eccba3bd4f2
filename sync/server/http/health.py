"""What the server says of itself to anyone."""

from __future__ import annotations

from datetime import datetime

from sync.protocol.messages import Message


class Health(Message, frozen=True):
    """Whether the server answers, and what it speaks."""

    status: str
    epoch: str
    protocol: int
    server_time: datetime
