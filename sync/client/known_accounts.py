"""Which accounts are on this device; asked by the first page, before the libraries of `accounts` are loaded."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from app.config.paths import Profile
from app.storage.keyfile import Protection
from app.storage.keys import protection_of
from sync.client.removal import is_removed

LABEL = "account.json"
"""In the account's folder: the server and the login that it is for; written when it was signed in once."""


@dataclass(frozen=True, slots=True)
class KnownAccount:
    """An account that has a folder on this device."""

    key: str
    server: str
    login: str
    needs_passphrase: bool


def known_accounts(profiles: Iterable[Profile]) -> tuple[KnownAccount, ...]:
    """Return the accounts among the folders of a device that were signed in once. Blocks."""
    found: list[KnownAccount] = []
    for profile in profiles:
        label = profile.folder / LABEL
        if label.exists() and not is_removed(profile):
            named = json.loads(label.read_bytes())
            sealed = protection_of(profile) is Protection.PASSPHRASE
            found.append(KnownAccount(profile.key, str(named["server"]), str(named["login"]), sealed))
    return tuple(found)
