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

from app.domain.ids import engagement_scope
from app.domain.text import words

_SPAN = (
    "SELECT (SELECT max(rid) FROM search_entry), (SELECT min(rid) FROM search_entry WHERE scope = ?), "
    "(SELECT max(rid) FROM search_entry WHERE scope = ?)"
)
_NUMBERS = (
    "SELECT group_concat(id, ' '), json_group_array(rid - ?) FROM search_entry WHERE scope = ? AND kind = 'plan_item'"
)
_FOUND = "SELECT json_group_array(rowid - ?) FROM search_text WHERE search_text MATCH ? AND rowid > ? AND rowid <= ?"
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the search index calls the items of a list: it counts records, and 0 is an item that it does not know yet.

    Those of the plan are counted from `below` and are `size` at most; `of_list` picks from one value for each number
    those of the list, in its order. `newest` was the greatest number of any record when these were read.
    """

    below: int
    size: int
    newest: int
    of_list: Callable[[Sequence[int]], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Searchable:
    """The ids of the items of a list, in order; `numbers` are there once it is `numbered`."""

    ids: Sequence[str]
    numbers: Numbers | None = None


def numbered(connection: Connection, engagement_id: str, items: Searchable) -> Searchable:
    """Return items of a plan with the numbers of now: as they are where nothing was made findable since."""
    scope = engagement_scope(engagement_id)
    newest, least, greatest = (cell or 0 for cell in connection.exec_driver_sql(_SPAN, (scope, scope)).one())
    if items.numbers is not None and items.numbers.newest == newest:
        return items
    below = least - 1
    joined, numbers = connection.exec_driver_sql(_NUMBERS, (below, scope)).one()
    by_id = dict(zip((joined or "").split(), _decoded(numbers), strict=True))
    # Of a single number itemgetter would make no tuple.
    of_list = itemgetter(*[by_id.get(id, 0) for id in items.ids], 0, 0)
    return Searchable(items.ids, Numbers(below, greatest - below, newest, of_list))


def matching(connection: Connection, items: Searchable, sought: str) -> Sequence[str]:
    """Return the ids of the items that hold every word of `sought`, or words that begin so; all where it has none.

    Raises:
        ValueError: they have no numbers.
    """
    expression = " AND ".join(f'"{word}"*' for word in words(sought)[:_MOST_WORDS])
    if not expression:
        return items.ids
    numbers = items.numbers
    if numbers is None:
        raise ValueError("items without numbers")
    bound = (numbers.below, expression, numbers.below, numbers.below + numbers.size)
    found = bytearray(numbers.size + 1)
    for number in _decoded(connection.exec_driver_sql(_FOUND, bound).scalar_one()):
        found[number] = 1
    return list(compress(items.ids, numbers.of_list(found)))


def _decoded(numbers: str) -> list[int]:
    return msgspec.json.decode(numbers, type=list[int])
