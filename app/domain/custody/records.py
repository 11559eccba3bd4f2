"""What the supervisors hold for somebody, and what the author's devices are told of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.ids import derived_id
from app.domain.kernel.context import Role
from app.domain.kernel.record import RULE, Names, Record


class CustodyState(StrEnum):
    """What became of it. The last three are of copies of refusals: open with their author, put aside, sent again."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    ARCHIVED = "archived"
    REFUSED = "refused"
    SETTLED = "settled"
    SUPERSEDED = "superseded"


COPIES = frozenset({CustodyState.REFUSED, CustodyState.SETTLED, CustodyState.SUPERSEDED})
"""The states of copies of refusals: their author decides what becomes of them, nobody else."""


class HandoverState(StrEnum):
    """What the author reads of their work: with the supervisors, what these decided, and what the author did then."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    ARCHIVED = "archived"
    SUPERSEDED = "superseded"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Custody(Record):
    """A changeset in the supervisors' queue, or the copy of a refusal; its payload is kept word for word.

    `factory` and `author_name` are names, for supervisors who do not hold the factory itself; `role` is the one in
    which the author wrote; `earlier` the ids of the custody of what it depends on, whether or not that came to be in
    custody; `reasons` a JSON list as text, `[]` for what was not refused.
    """

    KIND: ClassVar[str] = "custody"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    factory: Annotated[str, RULE]
    author: Annotated[str, RULE]
    author_name: Annotated[str, RULE]
    role: Annotated[Role, RULE]
    changeset: Annotated[str, RULE]
    in_scope: Annotated[str, RULE]
    command: Annotated[str, RULE]
    target: Annotated[str, RULE]
    earlier: Annotated[Names, RULE]
    payload: Annotated[str, RULE]
    reasons: Annotated[str, RULE]
    made_at: Annotated[datetime, RULE]
    received_at: Annotated[datetime, RULE]
    state: Annotated[CustodyState, RULE] = CustodyState.WAITING
    note: Annotated[str, RULE] = ""
    decided_by: Annotated[str, RULE] = ""
    decided_at: Annotated[datetime | None, RULE] = None


@dataclass(frozen=True, slots=True)
class Handover(Record):
    """What became of a changeset in custody, in its author's own scope; the payload is theirs, word for word."""

    KIND: ClassVar[str] = "handover"
    PARENT: ClassVar[str] = "user_id"

    user_id: Annotated[str, RULE]
    factory: Annotated[str, RULE]
    changeset: Annotated[str, RULE]
    in_scope: Annotated[str, RULE]
    command: Annotated[str, RULE]
    target: Annotated[str, RULE]
    payload: Annotated[str, RULE]
    made_at: Annotated[datetime, RULE]
    received_at: Annotated[datetime, RULE]
    state: Annotated[HandoverState, RULE] = HandoverState.WAITING
    note: Annotated[str, RULE] = ""
    decided_by: Annotated[str, RULE] = ""
    decided_by_name: Annotated[str, RULE] = ""
    decided_at: Annotated[datetime | None, RULE] = None


def custody_id(changeset_id: str) -> str:
    """Return the id of the custody, or of the copy of a refusal, of a changeset."""
    return derived_id("custody", changeset_id)


def handover_id(changeset_id: str) -> str:
    """Return the id of what a changeset's author is told of its custody."""
    return derived_id("handover", changeset_id)
