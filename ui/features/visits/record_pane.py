"""The record of the visit itself: purpose, for whom is entered, minutes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.visit.commands import VisitPatch
from app.domain.visit.guests import lines_of
from app.domain.visit.records import VisitStatus
from app.queries.draft_places import ADDENDUM
from app.storage.basing import Shown
from ui.features.visits.addenda_part import AddendaPart
from ui.features.visits.guests_part import GuestsPart, guests_in
from ui.features.visits.minutes_part import SECOND, MinutesPart
from ui.features.visits.prose_field import ProsePane, prose_fields
from ui.features.visits.visit_presenter import VisitView
from ui.features.visits.words import DOT, allowance_words, days_words, kind_words, status_chip
from ui.i18n.messages import field_title
from ui.parts.drafting import DraftWords
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.person_fields import person_words
from ui.theme.spacing import SM
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label


class RecordPane(ProsePane):
    """`typed` and `committed` carry the field's name and a DraftWords; `person_wanted` asks for whom is entered.

    `changed` carries a VisitPatch of a short field, `added` the words of an addendum.
    """

    person_wanted = Signal()
    plan_wanted = Signal()
    changed = Signal(object)
    added = Signal(str)

    def __init__(self, shown: Callable[[str], Shown], evidence: EvidencePanel, parent: QWidget | None = None) -> None:
        """Take how to read what the visit shows of a field, and where its photos are."""
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Visit record"))
        self._person = Label("", selectable=True)
        self._name_person = Button(self.tr("Name the person"), ButtonKind.LINK, "user")
        self._name_person.clicked.connect(self.person_wanted)
        self._kind = Label("")
        self._days = Label("")
        said = self.tr("What was discussed, seen and agreed; leave out names of workers who complained")
        hints = {"purpose": self.tr("What this visit is for"), "minutes": said, SECOND: said}
        self.prose = prose_fields(self, hints, shown)
        self._read_shown = shown
        self._guests_shown: Shown | None = None
        self._both = MinutesPart(self.prose.__getitem__)
        self._both.spoken.connect(lambda name, code: self.changed.emit({name: code}))
        self._guests = GuestsPart()
        self._guests.typed.connect(self._on_guests_typed)
        self._guests.committed.connect(self._on_guests)
        self._addenda = AddendaPart()
        self._addenda.typed.connect(lambda words: self.typed.emit(ADDENDUM, DraftWords(words)))
        self._addenda.added.connect(self.added)
        self._change_plan = Button(self.tr("Change plan…"), ButtonKind.LINK)
        self._change_plan.clicked.connect(self.plan_wanted)
        self.add_section()
        self.add_field(self.tr("Entering for"), _beside(self._person, self._name_person))
        self.add_field(field_title("kind"), _beside(self._kind, self._change_plan))
        self.add_field(self.tr("Visit days"), self._days)
        self._minutes = self.add_section()
        self._minutes.addWidget(self._both)
        self._addenda_block = self.add_section()
        self._addenda_block.addWidget(self._addenda)
        self._guests_block = self.add_section(field_title("guests"))
        self._guests_block.addWidget(self._guests)
        self.add_section().addWidget(self.prose["purpose"])
        self.add_section(self.tr("Photos and documents")).addWidget(evidence)

    def show_visit(self, view: VisitView) -> None:
        """Show the visit as it is now; words that are being written stay."""
        visit = view.visit
        self.set_heading(self.tr("Visit record"), "", (status_chip(visit, view.context.today),))
        if visit.for_name:
            self._person.setText(person_words(visit.for_name, visit.for_position))
            self._name_person.setText(self.tr("Change"))
        else:
            self._person.setText(self.tr("Nobody named yet"))
            self._name_person.setText(self.tr("Name the person"))
        locked = view.is_over or not view.may("EditVisit").met
        self._name_person.setVisible(not locked)
        self._change_plan.setVisible(not locked and view.is_running)
        self._kind.setText(DOT.join((kind_words(visit), days_words(visit.days))))
        self._days.setText(allowance_words(view.detail.allowance))
        texts = {"purpose": visit.purpose, "minutes": visit.minutes, SECOND: visit.minutes_other}
        self.show_section(self._minutes, visit.status is not VisitStatus.PLANNED)
        for name, field in self.prose.items():
            field.show_saved(texts[name], view.drafts.get(name), locked=locked)
        self._both.show_languages(visit, has_draft=SECOND in view.drafts, locked=locked)
        guests = view.drafts.get("guests")
        if guests is not None and self._guests_shown is None:
            self._guests_shown = guests.shown
        self.show_section(self._guests_block, visit.status is not VisitStatus.PLANNED)
        self._guests.show_guests(visit.guests, guests.words if guests else "", locked=locked)
        may_add = view.is_over and view.may("AddAddendum").met
        kept = view.drafts.get(ADDENDUM)
        self.show_section(self._addenda_block, may_add or bool(view.detail.addenda))
        self._addenda.show_addenda(view.detail.addenda, kept.words if kept else "", may_add=may_add)

    def flush(self) -> None:
        """Save what is being written now."""
        self._guests.flush()
        for field in self.prose.values():
            field.flush()

    def settle(self, name: str) -> None:
        """Take what was sent of a field as saved."""
        if name == "guests":
            self._guests.settle()
            self._guests_shown = None
        elif name == ADDENDUM:
            self._addenda.settle()
        elif name in self.prose:
            self.prose[name].settle()

    def refuse(self, name: str, words: str) -> None:
        """Say why a field could not be saved."""
        if name == "guests":
            self._guests.refuse()
        elif name == ADDENDUM:
            self._addenda.refuse(words)
        elif name in self.prose:
            self.prose[name].refuse(words)

    def _on_guests_typed(self, rows: str) -> None:
        if self._guests_shown is None:
            self._guests_shown = self._read_shown("guests")
        self.typed.emit("guests", DraftWords(rows, self._guests_shown if rows else None))

    def _on_guests(self, rows: str) -> None:
        if self._guests_shown is None:
            self._guests_shown = self._read_shown("guests")
        self.committed.emit("guests", DraftWords(rows, self._guests_shown))

    def focus_minutes(self) -> None:
        """Give the minutes the keyboard."""
        self.prose["minutes"].setFocus()


def patch_of(name: str, draft: DraftWords) -> VisitPatch:
    """Return the change that saves a draft of a visit's field."""
    if name == "guests":
        return {"guests": lines_of(guests_in(draft.words))}
    if name == SECOND:
        return {"minutes_other": draft.words}
    return {"minutes": draft.words} if name == "minutes" else {"purpose": draft.words}


def _beside(words: Label, verb: Button) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SM)
    line.addWidget(words, 1)
    line.addWidget(verb)
    return holder
