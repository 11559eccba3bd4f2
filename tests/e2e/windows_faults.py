"""What goes wrong with a laptop from outside the window."""

from __future__ import annotations

import keyring
from keyring.errors import KeyringLocked

from app.config.secrets import system_keyring
from app.storage.engines import migration_engine
from app.storage.keys import open_key
from app.storage.subkeys import Purpose
from tests.fixtures.desks import NativeKeyring, Seat
from tests.fixtures.keyrings import MemoryKeyring

_NEWER = "9999"


class LockedKeyring(NativeKeyring):
    """A keyring that its owner has not unlocked."""

    def __init__(self, behind: MemoryKeyring) -> None:
        super().__init__()
        self.behind = behind

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked


LockedKeyring.__module__ = NativeKeyring.__module__


def forget_keyring() -> None:
    """Let the computer have no keyring that encrypts."""
    keyring.set_keyring(MemoryKeyring())


def lock_keyring() -> None:
    """Lock the keyring."""
    open_ = keyring.get_keyring()
    assert isinstance(open_, MemoryKeyring)
    keyring.set_keyring(LockedKeyring(open_))


def unlock_keyring() -> None:
    """Unlock it again."""
    locked = keyring.get_keyring()
    assert isinstance(locked, LockedKeyring)
    keyring.set_keyring(locked.behind)


def write_as_newer(seat: Seat) -> str:
    """Let a later version of the program have written the data; return which version it was."""
    return _write_revision(seat, _NEWER)


def write_as_now(seat: Seat, revision: str) -> None:
    """Let this version have written it."""
    assert _write_revision(seat, revision) == _NEWER


def _write_revision(seat: Seat, revision: str) -> str:
    (profile,) = seat.paths.profiles()
    engine = migration_engine(profile.replica, open_key(profile, system_keyring()).derive(Purpose.DATABASE))
    try:
        with engine.begin() as connection:
            before = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (revision,))
            return str(before)
    finally:
        engine.dispose()
