"""What a screen may ask of history from before this device received a scope, and how far that has come."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.domain.reasons import Param

OLDER = "older_history"
"""The kind in change notices that says: what was asked for goes on, waits, has failed or was taken back."""


class OlderState(StrEnum):
    """What becomes of one scope's older history."""

    UNASKED = "unasked"
    WAITING = "waiting"  # comes after the next round that succeeds
    COMING = "coming"
    FAILED = "failed"  # not asked for again by itself


@dataclass(frozen=True, slots=True)
class OlderProgress:
    """How far it has come: `done` of `total` changes; `problem` is the code of what made it fail."""

    state: OlderState = OlderState.UNASKED
    done: int = 0
    total: int = 0
    problem: str = ""
    params: tuple[tuple[str, Param], ...] = ()


class OlderHistoryDesk(Protocol):
    """Answered by the sync client. Called on any thread; returns at once."""

    def ask(self, scope: str, *, at_once: bool) -> None:
        """Fetch what is missing of a scope; unless `at_once`, not before there is a connection by itself."""
        ...

    def cancel(self, scope: str) -> None:
        """Ask for no more of it; what has come stays."""
        ...

    def progress(self, scope: str) -> OlderProgress:
        """Return how far it has come."""
        ...
