"""Turning the screen to the factory: another window, on a workspace that has nothing else to show.

The person's own window is hidden, not closed: what they were writing waits in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.showing import ShownWorkspace
from app.services.workspace import Workspace
from ui.actions.registry import Action, ActionRegistry
from ui.features.committee.committee_tab import CommitteeTab
from ui.features.plan.factory_page import FactoryPage
from ui.features.visits.visit_page import VisitPage
from ui.features.visits.visits_tab import VisitsTab
from ui.i18n.translator import translate
from ui.parts.tools import Tools
from ui.program.locking import leave_dialogs
from ui.program.page_ids import DUE, FACTORY, SHOW, SHOW_KEY, VISIT
from ui.runtime.bridge import Bridge
from ui.runtime.notices import Notices
from ui.runtime.tasks import Tasks
from ui.shell.pages import PageSpec
from ui.shell.window import Window
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.memory import Forgetful
from ui.widgets.sheet import ConfirmationSheet


class Showing(QObject):
    """One showing; `over` says that the person's own window is in front again.

    Only pages that are named here can be shown, and they read through `ShownWorkspace`: what a page forgets to hide is
    not there to be read.
    """

    over = Signal()

    def __init__(
        self, workspace: Workspace, engagement_id: str, own: Window, others: Sequence[Action], parent: QObject
    ) -> None:
        """Take the open account's workspace, whose factory looks on, the window to hide, and what else can be done."""
        super().__init__(parent)
        self._own = own
        self._shown = ShownWorkspace(workspace, engagement_id)
        self._notices = Notices(self)
        self._tasks = Tasks(parent=self)
        self._bridge = Bridge(self)
        self._unsubscribe = workspace.changes.subscribe(self._bridge)
        registry = ActionRegistry(self)
        memory = Forgetful()
        self._tools = Tools(self._tasks, self._notices, registry, memory, self._bridge)
        self.window = Window(registry, self._notices, memory)
        self.window.set_band(self._band)
        self.window.set_pages(self._specs(), (self._leave_action(), *others))
        self.window.installEventFilter(self)

    def begin(self, page: str, target: str) -> None:
        """Show a page of the factory in the place of the person's own window."""
        leave_dialogs()
        self.window.setGeometry(self._own.geometry())
        if page == VISIT:
            self.window.go(FACTORY, self._shown.engagement_id)
        self.window.go(page, target)
        self.window.show()
        self._own.hide()
        self.window.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self.window:
            event.ignore()  # closing it is leaving it, and the factory may still look on
            self.ask_to_leave()
            return True
        return super().eventFilter(watched, event)

    def ask_to_leave(self) -> None:
        """Ask whether the screen is the person's own again."""
        if any(sheet.isVisible() for sheet in self.window.findChildren(ConfirmationSheet)):
            return
        sheet = ConfirmationSheet(
            self.window,
            translate("Showing", "Is the screen turned back to you?"),
            translate("Showing", "Names, dissent and internal comments are readable again."),
            translate("Showing", "Show everything"),
            translate("Showing", "Not yet"),
        )
        sheet.confirmed.connect(self.end)
        sheet.open_sheet()

    def end(self) -> None:
        """Take the factory's window away, and bring the person's own back."""
        self._own.setGeometry(self.window.geometry())
        self._own.show()
        self._own.activateWindow()
        self.close()
        self.over.emit()

    def close(self) -> None:
        """End what was opened for it."""
        self._unsubscribe()
        self._bridge.blockSignals(True)
        self.window.removeEventFilter(self)
        self.window.hide()
        self.window.deleteLater()
        self._tasks.close()
        self._shown.close()

    def _specs(self) -> Sequence[PageSpec]:
        return (
            PageSpec(FACTORY, lambda: translate("Pages", "Factory"), "factory", self._factory),
            PageSpec(VISIT, lambda: translate("Pages", "Visit"), "visit", self._visit, parent=FACTORY),
        )

    def _factory(self) -> FactoryPage:
        page = FactoryPage(self._shown, self._tools, {"visits": self._visits_tab, "committee": self._committee_tab})
        page.visit_wanted.connect(lambda engagement: self.window.go(VISIT, DUE + engagement))
        return page

    def _visits_tab(self, engagement: str) -> QWidget:
        tab = VisitsTab(self._shown, engagement, self._tools)
        tab.visit_opened.connect(lambda visit: self.window.go(VISIT, visit))
        tab.meeting_opened.connect(lambda visit, meeting: self.window.go(VISIT, f"{visit}/{meeting}"))
        return tab

    def _committee_tab(self, engagement: str) -> QWidget:
        tab = CommitteeTab(self._shown, engagement, self._tools)
        tab.visit_opened.connect(lambda visit: self.window.go(VISIT, visit))
        tab.meeting_opened.connect(lambda visit, meeting: self.window.go(VISIT, f"{visit}/{meeting}"))
        return tab

    def _visit(self) -> VisitPage:
        return VisitPage(self._shown, self._tools)

    def _band(self) -> Banner:
        band = Banner(
            translate("Showing", "Shown to the factory: protected names, dissent and internal words are left out."),
            translate("Showing", "End the showing…"),
            Tone.ACCENT,
            closable=False,
        )
        band.activated.connect(self.ask_to_leave)
        return band

    def _leave_action(self) -> Action:
        title = translate("Showing", "End the showing to the factory…")
        return Action(SHOW, title, lambda _: self.ask_to_leave(), "lock", SHOW_KEY)
