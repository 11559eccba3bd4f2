"""Answers that are chosen with all choices in sight: one, several, an acknowledgement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from ui.features.checklists.answer_editor import AnswerEditor, reach
from ui.features.checklists.options import OptionGroup, OptionText
from ui.i18n.translator import translate
from ui.widgets.search_field import SearchField

MANY = 10
"""From so many choices on they are looked for, not shown at once."""


_YES = "OK"


class OneAnswer(AnswerEditor):
    """One of a few, all of them in sight."""

    def __init__(self, name: str) -> None:
        """Take the question."""
        super().__init__(name)
        self.options = OptionGroup(name, several=False)
        self.options.chosen.connect(lambda names: self.given.emit(" ".join(names)))
        self.column.addWidget(self.options)

    def set_options(self, texts: Sequence[OptionText]) -> None:
        self.options.set_options(texts)

    def show_value(self, value: str) -> None:
        self.options.show_held((value,))

    def press(self, number: int) -> bool:
        return self.options.press(number)

    def focus_answer(self) -> None:
        self.options.setFocus(Qt.FocusReason.TabFocusReason)

    def clear_answer(self) -> None:
        self.options.show_held(())
        self.given.emit("")


class SeveralAnswer(AnswerEditor):
    """Any number of the choices; many of them can be searched."""

    def __init__(self, name: str) -> None:
        """Take the question."""
        super().__init__(name)
        self._search = SearchField(translate("ChoiceAnswers", "Search the choices"))
        reach(self._search)
        self._search.searched.connect(self._on_searched)
        self._search.hide()
        self.options = OptionGroup(name, several=True)
        self.options.chosen.connect(lambda names: self.given.emit(" ".join(names)))
        self.column.addWidget(self._search)
        self.column.addWidget(self.options)

    def set_options(self, texts: Sequence[OptionText]) -> None:
        self.options.set_options(texts)
        self._search.setVisible(len(texts) > MANY)

    def show_value(self, value: str) -> None:
        self.options.show_held(value.split())

    def press(self, number: int) -> bool:
        return self.options.press(number)

    def focus_answer(self) -> None:
        self.options.setFocus(Qt.FocusReason.TabFocusReason)

    def clear_answer(self) -> None:
        self.options.show_held(())
        self.given.emit("")

    def _on_searched(self, words: str) -> None:
        self.options.show_only(words)


class TickAnswer(OneAnswer):
    """An acknowledgement: given or not."""

    def __init__(self, name: str) -> None:
        """Take the question."""
        super().__init__(name)
        self.options.deleteLater()
        self.options = OptionGroup(name, several=True)
        self.options.set_options((OptionText(_YES, translate("ChoiceAnswers", "Read and understood")),))
        self.options.chosen.connect(lambda names: self.given.emit(" ".join(names)))
        self.column.addWidget(self.options)

    def set_options(self, texts: Sequence[OptionText]) -> None:
        """Offer the one that there is."""

    def show_value(self, value: str) -> None:
        self.options.show_held((_YES,) if value else ())
