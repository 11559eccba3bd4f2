"""A number on a scale."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QHBoxLayout

from app.forms.definition import Kind
from ui.features.checklists.answer_editor import AnswerEditor, reach
from ui.features.checklists.scale_slider import ScaleSlider
from ui.features.checklists.typed_answers import number_answer
from ui.theme.spacing import MD
from ui.theme.theme import current_theme
from ui.widgets.placing import add_layout

_TICKS = 1_000
_SLIDER = 320


class RangeAnswer(AnswerEditor):
    """A number on a scale, pulled or typed; what lies between two steps is the next step."""

    def __init__(self, name: str, parameters: Mapping[str, str]) -> None:
        """Take the question, and start, end and step of the scale."""
        super().__init__(name)
        self._start = _decimal(parameters.get("start", ""), "1")
        self._end = _decimal(parameters.get("end", ""), "10")
        step = abs(_decimal(parameters.get("step", ""), "1")) or Decimal(1)
        self._step = step if self._end >= self._start else -step
        most = min(_TICKS, max(1, int((self._end - self._start) / self._step)))
        self._slider = ScaleSlider(name, most)
        self._slider.setMaximumWidth(current_theme().scaled(_SLIDER))
        reach(self._slider)
        is_whole = self._step == self._step.to_integral_value() and self._start == self._start.to_integral_value()
        self.number = number_answer(Kind.INTEGER if is_whole else Kind.DECIMAL, name, "")
        self.number.line.setMaximumWidth(current_theme().scaled(90))
        self.number.given.connect(self._on_number)
        self.number.typed.connect(self.typed)
        self.number.advanced.connect(self.advanced)
        self.number.mistaken.connect(self.mistaken)
        # Places that are only passed on the way are no answers, but kept like words that are typed.
        self._slider.stepped.connect(self._on_stepped)
        self._slider.settled.connect(self.number.flush)
        self._slider.step_undone.connect(self._on_undone)
        row = QHBoxLayout()
        row.setSpacing(MD)
        row.addWidget(self._slider, 2)
        row.addWidget(self.number, 1)
        row.addStretch(1)
        add_layout(self.column, row)
        self.setFocusProxy(self.number)

    def show_value(self, value: str) -> None:
        self.number.show_value(value)
        if not self.is_dirty():
            self._place(value)

    def words(self) -> str:
        return self.number.words()

    def caret(self) -> int:
        return self.number.caret()

    def reads(self) -> str | None:
        return self.number.reads()

    def restore(self, words: str, caret: int) -> None:
        self.number.restore(words, caret)

    def hold(self, value: str, caret: int) -> None:
        self.number.hold(value, caret)
        self._place(value)

    def judge(self) -> None:
        self.number.judge()

    def is_dirty(self) -> bool:
        return self.number.is_dirty()

    def flush(self) -> None:
        self.number.flush()

    def clear_answer(self) -> None:
        self._place("")
        self.number.clear_answer()

    def _place(self, value: str) -> None:
        found = _decimal(value, str(self._start))
        self._slider.place(int((found - self._start) / self._step))

    def _on_stepped(self, place: int) -> None:
        value = self._start + self._step * place
        self.number.hold(format(value.normalize(), "f") if value else "0", -1)
        self.number.judge()
        self.typed.emit(self.number.words())

    def _on_undone(self) -> None:
        self.number.take_back()
        self._place(self.number.reads() or "")

    def _on_number(self, value: str) -> None:
        self._place(value)
        self.given.emit(value)


def _decimal(text: str, otherwise: str) -> Decimal:
    try:
        return Decimal(text or otherwise)
    except InvalidOperation:
        return Decimal(otherwise)
