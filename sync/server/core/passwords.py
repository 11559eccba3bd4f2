"""Passwords as argon2id hashes, a few at a time."""

from __future__ import annotations

import threading

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from app.domain.errors import Known

LEAST_CHARACTERS = 8
MOST_CHARACTERS = 1024
# Each hash takes 64 MiB: more at once would let a flood of sign-ins eat the machine.
_AT_ONCE = 2


class Passwords:
    """Hashes and verifies; takes as long for a login that does not exist as for one that does."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        """Take the hasher; by default RFC 9106's second recommended parameters (64 MiB, 3 passes)."""
        self._hasher = hasher or PasswordHasher()
        self._turns = threading.Semaphore(_AT_ONCE)
        self._nobody = self._hasher.hash("nobody has this password")

    def hash(self, password: str) -> str:
        """Return the hash to keep; Known `password_too_short` or `password_too_long`."""
        if len(password) < LEAST_CHARACTERS:
            raise Known("password_too_short", least=LEAST_CHARACTERS)
        if len(password) > MOST_CHARACTERS:
            raise Known("password_too_long", most=MOST_CHARACTERS)
        with self._turns:
            return self._hasher.hash(password)

    def fits(self, kept: str, password: str) -> bool:
        """Say whether the password belongs to the hash ('' = there is no such account)."""
        if len(password) > MOST_CHARACTERS:
            return False
        with self._turns:
            try:
                self._hasher.verify(kept or self._nobody, password)
            except VerifyMismatchError:
                return False
        return bool(kept)

    def is_outdated(self, kept: str) -> bool:
        """Say whether the hash was made with other parameters than today's."""
        return self._hasher.check_needs_rehash(kept)
