"""The colours of what is drawn over a photo: a photo is the same by day and by night, and so are its marks."""

from __future__ import annotations

from PySide6.QtGui import QColor

from app.domain.marks import Ink
from app.services.mark_shapes import Inks
from ui.theme.tokens import LIGHT


def ink_colour(ink: Ink) -> QColor:
    """Return the colour of an ink."""
    return QColor(str(getattr(LIGHT, ink.value)))


def inks() -> Inks:
    """Return all of them, as pictures for papers are drawn with."""
    colours = {ink: ink_colour(ink) for ink in Ink}
    return {ink: (colour.red(), colour.green(), colour.blue()) for ink, colour in colours.items()}
