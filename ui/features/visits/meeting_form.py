"""When, where and with whom a committee met: the short fields of a meeting."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.committee.commands import MeetingPatch
from app.domain.committee.records import Meeting
from ui.features.visits.words import MOST_NUMBER, number_in
from ui.i18n.messages import field_title
from ui.i18n.translator import current_language, fill
from ui.theme.spacing import MD
from ui.widgets.check_box import CheckBox
from ui.widgets.date_field import DateField
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.text_editors import TextField


class MeetingForm(QWidget):
    """`committed` carries a MeetingPatch of the one field that was changed."""

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._number = TextField(field_title("number"))
        self._day = DateField(field_title("held_on"))
        self._place = TextField(field_title("place"))
        self._virtual = CheckBox(self.tr("Held as a virtual meeting"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(MD)
        self._problem = Label("", Role.ERROR)
        self._problem.hide()
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(labelled(field_title("number"), self._number), 0, 0, top)
        grid.addWidget(labelled(field_title("held_on"), self._day), 0, 1, top)
        grid.addWidget(self._problem, 1, 0, 1, 2)
        grid.addWidget(labelled(field_title("place"), self._place), 2, 0, 1, 2)
        grid.addWidget(self._virtual, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self._number.committed.connect(self._on_number)
        self._day.committed.connect(self._on_day)
        self._place.committed.connect(self._on_place)
        self._virtual.clicked.connect(lambda checked: self.committed.emit(MeetingPatch(is_virtual=checked)))
        self._shown: Meeting | None = None
        self._sent: dict[str, str] = {}

    def show_meeting(self, meeting: Meeting, *, locked: bool) -> None:
        """Show a meeting as it is now; what is being written stays."""
        self._shown = meeting
        self._number.set_text(_figures(meeting.number))
        if not self._day.line.hasFocus():
            self._day.set_value(meeting.held_on)
        self._place.set_text(meeting.place)
        self._virtual.setChecked(meeting.is_virtual)
        self._place.setReadOnly(locked)
        self._number.setReadOnly(locked)
        for part in (self._day, self._virtual):
            part.setEnabled(not locked)

    def flush(self) -> None:
        """Save what is being written now."""
        self._number.commit()
        self._day.commit()
        self._place.commit()

    def settle(self) -> None:
        """Take what is written as saved."""
        for name, field in (("number", self._number), ("place", self._place)):
            # What was typed since is still to be saved.
            if self._sent.pop(name, None) == field.text():
                field.settle()

    def restore(self) -> None:
        """Show the number and the day of the record again, after a refusal."""
        if self._shown is not None:
            self._number.restore(_figures(self._shown.number))
            self._number.settle()
            self._say_problem("")
            self._day.set_value(self._shown.held_on)

    def _on_number(self, text: str) -> None:
        number = number_in(text)
        # What was written stays, to be put right: the record keeps its number meanwhile.
        self._say_problem(
            "" if number else fill(self.tr("Write a number from {least} to {most}."), least=1, most=MOST_NUMBER)
        )
        if number is not None:
            self._sent["number"] = text
            self.committed.emit(MeetingPatch(number=number))

    def _say_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _on_place(self, text: str) -> None:
        self._sent["place"] = text
        self.committed.emit(MeetingPatch(place=text.strip()))

    def _on_day(self, day: date | None) -> None:
        if day is None:
            self.restore()
        else:
            self.committed.emit(MeetingPatch(held_on=day))


def _figures(number: int) -> str:
    """Return a number to type on: ungrouped, in the person's figures."""
    return current_language().formats.digits(str(number))
