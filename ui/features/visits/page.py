"""All visits of all factories on this device, as a list or as a calendar."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.queries.draft_places import NEW_VISIT
from app.services.workspace import Workspace
from ui.actions.registry import Action
from ui.features.visits.calendar_presenter import CalendarPresenter
from ui.features.visits.calendar_view import CalendarView
from ui.features.visits.list_view import VisitListView
from ui.features.visits.sharing import CalendarSharing
from ui.features.visits.visits_tab import list_actions
from ui.i18n.translator import translate
from ui.parts.tools import Tools
from ui.theme.spacing import MD
from ui.widgets.button import Button, ButtonKind
from ui.widgets.page import Page
from ui.widgets.placing import add_layout
from ui.widgets.tab_strip import Tab, TabStrip

SCOPE = "visits"
_WAY = "visits.way"
_LIST, _CALENDAR = "list", "calendar"


class VisitsPage(Page):
    """Opens a visit by `navigate("visit", visit id)`, a meeting by `navigate("visit", "visit id/meeting id")`."""

    def __init__(self, workspace: Workspace, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace and the window's services."""
        super().__init__(translate("VisitsPage", "Visits"), parent=parent)
        self._memory = tools.memory
        self._view = VisitListView(workspace, tools)
        self._view.visit_opened.connect(lambda id: self.navigate.emit("visit", id))
        self._view.meeting_opened.connect(lambda id, meeting: self.navigate.emit("visit", f"{id}/{meeting}"))
        self._view.summary_changed.connect(self._on_summary)
        self._calendar = CalendarView(workspace, tools, self._view.flows)
        self._calendar.visit_opened.connect(lambda id: self.navigate.emit("visit", id))
        self._calendar.plan_wanted.connect(self._view.plan_on)
        self._sharing = CalendarSharing(CalendarPresenter(workspace, tools.memory), tools, self)
        self._ways = TabStrip(self.tr("List or calendar"))
        self._ways.set_tabs((Tab(_LIST, self.tr("List")), Tab(_CALENDAR, self.tr("Calendar"))))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._calendar)
        self._lay_out()
        tools.registry.replace(SCOPE, (*list_actions(SCOPE, self._view), *self._actions()))
        tools.registry.bind(self, SCOPE)
        self._view.reload()
        self._ways.chosen.connect(self._show_way)
        self._ways.select(tools.memory.get(_WAY) or _LIST)

    def show_target(self, target: str) -> None:
        """Choose a visit in the list, or go on with one that is to be planned."""
        if target == NEW_VISIT:
            self._view.go_on_planning()
            return
        self._ways.select(_LIST)
        self._view.show_visit(target)

    def entered(self) -> None:
        """Give the list or the calendar the keyboard."""
        if self._stack.currentWidget() is self._view:
            self._view.focus_list()
        else:
            self._calendar.setFocus()

    def _lay_out(self) -> None:
        share = Button(self.tr("Save as calendar file…"), icon="calendar")
        share.clicked.connect(self._sharing.ask)
        plan = Button(self.tr("Plan a visit…"), ButtonKind.PRIMARY)
        plan.clicked.connect(self._view.plan)
        self.header.set_primary(plan)
        line = QHBoxLayout()
        line.setSpacing(MD)
        line.addWidget(self._ways, 1)
        line.addWidget(share)
        add_layout(self.body, line)
        self.body.addWidget(self._stack, 1)

    def _actions(self) -> tuple[Action, ...]:
        return (
            Action(
                f"{SCOPE}.way",
                translate("VisitActions", "Show the list or the calendar"),
                lambda _context: self._turn(),
                icon="calendar",
                shortcut="Ctrl+Shift+K",
                scope=SCOPE,
            ),
            Action(
                f"{SCOPE}.share",
                translate("VisitActions", "Save the visits as a calendar file"),
                lambda _context: self._sharing.ask(),
                icon="external",
                scope=SCOPE,
            ),
        )

    def _turn(self) -> None:
        self._ways.select(_LIST if self._ways.current() == _CALENDAR else _CALENDAR)

    def _show_way(self, way: str) -> None:
        self._memory.put(_WAY, way)
        self._stack.setCurrentWidget(self._calendar if way == _CALENDAR else self._view)
        self.entered()

    def _on_summary(self, words: str) -> None:
        self.header.set_count(words)
        self.set_summary(words)
