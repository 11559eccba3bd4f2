"""Three-way merges of single values: prose word by word, sets by what each side added and removed, lists by moves."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

_TOKEN = re.compile(r"\s+|[.,;:!?()\u0964\u060c\u061b\u061f]|[^\s.,;:!?()\u0964\u060c\u061b\u061f]+")
# Past this many compared pairs (about 0.1 s) the merge would hold up a commit: a person is asked instead.
# Lengths alone do not bound it: of two texts of 2,000 words that alternate out of step it took 40 seconds.
_MOST_PAIRS = 1_000_000

Hunk = tuple[int, int, tuple[str, ...]]


def merge_text(base: str, mine: str, theirs: str) -> str | None:
    """Return the text with both sides' edits of `base`, or None where they touch.

    Edits touch when they overlap, meet, or only white space lies between them: of "sixty days" one side making
    "ninety days" and the other "sixty weeks" must ask, not become "ninety weeks".
    """
    if theirs in (mine, base):
        return mine
    if base == mine:
        return theirs
    old = _tokens(base)
    left, right = _hunks(old, _tokens(mine)), _hunks(old, _tokens(theirs))
    if left is None or right is None:
        return None
    return _weave(old, left, right)


def merge_set(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    """Return `theirs` with what `mine` added to and removed from `base`, in order of entry."""
    removed = set(base) - set(mine)
    kept = [entry for entry in theirs if entry not in removed]
    known = set(kept)
    for entry in mine:
        if entry not in known and entry not in base:
            known.add(entry)
            kept.append(entry)
    return tuple(kept)


def merge_order(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    """Return `theirs` with what `mine` added to, removed from and moved within `base`; entries are taken once.

    What one side moved or added stands after the entry that it followed there. Of an entry that both moved the place
    of `mine` stands, which came later. Never loses an entry that one side added, nor brings one back that one took off.
    """
    base, mine, theirs = (tuple(dict.fromkeys(entries)) for entries in (base, mine, theirs))
    old, wanted, there = set(base), set(mine), set(theirs)
    stayed = _stayed([entry for entry in base if entry in wanted], [entry for entry in mine if entry in old])
    # What was taken off by the other side while this one moved it stays off.
    placed = {entry for entry in wanted - stayed if entry not in old or entry in there}
    merged = [entry for entry in theirs if entry not in placed and (entry in wanted or entry not in old)]
    before: str | None = None
    for entry in mine:
        if entry in placed:
            at = 0 if before is None else merged.index(before) + 1
            # What the other side put there came first.
            while entry not in old and at < len(merged) and merged[at] not in old and merged[at] not in placed:
                at += 1
            merged.insert(at, entry)
        if entry in placed or entry in merged:
            before = entry
    return tuple(merged)


def _stayed(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """Return the most entries that are in the same order in both; the others were moved. Both hold the same ones."""
    places = {entry: place for place, entry in enumerate(before)}
    ends: list[int] = []
    rows: list[tuple[int, int]] = []
    for at, entry in enumerate(after):
        place = places[entry]
        length = bisect_left([places[after[row]] for row in ends], place)
        rows.append((place, ends[length - 1] if length else -1))
        ends[length : length + 1] = [at]
    kept: set[str] = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        kept.add(after[at])
        at = rows[at][1]
    return kept


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _hunks(old: list[str], new: list[str]) -> list[Hunk] | None:
    """Return what replaces which stretch of `old`, or None where finding out would take too long."""
    first, last = _shared_ends(old, new)
    blocks = _matching(old[first : len(old) - last], new[first : len(new) - last])
    if blocks is None:
        return None
    hunks: list[Hunk] = []
    start = at = first
    for in_old, in_new, size in [*blocks, (len(old) - last - first, len(new) - last - first, 0)]:
        stop, until = first + in_old, first + in_new
        hunks.append((start, stop, tuple(new[at:until])))
        start, at = stop + size, until + size
    return hunks


def _shared_ends(old: list[str], new: list[str]) -> tuple[int, int]:
    """Return how many tokens both begin with, and how many of the others both end with."""
    shortest = min(len(old), len(new))
    first = next((n for n in range(shortest) if old[n] != new[n]), shortest)
    last = next((n for n in range(shortest - first) if old[-1 - n] != new[-1 - n]), shortest - first)
    return first, last


def _matching(old: list[str], new: list[str]) -> list[tuple[int, int, int]] | None:
    """Return the stretches that stay, longest first found, in order: (start in old, start in new, length)."""
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    places = Counter(new)
    budget = _MOST_PAIRS
    blocks: list[tuple[int, int, int]] = []
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        old_from, old_to, new_from, new_to = waiting.pop()
        budget -= sum(places[token] for token in old[old_from:old_to])
        if budget < 0:
            return None
        in_old, in_new, size = matcher.find_longest_match(old_from, old_to, new_from, new_to)
        if size:
            blocks.append((in_old, in_new, size))
            waiting.append((old_from, in_old, new_from, in_new))
            waiting.append((in_old + size, old_to, in_new + size, new_to))
    return sorted(blocks)


def _weave(old: list[str], mine: list[Hunk], theirs: list[Hunk]) -> str | None:
    if any(_touch(old, left, right) for left in mine for right in theirs):
        return None
    woven: list[str] = []
    at = 0
    for start, stop, words in sorted([*mine, *theirs]):
        woven += old[at:start]
        woven += words
        at = stop
    woven += old[at:]
    return "".join(woven)


def _touch(old: list[str], left: Hunk, right: Hunk) -> bool:
    """Say whether nothing but white space, or nothing at all, lies between two hunks."""
    first, second = sorted((left, right), key=lambda hunk: (hunk[0], hunk[1]))
    return all(token.isspace() for token in old[first[1] : second[0]])
