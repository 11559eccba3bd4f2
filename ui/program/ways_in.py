"""The ways into the program: a server, an account of this device, the demo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.config.paths import Paths
from app.config.secrets import SecretStore, system_keyring
from app.domain.clock import Clock
from app.domain.errors import Known
from sync.client.known_accounts import KnownAccount, known_accounts

if TYPE_CHECKING:  # the client's libraries are loaded by the first call, off the window's thread
    from sync.client.account import Account
    from sync.client.accounts import Accounts
    from ui.program.embedded import EmbeddedServer


class WaysIn:
    """The welcome page's Entry. Its calls block.

    An account belongs to whoever says `take`; `close` ends the demo's server and the accounts that nobody took.
    """

    def __init__(self, paths: Paths, clock: Clock, server: str, every_seconds: float) -> None:
        """Take the folders, the time, the address used last and the pause between rounds."""
        self._paths = paths
        self._clock = clock
        self._server = server
        self._every = every_seconds
        self._demo: EmbeddedServer | None = None
        self._waiting: set[Account] = set()
        self._signing_in: set[Accounts] = set()

    @property
    def server(self) -> str:
        """Return the address that was used last."""
        return self._server

    def known(self) -> Sequence[KnownAccount]:
        """Return the accounts that are on this device."""
        return known_accounts(self._paths.profiles())

    def sign_in(self, server: str, login: str, password: str, passphrase: str) -> Account:
        """Sign in to a server."""
        accounts = self._accounts(passphrase)
        self._signing_in.add(accounts)
        try:
            return self._keep(accounts.sign_in(server, login, password, passphrase))
        finally:
            self._signing_in.discard(accounts)

    def give_up(self) -> None:
        """End the sign-ins under way: nobody waits for them any more."""
        for accounts in tuple(self._signing_in):
            accounts.give_up()

    def open(self, key: str, passphrase: str) -> Account:
        """Open an account of this device."""
        return self._keep(self._accounts(passphrase).open(key, passphrase))

    def open_demo(self, role: str = "") -> Account:
        """Start the demo's server and open the demo as one of its people."""
        from ui.program.embedded import EmbeddedServer, open_demo  # noqa: PLC0415  # see above

        self._stop_demo()
        self._demo = EmbeddedServer(self._paths.demo)
        return self._keep(open_demo(self._paths, self._demo, self._clock, role))

    def leave(self, account: Account) -> None:
        """Close an account that nobody waits for any more."""
        self.take(account)
        account.close()

    def take(self, account: Account) -> None:
        """Say that somebody else closes the account from now on."""
        self._waiting.discard(account)

    def close(self) -> None:
        """Close what was opened too late for anybody to take it, and end the demo's server."""
        for account in tuple(self._waiting):
            self.leave(account)
        self._stop_demo()

    def _keep(self, account: Account) -> Account:
        self._waiting.add(account)
        return account

    def _stop_demo(self) -> None:
        if self._demo is not None:
            self._demo.stop()
            self._demo = None

    def _accounts(self, passphrase: str) -> Accounts:
        from sync.client.accounts import Accounts  # noqa: PLC0415  # see above

        return Accounts(self._paths, _keyring(passphrase), self._clock, self._every)


def _keyring(passphrase: str) -> SecretStore | None:
    """Return the keyring; None where none answers and a passphrase stands in for it."""
    try:
        return system_keyring()
    except Known:
        if passphrase:
            return None
        raise
