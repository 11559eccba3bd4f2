"""What the page asks of the program: the ways in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from sync.client.known_accounts import KnownAccount

if TYPE_CHECKING:  # the client's libraries come after the first window
    from sync.client.account import Account


class Entry(Protocol):
    """Opens accounts. Every method blocks and may raise Known; never call one on the window's thread.

    A failure of any of them loses nothing: what is on the device stays as it was.
    """

    @property
    def server(self) -> str:
        """Return the address that was used last, '' before the first time. Does not block."""
        ...

    def known(self) -> Sequence[KnownAccount]:
        """Return the accounts that are on this device."""
        ...

    def sign_in(self, server: str, login: str, password: str, passphrase: str) -> Account:
        """Sign in to a server. `passphrase` protects the data where no keyring answers ('': none was chosen).

        Raises Known keyring.none and keyring.locked, key.passphrase_needed, key.passphrase_short, network.* and
        server.* codes, and those of `open`.
        """
        ...

    def give_up(self) -> None:
        """End the sign-ins under way: nobody waits for them any more. Does not block."""
        ...

    def open(self, key: str, passphrase: str) -> Account:
        """Open an account of this device without a network.

        Raises Known keyring.*, key.* and replica.* codes.
        """
        ...

    def open_demo(self, role: str = "") -> Account:
        """Open the demo: a server of this program's own, filled with made-up data; '' is the advisor's part."""
        ...

    def leave(self, account: Account) -> None:
        """Close an account that was opened and that nobody waits for any more; blocks."""
        ...
