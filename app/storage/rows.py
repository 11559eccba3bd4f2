"""Records as rows of their typed tables: statements made once, many rows a call.

Statements go straight to the driver with tuples: SQLAlchemy's own insert with dictionaries takes four times as long
for 10,000 rows, and finding one row three times.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter, itemgetter
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

from app.domain.kernel.record import Record, record_type
from app.schema.tables import TABLES, Cell, from_cells, to_cells
from app.storage.driver import first, run_many, select

R = TypeVar("R", bound=Record)

_ARRIVAL = "version = 0, version, rid"
"""Order of arrival at the server, own pending records last."""


@dataclass(frozen=True, slots=True)
class Stored(Generic[R]):
    """A record with its place in the feed; `version` is the server's of its base, 0 = not yet there."""

    record: R
    scope: str
    version: int


class Rows(Generic[R]):
    """The table of one kind of record. Every method runs in the transaction of the connection it is given."""

    def __init__(self, cls: type[R]) -> None:
        """Make the statements; `rows_of` does so once per class."""
        table, described = TABLES[cls.KIND], record_type(cls)
        names = ("scope", "version", *described.names)
        indexed = _indexed(table)
        self._cls = cls
        self._id = names.index("id")
        free = tuple(n for n, name in enumerate(names) if name not in indexed)
        self._pick = itemgetter(*free)
        self._indexed = attrgetter(*sorted(indexed & set(described.names)))
        self._sql = _Statements.of(table, names, described.parent, free)

    def insert(self, connection: Connection, rows: Iterable[Stored[R]]) -> None:
        """Add rows; IntegrityError when an id is already there."""
        run_many(connection, self._sql.insert, [_cells(row) for row in rows])

    def upsert(self, connection: Connection, rows: Iterable[Stored[R]]) -> None:
        """Add rows, or replace those with the same id; keeps their row id."""
        run_many(connection, self._sql.upsert, [_cells(row) for row in rows])

    def save(self, connection: Connection, rows: Iterable[Stored[R]], known: Mapping[str, Stored[R]]) -> None:
        """Write each row once, the cheapest way: `known` are the rows that are now in the table, by id.

        A row whose indexed columns stay is updated without touching an index (half the time in a large table). Of one
        that only the server's version is new of, as of all that this device wrote itself, nothing else is written.
        """
        fresh, moved, changed, confirmed = [], [], [], []
        for row in rows:
            before = known.get(row.record.id)
            if before is None:
                fresh.append(_cells(row))
            elif before.scope == row.scope and before.record == row.record:
                confirmed.append((row.version, row.record.id))
            elif before.scope != row.scope or self._indexed(before.record) != self._indexed(row.record):
                moved.append(_cells(row))
            else:
                cells = _cells(row)
                changed.append((*self._pick(cells), cells[self._id]))
        run_many(connection, self._sql.insert, fresh)
        run_many(connection, self._sql.upsert, moved)
        run_many(connection, self._sql.update, changed)
        run_many(connection, self._sql.confirm, confirmed)

    def delete(self, connection: Connection, ids: Iterable[str]) -> None:
        """Remove rows; ids that are not there do nothing."""
        run_many(connection, self._sql.delete, [(id,) for id in ids])

    def delete_scope(self, connection: Connection, scope: str) -> int:
        """Remove every row of a scope; return how many there were."""
        return connection.exec_driver_sql(self._sql.delete_scope, (scope,)).rowcount

    def find(self, connection: Connection, id: str) -> Stored[R] | None:
        """Return the row of an id, or None."""
        row = first(connection, self._sql.by_id, (id,))
        return None if row is None else self._stored(row)

    def by_ids(self, connection: Connection, ids: Collection[str]) -> dict[str, Stored[R]]:
        """Return the rows of those ids that are there, by id."""
        stored = self._listed(connection, self._sql.by_ids, ids)
        return {row.record.id: row for row in stored}

    def by_parents(self, connection: Connection, parents: Collection[str]) -> list[Stored[R]]:
        """Return the rows under those parents in order of arrival at the server, own pending ones last."""
        return self._listed(connection, self._sql.by_parents, parents)

    def by_scope(self, connection: Connection, scope: str) -> list[Stored[R]]:
        """Return the rows of a scope in order of arrival."""
        return [self._stored(row) for row in select(connection, self._sql.by_scope, (scope,))]

    def _listed(self, connection: Connection, sql: str, values: Collection[str]) -> list[Stored[R]]:
        if not values:
            return []
        found = select(connection, sql, (json.dumps(list(values)),))
        return [self._stored(row) for row in found]

    def _stored(self, row: Sequence[Cell]) -> Stored[R]:
        return Stored(from_cells(self._cls, tuple(row[2:])), str(row[0]), int(row[1] or 0))


_made: dict[str, Rows[Any]] = {}


def rows_of(cls: type[R]) -> Rows[R]:
    """Return the rows of a record class."""
    if cls.KIND not in _made:
        _made[cls.KIND] = Rows(cls)
    return _made[cls.KIND]


@dataclass(frozen=True, slots=True)
class _Statements:
    insert: str
    upsert: str
    update: str
    confirm: str
    delete: str
    delete_scope: str
    by_id: str
    by_ids: str
    by_parents: str
    by_scope: str

    @classmethod
    def of(cls, table: Table, names: Sequence[str], parent: str, free: Sequence[int]) -> _Statements:
        quote = sqlite.dialect().identifier_preparer.quote
        name, columns = quote(table.name), [quote(column) for column in names]
        listed = ", ".join(columns)
        insert = f"INSERT INTO {name} ({listed}) VALUES ({', '.join('?' * len(columns))})"
        replaced = ", ".join(f"{column} = excluded.{column}" for column in columns if column != "id")
        freed = ", ".join(f"{columns[n]} = ?" for n in free)
        select, chosen = f"SELECT {listed} FROM {name}", "IN (SELECT value FROM json_each(?))"
        return cls(
            insert=insert,
            upsert=f"{insert} ON CONFLICT (id) DO UPDATE SET {replaced}",
            update=f"UPDATE {name} SET {freed} WHERE id = ?",
            confirm=f"UPDATE {name} SET version = ? WHERE id = ?",
            delete=f"DELETE FROM {name} WHERE id = ?",
            delete_scope=f"DELETE FROM {name} WHERE scope = ?",
            by_id=f"{select} WHERE id = ?",
            by_ids=f"{select} WHERE id {chosen}",
            by_parents=f"{select} WHERE {quote(parent)} {chosen} ORDER BY {_ARRIVAL}",
            by_scope=f"{select} WHERE scope = ? ORDER BY {_ARRIVAL}",
        )


def _cells(row: Stored[R]) -> Sequence[Cell]:
    return to_cells(row.record, row.scope, row.version)


def _indexed(table: Table) -> frozenset[str]:
    indexed = {column.name for index in table.indexes for column in index.columns}
    return frozenset(indexed | {column.name for column in table.columns if column.unique})
