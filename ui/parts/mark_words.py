"""Words about what is drawn over a photo."""

from __future__ import annotations

from app.domain.marks import Ink, Mark, Shape
from ui.i18n.translator import fill, translate


def shape_words(shape: Shape) -> str:
    """Return the name of a shape, as its tool and its marks are called."""
    return {
        Shape.ARROW: translate("Marks", "Arrow"),
        Shape.BOX: translate("Marks", "Box"),
        Shape.OVAL: translate("Marks", "Oval"),
        Shape.LINE: translate("Marks", "Free line"),
        Shape.WORDS: translate("Marks", "Words"),
        Shape.BLUR: translate("Marks", "Hide a part"),
    }[shape]


def ink_words(ink: Ink) -> str:
    """Return the name of a colour."""
    return {
        Ink.BAD: translate("Marks", "Red"),
        Ink.WARN: translate("Marks", "Amber"),
        Ink.OK: translate("Marks", "Green"),
        Ink.INFO: translate("Marks", "Blue"),
    }[ink]


def mark_words(mark: Mark, place: int, whole: int) -> str:
    """Return what one mark is, and which of how many."""
    name = mark.words or shape_words(mark.shape)
    return fill(translate("Marks", "{name}, {place} of {whole}"), name=name, place=place, whole=whole)


def count_words(count: int) -> str:
    """Return how many marks there are."""
    return translate("Marks", "%n mark(s)", "", count)
