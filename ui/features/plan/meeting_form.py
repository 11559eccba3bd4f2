"""In which meeting a review is recorded: one that is open, or a new one with its attendance."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.committee.commands import HoldMeeting
from app.domain.committee.records import Meeting
from app.queries.item_detail import Sitting
from ui.features.plan.review_presenter import ReviewGround, ReviewPresenter
from ui.i18n.messages import term
from ui.i18n.translator import current_language, fill
from ui.theme.spacing import SM
from ui.widgets.button import Button
from ui.widgets.card import clear_layout
from ui.widgets.check_box import CheckBox
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.detail_pane import labelled
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout

NEW = "new"


class MeetingForm(QWidget):
    """`changed` is sent at every other choice; `hold` is the command that opens a new meeting, if that is chosen.

    `visit_wanted` and `committee_wanted` ask for what is missing for any meeting.
    """

    changed = Signal()
    visit_wanted = Signal()
    committee_wanted = Signal()

    def __init__(self, ground: ReviewGround, presenter: ReviewPresenter, meeting_id: str) -> None:
        """Take where a review can be recorded, and the id a new meeting would have."""
        super().__init__()
        self._ground = ground
        self._presenter = presenter
        self._meeting_id = meeting_id
        self._members: dict[str, CheckBox] = {}
        self._marked: set[str] = set()
        choices = [(sitting.meeting.id, _title(sitting)) for sitting in ground.sittings]
        self._can_hold = ground.visit is not None and bool(ground.committees)
        if self._can_hold:
            choices.append((NEW, self.tr("Hold a new meeting")))
        self._meeting = ChoiceField(self.tr("Meeting"), choices)
        if choices:
            self._meeting.set_value(choices[0][0])
        self._meeting.activated.connect(self._show_choice)
        self._form = QWidget()
        self._committee = ChoiceField(self.tr("Committee"), [(each.id, each.name) for each in ground.committees])
        if ground.committees:
            self._committee.set_value(ground.committees[0].id)
        self._committee.activated.connect(self._show_members)
        self._day = DateField(self.tr("Held on"), presenter.today())
        self._day.committed.connect(self.changed)
        self._present = QVBoxLayout()
        self._present.setSpacing(0)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SM)
        form.addWidget(labelled(self.tr("Committee"), self._committee))
        form.addWidget(labelled(self.tr("Held on"), self._day))
        form.addWidget(Label(self.tr("Who was present?"), Role.LABEL))
        add_layout(form, self._present)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        parts = [labelled(self.tr("Meeting"), self._meeting)] if choices else [self._why(), self._way_out()]
        for part in (*parts, self._form):
            layout.addWidget(part)
        self._show_members()
        self._form.setVisible(self._meeting.value() == NEW)

    def is_possible(self) -> bool:
        """Say whether there is a meeting to record a review in, or one can be held."""
        return bool(self._ground.sittings) or self._can_hold

    def meeting_id(self) -> str:
        """Return the id of the meeting, also of the one that would be held."""
        chosen = self._meeting.value()
        return self._meeting_id if chosen == NEW else chosen

    def hold(self) -> HoldMeeting | None:
        """Return the command that opens the new meeting; None where an open one is chosen."""
        visit = self._ground.visit
        if self._meeting.value() != NEW or visit is None:
            return None
        committee = self._committee.value()
        return HoldMeeting(
            meeting_id=self._meeting_id,
            committee_id=committee,
            visit_id=visit.id,
            held_on=self._day.value() or self._presenter.today(),
            number=self._presenter.meeting_number(committee),
            is_virtual=visit.mode.value == "virtual",
            attended=self._attended(),
        )

    def problem(self) -> str:
        """Return what is missing here, in words."""
        if not self.is_possible():
            return self._why_not()
        if not self._meeting.value():
            return self.tr("Choose the meeting.")
        if self._meeting.value() == NEW and self._day.value() is None:
            return self.tr("Write the date, like 4 Dec 2026.")
        return ""

    def _why(self) -> QWidget:
        return Label(self._why_not(), Role.ERROR)

    def _way_out(self) -> QWidget:
        is_between = self._ground.visit is None
        button = Button(
            self.tr("Start visit") if is_between else self.tr("Register a committee"),
            icon="visit" if is_between else "user",
        )
        button.clicked.connect(self.visit_wanted if is_between else self.committee_wanted)
        return ButtonRow(button)

    def _why_not(self) -> str:
        if self._ground.visit is None:
            return self.tr("A review is recorded in a meeting during a visit. No visit is in progress.")
        return self.tr("This factory has no committee that can decide. Register one on the page Committee.")

    def _attended(self) -> tuple[str, ...]:
        return tuple(id for id, box in self._members.items() if box.isChecked())

    def _show_choice(self) -> None:
        self._form.setVisible(self._meeting.value() == NEW)
        self.changed.emit()

    def _show_members(self) -> None:
        # Whom somebody marked stays marked while other committees are only passed.
        self._marked.difference_update(self._members)
        self._marked.update(self._attended())
        clear_layout(self._present)
        self._members = {}
        chosen = self._committee.value()
        for member in self._ground.members:
            if member.committee_id != chosen:
                continue
            words = fill(self.tr("{name} · {side}"), name=member.name, side=term("side", member.side))
            box = CheckBox(words)
            box.setChecked(member.id in self._marked)
            box.toggled.connect(self.changed)
            self._members[member.id] = box
            self._present.addWidget(box)
        if not self._members:
            self._present.addWidget(Label(self.tr("No members in office are registered."), Role.MUTED))
        self.changed.emit()


def _title(sitting: Sitting) -> str:
    meeting: Meeting = sitting.meeting
    committee = "" if sitting.committee is None else sitting.committee.name
    day = current_language().formats.day(meeting.held_on)
    number = current_language().formats.number(meeting.number)
    return " · ".join(part for part in (number, committee, day) if part)
