"""A keyring that outlives the process that used it."""

from __future__ import annotations

from pathlib import Path


class KeptSecrets:
    """A keyring in a folder: what was kept is there after a death. A SecretStore."""

    def __init__(self, folder: Path) -> None:
        """Take the folder."""
        self._folder = folder

    def get(self, name: str) -> str | None:
        """Return the secret, or None."""
        path = self._path(name)
        return path.read_text() if path.exists() else None

    def put(self, name: str, secret: str) -> None:
        """Keep the secret."""
        self._folder.mkdir(parents=True, exist_ok=True)
        aside = self._path(f"{name}.new")
        aside.write_text(secret)
        aside.replace(self._path(name))

    def remove(self, name: str) -> None:
        """Forget the secret."""
        self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self._folder / name.encode().hex()
