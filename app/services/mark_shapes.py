"""How marks look, in numbers alone: the same on a screen, where Qt draws them, and in a picture that leaves."""

from __future__ import annotations

import math
from collections.abc import Mapping

from app.domain.marks import Ink

Inks = Mapping[Ink, tuple[int, int, int]]
"""The colour of each ink, red, green and blue from 0 to 255."""


def stroke(size: tuple[int, int]) -> int:
    """Return how wide lines are drawn on a picture of this size, in pixels."""
    return max(2, round(max(size) / 150))


def rim(wide: int) -> int:
    """Return how wide the light rim on each side of a line is, in pixels."""
    return max(1, wide // 3)


def arrow_head(start: tuple[float, float], end: tuple[float, float], wide: float) -> list[tuple[float, float]]:
    """Return the three corners of an arrow's head, its tip first; `wide` is the width of the line."""
    turned = math.atan2(end[1] - start[1], end[0] - start[0])
    long = 5 * wide
    sides = [(end[0] - long * math.cos(turned + by), end[1] - long * math.sin(turned + by)) for by in (0.45, -0.45)]
    return [end, *sides]
