"""Everything a handler may know beside the command and the facts: given in, never looked up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.catalogue import Catalogue
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.rulepack import RulePack


class Role(StrEnum):
    """What a grant makes of a person in one scope."""

    ADVISOR = "advisor"
    SUPERVISOR = "supervisor"
    FACTORY = "factory"
    ASSESSOR = "assessor"
    INSPECTOR = "inspector"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Context:
    """Who acts, in which scope, when, and by which dated reference data.

    `today` is the factory-local date of the command; the server caps it at its own date plus one day.
    """

    actor: str
    role: Role
    device: str
    scope: str
    changeset: str
    made_at: datetime
    today: date
    pack: RulePack
    catalogue: Catalogue
    on_behalf_of: OnBehalfOf | None = None

    @property
    def engagement(self) -> str:
        """Return the id of the engagement whose scope this is, restricted or not ('' in other scopes)."""
        return self.scope[2:] if self.scope.startswith(("f:", "r:")) else ""

    @property
    def is_restricted(self) -> bool:
        """Say whether this is what only an assessment team may hold (A3)."""
        return self.scope.startswith("r:")
