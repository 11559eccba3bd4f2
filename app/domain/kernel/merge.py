"""Three-way merges of single values: prose word by word, sets by what each side added and removed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

_TOKEN = re.compile(r"\s+|[.,;:!?()\u0964\u060c\u061b\u061f]|[^\s.,;:!?()\u0964\u060c\u061b\u061f]+")
# Past this many token pairs the comparison would hold up a commit: a person is asked instead.
_MOST_PAIRS = 4_000_000

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
    old, left, right = _tokens(base), _tokens(mine), _tokens(theirs)
    if len(old) * max(len(left), len(right)) > _MOST_PAIRS:
        return None
    return _weave(old, _hunks(old, left), _hunks(old, right))


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


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _hunks(old: list[str], new: list[str]) -> list[Hunk]:
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    return [
        (start, stop, tuple(new[first:last]))
        for tag, start, stop, first, last in matcher.get_opcodes()
        if tag != "equal"
    ]


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
    first, second = sorted((left, right), key=lambda hunk: (hunk[0], hunk[1]))
    if second[0] <= first[1]:
        return True
    return all(token.isspace() for token in old[first[1] : second[0]])
