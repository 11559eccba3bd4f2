"""Paths of a running form, to and from the places that they name."""

from __future__ import annotations

import re
from typing import TypeAlias

from app.forms.schema import Schema
from app.forms.scope import Entries

Cell: TypeAlias = tuple[int, Entries]
"""A place and the entries around it; a repeat with one entry more is that entry itself."""

_ENTRY = re.compile(r"\[([^\[\]/]*)\]")


def cell_of(path: str, schema: Schema) -> Cell | None:
    """Return what a path names ("/people[ENTRY]/name"), None where the form has no such place."""
    index = schema.by_path.get(_ENTRY.sub("", path))
    if index is None:
        return None
    entries = tuple(_ENTRY.findall(path))
    place = schema.places[index]
    if len(entries) not in {len(place.repeats), len(place.inner)}:
        return None
    return (index, entries) if path_of((index, entries), schema) == path else None


def path_of(cell: Cell, schema: Schema) -> str:
    """Return the path of a place."""
    index, entries = cell
    place = schema.places[index]
    done, written = "", ""
    for repeat, entry in zip(place.inner, entries, strict=False):
        path = schema.places[repeat].path
        written += f"{path[len(done) :]}[{entry}]"
        done = path
    return written + place.path[len(done) :]
