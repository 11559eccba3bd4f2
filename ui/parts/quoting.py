"""Words that are quoted into a text: what was typed in it stays."""

from __future__ import annotations


def quoted(text: str, words: str) -> str:
    """Return a text with words on a line of their own at its end, once."""
    if words in (line.strip() for line in text.splitlines()):
        return text
    return f"{text.rstrip()}\n{words}" if text.strip() else words
