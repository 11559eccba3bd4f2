"""What is drawn over a photo: arrows, frames, words, and places that are not to be recognised.

Kept as JSON text beside the photo, which stays as it is. Points are in ten-thousandths of the upright picture's width
and height, so that a small picture and the whole one are marked alike.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

WHOLE = 10_000
"""The far side of a picture, in the unit of the points."""
MOST_MARKS = 60
MOST_POINTS = 120
"""Points of one line drawn by hand."""
LONGEST_WORDS = 200
MOST_CHARACTERS = 16_000
"""Of the whole text: it travels with every change of the marks."""

_VERSION = 1
_FINEST, _COARSEST = 15, 240
"""How far a line may be from where the hand went: nobody sees the one, everybody the other."""


class Shape(StrEnum):
    """What a mark is."""

    ARROW = "arrow"
    BOX = "box"
    OVAL = "oval"
    LINE = "line"
    WORDS = "words"
    BLUR = "blur"


class Ink(StrEnum):
    """The colour of a mark: a meaning, which the screen and a paper each have a colour for."""

    BAD = "bad"
    WARN = "warn"
    OK = "ok"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark. An arrow goes from its first point to its second; frames lie between the two; words begin at the first.

    A line drawn by hand has at least two points.
    """

    shape: Shape
    points: tuple[tuple[int, int], ...]
    ink: Ink = Ink.BAD
    words: str = ""

    def moved(self, right: int, down: int) -> Mark:
        """Return the mark elsewhere; it stays within the picture as a whole."""
        across = [x for x, _y in self.points]
        along = [y for _x, y in self.points]
        right = max(-min(across), min(right, WHOLE - max(across)))
        down = max(-min(along), min(down, WHOLE - max(along)))
        return Mark(self.shape, tuple((x + right, y + down) for x, y in self.points), self.ink, self.words)

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Return (left, top, right, bottom) of its points."""
        across = [x for x, _y in self.points]
        along = [y for _x, y in self.points]
        return min(across), min(along), max(across), max(along)


Marks = tuple[Mark, ...]


def to_text(marks: Marks) -> str:
    """Return the text that is kept, "" for none; the same marks give the same text."""
    if not marks:
        return ""
    drawn = [[mark.shape.value, mark.ink.value, [list(point) for point in mark.points], mark.words] for mark in marks]
    return json.dumps({"v": _VERSION, "marks": drawn}, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> Marks:
    """Return the marks of a text; ValueError where it is none, or holds more than may be kept."""
    if not text:
        return ()
    if len(text) > MOST_CHARACTERS:
        raise ValueError("too long")
    try:
        kept = json.loads(text)
        if kept["v"] != _VERSION or not 0 < len(kept["marks"]) <= MOST_MARKS:
            raise ValueError("another version, or too many")
        return tuple(_mark(*each) for each in kept["marks"])
    except (KeyError, TypeError, RecursionError) as problem:
        raise ValueError("no marks") from problem


def fits(marks: Marks) -> bool:
    """Say whether so much may be kept."""
    return len(marks) <= MOST_MARKS and len(to_text(marks)) <= MOST_CHARACTERS


def fitted(marks: Marks) -> Marks | None:
    """Return the marks with lines by hand drawn through fewer points where that is needed; None if it does not help."""
    by = _FINEST
    while not fits(marks):
        if by > _COARSEST or len(marks) > MOST_MARKS:
            return None
        marks = tuple(
            replace(mark, points=_through(mark.points, by)) if mark.shape is Shape.LINE else mark for mark in marks
        )
        by *= 2
    return marks


def drawn_through(points: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return the points that a line drawn by hand needs to look the same: its ends, and at most `MOST_POINTS`."""
    kept, by = tuple(points), _FINEST
    while len(kept) > MOST_POINTS:
        kept = _through(points, by)
        by *= 2
    return kept


def is_sound(text: str) -> bool:
    """Say whether a text may be kept as the marks of a photo."""
    try:
        from_text(text)
    except ValueError:
        return False
    return True


def count(text: str) -> int:
    """Return how many marks a text holds; 0 of one that cannot be read."""
    return len(from_text(text)) if is_sound(text) else 0


def legend(marks: Marks) -> tuple[str, ...]:
    """Return the words on a photo; the first is drawn as 1."""
    return tuple(mark.words for mark in marks if mark.shape is Shape.WORDS)


def _mark(shape: str, ink: str, points: list[list[int]], words: object) -> Mark:
    kind = Shape(shape)
    kept = tuple((_within(x), _within(y)) for x, y in points)
    most = MOST_POINTS if kind is Shape.LINE else 2
    least = 1 if kind is Shape.WORDS else 2
    if not least <= len(kept) <= most or not isinstance(words, str) or len(words) > LONGEST_WORDS:
        raise ValueError("no such mark")
    if (kind is Shape.WORDS) != bool(words.strip()):
        raise ValueError("words belong to a mark of words")
    return Mark(kind, kept, Ink(ink), words)


def _through(points: Sequence[tuple[int, int]], by: int) -> tuple[tuple[int, int], ...]:
    """Leave out the points that lie nearer than `by` to the line without them (Douglas and Peucker)."""
    kept = {0, len(points) - 1}
    parts = [(0, len(points) - 1)]
    while parts:
        first, last = parts.pop()
        far, at = max(
            ((_off(points[place], points[first], points[last]), place) for place in range(first + 1, last)),
            default=(0.0, first),
        )
        if far > by:
            kept.add(at)
            parts += [(first, at), (at, last)]
    return tuple(points[place] for place in sorted(kept))


def _off(point: tuple[int, int], start: tuple[int, int], end: tuple[int, int]) -> float:
    """Return how far a point lies from the stretch between two others."""
    across, along = end[0] - start[0], end[1] - start[1]
    right, down = point[0] - start[0], point[1] - start[1]
    length = across * across + along * along
    share = 0.0 if not length else min(1.0, max(0.0, (right * across + down * along) / length))
    return math.hypot(right - share * across, down - share * along)


def _within(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= WHOLE:
        raise ValueError("outside the picture")
    return value
