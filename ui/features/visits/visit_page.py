"""One visit: the agenda, its record and meetings, and what is still open before leaving."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.visit.records import VisitStatus
from app.services.file_desk import FILE
from app.services.workspace import Workspace
from ui.features.visits.agenda_view import RECORD, AgendaView
from ui.features.visits.alerting import Alerting
from ui.features.visits.checklists_part import ChecklistsPart
from ui.features.visits.flows import VisitFlows
from ui.features.visits.handing_over import HandingOver
from ui.features.visits.leaving_pane import LeavingPane
from ui.features.visits.mending import Mending
from ui.features.visits.travel_pane import TravelPane
from ui.features.visits.visit_actions import SCOPE, Ways, visit_actions
from ui.features.visits.visit_header import VisitHeader
from ui.features.visits.visit_photos import VisitPhotos
from ui.features.visits.visit_presenter import VisitPresenter, VisitView
from ui.features.visits.visit_split import VisitSplit, not_here
from ui.features.visits.visit_work import VisitWork
from ui.i18n.translator import translate
from ui.parts.freshness import Freshness
from ui.parts.papers.wanted import PaperKind
from ui.parts.refusal_box import RefusalBox
from ui.parts.sync_news import SyncNews
from ui.parts.tools import Tools
from ui.parts.travel_remedies import TravelRemedies
from ui.parts.visible_changes import VisibleChanges
from ui.parts.writing import Writer
from ui.runtime.status_feed import StatusFeed
from ui.widgets.page import Page

_LAST = "visit.last"
_OF = "of:"
_APART = frozenset({"comment", "conflict", "grant", "person", "refusal"})
"""Kinds of records that a visit shows nothing of."""


class VisitPage(Page):
    """The target is a visit's id, "visit id/meeting id", or "of:engagement id" for the visit to start or to go on with.

    Leads to a checklist by `navigate("checklist", run id)`, to the factory's page by `navigate("factory", item id)` or
    `navigate("factory", "engagement id/tab")`.
    """

    def __init__(
        self, workspace: Workspace, tools: Tools, status: StatusFeed | None = None, parent: QWidget | None = None
    ) -> None:
        """Take the workspace, the window's services, and what tells how syncing goes, if anything does."""
        super().__init__(translate("VisitPage", "Visit"), search=False, parent=parent)
        self._presenter = VisitPresenter(workspace)
        self._memory = tools.memory
        self._view: VisitView | None = None
        self._visit_id = ""
        self._writer = Writer(workspace, tools.tasks, tools.notices, self)
        self._papers = HandingOver(self, workspace, tools, self._writer)
        self._flows = VisitFlows(self._presenter, self._writer, self)
        self._alerting = Alerting(workspace, self._writer, self)
        self._buttons = VisitHeader(self.header, self._flows, self._alerting, tools.registry)
        self._box = RefusalBox()
        self._agenda = AgendaView(self._agenda_ids, self._presenter.agenda_rows, self._presenter.today)
        photos = VisitPhotos(workspace, tools, self)
        self._work = VisitWork(self._presenter, self._writer, self._flows, photos, self._agenda)
        self._checklists = ChecklistsPart(workspace, self._writer)
        self._agenda.add_part(self._checklists)
        self._leaving = LeavingPane()
        self._travel = TravelPane()
        self._split = VisitSplit(self._agenda, self._work.widgets(), self._leaving, self._travel)
        self._mending = Mending(self.navigate.emit, self._flows, self._work)
        self._remedies = TravelRemedies(workspace, self.navigate.emit, tools.notices.toast, self._papers.ask)
        self._whole = QStackedWidget()
        self._lay_out()
        self._connect()
        Freshness(self, tools.bridge, self._refresh, self._engagement_id, _APART)
        VisibleChanges(self, tools.bridge, lambda change: FILE in change.kinds).told.connect(self._on_files)
        if status is not None:
            SyncNews(status, self._show_travel, self)
        ways = Ways(
            self._buttons.start,
            self._work.write_minutes,
            self.hold_meeting,
            self._split.show_check,
            self.close_visit,
            self._checklists.start,
            self._buttons.cancel,
            self.hand_over,
            self.hand_minutes,
            lambda: self._papers.checklist(self._view, PaperKind.RUN),
            lambda: self._papers.checklist(self._view, PaperKind.BLANK),
        )
        tools.registry.replace(SCOPE, visit_actions(ways))
        tools.registry.bind(self, SCOPE)

    def show_target(self, target: str) -> None:
        """Show a visit, one of its meetings, or the visit that an engagement is due."""
        if target.startswith(_OF):
            self._show_due(target.removeprefix(_OF))
            return
        visit_id, _slash, meeting_id = target.partition("/")
        if visit_id != self._visit_id:
            self.flush()
            self._visit_id = visit_id
            self._work.begin()
            self._memory.put(_LAST, visit_id)
        self.reload()
        if self._view is not None:
            self._agenda.choose_record(meeting_id or RECORD)

    def entered(self) -> None:
        """Show the visit of last time after a change of language."""
        if not self._visit_id:
            last = self._memory.get(_LAST)
            if last:
                self.show_target(last)
        self._agenda.focus_agenda()

    def in_front(self) -> tuple[str, str]:
        """Return the factory and the visit in front, with the meeting that is chosen."""
        meeting = f"/{self._work.meeting_id}" if self._work.meeting_id else ""
        return self._engagement_id(), f"{self._visit_id}{meeting}"

    def flush(self) -> None:
        """Save what is being written now."""
        self._work.flush()

    def reload(self) -> None:
        """Read the visit anew; what is chosen stays chosen, what is being written stays."""
        view = self._presenter.visit(self._visit_id)
        self._view = view
        self._work.take(view)
        self._whole.setCurrentIndex(0 if view is not None else 1)
        self._buttons.show_visit(view)
        if view is None:
            return
        self._agenda.show_visit(view)
        self._checklists.show_visit(view)
        self._leaving.show_checks(view.checks)
        self._travel.show_findings(view.travel or ())
        self._split.arrange(running=view.is_running, planned=view.is_made_ready_for)
        self._work.show_visit(view)
        open_checks = translate("VisitPage", "%n thing(s) still open", "", len(view.open_checks))
        self.set_summary(open_checks if view.is_running else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._buttons.set_room(self.width() * 3 // 5)
        view = self._view
        planned = view is not None and view.is_made_ready_for
        self._split.arrange(running=view is not None and view.is_running, planned=planned)

    def _refresh(self) -> None:
        if self._visit_id:
            self.reload()

    def _on_files(self, _kinds: frozenset[str], ids: frozenset[str]) -> None:
        # How far a file is concerns no record: the check before a journey counts those that are here, photos show them.
        self._show_travel()
        self._work.record.show_files(ids)

    def _show_travel(self) -> None:
        """Show how this device stands before a journey; nothing else of a visit depends on files and rounds."""
        view = self._view
        if view is not None and view.is_made_ready_for and self.isVisible():
            self._view = view = replace(view, travel=self._presenter.travel(view.visit))
            self._work.take(view)
            self._buttons.show_visit(view)
            self._travel.show_findings(view.travel or ())

    def _make_ready(self, target: str) -> None:
        """Do what a finding of the check before a journey asks for: `remedy:record id`."""
        if self._view is not None:
            visit = self._view.visit
            self._remedies.take(target, visit.engagement_id, lambda: tuple(self._agenda_ids()))

    def _engagement_id(self) -> str:
        return "" if self._view is None else self._view.visit.engagement_id

    def _lay_out(self) -> None:
        self._whole.addWidget(self._split)
        self._whole.addWidget(not_here())
        self.body.addWidget(self._box)
        self.body.addWidget(self._whole, 1)
        self._whole.setCurrentIndex(1)

    def _connect(self) -> None:
        work, meeting = self._work, self._work.meeting
        work.in_front.connect(self._split.show_work)
        work.item_opened.connect(self._open_item)
        meeting.opened.connect(self._on_meeting_opened)
        meeting.blocked.connect(self._box.explain)
        meeting.mended.connect(self._box.hide)
        meeting.committee_wanted.connect(lambda: self._open_tab("committee"))
        self._checklists.opened.connect(lambda run: self.navigate.emit("checklist", run))
        self._checklists.blocked.connect(self._box.explain)
        self._leaving.linked.connect(self._mend)
        self._leaving.close_wanted.connect(self.close_visit)
        self._travel.linked.connect(self._make_ready)
        self._flows.blocked.connect(self._box.explain)
        self._flows.place_wanted.connect(self._mend)
        self._buttons.meeting_wanted.connect(self.hold_meeting)
        self._buttons.paper_wanted.connect(self.hand_over)
        self._buttons.leaving_wanted.connect(self._split.show_check)
        self._buttons.violations_wanted.connect(lambda: self._open_tab("violations"))
        self._alerting.blocked.connect(self._box.explain)
        self._box.linked.connect(lambda _target: self._box.hide())

    def close_visit(self) -> None:
        """Show what is still open, then close the visit."""
        self.flush()
        # The check speaks of what is saved: first let it be saved.
        self._writer.when_written(self._ask_to_close)

    def hold_meeting(self) -> None:
        """Ask for a new meeting, or say what is missing for one."""
        if self._view is not None:
            self._work.meeting.hold(self._view)

    def hand_over(self) -> None:
        """Ask for the record of the visit as a paper."""
        self.flush()
        self._papers.record(self._view)

    def hand_minutes(self) -> None:
        """Ask for the minutes of the meeting in front as a paper."""
        self.flush()
        self._papers.minutes(self._view, self._work.meeting_id)

    def _show_due(self, engagement_id: str) -> None:
        due = self._presenter.due_visit(engagement_id)
        # What follows comes after this page has been shown: a sheet keeps the keyboard, the window its trail.
        if due is None:
            QTimer.singleShot(0, self, lambda: self.navigate.emit("factory", f"{engagement_id}/visits"))
            return
        self.show_target(due.id)
        if due.status is VisitStatus.PLANNED:
            QTimer.singleShot(0, self._buttons, self._buttons.start)

    def _ask_to_close(self) -> None:
        self.reload()
        if self._view is not None:
            self._flows.close(self._view)

    def _on_meeting_opened(self, meeting_id: str) -> None:
        self.reload()
        self._agenda.choose_record(meeting_id)

    def _open_item(self, item_id: str) -> None:
        self.navigate.emit("factory", item_id)

    def _open_tab(self, tab: str) -> None:
        self.navigate.emit("factory", f"{self._engagement_id()}/{tab}")

    def _mend(self, target: str) -> None:
        if self._view is not None:
            self._mending.take(target, self._view)

    def _agenda_ids(self) -> list[str]:
        view = self._view
        return [] if view is None else list(self._presenter.agenda_ids(view.visit.engagement_id))
