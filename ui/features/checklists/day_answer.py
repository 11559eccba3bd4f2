"""An answer that is a date."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.features.checklists.answer_editor import AnswerEditor, reach
from ui.features.checklists.values import (
    day_of,
)
from ui.i18n.translator import current_language
from ui.theme.theme import current_theme
from ui.widgets.button import IconButton
from ui.widgets.date_field import DateField

_WIDTH = 180


class DayAnswer(AnswerEditor):
    """A date, typed or picked."""

    def __init__(self, name: str) -> None:
        """Take the question."""
        super().__init__(name)
        self.day = DateField(name)
        for part in (self.day.line, *self.day.findChildren(IconButton)):
            reach(part)
        self.day.line.setMaximumWidth(current_theme().scaled(_WIDTH))
        self.day.line.textEdited.connect(self.typed)
        self.day.line.returnPressed.connect(self.advanced, Qt.ConnectionType.QueuedConnection)
        self.day.committed.connect(self._on_day)
        self.column.addWidget(_kept_narrow(self.day))
        self.setFocusProxy(self.day)

    def show_value(self, value: str) -> None:
        if not self.is_dirty():
            self.day.set_value(day_of(value))

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - a setter
        self.day.setEnabled(not locked)

    def words(self) -> str:
        return self.day.line.text()

    def caret(self) -> int:
        return self.day.line.cursorPosition()

    def reads(self) -> str | None:
        day = self.day.value()
        return None if not self.day.is_valid() else "" if day is None else day.isoformat()

    def restore(self, words: str, caret: int) -> None:
        self.day.line.setText(words)
        if caret >= 0:
            self.day.line.setCursorPosition(caret)

    def hold(self, value: str, caret: int) -> None:
        day = day_of(value)
        self.restore(value if day is None else current_language().formats.day(day), caret)

    def judge(self) -> None:
        if not self.day.is_valid():
            self.day.commit()

    def is_dirty(self) -> bool:
        return not self.day.is_valid() or self.day.is_dirty()

    def flush(self) -> None:
        self.day.commit()

    def clear_answer(self) -> None:
        self.day.set_value(None)
        self.given.emit("")

    def _on_day(self, day: date | None) -> None:
        self.given.emit("" if day is None else day.isoformat())


def _kept_narrow(field: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    field.setMaximumWidth(current_theme().scaled(_WIDTH + 40))
    line.addWidget(field, 1)
    line.addStretch(1)
    return holder
