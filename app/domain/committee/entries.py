"""The agenda of a meeting: items of the plan and points of one's own, each one entry of a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

MOST_DUE = 40
"""Most items that are put on an agenda at once: more are never worked in one sitting."""
_ITEM = "item:"


def item_entry(item_id: str) -> str:
    """Return the entry of an item."""
    return f"{_ITEM}{item_id}"


def item_of(entry: str) -> str:
    """Return the id of the entry's item, '' where it is a point of one's own."""
    return entry.removeprefix(_ITEM) if entry.startswith(_ITEM) else ""


def own_entry(words: str) -> str:
    """Return the entry of a point of one's own, '' of a blank one."""
    plain = " ".join(words.split())
    while plain.startswith(_ITEM):
        plain = plain.removeprefix(_ITEM).strip()
    return plain


def items_of(entries: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of the items on an agenda, in its order."""
    return tuple(item for entry in entries if (item := item_of(entry)))


def with_due(entries: Sequence[str], due: Sequence[str]) -> tuple[str, ...]:
    """Return the agenda with the first of the items due that are not on it yet, in their order, at its end."""
    known = set(items_of(entries))
    fresh = [item_entry(item) for item in due if item not in known]
    return (*entries, *fresh[:MOST_DUE])


def moved(entries: Sequence[str], entry: str, by: int) -> tuple[str, ...]:
    """Return the agenda with an entry some places further down, or up when negative; never past its ends."""
    if entry not in entries:
        return tuple(entries)
    rest = [each for each in entries if each != entry]
    at = max(0, min(len(rest), list(entries).index(entry) + by))
    return (*rest[:at], entry, *rest[at:])
