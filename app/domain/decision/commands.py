"""What a person decides about conflicts and refusals."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.kernel.changeset import Command


@dataclass(frozen=True, slots=True)
class DecideConflict(Command):
    """Choose the value of every field of a conflict. `decision` is a JSON object {field: plain value} as text."""

    conflict_id: str
    record_id: str
    record_kind: str
    decision: str


@dataclass(frozen=True, slots=True)
class SettleRefusal(Command):
    """Put a refusal aside; it and its payload stay."""

    refusal_id: str
