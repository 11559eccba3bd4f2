"""The pane beside a list of visits: one visit in short, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.visit.records import VisitStatus
from app.queries.visit_detail import MeetingLine
from ui.features.visits.visit_presenter import VisitView
from ui.features.visits.words import (
    DOT,
    allowance_words,
    day_words,
    days_words,
    status_chip,
    subtitle,
    visit_title,
)
from ui.i18n.messages import field_title, term
from ui.i18n.translator import current_language, fill, translate
from ui.parts.person_fields import person_words
from ui.parts.travel_words import travel_chip
from ui.theme.tokens import Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import ListRow
from ui.widgets.chip import ChipText
from ui.widgets.detail_pane import DetailPane
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import ButtonRow
from ui.widgets.record_state import state_chip


def meeting_title(line: MeetingLine) -> str:
    """Return the name of a meeting: Participation committee, meeting 7."""
    name = line.committee.name if line.committee is not None else translate("MeetingWords", "Committee")
    return fill(translate("MeetingWords", "{committee}, meeting {number}"), committee=name, number=line.meeting.number)


def meeting_chips(line: MeetingLine) -> tuple[ChipText, ...]:
    """Return whether both sides were present in a meeting."""
    if line.presence.both_sides:
        return (ChipText(translate("MeetingWords", "Both sides"), Tone.OK),)
    return (ChipText(translate("MeetingWords", "One side missing"), Tone.WARN),)


def meeting_second(line: MeetingLine) -> str:
    """Return day, attendance and decisions of a meeting, and that it is still open."""
    attendance = fill(
        translate("MeetingWords", "{workers} worker, {managers} management"),
        workers=line.presence.workers,
        managers=line.presence.managers,
    )
    decisions = translate("MeetingWords", "%n decision(s)", "", line.decisions)
    parts = [current_language().formats.day(line.meeting.held_on), attendance, decisions]
    if not line.meeting.closed:
        parts.insert(1, translate("MeetingWords", "not closed"))
    return DOT.join(parts)


class VisitOverview(QWidget):
    """Shows a VisitView, or that none is chosen. Its buttons ask; the page answers."""

    open_wanted = Signal()
    start_wanted = Signal()
    change_wanted = Signal()
    cancel_wanted = Signal()
    meeting_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing chosen."""
        super().__init__(parent)
        self._shown: object = None
        self._pane = DetailPane(self.tr("Visit"))
        self._empty = EmptyState(
            self.tr("No visit chosen"), self.tr("Choose a visit to see its day, people and meetings."), icon="visit"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pane)
        layout.addWidget(self._empty)
        self.show_visit(None)

    def show_visit(self, view: VisitView | None) -> None:
        """Show a visit as it is now."""
        self._pane.setVisible(view is not None)
        self._empty.setVisible(view is None)
        shown = None if view is None else (view.detail, view.checks, view.travel, view.context.role, view.context.today)
        if view is None or shown == self._shown:
            # What is the same stays, and the keyboard on it.
            return
        self._shown = shown
        visit, detail = view.visit, view.detail
        self._pane.clear()
        title = DOT.join((visit_title(visit, detail.number), detail.factory))
        self._pane.set_heading(title, subtitle(visit), self._chips(view))
        self._add_buttons(view)
        self._pane.add_section()
        self._pane.add_field(field_title("kind"), term("visit_kind", visit.kind))
        day = field_title("planned_on" if visit.held_on is None else "held_on")
        self._pane.add_field(day, DOT.join((day_words(visit), days_words(visit.days))))
        self._pane.add_field(self.tr("Visit days"), allowance_words(detail.allowance))
        if visit.for_name:
            self._pane.add_field(self.tr("Entered for"), person_words(visit.for_name, visit.for_position))
        if visit.cancelled_reason:
            self._pane.add_field(self.tr("Reason for cancelling"), visit.cancelled_reason)
        if visit.passed_reason:
            self._pane.add_field(field_title("passed_reason"), visit.passed_reason)
        self._pane.add_field(field_title("purpose"), visit.purpose)
        if detail.meetings:
            self._add_meetings(detail.meetings)
        if visit.status in (VisitStatus.IN_PROGRESS, VisitStatus.CLOSED):
            self._pane.add_section()
            self._pane.add_field(field_title("minutes"), visit.minutes)

    def _chips(self, view: VisitView) -> tuple[ChipText, ...]:
        chips = [status_chip(view.visit, view.context.today)]
        if view.open_checks:
            count = len(view.open_checks)
            chips.append(ChipText(translate("VisitOverview", "%n still open", "", count), Tone.WARN))
        if view.travel is not None and view.is_planned:
            chips.append(travel_chip(view.travel))
        if view.detail.state is not None:
            chips.append(state_chip(view.detail.state))
        return tuple(chips)

    def _add_buttons(self, view: VisitView) -> None:
        open_ = Button(self.tr("Open visit"))
        open_.clicked.connect(self.open_wanted)
        buttons = [open_]
        if view.visit.status is VisitStatus.PLANNED:
            start = Button(self.tr("Start visit…"), ButtonKind.PLAIN)
            start.clicked.connect(self.start_wanted)
            start.set_blocked(not view.may("StartVisit").met)
            change = Button(self.tr("Change plan…"))
            change.clicked.connect(self.change_wanted)
            change.set_blocked(not view.may("EditVisit").met)
            buttons = [start, open_, change]
        if not view.is_over:
            cancel = Button(self.tr("Cancel visit…"))
            cancel.clicked.connect(self.cancel_wanted)
            cancel.set_blocked(not view.may("CancelVisit").met)
            buttons.append(cancel)
        self._pane.add_section().addWidget(ButtonRow(*buttons))

    def _add_meetings(self, lines: tuple[MeetingLine, ...]) -> None:
        section = self._pane.add_section(self.tr("Meetings"), inset=False)
        for line in lines:
            row = ListRow(meeting_title(line), meeting_second(line), chips=meeting_chips(line), opens=True)
            row.activated.connect(lambda id=line.meeting.id: self.meeting_wanted.emit(id))
            section.addWidget(row)
