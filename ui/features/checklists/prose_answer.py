"""An answer of several lines."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from ui.features.checklists.answer_editor import AnswerEditor
from ui.widgets.text_editors import TextArea


class ProseAnswer(AnswerEditor):
    """Several lines; Tab leaves, Enter makes a line."""

    def __init__(self, name: str, hint: str) -> None:
        """Take the question and an example."""
        super().__init__(name)
        self._saved = ""
        self.area = TextArea(name, "", self.typed.emit)
        self.area.setPlaceholderText(hint)
        self.area.committed.connect(lambda _text: self.flush())
        self.column.addWidget(self.area)
        self.setFocusProxy(self.area)

    def show_value(self, value: str) -> None:
        self.area.set_text(value)
        if not self.area.is_dirty():
            self._saved = value

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - a setter
        self.area.setReadOnly(locked)

    def words(self) -> str:
        return self.area.text()

    def caret(self) -> int:
        return self.area.textCursor().position()

    def restore(self, words: str, caret: int) -> None:
        self.area.restore(words)
        cursor = self.area.textCursor()
        end = caret if 0 <= caret <= len(words) else len(words)
        cursor.setPosition(end, QTextCursor.MoveMode.MoveAnchor)
        self.area.setTextCursor(cursor)

    def is_dirty(self) -> bool:
        return self.area.is_dirty()

    def flush(self) -> None:
        if self.area.is_dirty():
            self._saved = self.area.text()
            self.area.settle()
            self.given.emit(self._saved)

    def clear_answer(self) -> None:
        self.area.restore("")
        self.area.settle()
        self._saved = ""
        self.given.emit("")
