"""What ships with Concord, with the words of its licences."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files

_BETWEEN = "\n\n\n"


@dataclass(frozen=True, slots=True)
class Library:
    """One library; `licence` is an SPDX expression, `texts` names files, `version` '' where others bring it."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def libraries() -> tuple[Library, ...]:
    """Return Concord itself and then all libraries by name."""
    listed = json.loads((files("resources") / "licences" / "libraries.json").read_bytes())["libraries"]
    return tuple(
        Library(each["name"], each.get("version", ""), each["licence"], tuple(each["texts"])) for each in listed
    )


def licence_words(library: Library) -> str:
    """Return the words of a library's licence, as their authors wrote them."""
    folder = files("resources") / "licences" / "texts"
    return _BETWEEN.join((folder / name).read_text(encoding="utf-8").strip("\n") for name in library.texts)
