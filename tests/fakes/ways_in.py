"""Ways in that answer what a test tells them to: keyrings, networks and servers are outside our program."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from app.domain.errors import Known
from sync.client.account import Account
from sync.client.known_accounts import KnownAccount
from tests.builders.device import Device

_PATIENCE = 10.0


class ToldWays:
    """Opens the accounts of a device as the program does; what cannot be made in a test is told in `failures`.

    Each failure is raised once, in turn. `asked` notes what was asked for, `left` the logins of accounts that were
    given back. While `gate` is closed, everything waits for it.
    """

    def __init__(self, device: Device, server: str = "") -> None:
        self.device = device
        self.server = server
        self.failures: list[Known] = []
        self.asked: list[tuple[str, ...]] = []
        self.left: list[str] = []
        self.gate = threading.Event()
        self.gate.set()
        self._open: list[Account] = []

    def known(self) -> Sequence[KnownAccount]:
        return self.device.accounts().known()

    def sign_in(self, server: str, login: str, password: str, passphrase: str) -> Account:
        return self._answer(lambda: self._sign_in(server, login, passphrase), server, login, password, passphrase)

    def give_up(self) -> None:
        self.asked.append(("given up",))

    def open(self, key: str, passphrase: str) -> Account:
        return self._answer(lambda: self.device.accounts().open(key, passphrase), key, passphrase)

    def open_demo(self, role: str = "") -> Account:
        asked = ("demo", role) if role else ("demo",)
        return self._answer(lambda: self._sign_in("http://127.0.0.1:9", "-".join(asked), ""), *asked)

    def leave(self, account: Account) -> None:
        account.close()
        self._open.remove(account)
        self.left.append(account.workspace.session.login)

    def close(self) -> None:
        """Close what the page opened."""
        self.gate.set()
        for account in self._open:
            account.close()
        self._open.clear()

    def _sign_in(self, server: str, login: str, passphrase: str) -> Account:
        key = self.device.key_of(server, login) or self.device.add(login, server=server, passphrase=passphrase)
        return self.device.accounts().open(key, passphrase)

    def _answer(self, opened: Callable[[], Account], *asked: str) -> Account:
        self.asked.append(asked)
        assert self.gate.wait(_PATIENCE), "the test forgot to open the gate"
        if self.failures:
            raise self.failures.pop(0)
        account = opened()
        self._open.append(account)
        return account
