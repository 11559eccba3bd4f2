"""What a person chose of a list: facets, order, direction. Kept from one day to the next."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

F = TypeVar("F", bound=StrEnum)
S = TypeVar("S", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Wish(Generic[F, S]):
    """One choice of facets and order."""

    facets: frozenset[F]
    sort: S
    descending: bool = False

    def to_text(self) -> str:
        """Return it for the memory."""
        return json.dumps([sorted(self.facets), self.sort, self.descending])

    def remembered(self, text: str | None, facet: type[F]) -> Wish[F, S]:
        """Return what was kept of a list with these facets; this choice where it cannot be read any more."""
        try:
            facets, sort, descending = json.loads(text or "null")
            return Wish(frozenset(map(facet, facets)), type(self.sort)(sort), bool(descending))
        except (TypeError, ValueError):
            return self
