"""Painted rows: two lines, chips, gate pips; mirrored where lines run from right to left."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.theme.fonts import BODY_PX, LABEL_PX
from ui.theme.spacing import FOCUS, SM, XS
from ui.theme.theme import current_theme
from ui.widgets.chip import ChipText, paint_chips
from ui.widgets.elided import elided
from ui.widgets.pips import Pip, paint_pips, pips_size

Index = QModelIndex | QPersistentModelIndex
_SIDE = 10
# Flags of Qt are put together anew each time they are named, and every cell names some.
_SELECTED = QStyle.StateFlag.State_Selected
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_ONE_LINE = int(Qt.TextFlag.TextSingleLine)


class CellRole(IntEnum):
    """What a column says besides its text."""

    SECOND = Qt.ItemDataRole.UserRole + 1
    """str: the second line."""
    CHIPS = Qt.ItemDataRole.UserRole + 2
    """tuple[ChipText, ...]: before the second line, or alone."""
    STRONG = Qt.ItemDataRole.UserRole + 3
    """bool: the first line is semibold."""
    PIPS = Qt.ItemDataRole.UserRole + 4
    """tuple[Pip, ...]: the states of the gates."""
    MUTED = Qt.ItemDataRole.UserRole + 5
    """bool: the text is quiet."""


class RowDelegate(QStyledItemDelegate):
    """Ground, line and focus ring of a row; what is in it comes from `draw`.

    Unlike the style's own rows, the ring goes round the whole row: a record, not a cell, is what one acts on.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        painter.save()
        if option.state & _SELECTED:
            painter.fillRect(option.rect, theme.colour("selection"))
        line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, theme.colour("line"))
        self.draw(painter, option.rect.adjusted(_SIDE, 0, -_SIDE, -1), option, index)
        painter.restore()
        self._ring(painter, option, index)

    def draw(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the content of a cell: its text on one line."""
        theme = current_theme()
        strong = bool(index.data(CellRole.STRONG))
        muted = bool(index.data(CellRole.MUTED))
        painter.setPen(theme.colour("muted" if muted else "text"))
        painter.setFont(theme.font(BODY_PX, strong=strong))
        draw_line(painter, area, str(index.data() or ""), option.direction, _alignment(index))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height())

    def row_height(self) -> int:
        """Return the height of a row with one line, at least 36 px."""
        theme = current_theme()
        return max(36, theme.metrics(BODY_PX).height() + 2 * SM)

    def _ring(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        if not isinstance(view, QAbstractItemView) or not view.hasFocus():
            return
        if view.currentIndex().row() != index.row():
            return
        colour = current_theme().colour("accent")
        rect = option.rect
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), FOCUS), colour)
        painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - FOCUS, rect.width(), FOCUS), colour)
        first = index.column() == 0
        after = range(index.column() + 1, index.model().columnCount())
        last = not isinstance(view, QTableView) or all(view.isColumnHidden(column) for column in after)
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        if last if right_to_left else first:
            painter.fillRect(QRect(rect.left(), rect.top(), FOCUS, rect.height()), colour)
        if first if right_to_left else last:
            painter.fillRect(QRect(rect.right() + 1 - FOCUS, rect.top(), FOCUS, rect.height()), colour)


class TwoLineDelegate(RowDelegate):
    """Title over a quiet second line, which chips may lead."""

    def draw(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        strong = bool(option.state & _SELECTED) or bool(index.data(CellRole.STRONG))
        upper = theme.metrics(BODY_PX, strong=strong).height()
        lower = self._second_height()
        top = area.y() + (area.height() - upper - XS // 2 - lower) // 2
        painter.setFont(theme.font(BODY_PX, strong=strong))
        painter.setPen(theme.colour("text"))
        first = QRect(area.x(), top, area.width(), upper)
        draw_line(painter, first, str(index.data() or ""), option.direction)
        second = QRect(area.x(), top + upper + XS // 2, area.width(), lower)
        used = paint_chips(painter, second, chips_of(index), theme, option.direction)
        rest = QRect(second.x() + used, second.y(), second.width() - used, second.height())
        painter.setFont(theme.font(BODY_PX))
        painter.setPen(theme.colour("muted"))
        place = QStyle.visualRect(option.direction, second, rest)
        draw_line(painter, place, str(index.data(CellRole.SECOND) or ""), option.direction)

    def row_height(self) -> int:
        upper = current_theme().metrics(BODY_PX, strong=True).height()
        return upper + self._second_height() + XS // 2 + 2 * SM - 3

    @staticmethod
    def _second_height() -> int:
        theme = current_theme()
        chip = theme.metrics(LABEL_PX, strong=True).height() + XS
        return max(chip, theme.metrics(BODY_PX).height())


class ChipsDelegate(RowDelegate):
    """Chips, then the text if there is any."""

    def draw(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        used = paint_chips(painter, area, chips_of(index), current_theme(), option.direction)
        if used == 0:
            super().draw(painter, area, option, index)


class PipsDelegate(RowDelegate):
    """Gate pips."""

    def draw(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        pips = tuple(Pip(str(pip)) for pip in _sequence(index.data(CellRole.PIPS)))
        paint_pips(painter, area, pips, current_theme(), option.direction)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(pips_size(4, current_theme()).width(), self.row_height())


def chips_of(index: Index) -> tuple[ChipText, ...]:
    """Return the chips of a cell."""
    return tuple(chip for chip in _sequence(index.data(CellRole.CHIPS)) if isinstance(chip, ChipText))


def draw_line(
    painter: QPainter,
    area: QRect,
    text: str,
    direction: Qt.LayoutDirection,
    alignment: Qt.AlignmentFlag = _LEADING,
) -> None:
    """Paint one elided line on the side that the language starts from."""
    if not text:
        return
    shown = elided(text, painter.fontMetrics(), area.width())
    painter.setLayoutDirection(direction)
    painter.drawText(area, int(QStyle.visualAlignment(direction, alignment)) | _ONE_LINE, shown)


def _alignment(index: Index) -> Qt.AlignmentFlag:
    given = index.data(_ALIGNMENT)
    return _LEADING if given is None else Qt.AlignmentFlag(given)


def _sequence(value: object) -> Iterable[object]:
    return value if isinstance(value, tuple | list) else ()
