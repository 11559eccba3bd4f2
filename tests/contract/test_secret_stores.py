"""What every secret store does, the one of the operating system and the one in memory alike."""

import pytest

from app.config.secrets import KeyringStore, SecretStore
from tests.fakes.secrets import MemoryStore
from tests.fixtures.keyrings import MemoryKeyring


@pytest.fixture(params=["keyring", "memory"])
def store(request: pytest.FixtureRequest, memory_keyring: MemoryKeyring) -> SecretStore:
    return KeyringStore(memory_keyring) if request.param == "keyring" else MemoryStore()


def test_what_was_never_kept_is_none(store: SecretStore) -> None:
    assert store.get("a/token") is None


def test_a_kept_secret_comes_back_whole(store: SecretStore) -> None:
    store.put("a/token", "ключ \N{SNOWMAN} " * 100)
    assert store.get("a/token") == "ключ \N{SNOWMAN} " * 100


def test_names_do_not_meet(store: SecretStore) -> None:
    store.put("a/token", "one")
    store.put("b/token", "two")
    assert (store.get("a/token"), store.get("b/token")) == ("one", "two")


def test_the_newest_counts(store: SecretStore) -> None:
    store.put("a/token", "old")
    store.put("a/token", "new")
    assert store.get("a/token") == "new"


def test_a_removed_secret_is_gone_and_removing_again_does_nothing(store: SecretStore) -> None:
    store.put("a/token", "one")
    store.remove("a/token")
    store.remove("a/token")
    assert store.get("a/token") is None
