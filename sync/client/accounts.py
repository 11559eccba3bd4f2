"""The accounts of this device: signing in to a new one, opening a known one offline."""

from __future__ import annotations

import platform
import secrets as randomness
import threading
from collections.abc import Callable

from app.config.paths import Paths, Profile, account_key
from app.config.secrets import SecretStore
from app.config.version import VERSION
from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.ids import Ids
from app.services.session import Session, keep_session, load_session
from app.services.workspace import Workspace
from app.storage import meta
from app.storage.blobs import Blobs
from app.storage.keyfile import Protection
from app.storage.keys import (
    create_key,
    create_key_with_passphrase,
    open_key,
    open_key_with_passphrase,
    protection_of,
)
from app.storage.replica import Replica, open_replica
from app.storage.subkeys import DataKey
from sync.client.account import Account, Place
from sync.client.auth import Credentials
from sync.client.known_accounts import LABEL, KnownAccount, keep_label, known_accounts
from sync.client.removal import finish_removals
from sync.client.sealed_secrets import PassingSecrets, SealedSecrets
from sync.client.transport import Transport
from sync.client.trip import NONCE

_REFRESH = "refresh-token"


class Accounts:
    """Signs in, opens and lists accounts. Its calls block: never on the window's thread."""

    def __init__(self, paths: Paths, keyring: SecretStore | None, clock: Clock, every_seconds: float = 300.0) -> None:
        """Take the folders, the keyring (None where no keyring answers) and the pause between rounds."""
        self._paths = paths
        self._keyring = keyring
        self._clock = clock
        self._every = every_seconds
        self._lock = threading.Lock()
        self._calls: list[Callable[[], None]] = []
        self._is_given_up = False

    def give_up(self) -> None:
        """End the sign-ins under way with network.offline, and every later one. Called from any thread."""
        with self._lock:
            self._is_given_up = True
            calls = tuple(self._calls)
        for hang_up in calls:
            hang_up()

    def known(self) -> tuple[KnownAccount, ...]:
        """Return the accounts on this device that were signed in once."""
        return known_accounts(self._paths.profiles())

    def open(self, key: str, passphrase: str = "") -> Account:
        """Open a known account; needs no network. Raises the key's and the replica's Known."""
        finish_removals(self._paths.profiles(), self._keyring)
        profile = self._paths.profile(key)
        unlocked = self._unlock(profile, passphrase)
        replica = open_replica(profile, unlocked, self._clock)
        try:
            with replica.read() as connection:
                session = load_session(connection)
            if session is None:
                raise Known("account.unfinished")
            keep_label(profile, session.server, session.login)
            return self._account(profile, replica, unlocked, session)
        except BaseException:
            replica.close()
            raise

    def sign_in(self, server: str, login: str, password: str, passphrase: str = "") -> Account:
        """Sign in to a server; the account's folder is made on the first time.

        `passphrase` protects the replica where no keyring answers (Known keyring.none asks for one). Raises the
        network's Known, ServerProblem, and the key's and the replica's Known; nothing is lost by any of them.
        """
        finish_removals(self._paths.profiles(), self._keyring)
        profile = self._paths.profile(account_key(server, login))
        if _protection(profile) is not None and (profile.folder / LABEL).exists():
            account = self.open(profile.key, passphrase)
            self._may_hang_up(account.stop_waiting)
            try:
                account.sign_in(password)
            except BaseException:
                account.close()
                raise
            return account
        if self._keyring is None and not passphrase:
            raise Known("keyring.none")
        return self._enrol(profile, server, login, password, passphrase)

    def _enrol(self, profile: Profile, server: str, login: str, password: str, passphrase: str) -> Account:
        nonce = randomness.token_hex(16)
        passing = PassingSecrets()
        transport = Transport(server, VERSION)
        self._may_hang_up(transport.hang_up)
        try:
            signed = Credentials(transport, passing, _REFRESH, self._clock).sign_in(
                login, password, device="", install_nonce=nonce, device_name=platform.node()
            )
        finally:
            transport.close()
        key = self._key(profile, passphrase)
        replica = open_replica(profile, key, self._clock)
        shown = signed.account
        session = Session(shown.id, shown.login, shown.name, shown.position, signed.device, server.rstrip("/"))
        try:
            with replica.write() as connection:
                keep_session(connection, session)
                meta.keep(connection, NONCE, nonce)
            account = self._account(profile, replica, key, session)
        except BaseException:
            replica.close()
            raise
        account.credentials.take_over(passing.get(_REFRESH) or "")
        keep_label(profile, session.server, session.login)
        return account

    def _may_hang_up(self, hang_up: Callable[[], None]) -> None:
        with self._lock:
            self._calls.append(hang_up)
            is_given_up = self._is_given_up
        if is_given_up:
            hang_up()

    def _key(self, profile: Profile, passphrase: str) -> DataKey:
        """Return the key of a folder that may be left from a sign-in that did not come to its end."""
        if _protection(profile) is not None:
            return self._unlock(profile, passphrase)
        if self._keyring is not None and not passphrase:
            return create_key(profile, self._keyring)
        return create_key_with_passphrase(profile, passphrase)

    def _unlock(self, profile: Profile, passphrase: str) -> DataKey:
        if _protection(profile) is Protection.PASSPHRASE:
            if not passphrase:
                raise Known("key.passphrase_needed")
            return open_key_with_passphrase(profile, passphrase)
        if self._keyring is None:
            raise Known("keyring.none")
        return open_key(profile, self._keyring)

    def _account(self, profile: Profile, replica: Replica, key: DataKey, session: Session) -> Account:
        blobs = Blobs(profile.evidence, key)
        blobs.sweep()
        workspace = Workspace(replica, blobs, session, self._clock, Ids(self._clock))
        transport = Transport(session.server, VERSION)
        sealed = _protection(profile) is Protection.PASSPHRASE
        keyring = None if sealed else self._keyring
        store: SecretStore = SealedSecrets(workspace) if keyring is None else keyring
        credentials = Credentials(transport, store, f"{profile.key}/{_REFRESH}", self._clock)
        return Account(Place(profile, keyring), workspace, transport, credentials, self._every)


def _protection(profile: Profile) -> Protection | None:
    return protection_of(profile) if profile.folder.exists() else None
