"""Photos and documents of a visit: their place in its record, and what is done with them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.plan.records import SubjectKind
from app.domain.reasons import Reason
from app.domain.visit.rules import evidence_is_open
from app.queries.evidence_lines import evidence_lines
from app.services.evidence import Subject
from app.services.workspace import Workspace
from ui.features.visits.visit_presenter import VisitView
from ui.parts.evidence_acts import EvidenceActs, EvidencePlace
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.thumbnails import Thumbnails
from ui.parts.tools import Tools


class VisitPhotos(QObject):
    """Makes a panel for each visit that is shown; a panel belongs to one visit, and its photos with it."""

    def __init__(self, workspace: Workspace, tools: Tools, parent: QObject) -> None:
        """Take the workspace and the window's services."""
        super().__init__(parent)
        self._workspace = workspace
        self._tools = tools
        self._thumbnails = Thumbnails(workspace, tools.tasks, self)
        self._panel: EvidencePanel | None = None
        self._acts: EvidenceActs | None = None
        self._place: EvidencePlace | None = None

    def new_panel(self) -> EvidencePanel:
        """Return the panel of the visit that is shown from now on."""
        self._panel = EvidencePanel(self._thumbnails)
        self._place = None
        self._acts = EvidenceActs(self._panel, self._workspace, self._tools, self._thumbnails, lambda: self._place)
        return self._panel

    def show_visit(self, view: VisitView) -> None:
        """Show what is attached to the visit now."""
        subject = Subject(view.visit.engagement_id, view.visit.id, SubjectKind.VISIT)
        allowed = view.may("AttachEvidence")
        self._show(subject, evidence_is_open(view.visit, view.context.made_at) if allowed.met else allowed)

    def show_files(self, ids: frozenset[str]) -> None:
        """Show how it stands with the files of these records now; nothing where none of them hangs on the visit."""
        place = self._place
        if place is not None and any(line.evidence.id in ids for line in place.lines):
            self._show(place.subject, place.allowed)

    def _show(self, subject: Subject, allowed: Reason) -> None:
        with self._workspace.read() as connection:
            lines = evidence_lines(connection, subject.engagement_id, subject.id)
        self._place = EvidencePlace(subject, lines, allowed)
        if self._panel is not None and self._acts is not None:
            self._panel.show_evidence(lines)
            self._acts.refresh()
