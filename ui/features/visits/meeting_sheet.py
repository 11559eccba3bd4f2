"""Holding a committee meeting in a visit: which committee, number, day and place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.committee.records import Committee
from ui.features.visits.words import number_in
from ui.i18n.messages import field_title
from ui.i18n.translator import current_language, translate
from ui.parts.form_words import FormWords
from ui.theme.spacing import MD
from ui.widgets.check_box import CheckBox
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextField


@dataclass(frozen=True, slots=True)
class Sitting:
    """What was entered."""

    committee_id: str
    held_on: date
    number: int
    place: str
    is_virtual: bool


class MeetingSheet(Sheet):
    """`held` carries a Sitting. Before it is sent, `refusal` may name what the rules have against it.

    `words` is what is typed, as a draft.
    """

    held = Signal(object)

    def __init__(
        self,
        host: QWidget,
        committees: Sequence[Committee],
        counted: frozenset[str],
        next_number: Callable[[str], int],
        day: date,
    ) -> None:
        """Take the committees, the kinds whose reviews count, how their meetings are numbered, and the day."""
        title = translate("MeetingSheet", "Hold a committee meeting")
        super().__init__(host, title, translate("MeetingSheet", "Open the record"))
        self.refusal: Callable[[Sitting], str] = lambda _sitting: ""
        self._kinds = {committee.id: committee.kind for committee in committees}
        self._counted = counted
        self._next_number = next_number
        name = translate("MeetingSheet", "Committee")
        self._committee = ChoiceField(name, [(committee.id, committee.name) for committee in committees])
        self._number = TextField(field_title("number"))
        self._day = DateField(field_title("held_on"), day)
        self._place = TextField(field_title("place"), hint=translate("MeetingSheet", "Training room"))
        self._virtual = CheckBox(translate("MeetingSheet", "Held as a virtual meeting"))
        self._note = Label(
            translate("MeetingSheet", "A committee of this kind cannot decide on improvement items."), Role.ERROR
        )
        self.body.addWidget(labelled(name, self._committee))
        self.body.addWidget(self._note)
        line = QHBoxLayout()
        line.setSpacing(MD)
        line.addWidget(labelled(field_title("number"), self._number), 1)
        line.addWidget(labelled(field_title("held_on"), self._day), 2)
        add_layout(self.body, line)
        self.body.addWidget(labelled(field_title("place"), self._place))
        self.body.addWidget(self._virtual)
        self.body.addStretch(1)
        first = next((one for one in committees if one.kind in counted), committees[0])
        self._committee.set_value(first.id)
        self._committee.activated.connect(self._explain)
        self._committee.committed.connect(self._propose_number)
        self._explain()
        self._propose_number()
        editors: dict[str, QWidget] = {
            "committee_id": self._committee,
            "number": self._number,
            "held_on": self._day,
            "place": self._place,
        }
        self.words = FormWords(editors, self)
        self.words.changed.connect(self._explain)
        self.check = self._missing
        self.confirmed.connect(self._send)

    def open_for_typing(self) -> None:
        """Show it with the keyboard on the committee."""
        self.open_sheet(self._committee)

    def _explain(self) -> None:
        self._note.setVisible(self._kinds[self._committee.value()] not in self._counted)

    def _propose_number(self) -> None:
        # Only of the committee that is meant: passing others takes no number that was written.
        number = self._next_number(self._committee.value())
        self._number.setText(current_language().formats.digits(str(number)))

    def _sitting(self) -> Sitting | None:
        day = self._day.value()
        number = number_in(self._number.text())
        if day is None or number is None:
            return None
        place = self._place.text().strip()
        return Sitting(self._committee.value(), day, number, place, self._virtual.isChecked())

    def _missing(self) -> str:
        sitting = self._sitting()
        if sitting is None:
            return self.tr("Write the number and the day of the meeting.")
        return self.refusal(sitting)

    def _send(self) -> None:
        sitting = self._sitting()
        if sitting is not None:
            self.held.emit(sitting)
