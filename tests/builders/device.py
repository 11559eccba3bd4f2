"""A device with accounts on it that are closed: encrypted replicas, keys in a keyring or behind a passphrase."""

from __future__ import annotations

import json
from pathlib import Path

from app.config.paths import Paths, Profile, account_key
from app.services.session import Session, keep_session
from app.storage.keys import create_key, create_key_with_passphrase, open_key
from app.storage.replica import Replica, open_replica
from sync.client.accounts import Accounts
from tests.builders.replicas import a_clock
from tests.fakes.secrets import MemoryStore

SERVER = "https://concord.example.org"


class Device:
    """Its keyring is `store`."""

    def __init__(self, folder: Path) -> None:
        self.paths = Paths(folder, folder, folder / "logs")
        self.store = MemoryStore()
        self.clock = a_clock()

    def add(self, login: str, *, server: str = SERVER, passphrase: str = "") -> str:
        """Put an account on the device as its first sign-in leaves it, and return its key."""
        profile = self.paths.profile(account_key(server, login))
        key = create_key_with_passphrase(profile, passphrase) if passphrase else create_key(profile, self.store)
        session = Session(f"user-{login}", login, f"{login.title()} Akter", "Enterprise advisor", "device-1", server)
        replica = open_replica(profile, key, self.clock)
        try:
            with replica.write() as connection:
                keep_session(connection, session)
        finally:
            replica.close()
        label = json.dumps({"server": server, "login": login})
        (profile.folder / "account.json").write_text(label, encoding="utf-8")
        return profile.key

    def accounts(self) -> Accounts:
        return Accounts(self.paths, self.store, self.clock)

    def key_of(self, server: str, login: str) -> str:
        """Return the key of an account that is on the device, '' where it is not."""
        key = account_key(server, login)
        return key if key in {known.key for known in self.accounts().known()} else ""

    def profile(self, key: str) -> Profile:
        return self.paths.profile(key)

    def replica(self, key: str) -> Replica:
        """Open the database of an account whose key is in the keyring; close it in the test."""
        profile = self.profile(key)
        return open_replica(profile, open_key(profile, self.store), self.clock)
