"""What a person asks of syncing, answered by the open account."""

from __future__ import annotations

from sync.client.account import Account


class Controls:
    """The sync centre's SyncControls."""

    def __init__(self, account: Account) -> None:
        """Take the open account."""
        self._account = account

    def sync_now(self) -> None:
        """Do a round now, also when paused."""
        self._account.runner.sync_now()

    def pause(self) -> None:
        """Begin no rounds until `resume` or `sync_now`."""
        self._account.runner.pause()

    def resume(self) -> None:
        """Begin rounds again."""
        self._account.runner.resume()

    def sign_in(self, password: str) -> None:
        """Sign in again on this device and sync; blocks, raises Known."""
        self._account.sign_in(password)
