"""Painting marks while they are being drawn; what is kept and printed is drawn by `app.services.marking`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from app.domain.marks import WHOLE, Mark, Shape
from app.services.mark_shapes import arrow_head, rim, stroke
from ui.parts.mark_inks import ink_colour
from ui.theme.theme import current_theme
from ui.theme.tokens import LIGHT

_PLACES = 8


def placed(point: tuple[int, int], area: QRectF) -> QPointF:
    """Return where a point of a mark lies in the picture's area."""
    return QPointF(area.x() + point[0] * area.width() / WHOLE, area.y() + point[1] * area.height() / WHOLE)


def frame(mark: Mark, area: QRectF) -> QRectF:
    """Return the frame of a mark in the picture's area."""
    left, top, right, bottom = mark.box
    return QRectF(placed((left, top), area), placed((right, bottom), area))


def paint_marks(painter: QPainter, picture: QPixmap, area: QRectF, marks: Sequence[Mark]) -> None:
    """Paint marks over a picture that fills `area`: what is hidden first, the others in their order."""
    for mark in marks:
        if mark.shape is Shape.BLUR:
            _hide(painter, picture, area, mark)
    number = 0
    for mark in marks:
        number += mark.shape is Shape.WORDS
        _paint(painter, area, mark, number)


def paint_chosen(painter: QPainter, area: QRectF, mark: Mark) -> None:
    """Paint what shows which mark the keyboard is in."""
    theme = current_theme()
    around = frame(mark, area).adjusted(-8, -8, 8, 8)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for token, line in (("surface", Qt.PenStyle.SolidLine), ("accent", Qt.PenStyle.DashLine)):
        painter.setPen(QPen(theme.colour(token), 2, line))
        painter.drawRect(around)


def _hide(painter: QPainter, picture: QPixmap, area: QRectF, mark: Mark) -> None:
    left, top, right, bottom = mark.box
    wide, high = picture.width() / WHOLE, picture.height() / WHOLE
    part = QRectF(left * wide, top * high, (right - left) * wide, (bottom - top) * high).toAlignedRect()
    smooth = Qt.TransformationMode.SmoothTransformation
    coarse = picture.copy(part).scaled(QSize(_PLACES, _PLACES), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(frame(mark, area), coarse, QRectF(coarse.rect()))


def _paint(painter: QPainter, area: QRectF, mark: Mark, number: int) -> None:
    wide = stroke((round(area.width()), round(area.height())))
    colour = ink_colour(mark.ink)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # A light rim first: red on a red wall is seen, too.
    # A photo has one look in every theme: its rims are as white as on paper.
    for ink, broad in ((QColor(LIGHT.surface), wide + 2 * rim(wide)), (colour, wide)):
        painter.setPen(QPen(ink, broad, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _trace(painter, area, mark, wide)
    if mark.shape is Shape.WORDS:
        _number(painter, placed(mark.points[0], area), wide, number)


def _trace(painter: QPainter, area: QRectF, mark: Mark, wide: int) -> None:
    points = [placed(point, area) for point in mark.points]
    match mark.shape:
        case Shape.ARROW:
            painter.drawLine(points[0], points[-1])
            ends = ((points[0].x(), points[0].y()), (points[-1].x(), points[-1].y()))
            painter.setBrush(painter.pen().color())
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in arrow_head(*ends, wide)]))
        case Shape.LINE:
            path = QPainterPath(points[0])
            for point in points[1:]:
                path.lineTo(point)
            painter.drawPath(path)
        case Shape.BOX:
            painter.drawRect(frame(mark, area))
        case Shape.OVAL:
            painter.drawEllipse(frame(mark, area))
        case Shape.WORDS:
            painter.setBrush(painter.pen().color())
            painter.drawEllipse(points[0], 4.5 * wide, 4.5 * wide)
        case Shape.BLUR:
            pass


def _number(painter: QPainter, at: QPointF, wide: int, number: int) -> None:
    half = 5 * wide
    font = QFont(painter.font())
    font.setPixelSize(7 * wide)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.surface))
    painter.drawText(
        QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), Qt.AlignmentFlag.AlignCenter, str(number)
    )
