"""Which keyrings count, and what their failures are called."""

import sys
from collections.abc import Callable
from types import ModuleType

import keyring
import pytest
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from app.config.secrets import KeyringStore, system_keyring
from app.domain.errors import Known
from tests.fixtures.keyrings import MemoryKeyring


class Native(MemoryKeyring):
    """Stands for an operating system's keyring: the module name is what is trusted."""


Native.__module__ = "keyring.backends.SecretService"


class PlainText(MemoryKeyring):
    """Stands for a back-end that writes passwords to a plain file."""


PlainText.__module__ = "keyrings.alt.file"


class Failing(MemoryKeyring):
    """Raises what it is given, at every call."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


class Forgetful(MemoryKeyring):
    """Accepts everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


def test_the_operating_system_s_keyring_is_taken() -> None:
    keyring.set_keyring(Native())
    system_keyring().put("a/token", "secret")
    assert system_keyring().get("a/token") == "secret"
    assert system_keyring().backend == "keyring.backends.SecretService.Native"


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, PlainText], ids=["fail", "null", "plain text"])
def test_a_keyring_that_does_not_encrypt_counts_as_none(backend: type[MemoryKeyring]) -> None:
    keyring.set_keyring(backend())
    with pytest.raises(Known) as raised:
        system_keyring()
    assert raised.value.code == "keyring.none"


def test_of_several_keyrings_the_first_that_encrypts_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    native = Native()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlainText(), native])
    keyring.set_keyring(object.__new__(chainer.ChainerBackend))
    system_keyring().put("a/token", "secret")
    assert native.entries == {("concord", "a/token"): "secret"}


def test_several_keyrings_of_which_none_encrypts_count_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlainText()])
    keyring.set_keyring(object.__new__(chainer.ChainerBackend))
    with pytest.raises(Known) as raised:
        system_keyring()
    assert raised.value.code == "keyring.none"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyringLocked(), "keyring.locked"),
        (NoKeyringError(), "keyring.none"),
        (InitError(), "keyring.none"),
        (PasswordSetError(), "keyring.failed"),
        (OSError(), "keyring.failed"),
    ],
    ids=["locked", "none", "not started", "refused", "broken"],
)
def test_failures_of_the_keyring_have_codes(error: Exception, code: str) -> None:
    store = KeyringStore(Failing(error))
    calls: tuple[Callable[[], object], ...] = (
        lambda: store.get("a"),
        lambda: store.put("a", "b"),
        lambda: store.remove("a"),
    )
    for call in calls:
        with pytest.raises(Known) as raised:
            call()
        assert raised.value.code == code
        assert raised.value.__cause__ is error


def test_what_a_library_below_the_keyring_lets_through_has_codes_too(monkeypatch: pytest.MonkeyPatch) -> None:
    class SecretStorageException(Exception):
        pass

    class LockedException(SecretStorageException):
        pass

    below = ModuleType("secretstorage.exceptions")
    vars(below).update(SecretStorageException=SecretStorageException, LockedException=LockedException)
    monkeypatch.setitem(sys.modules, "secretstorage.exceptions", below)
    for error, code in ((LockedException(), "keyring.locked"), (SecretStorageException(), "keyring.failed")):
        with pytest.raises(Known) as raised:
            KeyringStore(Failing(error)).get("a")
        assert raised.value.code == code


def test_a_bug_in_a_keyring_is_not_taken_for_a_locked_one() -> None:
    with pytest.raises(KeyError):
        KeyringStore(Failing(KeyError("bug"))).get("a")


def test_a_keyring_that_forgets_is_noticed_at_once() -> None:
    with pytest.raises(Known) as raised:
        KeyringStore(Forgetful()).put("a/token", "secret")
    assert raised.value.code == "keyring.failed"
