"""Answers that are chosen with all choices in sight: one, several, an acknowledgement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.features.checklists.answer_editor import AnswerEditor, reach
from ui.features.checklists.options import OptionGroup, OptionText
from ui.i18n.translator import translate
from ui.widgets.label import Label, Role, show_if
from ui.widgets.search_field import SearchField

MANY = 10
"""From so many choices on they are looked for, not shown at once."""
MOST_SHOWN = 50
"""So many choices are built at most beside those that hold; the others are found by searching."""
_ONWARD = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})

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
    """Any number of the choices; many of them can be searched, and Enter or Down goes on to what was found."""

    def __init__(self, name: str) -> None:
        """Take the question."""
        super().__init__(name)
        self._texts: tuple[OptionText, ...] = ()
        self._held: tuple[str, ...] = ()
        self._search = SearchField(translate("ChoiceAnswers", "Search the choices"))
        reach(self._search)
        self._search.searched.connect(lambda _words: self._offer())
        self._search.hide()
        self._rest = Label("", Role.MUTED)
        self._rest.hide()
        self.options = OptionGroup(name, several=True)
        self.options.chosen.connect(self._on_chosen)
        for part in (self._search, self.options, self._rest):
            self.column.addWidget(part)

    def set_options(self, texts: Sequence[OptionText]) -> None:
        if tuple(texts) != self._texts:
            self._texts = tuple(texts)
            self._search.setVisible(len(texts) > MANY)
            self._offer()

    def show_value(self, value: str) -> None:
        held = tuple(value.split())
        if held != self._held:
            self._held = held
            self._offer()

    def press(self, number: int) -> bool:
        return self.options.press(number)

    def focus_answer(self) -> None:
        self.options.setFocus(Qt.FocusReason.TabFocusReason)

    def clear_answer(self) -> None:
        self.show_value("")
        self.given.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._search.hasFocus() and event.key() in _ONWARD:
            self._offer()
            self.focus_answer()
            return
        super().keyPressEvent(event)

    def _on_chosen(self, names: Sequence[str]) -> None:
        self._held = tuple(names)
        self.given.emit(" ".join(names))

    def _offer(self) -> None:
        """Offer what is looked for, and what holds: of thousands only the first, as each is a widget."""
        wanted = "" if self._search.isHidden() else self._search.text().strip().casefold()
        found = [text for text in self._texts if wanted in text.words.casefold()]
        near = {text.name for text in found[:MOST_SHOWN]}.union(self._held)
        self.options.set_options([text for text in self._texts if text.name in near])
        self.options.show_held(self._held)
        hidden = sum(text.name not in near for text in found)
        words = translate("ChoiceAnswers", "%n more choice(s): search for them", "", hidden)
        self._rest.setText(words if hidden else "")
        show_if(self._rest, hidden > 0)


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
