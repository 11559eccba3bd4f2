"""The day changes while the window is open, forwards and back: a page shows what a new one would."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from app.domain.clock import FrozenClock
from app.domain.plan.commands import ClaimItem, CreateItem
from app.domain.plan.records import Origin
from app.domain.visit.commands import PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from tests.builders.authority import MANAGER
from tests.builders.offline_desk import a_desk
from tests.builders.workspaces import ENGAGEMENT, TODAY, Site, an_id
from tests.gui.accessible import names, texts, wait_for
from ui.program.desk import Desk
from ui.program.sitting import Sitting

DAY = timedelta(days=1)
STOPS = {
    "today": ("today", ""),
    "factories": ("factories", ""),
    "visits of a factory": ("factory", f"{ENGAGEMENT}/visits"),
    "committee": ("factory", f"{ENGAGEMENT}/committee"),
    "visits": ("visits", ""),
    "visit": ("visit", an_id(11)),
}


def a_week(site: Site) -> None:
    """Give items and visits that are due one after the other."""
    for number in range(3):
        due = TODAY + number * DAY
        area, root, actions = f"Exit {number} is locked", "Nobody holds the keys", "Give each shift a key holder"
        site.give(
            CreateItem(
                an_id(number), Origin.ADDITIONAL, TODAY - 9 * DAY,
                {"area": area, "root_cause": root, "actions_needed": actions, "target_date": due},
            )
        )  # fmt: skip
        site.give(PlanVisit(an_id(10 + number), VisitKind.ADVISORY, VisitMode.IN_PERSON, due))
    site.give(ClaimItem(an_id(20), an_id(2), TODAY - DAY, MANAGER.name))
    site.give(StartVisit(an_id(10), TODAY, MANAGER.name, MANAGER.position))


@pytest.fixture
def desk(screen: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with a_desk(qapp, tmp_path, a_week) as desk:
        assert desk.window is not None
        desk.window.resize(1280, 900)
        yield desk


def settle(desk: Desk) -> None:
    calm = 0

    def is_calm() -> bool:
        nonlocal calm
        calm = 0 if desk.tasks.is_busy else calm + 1
        return calm > 3

    wait_for(is_calm, "the page has read")


def shown(desk: Desk) -> dict[str, object]:
    """Return everything that can be read on the page in front, but for the room on a disk that others write to."""
    assert desk.window is not None
    page = desk.window.current_page()
    lists = [view for view in page.findChildren(QAbstractItemView) if view.isVisible()]
    words = sorted(name for name in names(page) if "free on the disk" not in name)
    return {"words": words, "lists": [texts(view) for view in lists]}


def show(desk: Desk, stop: str) -> None:
    assert desk.window is not None
    desk.window.go(*STOPS[stop])
    settle(desk)


def a_minute_passes(desk: Desk) -> None:
    """Let the timers of the program run out."""
    (sitting,) = desk.findChildren(Sitting)
    for timer in sitting.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly):
        timer.timeout.emit()
    settle(desk)


@pytest.mark.parametrize("step", [DAY, -DAY], ids=["at midnight", "set back"])
@pytest.mark.parametrize("stop", STOPS)
def test_a_page_that_is_open_shows_the_new_day(desk: Desk, stop: str, step: timedelta) -> None:
    assert desk.account is not None and desk.window is not None
    clock = desk.account.workspace.clock
    assert isinstance(clock, FrozenClock)
    desk.window.go("factory", ENGAGEMENT)  # the tab of its plan counts the items from then on
    settle(desk)
    show(desk, stop)
    before = shown(desk)
    clock.moment += step
    a_minute_passes(desk)
    after = shown(desk)
    desk.window.rebuild()
    show(desk, stop)
    assert after == shown(desk)
    if step == DAY and stop != "committee":
        assert after != before, "something is due on another day"
