"""What the page asks of the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.config.sections import Settings


@dataclass(frozen=True, slots=True)
class Diagnostics:
    """What to tell whoever helps; `keyring` is the back-end's name, '' where a passphrase stands in for it.

    `data` and `logs` are folders on this computer.
    """

    version: str
    python: str
    qt: str
    system: str
    keyring: str
    data: str
    logs: str


class SettingsDesk(Protocol):
    """The settings of this program, and the account that is open in it."""

    @property
    def settings(self) -> Settings:
        """Return the settings as they are."""
        ...

    def change(self, key: str, value: object) -> None:
        """Set "section.name" to a value, apply it at once and keep it.

        Another language builds the window anew, this page with it. Raises Known when the disk cannot be written; the
        setting then holds until the program ends.
        """
        ...

    def diagnostics(self) -> Diagnostics:
        """Return what to tell whoever helps; may ask the keyring, so it blocks."""
        ...

    def leave(self) -> None:
        """Close the account and show the ways in; its data stays on this device, encrypted."""
        ...

    def sign_out(self) -> None:
        """End the session, destroy the key and with it the account's data on this device, show the ways in.

        Only called when the server has everything.
        """
        ...

    def open_keys(self) -> None:
        """Show the sheet of keys."""
        ...
