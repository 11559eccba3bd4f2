"""For whom the advisor enters what the factory owns: shown at the top of the pane, chosen once per visit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.factory.records import Contact
from app.domain.kernel.changeset import OnBehalfOf
from ui.features.plan.words import with_person
from ui.i18n.translator import fill, translate
from ui.theme.spacing import SM
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choice_field import ChoiceField
from ui.widgets.detail_pane import labelled
from ui.widgets.label import ElidedLabel, Label, Role
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextField


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
            person = with_person(chosen.name, chosen.position)
            self._words.setText(fill(self.tr("Entering for: {person}"), person=person))
            self._change.setText(self.tr("Change"))
        self._change.setAccessibleName(self.tr("Choose for whom is entered"))
        self._change.setAccessibleDescription(self._words.text())


class EnteringForSheet(Sheet):
    """Asks for name and position; `chosen` carries an OnBehalfOf."""

    chosen = Signal(object)

    def __init__(self, host: QWidget, contacts: Sequence[Contact], current: OnBehalfOf | None) -> None:
        """Take the people of the factory and who is chosen now."""
        title = translate("EnteringForSheet", "For whom are you entering this?")
        super().__init__(host, title, translate("EnteringForSheet", "Enter for this person"))
        self._positions = {contact.name: contact.position for contact in contacts}
        people = [(contact.name, with_person(contact.name, contact.position)) for contact in contacts]
        self._name = ChoiceField(self.tr("Name"), people, free_text=True, hint=self.tr("Choose, or write a name"))
        self._position = TextField(self.tr("Position"), hint=self.tr("Production manager"))
        if current is not None:
            self._name.set_value(current.name)
            self._position.setText(current.position)
        self._name.activated.connect(self._take_position)
        self.body.addWidget(
            Label(self.tr("The history of each change keeps who said it and who wrote it down."), Role.MUTED)
        )
        self.body.addWidget(labelled(self.tr("Name"), self._name))
        self.body.addWidget(labelled(self.tr("Position"), self._position))
        self.body.addStretch(1)
        self.check = self._missing
        self.confirmed.connect(lambda: self.chosen.emit(self._person()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the name."""
        self.open_sheet(self._name)

    def _take_position(self) -> None:
        self._position.setText(self._positions.get(self._name.value(), self._position.text()))

    def _person(self) -> OnBehalfOf:
        return OnBehalfOf(self._name.value().strip(), self._position.text().strip())

    def _missing(self) -> str:
        person = self._person()
        if not person.name:
            return self.tr("Write the person's name.")
        return "" if person.position else self.tr("Write the person's position.")
