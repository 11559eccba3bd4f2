"""Folders of the program: one for the installation, one per account."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

from app.config.files import disk_faults

HOME_VARIABLE = "CONCORD_HOME"
_ACCOUNTS = "accounts"


def account_key(server: str, user: str) -> str:
    """Return the folder name of one account: safe as a name, it tells neither the server nor the person."""
    text = f"{server.strip().rstrip('/').casefold()}\n{user.strip().casefold()}"
    return hashlib.sha256(text.encode()).hexdigest()[:24]


@dataclass(frozen=True, slots=True)
class Profile:
    """The files of one account on this device."""

    folder: Path

    @property
    def key(self) -> str:
        """Return the account key, the name of the folder."""
        return self.folder.name

    @property
    def replica(self) -> Path:
        """Return the encrypted database."""
        return self.folder / "replica.db"

    @property
    def key_file(self) -> Path:
        """Return the file that says how the data key is protected; it never holds the key itself."""
        return self.folder / "key.json"

    @property
    def lock(self) -> Path:
        """Return the file that one running program holds locked."""
        return self.folder / "replica.lock"

    @property
    def evidence(self) -> Path:
        """Return the folder of encrypted evidence files."""
        return self.folder / "evidence"

    @property
    def backups(self) -> Path:
        """Return the folder of encrypted copies made before a migration."""
        return self.folder / "backups"

    @property
    def logs(self) -> Path:
        """Return the folder of log files."""
        return self.folder / "logs"

    def create(self) -> None:
        """Make the folders that are missing, readable by their owner only."""
        for folder in (self.folder, self.evidence, self.backups, self.logs):
            make_private(folder)


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of this installation for this person of the operating system."""

    data: Path
    config: Path
    logs: Path

    @property
    def settings(self) -> Path:
        """Return the settings file."""
        return self.config / "settings.json"

    @property
    def demo(self) -> Path:
        """Return the folder of the demo's embedded server."""
        return self.data / "demo"

    def profile(self, key: str) -> Profile:
        """Return the profile of an account key; its folders may not exist yet."""
        if not key.isalnum() or not key.isascii():
            raise ValueError("an account key is made of ASCII letters and digits")
        return Profile(self.data / _ACCOUNTS / key)

    def profiles(self) -> tuple[Profile, ...]:
        """Return the accounts that have a folder on this device, by key."""
        folder = self.data / _ACCOUNTS
        if not folder.is_dir():
            return ()
        return tuple(Profile(entry) for entry in sorted(folder.iterdir()) if entry.is_dir())


def standard_paths(environment: Mapping[str, str] = os.environ) -> Paths:
    """Return the platform's folders, or everything below CONCORD_HOME where that is set."""
    home = environment.get(HOME_VARIABLE, "")
    if home:
        root = Path(home).expanduser().resolve()
        return Paths(data=root, config=root, logs=root / "logs")
    platform = PlatformDirs("concord", appauthor=False, roaming=False)
    return Paths(
        data=platform.user_data_path,
        config=platform.user_config_path,
        logs=platform.user_log_path,
    )


def make_private(folder: Path) -> None:
    """Make `folder` and its parents; the folder itself is closed to other people of the machine.

    Raises:
        Known: disk.full, disk.read_only or disk.failed.
    """
    with disk_faults():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if os.name != "nt":
            folder.chmod(0o700)
