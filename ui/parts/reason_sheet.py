"""A sheet that asks for a reason, which stays visible to everyone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.restored_note import RestoredNote
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea


class ReasonSheet(Sheet):
    """`given` carries the reason, `typed` each keystroke of it."""

    given = Signal(str)
    typed = Signal(str)

    def __init__(self, host: QWidget, title: str, text: str, confirm: str, cancel: str = "") -> None:
        """Take the question, what will happen, and the two verbs."""
        super().__init__(host, title, confirm, cancel)
        name = self.tr("Reason")
        self._reason = TextArea(name, "", self.typed.emit)
        self._note = RestoredNote(self)
        self._note.discarded.connect(self._discard)
        self.body.addWidget(Label(text))
        self.body.addWidget(labelled(name, self._reason))
        self.body.addStretch(1)
        self.check = self._missing
        self.confirmed.connect(lambda: self.given.emit(self._reason.text().strip()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the reason."""
        self.open_sheet(self._reason)

    def restore(self, words: str) -> None:
        """Put back what was typed and not given."""
        self._reason.restore(words)
        self._note.say()

    def _discard(self) -> None:
        self._reason.restore("")
        self.typed.emit("")

    def _missing(self) -> str:
        return "" if self._reason.text().strip() else self.tr("Write a reason.")
