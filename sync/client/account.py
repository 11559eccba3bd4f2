"""One account on this device, opened: its workspace, its session with the server, and the thread that syncs them."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from app.config.paths import Profile
from app.config.secrets import KeyringStore, SecretStore
from app.domain.errors import Known
from app.queries.hand_back import HandBack, Question, hand_back
from app.services.changes import Changed
from app.services.workspace import Workspace
from sync.client.auth import Credentials
from sync.client.checking import Checking
from sync.client.cycle import Cycle
from sync.client.file_gate import FileGate
from sync.client.file_line import FileLine
from sync.client.network import UNKNOWN, Network
from sync.client.older import OlderHistory
from sync.client.removal import remove
from sync.client.runner import Runner
from sync.client.status import StatusBoard
from sync.client.transfers import Transfers
from sync.client.transport import ServerProblem, Transport, is_loopback


@dataclass(frozen=True, slots=True)
class Place:
    """Where an account's data lie, and the keyring that keeps their key (None: a passphrase does)."""

    profile: Profile
    keyring: SecretStore | None

    @property
    def keeper(self) -> str:
        """Return the name of the keyring's back-end, "" where a passphrase stands in for it."""
        if self.keyring is None:
            return ""
        return self.keyring.backend if isinstance(self.keyring, KeyringStore) else type(self.keyring).__name__


@dataclass(frozen=True, slots=True)
class SignedOut:
    """What signing out came to: whether the server was told, and whether all files are deleted already.

    `is_kept`: nothing was to be deleted, the account is on this device as before.
    """

    was_told: bool
    is_clean: bool
    is_kept: bool = False


PATIENCE_SECONDS = 2.0
"""How long a round may go on when the account is closed."""
GOODBYE_SECONDS = (3.0, 3.0)
"""How long the server is waited for at sign-out: the session there ends by itself, too."""
_NETWORK = "network."


class Account:
    """What the window works with after sign-in. `start` begins to sync, `close` ends it and closes the replica."""

    def __init__(
        self, place: Place, workspace: Workspace, transport: Transport, credentials: Credentials, every_seconds: float
    ) -> None:
        """Take the open workspace, the way to the server, and the pause between rounds without a cause."""
        self.place = place
        self.workspace = workspace
        self.board = StatusBoard()
        self.credentials = credentials
        self._transport = transport
        self._rounds = transport.beside()  # a round that is cancelled breaks off nothing else
        self.cycle = Cycle(workspace, self._rounds.post, credentials, self.board)
        self._checking = Checking(self.cycle, self.board)
        self._is_near = is_near = is_loopback(transport.url)
        self.runner = Runner(self._round, self.board, workspace.clock, every_seconds, self._rounds, is_near=is_near)
        self.files = FileGate(self.board)
        self._lock = threading.Lock()
        self._signing: Transport | None = None
        self._is_left = self._is_line_dead = False
        self.older = OlderHistory(workspace, self._rounds.post, credentials, self.board, self.runner.sync_now)
        self._files = transport.beside()  # nor does a file that hangs keep the data waiting
        line = FileLine(self._files, credentials, workspace.session.device, self.cycle.nonce)
        self.transfers = Transfers(workspace, line, self.board, self.runner.wake)
        workspace.sync, workspace.older, workspace.files = self.runner, self.older, self.transfers
        self._unsubscribe = workspace.changes.subscribe(self._on_change)
        self.cycle.count()

    def start(self) -> None:
        """Begin to sync: at once, after each local change, and from time to time."""
        self.workspace.evidence.sweep()
        self.transfers.start()
        self.runner.start()

    def sign_in(self, password: str) -> None:
        """Sign in again on this device after the session has ended, and sync; blocks, `stop_waiting` ends it.

        Raises ServerProblem or a network's Known; whatever waits on this device waits on.
        """
        self.runner.cancel()  # whatever hangs in a round must not keep the person waiting
        session = self.workspace.session
        nonce = self.cycle.nonce()
        line = self._transport.beside()
        self._wait_on(line)
        try:
            self.credentials.sign_in(
                session.login,
                password,
                device=session.device,
                install_nonce=nonce,
                device_name="",
                post=line.post,
            )
        finally:
            line.close()
        self.runner.signed_in()

    def stop_waiting(self) -> None:
        """End a sign-in under way with network.offline: nobody waits for it any more. Called from any thread."""
        with self._lock:
            self._is_left = True
            line, self._signing = self._signing, None
        if line is not None:
            line.hang_up()

    def tell_network(self, network: Network) -> None:
        """Take what the system tells of the network: it decides when rounds come, and whether files travel."""
        self.files.network(UNKNOWN if self._is_near else network)
        self.runner.tell_network(network)

    def check(self, scope: str) -> None:
        """Compare a scope with the server, '' for all, at once; the board says what was found."""
        self._checking.ask(scope)
        self.runner.sync_now()

    def cancel(self) -> None:
        """End the round under way at once, and what was asked of the next one."""
        self.runner.cancel()
        self._checking.forget()

    def pause(self) -> None:
        """Send and receive nothing by itself until `resume`."""
        self.files.pause(paused=True)
        self.runner.pause()

    def resume(self) -> None:
        """Send and receive again, at once."""
        self.files.pause(paused=False)
        self.runner.resume()

    def close(self) -> None:
        """End syncing after the round under way, finish what was asked for, and close the replica.

        A server that does not answer is not waited for: what it had no time to confirm is sent again next time.
        """
        self._stop_syncing()
        self._let_go()

    def sign_out(self, *, keeps_data: bool = False) -> SignedOut:
        """End the session at the server where it can be reached, then destroy the key and the data on this device.

        With `keeps_data` nothing is destroyed: the account stays here, encrypted, and is opened again without a
        network; to send, its person signs in. Blocks; the account is closed afterwards in any case.

        Raises:
            Known: of work that is only here or waits for its person (`HandBack.holding`): sign_out.unsent with the
                number of `changes` that the server has no receipt for and nobody saved to a file,
                sign_out.unsent_files with the number of `files` that it lacks, sign_out.unfinished with the number
                of what else is `left`; or a keyring's or the disk's faults. Then the data are as they were, for
                opening the account again.
        """
        self._stop_syncing()
        try:
            if not keeps_data:
                # Asked on the writer thread: behind every command that was given before.
                _require_nothing_left(self.workspace.writer.run(hand_back).result())
            was_told = self._end_session()
        finally:
            self._let_go()
        if keeps_data:
            return SignedOut(was_told, is_clean=True, is_kept=True)
        return SignedOut(was_told, remove(self.place.profile, self.place.keyring))

    def _wait_on(self, line: Transport) -> None:
        """Let a sign-in take the place of one that hangs."""
        with self._lock:
            before, self._signing = self._signing, line
            is_left = self._is_left
        if before is not None:
            before.hang_up()
        if is_left:
            line.hang_up()

    def _stop_syncing(self) -> None:
        self._unsubscribe()
        self.workspace.writer.then_run(_nothing).result()  # who was being told meanwhile has asked its last
        self._files.hang_up()  # the rest of a file is sent next time
        self.transfers.stop()
        if not self.runner.stop(PATIENCE_SECONDS):
            self._is_line_dead = True
            self._rounds.hang_up()
            self.runner.stop()

    def _let_go(self) -> None:
        self.workspace.close()
        self._rounds.close()
        self._files.close()
        self._transport.close()

    def _end_session(self) -> bool:
        line = self._transport.beside(GOODBYE_SECONDS)
        if self._is_line_dead:
            line.hang_up()
        try:
            self.credentials.sign_out(line.post)
        except Known as fault:
            if isinstance(fault, ServerProblem) or fault.code.startswith(_NETWORK):
                return False  # its token is destroyed here, and ends by itself there
            raise
        finally:
            line.close()
        return True

    def _round(self) -> None:
        with self.transfers.standing_aside():
            report = self._checking.run()
        self.transfers.wake()
        self.older.fetch(gives_way=self.runner.is_wanted)
        self.workspace.indexing.begin()  # a round comes when nobody has written for a moment
        if not self.runner.is_wanted():
            with self.transfers.standing_aside():
                self.cycle.look_over(report)

    def _on_change(self, changed: Changed) -> None:
        if changed.origin != "sync":
            self.cycle.count_soon()
            self.runner.wake()


def _nothing() -> None:
    """Come to one's turn."""


def _require_nothing_left(left: HandBack) -> None:
    holding = {answer.question: answer.count for answer in left.holding()}
    if left.unsent:
        raise Known("sign_out.unsent", changes=left.unsent)
    if Question.FILES in holding:
        raise Known("sign_out.unsent_files", files=holding[Question.FILES])
    if holding:
        raise Known("sign_out.unfinished", left=sum(holding.values()))
