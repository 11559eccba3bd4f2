"""For whom the advisor enters what the factory owns: shown at the top of the pane, chosen once per visit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.kernel.changeset import OnBehalfOf
from ui.i18n.translator import fill
from ui.parts.person_fields import person_words
from ui.theme.spacing import SM
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import ElidedLabel, Role


class EnteringForBar(QWidget):
    """Entering for: R. Islam, production manager - Change. `change_wanted` opens the chooser."""

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nobody chosen."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Entering for"))
        self._words = ElidedLabel("", Role.SMALL)
        self._change = Button("", ButtonKind.LINK, "user")
        self._change.clicked.connect(self.change_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._change)
        self.show_person(None)

    def show_person(self, chosen: OnBehalfOf | None) -> None:
        """Show who is chosen."""
        if chosen is None:
            self._words.setText(self.tr("Entering for: nobody yet"))
            self._change.setText(self.tr("Choose"))
        else:
            person = person_words(chosen.name, chosen.position)
            self._words.setText(fill(self.tr("Entering for: {person}"), person=person))
            self._change.setText(self.tr("Change"))
        self._change.setAccessibleName(self.tr("Choose for whom is entered"))
        self._change.setAccessibleDescription(self._words.text())
