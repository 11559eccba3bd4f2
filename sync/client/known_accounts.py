"""Which accounts are on this device; asked by the first page, before the libraries of `accounts` are loaded."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from app.config.files import write_atomically
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
        named = None if is_removed(profile) else _label(profile)
        if named is not None:
            sealed = protection_of(profile) is Protection.PASSPHRASE
            found.append(KnownAccount(profile.key, *named, sealed))
    return tuple(found)


def keep_label(profile: Profile, server: str, login: str) -> None:
    """Name an account for the first page, where it is not named so already."""
    if _label(profile) != (server, login):
        write_atomically(profile.folder / LABEL, json.dumps({"server": server, "login": login}).encode())


def _label(profile: Profile) -> tuple[str, str] | None:
    """Return server and login; None where nobody has signed in, or the file is damaged: signing in names it anew."""
    try:
        named = json.loads((profile.folder / LABEL).read_bytes())
        return str(named["server"]), str(named["login"])
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None
