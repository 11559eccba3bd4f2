"""One spelling for what a person would call the same word: used to index, to search and to sort, never to show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_TATWEEL = 0x0640
_MARKS = (
    *range(0x0610, 0x061B),
    *range(0x064B, 0x0660),
    0x0670,
    *range(0x06D6, 0x06DD),
    *range(0x06DF, 0x06E5),
    *range(0x06E7, 0x06E9),
    *range(0x06EA, 0x06EE),
)
"""Vowel signs of Arabic: written or left out at will."""
_LETTERS = {
    0x0622: 0x0627,  # alef with madda
    0x0623: 0x0627,  # alef with hamza above
    0x0625: 0x0627,  # alef with hamza below
    0x0671: 0x0627,  # alef wasla
    0x0649: 0x064A,  # alef maksura
    0x06CC: 0x064A,  # Farsi yeh
    0x06A9: 0x0643,  # keheh
    0x0629: 0x0647,  # teh marbuta
    # Latin letters with a stroke, and the dotless i: no marks that could be taken off them.
    0x00F8: 0x006F,
    0x0111: 0x0064,
    0x0127: 0x0068,
    0x0131: 0x0069,
    0x0142: 0x006C,
}
_SPELLING: dict[int, int | None] = {_TATWEEL: None, **dict.fromkeys(_MARKS), **_LETTERS}

_ACCENTS = re.compile("[\u0300-\u036f]")
"""Marks over Latin, Greek and Cyrillic letters; those of other scripts are letters of their words."""
_ARTICLE = re.compile("\u0627\u0644(?=\\w{3})|[\u0648\u0641\u0628\u0643]\u0627\u0644(?=\\w{4})")
"""The Arabic article, also behind "and", "so", "by" or "like", where enough of a word is left behind it."""

_WORD_CATEGORIES = frozenset({"Co", "Mn", "Mc"})
_INVISIBLE = "Cf"
_NAMED = frozenset("LNM")
"""First letters of the categories that the words of a name are made of."""
_JOINERS = "\u200c\u200d"
_PLAIN = re.compile("[0-9A-Za-z]+")


def normalize(text: str) -> str:
    """Return `text` in its one spelling, words apart by single spaces. Normalising again changes nothing."""
    if text.isascii():  # has one spelling but for case
        return " ".join(text.lower().split())
    folded = text
    while (again := _fold(folded)) != folded:
        folded = again
    return " ".join(folded.split())


def words(text: str) -> list[str]:
    """Return the normalised words of `text`: runs of letters, digits and the marks that belong to them."""
    kept = [character if _belongs_to_word(character) else " " for character in normalize(text)]
    return "".join(kept).split()


def sought(text: str) -> list[str]:
    """Return the words of `text` as they are looked for in what is `findable`: without the Arabic article."""
    return [_without_article(word) for word in words(text)]


def findable(text: str) -> str:
    """Return the normalised text to look in; behind it its words without the Arabic article, where they have one.

    A word is found with and without it, and while it is being typed.
    """
    normal = normalize(text)
    if _ARTICLE.search(normal) is None:
        return normal
    bare = (_without_article(word) for word in words(normal) if _ARTICLE.match(word))
    return " ".join((normal, *bare))


def sort_key(text: str) -> str:
    """Return by what names are sorted: accents and strokes do not count, scripts follow one another."""
    normal = normalize(text)
    return normal if normal.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFD", normal))


def name_words(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the words of `text` as names are compared, without accents, each with its place: start and end."""
    if text.isascii():
        yield from ((found[0].lower(), found.start(), found.end()) for found in _PLAIN.finditer(text))
        return
    start: int | None = None
    for at, character in enumerate(f"{text} "):
        inside = unicodedata.category(character)[0] in _NAMED or (start is not None and character in _JOINERS)
        if inside and start is None:
            start = at
        elif not inside and start is not None:
            word = _name_word(text[start:at])
            if word:
                yield word, start, at
            start = None


@lru_cache(maxsize=1 << 13)
def _name_word(written: str) -> str:
    return "".join(sort_key(written).split())


def _without_article(word: str) -> str:
    article = _ARTICLE.match(word)
    return word if article is None else word[article.end() :]


class _Seen(dict[int, int | None]):
    """Characters by code point, for `str.translate`: None for those that nobody sees; asked for once each."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.category(chr(code)) == _INVISIBLE else code
        return self[code]


_SEEN = _Seen()


def _fold(text: str) -> str:
    visible = text.translate(_SEEN)
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", visible).casefold().translate(_SPELLING))


def _belongs_to_word(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "LN" or category in _WORD_CATEGORIES
