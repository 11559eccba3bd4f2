"""One `POST /v1/sync`: push, then pull, in one request."""

from __future__ import annotations

from app.domain.clock import Clock
from sync.protocol.limits import PROTOCOL
from sync.protocol.messages import Fate, SyncRequest, SyncResponse
from sync.protocol.problems import ProblemCode
from sync.server.core.authority import Authority, require_device
from sync.server.core.identity import Identity
from sync.server.core.problems import RefusedRequest
from sync.server.core.pull import LIMITS, answer
from sync.server.core.sessions import Sessions
from sync.server.storage.store import Store


class Rounds:
    """Answers sync requests."""

    def __init__(
        self, store: Store, clock: Clock, sessions: Sessions, authority: Authority, identity: Identity
    ) -> None:
        """Take the store, the time, the sessions, the authority, and the server's epoch."""
        self._store = store
        self._clock = clock
        self._sessions = sessions
        self._authority = authority
        self._identity = identity

    def sync(self, access: str, request: SyncRequest) -> SyncResponse:
        """Return the reply to a request; RefusedRequest when nothing of it was taken."""
        if request.protocol not in (PROTOCOL, PROTOCOL - 1):
            raise RefusedRequest(ProblemCode.PROTOCOL_UNSUPPORTED, spoken=PROTOCOL)
        if request.epoch not in ("", self._identity.epoch):
            raise RefusedRequest(ProblemCode.EPOCH_CHANGED, epoch=self._identity.epoch)
        fates = self._authority.push(access, request) if request.changesets else []
        if fates and not request.pull:
            # Who asks was looked at by the push.
            return self._fates_only(fates)
        with self._store.read() as snapshot:
            caller, held = self._sessions.held(snapshot, access)
            require_device(caller, request)
            if not request.pull:
                return self._fates_only(fates)
            return answer(snapshot, held, request, fates, self._identity, self._clock.now())

    def _fates_only(self, fates: list[Fate]) -> SyncResponse:
        return SyncResponse(self._identity.epoch, self._clock.now(), fates, complete=False, limits=LIMITS)
