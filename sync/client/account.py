"""One account on this device, opened: its workspace, its session with the server, and the thread that syncs them."""

from __future__ import annotations

from app.domain.clock import Clock
from app.services.changes import Changed
from app.services.workspace import Workspace
from sync.client.auth import Credentials
from sync.client.cycle import Cycle
from sync.client.runner import Runner
from sync.client.status import StatusBoard
from sync.client.transport import Transport


class Account:
    """What the window works with after sign-in. `start` begins to sync, `close` ends it and closes the replica."""

    def __init__(
        self, workspace: Workspace, transport: Transport, credentials: Credentials, clock: Clock, every_seconds: float
    ) -> None:
        """Take the open workspace, the way to the server, and the pause between rounds without a cause."""
        self.workspace = workspace
        self.board = StatusBoard()
        self.credentials = credentials
        self._transport = transport
        self.cycle = Cycle(workspace, transport.post, credentials, self.board)
        self.runner = Runner(self._round, self.board, clock, every_seconds)
        workspace.sync = self.runner
        self._unsubscribe = workspace.changes.subscribe(self._on_change)
        self.cycle.count()

    def start(self) -> None:
        """Begin to sync: at once, after each local change, and from time to time."""
        self.runner.start()

    def sign_in(self, password: str) -> None:
        """Sign in again on this device after the session has ended, and sync."""
        session = self.workspace.session
        nonce = self.cycle.nonce()
        self.credentials.sign_in(session.login, password, device=session.device, install_nonce=nonce, device_name="")
        self.runner.sync_now()

    def close(self) -> None:
        """End syncing after the round under way, finish what was asked for, and close the replica."""
        self._unsubscribe()
        self.runner.stop()
        self.workspace.close()
        self._transport.close()

    def _round(self) -> None:
        self.cycle.run()

    def _on_change(self, changed: Changed) -> None:
        if changed.origin == "local":
            self.cycle.count()
            self.runner.wake()
