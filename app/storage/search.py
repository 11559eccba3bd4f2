"""Full-text search over the replica: whole words and their beginnings, in every script."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.text import findable, sought
from app.storage import meta
from app.storage.driver import first, run, run_many, select

_ENTRY = (
    "INSERT INTO search_entry (id, kind, scope) VALUES (?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, scope = excluded.scope "
    "WHERE kind <> excluded.kind OR scope <> excluded.scope"
)
_ROWS = "SELECT id, rid FROM search_entry WHERE id IN (SELECT value FROM json_each(?))"
_TEXT = "INSERT OR REPLACE INTO search_text (rowid, title, body) VALUES (?, ?, ?)"
_CHOSEN = {
    "id": "SELECT rid FROM search_entry WHERE id IN (SELECT value FROM json_each(?))",
    "scope": "SELECT rid FROM search_entry WHERE scope IN (SELECT value FROM json_each(?))",
}
_FIND = (
    "SELECT entry.kind, entry.id, entry.scope FROM search_text JOIN search_entry AS entry "
    "ON entry.rid = search_text.rowid WHERE search_text MATCH ? {kinds}"
    "AND entry.scope NOT IN (SELECT value FROM json_each(?)) ORDER BY bm25(search_text, 4.0, 1.0), entry.rid LIMIT ?"
)
_FIND_ALL = _FIND.format(kinds="")
_FIND_KINDS = _FIND.format(kinds="AND entry.kind IN (SELECT value FROM json_each(?)) ")
_MOST_WORDS = 12
_PURGE = "search.purge"
_PURGE_PAGES = 64
_MERGE_PAGES = 64
_MERGE = "INSERT INTO search_text (search_text, rank) VALUES ('merge', ?)"
_CHANGES = "SELECT total_changes()"
_AT_WORK = 2
"""Rows that a merge with anything to do writes at least."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What of a record can be found: its title counts four times its body."""

    id: str
    kind: str
    scope: str
    title: str
    body: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found."""

    kind: str
    id: str
    scope: str


def index(connection: Connection, entries: Sequence[Entry]) -> None:
    """Make records findable, or findable by their new words; of two entries with one id the last counts."""
    latest = {entry.id: entry for entry in entries}
    if not latest:
        return
    run_many(connection, _ENTRY, [(entry.id, entry.kind, entry.scope) for entry in latest.values()])
    found = select(connection, _ROWS, (json.dumps(list(latest)),))
    run_many(connection, _TEXT, [(rid, findable(latest[id].title), findable(latest[id].body)) for id, rid in found])


def forget(connection: Connection, ids: Collection[str]) -> None:
    """Make records unfindable."""
    _remove(connection, "id", ids)


def forget_scope(connection: Connection, scope: str) -> None:
    """Make every record of a scope unfindable, and note that its words are to leave the file (`purge`)."""
    _remove(connection, "scope", (scope,))
    meta.keep(connection, _PURGE, str(-_PURGE_PAGES))


def purge(connection: Connection) -> bool:
    """Take a piece of what was forgotten out of the index's file; False when nothing is left, or nothing was noted.

    A word that was indexed stays in the file, marked as gone, until the parts of the index it lies in are merged.
    """
    pages = meta.value(connection, _PURGE)
    if pages is None:
        return False
    (before,) = first(connection, _CHANGES)
    run(connection, _MERGE, (int(pages),))
    if first(connection, _CHANGES)[0] - before < _AT_WORK:
        meta.remove(connection, _PURGE)
        return False
    meta.keep(connection, _PURGE, str(_PURGE_PAGES))  # only the first piece, a negative number, sets all parts out
    return True


def merge(connection: Connection) -> bool:
    """Join some of the parts that each transaction adds to the index; False when they are few.

    None is joined by a transaction that adds one (second revision of the schema): now and then that took the disk ten
    times as long as the command it came with. Only of sixty-four that nobody joined it does.
    """
    (before,) = first(connection, _CHANGES)
    run(connection, _MERGE, (_MERGE_PAGES,))
    return bool(first(connection, _CHANGES)[0] - before >= _AT_WORK)


def find(
    connection: Connection, text: str, limit: int, kinds: Collection[str] = (), without: Collection[str] = ()
) -> list[Hit]:
    """Return the records that hold every word of `text`, or words that begin so; the best first.

    Punctuation and spelling variants do not matter; no word at all finds nothing. `kinds` narrows the search, and
    nothing is found in the scopes `without`.
    """
    expression = match_all(text)
    if not expression:
        return []
    left_out = json.dumps(list(without))
    if kinds:
        rows = connection.exec_driver_sql(_FIND_KINDS, (expression, json.dumps(list(kinds)), left_out, limit))
    else:
        rows = connection.exec_driver_sql(_FIND_ALL, (expression, left_out, limit))
    return [Hit(*row) for row in rows]


def match_all(text: str) -> str:
    """Return the expression that matches texts with every word of `text`, or words that begin so; '' without a word."""
    return " AND ".join(f'"{word}"*' for word in sought(text)[:_MOST_WORDS])


def _remove(connection: Connection, column: str, values: Collection[str]) -> None:
    chosen, bound = _CHOSEN[column], (json.dumps(list(values)),)
    connection.exec_driver_sql(f"DELETE FROM search_text WHERE rowid IN ({chosen})", bound)
    connection.exec_driver_sql(f"DELETE FROM search_entry WHERE rid IN ({chosen})", bound)
