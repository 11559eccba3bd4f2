"""Folders: everything below one home where that is wanted, each account apart, nothing told by a name."""

import os
from pathlib import Path

import pytest

from app.config.files import write_atomically
from app.config.paths import Profile, account_key, make_private, standard_paths
from app.domain.errors import Known


def test_everything_lies_below_the_home_that_is_set(tmp_path: Path) -> None:
    paths = standard_paths({"CONCORD_HOME": str(tmp_path / "home")})
    profile = paths.profile("abc123")
    for path in (
        paths.settings,
        paths.logs,
        paths.demo,
        profile.replica,
        profile.evidence,
        profile.backups,
        profile.logs,
    ):
        assert path.is_relative_to(tmp_path / "home")


def test_without_it_the_platform_s_folders_are_taken(home: Path) -> None:
    paths = standard_paths({})
    assert paths.settings.is_relative_to(home)
    assert paths.data.name == "concord"


def test_an_account_has_one_folder_however_it_is_written() -> None:
    assert account_key("https://sync.example/", "Amina ") == account_key("HTTPS://sync.example", "amina")


def test_accounts_lie_apart_and_their_folders_tell_neither_server_nor_person() -> None:
    keys = [account_key(server, user) for server in ("https://a.example", "https://b.example") for user in ("x", "y")]
    assert len(set(keys)) == 4
    assert all(len(key) == 24 and key.isalnum() for key in keys)


@pytest.mark.parametrize("key", ["", "..", "a/b", "a\\b", "a.b", "é"])
def test_a_key_that_could_lead_elsewhere_is_refused(tmp_path: Path, key: str) -> None:
    with pytest.raises(ValueError, match="account key"):
        standard_paths({"CONCORD_HOME": str(tmp_path)}).profile(key)


def test_the_accounts_of_this_device_are_listed(tmp_path: Path) -> None:
    paths = standard_paths({"CONCORD_HOME": str(tmp_path)})
    assert paths.profiles() == ()
    for key in ("bbb", "aaa"):
        paths.profile(key).create()
    (paths.data / "accounts" / "stray.txt").write_text("")
    assert [profile.key for profile in paths.profiles()] == ["aaa", "bbb"]


@pytest.mark.skipif(os.name == "nt", reason="folders have no such mode there")
def test_a_profile_is_closed_to_others_also_when_it_was_open_before(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "aaa")
    profile.folder.mkdir(mode=0o755)
    profile.create()
    for folder in (profile.folder, profile.evidence, profile.backups, profile.logs):
        assert folder.stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_known(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Known) as raised:
        make_private(tmp_path / "file" / "folder")
    assert raised.value.code == "disk.failed"


def test_a_file_is_replaced_whole_and_leaves_no_part(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_atomically(path, b"old")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    write_atomically(path, b"old")

    def no_space(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(Known) as raised:
        write_atomically(path, b"new")
    assert raised.value.code == "disk.full"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
