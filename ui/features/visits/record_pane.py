"""The record of the visit itself: purpose, for whom is entered, minutes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.visit.records import VisitStatus
from app.storage.basing import Shown
from ui.features.visits.prose_field import ProsePane, prose_fields
from ui.features.visits.visit_presenter import VisitView
from ui.features.visits.words import DOT, allowance_words, days_words, kind_words, status_chip
from ui.i18n.messages import field_title
from ui.parts.person_fields import person_words
from ui.theme.spacing import SM
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label


class RecordPane(ProsePane):
    """`typed` and `committed` carry the field's name and a DraftWords; `person_wanted` asks for whom is entered."""

    person_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, shown: Callable[[str], Shown], parent: QWidget | None = None) -> None:
        """Take how to read what the visit shows of a field."""
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Visit record"))
        self._person = Label("", selectable=True)
        self._name_person = Button(self.tr("Name the person"), ButtonKind.LINK, "user")
        self._name_person.clicked.connect(self.person_wanted)
        self._kind = Label("")
        self._days = Label("")
        hints = {
            "purpose": self.tr("What this visit is for"),
            "minutes": self.tr("What was discussed, seen and agreed; leave out names of workers who complained"),
        }
        self.prose = prose_fields(self, hints, shown)
        self._change_plan = Button(self.tr("Change plan…"), ButtonKind.LINK)
        self._change_plan.clicked.connect(self.plan_wanted)
        self.add_section()
        self.add_field(self.tr("Entering for"), _beside(self._person, self._name_person))
        self.add_field(field_title("kind"), _beside(self._kind, self._change_plan))
        self.add_field(self.tr("Visit days"), self._days)
        self._minutes = self.add_section()
        self._minutes.addWidget(self.prose["minutes"])
        self.add_section().addWidget(self.prose["purpose"])

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
        texts = {"purpose": visit.purpose, "minutes": visit.minutes}
        self.show_section(self._minutes, visit.status is not VisitStatus.PLANNED)
        for name, field in self.prose.items():
            field.show_saved(texts[name], view.drafts.get(name), locked=locked)

    def flush(self) -> None:
        """Save what is being written now."""
        for field in self.prose.values():
            field.flush()

    def settle(self, name: str) -> None:
        """Take what was sent of a field as saved."""
        self.prose[name].settle()

    def refuse(self, name: str, words: str) -> None:
        """Say why a field could not be saved."""
        self.prose[name].refuse(words)

    def focus_minutes(self) -> None:
        """Give the minutes the keyboard."""
        self.prose["minutes"].setFocus()


def _beside(words: Label, verb: Button) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SM)
    line.addWidget(words, 1)
    line.addWidget(verb)
    return holder
