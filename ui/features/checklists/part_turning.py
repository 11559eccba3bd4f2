"""Under a part of a long section: which lines it shows, and the ways to the part before and after."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.features.checklists.answer_editor import reach
from ui.i18n.translator import fill, translate
from ui.theme.spacing import LG, MD, SM
from ui.widgets.button import Button
from ui.widgets.label import Label, Role, show_if


class PartTurning(QWidget):
    """`wanted` carries the part to show, from 0; a section that is shown in one part has none of it."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start at the first part."""
        super().__init__(parent)
        self._part = 0
        self._span = Label("", Role.MUTED, wrap=False)
        self._back = Button(translate("PartTurning", "Back"))
        self._on = Button(translate("PartTurning", "Go on"))
        for button, step in ((self._back, -1), (self._on, 1)):
            reach(button)
            button.clicked.connect(lambda _checked=False, step=step: self.wanted.emit(self._part + step))
        row = QHBoxLayout(self)
        row.setContentsMargins(LG, MD, LG, MD)
        row.setSpacing(SM)
        row.addWidget(self._span, 1)
        row.addWidget(self._back)
        row.addWidget(self._on)

    def show_part(self, part: int, parts: int, span: str) -> None:
        """Say which part of how many this is, and which lines it shows."""
        self._part = part
        self._span.setText(span)
        show_if(self, parts > 1)
        self._back.setVisible(part > 0)
        self._on.setVisible(part + 1 < parts)


def span_words(first: int, last: int, of: int) -> str:
    """Return which lines of a long section are shown."""
    return fill(translate("PartTurning", "{first} to {last} of {of}"), first=first, last=last, of=of)
