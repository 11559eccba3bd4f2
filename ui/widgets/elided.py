"""Text that ends in an ellipsis where the room ends."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from ui.i18n.bidi import island


def elided(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return `text` cut to `room` pixels; the ellipsis stands at the end of the text's own direction.

    Text that is exactly as wide as the room stays whole: Qt measures for the ellipsis in fractions of a pixel, and
    would cut what a layout made room for.
    """
    if metrics.horizontalAdvance(text) <= room:
        return text
    return island(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
