"""The pane beside the members: what the committee is, how it is made up, what is expected of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.queries.committee_register import CommitteePart
from ui.features.committee.expectation_words import expectation_rows
from ui.features.committee.presenter import RegisterView
from ui.features.committee.words import (
    balance_words,
    committee_chips,
    committee_subtitle,
    women_words,
)
from ui.widgets.button import Button
from ui.widgets.detail_pane import DetailPane
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList


class CommitteePane(DetailPane):
    """`change_wanted` asks for the committee's sheet, `meeting_wanted` to hold a meeting in the visit in progress."""

    change_wanted = Signal()
    meeting_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Committee"))
        self._shown: object = None

    def show_committee(self, view: RegisterView, part: CommitteePart) -> None:
        """Show a committee as it is now."""
        shown = (part, view.register.visit_in_progress, view.context.role)
        if shown == self._shown:
            # What is the same stays, and the keyboard on it.
            return
        self._shown = shown
        self.clear()
        self.set_heading(part.committee.name, committee_subtitle(part), committee_chips(part))
        change = Button(self.tr("Change committee…"))
        change.clicked.connect(self.change_wanted)
        change.set_blocked(not view.may("EditCommittee").met)
        buttons = [change]
        if view.register.visit_in_progress:
            meeting = Button(self.tr("Go to the visit"), icon="visit")
            meeting.clicked.connect(self.meeting_wanted)
            buttons.append(meeting)
        self.add_section().addWidget(ButtonRow(*buttons))
        self.add_section()
        self.add_field(self.tr("Balance"), balance_words(part.balance))
        self.add_field(self.tr("Women"), women_words(part.balance))
        title = self.tr("What the country expects")
        section = self.add_section(title, inset=False)
        if part.expectations:
            section.addWidget(ReasonList(title, expectation_rows(part)))
        note = Label(self._note(part), Role.SMALL)
        note.setContentsMargins(14, 0, 14, 12)
        section.addWidget(note)

    def _note(self, part: CommitteePart) -> str:
        if part.type is None:
            return self.tr("The rule pack knows nothing about committees of this kind.")
        return self.tr("These are warnings and hold nobody back. They come from the programme's rule pack.")
