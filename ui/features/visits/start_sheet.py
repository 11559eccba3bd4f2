"""Starting a visit: on which day, and for whom of the factory the advisor enters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.factory.records import Contact
from app.domain.kernel.changeset import OnBehalfOf
from ui.i18n.translator import translate
from ui.parts.form_words import FormWords
from ui.parts.person_fields import PersonFields
from ui.widgets.date_field import DateField
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Start:
    """What was entered; a person without a name is nobody."""

    held_on: date
    person: OnBehalfOf
    adds_contact: bool


class StartSheet(Sheet):
    """`started` carries a Start. Before it is sent, `refusal` may name what the rules have against it.

    `words` is what is typed, as a draft.
    """

    started = Signal(object)

    def __init__(self, host: QWidget, contacts: Sequence[Contact], current: OnBehalfOf | None, today: date) -> None:
        """Take the people of the factory, for whom was entered last, and the day."""
        super().__init__(host, translate("StartSheet", "Start the visit"), translate("StartSheet", "Start visit"))
        self.refusal: Callable[[Start], str] = lambda _start: ""
        self._day = DateField(self.tr("Day of the visit"), today)
        self._person = PersonFields(contacts, current)
        self.body.addWidget(
            Label(
                self.tr(
                    "What the factory owns is entered for one of its people. The history of each change keeps who "
                    "said it. You can also name the person later."
                ),
                Role.MUTED,
            )
        )
        self.body.addWidget(self._person)
        self.body.addWidget(labelled(self.tr("Day of the visit"), self._day))
        self.body.addStretch(1)
        self.words = FormWords({**self._person.editors, "held_on": self._day}, self)
        self.check = self._missing
        self.confirmed.connect(self._send)

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the name."""
        self.open_sheet(self._person.name)

    def _start(self) -> Start | None:
        day = self._day.value()
        if day is None:
            return None
        return Start(day, self._person.person(), self._person.wants_contact())

    def _missing(self) -> str:
        start = self._start()
        if start is None:
            return self.tr("Write the day of the visit.")
        return self._person.missing(may_be_nobody=True) or self.refusal(start)

    def _send(self) -> None:
        start = self._start()
        if start is not None:
            self.started.emit(start)
