"""What was said over the page leaves, and the keyboard is back where it was: the keys of the page go on working."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.accessible import find, wait_for
from tests.gui.test_foundation_shell import Frame, Sample
from ui.actions.registry import Action
from ui.shell.window import Window
from ui.widgets.toast import Toast, ToastStack


@pytest.fixture
def frame() -> Frame:
    return Frame()


@pytest.fixture
def window(frame: Frame, screen: QtBot) -> Iterator[Window]:
    made = frame.window()
    screen.addWidget(made)
    with screen.waitActive(made):
        made.show()
        made.activateWindow()
    action = Action("today.plan", "Plan a visit", lambda _: frame.done.append("planned"), shortcut="F7", scope="today")
    frame.registry.replace("today", [action])
    frame.registry.bind(made.current_page(), "today")
    yield made
    made.close()


def page(window: Window) -> Sample:
    found = window.current_page()
    assert isinstance(found, Sample)
    return found


def undo(window: Window) -> QPushButton:
    return find(window, "Undo", QPushButton)


def said(frame: Frame, window: Window, *, then: Callable[[], None] = lambda: None) -> Toast:
    """Say something that can be undone; return what shows it."""

    def undone() -> None:
        frame.done.append("undone")
        then()

    frame.notices.toast("Target date changed", "Undo", undone)
    return window.findChildren(ToastStack)[0].toasts()[-1]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def click(button: QPushButton) -> None:
    # As a hand does it: the press itself gives the keyboard to the button.
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def by_key(button: QPushButton) -> None:
    while focused() is not button:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(button, Qt.Key.Key_Space)


def keys_work(frame: Frame) -> bool:
    frame.done.clear()
    QTest.keyClick(focused(), Qt.Key.Key_F7)
    return frame.done == ["planned"]


@pytest.mark.parametrize("press", [click, by_key])
def test_after_undo_the_keyboard_is_where_it_was(
    frame: Frame, window: Window, press: Callable[[QPushButton], None]
) -> None:
    page(window).second.setFocus()
    said(frame, window)
    press(undo(window))
    assert frame.done == ["undone"]
    wait_for(page(window).second.hasFocus, "the keyboard where it was")
    assert keys_work(frame)


def test_what_had_the_keyboard_may_be_gone_after_undo(frame: Frame, window: Window) -> None:
    page(window).second.setFocus()
    said(frame, window, then=page(window).second.hide)
    click(undo(window))
    wait_for(lambda: page(window).hasFocus(), "the keyboard on the page")
    assert keys_work(frame)


def test_what_undo_leads_to_keeps_the_keyboard(frame: Frame, window: Window) -> None:
    page(window).second.setFocus()
    said(frame, window, then=page(window).first.setFocus)
    click(undo(window))
    wait_for(page(window).first.hasFocus, "the keyboard where undo put it")


def test_a_toast_that_runs_out_with_the_keyboard_on_it_gives_it_back(frame: Frame, window: Window) -> None:
    page(window).second.setFocus()
    toast = said(frame, window)
    undo(window).setFocus(Qt.FocusReason.TabFocusReason)
    toast.expired.emit()
    wait_for(page(window).second.hasFocus, "the keyboard where it was")
    assert keys_work(frame)


def test_a_toast_that_makes_room_gives_the_keyboard_back(frame: Frame, window: Window) -> None:
    page(window).second.setFocus()
    said(frame, window)
    undo(window).setFocus(Qt.FocusReason.TabFocusReason)
    for number in range(3):
        frame.notices.toast(f"Saved {number}")
    wait_for(page(window).second.hasFocus, "the keyboard where it was")


def test_a_toast_that_runs_out_behind_another_window_leaves_the_keyboard_to_the_page(
    frame: Frame, window: Window, screen: QtBot
) -> None:
    page(window).second.setFocus()
    toast = said(frame, window)
    undo(window).setFocus(Qt.FocusReason.TabFocusReason)
    other = QWidget()
    screen.addWidget(other)
    with screen.waitActive(other):
        other.show()
        other.activateWindow()
    toast.expired.emit()
    with screen.waitActive(window):
        window.activateWindow()
    wait_for(page(window).second.hasFocus, "the keyboard where it was")
    assert keys_work(frame)


def test_the_pointer_that_passes_lets_no_time_run_while_the_keyboard_is_there(frame: Frame, window: Window) -> None:
    toast = said(frame, window)
    undo(window).setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast.is_counting()
    QApplication.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    page(window).second.setFocus()
    assert not toast.is_counting()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.is_counting()
