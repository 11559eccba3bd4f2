"""What happened in a scope before a device received it: asked for page by page, the newest first."""

from __future__ import annotations

from sync.protocol.limits import MOST_PULL_BYTES, MOST_ROWS, PROTOCOL
from sync.protocol.messages import HistoryRequest, HistoryResponse
from sync.protocol.problems import ProblemCode
from sync.server.core.authority import require_device
from sync.server.core.identity import Identity
from sync.server.core.page import entry_of, fitting_steps
from sync.server.core.problems import RefusedRequest
from sync.server.core.pull import grants_of
from sync.server.core.sessions import Sessions
from sync.server.storage.store import Held, Store


class OlderHistory:
    """Answers history requests: whoever is granted a scope now may know all that happened in it."""

    def __init__(self, store: Store, sessions: Sessions, identity: Identity) -> None:
        """Take the store, the sessions, and the server's epoch."""
        self._store = store
        self._sessions = sessions
        self._identity = identity

    def page(self, access: str, request: HistoryRequest) -> HistoryResponse:
        """Return the next page below `upto`.

        RefusedRequest `scope_not_granted` alike for a scope that is another's and one that does not exist, and
        `epoch_changed` when the request comes from another epoch, or from a later state than this.
        """
        if request.protocol not in (PROTOCOL, PROTOCOL - 1):
            raise RefusedRequest(ProblemCode.PROTOCOL_UNSUPPORTED, spoken=PROTOCOL)
        with self._store.read() as snapshot:
            caller, held = self._sessions.held(snapshot, access)
            require_device(caller, request)
            if request.scope not in grants_of(held):
                raise RefusedRequest(ProblemCode.SCOPE_NOT_GRANTED)
            self._require_known_place(held, request)
            rows = snapshot.history_upto(request.scope, request.upto, MOST_ROWS)
        fitting = fitting_steps(rows, MOST_PULL_BYTES)
        is_last = len(fitting) == len(rows) < MOST_ROWS
        return HistoryResponse(0 if is_last else fitting[-1].version - 1, [entry_of(row) for row in fitting])

    def _require_known_place(self, held: Held, request: HistoryRequest) -> None:
        head = held.heads.get(request.scope)
        is_known = 0 <= request.upto <= (head.version if head else 0)
        if request.epoch != self._identity.epoch or not is_known:
            raise RefusedRequest(ProblemCode.EPOCH_CHANGED, epoch=self._identity.epoch)
