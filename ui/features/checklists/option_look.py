"""How an answer to press looks, and how much room it needs."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.i18n.bidi import right_to_left
from ui.theme.spacing import FOCUS, MD, RADIUS_CONTROL, REACH, SM, XS
from ui.theme.theme import current_theme

_LEAST_WIDTH = 72
_MARK = 16


class OptionLook:
    """How an option looks: a pill where it is short, else a line with its mark and wrapped words."""

    def __init__(self, words: str, key: str, *, pill: bool, several: bool) -> None:
        """Take the words, the figure that presses it, whether it is short, and whether others may hold beside it."""
        self.words = words
        self.key = key
        self.pill = pill
        self.several = several

    def width(self, widget: QWidget) -> int:
        """Return how wide it is with its words on one line, in pixels."""
        theme = current_theme()
        words = current_theme().metrics(strong=True).horizontalAdvance(self.words) + 4
        marks = 0 if self.pill else theme.scaled(_MARK) + SM
        key = widget.fontMetrics().horizontalAdvance(self.key) + SM if self.key else 0
        return max(theme.scaled(_LEAST_WIDTH), words + marks + key + 2 * MD + 2)

    def height(self, widget: QWidget, width: int) -> int:
        """Return how high it is where it is so wide, in pixels."""
        room = max(1, self._words_place(widget, QRect(0, 0, width, 10_000)).width())
        flags = int(Qt.TextFlag.TextWordWrap)
        metrics = current_theme().metrics(strong=True)
        needed = metrics.boundingRect(QRect(0, 0, room, 10_000), flags, self.words).height()
        return max(current_theme().scaled(REACH), needed + 2 * SM + 2)

    def paint(self, button: QAbstractButton) -> None:
        """Draw it as it stands: chosen or not, open or not, with the keyboard or without."""
        theme = current_theme()
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen, open_ = button.isChecked(), button.isEnabled()
        filled = chosen and self.pill
        rim = "accent" if chosen or button.hasFocus() else "rim" if button.underMouse() and open_ else "line"
        width = FOCUS if button.hasFocus() else 1
        if button.hasFocus() and filled:
            rim = "text"
        inset = (width - 1) / 2
        painter.setPen(QPen(theme.colour(rim), width))
        ground = "accent" if filled else "accent_soft" if chosen else "surface" if open_ else "bg"
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), RADIUS_CONTROL, RADIUS_CONTROL)
        if not self.pill:
            self._paint_mark(button, painter)
        ink = "on_accent" if filled else "text" if open_ or chosen else "muted"
        painter.setFont(theme.font(strong=chosen or self.pill))
        painter.setPen(theme.colour(ink))
        place = self._words_place(button, button.rect())
        side = Qt.AlignmentFlag.AlignHCenter if self.pill and not self.key else Qt.AlignmentFlag.AlignLeft
        if side is Qt.AlignmentFlag.AlignLeft and right_to_left():
            side = Qt.AlignmentFlag.AlignRight
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter) | int(
            Qt.TextFlag.TextWordWrap
        )
        painter.drawText(place, flags, self.words)
        if self.key:
            painter.setFont(theme.font())
            painter.setPen(theme.colour("on_accent" if filled else "muted"))
            painter.drawText(self._key_place(button), int(Qt.AlignmentFlag.AlignCenter), self.key)
        painter.end()

    def _paint_mark(self, button: QAbstractButton, painter: QPainter) -> None:
        theme = current_theme()
        side = theme.scaled(_MARK)
        place = QRect(MD, (button.height() - side) // 2, side, side)
        box = _turned(button, place)
        chosen = button.isChecked()
        painter.setPen(QPen(theme.colour("accent" if chosen else "rim"), 1))
        painter.setBrush(theme.colour("accent" if chosen and self.several else "surface"))
        if self.several:
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), XS, XS)
            if chosen:
                theme.icon("check", "on_accent").paint(painter, box.adjusted(2, 2, -2, -2))
            return
        painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
        if chosen:
            painter.setBrush(theme.colour("accent"))
            inner = side * 0.25
            painter.drawEllipse(QRectF(box).adjusted(inner, inner, -inner, -inner))

    def _words_place(self, widget: QWidget, area: QRect) -> QRect:
        start = MD if self.pill else MD + current_theme().scaled(_MARK) + SM
        key = widget.fontMetrics().horizontalAdvance(self.key) + SM if self.key else 0
        place = QRect(start, 0, max(1, area.width() - start - MD - key), area.height())
        return _turned_in(area, place)

    def _key_place(self, button: QAbstractButton) -> QRect:
        width = button.fontMetrics().horizontalAdvance(self.key)
        return _turned(button, QRect(button.width() - MD - width, 0, width, button.height()))


def least_size() -> QSize:
    """Return what a thumb needs."""
    return QSize(current_theme().scaled(_LEAST_WIDTH), current_theme().scaled(REACH))


def _turned(widget: QWidget, place: QRect) -> QRect:
    """Return a place inside a widget, from its leading edge."""
    return _turned_in(widget.rect(), place)


def _turned_in(area: QRect, place: QRect) -> QRect:
    if not right_to_left():
        return place
    return QRect(area.width() - place.x() - place.width(), place.y(), place.width(), place.height())
