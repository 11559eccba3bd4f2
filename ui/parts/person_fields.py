"""For whom an advisor enters what the factory owns: a contact of the factory, or a name in free text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.factory.records import Contact
from app.domain.kernel.changeset import OnBehalfOf
from ui.i18n.bidi import island
from ui.i18n.translator import fill, translate
from ui.theme.spacing import MD
from ui.widgets.check_box import CheckBox
from ui.widgets.choice_field import ChoiceField
from ui.widgets.detail_pane import labelled
from ui.widgets.text_editors import TextField


class PersonFields(QWidget):
    """Name, position, and whether an unknown person becomes a contact of the factory."""

    changed = Signal()

    def __init__(self, contacts: Sequence[Contact], current: OnBehalfOf | None = None) -> None:
        """Take the contacts of the factory and who is chosen now."""
        super().__init__()
        self._positions = {contact.name: contact.position for contact in contacts}
        choices = [(contact.name, person_words(contact.name, contact.position)) for contact in contacts]
        self.name = ChoiceField(
            self.tr("Name"), choices, free_text=True, hint=self.tr("Choose a contact or write a name")
        )
        self._position = TextField(self.tr("Position"), hint=self.tr("Production manager"))
        self._add = CheckBox(self.tr("Add this person to the factory's contacts"))
        self._add.setChecked(True)
        self._given = ""
        if current is not None:
            self.name.set_value(current.name)
            self._given = current.position
            self._position.setText(current.position)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        layout.addWidget(labelled(self.tr("Name"), self.name))
        layout.addWidget(labelled(self.tr("Position"), self._position))
        layout.addWidget(self._add)
        self.name.activated.connect(self._take_position)
        self.name.currentTextChanged.connect(self._on_name)
        self._on_name()

    @property
    def editors(self) -> dict[str, QWidget]:
        """Return the fields that are typed in, by the name of what they say in a visit."""
        return {"for_name": self.name, "for_position": self._position}

    def person(self) -> OnBehalfOf:
        """Return who is entered; an empty name means nobody."""
        return OnBehalfOf(self.name.value().strip(), self._position.text().strip())

    def wants_contact(self) -> bool:
        """Say whether the person is new and is to become a contact."""
        name = self.person().name
        return bool(name) and name not in self._positions and self._add.isChecked()

    def missing(self, *, may_be_nobody: bool = False) -> str:
        """Return what is missing; a name comes with its position."""
        person = self.person()
        if not person.name:
            return "" if may_be_nobody else self.tr("Write the person's name.")
        return "" if person.position else self.tr("Write the person's position.")

    def _take_position(self) -> None:
        known = self._positions.get(self.name.value())
        if known is not None:
            self._given = known
            self._position.setText(known)

    def _on_name(self) -> None:
        name = self.person().name
        if name not in self._positions and self._given and self._position.text() == self._given:
            # The position of one person must not stay with another's name.
            self._given = ""
            self._position.clear()
        self._add.setVisible(bool(name) and name not in self._positions)
        self.changed.emit()


def person_words(name: str, position: str) -> str:
    """Return a person of the factory: name, position."""
    if not position:
        return island(name)
    return fill(translate("PersonFields", "{name}, {position}"), name=name, position=position)
