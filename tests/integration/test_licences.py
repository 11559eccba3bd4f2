"""What ships with Concord is listed with the words of its licence, and nothing is under a licence it cannot take."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def licences() -> Iterator[ModuleType]:
    """The script of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location("licences_script", ROOT / "packaging" / "licences.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the list to spoil."""
    return Path(shutil.copytree(ROOT / "resources" / "licences", tmp_path / "licences"))


def change(folder: Path, name: str, **values: object) -> None:
    path = folder / "libraries.json"
    listed = json.loads(path.read_bytes())
    next(each for each in listed["libraries"] if each["name"] == name).update(values)
    path.write_text(json.dumps(listed))


def test_everything_that_ships_is_listed_with_its_words(licences: ModuleType) -> None:
    assert licences.problems() == []


def test_the_list_names_what_the_client_stands_on(licences: ModuleType) -> None:
    named = {entry.name for entry in licences.entries()}
    assert {"Concord", "Python", "Qt", "PySide6_Essentials", "SQLCipher", "SQLAlchemy", "keyring"} <= named


@pytest.mark.parametrize(
    ("expression", "taken"),
    [
        ("MIT", "MIT"),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "LGPL-3.0-only"),
        ("GPL-3.0-only OR MIT", "MIT"),
        ("(GPL-3.0-only OR MIT) AND BSD-3-Clause", "BSD-3-Clause AND MIT"),
        ("GPL-2.0-or-later WITH Bootloader-exception", "GPL-2.0-or-later WITH Bootloader-exception"),
        ("GPL-2.0-or-later", None),
        ("GPL-3.0-only", None),
        ("AGPL-3.0-only", None),
        ("MIT AND GPL-3.0-only", None),
        ("GPL-3.0-only OR (MIT AND AGPL-3.0-only)", None),
        ("LicenseRef-Commercial", None),
        ("MIT OR", None),
        ("(MIT", None),
        ("MIT MIT", None),
        ("", None),
    ],
)
def test_the_alternative_that_is_taken(licences: ModuleType, expression: str, taken: str | None) -> None:
    assert licences.taken(expression) == taken


def test_a_library_under_the_gpl_alone_fails_the_check(licences: ModuleType, folder: Path) -> None:
    change(folder, "pywin32-ctypes", licence="GPL-3.0-only")
    assert licences.problems(folder) == ["pywin32-ctypes: not under a licence that Concord can take: GPL-3.0-only"]


def test_an_installed_library_is_taken_at_its_own_word(licences: ModuleType, folder: Path) -> None:
    change(folder, "keyring", licence="Apache-2.0")
    (folder / "texts" / "jeepney.txt").write_text("Do as you like.\n")
    said = "says something else than the list; run `licences.py update`"
    assert sorted(licences.problems(folder)) == [f"jeepney: {said}", f"keyring: {said}"]


def test_missing_and_superfluous_words_fail_the_check(licences: ModuleType, folder: Path) -> None:
    (folder / "texts" / "keyring.txt").rename(folder / "texts" / "stray.txt")
    assert licences.problems(folder) == [
        "keyring: the words of its licence are missing keyring.txt",
        "texts/stray.txt: no library names it",
    ]


def test_what_is_locked_and_what_is_listed_agree(licences: ModuleType, folder: Path) -> None:
    locked = licences.pins() | {"newcomer": "1.0", "keyring": "99.0"}
    del locked["sqlcipher3"]
    assert licences.problems(folder, locked) == [
        "newcomer: ships with Concord and is not listed",
        "keyring: is listed as 25.7.0, locked is 99.0".replace("25.7.0", licences.pins()["keyring"]),
        "SQLCipher: came inside sqlcipher3, which does not ship any more",
        "sqlcipher3: does not ship with Concord any more",
        "SQLite: came inside sqlcipher3, which does not ship any more",
    ]


def test_updating_changes_nothing_that_is_in_step(licences: ModuleType, folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    licences.update((), folder)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
