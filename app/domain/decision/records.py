"""Refusals as their author's devices see them; conflicts are in the kernel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.kernel.record import RULE, Record


class RefusalState(StrEnum):
    """What the author did about it."""

    OPEN = "open"
    SUPERSEDED = "superseded"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Refusal(Record):
    """A changeset that the server refused; its payload is kept word for word.

    `reasons` is a JSON list as text (rule, met, needs, who, where, params); `payload` the changeset's JSON text.
    """

    KIND: ClassVar[str] = "refusal"
    PARENT: ClassVar[str] = "user_id"

    user_id: Annotated[str, RULE]
    changeset: Annotated[str, RULE]
    in_scope: Annotated[str, RULE]
    command: Annotated[str, RULE]
    target: Annotated[str, RULE]
    reasons: Annotated[str, RULE]
    payload: Annotated[str, RULE]
    refused_at: Annotated[datetime, RULE]
    state: Annotated[RefusalState, RULE] = RefusalState.OPEN
