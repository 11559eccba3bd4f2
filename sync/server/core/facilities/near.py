"""Near matches: factories of one country whose names are almost the same, found without comparing all with all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from app.domain.factory.identity import likeness_key
from app.domain.factory.likeness import LEAST_AT_SAME_ADDRESS, LEAST_SIMILARITY, MOST_EDITS, Likeness

_VOWELS = str.maketrans("", "", "aeiouy ")
_DOUBLED = re.compile(r"(.)\1+")
_BLOCK = 40
_EDGE = 6
_TOO_MANY = 2 * MOST_EDITS


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A factory that may be the same."""

    factory_id: str
    similarity: float
    same_address: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    factory_id: str
    likeness: Likeness
    address: str
    blocks: tuple[list[_Entry], ...]


class NearIndex:
    """Factories by keys that survive a typing error, so that a look-up compares a few hundred names at most.

    The keys of a name: its letters sorted (swapped letters and words), its consonants (vowels, doubled letters), its
    first and last letters (an error elsewhere), the name without one of its words, and the address. A key that
    many share keeps its first entries only: time and memory stay bounded, and a name of nothing but common words
    proves little.
    """

    def __init__(self) -> None:
        """Start empty."""
        self._blocks: dict[str, list[_Entry]] = {}
        self._entries: dict[str, _Entry] = {}

    def add(self, factory_id: str, country: str, name: str, address: str) -> None:
        """Make a factory findable by its name and address as compared (`name_key`, `plain_words`)."""
        key = likeness_key(name)
        likeness = Likeness.of(key)
        keys = dict.fromkeys(_block_keys(country, key, likeness, address))
        blocks = tuple(self._blocks.setdefault(block_key, []) for block_key in keys)
        entry = self._entries[factory_id] = _Entry(factory_id, likeness, address, blocks)
        for block in blocks:
            if len(block) < _BLOCK:
                block.append(entry)

    def near(self, factory_id: str) -> tuple[Neighbour, ...]:
        """Return the factories that may be the same as this one, most alike first."""
        wanted = self._entries.get(factory_id)
        if wanted is None:
            return ()
        found: list[Neighbour] = []
        seen = {factory_id}
        for entry in chain.from_iterable(wanted.blocks):
            if (wanted.likeness.mask ^ entry.likeness.mask).bit_count() > _TOO_MANY or entry.factory_id in seen:
                continue
            seen.add(entry.factory_id)
            same_address = bool(entry.address) and entry.address == wanted.address
            least = LEAST_AT_SAME_ADDRESS if same_address else LEAST_SIMILARITY
            similarity = wanted.likeness.similarity(entry.likeness, least)
            if similarity:
                found.append(Neighbour(entry.factory_id, similarity, same_address))
        return tuple(sorted(found, key=lambda each: (-each.similarity, each.factory_id)))


def _block_keys(country: str, key: str, likeness: Likeness, address: str) -> Iterator[str]:
    """Yield the keys of a name; all begin with country and numbers, which are the same in all near matches."""
    letters = likeness.letters
    start = f"{country} {' '.join(likeness.numbers)} "
    yield f"{start}letters {''.join(sorted(letters))}"
    yield f"{start}consonants {_consonants(key)}"
    if len(letters) > _EDGE:
        yield f"{start}first {letters[:_EDGE]}"
        yield f"{start}last {letters[-_EDGE:]}"
    words = key.split()
    if len(words) > 1:
        for left_out in range(len(words)):
            yield f"{start}without {' '.join(words[:left_out] + words[left_out + 1 :])}"
    if address:
        yield f"{start}at {address}"


def _consonants(key: str) -> str:
    return _DOUBLED.sub(r"\1", key.translate(_VOWELS))
