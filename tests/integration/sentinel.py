"""Looks for words in files that should be unreadable.

A scan that finds nothing proves little unless it was shown to find the same words in the clear: `plant` writes
that control.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

SENTINEL = "sentinelqahwa4711"
"""Occurs nowhere by chance, and stays as it is when it is normalised for the search index."""
SENTINEL_BENGALI = "\u0995\u09be\u0981\u0995\u09dc\u09be\u09b6\u09be\u09b2\u09bf"
WORDS = (SENTINEL, SENTINEL_BENGALI)

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


@dataclass(frozen=True, slots=True)
class Leak:
    """A word, the file that shows it, and how it was written there."""

    path: Path
    word: str
    form: str


def forms(word: str) -> dict[str, bytes]:
    """Return the word as bytes, in each way that a program may have written it."""
    written = {encoding: word.encode(encoding) for encoding in ENCODINGS}
    return written | {"json": json.dumps(word)[1:-1].encode(), "hex": word.encode().hex().encode()}


def leaks(folder: Path, words: Iterable[str] = WORDS) -> list[Leak]:
    """Return where below `folder` one of the words can be read, in a file's content or in a name."""
    sought = [(word, form, content) for word in words for form, content in forms(word).items()]
    found = []
    for path in sorted(folder.rglob("*")):
        content = str(path.relative_to(folder)).encode() + b"\n" + (path.read_bytes() if path.is_file() else b"")
        found += [Leak(path, word, form) for word, form, written in sought if written in content]
    return found


def plant(folder: Path, words: Iterable[str] = WORDS) -> list[Leak]:
    """Write the words below `folder` in every form, deep inside files; return what `leaks` must at least find."""
    folder.mkdir(parents=True, exist_ok=True)
    planted = []
    for number, word in enumerate(words):
        for form, content in forms(word).items():
            path = folder / f"{number}-{form}.control"
            path.write_bytes(b"\x00\x01" * 5000 + content + b"\xff" * 100)
            planted.append(Leak(path, word, form))
    return planted
