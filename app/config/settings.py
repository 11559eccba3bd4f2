"""The settings file: JSON, written whole, older and newer programs both welcome."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from app.config.files import disk_faults, write_atomically
from app.config.paths import make_private
from app.config.sections import DECLARATIONS, SECTIONS, Settings

Stored = dict[str, object]

VERSION = 1
STEPS: dict[int, Callable[[Stored], Stored]] = {}
"""From a version of the file to the next one; a renamed setting gets its step here."""
_VERSION_KEY = "version"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the file gave.

    `unusable` names the settings that were refused and stand at their default; `damaged` is where an
    unreadable file was put aside.
    """

    settings: Settings
    unusable: tuple[str, ...] = ()
    damaged: Path | None = None


class SettingsFile:
    """One settings file. What it does not know it keeps, so that a newer program finds its settings again."""

    def __init__(self, path: Path) -> None:
        """Take the path; the file may not exist."""
        self._path = path
        self._stored: Stored = {}

    def load(self) -> Loaded:
        """Read the file; a missing one means defaults, a damaged one is put aside.

        Raises:
            Known: the disk cannot be read or written.
        """
        self._stored = {}
        with disk_faults():
            if not self._path.exists():
                return Loaded(Settings())
            content = self._path.read_bytes()
        stored = _parsed(content)
        if stored is None:
            return Loaded(Settings(), damaged=self._put_aside())
        self._stored = _upgraded(stored)
        return _typed(self._stored)

    def save(self, settings: Settings) -> None:
        """Write `settings`; values the file holds for keys this program does not know stay.

        Raises:
            ValueError: a value its declaration refuses. Known: the disk cannot be written.
        """
        stored = dict(self._stored)
        stored[_VERSION_KEY] = max(VERSION, _version(stored))
        for key in SECTIONS:
            section = stored.get(key)
            stored[key] = (section if isinstance(section, dict) else {}) | _plain(settings, key)
        make_private(self._path.parent)
        write_atomically(self._path, json.dumps(stored, indent=2, ensure_ascii=False).encode() + b"\n")
        self._stored = stored

    def _put_aside(self) -> Path:
        aside = self._path.with_suffix(".damaged.json")
        with disk_faults():
            self._path.replace(aside)
        return aside


def changed(settings: Settings, key: str, value: object) -> Settings:
    """Return `settings` with the setting `key` ("section.name") at `value`.

    Raises:
        KeyError: no such setting. ValueError: its declaration refuses the value.
    """
    accepted = DECLARATIONS[key].accept(value)
    section, _, name = key.partition(".")
    return replace(settings, **{section: replace(getattr(settings, section), **{name: accepted})})


def _parsed(content: bytes) -> Stored | None:
    try:
        stored = json.loads(content)
    except ValueError:
        return None
    return stored if isinstance(stored, dict) else None


def _version(stored: Stored) -> int:
    version = stored.get(_VERSION_KEY)
    return version if isinstance(version, int) else VERSION


def _upgraded(stored: Stored) -> Stored:
    version = _version(stored)
    while version in STEPS:
        stored = STEPS[version](stored)
        version += 1
        stored[_VERSION_KEY] = version
    return stored


def _typed(stored: Stored) -> Loaded:
    settings, unusable = Settings(), []
    for key in DECLARATIONS:
        section, _, name = key.partition(".")
        values = stored.get(section)
        if not isinstance(values, dict) or name not in values:
            continue
        try:
            settings = changed(settings, key, values[name])
        except ValueError:
            unusable.append(key)
    return Loaded(settings, tuple(unusable))


def _plain(settings: Settings, section: str) -> Stored:
    values: Stored = {}
    for key, declaration in DECLARATIONS.items():
        name = key.removeprefix(f"{section}.")
        if name == key:
            continue
        value = declaration.accept(getattr(getattr(settings, section), name))
        values[name] = str(value) if isinstance(value, StrEnum) else value
    return values
