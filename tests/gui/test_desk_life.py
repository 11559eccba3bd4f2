"""What goes on in an open window by itself: midnight, a disk that has room again, a sheet that holds its page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.clock import FrozenClock
from app.domain.errors import Known
from app.services.changes import Changed
from tests.builders.offline_desk import a_desk
from tests.gui.accessible import names, press, wait_for
from ui.program.day_watch import DayWatch
from ui.program.desk import Desk
from ui.runtime.bridge import NEW_DAY, Change
from ui.shell.window import Window
from ui.widgets.banner import Banner
from ui.widgets.toast import Toast, ToastStack

EVENING = datetime(2026, 12, 2, 23, 59, tzinfo=UTC)
FULL = "The disk is full. Nothing is lost; make room and try again."
HELD = "A sheet is open: finish it, or leave it with Esc."


@pytest.fixture
def desk(screen: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with a_desk(qapp, tmp_path) as desk:
        yield desk


def window_of(desk: Desk) -> Window:
    assert desk.window is not None
    return desk.window


def test_a_new_day_is_told_once_also_after_a_long_sleep() -> None:
    clock = FrozenClock(EVENING)
    told: list[Change] = []
    watch = DayWatch(clock, told.append)
    watch.look()
    assert told == []
    clock.moment += timedelta(days=3)
    watch.look()
    watch.look()
    assert [change.kinds for change in told] == [{NEW_DAY}]


def test_a_full_disk_is_said_once_and_taken_back_when_it_takes_something(desk: Desk) -> None:
    window = window_of(desk)
    for _ in range(3):
        desk.notices.known(Known("disk.full"))
    wait_for(lambda: FULL in names(window), "it is said")
    assert [each.accessibleName() for each in window.findChildren(Banner) if each.isVisible()] == [FULL]
    assert desk.account is not None
    saved = Changed(frozenset({"plan_item"}), frozenset({"one"}), frozenset(), "local")
    desk.account.workspace.changes.publish(saved)
    wait_for(lambda: FULL not in names(window), "it is taken back")


def test_what_is_written_last_is_no_news_to_pages_that_are_going(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert desk.account is not None
    for page in ("today", "factories", "visits", "sync"):
        window_of(desk).go(page)
    last = Changed(frozenset({"plan_item", "outbox"}), frozenset({"one"}), frozenset(), "local")
    desk.account.workspace.changes.publish(last)
    desk.close()
    bugs: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda *bug: bugs.append(bug))
    QApplication.processEvents()
    assert bugs == []


def test_an_open_sheet_holds_its_page_and_says_so(desk: Desk) -> None:
    window = window_of(desk)
    window.go("settings")
    press(window, "Sign out…")
    wait_for(lambda: "Stay" in names(window), "the sheet")
    QTest.keySequence(window, "Ctrl+1")
    assert window.current_page_id() == "settings"
    assert HELD in names(window)
    press(window, "Stay")
    QTest.keySequence(window, "Ctrl+1")
    assert window.current_page_id() == "today"


def test_a_toast_that_made_room_for_others_may_run_out_before_it_is_deleted(screen: QtBot) -> None:
    host = QWidget()
    screen.addWidget(host)
    stack = ToastStack(host)
    toasts = [Toast(f"Said {number}") for number in range(4)]
    for toast in toasts:
        stack.post(toast)
    toasts[0].expired.emit()
    assert stack.toasts() == tuple(toasts[1:])
