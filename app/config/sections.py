"""Every setting of the program, declared once: key, type, default, bounds and who it belongs to."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, ClassVar, get_args, get_origin, get_type_hints


class Owner(StrEnum):
    """Who a setting belongs to."""

    PERSON = "person"
    DEVICE = "device"


class Theme(StrEnum):
    """Colour schemes of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Digits(StrEnum):
    """Which digits numbers and dates are written in."""

    LANGUAGE = "language"
    LATIN = "latin"


class LogLevel(StrEnum):
    """How much is logged."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Between:
    """Annotation of a number: its bounds, both allowed."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the window looks. `text_size` in per cent of the system's; `language` '' = the system's."""

    KEY: ClassVar[str] = "appearance"
    OWNER: ClassVar[Owner] = Owner.PERSON

    language: str = ""
    digits: Digits = Digits.LANGUAGE
    theme: Theme = Theme.SYSTEM
    text_size: Annotated[int, Between(80, 200)] = 100
    reduced_motion: bool = False


@dataclass(frozen=True, slots=True)
class Connection:
    """Where the server is, and whether the program talks to it by itself.

    `account` is the account key used last; `interval` the seconds between two rounds of sync; `paused_until` the day
    on which it syncs again by itself ('' = it does); `files_on_metered` whether photos and documents travel where
    the network costs by volume.
    """

    KEY: ClassVar[str] = "connection"
    OWNER: ClassVar[Owner] = Owner.PERSON

    server: str = ""
    account: str = ""
    automatic: bool = True
    interval: Annotated[int, Between(10, 3600)] = 60
    paused_until: str = ""
    files_on_metered: bool = False

    def is_paused_on(self, day: date) -> bool:
        """Say whether it is paused on a day; what is no day pauses nothing."""
        try:
            return day < date.fromisoformat(self.paused_until)
        except ValueError:
            return False


@dataclass(frozen=True, slots=True)
class Device:
    """Settings of this machine, whoever uses it.

    `lock_after` is the number of minutes without a key or the mouse after which the window locks (0: never).
    """

    KEY: ClassVar[str] = "device"
    OWNER: ClassVar[Owner] = Owner.DEVICE

    log_level: LogLevel = LogLevel.INFO
    lock_after: Annotated[int, Between(0, 120)] = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """All sections."""

    appearance: Appearance = field(default_factory=Appearance)
    connection: Connection = field(default_factory=Connection)
    device: Device = field(default_factory=Device)


Section = Appearance | Connection | Device
SECTIONS: MappingProxyType[str, type[Section]] = MappingProxyType(
    {section.KEY: section for section in (Appearance, Connection, Device)}
)


@dataclass(frozen=True, slots=True)
class Declaration:
    """One declared setting; `key` is "section.name"."""

    key: str
    kind: type
    default: object
    owner: Owner
    bounds: Between | None

    @property
    def choices(self) -> tuple[str, ...]:
        """Return the allowed values of an enumerated setting, else nothing."""
        return tuple(str(member) for member in self.kind) if issubclass(self.kind, StrEnum) else ()

    def accept(self, value: object) -> object:
        """Return `value` in the setting's type.

        Raises:
            ValueError: wrong type, not one of the choices, or outside the bounds.
        """
        if issubclass(self.kind, StrEnum) and isinstance(value, str):
            return self.kind(value)
        if type(value) is not self.kind:
            raise ValueError(f"{self.key}: {self.kind.__name__} expected")
        if self.bounds and isinstance(value, int) and not self.bounds.least <= value <= self.bounds.most:
            raise ValueError(f"{self.key}: outside {self.bounds.least} to {self.bounds.most}")
        return value


def _declarations() -> dict[str, Declaration]:
    return {
        f"{key}.{entry.name}": Declaration(
            key=f"{key}.{entry.name}",
            kind=type(entry.default),
            default=entry.default,
            owner=section.OWNER,
            bounds=_bounds(get_type_hints(section, include_extras=True)[entry.name]),
        )
        for key, section in SECTIONS.items()
        for entry in fields(section)
    }


def _bounds(hint: object) -> Between | None:
    extras = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    return next((extra for extra in extras if isinstance(extra, Between)), None)


DECLARATIONS: MappingProxyType[str, Declaration] = MappingProxyType(_declarations())
"""Every setting by its key: the settings page, the file and the help are made from it."""
