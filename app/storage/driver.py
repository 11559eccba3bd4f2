"""Statements straight to the driver, inside the transaction of a connection.

SQLAlchemy describes the columns of each result anew, which takes several times as long as a statement that finds one
row; a command gives some twenty of them. Failures come as the driver's own errors.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

Cells = Sequence[object] | Mapping[str, object]
"""The values of one statement, by place or by name."""


def select(connection: Connection, sql: str, cells: Cells = ()) -> Sequence[Any]:
    """Return all rows, as tuples."""
    cursor = connection.connection.cursor()
    cursor.execute(sql, cells)
    return cursor.fetchall()


def first(connection: Connection, sql: str, cells: Cells = ()) -> Any:  # noqa: ANN401  # a row of any columns
    """Return the first row as a tuple, or None."""
    cursor = connection.connection.cursor()
    cursor.execute(sql, cells)
    row = cursor.fetchone()
    cursor.close()
    return row


def run(connection: Connection, sql: str, cells: Cells = ()) -> int:
    """Run a statement that writes; return the row id it gave."""
    cursor = connection.connection.cursor()
    cursor.execute(sql, cells)
    return cursor.lastrowid or 0


def run_many(connection: Connection, sql: str, cells: Sequence[Sequence[object]]) -> int:
    """Run a statement for each tuple of values, nothing for none; return how many rows it wrote."""
    if not cells:
        return 0
    cursor = connection.connection.cursor()
    cursor.executemany(sql, cells)
    return max(cursor.rowcount, 0)
