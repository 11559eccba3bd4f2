"""What each setting can be, from its declaration, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.config.sections import DECLARATIONS, Declaration, Settings
from ui.i18n.translator import LANGUAGES, current_language, translate

_MINUTE = 60
_SIZES = (100, 110, 125, 150, 175, 200)
_PAUSES = (15, 30, 60, 300, 900, 1800, 3600)
_ON, _OFF = "on", "off"

LOOK = (
    "appearance.language",
    "appearance.digits",
    "appearance.theme",
    "appearance.text_size",
    "appearance.reduced_motion",
)
SYNC = ("connection.automatic", "connection.interval")
HELP = ("device.log_level",)


@dataclass(frozen=True, slots=True)
class Offer:
    """A setting as a field: its title, (id, words) of what it can be, and the id of what it is."""

    key: str
    title: str
    choices: tuple[tuple[str, str], ...]
    chosen: str


def offer(key: str, settings: Settings) -> Offer:
    """Return a setting as it is offered now."""
    declaration = DECLARATIONS[key]
    section, _, name = key.partition(".")
    value = getattr(getattr(settings, section), name)
    return Offer(key, _title(key), tuple(_choices(key, declaration, value)), _id(value))


def value_of(key: str, chosen: str) -> object:
    """Return the value that a choice stands for, in the setting's type."""
    declaration = DECLARATIONS[key]
    if declaration.kind is bool:
        return chosen == _ON
    return declaration.accept(int(chosen) if declaration.kind is int else chosen)


def _id(value: object) -> str:
    if isinstance(value, bool):
        return _ON if value else _OFF
    return str(value)


def _choices(key: str, declaration: Declaration, value: object) -> Sequence[tuple[str, str]]:
    if key == "appearance.language":
        return [("", translate("Settings", "As on this computer")), *LANGUAGES.items()]
    if declaration.kind is bool:
        on, off = _switch(key)
        return [(_ON, on), (_OFF, off)]
    if declaration.kind is int and isinstance(value, int):
        offered = _SIZES if key == "appearance.text_size" else _PAUSES
        bounds = declaration.bounds
        inside = [each for each in offered if bounds is None or bounds.least <= each <= bounds.most]
        return [(str(each), _number(key, each)) for each in sorted({*inside, value})]
    return [(choice, _word(key, choice)) for choice in declaration.choices]


def _number(key: str, value: int) -> str:
    if key == "appearance.text_size":
        return current_language().formats.percent(value)
    if value < _MINUTE:
        return translate("Settings", "%n second(s)", "", value)
    return translate("Settings", "%n minute(s)", "", value // _MINUTE)


def _title(key: str) -> str:
    titles = {
        "appearance.language": translate("Settings", "Language"),
        "appearance.digits": translate("Settings", "Digits"),
        "appearance.theme": translate("Settings", "Colours"),
        "appearance.text_size": translate("Settings", "Text size"),
        "appearance.reduced_motion": translate("Settings", "Motion"),
        "connection.automatic": translate("Settings", "Sending and receiving"),
        "connection.interval": translate("Settings", "Time between two rounds"),
        "device.log_level": translate("Settings", "What is logged"),
    }
    return titles[key]


def _switch(key: str) -> tuple[str, str]:
    switches = {
        "appearance.reduced_motion": (
            translate("Settings", "As little as possible"),
            translate("Settings", "As usual"),
        ),
        "connection.automatic": (
            translate("Settings", "By itself, when there is a network"),
            translate("Settings", "Only when I ask for it"),
        ),
    }
    return switches[key]


def _word(key: str, choice: str) -> str:
    words = {
        ("appearance.digits", "language"): translate("Settings", "Those of the language"),
        ("appearance.digits", "latin"): translate("Settings", "0 1 2 3 in every language"),
        ("appearance.theme", "system"): translate("Settings", "As on this computer"),
        ("appearance.theme", "light"): translate("Settings", "Light"),
        ("appearance.theme", "dark"): translate("Settings", "Dark"),
        ("appearance.theme", "contrast"): translate("Settings", "High contrast"),
        ("device.log_level", "debug"): translate("Settings", "Everything, for finding a fault"),
        ("device.log_level", "info"): translate("Settings", "What happens"),
        ("device.log_level", "warning"): translate("Settings", "Only what goes wrong"),
    }
    return words.get((key, choice), choice)
