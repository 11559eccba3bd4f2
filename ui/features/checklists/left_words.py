"""Words typed at a question that make no value, where the run takes no answer any more: read, copied, or discarded."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n.bidi import island
from ui.i18n.translator import fill, translate
from ui.theme.spacing import SM
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label, Role


class LeftWords(QWidget):
    """Shows the words; `discarded` says that whoever wrote them needs them no more."""

    discarded = Signal()

    def __init__(self, question: str) -> None:
        """Take the question, for screen readers."""
        super().__init__()
        self._words = Label("", Role.SMALL, selectable=True)
        button = Button(translate("FieldBlock", "Discard"), ButtonKind.LINK)
        button.setAccessibleDescription(question)
        button.clicked.connect(self.discarded)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SM)
        row.addWidget(self._words, 1)
        row.addWidget(button)

    def show_words(self, words: str) -> None:
        """Show words that are kept on this device and were not saved."""
        title = translate("FieldBlock", "What you wrote is kept, but not saved yet")
        self._words.setText(fill(translate("LeftWords", "{field}: {words}"), field=title, words=island(words)))
