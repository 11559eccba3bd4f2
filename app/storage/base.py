"""What the server holds of the records that pending changesets touch: a rebase starts from here."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import Connection

from app.domain.kernel.changeset import Based
from app.domain.kernel.record import Record
from app.schema.codec import decode_record, encode_record
from app.storage.driver import run, run_many, select

_COLUMNS = "id, kind, scope, version, body, pinned"
_KEEP = f"INSERT OR REPLACE INTO base ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)"
_BY_SCOPE = f"SELECT {_COLUMNS} FROM base WHERE scope = ?"
_PINS = "SELECT id, pinned FROM base WHERE scope = ? AND id IN (SELECT value FROM json_each(?))"
_REPIN = "UPDATE base SET pinned = ? WHERE scope = ? AND id = ?"
_DELETE = "DELETE FROM base WHERE scope = ? AND id = ?"
_DELETE_SCOPE = "DELETE FROM base WHERE scope = ?"

_NOTHING: Mapping[str, int] = MappingProxyType({})

Pins = Mapping[str, int]
"""{field: version} of fields shown from a pending changeset: what the first link of that chain saw."""


@dataclass(frozen=True, slots=True)
class Base:
    """The server's state of a record at `version`; `record` None and version 0 when it is not there yet."""

    id: str
    kind: str
    scope: str
    version: int
    record: Record | None
    pinned: Pins


def by_scope(connection: Connection, scope: str, overtaken: Mapping[str, int] = _NOTHING) -> dict[str, Base]:
    """Return the bases of a scope, by record id.

    Of records that are `overtaken`, by a version past that of their base, the record is not decoded: it is left None.
    """
    return {
        id: Base(
            id,
            kind,
            held_in,
            version,
            None if body is None or overtaken.get(id, 0) > version else decode_record(kind, body),
            json.loads(pinned) if pinned != "{}" else {},
        )
        for id, kind, held_in, version, body, pinned in select(connection, _BY_SCOPE, (scope,))
    }


def pins(connection: Connection, scope: str, ids: Collection[str]) -> dict[str, dict[str, int]]:
    """Return the pins of those records of a scope that have a base, by record id."""
    if not ids:
        return {}
    rows = select(connection, _PINS, (scope, json.dumps(list(ids))))
    return {id: json.loads(pinned) for id, pinned in rows}


def keep(connection: Connection, bases: Iterable[Base]) -> None:
    """Write bases, each in the place of the one before."""
    cells = [
        (
            base.id,
            base.kind,
            base.scope,
            base.version,
            None if base.record is None else encode_record(base.record).decode(),
            json.dumps(base.pinned) if base.pinned else "{}",
        )
        for base in bases
    ]
    run_many(connection, _KEEP, cells)


def repin(connection: Connection, scope: str, id: str, pinned: Pins) -> None:
    """Replace the pins of a base that is there."""
    run(connection, _REPIN, (json.dumps(pinned), scope, id))


def remove(connection: Connection, scope: str, ids: Iterable[str]) -> None:
    """Forget bases: nothing pending touches these records any more."""
    run_many(connection, _DELETE, [(scope, id) for id in ids])


def remove_scope(connection: Connection, scope: str) -> None:
    """Forget every base of a scope."""
    run(connection, _DELETE_SCOPE, (scope,))


def pinned_by(before: Pins, based: Based) -> dict[str, int]:
    """Return the pins once a changeset is pending that was based so: an earlier link's pins stay.

    A field that the changeset names without changing it is pinned too. That is harmless: a field is in conflict only
    where its value is no longer the shown one, and then its version is past every version it was shown at.
    """
    return {name: based.since(name) for name in based.old} | dict(before)
