"""The data key of a replica and the keys derived from it."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from enum import StrEnum

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


class Purpose(StrEnum):
    """What a derived key is for; a key never serves two purposes."""

    DATABASE = "database"
    EVIDENCE = "evidence"
    FILE_NAMES = "file_names"
    DRAFTS = "drafts"
    RECOGNITION = "recognition"


@dataclass(frozen=True, slots=True)
class DataKey:
    """The random key that everything of one replica hangs on. Its text form never shows it."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse a key of another length."""
        if len(self.secret) != KEY_BYTES:
            raise ValueError("a data key has 32 bytes")

    def derive(self, purpose: Purpose) -> bytes:
        """Return the 32 bytes for one purpose (HKDF-SHA-256)."""
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=f"concord/1/{purpose}".encode()).derive(self.secret)

    def fingerprint(self) -> str:
        """Return what recognises this key without revealing it: 32 hex digits."""
        return hmac.digest(self.derive(Purpose.RECOGNITION), b"fingerprint", "sha256").hex()[:32]
