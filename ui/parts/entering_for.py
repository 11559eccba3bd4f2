"""A sheet that asks for whom of the factory is entered, or decided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.factory.records import Contact
from app.domain.kernel.changeset import OnBehalfOf
from ui.i18n.translator import translate
from ui.parts.form_words import FormWords
from ui.parts.person_fields import PersonFields
from ui.widgets.label import Label, Role
from ui.widgets.sheet import Sheet


class EnteringForSheet(Sheet):
    """`chosen` carries an OnBehalfOf, and whether that person is to become a contact of the factory.

    `words` is what is typed, as a draft.
    """

    chosen = Signal(object, bool)

    def __init__(
        self, host: QWidget, contacts: Sequence[Contact], current: OnBehalfOf | None, title: str = "", confirm: str = ""
    ) -> None:
        """Take the people of the factory, who is chosen now, and the question and verb where they differ."""
        super().__init__(
            host,
            title or translate("EnteringForSheet", "For whom are you entering this?"),
            confirm or translate("EnteringForSheet", "Enter for this person"),
        )
        self._person = PersonFields(contacts, current)
        self.body.addWidget(
            Label(self.tr("The history of each change keeps who said it and who wrote it down."), Role.MUTED)
        )
        self.body.addWidget(self._person)
        self.body.addStretch(1)
        self.words = FormWords(self._person.editors, self)
        self.check = self._person.missing
        self.confirmed.connect(lambda: self.chosen.emit(self._person.person(), self._person.wants_contact()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the name."""
        self.open_sheet(self._person.name)
