"""What is handed over of a visit: its record and the minutes of its meetings as papers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.queries.checklists import RunLine, runs_of_visit
from app.services.workspace import Workspace
from ui.features.visits.visit_presenter import VisitView
from ui.i18n.translator import translate
from ui.parts.papers.entry import ask_for_paper
from ui.parts.papers.wanted import PaperKind, Wanted
from ui.parts.tools import Tools
from ui.parts.writing import Writer


class HandingOver:
    """Asks for papers of the visit in front."""

    def __init__(self, host: QWidget, workspace: Workspace, tools: Tools, writer: Writer) -> None:
        """Take the page, the window's services, and what saves its words."""
        self._host = host
        self._workspace = workspace
        self._tools = tools
        self._writer = writer

    def record(self, view: VisitView | None) -> None:
        """Ask for the record of the visit, for the factory first of all."""
        if view is not None:
            self.ask(Wanted(PaperKind.VISIT, view.visit.engagement_id, view.visit.id))

    def minutes(self, view: VisitView | None, meeting_id: str) -> None:
        """Ask for the minutes of a meeting, without one for those of the visit's last."""
        meetings = () if view is None else view.detail.meetings
        if view is None or not meetings:
            self._writer.say(translate("HandingOver", "There is no committee meeting in this visit."))
            return
        self.ask(Wanted(PaperKind.MINUTES, view.visit.engagement_id, meeting_id or meetings[-1].meeting.id))

    def checklist(self, view: VisitView | None, kind: PaperKind) -> None:
        """Ask for the visit's last checklist as a workbook, or without its answers to fill in by hand."""
        runs: tuple[RunLine, ...] = ()
        if view is not None:
            with self._workspace.read() as connection:
                runs = runs_of_visit(connection, view.visit.id)
        if view is None or not runs:
            self._writer.say(translate("HandingOver", "There is no checklist in this visit."))
            return
        self.ask(Wanted(kind, view.visit.engagement_id, runs[-1].id))

    def ask(self, wanted: Wanted) -> None:
        """Ask for a paper, after what is being written."""
        # A paper holds what is saved: first let it be saved.
        self._writer.when_written(lambda: ask_for_paper(self._host, self._workspace, self._tools, wanted))
