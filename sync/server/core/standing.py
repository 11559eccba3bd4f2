"""Whether a changeset may be decided at all: who sends it, and for which scope."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.domain.ids import user_scope
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.context import Role
from app.domain.permissions import belongs_in, may_read
from app.domain.reasons import Param, Reason, Where, Who
from sync.server.core.intake import Head
from sync.server.storage.rows import Caller, Grant


def no(needs: str, who: Who = Who.NOBODY, **params: Param) -> Reason:
    """Return an unmet reason of rule U0: what the server asks of every changeset before it hears it."""
    return Reason("U0", False, needs, who, Where.SYNC, params)


class Standing:
    """The caller's rights at the moment of the request."""

    def __init__(self, caller: Caller, devices: frozenset[str], grants: Sequence[Grant], now: datetime) -> None:
        """Take the caller, the ids of their devices, all grants they have or had, and the time."""
        self._account = caller.account
        self._devices = devices
        self._own = user_scope(caller.account.id)
        self._active = {g.scope: Role(g.role) for g in grants if g.revoked_at is None and g.valid_from <= now}
        self._known = {g.scope for g in grants} | {self._own}
        self._former = {g.scope: Role(g.role) for g in grants if g.scope not in self._active and g.scope != self._own}

    def role(self, scope: str) -> Role:
        """Return the role in a scope that is or was granted: the one it was lost in, too."""
        if scope == self._own:
            return Role(self._account.role)
        return self._active.get(scope) or self._former[scope]

    def is_former(self, scope: str) -> bool:
        """Say whether a scope was granted, and is not now."""
        return scope in self._former

    def may_read(self, scope: str) -> bool:
        """Say whether the caller's devices hold that scope, too."""
        return scope not in self._former and may_read(scope, self.role(scope))

    def is_own(self, head: Head) -> bool:
        """Say whether what cannot be decoded claims nothing without right: what `forgery` asks of what can."""
        return head.actor == self._account.id and head.device in self._devices and head.scope in self._known

    def forgery(self, changeset: Changeset) -> Reason | None:
        """Return what a changeset claims without right: another's name, device, or a scope never granted."""
        if changeset.actor != self._account.id:
            return no("author.forged")
        if changeset.device not in self._devices:
            return no("device.forged")
        if changeset.scope not in self._known:
            return no("scope.never_granted", Who.ADMINISTRATOR)
        return None

    def objection(self, changeset: Changeset, command: str) -> Reason | None:
        """Return why a changeset that is not forged is refused unheard, or None; an engagement's goes into custody."""
        is_own = changeset.scope == self._own
        if not belongs_in(command, changeset.scope) or (changeset.scope.startswith("u:") and not is_own):
            return no("command.wrong_scope", command=command)
        if changeset.scope in self._former and not changeset.scope.startswith("f:"):
            return no("scope.revoked", Who.SUPERVISOR)
        return None
