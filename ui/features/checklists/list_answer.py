"""One of many choices, found by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from ui.features.checklists.answer_editor import AnswerEditor, reach
from ui.features.checklists.options import OptionText
from ui.i18n.translator import translate
from ui.widgets.choice_field import ChoiceField


class ListAnswer(AnswerEditor):
    """One of many: typing any part of the words finds it."""

    def __init__(self, name: str) -> None:
        """Take the question."""
        super().__init__(name)
        self._value = ""
        self._texts: tuple[OptionText, ...] = ()
        self.field = ChoiceField(name, free_text=True, hint=translate("ChoiceAnswers", "Type to search, or open"))
        completer = QCompleter(self.field.model(), self.field)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.field.setCompleter(completer)
        self.field.setMaxVisibleItems(12)
        reach(self.field)
        # Choices that are only passed on the way are no answers, but kept like words that are typed.
        self.field.stepped.connect(lambda: self._on_typed(self.words()))
        self.field.committed.connect(self.flush)
        line = self.field.lineEdit()
        if line is not None:
            line.textEdited.connect(self._on_typed)
            line.editingFinished.connect(self.flush)
            line.returnPressed.connect(self.advanced, Qt.ConnectionType.QueuedConnection)
        self.column.addWidget(self.field)
        self.setFocusProxy(self.field)

    def set_options(self, texts: Sequence[OptionText]) -> None:
        if tuple(texts) == self._texts:
            return
        words = self.words() if self.is_dirty() else None
        self._texts = tuple(texts)
        self.field.set_choices([(text.name, text.words) for text in texts])
        if words is None:
            self._show(self._value)
        else:
            self.restore(words, -1)

    def show_value(self, value: str) -> None:
        if not self.is_dirty():
            self._value = value
            self._show(value)

    def words(self) -> str:
        return self.field.currentText()

    def caret(self) -> int:
        line = self.field.lineEdit()
        return -1 if line is None else line.cursorPosition()

    def reads(self) -> str | None:
        found = self.field.value()
        return found if not found or self._is_offered(found) else None

    def restore(self, words: str, caret: int) -> None:
        line = self.field.lineEdit()
        if line is not None and words != self.words():
            self.field.setCurrentIndex(-1)
            self.field.setEditText(words)
            line.setCursorPosition(len(words) if caret < 0 else caret)

    def hold(self, value: str, caret: int) -> None:
        if self._is_offered(value):
            self._show(value)
        else:
            self.restore(value, caret)

    def judge(self) -> None:
        self.mistaken.emit(translate("ChoiceAnswers", "Choose one from the list") if self.reads() is None else "")

    def is_dirty(self) -> bool:
        # Words of which no choice was made stay as they are.
        return self.words().strip() != self._title(self._value)

    def flush(self) -> None:
        found = self.reads()
        self.judge()
        if found is not None and self.is_dirty():
            is_new = found != self._value
            self._value = found
            self._show(found)
            if is_new:
                self.given.emit(found)
            else:
                # The same choice in another spelling: nothing is left of what was typed.
                self.typed.emit(self.words())

    def press(self, number: int) -> bool:
        if not 1 <= number <= len(self._texts):
            return False
        self._show(self._texts[number - 1].name)
        self.flush()
        return True

    def clear_answer(self) -> None:
        self._value = ""
        self._show("")
        self.mistaken.emit("")
        self.given.emit("")

    def _on_typed(self, words: str) -> None:
        if self.reads() is not None:
            self.mistaken.emit("")
        self.typed.emit(words)

    def _show(self, value: str) -> None:
        self.field.set_value(value if self._is_offered(value) else "")

    def _title(self, value: str) -> str:
        return next((text.words.strip() for text in self._texts if text.name == value), "")

    def _is_offered(self, value: str) -> bool:
        return any(text.name == value for text in self._texts)
