"""Changes that no round gets rid of: larger than any server takes, or resting on what neither side has any more.

They stay as they are. Once a person has saved them to a file they no longer stand against signing out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from app.storage import meta
from app.storage.driver import select

_SAVED = "outbox.saved"
# What waits for a change in the journal was refused with it, and a person can settle that; what waits for one that is
# in neither waits for ever.
_STRANDED = (
    "WITH RECURSIVE stranded (id) AS ("
    "SELECT id FROM outbox WHERE state = 'parked' "
    "UNION SELECT o.id FROM outbox AS o, json_each(o.depends_on) AS d WHERE o.state = 'blocked' "
    "AND d.value NOT IN (SELECT id FROM outbox) AND d.value NOT IN (SELECT id FROM journal) "
    "UNION SELECT o.id FROM stranded AS s, outbox AS o, json_each(o.depends_on) AS d WHERE d.value = s.id) "
    "SELECT o.id, o.scope, o.name, o.made_at, o.reasons, o.payload FROM outbox AS o JOIN stranded AS s ON s.id = o.id "
    "ORDER BY o.seq"
)


@dataclass(frozen=True, slots=True)
class Stranded:
    """One such change; `reasons` is a JSON list as text, `payload` the bytes that would be sent."""

    id: str
    scope: str
    command: str
    made_at: str
    reasons: str
    payload: bytes


def stranded(connection: Connection) -> list[Stranded]:
    """Return the changes that no server will take as they are, in the order they were made."""
    return [
        Stranded(str(id), str(scope), str(name), str(made_at), str(reasons), bytes(payload))
        for id, scope, name, made_at, reasons, payload in select(connection, _STRANDED)
    ]


def note_saved(connection: Connection, ids: Iterable[str]) -> None:
    """Note that the words of these changes are in a file outside the program, too."""
    meta.keep(connection, _SAVED, json.dumps(sorted(_noted(connection) | set(ids))))


def counts_of_stranded(connection: Connection) -> tuple[int, int]:
    """Return how many changes are stranded, and how many of them were saved to a file."""
    found = [each.id for each in stranded(connection)]
    return len(found), len(_noted(connection).intersection(found)) if found else 0


def _noted(connection: Connection) -> set[str]:
    return set(json.loads(meta.value(connection, _SAVED) or "[]"))
