"""Where a server no longer speaks this program's protocol: what waits is sent all the same, and kept there."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from app.config.version import VERSION
from app.domain.kernel.decide import Verdict
from app.domain.reasons import Reason, Where, Who
from app.services.changes import Changed
from app.services.commands import OUTBOX
from app.services.workspace import Workspace
from app.storage import outbox
from app.storage.connection import Connection
from sync.client.auth import Credentials
from sync.client.transport import not_concord
from sync.protocol.codec import Unreadable, decode, encode
from sync.protocol.limits import MOST_CHANGESETS, MOST_PUSH_BYTES, PROTOCOL, SCHEMA
from sync.protocol.messages import ParkRequest, ParkResponse, Pushed

PARKED = Reason("U0", False, "changeset.parked", Who.NOBODY, Where.SYNC)


class Parking:
    """Called on the sync thread. Nothing leaves the outbox: the updated program is told each change's fate."""

    def __init__(
        self, workspace: Workspace, post: Callable[[str, bytes, str], bytes], credentials: Credentials
    ) -> None:
        """Take the workspace, the transport's `post(path, body, token)` and the session."""
        self._workspace = workspace
        self._post = post
        self._credentials = credentials

    def send(self, nonce: str) -> int:
        """Send what the server does not have yet; return how much of what waits it has now. Raises Known."""
        after = 0
        with self._workspace.read() as connection:
            kept = set(outbox.with_reason(connection, PARKED.needs))
        while True:
            with self._workspace.read() as connection:
                batch = outbox.next_to_send(connection, after, MOST_CHANGESETS, MOST_PUSH_BYTES, kept)
            if not batch:
                return len(kept)
            after = batch[-1][0]
            response = self._ask(
                ParkRequest(
                    protocol=PROTOCOL,
                    app=VERSION,
                    schema=SCHEMA,
                    device=self._workspace.session.device,
                    install_nonce=nonce,
                    changesets=[Pushed(seq, msgspec.Raw(payload)) for seq, payload in batch],
                )
            )
            taken = {fate.seq for fate in response.fates if fate.verdict is not Verdict.BLOCKED}
            self._note(taken & {seq for seq, _ in batch})
            kept |= taken

    def _ask(self, request: ParkRequest) -> ParkResponse:
        answer = self._credentials.post_signed(self._post, "/v1/park", encode(request))
        try:
            return decode(ParkResponse, answer)
        except Unreadable as unreadable:
            raise not_concord() from unreadable

    def _note(self, taken: set[int]) -> None:
        def park(connection: Connection) -> None:
            for seq in taken:
                outbox.park(connection, seq, (PARKED,))

        self._workspace.writer.run(park).result()
        self._workspace.changes.publish(Changed(frozenset({OUTBOX}), frozenset(), frozenset(), "sync"))
