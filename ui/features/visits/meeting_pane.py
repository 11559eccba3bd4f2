"""One committee meeting: attendance, agenda, minutes, and the decisions recorded in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.committee.commands import MeetingPatch
from app.domain.plan.records import ReviewOutcome
from app.domain.visit.guests import lines_of
from app.queries.draft_places import ADDENDUM
from app.queries.meeting_detail import Decision
from app.storage.basing import Shown
from ui.features.visits.addenda_part import AddendaPart
from ui.features.visits.attendance import Attendance
from ui.features.visits.guests_part import GuestsPart, guests_in
from ui.features.visits.meeting_agenda import POINT, MeetingAgenda
from ui.features.visits.meeting_form import MeetingForm
from ui.features.visits.minutes_part import SECOND, MinutesPart
from ui.features.visits.prose_field import ProsePane, prose_fields
from ui.features.visits.visit_presenter import MeetingView
from ui.i18n.messages import explain, field_title, rule_title, term
from ui.i18n.translator import current_language, fill, translate
from ui.parts.drafting import DraftWords
from ui.theme.tokens import Tone
from ui.widgets.button import Button
from ui.widgets.card import ListRow, clear_layout
from ui.widgets.chip import ChipText
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout

_TONES = {ReviewOutcome.AGREED: Tone.OK, ReviewOutcome.NOT_YET: Tone.WARN, ReviewOutcome.DISAGREED: Tone.BAD}


class MeetingPane(ProsePane):
    """Says what the person did: `typed` and `committed` as in `RecordPane`, by the name of the field.

    `changed` carries a MeetingPatch of a short field, `pointed` that of the agenda with a point of one's own.
    `item_opened` carries the item of a decision, `added` the words of an addendum, `gate_chosen` an item and a gate to
    decide on; `due_wanted` asks for the items due on the agenda.
    """

    changed = Signal(object)
    pointed = Signal(object)
    close_wanted = Signal()
    item_opened = Signal(str)
    added = Signal(str)
    due_wanted = Signal()
    gate_chosen = Signal(str, str)

    def __init__(self, shown: Callable[[str], Shown], parent: QWidget | None = None) -> None:
        """Take how to read what the meeting shows of a field."""
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Committee meeting"))
        self._read_shown = shown
        self._attended_shown: Shown | None = None
        self._guests_shown: Shown | None = None
        self._shown_decisions: Sequence[Decision] | None = None
        self._form = MeetingForm()
        self._form.committed.connect(self.changed)
        self._attendance = Attendance()
        self._attendance.typed.connect(self._on_marked)
        self._attendance.committed.connect(self._on_attended)
        said = self.tr("What was said and agreed")
        hints = {"agenda": self.tr("One point on each line"), "minutes": said, SECOND: said}
        self.prose = prose_fields(self, hints, shown)
        self.agenda = MeetingAgenda()
        self._minutes = MinutesPart(self.prose.__getitem__)
        self._guests = GuestsPart()
        self._addenda = AddendaPart()
        self._listen()
        self._close = Button(self.tr("Close meeting…"), icon="lock")
        self._close.clicked.connect(self.close_wanted)
        self._close_row = self.add_section()
        self._close_row.addWidget(ButtonRow(self._close))
        self.add_section(field_title("attended")).addWidget(self._attendance)
        self.add_section(field_title("entries"), inset=False).addWidget(self.agenda)
        self.add_section(field_title("guests")).addWidget(self._guests)
        self.add_section().addWidget(self._form)
        self.add_section().addWidget(self.prose["agenda"])
        self.add_section().addWidget(self._minutes)
        self._addenda_block = self.add_section()
        self._addenda_block.addWidget(self._addenda)
        self._decisions = self.add_section(self.tr("Decisions of the committee"), inset=False)
        self._decision_rows = QVBoxLayout()
        add_layout(self._decisions, self._decision_rows)

    def _listen(self) -> None:
        self.agenda.changed.connect(lambda entries: self.changed.emit(MeetingPatch(entries=entries)))
        self.agenda.pointed.connect(lambda entries: self.pointed.emit(MeetingPatch(entries=entries)))
        self.agenda.due_wanted.connect(self.due_wanted)
        self.agenda.gate_chosen.connect(self.gate_chosen)
        self.agenda.item_opened.connect(self.item_opened)
        self.agenda.typed.connect(lambda words: self.typed.emit(POINT, DraftWords(words)))
        self._minutes.spoken.connect(lambda name, code: self.changed.emit({name: code}))
        self._guests.typed.connect(self._on_guests_typed)
        self._guests.committed.connect(self._on_guests)
        self._addenda.typed.connect(lambda words: self.typed.emit(ADDENDUM, DraftWords(words)))
        self._addenda.added.connect(self.added)

    def show_meeting(self, view: MeetingView) -> None:
        """Show a meeting as it is now; what is being written stays."""
        detail, meeting = view.detail, view.detail.meeting
        locked = detail.is_locked or not view.may("EditMeeting").met
        name = detail.committee.name if detail.committee else self.tr("Committee")
        title = fill(self.tr("Committee meeting {number}"), number=meeting.number)
        day = current_language().formats.long_day(meeting.held_on)
        self.set_heading(title, f"{name} · {day}", self._state_chips(view))
        self.show_section(self._close_row, not detail.is_locked)
        self._close.set_blocked(not view.may("CloseMeeting").met)
        draft = view.drafts.get("attended")
        rule = view.context.pack.reviews
        self._attendance.show_meeting(detail, rule, _marks(draft) if draft else None, locked=locked)
        if draft is not None and self._attended_shown is None:
            self._attended_shown = draft.shown
        point = view.drafts.get(POINT)
        self.agenda.show_entries(
            view.agenda,
            view.context.pack.claims.visit_window,
            view.context.today,
            point.words if point else "",
            locked=locked,
            decides=not detail.is_locked and view.may("RecordReview").met,
            over=meeting.closed,
        )
        self._form.show_meeting(meeting, locked=locked)
        texts = {"agenda": meeting.agenda, "minutes": meeting.minutes, SECOND: meeting.minutes_other}
        for name, field in self.prose.items():
            field.show_saved(texts[name], view.drafts.get(name), locked=locked)
        self._minutes.show_languages(meeting, has_draft=SECOND in view.drafts, locked=locked)
        guests = view.drafts.get("guests")
        if guests is not None and self._guests_shown is None:
            self._guests_shown = guests.shown
        self._guests.show_guests(meeting.guests, guests.words if guests else "", locked=locked)
        may_add = detail.is_locked and view.may("AddAddendum").met
        kept = view.drafts.get(ADDENDUM)
        self.show_section(self._addenda_block, may_add or bool(detail.addenda))
        self._addenda.show_addenda(detail.addenda, kept.words if kept else "", may_add=may_add)
        self._show_decisions(detail.decisions)

    def flush(self) -> None:
        """Save what is being written now."""
        self._attendance.flush()
        self._guests.flush()
        self._form.flush()
        for field in self.prose.values():
            field.flush()

    def settle(self, name: str) -> None:
        """Take what was sent of a field as saved."""
        if name == "attended":
            self._attendance.settle()
            self._attended_shown = None
        elif name == "guests":
            self._guests.settle()
            self._guests_shown = None
        elif name == ADDENDUM:
            self._addenda.settle()
        elif name == POINT:
            self.agenda.settle_point()
        elif name in self.prose:
            self.prose[name].settle()
        else:
            self._form.settle()

    def refuse(self, name: str, words: str) -> None:
        """Say why a field could not be saved."""
        if name == "attended":
            self._attendance.refuse()
        elif name == "guests":
            self._guests.refuse()
        elif name == ADDENDUM:
            self._addenda.refuse(words)
        elif name == POINT:
            self.agenda.refuse_point(words)
        elif name in self.prose:
            self.prose[name].refuse(words)
        else:
            self._form.restore()

    def _state_chips(self, view: MeetingView) -> tuple[ChipText, ...]:
        chips = []
        if view.detail.meeting.closed:
            chips.append(ChipText(self.tr("Closed: minutes are locked"), Tone.OK))
        elif view.detail.is_locked:
            chips.append(ChipText(self.tr("Locked with its visit")))
        if not view.detail.counts:
            chips.append(ChipText(self.tr("Cannot meet gates"), Tone.WARN))
        return tuple(chips)

    def _on_marked(self, marked: tuple[str, ...]) -> None:
        if self._attended_shown is None:
            self._attended_shown = self._read_shown("attended")
        self.typed.emit("attended", DraftWords(json.dumps(marked), self._attended_shown))

    def _on_guests_typed(self, rows: str) -> None:
        if self._guests_shown is None:
            self._guests_shown = self._read_shown("guests")
        self.typed.emit("guests", DraftWords(rows, self._guests_shown if rows else None))

    def _on_guests(self, rows: str) -> None:
        if self._guests_shown is None:
            self._guests_shown = self._read_shown("guests")
        self.committed.emit("guests", DraftWords(rows, self._guests_shown))

    def _on_attended(self, marked: tuple[str, ...]) -> None:
        self.committed.emit("attended", DraftWords(json.dumps(marked), self._attended_shown))

    def _show_decisions(self, decisions: Sequence[Decision]) -> None:
        if decisions == self._shown_decisions:
            return
        self._shown_decisions = decisions
        clear_layout(self._decision_rows)
        if not decisions:
            none = Label(
                self.tr("None yet. Open an item of the agenda to record what the committee decides."), Role.MUTED
            )
            none.setContentsMargins(14, 0, 14, 12)
            self._decision_rows.addWidget(none)
        for decision in decisions:
            review = decision.review
            chip = ChipText(term("outcome", review.outcome), _TONES[review.outcome])
            if review.is_withdrawn:
                chip = ChipText(translate("MeetingPane", "withdrawn"))
            detail = f"{review.gate.value} · {rule_title(review.gate.value)}"
            if review.dissent:
                detail = f"{detail} · {translate('MeetingPane', 'with dissent')}"
            row = ListRow(decision.item.area, detail, chips=(chip,), opens=True)
            row.activated.connect(lambda id=decision.item.id: self.item_opened.emit(id))
            self._decision_rows.addWidget(row)


def patch_of(name: str, draft: DraftWords) -> MeetingPatch:
    """Return the change that saves a draft of a meeting's field."""
    if name == "attended":
        return {"attended": _marks(draft)}
    if name == "guests":
        return {"guests": lines_of(guests_in(draft.words))}
    if name == SECOND:
        return {"minutes_other": draft.words}
    if name == "agenda":
        return {"agenda": draft.words}
    return {"minutes": draft.words}


def closing_notes(view: MeetingView) -> tuple[str, ...]:
    """Return what is missing in a meeting that is about to be closed."""
    detail, notes = view.detail, []
    if not detail.presence.both_sides:
        side = "meeting.no_worker_member" if not detail.presence.workers else "meeting.no_management_member"
        notes.append(explain(side, {}))
    if not detail.meeting.minutes.strip():
        notes.append(translate("MeetingPane", "There are no minutes."))
    if not detail.decisions:
        notes.append(translate("MeetingPane", "No decision was recorded in it."))
    return tuple(notes)


def _marks(draft: DraftWords) -> tuple[str, ...]:
    try:
        marks = json.loads(draft.words)
    except ValueError:
        return ()
    return tuple(str(mark) for mark in marks) if isinstance(marks, list) else ()
