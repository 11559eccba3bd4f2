"""What each setting can be, from its declaration, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.config.sections import DECLARATIONS, Declaration, Settings
from ui.i18n.translator import LANGUAGES, current_language, fill, translate
from ui.theme.theme import LARGEST_TEXT, SMALLEST_TEXT

_MINUTE = 60
_SIZES = (100, 110, 125, 150, 175, 200)
_IDLE = (0, 5, 10, 15, 30, 60)
_PAUSES = (15, 30, 60, 300, 900, 1800, 3600)

LANGUAGE = "appearance.language"
AUTOMATIC = "connection.automatic"
INTERVAL = "connection.interval"
PAUSED_UNTIL = "connection.paused_until"
FILES_ON_METERED = "connection.files_on_metered"
LOCK_AFTER = "device.lock_after"
_SIZE = "appearance.text_size"

GENERAL, DIAGNOSTICS, LICENCES = "general", "diagnostics", "licences"
"""The parts of the page."""

LOOK = (LANGUAGE, "appearance.digits", "appearance.theme", _SIZE, "appearance.reduced_motion")
SYNC = (AUTOMATIC, PAUSED_UNTIL, INTERVAL, FILES_ON_METERED)
LOCK = (LOCK_AFTER,)
HELP = ("device.log_level",)


@dataclass(frozen=True, slots=True)
class Offer:
    """A setting as it is offered: its title, what it means, and (id, words) of what it can be.

    Without choices it is a switch. `chosen` is the id of what it is, or "True" and "False" of a switch.
    """

    key: str
    title: str
    meaning: str
    choices: tuple[tuple[str, str], ...]
    chosen: str

    @property
    def is_switch(self) -> bool:
        """Say whether it is on or off."""
        return not self.choices


def offer(key: str, settings: Settings, today: date) -> Offer:
    """Return a setting as it is offered on a day."""
    section, _, name = key.partition(".")
    value = getattr(getattr(settings, section), name)
    title, meaning = _words(key)
    if key == PAUSED_UNTIL:
        chosen = settings.connection.paused_until if settings.connection.is_paused_on(today) else ""
        return Offer(key, title, meaning, tuple(_quiet(today, chosen)), chosen)
    return Offer(key, title, meaning, tuple(_choices(key, DECLARATIONS[key], value)), str(value))


def value_of(key: str, chosen: str) -> object:
    """Return the value that a choice stands for, in the setting's type."""
    declaration = DECLARATIONS[key]
    if declaration.kind is bool:
        return chosen == str(True)
    return declaration.accept(int(chosen) if declaration.kind is int else chosen)


def _choices(key: str, declaration: Declaration, value: object) -> Sequence[tuple[str, str]]:
    if key == LANGUAGE:
        return [("", translate("Settings", "As on this computer")), *LANGUAGES.items()]
    if declaration.kind is bool:
        return []
    if isinstance(value, int):
        return [(str(each), _number(key, each)) for each in _steps(key, declaration, value)]
    return [(choice, _choice(key, choice)) for choice in declaration.choices]


def _quiet(today: date, chosen: str) -> Sequence[tuple[str, str]]:
    """Return until when can be paused: tomorrow, the end of a week, and a day that was chosen before."""
    tomorrow, week = (today + timedelta(days=days) for days in (1, 7))
    days = {tomorrow.isoformat(): translate("Settings", "Until tomorrow")}
    formats = current_language().formats
    for day in {week.isoformat(), *([chosen] if chosen else [])} - days.keys():
        days[day] = fill(translate("Settings", "Until {day}"), day=formats.day(date.fromisoformat(day)))
    return [("", translate("Settings", "No")), *sorted(days.items())]


def _steps(key: str, declaration: Declaration, value: int) -> list[int]:
    """Return the numbers to choose from; one that was set by hand in the file is among them."""
    steps = {_SIZE: _SIZES, LOCK_AFTER: _IDLE}.get(key, _PAUSES)
    bounds = declaration.bounds
    least, most = (bounds.least, bounds.most) if bounds else (min(steps), max(steps))
    if key == _SIZE:
        least, most = max(least, SMALLEST_TEXT), min(most, LARGEST_TEXT)
    return sorted({*(step for step in steps if least <= step <= most), value})


def _number(key: str, value: int) -> str:
    if key == _SIZE:
        return current_language().formats.percent(value)
    if key == LOCK_AFTER:
        return translate("Settings", "After %n minute(s)", "", value) if value else translate("Settings", "Never")
    if value < _MINUTE:
        return translate("Settings", "Every %n second(s)", "", value)
    return translate("Settings", "Every %n minute(s)", "", value // _MINUTE)


def _words(key: str) -> tuple[str, str]:
    """Return the title of a setting, and what it means where the title does not say it."""
    words = {
        LANGUAGE: (translate("Settings", "Language"), ""),
        "appearance.digits": (translate("Settings", "Figures"), translate("Settings", "In numbers, dates and times.")),
        "appearance.theme": (translate("Settings", "Colours"), ""),
        _SIZE: (translate("Settings", "Text size"), ""),
        "appearance.reduced_motion": (
            translate("Settings", "Less motion"),
            translate("Settings", "Menus open at once, and the text cursor does not blink."),
        ),
        AUTOMATIC: (
            translate("Settings", "Send and receive without asking"),
            translate("Settings", "If this is off, nothing travels before you press Sync now in the sync centre."),
        ),
        INTERVAL: (
            translate("Settings", "Ask for news"),
            translate("Settings", "Your own changes are sent as soon as you make them."),
        ),
        PAUSED_UNTIL: (
            translate("Settings", "Pause sending and receiving"),
            translate("Settings", "It goes on by itself on that day. Everything you do is kept."),
        ),
        FILES_ON_METERED: (
            translate("Settings", "Send photos and documents on metered networks"),
            translate("Settings", "What you write is small and always goes. If this is off, files wait."),
        ),
        LOCK_AFTER: (
            translate("Settings", "Lock the window by itself"),
            translate("Settings", "After a time without a key or the mouse. Ctrl+L locks it at once."),
        ),
        "device.log_level": (
            translate("Settings", "What is logged"),
            translate("Settings", "Codes and numbers, never names or what you write."),
        ),
    }
    return words[key]


def _choice(key: str, choice: str) -> str:
    words = {
        ("appearance.digits", "language"): translate("Settings", "Those of the language"),
        ("appearance.digits", "latin"): translate("Settings", "0 1 2 3 in every language"),
        ("appearance.theme", "system"): translate("Settings", "As on this computer"),
        ("appearance.theme", "light"): translate("Settings", "Light"),
        ("appearance.theme", "dark"): translate("Settings", "Dark"),
        ("appearance.theme", "contrast"): translate("Settings", "High contrast"),
        ("device.log_level", "debug"): translate("Settings", "Everything, to find a fault"),
        ("device.log_level", "info"): translate("Settings", "What happens"),
        ("device.log_level", "warning"): translate("Settings", "Only what goes wrong"),
    }
    return words[key, choice]
