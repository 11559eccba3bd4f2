"""The grid of a calendar: arrow keys walk the days, Enter opens, a visit is dragged or pushed to another day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.domain.visit.records import VisitStatus
from app.queries.visit_calendar import CalendarVisit
from ui.features.visits.calendar_cell import DayDelegate
from ui.features.visits.calendar_days import WEEK, Day
from ui.features.visits.calendar_model import CalendarModel
from ui.theme.theme import current_theme

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
_SPANS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CalendarGrid(QTableView):
    """`day_wanted` carries a day to choose, shown or not; `span_wanted` a number of weeks or months to go on.

    `opened` carries a visit's id, `plan_wanted` a day, `move_wanted` a visit's id and the days it is to be moved by.
    """

    day_wanted = Signal(object)
    span_wanted = Signal(int)
    today_wanted = Signal()
    opened = Signal(str)
    plan_wanted = Signal(object)
    move_wanted = Signal(str, int)

    def __init__(self, model: CalendarModel, name: str, parent: QWidget | None = None) -> None:
        """Take the days and the name for screen readers."""
        super().__init__(parent)
        self._days = model
        self._delegate = DayDelegate(self)
        self._dragged: tuple[CalendarVisit, date] | None = None
        self._pressed_at = QPoint()
        self.setModel(model)
        model.setParent(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        current_theme().changed.connect(self._on_new_look)
        self._on_new_look()

    def choose(self, day: date) -> None:
        """Make a day that is shown the chosen one."""
        index = self._days.index_of(day)
        if index.isValid() and self.currentIndex() != index:
            self.setCurrentIndex(index)

    def chosen(self) -> Day | None:
        """Return the chosen cell."""
        return self._days.day_at(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cell, key = self.chosen(), Qt.Key(event.key())
        if cell is None:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._on_arrow(cell, key, pushes=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        elif key in _SPANS:
            self.span_wanted.emit(_SPANS[key])
        elif key == Qt.Key.Key_T:
            self.today_wanted.emit()
        elif key in _ENTER:
            self.opened.emit(cell.visits[0].id) if cell.visits else self.plan_wanted.emit(cell.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        cell = self._days.day_at(self.indexAt(event.position().toPoint()))
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed_at = event.position().toPoint()
        visit = self._visit_at(self._pressed_at)
        is_movable = visit is not None and visit.status is VisitStatus.PLANNED
        self._dragged = (visit, cell.day) if visit is not None and is_movable else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.viewport().unsetCursor()
        at = event.position().toPoint()
        dragging, dragged = self._is_dragging(at), self._dragged
        self._dragged = None
        target = self._days.day_at(self.indexAt(at))
        if target is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if dragging and dragged is not None:
            if target.day != dragged[1]:
                self.move_wanted.emit(dragged[0].id, (target.day - dragged[1]).days)
            return
        # Only now: a day of the next month turns the grid, and the pointer would be over another one.
        self.day_wanted.emit(target.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        visit = self._visit_at(event.position().toPoint())
        cell = self._days.day_at(self.indexAt(event.position().toPoint()))
        if visit is not None:
            self.opened.emit(visit.id)
        elif cell is not None:
            self.plan_wanted.emit(cell.day)

    def _on_arrow(self, cell: Day, key: Qt.Key, *, pushes: bool) -> None:
        step = _STEPS[key]
        if abs(step) == 1 and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        movable = next((visit for visit in cell.visits if visit.status is VisitStatus.PLANNED), None)
        if pushes and movable is not None:
            self.move_wanted.emit(movable.id, step)
        elif not pushes:
            self.day_wanted.emit(cell.day + timedelta(days=step))

    def _is_dragging(self, at: QPoint) -> bool:
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        return self._dragged is not None and far

    def _visit_at(self, at: QPoint) -> CalendarVisit | None:
        index = self.indexAt(at)
        cell = self._days.day_at(index)
        if cell is None:
            return None
        return self._delegate.visit_at(self.visualRect(index), cell, at, self.layoutDirection())

    def _on_new_look(self) -> None:
        # Two bars and a number fit each week, whatever the size of the text: past that the grid scrolls.
        height = self._delegate.sizeHint(self._option(), self._days.index(0, 0)).height()
        self.verticalHeader().setMinimumSectionSize(height)

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option
