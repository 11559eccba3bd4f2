"""An answer on one line that is read as a value."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from ui.features.checklists.answer_editor import AnswerEditor, reach
from ui.theme.theme import current_theme, restyle
from ui.widgets.text_editors import TextField


class LineAnswer(AnswerEditor):
    """One line that is read as a value: `read` gives it in lexical form, None where it is none; `write` shows it."""

    def __init__(
        self,
        name: str,
        hint: str,
        read: Callable[[str], str | None],
        write: Callable[[str], str],
        mistake: str,
        *,
        width: int = 0,
    ) -> None:
        """Take the question, an example, how to read and write a value, and what to say of what is none."""
        super().__init__(name)
        self._read = read
        self._write = write
        self._mistake = mistake
        self._saved = ""
        self.line = TextField(name, hint=hint)
        reach(self.line)
        if width:
            self.line.setMaximumWidth(current_theme().scaled(width))
            self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.textEdited.connect(self._on_typed)
        self.line.editingFinished.connect(self.flush)
        # First what is typed is given, then the keyboard moves on.
        self.line.returnPressed.connect(self.advanced, Qt.ConnectionType.QueuedConnection)
        self.column.addWidget(self.line)
        self.setFocusProxy(self.line)

    def show_value(self, value: str) -> None:
        if self.is_dirty():
            return
        self._saved = value
        shown = self._write(value)
        if shown != self.line.text():
            self.line.setText(shown)

    def take_back(self) -> None:
        """Show the saved value again in place of what was typed since."""
        self.line.setText(self._write(self._saved))
        self._mark(wrong=False)
        self.typed.emit(self.line.text())

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - a setter
        self.line.setReadOnly(locked)

    def words(self) -> str:
        return self.line.text()

    def caret(self) -> int:
        return self.line.cursorPosition()

    def reads(self) -> str | None:
        return self._read(self.line.text())

    def restore(self, words: str, caret: int) -> None:
        self.line.setText(words)
        if caret >= 0:
            self.line.setCursorPosition(caret)

    def hold(self, value: str, caret: int) -> None:
        self.restore(self._write(value) or value, caret)

    def judge(self) -> None:
        self._mark(wrong=self.reads() is None)

    def is_dirty(self) -> bool:
        return self.line.text() != self._write(self._saved)

    def flush(self) -> None:
        found = self.reads()
        self.judge()
        if found is not None and self.is_dirty():
            is_new = found != self._saved
            self._saved = found
            self.line.setText(self._write(found))
            if is_new:
                self.given.emit(found)
            else:
                # The same value in another spelling: nothing is left of what was typed.
                self.typed.emit(self.line.text())

    def clear_answer(self) -> None:
        self._saved = ""
        self.line.clear()
        self._mark(wrong=False)
        self.given.emit("")

    def _on_typed(self, text: str) -> None:
        if self.line.property("wrong") and self._read(text) is not None:
            self._mark(wrong=False)
        self.typed.emit(text)

    def _mark(self, *, wrong: bool) -> None:
        if bool(self.line.property("wrong")) != wrong:
            self.line.setProperty("wrong", wrong)
            restyle(self.line)
            self.mistaken.emit(self._mistake if wrong else "")
