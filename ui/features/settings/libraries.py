"""The libraries that ship with Concord, with their licences."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Library:
    """One library; `licence` is an SPDX expression, `parts` says where it is used ("client", "server")."""

    name: str
    licence: str
    parts: tuple[str, ...]


def libraries() -> tuple[Library, ...]:
    """Return all libraries by name."""
    listed = json.loads((files("resources") / "licences" / "libraries.json").read_bytes())["libraries"]
    return tuple(Library(each["name"], each["licence"], tuple(each["parts"])) for each in listed)
