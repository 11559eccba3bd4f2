"""Where secrets are kept: the operating system's keyring, or nowhere. Never a plain file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from app.domain.errors import Known

SERVICE = "concord"

_SAFE = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""Modules whose back-ends encrypt at rest; one from elsewhere (plaintext, null, fail) counts as none."""

_LOCKED = (("secretstorage.exceptions", "LockedException"),)
_FOREIGN = (
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney", "DBusErrorResponse"),
    ("win32ctypes.pywin32.pywintypes", "error"),
    ("pywintypes", "error"),
)
"""What back-ends let through from the libraries below them; looked up only where such a library is loaded."""


class SecretStore(Protocol):
    """Keeps short secrets by name.

    Every method may raise Known keyring.locked, keyring.none or keyring.failed.
    A call may block until the person has unlocked the keyring: never call it on the window's thread.
    """

    def get(self, name: str) -> str | None:
        """Return the secret, or None where there is none."""
        ...

    def put(self, name: str, secret: str) -> None:
        """Keep `secret` under `name`, in the place of an older one."""
        ...

    def remove(self, name: str) -> None:
        """Forget the secret; nothing happens where there is none."""
        ...


class Backend(Protocol):
    """What is used of a back-end of the keyring library."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the password or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Delete the password."""
        ...


class KeyringStore:
    """Secrets in the operating system's keyring, under one service name."""

    def __init__(self, backend: Backend) -> None:
        """Take a back-end; `system_keyring` finds the machine's."""
        self._backend = backend

    @property
    def backend(self) -> str:
        """Return the name of the back-end, for the diagnostics page."""
        return _name(self._backend)

    def get(self, name: str) -> str | None:
        """Return the secret, or None where there is none."""
        with _keyring_faults(self.backend):
            return self._backend.get_password(SERVICE, name)

    def put(self, name: str, secret: str) -> None:
        """Keep `secret`, and read it back: a back-end that forgets is worse than none."""
        with _keyring_faults(self.backend):
            self._backend.set_password(SERVICE, name, secret)
            if self._backend.get_password(SERVICE, name) != secret:
                raise Known("keyring.failed", backend=self.backend)

    def remove(self, name: str) -> None:
        """Forget the secret; nothing happens where there is none."""
        with _keyring_faults(self.backend):
            if self._backend.get_password(SERVICE, name) is not None:
                self._backend.delete_password(SERVICE, name)


def system_keyring() -> KeyringStore:
    """Return the keyring of this machine.

    Raises:
        Known: keyring.none where the machine has none that encrypts.
    """
    import keyring  # noqa: PLC0415  # 40 ms of plug-in discovery: not before the first window is painted

    with _keyring_faults():
        chosen = keyring.get_keyring()
        for backend in getattr(chosen, "backends", (chosen,)):
            if type(backend).__module__ in _SAFE:
                return KeyringStore(backend)
    raise Known("keyring.none", backend=_name(chosen))


@contextmanager
def _keyring_faults(backend: str = "") -> Iterator[None]:
    from keyring import errors  # noqa: PLC0415  # as above

    try:
        yield
    except errors.KeyringLocked as error:
        raise Known("keyring.locked") from error
    except (errors.NoKeyringError, errors.InitError) as error:
        raise Known("keyring.none", backend=backend) from error
    except (errors.KeyringError, OSError, RuntimeError) as error:
        raise Known("keyring.failed", backend=backend) from error
    except _loaded(_LOCKED) as error:
        raise Known("keyring.locked") from error
    except _loaded(_FOREIGN) as error:
        raise Known("keyring.failed", backend=backend) from error


def _loaded(names: tuple[tuple[str, str], ...]) -> tuple[type[Exception], ...]:
    found = (getattr(sys.modules.get(module), name, None) for module, name in names)
    return tuple(cls for cls in found if isinstance(cls, type) and issubclass(cls, Exception))


def _name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"
