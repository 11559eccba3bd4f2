"""What people type: every word, date and name is typed once in a history, so that each can be looked for afterwards."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import count
from random import Random

WORD = re.compile(r"w\d{4}")
TOKEN = re.compile(WORD.pattern + r"|20[3-9]\d-\d\d-\d\d")
"""Words typed in a history, and dates, which lie far ahead so that no other is like them."""

_FAR = date(2030, 1, 1)


class Words:
    """Makes what nobody has typed before."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._words = count(1)
        self._days = count(1)

    def word(self) -> str:
        """Return a new word."""
        return f"w{next(self._words):04d}"

    def day(self) -> date:
        """Return a new day."""
        return _FAR + timedelta(days=next(self._days))

    def name(self) -> str:
        """Return a new name of a person."""
        return f"Mx {self.word()}"

    def edited(self, text: str) -> str:
        """Return the text with one edit: a word put in, put in the place of others, or taken out; or all anew."""
        words = text.split(" ") if text else []
        place = self._rng.randint(0, len(words))
        match self._rng.choice(("in", "in", "in", "instead", "instead", "stretch", "out", "anew")):
            case "in":
                words.insert(place, self.word())
            case "instead":
                words[place : place + 1] = [self.word()]
            case "stretch":
                words[place : place + 3] = [self.word(), self.word()]
            case "out" if len(words) > 1:
                words.pop(min(place, len(words) - 1))
            case _:
                words = [self.word(), self.word()]
        return " ".join(words)

    def changed(self, names: Sequence[str]) -> tuple[str, ...]:
        """Return the names with one more, one fewer, or both."""
        kept = list(names)
        if kept and self._rng.random() < 0.35:
            kept.remove(self._rng.choice(kept))
        if not kept or self._rng.random() < 0.75:
            kept.insert(self._rng.randint(0, len(kept)), self.name())
        return tuple(kept)


def tokens(text: str) -> frozenset[str]:
    """Return the typed words and days in a text."""
    return frozenset(TOKEN.findall(text))
