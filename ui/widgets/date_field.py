"""A date, typed as people write it or picked from a calendar; the whole of it works with the keyboard."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.i18n.translator import current_language
from ui.theme.spacing import XS
from ui.theme.theme import restyle
from ui.widgets.button import IconButton
from ui.widgets.label import Label, Role
from ui.widgets.one_line import OneLine
from ui.widgets.placing import add_layout
from ui.widgets.reading_side import ReadingSide


class DateField(QWidget):
    """Up and Down change the day, Page Up and Page Down the month, Alt+Down opens the calendar.

    `committed` carries a date or None when a valid value was entered; a text that is no date stays where it is,
    marked and explained.
    """

    committed = Signal(object)

    def __init__(self, name: str, value: date | None = None, parent: QWidget | None = None) -> None:
        """Take the name for screen readers and the value."""
        super().__init__(parent)
        self._saved = value
        self._name = name
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        OneLine(self.line)
        ReadingSide(self.line)
        self.line.setPlaceholderText(self.tr("dd Mon yyyy"))
        self.line.editingFinished.connect(self.commit)
        self.line.textEdited.connect(self._judge)
        self.line.installEventFilter(self)
        self._open = IconButton("calendar", self.tr("Open the calendar"))
        self._open.clicked.connect(self._show_calendar)
        self._problem = Label("", Role.ERROR)
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(XS)
        row.addWidget(self.line, 1)
        row.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS // 2)
        add_layout(layout, row)
        layout.addWidget(self._problem)
        self.setFocusProxy(self.line)
        self._write(value)

    def value(self) -> date | None:
        """Return the date in the field; None when it is empty or no date."""
        return current_language().formats.parse_day(self.line.text())

    def words(self) -> str:
        """Return what is kept of it before it is saved: the day in ISO, or what is typed where that is no date."""
        value = self.value()
        return self.line.text().strip() if value is None else value.isoformat()

    def restore(self, words: str) -> None:
        """Put back what `words` gave."""
        value = current_language().formats.parse_day(words)
        if value is not None:
            self._write(value)
            return
        self.line.setText(words)
        self._judge()

    def is_valid(self) -> bool:
        """Say whether the field is empty or holds a date."""
        return not self.line.text().strip() or self.value() is not None

    def is_dirty(self) -> bool:
        """Say whether the date differs from the saved one."""
        return self.value() != self._saved

    def set_value(self, value: date | None) -> None:
        """Show the saved date."""
        self._saved = value
        self._write(value)

    def commit(self) -> None:
        """Send `committed` if the field holds another valid value than the saved one."""
        self._judge()
        # In words only now: a date that is half typed is no mistake yet.
        self._problem.setText(self.line.toolTip())
        self._problem.setVisible(not self.is_valid())
        if self.is_valid() and self.is_dirty():
            value = self.value()
            self._saved = value
            self._write(value)
            self.committed.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._show_calendar()
            return True
        value = self.value()
        if value is None:
            return False
        moved = {
            Qt.Key.Key_Up: lambda: value + timedelta(days=1),
            Qt.Key.Key_Down: lambda: value - timedelta(days=1),
            Qt.Key.Key_PageUp: lambda: _month_later(value, 1),
            Qt.Key.Key_PageDown: lambda: _month_later(value, -1),
        }
        if key not in moved:
            return False
        self._write(moved[key]())
        # A day that was reached by keys is typed as any other: whoever keeps what is typed hears of it.
        self.line.textEdited.emit(self.line.text())
        return True

    def _write(self, value: date | None) -> None:
        self.line.setText("" if value is None else current_language().formats.day(value))
        self._problem.hide()
        self._judge()

    def _judge(self) -> None:
        wrong = not self.is_valid()
        help_text = self.tr("Write a date like 4 Dec 2026") if wrong else ""
        self.line.setAccessibleDescription(help_text)
        self.line.setToolTip(help_text)
        if bool(self.line.property("wrong")) != wrong:
            self.line.setProperty("wrong", wrong)
            restyle(self.line)

    def _show_calendar(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setProperty("look", "sheet")
        month = QCalendarWidget(popup)
        month.setAccessibleName(self._name)
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        value = self.value()
        if value is not None:
            month.setSelectedDate(QDate(value.year, value.month, value.day))
        month.activated.connect(self._on_picked)
        month.clicked.connect(self._on_picked)
        month.activated.connect(popup.close)
        month.clicked.connect(popup.close)
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(XS, XS, XS, XS)
        layout.addWidget(month)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        month.setFocus()

    def _on_picked(self, day: QDate) -> None:
        self._write(date(day.year(), day.month(), day.day()))
        self.commit()


def _month_later(value: date, months: int) -> date:
    number = value.year * 12 + value.month - 1 + months
    year, month = divmod(number, 12)
    return value.replace(year=year, month=month + 1, day=min(value.day, calendar.monthrange(year, month + 1)[1]))
