"""People from outside in a visit or meeting: each is one line of a list, so that two devices' lists come together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_APART = " · "
_DOT = "·"


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who belongs to neither side of the committee, and for whom they came."""

    name: str
    organisation: str = ""
    role: str = ""

    @property
    def line(self) -> str:
        """Return the entry of the list: "name · organisation · role", without what was not given at the end."""
        parts = [_plain(part) for part in (self.name, self.organisation, self.role)]
        while parts and not parts[-1]:
            parts.pop()
        return _APART.join(parts)


def guest_of(line: str) -> Guest:
    """Return who an entry names; a bare name, as older lists have them, stays one."""
    name, organisation, role = (*(part.strip() for part in line.split(_DOT, 2)), "", "")[:3]
    return Guest(name, organisation, role)


def lines_of(guests: Iterable[Guest]) -> tuple[str, ...]:
    """Return the entries of those who have a name, each once."""
    return tuple(dict.fromkeys(guest.line for guest in guests if guest.name.strip()))


def _plain(text: str) -> str:
    return " ".join(text.replace(_DOT, "-").split())
