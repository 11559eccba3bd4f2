"""What was added to locked minutes, and where more is added: shown below them, never edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.addenda import AddendumLine
from ui.i18n.bidi import island
from ui.i18n.translator import current_language
from ui.theme.spacing import SM, XS
from ui.widgets.button import Button
from ui.widgets.card import clear_layout
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.text_editors import TextArea


class AddendaPart(QWidget):
    """`typed` carries the words at every keystroke, `added` those of an addendum to be given."""

    typed = Signal(str)
    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without any."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Added after the minutes were locked"))
        self._shown: Sequence[AddendumLine] | None = None
        self._sent = ""
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SM)
        self._title = Label(self.tr("Added after the minutes were locked"), Role.LABEL)
        self._text = TextArea(self.tr("Addition to the minutes"), draft=self.typed.emit)
        self._text.setPlaceholderText(self.tr("What became known later; it stands with your name and the day"))
        self._problem = Label("", Role.ERROR)
        self._add = Button(self.tr("Add to the minutes"), icon="plus")
        self._add.clicked.connect(self._on_add)
        self._new = QWidget()
        new = QVBoxLayout(self._new)
        new.setContentsMargins(0, 0, 0, 0)
        new.setSpacing(SM)
        for part in (self._text, self._problem, ButtonRow(self._add)):
            new.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        layout.addWidget(self._title)
        add_layout(layout, self._lines)
        layout.addWidget(self._new)
        self._problem.hide()

    def show_addenda(self, lines: Sequence[AddendumLine], draft: str, *, may_add: bool) -> None:
        """Show what was added; words that are being written stay, those of an earlier day come back."""
        self._new.setVisible(may_add)
        if draft and not self._text.is_dirty():
            self._text.restore(draft)
        if lines == self._shown:
            return
        self._shown = tuple(lines)
        clear_layout(self._lines)
        for line in lines:
            self._lines.addWidget(_said(line))

    def settle(self) -> None:
        """Take what was sent as added; what was typed since stays."""
        self._say("")
        sent, self._sent = self._sent, ""
        if self._text.text() == sent:
            self._text.restore("")
            self._text.settle()

    def refuse(self, words: str) -> None:
        """Say why it was not added; the words stay."""
        self._sent = ""
        self._say(words)

    def _on_add(self) -> None:
        if self._sent:
            return  # pressed twice: it is on its way, and what is added can never be taken off again
        words = self._text.text().strip()
        if not words:
            self._say(self.tr("Write what is to be added."))
            self._text.setFocus()
            return
        self._say("")
        self._sent = self._text.text()
        self.added.emit(words)

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))


def _said(line: AddendumLine) -> QWidget:
    block = QWidget()
    layout = QVBoxLayout(block)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(XS // 2)
    moment = current_language().formats.moment(line.addendum.made_at)
    head = " · ".join(part for part in (island(line.author) if line.author else "", moment) if part)
    layout.addWidget(Label(head, Role.SMALL))
    layout.addWidget(Label(line.addendum.text, selectable=True))
    return block
