"""`key.json`: how the data key of a replica is protected. It never holds the key in the clear."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec

from app.config.files import disk_faults, write_atomically
from app.domain.errors import Known

VERSION = 1
_MOST_MEMORY = 1024 * 1024
_MOST_PASSES = 16
_MOST_LANES = 16


class Protection(StrEnum):
    """Who keeps the data key."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105  # a word for the mode


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Parameters of argon2id: what one guess costs an attacker. Memory in KiB."""

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        """Refuse what no honest file asks for: a tampered one must not exhaust the machine."""
        is_sane = (
            1 <= self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory <= _MOST_MEMORY
            and 1 <= self.passes <= _MOST_PASSES
        )
        if not is_sane:
            raise ValueError("unreasonable argon2id parameters")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapped:
    """The data key, encrypted by a key made of the passphrase (ChaCha20-Poly1305)."""

    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """What the file says. `name` is the secret's name in the keyring and unique to this key."""

    version: int = VERSION
    protection: Protection
    fingerprint: str
    name: str = ""
    wrapped: Wrapped | None = None


def read_key_file(path: Path) -> KeyFile | None:
    """Return the key file, None where there is none.

    Raises:
        Known: key.damaged when it cannot be understood, key.newer when a newer program wrote it.
    """
    with disk_faults():
        if not path.exists():
            return None
        content = path.read_bytes()
    try:
        written = msgspec.json.decode(content, type=KeyFile)
    except msgspec.MsgspecError as error:
        raise Known("key.damaged") from error
    if written.version > VERSION:
        raise Known("key.newer", version=written.version)
    if (written.protection is Protection.PASSPHRASE) != (written.wrapped is not None):
        raise Known("key.damaged")
    return written


def write_key_file(path: Path, content: KeyFile) -> None:
    """Replace the key file, on the disk before this returns.

    Raises:
        Known: the disk cannot be written; the old file then still stands.
    """
    write_atomically(path, msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n")
