"""One factory: its head with the cycle as a timeline, and tabs for plan, visits, committee and history."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.factory.records import Programme
from app.domain.visit.records import VisitStatus
from app.services.workspace import Workspace
from ui.features.plan.action_ids import SCOPE
from ui.features.plan.factory_presenter import FactoryPresenter, FactoryView, Target
from ui.features.plan.history_tab import HistoryTab
from ui.features.plan.plan_tab import PlanTab
from ui.i18n.translator import fill
from ui.parts.tools import Tools
from ui.parts.visible_changes import VisibleChanges
from ui.runtime.bridge import NEW_DAY, Change
from ui.theme.spacing import MD
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import clear_layout
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.placing import add_layout
from ui.widgets.tab_strip import Tab, TabStrip
from ui.widgets.timeline import Timeline

PLAN, VISITS, COMMITTEE, HISTORY = "plan", "visits", "committee", "history"
VIOLATIONS, REGISTERS = "violations", "registers"
_ADVISORY = (PLAN, VISITS, COMMITTEE, HISTORY)
_INSPECTED = (VIOLATIONS, REGISTERS, VISITS, COMMITTEE, HISTORY)
_LAST = "factory.last"
_HEAD_KINDS = frozenset({"factory", "engagement", "visit", "committee", "member", "scope", NEW_DAY})


class FactoryPage(Page):
    """`navigate` as every page; `visit_wanted` asks to start or go on with a visit of an engagement.

    Targets: an engagement's id, "engagement/tab", "engagement/tab/record", or the id of a plan item.
    """

    visit_wanted = Signal(str)

    def __init__(self, workspace: Workspace, tools: Tools, tabs: Mapping[str, Callable[[str], QWidget]]) -> None:
        """Take the workspace, the window's services, and how the tabs "visits" and "committee" of a factory are made.

        A tab without a builder is not shown.
        """
        super().__init__(self.tr("Factory"))
        self._workspace = workspace
        self._tools = tools
        self._builders = dict(tabs)
        self._presenter = FactoryPresenter(workspace)
        self._engagement_id = ""
        self._items: int | None = None
        self._view: FactoryView | None = None
        self._made: dict[str, QWidget] = {}
        self._outside: dict[str, list[QAction]] = {}
        self._timeline = Timeline(self.tr("Cycle"))
        self._timeline.activated.connect(self._on_milestone)
        self._strip = TabStrip(self.tr("Parts of the factory"))
        self._strip.chosen.connect(self._show_tab)
        self._corner = QHBoxLayout()
        self._stack = QStackedWidget()
        self._visit = Button("", ButtonKind.PRIMARY)
        self._visit.clicked.connect(self._ask_for_visit)
        self.header.set_primary(self._visit)
        tab_row = QHBoxLayout()
        tab_row.setSpacing(MD)
        tab_row.addWidget(self._strip, 1)
        add_layout(tab_row, self._corner)
        self._content = QWidget()
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(MD)
        content.addWidget(self._timeline)
        add_layout(content, tab_row)
        content.addWidget(self._stack, 1)
        self._nothing = EmptyState(
            self.tr("No factory is chosen"),
            self.tr("Choose a factory in the list to see its plan, visits and committee."),
            self.tr("Show the factories"),
            "factory",
        )
        self._nothing.activated.connect(self._go_to_list)
        self._gone: EmptyState | None = None
        self.body.addWidget(self._content)
        self.body.addWidget(self._nothing)
        VisibleChanges(self, tools.bridge, _is_of_the_head).told.connect(self._refresh)
        self._open(Target(tools.memory.get(_LAST) or ""))

    def show_target(self, target: str) -> None:
        found = self._presenter.target(target)
        if found is not None:
            self._open(found)

    def entered(self) -> None:
        self._refresh()
        plan = self._made.get(PLAN)
        if isinstance(plan, PlanTab):
            plan.entered()
        current = self._stack.currentWidget()
        if current is not None:
            current.setFocus()

    def scope(self) -> tuple[str, str]:
        tab = self._strip.current()
        titles = {tab.id: tab.title for tab in self._tabs()}
        return ("", "") if self._view is None or tab in ("", PLAN) else (f"{SCOPE}.{tab}", titles[tab])

    def in_front(self) -> tuple[str, str]:
        if self._view is None:
            return "", ""
        return self._engagement_id, f"{self._engagement_id}/{self._strip.current()}"

    # ---------------------------------------------------------------------------------------------------- inside

    def _open(self, target: Target) -> None:
        if target.engagement_id != self._engagement_id:
            self._change_factory(target.engagement_id)
        if self._view is None:
            return
        ids = self._tab_ids()
        tab = next((each for each in (target.tab, self._strip.current()) if each in ids), ids[0])
        self._strip.select(tab)
        self._show_tab(tab)
        # A tab that can choose one of its records has this method; what else it is does not matter here.
        show_record = getattr(self._made.get(tab), "show_record", None)
        if target.record and callable(show_record):
            show_record(target.record)

    def _change_factory(self, engagement_id: str) -> None:
        self._engagement_id = engagement_id
        if self._gone is not None:
            self._gone.deleteLater()
            self._gone = None
        for made in self._made.values():
            self._stack.removeWidget(made)
            made.deleteLater()
        self._made = {}
        self._items = None
        clear_layout(self._corner)
        self._view = self._presenter.view(engagement_id) if engagement_id else None
        self._content.setVisible(self._view is not None)
        self._nothing.setVisible(self._view is None)
        self._visit.setVisible(self._view is not None)
        if self._view is not None:
            self._tools.memory.put(_LAST, engagement_id)
        self._show_head()

    def _refresh(self) -> None:
        if self._engagement_id:
            before, self._view = self._view, self._presenter.view(self._engagement_id)
            if self._view is None:  # its assignment has gone, and the data with it
                self._change_factory("")
                if before is not None:
                    self._say_gone(before.title)
            else:
                self._show_head()

    def _say_gone(self, factory: str) -> None:
        self._gone = EmptyState(
            fill(self.tr("{factory} is not assigned to you any more"), factory=factory),
            self.tr("What you had written and not saved is on Today, to be read and copied."),
            self.tr("Show Today"),
            "factory",
        )
        self._gone.activated.connect(lambda: self.navigate.emit("today", ""))
        self._nothing.hide()
        self.body.addWidget(self._gone)

    def _show_head(self) -> None:
        view = self._view
        if view is None:
            self.header.set_title(self.tr("Factory"))
            self.header.set_count("")
            return
        self.header.set_title(view.title)
        self.setAccessibleName(view.title)
        self.header.set_count(view.words)
        cycle = view.cycle
        self._timeline.set_cycle(cycle.start, cycle.end, self._workspace.clock.today(), cycle.points)
        in_progress = any(visit.status is VisitStatus.IN_PROGRESS for visit in view.header.visits)
        self._visit.setText(self.tr("Continue visit") if in_progress else self.tr("Start visit"))
        self._show_tabs()

    def _show_tabs(self) -> None:
        self._strip.set_tabs(self._tabs())

    def _tabs(self) -> list[Tab]:
        view = self._view
        tabs = (
            Tab(PLAN, self.tr("Plan"), self._items),
            Tab(VIOLATIONS, self.tr("Violations")),
            Tab(REGISTERS, self.tr("Registers")),
            Tab(VISITS, self.tr("Visits"), None if view is None else view.visits),
            Tab(COMMITTEE, self.tr("Committee")),
            Tab(HISTORY, self.tr("History")),
        )
        return [tab for tab in tabs if tab.id in self._tab_ids()]

    def _tab_ids(self) -> tuple[str, ...]:
        """Return the tabs of the programme: an inspection has violations and registers, and no improvement plan."""
        view = self._view
        is_inspected = view is not None and view.header.engagement.programme is not Programme.ADVISORY
        wanted = _INSPECTED if is_inspected and VIOLATIONS in self._builders else _ADVISORY
        return tuple(id for id in wanted if id in (PLAN, HISTORY) or id in self._builders)

    def _show_tab(self, id: str) -> None:
        if self._view is None:
            return
        made = self._made.get(id)
        if made is None:
            made = self._made[id] = self._build(id)
            self._stack.addWidget(made)
        self._stack.setCurrentWidget(made)
        self._bind_keys(id)
        plan = self._made.get(PLAN)
        if isinstance(plan, PlanTab):
            plan.corner.setVisible(made is plan)

    def _bind_keys(self, tab: str) -> None:
        """Let the keys of the tab in front work while the keyboard is on what stands over it."""
        scope = SCOPE if tab == PLAN else f"{SCOPE}.{tab}"
        if scope not in self._outside:
            self._outside[scope] = []
            for widget in (self.header, self._timeline, self._strip):
                before = widget.actions()
                self._tools.registry.bind(widget, scope)
                self._outside[scope] += [key for key in widget.actions() if key not in before]
        for each, keys in self._outside.items():
            for key in keys:
                key.setEnabled(each == scope)

    def _build(self, id: str) -> QWidget:
        if id == PLAN:
            plan = PlanTab(self._workspace, self._engagement_id, self._tools)
            plan.summary_changed.connect(self.set_summary)
            plan.decision_wanted.connect(self._on_decision)
            plan.tab_wanted.connect(self._on_tab_wanted)
            plan.counted.connect(self._on_counted)
            self.set_summary(plan.summary)
            if plan.total is not None:
                self._on_counted(plan.total)
            self._corner.addWidget(plan.corner)
            return plan
        if id == HISTORY:
            return HistoryTab(self._workspace, self._engagement_id, self._tools)
        return self._builders[id](self._engagement_id)

    def _on_counted(self, items: int) -> None:
        self._items = items
        self._show_tabs()

    def _on_milestone(self, id: str) -> None:
        view = self._view
        if view is not None and any(visit.id == id for visit in view.header.visits):
            self.navigate.emit("visit", id)

    def _on_decision(self, conflict_id: str) -> None:
        self.navigate.emit("sync", conflict_id)

    def _on_tab_wanted(self, tab: str) -> None:
        if tab == VISITS:  # the visit that is due starts from its own page
            self._ask_for_visit()
        else:
            self._open(Target(self._engagement_id, tab))

    def _ask_for_visit(self) -> None:
        self.visit_wanted.emit(self._engagement_id)

    def _go_to_list(self) -> None:
        self.navigate.emit("factories", "")


def _is_of_the_head(change: Change) -> bool:
    return bool(change.kinds & _HEAD_KINDS)
