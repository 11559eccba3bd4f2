"""Every page of the window on the demo's data: nothing is cut, lost or nameless in any language, look and text size."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from app.config.sections import Theme
from app.config.settings import changed
from app.services.workspace import Workspace
from tests.fixtures.desks import (
    OpenSeat,
    Seat,
    compiled_words,
    demo_home,
    demo_seat,
    inspector_seat,
    take_seat,
)
from tests.gui.accessible import INTERACTIVE, name_of, tree, unnamed, wait_for
from tests.gui.looks import check_looks
from ui.i18n.translator import LANGUAGES
from ui.program.desk import Desk
from ui.program.tour import leave_overlays
from ui.program.tour_stop import Stop
from ui.program.tour_stops import stops
from ui.program.tour_visits import inspection_stops, visit_stops
from ui.widgets.overlay import Overlay

__all__ = [
    "compiled_words",
    "demo_home",
    "demo_seat",
    "inspector_seat",
    "take_seat",
]  # fixtures, with which all of the program comes

SIZE = (1280, 800)
LOOKS = tuple(product(LANGUAGES, (Theme.LIGHT, Theme.DARK), (100, 200)))
_CALM = 3
_MOST_STOPS = 400


def settle(desk: Desk) -> None:
    """Wait until the pages have read what they show."""
    calm = 0

    def is_calm() -> bool:
        nonlocal calm
        calm = 0 if desk.tasks.is_busy else calm + 1
        return calm > _CALM

    wait_for(is_calm, "the page has read")


def dress(desk: Desk, language: str, theme: Theme, text_size: int) -> None:
    """Set look and language as the settings do."""
    for key, value in (("language", language), ("theme", theme), ("text_size", text_size)):
        desk.settings = changed(desk.settings, f"appearance.{key}", value)
    desk.looks.apply(desk.settings)


def tour(desk: Desk, of: Callable[[Workspace], Sequence[Stop]] = stops) -> Iterator[Stop]:
    """Show one stop after the other; sheets are closed again."""
    assert desk.account is not None
    for stop in of(desk.account.workspace):
        window = desk.window
        assert window is not None
        if not window.has_page(stop.page):
            continue
        window.go(stop.page, stop.target)
        settle(desk)
        if stop.action:
            desk.run_action(stop.action)
            settle(desk)
        if stop.then is not None:
            stop.then(window)
            settle(desk)
        yield stop
        leave_overlays(window)


def empty_lists(window: QWidget) -> list[str]:
    """Return the lists that show nothing: in their place words should say so."""
    views = [view for view in window.findChildren(QTableView) if view.isVisible()]
    return [f"empty list {view.accessibleName()!r}" for view in views if not view.model().rowCount()]


def too_large(window: QWidget) -> list[str]:
    """Return how much room a window takes that is wider or higher than the smallest laptop's screen."""
    took = window.width(), window.height()
    return [] if took == SIZE else [f"takes {took[0]} x {took[1]} px"]


def faults_of(window: QWidget) -> list[str]:
    """Return everything that is wrong with what a window shows."""
    nameless = (f"no name: {what}" for what in unnamed(window))
    return [*check_looks(window), *nameless, *empty_lists(window), *too_large(window)]


@pytest.mark.parametrize(("language", "theme", "text_size"), LOOKS, ids=[f"{a} {b} {c}" for a, b, c in LOOKS])
def test_the_ways_in_are_whole_and_named(
    demo_seat: Seat, take_seat: OpenSeat, language: str, theme: Theme, text_size: int
) -> None:
    """On a new laptop, and on one that an account is on."""
    demo_seat.quit()
    demo_seat.start()
    for seat in (take_seat("new"), demo_seat):
        dress(seat.desk, language, theme, text_size)
        seat.window.resize(*SIZE)
        settle(seat.desk)
        assert faults_of(seat.window) == []


@pytest.mark.slow
@pytest.mark.parametrize(("language", "theme", "text_size"), LOOKS, ids=[f"{a} {b} {c}" for a, b, c in LOOKS])
def test_every_page_is_whole_and_named(demo_seat: Seat, language: str, theme: Theme, text_size: int) -> None:
    seat, desk = demo_seat, demo_seat.desk
    dress(desk, language, theme, text_size)
    seat.window.resize(*SIZE)
    faults = []
    for stop in tour(desk):
        faults += [f"{stop.name}: {fault}" for fault in faults_of(seat.window)]
    assert faults == [], "\n".join(faults)


# Each language, theme and text size at least once with the others.
FEW_LOOKS = (("ar", Theme.DARK, 200), ("bn", Theme.LIGHT, 100))
FEW = [f"{a} {b} {c}" for a, b, c in FEW_LOOKS]


@pytest.mark.slow
@pytest.mark.parametrize(("language", "theme", "text_size"), FEW_LOOKS, ids=FEW)
def test_a_visit_of_today_is_whole_and_named(demo_seat: Seat, language: str, theme: Theme, text_size: int) -> None:
    faults = faults_on_tour(demo_seat, visit_stops, language, theme, text_size)
    assert faults == [], "\n".join(faults)


@pytest.mark.slow
@pytest.mark.parametrize(("language", "theme", "text_size"), FEW_LOOKS, ids=FEW)
def test_what_an_inspector_sees_is_whole_and_named(
    inspector_seat: Seat, language: str, theme: Theme, text_size: int
) -> None:
    faults = faults_on_tour(inspector_seat, inspection_stops, language, theme, text_size)
    assert faults == [], "\n".join(faults)


def faults_on_tour(
    seat: Seat, of: Callable[[Workspace], Sequence[Stop]], language: str, theme: Theme, text_size: int
) -> list[str]:
    """Return everything that is wrong with what stops show."""
    dress(seat.desk, language, theme, text_size)
    seat.window.resize(*SIZE)
    return [f"{stop.name}: {fault}" for stop in tour(seat.desk, of) for fault in faults_of(seat.window)]


def controls(root: QWidget) -> set[QWidget]:
    """Return everything inside that can be pressed, chosen or written in."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QTabBar)
    inner = (QAbstractItemView, QCalendarWidget, QComboBox, QTabBar)
    found = [
        widget for kind in kinds for widget in root.findChildren(kind) if widget.isVisible() and widget.isEnabled()
    ]
    parts = {
        part for owner in root.findChildren(QWidget) if isinstance(owner, inner) for part in owner.findChildren(QWidget)
    }
    return set(found) - parts


def walk(window: QWidget) -> list[QWidget]:
    """Press Tab until the keyboard is where it was first; return where it has been."""
    been: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        here = QApplication.focusWidget()
        QTest.keyClick(here or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now in been:
            return been
        been.append(now)
    raise AssertionError(f"Tab never comes round: {[what(each) for each in been[-10:]]}")


def walk_group(button: QAbstractButton) -> list[QWidget]:
    """Press the arrow that leads on until the keyboard leaves the group or comes round; return where it has been."""
    button.setFocus()
    been: list[QWidget] = [button]
    for _ in range(_MOST_STOPS):
        right_to_left = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        QTest.keyClick(been[-1], Qt.Key.Key_Left if right_to_left else Qt.Key.Key_Right)
        now = QApplication.focusWidget()
        if now is None or now in been or not _together(button, now):
            return been
        been.append(now)
    raise AssertionError(f"the arrows never come round: {[what(each) for each in been[-10:]]}")


def _together(button: QAbstractButton, other: QWidget) -> bool:
    grouped = isinstance(other, QAbstractButton) and other.group() is not None and other.group() is button.group()
    return grouped or other.parent() is button.parent()


def what(widget: QWidget) -> str:
    """Return words for a widget."""
    return f"{type(widget).__name__} {widget.accessibleName() or name_of(widget)!r}"


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
def test_keys_reach_everything_of_every_page(demo_seat: Seat, language: str) -> None:
    seat, desk = demo_seat, demo_seat.desk
    dress(desk, language, Theme.LIGHT, 100)
    seat.window.resize(*SIZE)
    seat.window.activateWindow()
    wait_for(seat.window.isActiveWindow, "the window in front")
    faults = []
    for stop in tour(desk):
        window = seat.window
        nodes = [node for node in tree(window) if node.role in INTERACTIVE and node.what != "QScrollBar"]
        faults += [f"{stop.name}: no keyboard for {node.what} {node.name!r}" for node in nodes if not node.is_focusable]
        sheets = [sheet for sheet in window.findChildren(Overlay) if sheet.isVisible()]
        root = sheets[-1] if sheets else window
        wanted = controls(root)
        reached = set(walk(window))
        choices = [each for each in reached if isinstance(each, QAbstractButton) and each.isCheckable()]
        for choice in choices:
            reached |= set(walk_group(choice))
        faults += [f"{stop.name}: no key reaches {what(each)}" for each in wanted - reached]
    assert faults == [], "\n".join(faults)
