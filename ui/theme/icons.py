"""The program's own single-colour icons, tinted from tokens and sharp at every screen scale."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

MIRRORED = frozenset({"back", "chevron", "chevron_back", "undo", "external", "reports", "comment", "visit", "document"})
"""Icons that point along the line of text and therefore turn round in right-to-left languages."""

# 16 px at screen scales of 1, 1.25, 1.5 and 2, and the same at twice the text size.
_SIDES = (16, 20, 24, 32, 40, 48, 64)


@cache
def _source(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def icon_names() -> tuple[str, ...]:
    """Return the names of all icons."""
    folder = files("resources") / "icons"
    return tuple(sorted(entry.name[:-4] for entry in folder.iterdir() if entry.name.endswith(".svg")))


def draw_icon(name: str, colour: str, side: int, *, mirrored: bool = False) -> QPixmap:
    """Return one icon as a square pixmap of `side` physical pixels."""
    svg = _source(name).replace("currentColor", colour)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap.transformed(QTransform().scale(-1, 1)) if mirrored else pixmap


def build_icon(name: str, colour: str, disabled: str, *, right_to_left: bool = False) -> QIcon:
    """Return an icon in two colours, normal and disabled."""
    mirrored = right_to_left and name in MIRRORED
    icon = QIcon()
    for side in _SIDES:
        icon.addPixmap(draw_icon(name, colour, side, mirrored=mirrored), QIcon.Mode.Normal)
    icon.addPixmap(draw_icon(name, disabled, 32, mirrored=mirrored), QIcon.Mode.Disabled)
    return icon
