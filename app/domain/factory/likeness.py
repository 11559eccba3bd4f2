"""How alike two names are: edits needed to turn one into the other."""

from __future__ import annotations

from dataclasses import dataclass

MOST_EDITS = 3
LEAST_SIMILARITY = 0.85
LEAST_AT_SAME_ADDRESS = 0.75


@dataclass(frozen=True, slots=True)
class Likeness:
    """A name prepared for comparison: its letters without spaces, its numbers, and which letters occur."""

    letters: str
    numbers: tuple[str, ...]
    mask: int

    @classmethod
    def of(cls, key: str) -> Likeness:
        """Prepare a name given as `likeness_key`."""
        letters = key.replace(" ", "")
        mask = 0
        for character in letters:
            mask |= 1 << (ord(character) & 63)
        numbers = tuple(word.lstrip("0") for word in key.split() if any(map(str.isdigit, word)))
        return cls(letters, numbers, mask)

    def similarity(self, other: Likeness, least: float = LEAST_SIMILARITY) -> float:
        """Return 1 for the same letters down to `least`; 0 when less alike, or when the numbers differ.

        Numbers count as they stand: unit 3 and unit 4 of one owner are two factories, not a typing error.
        """
        longest, shortest = len(self.letters), len(other.letters)
        if longest < shortest:
            longest, shortest = shortest, longest
        edits = min(MOST_EDITS, int(longest * (1 - least) + 1e-9))
        if (
            longest - shortest > edits
            or (self.mask ^ other.mask).bit_count() > 2 * edits
            or self.numbers != other.numbers
        ):
            return 0.0
        distance = edit_distance(self.letters, other.letters, edits)
        return 0.0 if distance > edits or not longest else 1 - distance / longest


def edit_distance(left: str, right: str, most: int) -> int:
    """Return the edits between two texts (insert, delete, replace, swap neighbours), or `most` + 1 when more."""
    if left == right:
        return 0
    left, right = _where_they_differ(left, right)
    before: list[int] = []
    above = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        row = [i] + [most + 1] * len(right)
        for j in range(max(1, i - most), min(len(right), i + most) + 1):
            b = right[j - 1]
            best = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                best = min(best, before[j - 2] + 1)
            row[j] = best
        if min(row) > most:
            return most + 1
        before, above = above, row
    return min(above[-1], most + 1)


def _where_they_differ(left: str, right: str) -> tuple[str, str]:
    """Return both texts without their common beginning and end, which cost no edits."""
    shorter = min(len(left), len(right))
    start = 0
    while start < shorter and left[start] == right[start]:
        start += 1
    end = 0
    while end < shorter - start and left[-1 - end] == right[-1 - end]:
        end += 1
    return left[start : len(left) - end], right[start : len(right) - end]
