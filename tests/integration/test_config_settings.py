"""Settings: declared once, kept whole, tolerant of older and newer programs."""

import json
from dataclasses import fields
from pathlib import Path

import pytest

from app.config import settings as module
from app.config.sections import DECLARATIONS, SECTIONS, Appearance, Digits, Owner, Settings, Theme
from app.config.settings import Loaded, SettingsFile, Stored, changed


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_a_missing_file_means_defaults(path: Path) -> None:
    assert SettingsFile(path).load() == Loaded(Settings())
    assert not path.exists()


def test_what_was_saved_is_loaded(path: Path) -> None:
    wanted = changed(changed(Settings(), "appearance.theme", "dark"), "connection.interval", 300)
    SettingsFile(path).save(wanted)
    assert SettingsFile(path).load() == Loaded(wanted)
    assert wanted.appearance.theme is Theme.DARK


@pytest.mark.parametrize("key", DECLARATIONS)
def test_every_setting_s_default_is_one_it_accepts(key: str) -> None:
    declared = DECLARATIONS[key]
    assert declared.accept(declared.default) == declared.default
    assert changed(Settings(), key, declared.default) == Settings()


def test_every_section_is_part_of_the_settings() -> None:
    assert {entry.name for entry in fields(Settings)} == set(SECTIONS)


def test_a_declaration_says_what_a_page_needs() -> None:
    assert DECLARATIONS["appearance.digits"].choices == tuple(Digits)
    assert DECLARATIONS["appearance.language"].choices == ()
    bounds = DECLARATIONS["appearance.text_size"].bounds
    assert bounds is not None
    assert (bounds.least, bounds.most) == (80, 200)
    assert DECLARATIONS["device.log_level"].owner is Owner.DEVICE
    assert DECLARATIONS["appearance.theme"].owner is Owner.PERSON


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("appearance.theme", "purple"),
        ("appearance.theme", 3),
        ("appearance.text_size", 79),
        ("appearance.text_size", 201),
        ("appearance.text_size", 100.0),
        ("appearance.text_size", True),
        ("connection.automatic", 1),
        ("connection.server", None),
    ],
)
def test_a_value_that_does_not_fit_is_refused(key: str, value: object) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        changed(Settings(), key, value)


def test_an_unknown_setting_is_a_bug() -> None:
    with pytest.raises(KeyError):
        changed(Settings(), "appearance.colour", "red")


def test_one_unusable_value_costs_only_itself(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"appearance": {"theme": "purple", "text_size": 120}, "connection": "nonsense"}))
    loaded = SettingsFile(path).load()
    assert loaded.unusable == ("appearance.theme",)
    assert loaded.settings == Settings(appearance=Appearance(text_size=120))


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"null"])
def test_a_damaged_file_is_put_aside_not_overwritten(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    loaded = SettingsFile(path).load()
    assert loaded.settings == Settings()
    assert loaded.damaged is not None
    assert loaded.damaged.read_bytes() == content
    assert not path.exists()


def test_settings_of_a_newer_program_stay(path: Path) -> None:
    path.parent.mkdir()
    newer: Stored = {
        "version": 9,
        "appearance": {"theme": "dark", "animations": "none"},
        "voices": {"speed": 2},
    }
    path.write_text(json.dumps(newer))
    file = SettingsFile(path)
    file.save(changed(file.load().settings, "appearance.theme", "light"))
    stored = json.loads(path.read_text())
    assert stored["version"] == 9
    assert stored["voices"] == {"speed": 2}
    assert stored["appearance"]["animations"] == "none"
    assert stored["appearance"]["theme"] == "light"


def test_an_older_file_is_brought_up_to_date_step_by_step(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def renamed(stored: Stored) -> Stored:
        return {"appearance": {"theme": stored["colours"]}}

    monkeypatch.setitem(module.STEPS, -1, lambda stored: {"colours": stored["look"]})
    monkeypatch.setitem(module.STEPS, 0, renamed)
    path.parent.mkdir()
    path.write_text(json.dumps({"version": -1, "look": "dark"}))
    file = SettingsFile(path)
    loaded = file.load()
    assert loaded.settings.appearance.theme is Theme.DARK
    file.save(loaded.settings)
    assert json.loads(path.read_text())["version"] == module.VERSION


def test_a_value_set_past_its_declaration_is_not_written(path: Path) -> None:
    SettingsFile(path).save(Settings())
    before = path.read_bytes()
    with pytest.raises(ValueError, match="text_size"):
        SettingsFile(path).save(Settings(appearance=Appearance(text_size=9000)))
    assert path.read_bytes() == before
