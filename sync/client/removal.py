"""Destroying an account's data on this device: the key first, so that nothing left over can ever be read."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterable
from contextlib import suppress

from app.config.files import disk_faults, sync_folder
from app.config.paths import Profile
from app.config.secrets import SecretStore
from app.domain.errors import Known
from app.storage.keyfile import Protection
from app.storage.keys import forget_key, protection_of

_MARK = ".removed-"
_KEYRING = "keyring."


def is_removed(profile: Profile) -> bool:
    """Say whether a folder is what is left of an account that was removed."""
    return _MARK in profile.key


def remove(profile: Profile, keyring: SecretStore | None) -> bool:
    """Destroy the key and the files of a closed account; say whether all files are gone already.

    From the first step on the account is no account of this device, also when the program dies in between:
    `finish_removals` then goes on. What cannot be deleted now is unreadable, its key is gone.

    Raises:
        Known: keyring.locked and the keyring's other faults, or the disk's: then the account is as it was.
    """
    gone = Profile(profile.folder.with_name(f"{profile.key}{_MARK}{secrets.token_hex(4)}"))
    with disk_faults():
        profile.folder.rename(gone.folder)
        sync_folder(gone.folder.parent)
    try:
        return _destroy(gone, keyring)
    except Known as fault:
        if fault.code.startswith(_KEYRING):
            with disk_faults():
                gone.folder.rename(profile.folder)
        raise


def finish_removals(profiles: Iterable[Profile], keyring: SecretStore | None) -> None:
    """Go on with removals that did not come to their end; a fault leaves them for the next time."""
    for profile in profiles:
        if is_removed(profile):
            with suppress(Known):
                _destroy(profile, keyring)


def _destroy(gone: Profile, keyring: SecretStore | None) -> bool:
    with disk_faults():
        if gone.key_file.exists():
            if keyring is None and protection_of(gone) is Protection.KEYRING:
                return False  # only who can ask the keyring can take the key out of it
            forget_key(gone, keyring)
        shutil.rmtree(gone.folder, ignore_errors=True)
        sync_folder(gone.folder.parent)
    return not gone.folder.exists()
