"""A sheet that asks for the note to a decision; its words are kept at every keystroke."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea


class NoteSheet(Sheet):
    """`given` carries the note. What was typed in a sheet that was left stands there the next time."""

    given = Signal(str)

    def __init__(self, host: QWidget, words: tuple[str, str, str], kept: str, keep: Callable[[str], None]) -> None:
        """Take title, explanation and verb; what was typed earlier; and where keystrokes are kept."""
        title, text, confirm = words
        super().__init__(host, title, confirm)
        name = self.tr("Note to the author")
        self._note = TextArea(name, "", keep)
        self._note.restore(kept)
        self.body.addWidget(Label(text))
        self.body.addWidget(labelled(name, self._note))
        self.body.addStretch(1)
        self.check = self._missing
        self.confirmed.connect(lambda: self.given.emit(self._note.text().strip()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the note."""
        self.open_sheet(self._note)

    def _missing(self) -> str:
        return "" if self._note.text().strip() else self.tr("Write a note: the author reads it.")
