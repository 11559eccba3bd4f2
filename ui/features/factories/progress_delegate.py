"""Verified and claimed as one painted bar over its figures, in a cell."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.theme.fonts import SMALL_PX
from ui.theme.spacing import XS
from ui.theme.theme import current_theme
from ui.widgets.delegates import Index, RowDelegate, draw_line

_BAR = 8


class ProgressRole(IntEnum):
    """What the bar shows; the text of the cell says both figures."""

    SHARES = Qt.ItemDataRole.UserRole + 40
    """tuple[float, float]: verified and claimed, 0 to 100, claimed includes verified."""


class ProgressDelegate(RowDelegate):
    """The bar grows from the leading edge."""

    def draw(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        shares = index.data(ProgressRole.SHARES)
        if not isinstance(shares, tuple):
            return
        painter.setFont(theme.font(SMALL_PX))
        words = QFontMetrics(painter.font()).height()
        bar = theme.scaled(_BAR)
        top = area.y() + (area.height() - bar - XS - words) // 2
        _paint_bar(painter, QRect(area.x(), top, area.width(), bar), shares, option.direction)
        painter.setPen(theme.colour("muted"))
        line = QRect(area.x(), top + bar + XS, area.width(), words)
        draw_line(painter, line, str(index.data() or ""), option.direction)


def _paint_bar(painter: QPainter, area: QRect, shares: tuple[float, float], direction: Qt.LayoutDirection) -> None:
    theme = current_theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(area), area.height() / 2, area.height() / 2)
    painter.setClipPath(outline)
    painter.fillRect(area, theme.colour("line"))
    verified, claimed = shares
    for share, token in ((claimed, "claimed"), (verified, "ok")):
        part = QRect(area.x(), area.y(), round(area.width() * share / 100), area.height())
        painter.fillRect(QStyle.visualRect(direction, area, part), theme.colour(token))
    painter.restore()
