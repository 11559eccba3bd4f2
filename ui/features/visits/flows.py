"""What a person does with a visit, from the question to the command: plan, change, start, cancel, close."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.factory.commands import AddContact
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.reasons import Reason
from app.domain.visit.commands import CancelVisit, CloseVisit, EditVisit, PlanVisit, StartVisit
from app.domain.visit.records import Visit, VisitStatus
from app.queries.draft_places import PERSON_FORM, PLAN_FORM, START_FORM
from ui.features.visits.closing_sheet import ClosingSheet
from ui.features.visits.plan_sheet import PLAN_FIELDS, Plan, PlanSheet, changes
from ui.features.visits.start_sheet import Start, StartSheet
from ui.features.visits.visit_presenter import VisitPresenter, VisitView
from ui.features.visits.words import day_words
from ui.i18n.translator import current_language, fill
from ui.parts.drafting import DraftWords, FormBase, draft_place, without
from ui.parts.entering_for import EnteringForSheet
from ui.parts.reason_sheet import ReasonSheet
from ui.parts.writing import PLAIN, Done, Entry, Writer, reasons_words


class VisitFlows(QObject):
    """Opens sheets over `host` and gives the commands.

    `planned` and `started` carry the visit's id when it is saved; `blocked` what could not be done and the reasons;
    `place_wanted` the target of a check that the person wants to mend first.
    """

    planned = Signal(str)
    started = Signal(str)
    closed = Signal(str)
    blocked = Signal(str, object)
    place_wanted = Signal(str)

    def __init__(self, presenter: VisitPresenter, writer: Writer, host: QWidget) -> None:
        """Take where to read, how to write, and any widget of the window."""
        super().__init__(host)
        self._presenter = presenter
        self._writer = writer
        self._host = host

    def plan(self, factories: Sequence[tuple[str, str]], place: str, day: date | None = None) -> None:
        """Ask for a new visit to one of these factories (engagement id, name), on a day if one was chosen.

        `place` is where its words are kept.
        """
        presenter = self._presenter
        visit_id = presenter.new_id()
        sheet = PlanSheet(self._host, factories, presenter.planning, day or presenter.today())

        def restore(draft: str) -> None:
            # A day that was chosen now is younger than the one that was typed then.
            sheet.words.restore(without(draft, "planned_on") if day else draft)

        self._writer.drafts.attend(place, restore, sheet.words.typed)

        def command(plan: Plan) -> PlanVisit:
            return PlanVisit(visit_id, plan.kind, plan.mode, plan.planned_on, plan.days, plan.purpose)

        def give(plan: Plan) -> None:
            formats = current_language().formats
            said = fill(self.tr("Visit planned for {day}"), day=formats.day(plan.planned_on))
            entry = Entry(draft=place)
            self._give(plan.engagement_id, command(plan), said, entry, lambda _result: self.planned.emit(visit_id))

        sheet.refusal = lambda plan: self._against(plan.engagement_id, command(plan))
        sheet.planned.connect(give)
        sheet.open_for_typing()

    def change(self, view: VisitView) -> None:
        """Ask for another kind, mode, day, number of days or purpose of a visit that is not over."""
        visit = view.visit
        if not self._may(view, "EditVisit", self.tr("The plan of this visit cannot be changed")):
            return
        factories = [(visit.engagement_id, view.detail.factory)]
        planning = partial(self._presenter.planning, visit_id=visit.id)
        sheet = PlanSheet(self._host, factories, planning, self._presenter.today(), visit)
        place = draft_place(Visit, visit.id, PLAN_FORM)
        base = FormBase(Visit, self._presenter.shown(Visit, visit.id, PLAN_FIELDS))
        self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed, base)

        def command(plan: Plan) -> EditVisit:
            return EditVisit(visit.id, changes(visit, plan))

        def give(plan: Plan) -> None:
            if changes(visit, plan):
                entry = Entry({visit.id: base.shown}, place)
                self._give(visit.engagement_id, command(plan), self.tr("Plan of the visit changed"), entry)
            else:
                self._writer.drafts.discard(place)

        sheet.refusal = lambda plan: self._against(visit.engagement_id, command(plan))
        sheet.planned.connect(give)
        sheet.open_for_typing()

    def move(self, visit: Visit, day: date) -> None:
        """Plan a visit for another day."""
        shown = {visit.id: self._presenter.shown(Visit, visit.id, ("planned_on",))}
        said = fill(self.tr("Visit moved to {day}"), day=current_language().formats.day(day))
        command = EditVisit(visit.id, {"planned_on": day})
        against = self._presenter.refusal(visit.engagement_id, command)
        if against:
            self.blocked.emit(self.tr("This visit cannot be moved"), against)
        else:
            self._give(visit.engagement_id, command, said, Entry(shown))

    def start(self, view: VisitView) -> None:
        """Ask on which day and for whom, then start the visit."""
        visit = view.visit
        if not self._may(view, "StartVisit", self.tr("This visit cannot be started")):
            return
        if visit.status is not VisitStatus.PLANNED:
            self._explain(self.tr("This visit cannot be started"), StartVisit(visit.id, self._presenter.today()), visit)
            return
        current = self._presenter.entering_for(visit.engagement_id)
        if visit.for_name:
            current = OnBehalfOf(visit.for_name, visit.for_position)
        sheet = StartSheet(self._host, view.detail.contacts, current, self._presenter.today())
        place = draft_place(Visit, visit.id, START_FORM)
        self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed)

        def command(start: Start) -> StartVisit:
            return StartVisit(visit.id, start.held_on, start.person.name, start.person.position)

        def give(start: Start) -> None:
            if start.adds_contact:
                self._add_contact(visit.engagement_id, start.person)
            said, entry = self.tr("Visit started"), Entry(draft=place)
            self._give(visit.engagement_id, command(start), said, entry, lambda _result: self.started.emit(visit.id))

        sheet.refusal = lambda start: self._against(visit.engagement_id, command(start))
        sheet.started.connect(give)
        sheet.open_for_typing()

    def name_person(self, view: VisitView) -> None:
        """Ask again for whom is entered in this visit."""
        visit = view.visit
        if not self._may(view, "EditVisit", self.tr("The person cannot be changed")):
            return
        current = OnBehalfOf(visit.for_name, visit.for_position) if visit.for_name else None
        sheet = EnteringForSheet(self._host, view.detail.contacts, current)
        place = draft_place(Visit, visit.id, PERSON_FORM)
        base = FormBase(Visit, self._presenter.shown(Visit, visit.id, ("for_name", "for_position")))
        self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed, base)

        def give(person: OnBehalfOf, adds_contact: bool) -> None:  # noqa: FBT001 - from a signal
            if adds_contact:
                self._add_contact(visit.engagement_id, person)
            command = EditVisit(visit.id, {"for_name": person.name, "for_position": person.position})
            said = fill(self.tr("Entering for {name}"), name=person.name)
            self._give(visit.engagement_id, command, said, Entry({visit.id: base.shown}, place))

        sheet.chosen.connect(give)
        sheet.open_for_typing()

    def cancel(self, view: VisitView) -> None:
        """Ask for the reason, then cancel the visit."""
        visit = view.visit
        if not self._may(view, "CancelVisit", self.tr("This visit cannot be cancelled")):
            return
        title = fill(self.tr("Cancel the visit of {day}?"), day=day_words(visit))
        text = self.tr("What was recorded stays, but its meetings no longer count. Cancelling has no undo.")
        sheet = ReasonSheet(self._host, title, text, self.tr("Cancel visit"), self.tr("Keep visit"))

        place = draft_place(Visit, visit.id, "cancelled_reason")
        self._writer.drafts.attend(place, sheet.restore, sheet.typed)

        def give(reason: str) -> None:
            command, entry = CancelVisit(visit.id, reason), Entry(draft=place)
            self._give(visit.engagement_id, command, self.tr("Visit cancelled"), entry)

        sheet.given.connect(give)
        sheet.open_for_typing()

    def close(self, view: VisitView) -> None:
        """Show what is still open, then close the visit."""
        visit = view.visit
        # With any reason: what may be passed with one is asked for in the sheet (L2).
        at_all = CloseVisit(visit.id, "-")
        if self._presenter.refusal(visit.engagement_id, at_all):
            self._explain(self.tr("This visit cannot be closed"), at_all, visit)
            return
        place = draft_place(Visit, visit.id, "passed_reason")
        drafts = self._writer.drafts
        sheet = ClosingSheet(self._host, view.checks, _words(view.drafts.get("passed_reason")))
        sheet.linked.connect(self.place_wanted)
        sheet.typed.connect(lambda words: drafts.keep(place, DraftWords(words)))

        def give(reason: str) -> None:
            said = self.tr("Visit closed; its record is locked")
            entry = Entry(draft=place) if reason else PLAIN
            command = CloseVisit(visit.id, reason)
            self._give(visit.engagement_id, command, said, entry, lambda _result: self.closed.emit(visit.id))

        sheet.given.connect(give)
        sheet.open_for_typing()

    def _add_contact(self, engagement_id: str, person: OnBehalfOf) -> None:
        if person.name not in self._presenter.contact_names(engagement_id):
            command = AddContact(self._presenter.new_id(), person.name, person.position)
            self._writer.give(engagement_id, command)

    def _give(
        self,
        engagement_id: str,
        command: Command,
        said: str,
        entry: Entry = PLAIN,
        done: Done | None = None,
    ) -> None:
        def refused(reasons: Sequence[Reason]) -> None:
            self.blocked.emit(self.tr("Not saved"), tuple(reasons))

        self._writer.give(engagement_id, command, said=said, entry=entry, done=done, refused=refused)

    def _may(self, view: VisitView, command: str, words: str) -> bool:
        reason = view.may(command)
        if not reason.met:
            self.blocked.emit(words, (reason,))
        return reason.met

    def _explain(self, words: str, command: Command, visit: Visit) -> None:
        self.blocked.emit(words, self._presenter.refusal(visit.engagement_id, command))

    def _against(self, engagement_id: str, command: Command) -> str:
        return reasons_words(self._presenter.refusal(engagement_id, command))


def _words(draft: DraftWords | None) -> str:
    return "" if draft is None else draft.words
