"""Names in what people typed: found before a paper is written, so that nothing leaves unseen.

What the program itself puts into a paper for the factory or a buyer cannot hold such a name; free text can.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import cast

from app.domain.text import sort_key
from app.papers.model import Block, Document, Grid, Heading, Phrase, Picture
from app.papers.readings import Protected

_SHORTEST = 3
"""A shorter part of a name is too often another word."""
_SUFFIX = 4
"""Letters that Bengali puts behind a name ("of", "to"), and Arabic before it."""
_WORD = frozenset("LNM")
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Leak:
    """A name that stands in a text: the heading it stands under, and the words around it."""

    place: str
    excerpt: str
    name: str


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    whose: Protected


@dataclass(frozen=True, slots=True)
class _Wanted:
    words: tuple[str, ...]
    whose: Protected
    is_part: bool = False


class NameCheck:
    """Finds names and puts other words in their place.

    A whole name counts wherever it stands; a part of it alone in what was typed, where nobody whose name may be read
    shares it. The paper's own words are no part of a name: "a worker of line 4" must not empty "Worker side".
    """

    def __init__(self, protected: Sequence[Protected], open_names: Sequence[str] = ()) -> None:
        """Take the names to look for, and those that may be read."""
        parts = [(name_words(one.name), one) for one in protected]
        hidden = {words for words, _one in parts}
        self._open = [words for words in map(name_words, open_names) if words and words not in hidden]
        shared = {word for words in self._open for word in words}
        self._wanted: list[_Wanted] = []
        for words, one in parts:
            if words:
                self._wanted.append(_Wanted(words, one))
            if len(words) > 1:
                alone = (word for word in words if len(word) >= _SHORTEST and word not in shared)
                self._wanted += [_Wanted((word,), one, is_part=True) for word in dict.fromkeys(alone)]
        self._wanted.sort(key=lambda entry: -len(entry.words))

    def leaks(self, document: Document) -> tuple[Leak, ...]:
        """Return every name that stands in a paper, with its place."""
        found: list[Leak] = []
        place = document.title
        for text in (document.title, document.subtitle, document.footer):
            found += self._leaks_in(text, place, is_typed=False)
        for block in document.blocks:
            place = block.text if isinstance(block, Heading) else place
            for where, phrase in _phrases(block):
                at = f"{place} · {where}" if where else place
                found += self._leaks_in(phrase.text, at, is_typed=phrase.is_typed)
        return tuple(found)

    def without(self, document: Document, role: Callable[[Protected], str]) -> Document:
        """Return the paper with words for the role in the place of each name."""

        def clear(phrase: Phrase) -> str:
            return self._cleared(phrase, role)

        return replace(
            document,
            title=clear(Phrase(document.title)),
            subtitle=clear(Phrase(document.subtitle)),
            footer=clear(Phrase(document.footer)),
            blocks=tuple(cast("Block", _changed(block, clear)) for block in document.blocks),
        )

    def leaks_in(self, text: str, place: str) -> tuple[Leak, ...]:
        """Return the names that stand in one typed text."""
        return tuple(self._leaks_in(text, place, is_typed=True))

    def cleared(self, text: str, role: Callable[[Protected], str]) -> str:
        """Return one typed text with words for the role in the place of each name."""
        return self._cleared(Phrase(text, is_typed=True), role)

    def _cleared(self, phrase: Phrase, role: Callable[[Protected], str]) -> str:
        text = phrase.text
        for hit in reversed(self._hits(text, is_typed=phrase.is_typed)):
            text = f"{text[: hit.start]}{role(hit.whose)}{text[hit.end :]}"
        return text

    def _leaks_in(self, text: str, place: str, *, is_typed: bool) -> Iterator[Leak]:
        for hit in self._hits(text, is_typed=is_typed):
            start, end = max(0, hit.start - _AROUND), min(len(text), hit.end + _AROUND)
            before, after = "…" if start else "", "…" if end < len(text) else ""
            yield Leak(place, f"{before}{text[start:end]}{after}", hit.whose.name)

    def _hits(self, text: str, *, is_typed: bool) -> list[_Hit]:
        tokens = list(_tokens(text))
        taken = [False] * len(tokens)
        for words in self._open:
            for at in _places(tokens, words):
                taken[at : at + len(words)] = [True] * len(words)
        found = []
        for wanted in self._wanted:
            if wanted.is_part and not is_typed:
                continue
            words = wanted.words
            for at in _places(tokens, words):
                # A whole name is one even where somebody else's begins or ends in it.
                if any(taken[at : at + len(words)]):
                    continue
                taken[at : at + len(words)] = [True] * len(words)
                found.append(_Hit(tokens[at][1], tokens[at + len(words) - 1][2], wanted.whose))
        return sorted(found, key=lambda hit: hit.start)


def _places(tokens: Sequence[tuple[str, int, int]], words: Sequence[str]) -> Iterator[int]:
    for at in range(len(tokens) - len(words) + 1):
        if all(_is_word(tokens[at + n][0], word) for n, word in enumerate(words)):
            yield at


def _is_word(found: str, word: str) -> bool:
    """Say whether a word of a text is a word of a name; only scripts without capitals bind others to it."""
    if found == word:
        return True
    if word.isascii() or len(word) < _SHORTEST or abs(len(found) - len(word)) > _SUFFIX:
        return False
    return found.startswith(word) or found.endswith(word)


def name_words(name: str) -> tuple[str, ...]:
    """Return a name as it is compared: its words in one spelling, whatever stands between them."""
    return tuple(word for word, _start, _end in _tokens(name))


def _tokens(text: str) -> Iterator[tuple[str, int, int]]:
    start: int | None = None
    for at, character in enumerate(f"{text} "):
        inside = unicodedata.category(character)[0] in _WORD or (start is not None and character in "\u200c\u200d")
        if inside and start is None:
            start = at
        elif not inside and start is not None:
            word = "".join(sort_key(text[start:at]).split())
            if word:
                yield word, start, at
            start = None


def _phrases(part: object) -> Iterator[tuple[str, Phrase]]:
    """Return every text of a block; a table's cells with the title of their column."""
    if isinstance(part, Grid):
        yield from (("", Phrase(title)) for title in part.head)
        yield from ((title, cell) for row in part.rows for title, cell in zip(part.head, row, strict=True))
    elif isinstance(part, Phrase):
        yield "", part
    elif isinstance(part, str):
        yield "", Phrase(part)
    elif isinstance(part, Picture):  # its marks are drawn, not read: words on them stand in the caption
        yield from (("", part.caption), ("", _alt(part)))
    elif isinstance(part, tuple):
        for each in part:
            yield from _phrases(each)
    elif is_dataclass(part):
        for each in fields(part):
            yield from _phrases(getattr(part, each.name))


def _alt(picture: Picture) -> Phrase:
    """Return what a picture is to who cannot see it: the caption stands in it."""
    return Phrase(picture.alt, picture.caption.is_typed)


def _changed(part: object, change: Callable[[Phrase], str]) -> object:
    if isinstance(part, Phrase):
        return replace(part, text=change(part))
    if isinstance(part, str):
        return change(Phrase(part))
    if isinstance(part, Picture):
        return replace(part, caption=replace(part.caption, text=change(part.caption)), alt=change(_alt(part)))
    if isinstance(part, tuple):
        return tuple(_changed(each, change) for each in part)
    if is_dataclass(part) and not isinstance(part, type):
        return replace(part, **{each.name: _changed(getattr(part, each.name), change) for each in fields(part)})
    return part
