"""Which pages there are, and how they are wired to one another; features do not know each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.services.workspace import Workspace
from ui.features.committee.committee_tab import CommitteeTab
from ui.features.committee.tools import Tools as CommitteeTools
from ui.features.factories.page import FactoriesPage
from ui.features.factories.tools import Tools as FactoriesTools
from ui.features.plan.factory_page import FactoryPage
from ui.features.plan.tools import Tools as PlanTools
from ui.features.sync_centre.page import SyncCentrePage
from ui.features.sync_centre.tools import SyncControls
from ui.features.sync_centre.tools import Tools as SyncTools
from ui.features.today.page import TodayPage
from ui.features.today.tools import Tools as TodayTools
from ui.features.visits.page import VisitsPage
from ui.features.visits.tools import Tools as VisitsTools
from ui.features.visits.visit_page import VisitPage
from ui.features.visits.visits_tab import VisitsTab
from ui.i18n.translator import translate
from ui.parts.tools import Tools
from ui.shell.pages import PageSpec
from ui.widgets.page import Page

TODAY, FACTORIES, FACTORY, VISITS, VISIT, SYNC, SETTINGS = (
    "today",
    "factories",
    "factory",
    "visits",
    "visit",
    "sync",
    "settings",
)
DUE = "of:"
"""Before an engagement's id, as a target of the visit page: the visit that is due there."""

Go = Callable[[str, str], None]
Count = Callable[[str, int], None]


class Pages:
    """Builds the pages of one open account; `go(page, target)` shows one, `count(page, n)` sets its badge."""

    def __init__(self, workspace: Workspace, tools: Tools, controls: SyncControls, go: Go, count: Count) -> None:
        """Take what pages are handed, what can be asked of syncing, and what the window does for them."""
        self._workspace = workspace
        five = tools.tasks, tools.notices, tools.registry, tools.memory, tools.bridge
        self._plan_tools = PlanTools(*five)
        self._visits_tools = VisitsTools(*five)
        self._committee_tools = CommitteeTools(*five)
        self._today_tools = TodayTools(tools.tasks, tools.bridge, tools.status)
        self._factories_tools = FactoriesTools(tools.tasks, tools.registry, tools.memory, tools.bridge)
        self._sync_tools = SyncTools(tools.tasks, tools.notices, tools.bridge, tools.status, controls)
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
            PageSpec(SYNC, lambda: translate("Pages", "Sync centre"), "sync", self._sync),
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
        page = FactoryPage(
            self._workspace, self._plan_tools, {"visits": self._visits_tab, "committee": self._committee_tab}
        )
        page.visit_wanted.connect(lambda engagement: self._go(VISIT, DUE + engagement))
        return page

    def _visits_tab(self, engagement: str) -> QWidget:
        tab = VisitsTab(self._workspace, engagement, self._visits_tools)
        tab.visit_opened.connect(lambda visit: self._go(VISIT, visit))
        tab.meeting_opened.connect(lambda visit, meeting: self._go(VISIT, f"{visit}/{meeting}"))
        return tab

    def _committee_tab(self, engagement: str) -> QWidget:
        tab = CommitteeTab(self._workspace, engagement, self._committee_tools)
        tab.visit_opened.connect(lambda visit: self._go(VISIT, visit))
        tab.meeting_opened.connect(lambda visit, meeting: self._go(VISIT, f"{visit}/{meeting}"))
        return tab

    def _visits(self) -> Page:
        return VisitsPage(self._workspace, self._visits_tools)

    def _visit(self) -> Page:
        return VisitPage(self._workspace, self._visits_tools)

    def _sync(self) -> Page:
        return SyncCentrePage(self._workspace, self._sync_tools)
