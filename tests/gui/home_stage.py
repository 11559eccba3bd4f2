"""What the home pages are tested on: a laptop, the window's services, and a page in a window."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.builders.home import Seat
from tests.gui.accessible import wait_for
from ui.actions.registry import ActionRegistry
from ui.runtime.bridge import Bridge
from ui.runtime.notices import Notices, ToastNotice
from ui.runtime.status_feed import StatusFeed
from ui.runtime.tasks import Tasks
from ui.widgets.memory import Forgetful
from ui.widgets.page import Page

P = TypeVar("P", bound=Page)
SIZE = (1280, 800)


@dataclass
class Stage:
    """The services of a window, for one seat; `went` notes where pages lead, `said` what was toasted."""

    seat: Seat
    qtbot: QtBot
    tasks: Tasks = field(default_factory=Tasks)
    notices: Notices = field(default_factory=Notices)
    registry: ActionRegistry = field(default_factory=ActionRegistry)
    memory: Forgetful = field(default_factory=Forgetful)
    bridge: Bridge = field(default_factory=Bridge)
    went: list[tuple[str, str]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._areas: list[QScrollArea] = []
        self.status = StatusFeed(self.seat.board)
        self.seat.cycle.count()
        self._quiet = self.seat.workspace.changes.subscribe(self.bridge)
        self.notices.toast_posted.connect(self._on_toast)

    def show(self, make: Callable[[], P], size: tuple[int, int] = SIZE) -> P:
        """Build a page, show it scrolling as in the window, and wait until it has read everything."""
        page = make()
        page.navigate.connect(lambda where, what: self.went.append((where, what)))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.resize(*size)
        self.qtbot.addWidget(area)
        self._areas.append(area)
        area.show()
        self.settle()
        return page

    def settle(self) -> None:
        """Wait until nothing is read or written any more."""
        self.qtbot.wait(1)
        wait_for(lambda: not self.tasks.is_busy, "the work came to its end")
        self.qtbot.wait(1)
        wait_for(lambda: not self.tasks.is_busy, "the work came to its end")

    def close(self) -> None:
        self._quiet()
        self.status.close()
        self.tasks.close()
        for area in self._areas:
            area.close()
        self._areas.clear()

    def _on_toast(self, notice: ToastNotice) -> None:
        self.said.append(notice.text)


@contextmanager
def a_stage(seat: Seat, qtbot: QtBot) -> Iterator[Stage]:
    """Give the services of a window for a laptop; they end with the block."""
    stage = Stage(seat, qtbot)
    try:
        yield stage
    finally:
        stage.close()
