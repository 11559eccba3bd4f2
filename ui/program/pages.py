"""Which pages there are, and how they are wired to one another; features do not know each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.services.workspace import Workspace
from ui.features.checklists.checklist_page import ChecklistPage
from ui.features.committee.committee_tab import CommitteeTab
from ui.features.custody.page import QueuePage
from ui.features.factories.page import FactoriesPage
from ui.features.factories.tools import Tools as FactoriesTools
from ui.features.inspection.registers_tab import RegistersTab
from ui.features.inspection.violations_tab import ViolationsTab
from ui.features.plan.factory_page import FactoryPage
from ui.features.settings.desk import SettingsDesk
from ui.features.settings.page import SettingsPage
from ui.features.settings.tools import Tools as SettingsTools
from ui.features.sync_centre.page import SyncCentrePage
from ui.features.sync_centre.tools import SyncControls
from ui.features.sync_centre.tools import Tools as SyncTools
from ui.features.today.page import TodayPage
from ui.features.today.tools import Tools as TodayTools
from ui.features.visits.page import VisitsPage
from ui.features.visits.visit_page import VisitPage
from ui.features.visits.visits_tab import VisitsTab
from ui.i18n.translator import translate
from ui.parts.tools import Tools
from ui.program.page_ids import CHECKLIST, DUE, FACTORIES, FACTORY, QUEUE, SETTINGS, SYNC, TODAY, VISIT, VISITS
from ui.runtime.status_feed import StatusFeed
from ui.shell.pages import PageSpec
from ui.widgets.page import Page

__all__ = ["CHECKLIST", "DUE", "FACTORIES", "FACTORY", "QUEUE", "SETTINGS", "SYNC", "TODAY", "VISIT", "VISITS", "Pages"]

Go = Callable[[str, str], None]
Count = Callable[[str, int], None]


class Pages:
    """Builds the pages of one open account; `go(page, target)` shows one, `count(page, n)` sets its badge."""

    def __init__(
        self,
        workspace: Workspace,
        tools: Tools,
        status: StatusFeed,
        controls: SyncControls,
        desk: SettingsDesk,
        go: Go,
        count: Count,
    ) -> None:
        """Take what pages are handed, what can be asked of syncing, of the program, and of the window."""
        self._workspace = workspace
        self._status = status
        self._desk = desk
        self._tools = tools
        self._today_tools = TodayTools(tools.tasks, tools.bridge, status)
        self._factories_tools = FactoriesTools(tools.tasks, tools.registry, tools.memory, tools.bridge)
        self._sync_tools = SyncTools(tools.tasks, tools.notices, tools.bridge, status, controls)
        self._settings_tools = SettingsTools(tools.tasks, tools.notices, tools.registry, status)
        self._go = go
        self._count = count

    def specs(self) -> Sequence[PageSpec]:
        """Return the pages in the order of the navigation."""
        return (
            PageSpec(TODAY, lambda: translate("Pages", "Today"), "today", self._today),
            PageSpec(FACTORIES, lambda: translate("Pages", "Factories"), "factory", self._factories),
            PageSpec(FACTORY, lambda: translate("Pages", "Factory"), "factory", self._factory, parent=FACTORIES),
            PageSpec(VISITS, lambda: translate("Pages", "Visits"), "visit", self._visits),
            PageSpec(VISIT, lambda: translate("Pages", "Visit"), "visit", self._visit, parent=VISITS),
            PageSpec(CHECKLIST, lambda: translate("Pages", "Checklist"), "check", self._checklist, parent=VISIT),
            PageSpec(QUEUE, lambda: translate("Pages", "Team queue"), "user", self._queue, late=True),
            PageSpec(SYNC, lambda: translate("Pages", "Sync centre"), "sync", self._sync),
            PageSpec(SETTINGS, lambda: translate("Pages", "Settings"), "settings", self._settings),
        )

    def _today(self) -> Page:
        page = TodayPage(self._workspace, self._today_tools)
        page.counted.connect(lambda number: self._count(TODAY, number))
        return page

    def _factories(self) -> Page:
        page = FactoriesPage(self._workspace, self._factories_tools)
        page.counted.connect(lambda number: self._count(FACTORIES, number))
        return page

    def _factory(self) -> Page:
        tabs = {
            "visits": self._visits_tab,
            "committee": self._committee_tab,
            "violations": self._violations_tab,
            "registers": self._registers_tab,
        }
        page = FactoryPage(self._workspace, self._tools, tabs)
        page.visit_wanted.connect(lambda engagement: self._go(VISIT, DUE + engagement))
        return page

    def _visits_tab(self, engagement: str) -> QWidget:
        tab = VisitsTab(self._workspace, engagement, self._tools)
        tab.visit_opened.connect(lambda visit: self._go(VISIT, visit))
        tab.meeting_opened.connect(lambda visit, meeting: self._go(VISIT, f"{visit}/{meeting}"))
        return tab

    def _violations_tab(self, engagement: str) -> QWidget:
        tab = ViolationsTab(self._workspace, engagement, self._tools)
        tab.visit_wanted.connect(lambda visit: self._go(VISIT, visit or DUE + engagement))
        return tab

    def _registers_tab(self, engagement: str) -> QWidget:
        return RegistersTab(self._workspace, engagement, self._tools)

    def _committee_tab(self, engagement: str) -> QWidget:
        tab = CommitteeTab(self._workspace, engagement, self._tools)
        tab.visit_opened.connect(lambda visit: self._go(VISIT, visit))
        tab.meeting_opened.connect(lambda visit, meeting: self._go(VISIT, f"{visit}/{meeting}"))
        return tab

    def _visits(self) -> Page:
        return VisitsPage(self._workspace, self._tools)

    def _visit(self) -> Page:
        return VisitPage(self._workspace, self._tools, self._status)

    def _checklist(self) -> Page:
        return ChecklistPage(self._workspace, self._tools)

    def _queue(self) -> Page:
        return QueuePage(self._workspace, self._tools)

    def _sync(self) -> Page:
        return SyncCentrePage(self._workspace, self._sync_tools)

    def _settings(self) -> Page:
        return SettingsPage(self._workspace, self._settings_tools, self._desk)
