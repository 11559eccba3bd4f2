"""How long to wait after failures: doubling with jitter, never longer than a quarter of an hour."""

from __future__ import annotations

import secrets

FIRST_SECONDS = 5.0
MOST_SECONDS = 900.0


class Backoff:
    """Counts failures in a row."""

    def __init__(self) -> None:
        """Start without failures."""
        self._failures = 0

    def failed(self, asked_for: float = 0.0) -> float:
        """Count a failure and return the seconds to wait, at least what the server asked for."""
        ceiling = min(FIRST_SECONDS * 2.0**self._failures, MOST_SECONDS)
        self._failures += 1
        jitter = 0.5 + secrets.randbelow(501) / 1000
        return max(ceiling * jitter, asked_for)

    def succeeded(self) -> None:
        """Forget the failures."""
        self._failures = 0
