"""What the screen remembers from one day to the next: columns, filters, sizes."""

from __future__ import annotations

from typing import Protocol


class Memory(Protocol):
    """A small store of text by key, kept by the composition root; losing it loses no work."""

    def get(self, key: str) -> str | None:
        """Return what was put, or None."""
        ...

    def put(self, key: str, value: str) -> None:
        """Keep a text."""
        ...


class Forgetful:
    """A memory of this run only: for tests and the first start."""

    def __init__(self) -> None:
        """Start empty."""
        self._kept: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        """Return what was put, or None."""
        return self._kept.get(key)

    def put(self, key: str, value: str) -> None:
        """Keep a text until the program ends."""
        self._kept[key] = value
