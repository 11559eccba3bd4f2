"""Two fields that make one value."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui.features.checklists.answer_editor import AnswerEditor, reach
from ui.theme.spacing import SM
from ui.theme.theme import current_theme
from ui.widgets.detail_pane import labelled
from ui.widgets.placing import add_layout
from ui.widgets.text_editors import TextField

_COORDINATE = 160


class PairAnswer(AnswerEditor):
    """Two fields that make one value: a place on the map, or a date with a time."""

    def __init__(
        self,
        name: str,
        parts: tuple[tuple[str, str], tuple[str, str]],
        join: Callable[[str, str], str | None],
        part: Callable[[str], tuple[str, str]],
        mistake: str,
    ) -> None:
        """Take the question, title and example of each field, how they make a value and come from one."""
        super().__init__(name)
        self._join = join
        self._part = part
        self._mistake = mistake
        self._saved = ""
        row = QHBoxLayout()
        row.setSpacing(SM)
        self.lines: list[QLineEdit] = []
        for title, hint in parts:
            line = TextField(f"{title}: {name}", hint=hint)
            reach(line)
            line.setMaximumWidth(current_theme().scaled(_COORDINATE))
            line.textEdited.connect(self._on_typed)
            line.editingFinished.connect(self.flush)
            self.lines.append(line)
            row.addWidget(labelled(title, line), 1)
        row.addStretch(1)
        add_layout(self.column, row)
        first, second = self.lines
        first.returnPressed.connect(second.setFocus, Qt.ConnectionType.QueuedConnection)
        second.returnPressed.connect(self.advanced, Qt.ConnectionType.QueuedConnection)
        self.setFocusProxy(first)

    def show_value(self, value: str) -> None:
        if self.is_dirty():
            return
        self._saved = value
        self._show(value)

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - a setter
        for line in self.lines:
            line.setReadOnly(locked)

    def words(self) -> str:
        return "\n".join(line.text() for line in self.lines)

    def caret(self) -> int:
        return self.lines[0].cursorPosition()

    def reads(self) -> str | None:
        return self._join(*(line.text() for line in self.lines))

    def restore(self, words: str, caret: int) -> None:
        for line, text in zip(self.lines, [*words.split("\n"), "", ""][:2], strict=True):
            line.setText(text)

    def hold(self, value: str, caret: int) -> None:
        self.restore(value if "\n" in value else "\n".join(self._part(value)), caret)

    def judge(self) -> None:
        self.mistaken.emit(self._mistake if self.reads() is None else "")

    def is_dirty(self) -> bool:
        return tuple(line.text() for line in self.lines) != self._part(self._saved)

    def flush(self) -> None:
        if not self.is_dirty():
            self.mistaken.emit("")
            return
        found = self.reads()
        inside = any(line.hasFocus() for line in self.lines)
        if found is None:
            # Between the two fields nothing is wrong yet.
            self.mistaken.emit("" if inside else self._mistake)
            return
        self.mistaken.emit("")
        is_new = found != self._saved
        self._saved = found
        self._show(found)
        if is_new:
            self.given.emit(found)
        else:
            # The same value in another spelling: nothing is left of what was typed.
            self.typed.emit(self.words())

    def clear_answer(self) -> None:
        self._saved = ""
        for line in self.lines:
            line.clear()
        self.mistaken.emit("")
        self.given.emit("")

    def _show(self, value: str) -> None:
        for line, text in zip(self.lines, self._part(value), strict=True):
            if line.text() != text:
                line.setText(text)

    def _on_typed(self, _text: str) -> None:
        if self.reads() is not None:
            self.mistaken.emit("")
        self.typed.emit(self.words())
