"""The search in a plan: which items of its list hold the words that a person typed.

At a keystroke only numbers leave the database, and mark their places: to look up the ids of 100,000 items for every
letter, and to find each of them in the list, takes four times as long.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import compress
from operator import itemgetter

import msgspec
from sqlalchemy import Connection

from app.storage.search import match_all

_NEWEST = "SELECT max(rid) FROM search_entry"
_NUMBERS = (
    "SELECT json_group_array(coalesce(entry.rid, 0)), min(entry.rid), max(entry.rid) "
    "FROM json_each(?) AS listed LEFT JOIN search_entry AS entry ON entry.id = listed.value"
)
_FOUND = "SELECT json_group_array(rowid) FROM search_text WHERE search_text MATCH ? AND rowid BETWEEN ? AND ?"


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the search index calls the items of a list: it counts records from 1; 0 is one that it does not know yet.

    They lie between `least` and `greatest`; `newest` was the greatest of any record when they were read. `of_list`
    picks from one value for each number those of the list, in its order.
    """

    least: int
    greatest: int
    newest: int
    of_list: Callable[[Sequence[int]], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Searchable:
    """The ids of the items of a list, in order; `numbers` are there once it is `numbered`."""

    ids: Sequence[str]
    numbers: Numbers | None = None


def numbered(connection: Connection, items: Searchable) -> Searchable:
    """Return items with the numbers of now: as they are where nothing was made findable since theirs were read."""
    newest = int(connection.exec_driver_sql(_NEWEST).scalar() or 0)
    if items.numbers is not None and items.numbers.newest == newest:
        return items
    listed = msgspec.json.encode(items.ids).decode()
    numbers, least, greatest = connection.exec_driver_sql(_NUMBERS, (listed,)).one()
    # Of a single number itemgetter would make no tuple.
    of_list = itemgetter(*_decoded(numbers), 0, 0)
    return Searchable(items.ids, Numbers(least or 0, greatest or 0, newest, of_list))


def matching(connection: Connection, items: Searchable, sought: str) -> Sequence[str]:
    """Return the ids of the items that hold every word of `sought`, or words that begin so; all where it has none.

    Raises:
        ValueError: they have no numbers.
    """
    expression = match_all(sought)
    if not expression:
        return items.ids
    numbers = items.numbers
    if numbers is None:
        raise ValueError("items without numbers")
    found = connection.exec_driver_sql(_FOUND, (expression, numbers.least, numbers.greatest)).scalar_one()
    marks = bytearray(numbers.greatest + 1)
    for number in _decoded(found):
        marks[number] = 1
    return list(compress(items.ids, numbers.of_list(marks)))


def _decoded(numbers: str) -> list[int]:
    return msgspec.json.decode(numbers, type=list[int])
