"""One day of a calendar, painted: its number, the bars of its visits, how many more there are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.visit.records import VisitStatus
from app.queries.visit_calendar import CalendarVisit
from ui.features.visits.calendar_days import Bar, Day
from ui.features.visits.calendar_model import DayRole, Index
from ui.i18n.messages import term
from ui.i18n.translator import translate
from ui.theme.fonts import BODY_PX, LABEL_PX
from ui.theme.spacing import FOCUS, SM, XS
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.elided import elided

TONES = {
    VisitStatus.PLANNED: Tone.INFO,
    VisitStatus.IN_PROGRESS: Tone.ACCENT,
    VisitStatus.CLOSED: Tone.OK,
    VisitStatus.CANCELLED: Tone.NEUTRAL,
}
_GAP = 2
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class DayDelegate(QStyledItemDelegate):
    """Bars lie in lanes, so that a visit of several days goes on at the same height; Qt mirrors the columns."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(DayRole.DAY)
        if not isinstance(cell, Day):
            return
        theme = current_theme()
        painter.save()
        painter.fillRect(option.rect, theme.colour("bg" if cell.is_outside else "surface"))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("selection"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        edge = option.rect.right() if option.direction == Qt.LayoutDirection.LeftToRight else option.rect.left()
        painter.drawLine(QPoint(edge, option.rect.top()), QPoint(edge, option.rect.bottom()))
        self._paint_number(painter, option, index, cell)
        hidden = 0
        for bar in cell.bars:
            place = self.place_of(option.rect, bar, option.direction)
            if place is None:
                hidden += 1
            else:
                _paint_bar(painter, place, bar, option.direction)
        if hidden:
            self._paint_more(painter, option, hidden)
        self._paint_focus(painter, option, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = current_theme()
        return QSize(theme.scaled(72), _top() + 2 * _height() + XS)

    def visit_at(self, rect: QRect, cell: Day, at: QPoint, direction: Qt.LayoutDirection) -> CalendarVisit | None:
        """Return the visit whose bar lies at a point of a cell."""
        for bar in cell.bars:
            place = self.place_of(rect, bar, direction)
            if place is not None and place.contains(at):
                return bar.visit
        return None

    def place_of(self, rect: QRect, bar: Bar, direction: Qt.LayoutDirection) -> QRect | None:
        """Return where a bar lies in the rectangle of its cell, None where there is no room for it."""
        top = rect.top() + _top() + bar.lane * (_height() + _GAP)
        room = rect.bottom() - current_theme().metrics(LABEL_PX).height() - XS
        fits_all = top + _height() <= rect.bottom() - XS and bar.lane == 0
        if top + _height() > room and not fits_all:
            return None
        before, after = (XS if bar.begins else 0), (XS if bar.ends else 0)
        if direction == Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        return QRect(rect.left() + before, top, rect.width() - before - after, _height())

    def _paint_number(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, cell: Day) -> None:
        theme = current_theme()
        is_today = bool(index.data(DayRole.IS_TODAY))
        text = str(index.data() or "")
        metrics = theme.metrics(BODY_PX, strong=is_today)
        side = max(metrics.height() + XS, metrics.horizontalAdvance(text) + SM)
        place = QRect(option.rect.left() + XS, option.rect.top() + XS, side, metrics.height() + XS)
        place = QStyle.visualRect(option.direction, option.rect, place)
        painter.setFont(theme.font(BODY_PX, strong=is_today))
        if is_today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(place), place.height() / 2, place.height() / 2)
            painter.setPen(theme.colour("on_accent"))
        else:
            painter.setPen(theme.colour("muted" if cell.is_outside else "text"))
        painter.drawText(place, _CENTRE, text)

    def _paint_more(self, painter: QPainter, option: QStyleOptionViewItem, hidden: int) -> None:
        theme = current_theme()
        painter.setFont(theme.font(LABEL_PX))
        painter.setPen(theme.colour("muted"))
        height = theme.metrics(LABEL_PX).height()
        top = option.rect.bottom() - height - _GAP
        place = QRect(option.rect.left() + SM, top, option.rect.width() - 2 * SM, height)
        flags = int(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading))
        # Letters of Arabic and Bengali reach below the line that the font names.
        flags |= int(Qt.TextFlag.TextDontClip)
        painter.drawText(place, flags, translate("VisitCalendar", "%n more", "", hidden))

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex() == index:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current_theme().colour("accent"), FOCUS))
            painter.drawRect(option.rect.adjusted(1, 1, -FOCUS, -FOCUS))


def bar_words(visit: CalendarVisit) -> str:
    """Return what a bar says: the factory, or what kind of visit where its data have not arrived."""
    return visit.factory or term("visit_kind", visit.kind)


def _top() -> int:
    return XS + current_theme().metrics(BODY_PX).height() + SM


def _height() -> int:
    return current_theme().metrics(LABEL_PX).height() + XS


def _paint_bar(painter: QPainter, place: QRect, bar: Bar, direction: Qt.LayoutDirection) -> None:
    theme = current_theme()
    ink, ground = theme.tone(TONES[bar.visit.status])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, bar.begins and bar.ends)
    # On the ground of the chosen day a soft ground alone would not stand out.
    painter.setPen(Qt.PenStyle.NoPen if bar.visit.status is VisitStatus.CLOSED else QPen(ink, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), XS, XS)
    if not bar.begins:
        return
    painter.setFont(theme.font(LABEL_PX, strong=bar.visit.status is VisitStatus.IN_PROGRESS))
    painter.setPen(ink)
    inner = place.adjusted(XS, 0, -XS, 0)
    metrics = theme.metrics(LABEL_PX, strong=bar.visit.status is VisitStatus.IN_PROGRESS)
    flags = int(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter))
    painter.drawText(
        inner, flags | int(Qt.TextFlag.TextSingleLine), elided(bar_words(bar.visit), metrics, inner.width())
    )
