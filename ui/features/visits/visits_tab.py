"""The visits of one factory, as a tab of its page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.draft_places import NEW_VISIT
from app.services.workspace import Workspace
from ui.actions.registry import Action
from ui.features.visits.list_view import VisitListView
from ui.i18n.translator import translate
from ui.parts.tools import Tools

SCOPE = "factory.visits"


class VisitsTab(QWidget):
    """`visit_opened` carries the id of a visit to show on its own page, `meeting_opened` that and a meeting's id."""

    visit_opened = Signal(str)
    meeting_opened = Signal(str, str)
    summary_changed = Signal(str)

    def __init__(self, workspace: Workspace, engagement_id: str, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace, the factory's engagement and the window's services."""
        super().__init__(parent)
        self._view = VisitListView(workspace, tools, engagement_id)
        self._view.visit_opened.connect(self.visit_opened)
        self._view.meeting_opened.connect(self.meeting_opened)
        self._view.summary_changed.connect(self.summary_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        tools.registry.replace(SCOPE, list_actions(SCOPE, self._view))
        tools.registry.bind(self, SCOPE)
        self.setFocusProxy(self._view)

    def plan(self) -> None:
        """Ask for a new visit to this factory."""
        self._view.plan()

    def show_record(self, record_id: str) -> None:
        """Choose a visit in the list, or go on with one that is to be planned."""
        if record_id == NEW_VISIT:
            self._view.go_on_planning()
            return
        self._view.show_visit(record_id)


def list_actions(scope: str, view: VisitListView) -> tuple[Action, ...]:
    """Return what can be done from a list of visits."""
    return (
        Action(
            f"{scope}.plan",
            translate("VisitActions", "Plan a visit"),
            lambda _context: view.plan(),
            icon="plus",
            shortcut="Ctrl+N",
            scope=scope,
        ),
        Action(
            f"{scope}.start",
            translate("VisitActions", "Start the chosen visit"),
            lambda _context: view.start_chosen(),
            icon="visit",
            shortcut="Ctrl+Shift+S",
            scope=scope,
        ),
    )
