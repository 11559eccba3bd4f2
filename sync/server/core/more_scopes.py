"""A transaction that turns out to write a scope it did not lock is undone, and run again with that one locked too."""

from __future__ import annotations

from collections.abc import Iterable


class MoreScopesError(Exception):
    """Nothing stays of the transaction; `scopes` are to be locked with the others, in order, when it is run again."""

    def __init__(self, scopes: Iterable[str]) -> None:
        """Take the scopes that were found missing."""
        super().__init__()
        self.scopes = frozenset(scopes)
