"""Locking the window of an open account, and what opens it again: its passphrase, or a PIN beside the keyring."""

from __future__ import annotations

import json
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.config.paths import Profile
from app.config.secrets import SecretStore
from app.domain.errors import Known
from app.services.workspace import Workspace
from app.storage import meta
from app.storage.connection import Connection
from app.storage.keyfile import Cost, Protection, read_key_file
from app.storage.keys import open_key, open_key_with_passphrase
from app.storage.pin import SHORTEST_PIN, fits, sealed

FREE_TRIES = 3
"""Wrong attempts before the next one has to wait."""
LONGEST_WAIT = timedelta(minutes=5)
_PIN, _STATE = "lock.pin", "lock.state"


@dataclass(frozen=True, slots=True)
class LockState:
    """Whether the window is locked, how often a wrong secret was given since, and until when no other is heard."""

    is_locked: bool = False
    wrong: int = 0
    until: datetime | None = None


class QuickLock:
    """Kept in the replica, so that closing the program neither opens a lock nor forgets wrong attempts."""

    def __init__(
        self, workspace: Workspace, profile: Profile, keyring: SecretStore | None, cost: Cost | None = None
    ) -> None:
        """Take the open account, and where its key lies; `cost` of a new PIN."""
        self._workspace = workspace
        self._profile = profile
        self._keyring = keyring
        self._cost = cost

    @property
    def is_by_passphrase(self) -> bool:
        """Say whether the passphrase of the account opens it; else a PIN does."""
        written = read_key_file(self._profile.key_file)
        return written is not None and written.protection is Protection.PASSPHRASE

    def is_possible(self) -> bool:
        """Say whether there is anything that could open it again."""
        return self.is_by_passphrase or self._value(_PIN) is not None

    def state(self) -> LockState:
        """Return how it stands."""
        kept = self._value(_STATE)
        if kept is None:
            return LockState()
        said = json.loads(kept)
        until = datetime.fromisoformat(said["until"]) if said["until"] else None
        return LockState(said["is_locked"], said["wrong"], until)

    def choose_pin(self, pin: str) -> Future[None]:
        """Keep a PIN from now on; takes about a tenth of a second on purpose.

        Raises:
            Known: lock.pin_short with `least`, the fewest characters.
        """
        if len(pin.strip()) < SHORTEST_PIN:
            raise Known("lock.pin_short", least=SHORTEST_PIN)

        kept = sealed(pin.strip(), self._cost)
        return self._workspace.writer.run(lambda connection: meta.keep(connection, _PIN, kept))

    def lock(self) -> Future[None]:
        """Take note that it is locked; wrong attempts are counted on."""
        before = self.state()
        return self._put(LockState(True, before.wrong, before.until))

    def open(self, secret: str) -> None:
        """Open it with the passphrase or the PIN; blocks, and takes its time on purpose.

        Raises:
            Known: lock.wait with `seconds`, lock.wrong with `left`, the tries before one has to wait; of the keyring.
        """
        now, before = self._workspace.clock.now(), self.state()
        # A wait longer than the longest is none: the clock was set back since.
        if before.until is not None and now < before.until <= now + LONGEST_WAIT:
            raise Known("lock.wait", seconds=int((before.until - now).total_seconds()) + 1)
        if self._is_right(secret):
            self._put(LockState()).result()
            return
        wrong = before.wrong + 1
        past = wrong - FREE_TRIES
        wait = min(LONGEST_WAIT, timedelta(seconds=5 * 2 ** min(past, 10))) if past >= 0 else timedelta()
        self._put(LockState(True, wrong, now + wait if wait else None)).result()
        if wait:
            raise Known("lock.wait", seconds=int(wait.total_seconds()))
        raise Known("lock.wrong", left=FREE_TRIES - wrong)

    def forget_pin(self) -> None:
        """Open it and forget the PIN: the person has signed in at the server again."""

        def forget(connection: Connection) -> None:
            meta.remove(connection, _PIN)
            meta.remove(connection, _STATE)

        self._workspace.writer.run(forget).result()

    def _is_right(self, secret: str) -> bool:
        if self.is_by_passphrase:
            try:
                open_key_with_passphrase(self._profile, secret)
            except Known as problem:
                if problem.code != "key.passphrase_wrong":
                    raise
                return False
            return True
        if self._keyring is not None:
            open_key(self._profile, self._keyring)  # the account is opened by this computer's keyring, or by nobody
        kept = self._value(_PIN)
        return kept is not None and fits(secret.strip(), kept)

    def _value(self, key: str) -> str | None:
        with self._workspace.read() as connection:
            return meta.value(connection, key)

    def _put(self, state: LockState) -> Future[None]:
        until = state.until.isoformat() if state.until else ""
        said = json.dumps({"is_locked": state.is_locked, "wrong": state.wrong, "until": until})
        return self._workspace.writer.run(lambda connection: meta.keep(connection, _STATE, said))
