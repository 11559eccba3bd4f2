"""`?` and Ctrl+K on every page: what the sheet says works there, and all that works there is said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QGridLayout, QLabel, QListView, QWidget

from tests.fixtures.desks import Seat, compiled_words, demo_home, demo_seat, take_seat
from tests.gui.accessible import find, texts, wait_for
from tests.gui.test_pages_everywhere import settle
from ui.actions.registry import APP, Action, ActionRegistry, key_words
from ui.program.covering import Covering
from ui.program.desk import Desk
from ui.program.tour_stops import stops
from ui.shell.help_sheet import HelpSheet
from ui.shell.window import Window
from ui.widgets.overlay import Overlay

__all__ = ["compiled_words", "demo_home", "demo_seat", "take_seat"]  # fixtures, with which all of the program comes

SCOPES = {
    "today": "today",
    "factories": "factories",
    "plan": "factory",
    "factory-visits": "factory.visits",
    "factory-committee": "factory.committee",
    "factory-history": "factory.history",
    "visits": "visits",
    "visit": "visit",
    "queue": "queue",
    "sync": "sync",
    "settings": "settings",
}
"""Stops of the tour, and whose actions are in front there."""


class Strays(QObject):
    """Notes every widget that is shown as a window of its own, and is none: it takes the keyboard for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            kind = watched.windowFlags() & Qt.WindowType.WindowType_Mask
            if kind == Qt.WindowType.Window and not isinstance(watched, Window):
                self.seen.append(str(watched))
        return False


@pytest.fixture
def desk(demo_seat: Seat, qapp: QApplication) -> Iterator[Desk]:
    demo_seat.window.resize(1280, 800)
    comes_to_the_front(demo_seat.desk)
    strays = Strays()
    qapp.installEventFilter(strays)
    yield demo_seat.desk
    qapp.removeEventFilter(strays)
    assert strays.seen == []


def comes_to_the_front(desk: Desk) -> None:
    window_of(desk).activateWindow()
    wait_for(window_of(desk).isActiveWindow, "the window in front")


def window_of(desk: Desk) -> Window:
    assert desk.window is not None
    return desk.window


def registry_of(desk: Desk) -> ActionRegistry:
    return desk.findChildren(ActionRegistry)[-1]


def leave_everything(desk: Desk) -> None:
    """Close what was opened over the page, as Esc does."""
    for dialog in window_of(desk).findChildren(QFileDialog):
        dialog.reject()
        comes_to_the_front(desk)
    for covering in desk.findChildren(Covering):
        if covering.showing is not None:
            covering.showing.end()
            comes_to_the_front(desk)
    for overlay in window_of(desk).findChildren(Overlay):
        if overlay.isVisible():
            overlay.escaped()
    settle(desk)


def show(desk: Desk, name: str) -> None:
    """Go to a stop of the tour."""
    assert desk.account is not None
    (stop,) = [stop for stop in stops(desk.account.workspace) if stop.name == name]
    window_of(desk).go(stop.page, stop.target)
    settle(desk)


def press(desk: Desk, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or window_of(desk), QKeySequence(keys))
    settle(desk)


def sheet_of(desk: Desk) -> HelpSheet:
    """Open the sheet by its key."""
    press(desk, "?")
    (sheet,) = [each for each in window_of(desk).findChildren(HelpSheet) if each.isVisible()]
    return sheet


def said(sheet: HelpSheet) -> list[tuple[str, str]]:
    """Return each line of the sheet: what is done, and by which keys."""
    (grid,) = [grid for grid in sheet.findChildren(QGridLayout) if grid.columnCount() > 1]
    cells = [[grid.itemAtPosition(row, column) for column in (0, 1)] for row in range(grid.rowCount())]
    labels = [[item.widget() for item in pair if item is not None] for pair in cells]
    pairs = [(a, b) for a, b in (pair for pair in labels if len(pair) > 1) if a is not b]
    return [(a.text(), b.text()) for a, b in pairs if isinstance(a, QLabel) and isinstance(b, QLabel)]


@pytest.mark.slow
@pytest.mark.parametrize("stop", SCOPES)
def test_every_key_of_the_sheet_works_where_it_is_said(desk: Desk, stop: str) -> None:
    registry, heard = registry_of(desk), list[str]()
    registry.ran.connect(heard.append)
    registry.blocked.connect(lambda action, _reason: heard.append(action.id))
    show(desk, stop)
    lines = said(sheet_of(desk))
    leave_everything(desk)
    actions = [action for action in registry.of(APP, SCOPES[stop]) if action.shortcut]
    assert sorted(lines) == sorted((action.title, key_words(action.shortcut)) for action in actions)
    for action in actions:
        show(desk, stop)
        heard.clear()
        press(desk, action.shortcut)
        assert heard == [action.id], f"{key_words(action.shortcut)} on {stop}"
        leave_everything(desk)


@pytest.mark.slow
@pytest.mark.parametrize("stop", SCOPES)
def test_the_palette_runs_what_the_page_in_front_offers_by_keys_alone(desk: Desk, stop: str) -> None:
    registry, heard = registry_of(desk), list[str]()
    registry.ran.connect(heard.append)
    registry.blocked.connect(lambda action, _reason: heard.append(action.id))
    show(desk, stop)
    own: list[Action] = list(registry.of(SCOPES[stop]))[:2]
    for action in own or registry.of(APP)[:1]:
        show(desk, stop)
        press(desk, "Ctrl+K")
        heard.clear()
        field = QApplication.focusWidget()
        assert isinstance(field, QWidget)
        QTest.keyClicks(field, "".join(each for each in action.title if each.isascii()))
        results = find(window_of(desk), "Results", QListView)
        wait_for(lambda: texts(results)[0][0].startswith(action.title), f"{action.title!r} first")  # noqa: B023
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(desk)
        assert heard == [action.id]
        leave_everything(desk)
