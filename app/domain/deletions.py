"""When a removal of many records is so large that a person must say that it is meant."""

from __future__ import annotations

MOST_REMOVED = 50
MOST_SHARE = 5
"""Of a scope's records one in so many, 20 %."""


def is_mass(removed: int, held: int) -> bool:
    """Say whether removing so many of the records held in a scope is more than happens by the way."""
    return removed > MOST_REMOVED or removed * MOST_SHARE > held
