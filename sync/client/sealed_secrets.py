"""Where the refresh token is kept when it is not the keyring: in the encrypted replica, or nowhere yet."""

from __future__ import annotations

from app.services.workspace import Workspace
from app.storage import meta

_PREFIX = "secret."


class SealedSecrets:
    """Secrets in the replica, which a passphrase protects. A SecretStore."""

    def __init__(self, workspace: Workspace) -> None:
        """Take the open workspace."""
        self._workspace = workspace

    def get(self, name: str) -> str | None:
        """Return the secret, or None."""
        with self._workspace.read() as connection:
            return meta.value(connection, _PREFIX + name)

    def put(self, name: str, secret: str) -> None:
        """Keep the secret; on the disk when this returns."""
        self._workspace.writer.run(lambda connection: meta.keep(connection, _PREFIX + name, secret)).result()

    def remove(self, name: str) -> None:
        """Forget the secret."""
        self._workspace.writer.run(lambda connection: meta.remove(connection, _PREFIX + name)).result()


class PassingSecrets:
    """Secrets in memory only: during a sign-in, before there is a place for them. A SecretStore."""

    def __init__(self) -> None:
        """Start empty."""
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """Return the secret, or None."""
        return self._kept.get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep the secret."""
        self._kept[name] = secret

    def remove(self, name: str) -> None:
        """Forget the secret."""
        self._kept.pop(name, None)
