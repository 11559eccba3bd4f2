"""All visits of all factories on this device: this week, planned, in progress, closed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.services.workspace import Workspace
from ui.features.visits.list_view import VisitListView
from ui.features.visits.visits_tab import list_actions
from ui.i18n.translator import translate
from ui.parts.tools import Tools
from ui.widgets.button import Button, ButtonKind
from ui.widgets.page import Page

SCOPE = "visits"


class VisitsPage(Page):
    """Opens a visit by `navigate("visit", visit id)`, a meeting by `navigate("visit", "visit id/meeting id")`."""

    def __init__(self, workspace: Workspace, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace and the window's services."""
        super().__init__(translate("VisitsPage", "Visits"), parent=parent)
        self._view = VisitListView(workspace, tools)
        self._view.visit_opened.connect(lambda id: self.navigate.emit("visit", id))
        self._view.meeting_opened.connect(lambda id, meeting: self.navigate.emit("visit", f"{id}/{meeting}"))
        self._view.summary_changed.connect(self._on_summary)
        plan = Button(self.tr("Plan a visit…"), ButtonKind.PRIMARY)
        plan.clicked.connect(self._view.plan)
        self.header.set_primary(plan)
        self.body.addWidget(self._view, 1)
        tools.registry.replace(SCOPE, list_actions(SCOPE, self._view))
        tools.registry.bind(self, SCOPE)
        self._view.reload()

    def show_target(self, target: str) -> None:
        """Choose a visit in the list."""
        self._view.show_visit(target)

    def entered(self) -> None:
        """Give the list the keyboard."""
        self._view.focus_list()

    def _on_summary(self, words: str) -> None:
        self.header.set_count(words)
        self.set_summary(words)
