"""Which column of a list holds what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.factory.identity import plain_words
from sync.server.core.facilities.cells import letters, tidy
from sync.server.core.facilities.report import FileError

REQUIRED = ("country", "name", "address")
_NAMES: Mapping[str, tuple[str, ...]] = {
    "country": ("country", "country code", "country name"),
    "name": ("name", "factory", "factory name", "facility", "facility name"),
    "address": ("address", "factory address", "facility address", "full address"),
    "sector": ("sector", "sector product type", "industry"),
    "latitude": ("lat", "latitude"),
    "longitude": ("lng", "lon", "long", "longitude"),
    "os_id": ("os id", "osid", "oar id", "open supply hub id"),
    "workers": ("workers", "number of workers", "worker count"),
}
_FIELDS = {name: field for field, names in _NAMES.items() for name in names}
_EXTERNAL = re.compile(r"external[ _]id[:_ ]\s*(?P<scheme>[\w.-]+)", re.IGNORECASE)
_OTHER_DELIMITERS = ";\t|"


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that are used, and the names of those that are not.

    `fields` maps a field to its index; `external` maps the scheme of an external id to its index.
    """

    titles: tuple[str, ...]
    fields: Mapping[str, int]
    external: Mapping[str, int]
    ignored: tuple[str, ...]


def read_columns(header: Sequence[str], row: int) -> Columns | tuple[FileError, ...]:
    """Return what the columns hold, or why the header cannot be used."""
    titles = tuple(tidy(cell) for cell in header)
    if len(titles) == 1 and any(sign in header[0] for sign in _OTHER_DELIMITERS):
        return (FileError("wrong_delimiter", row, titles[0][:40], "A"),)
    fields: dict[str, int] = {}
    external: dict[str, int] = {}
    ignored: list[str] = []
    errors: list[FileError] = []
    for index, title in enumerate(titles):
        target, key = fields, _FIELDS.get(plain_words(title), "")
        if found := _EXTERNAL.fullmatch(title):
            target, key = external, found["scheme"].casefold()
        if not key:
            ignored.append(title or letters(index))
        elif key in target:
            same_as = titles[target[key]]
            errors.append(FileError("duplicate_column", row, title, letters(index), {"same_as": same_as}))
        else:
            target[key] = index
    if not fields:
        return (FileError("missing_header", row, titles[0][:40] if titles else "", "A"),)
    errors += [FileError("missing_column", row, name) for name in REQUIRED if name not in fields]
    return tuple(errors) or Columns(titles, fields, external, tuple(ignored))
