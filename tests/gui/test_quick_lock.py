"""The lock: everything is covered at once, the person's secret opens it, nothing of the work is touched."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.clock import FrozenClock
from app.domain.errors import Known
from app.services.quick_lock import FREE_TRIES, QuickLock
from app.storage.keyfile import Cost
from app.storage.keys import create_key, protect_with_passphrase
from app.storage.pin import fits, sealed
from tests.builders.offline_desk import a_desk
from tests.builders.replicas import a_profile
from tests.builders.workspaces import Site, a_site
from tests.fakes.secrets import MemoryStore
from tests.gui.accessible import find, names, press, wait_for, write
from tests.gui.looks import LOOKS, faults_of
from ui.i18n.translator import Language
from ui.program.covering import Covering
from ui.program.desk import Desk
from ui.program.lock_window import LockWindow
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme

CHEAP = Cost(memory=8, passes=1, lanes=1)
PASSPHRASE = "green river stones"


@pytest.fixture
def desk(screen: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with a_desk(qapp, tmp_path) as desk:
        yield desk


def covering(desk: Desk) -> Covering:
    assert desk.covering is not None
    return desk.covering


def lock_window(desk: Desk) -> LockWindow:
    wait_for(lambda: covering(desk).locking.window is not None, "the lock")
    window = covering(desk).locking.window
    assert window is not None
    return window


def choose_pin(desk: Desk, pin: str) -> None:
    own = desk.window
    assert own is not None
    wait_for(lambda: "The same once more" in names(own), "the PIN is asked for")
    write(own, "PIN", pin)
    write(own, "The same once more", pin)
    press(own, "Keep the PIN")


def said(window: LockWindow) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_a_pin_is_known_by_its_hash_only() -> None:
    kept = sealed("4711", CHEAP)
    assert "4711" not in kept
    assert fits("4711", kept)
    assert fits("４７１１", kept)  # the same figures from another keyboard
    assert not fits("4712", kept)
    assert sealed("4711", CHEAP) != kept


def a_lock(folder: Path, site: Site) -> tuple[QuickLock, MemoryStore]:
    store = MemoryStore()
    profile = a_profile(folder / "keyed")
    create_key(profile, store)
    return QuickLock(site.workspace, profile, store, CHEAP), store


def test_wrong_attempts_slow_down_and_are_not_forgotten(tmp_path: Path) -> None:
    with a_site(tmp_path) as site:
        lock, store = a_lock(tmp_path, site)
        clock = site.workspace.clock
        assert isinstance(clock, FrozenClock)
        assert not lock.is_possible()
        with pytest.raises(Known, match=r"lock\.pin_short"):
            lock.choose_pin(" 12 ")
        lock.choose_pin("4711").result()
        assert lock.is_possible()
        lock.lock().result()
        for left in range(FREE_TRIES - 1, 0, -1):
            with pytest.raises(Known, match=r"lock\.wrong") as wrong:
                lock.open("0000")
            assert wrong.value.params == {"left": left}
        waits = []
        for _ in range(9):
            with pytest.raises(Known, match=r"lock\.wait") as wait:
                lock.open("0000")
            waits.append(int(str(wait.value.params["seconds"])))
            again = QuickLock(site.workspace, a_profile(tmp_path / "keyed"), store, CHEAP)
            with pytest.raises(Known, match=r"lock\.wait"):
                again.open("4711")  # right, and too early: also after a new start
            clock.moment += timedelta(seconds=waits[-1])
        assert waits[:3] == [5, 10, 20]
        assert max(waits) == 300
        with pytest.raises(Known, match=r"lock\.wait"):
            lock.open("0000")
        clock.moment -= timedelta(days=90)  # it had run ahead, and is put right
        lock.open("4711")
        assert not lock.state().is_locked
        lock.forget_pin()
        assert not lock.is_possible()


def test_the_passphrase_of_the_account_opens_it(tmp_path: Path) -> None:
    with a_site(tmp_path) as site:
        lock, store = a_lock(tmp_path, site)
        profile = a_profile(tmp_path / "keyed")
        key = create_key(a_profile(tmp_path / "other"), store)
        protect_with_passphrase(profile, key, PASSPHRASE, CHEAP)
        assert lock.is_by_passphrase
        assert lock.is_possible()
        lock.lock().result()
        with pytest.raises(Known, match=r"lock\.wrong"):
            lock.open("another river")
        assert lock.state().is_locked
        lock.open(PASSPHRASE)
        assert not lock.state().is_locked


def test_one_key_covers_everything_and_the_pin_brings_it_back(desk: Desk) -> None:
    own = desk.window
    assert own is not None
    own.go("visits")
    QTest.keySequence(own, "Ctrl+L")
    choose_pin(desk, "4711")
    window = lock_window(desk)
    assert not own.isVisible()
    assert window.windowTitle() == "Concord"
    visible = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert visible == [window]
    write(window, "PIN", "0000")
    press(window, "Unlock")
    wait_for(lambda: "Tries left" in said(window), "it says no")
    assert not own.isVisible()
    assert find(window, "PIN", QLineEdit).text() == ""
    write(window, "PIN", "4711")
    press(window, "Unlock")
    wait_for(own.isVisible, "the window is back")
    assert own.current_page_id() == "visits"
    assert covering(desk).locking.window is None


def test_a_dialog_of_the_system_does_not_stay_over_the_lock(desk: Desk, tmp_path: Path) -> None:
    assert desk.window is not None
    covering(desk).locking.choose_pin("4711")
    dialog = QFileDialog(desk.window, "Attach", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    assert dialog.isVisible()
    covering(desk).lock()
    window = lock_window(desk)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window]
    assert dialog.result() == QDialog.DialogCode.Rejected
    press(window, "PIN forgotten? Sign in with your password")
    assert window.secret.accessibleName() == "Password"
    press(window, "Back to the PIN")
    write(window, "PIN", "4711")
    press(window, "Unlock")
    wait_for(lambda: covering(desk).locking.window is None, "the window is back")


def test_it_locks_by_itself_and_not_while_somebody_works(desk: Desk) -> None:
    locking = covering(desk).locking
    locking.choose_pin("4711")
    desk.change("device.lock_after", 10)
    timer = locking._idle  # noqa: SLF001
    assert timer.isActive()
    assert timer.interval() == 600_000
    timer.setInterval(600)
    assert desk.window is not None
    assert locking.window is None
    QTest.keyClick(desk.window, Qt.Key.Key_Shift)
    assert timer.remainingTime() > 100
    lock_window(desk)
    assert not desk.window.isVisible()
    locking._open()  # noqa: SLF001
    desk.change("device.lock_after", 0)
    assert not timer.isActive()


@pytest.mark.parametrize(("scheme", "code", "scale"), LOOKS)
def test_nothing_of_the_lock_is_cut(
    screen: QtBot, theme: Theme, language: Language, scheme: Scheme, code: str, scale: int
) -> None:
    theme.apply(scheme, scale)
    language.apply(code)
    for by_passphrase in (True, False):
        window = LockWindow(by_passphrase=by_passphrase)
        screen.addWidget(window)
        window.resize(1_366, 768)
        window.show()
        assert faults_of(window) == []
