"""A record before and after: one command, or one transaction."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.kernel.record import Record


@dataclass(frozen=True, slots=True)
class Write:
    """What a command makes of one record; `before` None where it makes the record itself."""

    before: Record | None
    after: Record


@dataclass(frozen=True, slots=True)
class Change:
    """What a transaction makes of one record; None where it was not there before, or is not there after."""

    before: Record | None
    after: Record | None

    @property
    def sides(self) -> tuple[Record, ...]:
        """Return the sides that exist."""
        return tuple(side for side in (self.before, self.after) if side is not None)
