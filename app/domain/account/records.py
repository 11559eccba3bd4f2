"""What a user's own scope holds about access."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.kernel.context import Role
from app.domain.kernel.record import RULE, Record


class GrantState(StrEnum):
    """Whether the grant holds."""

    ACTIVE = "active"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Grant(Record):
    """The right to one scope in one role."""

    KIND: ClassVar[str] = "grant"
    PARENT: ClassVar[str] = "user_id"

    user_id: Annotated[str, RULE]
    to_scope: Annotated[str, RULE]
    role: Annotated[Role, RULE]
    state: Annotated[GrantState, RULE] = GrantState.ACTIVE
