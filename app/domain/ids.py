"""Identity: UUID version 7 as canonical text, so that ids sort by birth on every store."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Callable
from typing import NewType

from app.domain.clock import Clock

RecordId = NewType("RecordId", str)
ChangesetId = NewType("ChangesetId", str)
ScopeId = NewType("ScopeId", str)

_CANONICAL = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def uuid7(milliseconds: int, entropy: int) -> str:
    """Return the UUIDv7 of a Unix time in milliseconds and 74 bits of entropy (RFC 9562)."""
    value = (milliseconds & (2**48 - 1)) << 80
    value |= 0x7 << 76
    value |= ((entropy >> 62) & 0xFFF) << 64
    value |= 0b10 << 62
    value |= entropy & (2**62 - 1)
    return _text(value)


def derived_id(*parts: str) -> str:
    """Return an id that both sides compute alike from `parts` (SHA-256 in UUIDv8 form)."""
    digest = hashlib.sha256("\x1f".join(parts).encode()).digest()
    value = int.from_bytes(digest[:16], "big")
    value = value & ~(0xF << 76) | (0x8 << 76)
    value = value & ~(0b11 << 62) | (0b10 << 62)
    return _text(value)


def is_id(text: str) -> bool:
    """Say whether `text` is a canonical lower-case UUID."""
    return _CANONICAL.fullmatch(text) is not None


def _text(value: int) -> str:
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


class Ids:
    """Makes new ids; strictly increasing within one process, also within one millisecond."""

    def __init__(self, clock: Clock, entropy: Callable[[int], int] = secrets.randbits) -> None:
        """Take the clock and a source of random bits (tests pass a seeded one)."""
        self._clock = clock
        self._entropy = entropy
        self._last = ""

    def new(self) -> str:
        """Return a new UUIDv7."""
        milliseconds = int(self._clock.now().timestamp() * 1000)
        made = uuid7(milliseconds, self._entropy(74))
        while made <= self._last:
            milliseconds = int(self._last.replace("-", "")[:12], 16) + 1
            made = uuid7(milliseconds, self._entropy(74))
        self._last = made
        return made


def engagement_scope(engagement_id: str) -> str:
    """Return the scope that holds one factory in one programme."""
    return f"f:{engagement_id}"


def restricted_scope(engagement_id: str) -> str:
    """Return the scope of what only an assessment team may hold of an engagement (A3)."""
    return f"r:{engagement_id}"


def user_scope(user_id: str) -> str:
    """Return the scope of one user's grants and refusals."""
    return f"u:{user_id}"


def queue_scope(team_or_engagement: str) -> str:
    """Return the scope of the supervisors' queue of a team, or of an engagement that has none."""
    return f"q:{team_or_engagement}"


def catalogue_scope(name: str) -> str:
    """Return the scope of a region's master data."""
    return f"g:{name}"
