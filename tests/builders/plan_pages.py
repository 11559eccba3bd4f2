"""The factory page on a real workspace, with what it posts and where it leads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.domain.factory.records import Factory
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.plan.commands import EditItem
from app.domain.plan.records import Claim, Comment, CommitteeReview, Evidence, PlanItem
from app.schema.codec import decode_changeset
from app.services.changes import Changed
from app.storage.rows import Stored, rows_of
from tests.builders.plans import a_full_plan
from tests.builders.workspaces import ENGAGEMENT, FACTORY, GRANTS, SCOPE, Site, a_site, an_id
from tests.gui.accessible import find, wait_for
from ui.actions.registry import Action, ActionRegistry
from ui.features.plan.factory_page import FactoryPage
from ui.features.plan.item_pane import ItemPane
from ui.features.plan.plan_tab import PlanTab
from ui.parts.tools import Tools
from ui.runtime.bridge import Bridge
from ui.runtime.notices import Notices, ToastNotice
from ui.runtime.tasks import Tasks
from ui.widgets.memory import Forgetful
from ui.widgets.overlay import Overlay

R = TypeVar("R", bound=Record)
ISLAM = OnBehalfOf("R. Islam", "Production manager")


@dataclass(slots=True)
class Stage:
    """A workspace, the window's services, and what was said on them."""

    site: Site
    qtbot: QtBot
    tools: Tools
    toasts: list[ToastNotice] = field(default_factory=list)
    led: list[tuple[str, str]] = field(default_factory=list)
    blocked: list[str] = field(default_factory=list)
    windows: list[QScrollArea] = field(default_factory=list)

    def show(self, target: str = ENGAGEMENT, *, size: tuple[int, int] = (1096, 768)) -> FactoryPage:
        """Show the factory page as large as in the smallest laptop's window."""
        tabs = {name: _standing_for(name) for name in ("visits", "committee")}
        page = FactoryPage(self.site.workspace, self.tools, tabs)
        page.navigate.connect(lambda page_id, led_to: self.led.append((page_id, led_to)))
        page.visit_wanted.connect(lambda engagement: self.led.append(("visit_wanted", engagement)))
        window = QScrollArea()
        window.setWidgetResizable(True)
        window.setWidget(page)
        window.resize(*size)
        self.qtbot.addWidget(window)
        self.windows.append(window)
        window.show()
        self.qtbot.waitExposed(window)
        page.show_target(target)
        page.entered()
        self.settle()
        return page

    def open(self, item_id: str) -> ItemPane:
        """Show the factory page with an item in front; return its pane."""
        page = self.show(item_id)
        [pane] = page.findChildren(ItemPane)
        assert pane.view is not None and pane.view.item.id == item_id
        return pane

    def leave_page(self) -> None:
        """Take the page away for good, as a change of language does."""
        for window in self.windows:
            gone = window.takeWidget()
            gone.deleteLater()
            QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
        self.qtbot.wait(1)

    def sheet(self) -> QWidget:
        """Return the sheet that is open."""
        wait_for(lambda: bool(self._sheets()), "a sheet")
        return self._sheets()[-1]

    def has_sheet(self) -> bool:
        """Say whether a sheet is open."""
        return bool(self._sheets())

    def run(self, action: str) -> None:
        """Run an action of the plan, as its key does."""
        self.tools.registry.run(action)

    def settle(self) -> None:
        """Wait until nothing is read or written any more."""
        self.qtbot.wait(1)
        wait_for(lambda: not self.tools.tasks.is_busy, "the work came to its end")
        self.qtbot.wait(1)
        wait_for(lambda: not self.tools.tasks.is_busy, "the work came to its end")

    def enter_for(self, person: OnBehalfOf = ISLAM) -> None:
        """Have chosen for whom is entered, before the page is shown."""
        self.site.workspace.choose_entering_for(ENGAGEMENT, person).result(timeout=30)

    def become(self, role: Role) -> None:
        """Receive another role in the engagement."""
        grants = {**GRANTS, SCOPE: role.value}
        self.site.receive(self.site.server.arrival(self.site.server.version), grants=grants)

    def lose_assignment(self) -> None:
        """Receive that the engagement is no longer granted."""
        self.site.receive(grants={scope: role for scope, role in GRANTS.items() if scope != SCOPE})

    def tell_of_another_factory(self) -> None:
        """Send the notice of a change that concerns another engagement."""
        changed = Changed(frozenset({"plan_item"}), frozenset({an_id(1)}), frozenset({f"f:{an_id(2)}"}), "sync")
        self.site.workspace.changes.publish(changed)

    def item(self, item_id: str) -> PlanItem:
        """Return an item as it stands."""
        return self.site.item(item_id)

    def reviews(self, item_id: str) -> list[CommitteeReview]:
        """Return the reviews of an item."""
        return [each for each in self._all(CommitteeReview) if each.item_id == item_id]

    def claims(self, item_id: str) -> list[Claim]:
        """Return the claims of an item."""
        return [each for each in self._all(Claim) if each.item_id == item_id]

    def comments(self, item_id: str) -> list[Comment]:
        """Return the comments on an item."""
        return [each for each in self._all(Comment) if each.item_id == item_id]

    def evidence(self, item_id: str) -> list[Evidence]:
        """Return the evidence of an item."""
        return [each for each in self._all(Evidence) if each.subject_id == item_id]

    def items(self) -> list[PlanItem]:
        """Return all items as they stand."""
        return self._all(PlanItem)

    def edits(self) -> list[EditItem]:
        """Return the edits of fields that wait to be sent."""
        commands = (decode_changeset(each.payload).command for each in self.site.pending())
        return [command for command in commands if isinstance(command, EditItem)]

    def drafted(self, place: str) -> str:
        """Return what is kept of a draft, "" when there is none."""
        found = self.site.workspace.drafts.find(place)
        return "" if found is None else found.content

    def wait_said(self, words: str) -> None:
        """Wait for a toast with these words."""
        wait_for(
            lambda: any(words in toast.text for toast in self.toasts),
            f"a toast saying {words!r}, but {[toast.text for toast in self.toasts]}",
        )

    def undo(self) -> None:
        """Press Undo on the last toast, once it offers it: a row may be painted again before the toast comes."""
        wait_for(lambda: bool(self.toasts) and self.toasts[-1].action is not None, "a toast that offers Undo")
        action = self.toasts[-1].action
        assert action is not None
        action()

    def note_blocked(self, _action: Action, reason: str) -> None:
        """Take note of why an action could not run."""
        self.blocked.append(reason)

    def _all(self, cls: type[R]) -> list[R]:
        return [record for record in self.site.view().values() if isinstance(record, cls)]

    def _sheets(self) -> list[Overlay]:
        return [sheet for window in self.windows for sheet in window.findChildren(Overlay) if sheet.isVisible()]


def editor(root: QWidget, name: str) -> QPlainTextEdit:
    """Return the open editor of a text field."""
    return find(root, name, QPlainTextEdit)


def leave(root: QWidget, name: str) -> None:
    """Leave the editor of a text field by the keyboard."""
    QTest.keyClick(editor(root, name), Qt.Key.Key_Tab)


def plan_of(page: FactoryPage) -> PlanTab:
    """Return the plan on a factory page."""
    [tab] = page.findChildren(PlanTab)
    return tab


def in_front(page: FactoryPage) -> str:
    """Return the id of the item in front, "" without any."""
    view = plan_of(page).pane.view
    return "" if view is None else view.item.id


@contextmanager
def a_stage(folder: Path, qtbot: QtBot, records: Iterable[Record] | None = None) -> Iterator[Stage]:
    """Open a factory in the middle of its year, or other records, with everything a page needs."""
    with a_site(folder, a_full_plan() if records is None else records) as site:
        bridge, tasks, notices, registry = Bridge(), Tasks(), Notices(), ActionRegistry()
        unsubscribe = site.workspace.changes.subscribe(bridge)
        stage = Stage(site, qtbot, Tools(tasks, notices, registry, Forgetful(), bridge))
        notices.toast_posted.connect(stage.toasts.append)
        registry.blocked.connect(stage.note_blocked)
        _count_women(site)
        try:
            yield stage
        finally:
            unsubscribe()
            tasks.close()


def _count_women(site: Site) -> None:
    """Let the factory say how many of its workers are women."""
    with site.workspace.replica.write() as connection:
        found = rows_of(Factory).find(connection, FACTORY)
        if found is not None:
            factory = replace(found.record, women=1305)
            rows_of(Factory).upsert(connection, [Stored(factory, found.scope, found.version)])


def _standing_for(name: str) -> Callable[[str], QWidget]:
    def build(_engagement: str) -> QWidget:
        label = QLabel(name)
        label.setAccessibleName(f"Tab {name}")
        return label

    return build


__all__ = ["ISLAM", "Stage", "a_stage", "editor", "in_front", "leave", "plan_of"]
