"""Who fetches older history, as the test says how far it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.services.changes import Changed
from app.services.older_history import OLDER, OlderProgress, OlderState
from app.services.workspace import Workspace


@dataclass
class OlderDesk:
    """Notes wishes and answers with `standing`."""

    workspace: Workspace
    standing: OlderProgress = field(default_factory=OlderProgress)
    wishes: list[bool] = field(default_factory=list)
    cancelled: int = 0

    def ask(self, scope: str, *, at_once: bool) -> None:
        """Note a wish, and let it wait."""
        self.wishes.append(at_once)
        self.become(scope, OlderProgress(OlderState.WAITING))

    def cancel(self, scope: str) -> None:
        """Note that no more is wanted."""
        self.cancelled += 1
        self.become(scope, OlderProgress())

    def progress(self, scope: str) -> OlderProgress:
        """Return what the test said last."""
        assert scope
        return self.standing

    def become(self, scope: str, standing: OlderProgress) -> None:
        """Say how it stands, as the sync client does."""
        self.standing = standing
        self.workspace.changes.publish(Changed(frozenset({OLDER}), frozenset(), frozenset({scope}), "sync"))
