"""The ways into the program, as the welcome page asks for them; the composition root provides them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from sync.client.account import Account
from sync.client.accounts import KnownAccount


class Entry(Protocol):
    """Every call but `known` and `server` blocks and runs off the window's thread; each raises Known in its words."""

    @property
    def server(self) -> str:
        """Return the address that was used last, '' for none."""
        ...

    def known(self) -> Sequence[KnownAccount]:
        """Return the accounts that are on this device."""
        ...

    def sign_in(self, server: str, login: str, password: str, passphrase: str) -> Account:
        """Sign in to a server; `passphrase` protects the data where no keyring answers."""
        ...

    def open(self, key: str, passphrase: str) -> Account:
        """Open an account that is on this device; needs no network."""
        ...

    def open_demo(self) -> Account:
        """Open the demo: an embedded server with a fictional programme."""
        ...
