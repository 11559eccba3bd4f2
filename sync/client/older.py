"""Fetches history from before this device received a scope: when somebody asks, page by page, after a round."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from app.domain.errors import Known
from app.services.changes import Changed
from app.services.older_history import OLDER, OlderProgress, OlderState
from app.services.workspace import Workspace
from app.storage import meta, scopes
from app.storage.older import OlderPage, begins
from sync.client.arriving import history_entry
from sync.client.auth import Credentials, SignInNeeded
from sync.client.status import StatusBoard, SyncState
from sync.client.transport import CANCELLED, ServerProblem, not_concord
from sync.client.trip import EPOCH, NONCE
from sync.protocol.codec import Unreadable, decode, encode
from sync.protocol.limits import PROTOCOL
from sync.protocol.messages import HistoryRequest, HistoryResponse

_CONNECTED = frozenset({SyncState.IDLE, SyncState.SENDING, SyncState.RECEIVING})
_UNASKED = OlderProgress()
_OPEN = frozenset({OlderState.WAITING, OlderState.COMING})
_LATER = frozenset({"network.offline", "network.timeout", CANCELLED})
_BUSY = frozenset({429, 500, 503})
_ENGAGEMENT = "f:"


class OlderHistory:
    """The workspace's OlderHistoryDesk. `fetch` is called on the sync thread only, all else on any."""

    def __init__(
        self,
        workspace: Workspace,
        post: Callable[[str, bytes, str], bytes],
        credentials: Credentials,
        board: StatusBoard,
        hurry: Callable[[], None],
    ) -> None:
        """Take the workspace, the transport's `post(path, body, token)`, the session, and what begins a round."""
        self._workspace = workspace
        self._post = post
        self._credentials = credentials
        self._board = board
        self._hurry = hurry
        self._lock = threading.Lock()
        self._asked: dict[str, OlderProgress] = {}

    def ask(self, scope: str, *, at_once: bool) -> None:
        """Fetch what is missing of a scope; unless `at_once`, not before there is a connection by itself."""
        self._begin(scope)
        if at_once or self._board.status.state in _CONNECTED:
            self._hurry()

    def cancel(self, scope: str) -> None:
        """Ask for no more of it; what has come stays."""
        self._put(scope, _UNASKED)

    def progress(self, scope: str) -> OlderProgress:
        """Return how far it has come."""
        with self._lock:
            return self._asked.get(scope, _UNASKED)

    def fetch(self, gives_way: Callable[[], bool]) -> None:
        """Fetch what was asked for; after each page stop if `gives_way` says that something else is to be done.

        Raises Known where the line or the session is gone: what is missing comes after the next round.
        """
        with self._lock:
            wanted = [scope for scope, progress in self._asked.items() if progress.state in _OPEN]
        for scope in wanted:
            while self.progress(scope).state in _OPEN:
                self._go_on(scope)
                if gives_way():
                    return

    def fetch_held(self) -> None:
        """Fetch all that is missing of the engagements held here, asked for or not: where the server is near."""
        with self._workspace.read() as connection:
            held = [scope for scope in scopes.held(connection) if scope.startswith(_ENGAGEMENT)]
        for scope in held:
            self._begin(scope)
        self.fetch(lambda: False)

    def _go_on(self, scope: str) -> None:
        """Fetch one page; the last one, or a failure that does not pass by itself, ends the scope's turn."""
        try:
            missing = self._page(scope)
        except Known as problem:
            if _passes(problem):
                self._move(scope, state=OlderState.WAITING)
                raise
            params = tuple(problem.params.items())
            self._put(scope, OlderProgress(OlderState.FAILED, problem=problem.code, params=params))
            return
        except BaseException:
            self.cancel(scope)  # a bug is told once, not after every round
            raise
        if not missing:
            self._put(scope, _UNASKED)

    def _page(self, scope: str) -> int:
        """Fetch the next page of a scope; return up to which version its history is missing then."""
        with self._workspace.read() as connection:
            missing = begins(connection, scope)
            epoch = meta.value(connection, EPOCH) or ""
            nonce = meta.value(connection, NONCE) or ""
        if not missing:
            return 0
        total = max(missing, self.progress(scope).total)
        self._move(scope, state=OlderState.COMING, done=total - missing, total=total)
        device = self._workspace.session.device
        reply = self._asked_for(HistoryRequest(PROTOCOL, device, nonce, epoch, scope, upto=missing))
        entries = [history_entry(entry) for entry in reply.entries]
        missing = self._workspace.receiving.receive_older(OlderPage(scope, reply.since, missing, entries))
        self._move(scope, done=total - missing)
        return missing

    def _asked_for(self, request: HistoryRequest) -> HistoryResponse:
        answer = self._credentials.post_signed(self._post, "/v1/history", encode(request))
        try:
            reply = decode(HistoryResponse, answer)
        except Unreadable as unreadable:
            raise not_concord() from unreadable
        if not 0 <= reply.since < request.upto:  # it would be asked for again for ever
            raise not_concord()
        return reply

    def _begin(self, scope: str) -> None:
        if self.progress(scope).state not in _OPEN:
            self._put(scope, OlderProgress(OlderState.WAITING))

    def _move(self, scope: str, **fields: object) -> None:
        """Note how far it has come, unless it was cancelled meanwhile."""
        with self._lock:
            before = self._asked.get(scope, _UNASKED)
            after = replace(before, **fields) if before.state in _OPEN else before  # type: ignore[arg-type]
            self._asked[scope] = after
        if after != before:
            self._tell(scope)

    def _put(self, scope: str, progress: OlderProgress) -> None:
        with self._lock:
            self._asked[scope] = progress
        self._tell(scope)

    def _tell(self, scope: str) -> None:
        changed = Changed(frozenset({OLDER}), frozenset(), frozenset({scope}), "sync")
        self._workspace.changes.publish(changed)


def _passes(problem: Known) -> bool:
    """Say whether the same request may succeed later by itself."""
    if isinstance(problem, ServerProblem):
        return problem.problem.status in _BUSY
    return isinstance(problem, SignInNeeded) or problem.code in _LATER
