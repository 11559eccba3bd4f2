"""The data key: found again, protected, told apart, and never made anew where something needs the old one."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.config.paths import Profile
from app.domain.errors import Known
from app.storage.keyfile import Cost, Protection
from app.storage.keys import (
    create_key,
    create_key_with_passphrase,
    forget_key,
    open_key,
    open_key_with_passphrase,
    protect_with_keyring,
    protect_with_passphrase,
    protection_of,
)
from app.storage.replica import open_replica
from app.storage.subkeys import DataKey, Purpose
from tests.builders.replicas import OTHER_KEY, a_clock, a_profile
from tests.fakes.secrets import MemoryStore

CHEAP = Cost(memory=64, passes=1, lanes=1)
PASSPHRASE = "three dry mango leaves"


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(Known) as raised:
        call()
    return raised.value.code


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return a_profile(tmp_path)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


def test_the_keyring_gives_the_same_key_again(profile: Profile, store: MemoryStore) -> None:
    assert protection_of(profile) is None
    key = create_key(profile, store)
    assert protection_of(profile) is Protection.KEYRING
    assert open_key(profile, store) == key


def test_the_passphrase_gives_the_same_key_again(profile: Profile) -> None:
    key = create_key_with_passphrase(profile, PASSPHRASE, CHEAP)
    assert protection_of(profile) is Protection.PASSPHRASE
    assert open_key_with_passphrase(profile, PASSPHRASE) == key


def test_two_keys_are_never_alike(tmp_path: Path, store: MemoryStore) -> None:
    one, two = Profile(tmp_path / "one"), Profile(tmp_path / "two")
    assert create_key(one, store) != create_key(two, store)
    assert len(store.secrets) == 2


@pytest.mark.parametrize("passphrase", ["three dry mango leave", PASSPHRASE.upper(), ""])
def test_a_wrong_passphrase_is_recognised_without_the_database(profile: Profile, passphrase: str) -> None:
    create_key_with_passphrase(profile, PASSPHRASE, CHEAP)
    before = profile.key_file.read_bytes()
    assert code_of(lambda: open_key_with_passphrase(profile, passphrase)) == "key.passphrase_wrong"
    assert not profile.replica.exists()
    assert profile.key_file.read_bytes() == before


def test_a_passphrase_may_be_typed_composed_or_decomposed(profile: Profile) -> None:
    key = create_key_with_passphrase(profile, "caf\N{LATIN SMALL LETTER E WITH ACUTE} au lait", CHEAP)
    assert open_key_with_passphrase(profile, "cafe\N{COMBINING ACUTE ACCENT} au lait") == key


def test_a_short_passphrase_is_refused(profile: Profile) -> None:
    with pytest.raises(Known) as raised:
        create_key_with_passphrase(profile, "123456789", CHEAP)
    assert (raised.value.code, raised.value.params) == ("key.passphrase_short", {"least": 10})
    assert protection_of(profile) is None


def test_the_key_file_never_holds_the_key(profile: Profile, store: MemoryStore) -> None:
    for key in (create_key(profile, store), OTHER_KEY):
        protect_with_passphrase(profile, key, PASSPHRASE, CHEAP)
        content = profile.key_file.read_bytes()
        assert key.secret not in content
        assert key.secret.hex().encode() not in content.lower()
        assert PASSPHRASE.encode() not in content


def test_a_key_s_text_form_hides_it() -> None:
    assert OTHER_KEY.secret.hex() not in repr(OTHER_KEY)
    assert str(OTHER_KEY.secret) not in f"{OTHER_KEY}"


def test_each_purpose_has_a_key_of_its_own() -> None:
    derived = {OTHER_KEY.derive(purpose) for purpose in Purpose}
    assert len(derived) == len(Purpose)
    assert OTHER_KEY.secret not in derived
    assert {len(key) for key in derived} == {32}


def test_a_reset_keyring_is_reported_and_nothing_is_made_anew(profile: Profile, store: MemoryStore) -> None:
    open_replica(profile, create_key(profile, store), a_clock()).close()
    before = {path: path.read_bytes() for path in (profile.replica, profile.key_file)}
    store.secrets.clear()
    assert code_of(lambda: open_key(profile, store)) == "key.missing"
    assert code_of(lambda: create_key(profile, store)) == "key.exists"
    assert code_of(lambda: create_key_with_passphrase(profile, PASSPHRASE, CHEAP)) == "key.exists"
    assert {path: path.read_bytes() for path in before} == before
    assert store.secrets == {}


@pytest.mark.parametrize("left", ["replica", "evidence", "backup"])
def test_data_without_its_key_file_never_gets_a_new_key(profile: Profile, store: MemoryStore, left: str) -> None:
    places = {
        "replica": profile.replica,
        "evidence": profile.evidence / "abc",
        "backup": profile.backups / "replica-0001.db",
    }
    places[left].write_bytes(b"encrypted")
    calls: tuple[Callable[[], object], ...] = (
        lambda: protection_of(profile),
        lambda: create_key(profile, store),
        lambda: create_key_with_passphrase(profile, PASSPHRASE, CHEAP),
        lambda: open_key(profile, store),
        lambda: open_key_with_passphrase(profile, PASSPHRASE),
    )
    assert [code_of(call) for call in calls] == ["key.missing"] * 5
    assert store.secrets == {}
    assert not profile.key_file.exists()


def test_a_fresh_profile_has_no_key_to_open(profile: Profile, store: MemoryStore) -> None:
    assert code_of(lambda: open_key(profile, store)) == "key.none"
    assert code_of(lambda: open_key_with_passphrase(profile, PASSPHRASE)) == "key.none"


def test_another_key_in_the_keyring_is_told_apart_from_none(profile: Profile, store: MemoryStore) -> None:
    create_key(profile, store)
    (name,) = store.secrets
    for secret in ("AAAA", "not base64!", "A" * 43 + "="):
        store.secrets[name] = secret
        assert code_of(lambda: open_key(profile, store)) == "key.mismatch"


def test_the_wrong_way_in_is_said(profile: Profile, tmp_path: Path, store: MemoryStore) -> None:
    create_key_with_passphrase(profile, PASSPHRASE, CHEAP)
    assert code_of(lambda: open_key(profile, store)) == "key.passphrase_needed"
    other = Profile(tmp_path / "other")
    create_key(other, store)
    assert code_of(lambda: open_key_with_passphrase(other, PASSPHRASE)) == "key.in_keyring"


def test_the_protection_can_be_changed_and_the_key_stays(profile: Profile, store: MemoryStore) -> None:
    key = create_key_with_passphrase(profile, PASSPHRASE, CHEAP)
    protect_with_passphrase(profile, key, "four wet mango leaves", CHEAP)
    assert code_of(lambda: open_key_with_passphrase(profile, PASSPHRASE)) == "key.passphrase_wrong"
    assert open_key_with_passphrase(profile, "four wet mango leaves") == key
    protect_with_keyring(profile, key, store)
    assert open_key(profile, store) == key


class LockedStore(MemoryStore):
    """A keyring that the person has not unlocked."""

    def get(self, name: str) -> str | None:
        raise Known("keyring.locked")

    def put(self, name: str, secret: str) -> None:
        raise Known("keyring.locked")


def test_a_locked_keyring_changes_nothing(profile: Profile, store: MemoryStore) -> None:
    assert code_of(lambda: create_key(profile, LockedStore())) == "keyring.locked"
    assert protection_of(profile) is None
    key = create_key(profile, store)
    assert code_of(lambda: open_key(profile, LockedStore())) == "keyring.locked"
    assert open_key(profile, store) == key


@pytest.mark.parametrize(
    "change",
    [
        {"fingerprint": "0" * 32},
        {"wrapped": {"cost": {"memory": 64, "passes": 2, "lanes": 1}}},
        {"wrapped": {"sealed": "A" * 64}},
    ],
    ids=["fingerprint", "cost", "sealed key"],
)
def test_an_altered_key_file_does_not_open(profile: Profile, change: dict[str, dict[str, object] | str]) -> None:
    create_key_with_passphrase(profile, PASSPHRASE, CHEAP)
    written = json.loads(profile.key_file.read_text())
    for name, value in change.items():
        written[name] = written[name] | value if isinstance(value, dict) else value
    profile.key_file.write_text(json.dumps(written))
    assert code_of(lambda: open_key_with_passphrase(profile, PASSPHRASE)) == "key.passphrase_wrong"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "key.damaged"),
        ("{", "key.damaged"),
        ('{"protection": "nothing", "fingerprint": ""}', "key.damaged"),
        ('{"protection": "passphrase", "fingerprint": ""}', "key.damaged"),
        ('{"version": 2, "protection": "keyring", "fingerprint": "", "name": "x"}', "key.newer"),
    ],
)
def test_a_key_file_that_cannot_be_understood_is_kept_and_said(
    profile: Profile, store: MemoryStore, content: str, code: str
) -> None:
    profile.key_file.write_text(content)
    assert code_of(lambda: open_key(profile, store)) == code
    assert code_of(lambda: create_key(profile, store)) == code
    assert profile.key_file.read_text() == content


@pytest.mark.parametrize(
    "cost",
    [
        {"memory": 10**9, "passes": 1, "lanes": 1},
        {"memory": 64, "passes": 10**6, "lanes": 1},
        {"memory": 8, "lanes": 4},
    ],
    ids=["memory", "passes", "lanes"],
)
def test_a_key_file_cannot_exhaust_the_machine(profile: Profile, cost: dict[str, int]) -> None:
    create_key_with_passphrase(profile, PASSPHRASE, CHEAP)
    written = json.loads(profile.key_file.read_text())
    written["wrapped"]["cost"] = cost
    profile.key_file.write_text(json.dumps(written))
    assert code_of(lambda: open_key_with_passphrase(profile, PASSPHRASE)) == "key.damaged"


def test_the_default_cost_is_worth_its_name(profile: Profile) -> None:
    """RFC 9106, second recommended option: 64 MiB, three passes, four lanes."""
    create_key_with_passphrase(profile, PASSPHRASE)
    written = json.loads(profile.key_file.read_text())
    assert written["wrapped"]["cost"] == {"memory": 64 * 1024, "passes": 3, "lanes": 4}
    assert open_key_with_passphrase(profile, PASSPHRASE).fingerprint() == written["fingerprint"]


def test_a_replica_refuses_another_profile_s_key_untouched(profile: Profile, store: MemoryStore) -> None:
    open_replica(profile, create_key(profile, store), a_clock()).close()
    before = profile.replica.read_bytes()
    assert code_of(lambda: open_replica(profile, OTHER_KEY, a_clock())) == "key.mismatch"
    assert profile.replica.read_bytes() == before


def test_a_forgotten_key_is_gone_from_keyring_and_folder(profile: Profile, store: MemoryStore) -> None:
    create_key(profile, store)
    forget_key(profile, store)
    assert store.secrets == {}
    assert protection_of(profile) is None


def test_a_key_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        DataKey(b"short")
