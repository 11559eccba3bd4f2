"""The system's own fonts for Latin, Bengali and Arabic; no font file is shipped."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont

BODY_PX = 13.0
TITLE_PX = 19.0
HEADING_PX = 15.0
SMALL_PX = 12.0
LABEL_PX = 11.5

_FAMILIES = {
    "win32": ("Segoe UI", "Nirmala UI"),
    "darwin": (".AppleSystemUIFont", "Bangla Sangam MN", "Geeza Pro"),
}
_NOTO = ("Noto Sans", "Noto Sans Bengali", "Noto Sans Arabic")


def families(platform: str = sys.platform) -> tuple[str, ...]:
    """Return the font families of a platform, in the order in which a glyph is looked for."""
    return _FAMILIES.get(platform, _NOTO)


def points(size: float, text_scale: int = 100) -> float:
    """Return a size of the design (pixels at 96 dots per inch) in points.

    Unlike whole pixels, points keep halves, and the screen's own scale still applies on top.
    """
    # macOS counts 72 dots per inch, Linux and Windows 96.
    dots = 72 if sys.platform == "darwin" else 96
    return round(size * text_scale / 100 * 72 / dots, 2)


def build_font(size: float, text_scale: int = 100, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font with tabular figures, so that columns of numbers and dates line up."""
    font = QFont()
    font.setFamilies(list(families()))
    font.setPointSizeF(points(size, text_scale))
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
