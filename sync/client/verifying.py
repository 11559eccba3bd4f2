"""Looking whether what lies here is what was received: one scope after each quiet round, all of them on demand."""

from __future__ import annotations

from app.services.workspace import Workspace
from app.storage import scopes
from app.storage.recount import is_as_counted
from app.storage.scopes import ScopeStanding
from sync.client.arriving import moved


class Verifying:
    """Counts rows against the sums kept beside them; what differs is marked, and the next round repairs it."""

    def __init__(self, workspace: Workspace) -> None:
        """Take the workspace; the order begins anew with the program."""
        self._workspace = workspace
        self._last = ""

    def next(self) -> bool:
        """Look at the next scope; say whether it has to be received anew."""
        with self._workspace.read() as connection:
            held = sorted(scopes.held(connection))
        following = [scope for scope in held if scope > self._last] or held
        if not following:
            return False
        self._last = following[0]
        return bool(self._marked(following[:1]))

    def all(self, scope: str = "") -> frozenset[str]:
        """Look at every scope, or at one of them; return those that have to be received anew."""
        with self._workspace.read() as connection:
            held = sorted(scopes.held(connection))
        return self._marked([each for each in held if scope in ("", each)])

    def _marked(self, looked_at: list[str]) -> frozenset[str]:
        damaged: set[str] = set()
        for scope in looked_at:
            with self._workspace.read() as connection:
                state = scopes.find(connection, scope)
                is_marked = state is not None and state.state is ScopeStanding.REPAIR
                if is_marked or not is_as_counted(connection, scope, moved):
                    damaged.add(scope)
        if damaged:
            self._workspace.writer.run(lambda connection: scopes.mark_repair(connection, damaged)).result()
        return frozenset(damaged)
