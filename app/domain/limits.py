"""Bounds that every text keeps, on both sides, so that no store or screen meets more than it can hold."""

from __future__ import annotations

import re

from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.record import Record, record_type
from app.domain.reasons import Where, Who, refuse

TEXT_LIMIT = 20_000
"""Most characters of one text."""
LIST_LIMIT = 200
"""Most entries of one list."""
RECORD_LIMIT = 80_000
"""Most characters of all texts of one record: a change of it travels with what was there before, six bytes to the
worst character, and stays below the 1 MiB that one request carries."""

_HALVES = re.compile("[\ud800-\udfff]")
# What the server and the kernel write about several values of others, each of which keeps the limit.
_CARRIED = frozenset({"payload", "reasons", "base", "mine", "theirs", "decision"})


def check_values(record: Record) -> None:
    """Refuse (T0) a text or list that is too long, texts that are too long together, NUL or half a surrogate pair."""
    texts: list[str] = []
    longest = 0
    for value in record_type(type(record)).values(record):
        if type(value) is str:
            texts.append(value)
        elif type(value) is tuple:
            longest = max(longest, len(value))
            texts += value
    # Nearly all records: what is together no longer than one text may be, and fit to print, keeps every bound.
    joined = "".join(texts)
    if longest > LIST_LIMIT or len(joined) > TEXT_LIMIT or not _is_printable(joined):
        _check_each(record)


def _check_each(record: Record) -> None:
    total = 0
    for name in record_type(type(record)).names:
        value = getattr(record, name)
        texts = value if isinstance(value, tuple) else (value,) if type(value) is str else ()
        if len(texts) > LIST_LIMIT:
            raise refuse("T0", "list.too_long", Who.NOBODY, Where.FIELD, field=name, limit=LIST_LIMIT)
        for text in texts:
            _check_text(str(text), name, unbounded=name in _CARRIED)
            total += 0 if name in _CARRIED else len(str(text))
    if total > RECORD_LIMIT:
        raise refuse("T0", "record.too_long", Who.NOBODY, Where.FIELD, total=total, limit=RECORD_LIMIT)


def check_person(chosen: OnBehalfOf) -> None:
    """Refuse (T0) the words of "entering for: name, position" by the bounds of every text: they go into the history."""
    _check_text(chosen.name, "for_name", unbounded=False)
    _check_text(chosen.position, "for_position", unbounded=False)


def _check_text(text: str, name: str, *, unbounded: bool) -> None:
    if len(text) > TEXT_LIMIT and not unbounded:
        raise refuse("T0", "text.too_long", Who.NOBODY, Where.FIELD, field=name, limit=TEXT_LIMIT)
    if not _is_printable(text):
        raise refuse("T0", "text.unprintable", Who.NOBODY, Where.FIELD, field=name)


def _is_printable(text: str) -> bool:
    return "\x00" not in text and (text.isascii() or _HALVES.search(text) is None)
