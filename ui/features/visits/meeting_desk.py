"""A meeting of the visit with what opens, saves and closes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.committee.commands import CloseMeeting, EditMeeting, HoldMeeting, MeetingPatch
from app.domain.committee.entries import with_due
from app.domain.committee.records import Meeting
from app.domain.errors import Known
from app.domain.reasons import Reason, Where, Who
from app.domain.visit.records import Visit
from app.queries.draft_places import NEW_MEETING
from ui.features.visits.keeping import keep_or_forget
from ui.features.visits.meeting_acts import MeetingActs
from ui.features.visits.meeting_agenda import POINT
from ui.features.visits.meeting_pane import MeetingPane, closing_notes, patch_of
from ui.features.visits.meeting_sheet import MeetingSheet, Sitting
from ui.features.visits.visit_presenter import MeetingView, VisitPresenter, VisitView
from ui.i18n.messages import explain
from ui.i18n.translator import fill
from ui.parts.drafting import DraftWords, draft_place
from ui.parts.writing import Entry, Writer, reasons_words
from ui.widgets.label import Label
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.sheet import ConfirmationSheet
from ui.widgets.state_mark import ReasonState

_FORM = "form"


class MeetingDesk(QWidget):
    """`opened` carries the id of a new meeting, `blocked` what could not be done and why, `item_opened` an item.

    `committee_wanted` says that there is no committee yet that could meet, `mended` that nothing is refused any more.
    """

    opened = Signal(str)
    blocked = Signal(str, object)
    item_opened = Signal(str)
    committee_wanted = Signal()
    mended = Signal()

    def __init__(self, presenter: VisitPresenter, writer: Writer, parent: QWidget | None = None) -> None:
        """Take where to read and how to write."""
        super().__init__(parent)
        self._presenter = presenter
        self._writer = writer
        self._pane: MeetingPane | None = None
        self._view: MeetingView | None = None
        self._unsaved: set[str] = set()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_meeting(self, meeting_id: str, engagement_id: str) -> bool:
        """Show a meeting as it is now; False when it is not on this device, which is said of one that was in front."""
        view = self._presenter.meeting(meeting_id, engagement_id)
        if view is None:
            self._let_go(meeting_id)
            return False
        if self._view is None or self._view.detail.meeting.id != meeting_id or self._pane is None:
            self._replace(view.detail.meeting)
        self._view = view
        if self._pane is not None:
            self._pane.show_meeting(view)
        return True

    def flush(self) -> None:
        """Save what is being written now."""
        if self._pane is not None:
            self._pane.flush()

    def hold(self, view: VisitView) -> None:
        """Ask for a new meeting in a visit, or say what is missing for one."""
        reason = view.may("HoldMeeting")
        if reason.met and not view.is_running:
            reason = Reason("L1", False, "visit.not_in_progress", Who.ADVISOR, Where.VISIT)
        if not reason.met:
            self.blocked.emit(self.tr("No meeting can be held now"), (reason,))
        elif not view.detail.committees:
            self.committee_wanted.emit()
        else:
            self._ask_for(view)

    def _ask_for(self, view: VisitView) -> None:
        visit, presenter = view.visit, self._presenter
        meeting_id = presenter.new_id()
        day = visit.held_on or presenter.today()
        counted = view.context.pack.reviews.committee_kinds
        sheet = MeetingSheet(
            self.window(),
            view.detail.committees,
            counted,
            lambda committee_id: presenter.next_number(visit.engagement_id, committee_id),
            day,
        )
        place = draft_place(Visit, visit.id, NEW_MEETING)
        self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed)

        def command(sitting: Sitting) -> HoldMeeting:
            return HoldMeeting(
                meeting_id,
                sitting.committee_id,
                visit.id,
                sitting.held_on,
                sitting.number,
                sitting.place,
                sitting.is_virtual,
                entries=with_due((), presenter.agenda_ids(visit.engagement_id)),
            )

        def give(sitting: Sitting) -> None:
            said = fill(self.tr("Record of meeting {number} opened"), number=sitting.number)
            self._writer.give(
                visit.engagement_id,
                command(sitting),
                said=said,
                entry=Entry(draft=place),
                done=lambda _result: self.opened.emit(meeting_id),
                refused=self._refused,
            )

        sheet.refusal = lambda sitting: reasons_words(presenter.refusal(visit.engagement_id, command(sitting)))
        sheet.held.connect(give)
        sheet.open_for_typing()

    def _let_go(self, meeting_id: str) -> None:
        """Put away a meeting that was taken from the visit; what was typed in it is kept, and it is said where."""
        pane, view = self._pane, self._view
        if pane is None or view is None or view.detail.meeting.id != meeting_id:
            return
        self._pane = self._view = None
        # Hiding takes the keyboard away, which must not save into what is not there.
        pane.blockSignals(True)
        pane.hide()
        pane.deleteLater()
        words = self.tr("Meeting {number} is not in this visit any more.")
        if self._presenter.has_drafts(view.detail.meeting):
            words = self.tr(
                "Meeting {number} is not in this visit any more. What you had written and not saved is on Today, to be"
                " read and copied."
            )
        self._writer.say(fill(words, number=view.detail.meeting.number))

    def _replace(self, meeting: Meeting) -> None:
        if self._pane is not None:
            self._pane.flush()
            self._pane.hide()
            self._pane.deleteLater()
        pane = MeetingPane(lambda name: self._presenter.shown(Meeting, meeting.id, (name,)))
        pane.typed.connect(lambda name, draft: self._typed(meeting, name, draft))
        pane.committed.connect(lambda name, draft: self._commit_draft(pane, meeting, name, draft))
        MeetingActs(self._presenter, self._writer, pane, lambda: self._acting(pane, meeting), self.blocked.emit)
        pane.changed.connect(lambda patch: self._commit_form(pane, meeting, patch))
        pane.pointed.connect(lambda patch: self._commit_point(pane, meeting, patch))
        pane.close_wanted.connect(self._ask_to_close)
        pane.item_opened.connect(self.item_opened)
        self._layout.addWidget(pane)
        self._pane = pane
        self._unsaved = set()

    def _typed(self, meeting: Meeting, name: str, draft: DraftWords) -> None:
        keep_or_forget(self._writer.drafts, meeting, name, draft)

    def _commit_draft(self, pane: MeetingPane, meeting: Meeting, name: str, draft: DraftWords) -> None:
        entry = Entry({meeting.id: draft.shown} if draft.shown else None, draft_place(Meeting, meeting.id, name))
        self._commit(pane, meeting, name, patch_of(name, draft), entry)

    def _commit_form(self, pane: MeetingPane, meeting: Meeting, patch: MeetingPatch) -> None:
        shown = self._presenter.shown(Meeting, meeting.id, tuple(patch))
        self._commit(pane, meeting, _FORM, patch, Entry({meeting.id: shown}))

    def _commit_point(self, pane: MeetingPane, meeting: Meeting, patch: MeetingPatch) -> None:
        shown = self._presenter.shown(Meeting, meeting.id, tuple(patch))
        entry = Entry({meeting.id: shown}, draft_place(Meeting, meeting.id, POINT))
        self._commit(pane, meeting, POINT, patch, entry)

    def _commit(self, pane: MeetingPane, meeting: Meeting, name: str, patch: MeetingPatch, entry: Entry) -> None:
        def refused(reasons: Sequence[Reason]) -> None:
            if pane is self._pane:
                self._unsaved.update(patch)
                pane.refuse(name, reasons_words(reasons))
            self._refused(reasons)

        def failed(error: Known) -> None:
            if pane is self._pane and name != _FORM:
                pane.refuse(name, explain(error.code, error.params))  # it can be given again
            self._writer.say_known(error)

        def done(_result: object) -> None:
            if pane is self._pane:
                pane.settle(name)
                self._take_as_mended(patch)
                # What others wrote meanwhile was merged in.
                self.show_meeting(meeting.id, meeting.engagement_id)

        command = EditMeeting(meeting.id, patch)
        self._writer.give(meeting.engagement_id, command, entry=entry, done=done, refused=refused, known=failed)

    def _acting(self, pane: MeetingPane, meeting: Meeting) -> MeetingView | None:
        """Return the meeting as it stands now, shown anew; None where another one is in front."""
        if pane is not self._pane or not self.show_meeting(meeting.id, meeting.engagement_id):
            return None
        return self._view

    def _take_as_mended(self, patch: MeetingPatch) -> None:
        if self._unsaved and self._unsaved <= patch.keys():
            self.mended.emit()
        self._unsaved -= patch.keys()

    def _ask_to_close(self) -> None:
        self.flush()
        # The sheet speaks of what is saved: first let it be saved.
        self._writer.when_written(self._open_closing_sheet)

    def _open_closing_sheet(self) -> None:
        before = self._view
        view = before and self._presenter.meeting(before.detail.meeting.id, before.detail.meeting.engagement_id)
        if view is None:
            return
        meeting = view.detail.meeting
        command = CloseMeeting(meeting.id)
        reasons = self._presenter.refusal(meeting.engagement_id, command)
        if reasons:
            self._refused(reasons)
            return
        title = fill(self.tr("Close meeting {number}?"), number=meeting.number)
        text = self.tr("Its minutes and attendance are locked. Closing has no undo.")
        sheet = ConfirmationSheet(self.window(), title, text, self.tr("Close meeting"), self.tr("Not yet"))
        notes = closing_notes(view)
        if notes:
            rows = [ReasonRow(ReasonState.WARNING, note) for note in notes]
            sheet.body.addWidget(ReasonList(title, rows))
        else:
            sheet.body.addWidget(Label(self.tr("Nothing is missing in it.")))
        said = fill(self.tr("Meeting {number} closed"), number=meeting.number)
        sheet.confirmed.connect(
            lambda: self._writer.give(meeting.engagement_id, command, said=said, refused=self._refused)
        )
        sheet.open_sheet()

    def _refused(self, reasons: Sequence[Reason]) -> None:
        self.blocked.emit(self.tr("The meeting was not saved"), tuple(reasons))
