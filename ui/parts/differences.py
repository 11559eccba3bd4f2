"""Where a text differs from what it was based on: the parts to mark."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

_WORDS = re.compile(r"\s+|[.,;:!?()\u0964\u060c\u061b\u061f]|[^\s.,;:!?()\u0964\u060c\u061b\u061f]+")
_MOST_WORDS = 2_000
"""Past this many words the marks are left out: finding them would hold up the window."""


def marks(base: str, text: str) -> tuple[tuple[int, int], ...]:
    """Return (start, length) of what `text` has and `base` has not, whole words, in order."""
    before, after = _WORDS.findall(base), _WORDS.findall(text)
    if len(before) + len(after) > _MOST_WORDS:
        return ()
    found: list[tuple[int, int]] = []
    starts = [0]
    for word in after:
        starts.append(starts[-1] + len(word))
    for tag, _, _, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag in {"replace", "insert"}:
            start, end = starts[first], starts[last]
            part = text[start:end]
            start += len(part) - len(part.lstrip())
            end -= len(part) - len(part.rstrip())
            if end > start:
                found.append((start, end - start))
    return tuple(found)
