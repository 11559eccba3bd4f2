"""Pages of visits and committees on a real workspace, with what they post and where they lead."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.committee.commands import AddMember, EditMeeting
from app.domain.committee.records import Committee, Meeting, Member, Side
from app.domain.factory.records import Contact
from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.visit.commands import CloseVisit, EditVisit, PlanVisit
from app.domain.visit.records import Visit, VisitKind, VisitMode
from app.services.changes import Changed
from tests.builders.visit_story import Story, a_story
from tests.builders.workspaces import GRANTS, SCOPE, Site, a_site, an_id
from tests.gui.accessible import wait_for
from ui.actions.registry import ActionRegistry
from ui.parts.tools import Tools
from ui.runtime.bridge import Bridge
from ui.runtime.notices import Notices, ToastNotice
from ui.runtime.tasks import Tasks
from ui.widgets.memory import Forgetful
from ui.widgets.page import Page

R = TypeVar("R", bound=Record)
T = TypeVar("T", bound=QWidget)


@dataclass(slots=True)
class Stage:
    """A workspace, the window's services, and what was said on them."""

    site: Site
    story: Story
    qtbot: QtBot
    tools: Tools
    toasts: list[ToastNotice] = field(default_factory=list)
    led: list[tuple[str, str]] = field(default_factory=list)

    def show(self, page: Page) -> None:
        """Show a page as large as the smallest laptop's window, and take note of where it leads."""
        page.navigate.connect(lambda page_id, target: self.led.append((page_id, target)))
        self.qtbot.addWidget(page)
        page.resize(1096, 768)
        page.show()
        self.qtbot.waitExposed(page)

    def visits(self) -> list[Visit]:
        """Return the visits as they stand."""
        return self._all(Visit)

    def committees(self) -> list[Committee]:
        """Return the committees as they stand."""
        return self._all(Committee)

    def members(self) -> list[Member]:
        """Return the members as they stand."""
        return self._all(Member)

    def meetings(self) -> list[Meeting]:
        """Return the meetings as they stand."""
        return self._all(Meeting)

    def contacts(self) -> list[Contact]:
        """Return the contacts as they stand."""
        return self._all(Contact)

    def now(self, record: R) -> R:
        """Return a record as it stands."""
        found = self.site.view()[record.id]
        assert isinstance(found, type(record))
        return found

    def elsewhere(self, command: Command) -> None:
        """Let a colleague give a command on another laptop, and receive it."""
        self.site.server.write(command)
        self.site.pull()

    def planning(self, day: date) -> PlanVisit:
        """Return the command that plans a visit."""
        return PlanVisit(an_id(9_000), VisitKind.ADVISORY, VisitMode.IN_PERSON, day)

    def minutes(self, words: str) -> EditVisit:
        """Return the command that writes minutes of the visit in progress."""
        return EditVisit(self.story.running.id, {"minutes": words})

    def attended(self, *members: Member) -> EditMeeting:
        """Return the command that marks members as present in the meeting of the visit in progress."""
        return EditMeeting(self.story.meeting.id, {"attended": tuple(member.id for member in members)})

    def joining(self, name: str) -> AddMember:
        """Return the command that adds a member of the worker side."""
        return AddMember(an_id(9_001), self.story.committee.id, name, Side.WORKER, self.site.clock.today())

    def tell_of_another_factory(self) -> None:
        """Send the notice of a change that concerns another engagement."""
        changed = Changed(frozenset({"visit"}), frozenset({an_id(1)}), frozenset({f"f:{an_id(2)}"}), "sync")
        self.site.workspace.changes.publish(changed)

    def give_closing(self) -> None:
        """Close the visit in progress."""
        self.site.give(CloseVisit(self.story.running.id, "The chair left early"))

    def become_supervisor(self) -> None:
        """Receive another role in the engagement."""
        grants = {**GRANTS, SCOPE: Role.SUPERVISOR.value}
        self.site.receive(self.site.server.arrival(self.site.server.version), grants=grants)

    def _all(self, cls: type[R]) -> list[R]:
        return [record for record in self.site.view().values() if isinstance(record, cls)]

    def drafted(self, place: str) -> str:
        """Return what is kept of a draft, "" when there is none."""
        found = self.site.workspace.drafts.find(place)
        return "" if found is None else found.content

    def keep_draft(self, place: str, words: str) -> None:
        """Keep a draft as an earlier day of work would have."""
        self.site.workspace.drafts.keep(place, json.dumps({"words": words})).result(timeout=30)

    def said(self, words: str) -> bool:
        """Say whether a toast with these words came."""
        return any(words in toast.text for toast in self.toasts)

    def wait_said(self, words: str) -> None:
        """Wait for a toast with these words."""
        wait_for(lambda: self.said(words), f"a toast saying {words!r}, but {[toast.text for toast in self.toasts]}")

    def undo(self) -> None:
        """Press Undo on the last toast, once it offers it: a row may be painted again before the toast comes."""
        wait_for(lambda: bool(self.toasts) and self.toasts[-1].action is not None, "a toast that offers Undo")
        action = self.toasts[-1].action
        assert action is not None
        action()


class TabPage(Page, Generic[T]):
    """A page with one tab in it, as the factory's page is."""

    def __init__(self, tab: T) -> None:
        super().__init__("Factory")
        self.tab = tab
        self.body.addWidget(tab)


def choose(root: QWidget, name: str, title: str) -> None:
    """Choose an entry of a field by its title, as the keyboard does.

    On Linux Qt tells screen readers a combo box by its label, so its own name is asked here.
    """
    [box] = [box for box in root.findChildren(QComboBox) if box.isVisible() and box.accessibleName() == name]
    at = box.findText(title)
    assert at >= 0, f"{name!r} offers {[box.itemText(number) for number in range(box.count())]}"
    box.setFocus()
    box.setCurrentIndex(at)
    box.activated.emit(at)


def write(root: QWidget, name: str, text: str) -> None:
    """Type into a field by its name, in place of what is there; its label has the same name and takes no keys."""
    fields: list[QLineEdit | QPlainTextEdit] = [*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit)]
    [field_] = [each for each in fields if each.isVisible() and each.accessibleName() == name]
    field_.setFocus()
    field_.selectAll()
    QTest.keyClick(field_, Qt.Key.Key_Delete)
    if isinstance(field_, QPlainTextEdit):
        field_.insertPlainText(text)
    else:
        QTest.keyClicks(field_, text)


@contextmanager
def a_stage(folder: Path, qtbot: QtBot, records: Iterable[Record] | None = None) -> Iterator[Stage]:
    """Open the story of a factory, or other records, with everything a page needs."""
    story = a_story()
    with a_site(folder, story.records if records is None else records) as site:
        bridge, tasks, notices = Bridge(), Tasks(), Notices()
        unsubscribe = site.workspace.changes.subscribe(bridge)
        stage = Stage(site, story, qtbot, Tools(tasks, notices, ActionRegistry(), Forgetful(), bridge))
        notices.toast_posted.connect(stage.toasts.append)
        try:
            yield stage
        finally:
            unsubscribe()
            tasks.close()
