"""Words of a large arrival are indexed after it, piece by piece, so that its rows are on the screen sooner.

The flip notes for its scope from which version on words may be missing; the note goes when all are indexed, and lives
through a crash. What a command or a small flip writes is indexed with it all the same.
"""

from __future__ import annotations

import json
from typing import TypedDict

from sqlalchemy import Connection

from app.domain.kernel.record import Record
from app.storage import meta
from app.storage.driver import select
from app.storage.findable import FINDABLE, entry_of
from app.storage.rows import rows_of
from app.storage.search import index, merge, purge

_NOTE = "search.behind."
_NOTES = "SELECT key FROM meta WHERE key LIKE 'search.behind.%' ORDER BY key"
PIECE_ROWS = 250
"""Rows of one transaction: a command that comes meanwhile waits for no more than these."""
_LEAST_ROWS = 10
"""What a scope counts for at least: to look at one that has no words takes time too."""


class _Note(TypedDict):
    """Rows past `since` are to be indexed: first those of the kinds before `kind`, then of it up to row id `after`."""

    since: int
    kind: str
    after: int


def note(connection: Connection, scope: str, since: int) -> None:
    """Note that words of rows past version `since` are not indexed; an earlier note's version stays."""
    before = _found(connection, scope)
    first = min(since, before["since"]) if before else since
    meta.keep(connection, _NOTE + scope, json.dumps(_Note(since=first, kind=FINDABLE[0].KIND, after=0)))


def forget_note(connection: Connection, scope: str) -> None:
    """Forget the note of a scope that leaves."""
    meta.remove(connection, _NOTE + scope)


def scopes_behind(connection: Connection) -> tuple[str, ...]:
    """Return the scopes whose words are not all indexed."""
    return tuple(str(row[0]).removeprefix(_NOTE) for row in select(connection, _NOTES))


def catch_up(connection: Connection, most: int = PIECE_ROWS) -> bool:
    """Index the next words of the scopes that are behind, of many small ones together; False when all is done.

    Then what left the device leaves the index's file, too, and the parts that commands left in it are joined.
    """
    for scope in scopes_behind(connection):
        most -= max(_advance(connection, scope, most), _LEAST_ROWS)
        if most <= 0:
            return merge(connection) or bool(scopes_behind(connection)) or purge(connection)
    return purge(connection) or merge(connection)


def _advance(connection: Connection, scope: str, most: int) -> int:
    """Index words of a scope, kind after kind; return of how many rows."""
    noted = _found(connection, scope)
    if noted is None:
        return 0
    first = next(number for number, cls in enumerate(FINDABLE) if noted["kind"] == cls.KIND)
    done = 0
    for cls in FINDABLE[first:]:
        if noted["kind"] != cls.KIND:
            noted["kind"], noted["after"] = cls.KIND, 0
        records, last = _next(connection, cls, scope, noted, most - done)
        index(connection, [entry_of(record, scope) for record in records])
        done += len(records)
        if done >= most:
            noted["after"] = last
            meta.keep(connection, _NOTE + scope, json.dumps(noted))
            return done
    forget_note(connection, scope)
    return done


def _next(connection: Connection, cls: type[Record], scope: str, noted: _Note, most: int) -> tuple[list[Record], int]:
    """Return the next records of a class, and the row id of the last (0: there are no more)."""
    sql = f'SELECT rid, id FROM "{cls.KIND}" WHERE scope = ? AND rid > ? AND version > ? ORDER BY rid LIMIT ?'
    found = select(connection, sql, (scope, noted["after"], noted["since"], most))
    stored = rows_of(cls).by_ids(connection, [str(row[1]) for row in found])
    return [each.record for each in stored.values()], int(found[-1][0]) if found else 0


def _found(connection: Connection, scope: str) -> _Note | None:
    text = meta.value(connection, _NOTE + scope)
    if text is None:
        return None
    noted: _Note = json.loads(text)
    return noted
