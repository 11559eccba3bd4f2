"""What the page asks of the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.config.sections import Settings


@dataclass(frozen=True, slots=True)
class Installation:
    """What runs here; `keeper` is the keyring's back-end, '' where a passphrase keeps the data key.

    `logs` is a folder on this computer: shown, never copied, for its name may hold a person's.
    """

    version: str
    python: str
    qt: str
    system: str
    keeper: str
    logs: str


class SettingsDesk(Protocol):
    """The settings of this program, and the account that is open in it."""

    @property
    def settings(self) -> Settings:
        """Return the settings as they are."""
        ...

    def change(self, key: str, value: object) -> None:
        """Set "section.name" to a value, apply it at once and keep it; a disk that fails is said by the window.

        Another language builds the window anew, this page with it.
        """
        ...

    def can_lock(self) -> bool:
        """Say whether there is a secret that opens the window again once it is locked."""
        ...

    def choose_pin(self, then: Callable[[], None]) -> None:
        """Let the person choose a PIN for the lock; `then` is called once it is kept."""
        ...

    def installation(self) -> Installation:
        """Return what runs here."""
        ...

    def leave(self) -> None:
        """Close the account and show the ways in; its data stay on this device, encrypted."""
        ...

    def sign_out(self, *, keeps_data: bool = False) -> None:
        """End the session and show the ways in; the key and the data of the account on this device are destroyed.

        Refused, in words, while work is only here or waits for its person (app.queries.hand_back). With `keeps_data`
        nothing is destroyed, and nothing refused: the account stays on this device, encrypted.
        """
        ...
