"""What a person asks of syncing, answered by the open account."""

from __future__ import annotations

from collections.abc import Callable

from sync.client.account import Account


class Controls:
    """The sync centre's SyncControls. To pause there is to say in the settings that nothing is sent unasked."""

    def __init__(self, account: Account, set_automatic: Callable[[bool], None]) -> None:
        """Take the open account, and who keeps and applies the setting."""
        self._account = account
        self._set_automatic = set_automatic

    def sync_now(self) -> None:
        """Do a round now, also when paused."""
        self._account.runner.sync_now()

    def check(self, scope: str) -> None:
        """Compare a scope with the server, '' for all."""
        self._account.check(scope)

    def cancel(self) -> None:
        """End the round under way at once."""
        self._account.cancel()

    def send_files(self) -> None:
        """Send files on the metered network that this device is on, until it is on another."""
        self._account.files.let_through()

    def pause(self) -> None:
        """Begin no rounds until `resume` or `sync_now`."""
        self._set_automatic(False)

    def resume(self) -> None:
        """Begin rounds again."""
        self._set_automatic(True)

    def sign_in(self, password: str) -> None:
        """Sign in again on this device and sync; blocks, raises Known."""
        self._account.sign_in(password)
