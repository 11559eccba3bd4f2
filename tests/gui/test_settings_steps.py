"""Settings under real keys: arrows try nothing out, what was stepped to is applied once, also when the page goes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.config.sections import Digits, Settings, Theme
from app.config.settings import SettingsFile
from tests.builders.offline_desk import a_desk
from tests.gui.accessible import find, names, wait_for
from ui.i18n.translator import current_language
from ui.program.desk import Desk
from ui.shell.window import Window
from ui.widgets.choice_field import ChoiceField
from ui.widgets.sheet import Sheet

DOWN = Qt.Key.Key_Down


@pytest.fixture
def desk(screen: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with a_desk(qapp, tmp_path) as desk:
        window = window_of(desk)
        window.go("settings")
        window.activateWindow()
        screen.waitUntil(window.isActiveWindow)
        yield desk


def window_of(desk: Desk) -> Window:
    assert desk.window is not None
    return desk.window


def row(desk: Desk, name: str) -> ChoiceField:
    field = find(window_of(desk).current_page(), name, ChoiceField)
    field.setFocus()
    return field


def step(field: ChoiceField, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(field, DOWN)


def sheets(desk: Desk) -> int:
    return sum(sheet.isVisible() for sheet in window_of(desk).findChildren(Sheet))


def kept(tmp_path: Path) -> Settings:
    """Return what the next start of the program would read."""
    return SettingsFile(tmp_path / "home" / "settings.json").load().settings


def test_arrows_through_the_lock_ask_for_one_pin_and_only_when_one_is_meant(desk: Desk, tmp_path: Path) -> None:
    field = row(desk, "Lock the window by itself")
    step(field, 3)
    chosen = field.currentText()
    assert sheets(desk) == 0
    assert desk.settings.device.lock_after == 0
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: "PIN" in names(window_of(desk)), "the PIN is asked for")
    assert sheets(desk) == 1
    assert kept(tmp_path).device.lock_after == desk.settings.device.lock_after > 0
    QTest.keyClick(find(window_of(desk), "PIN", QLineEdit), Qt.Key.Key_Escape)
    wait_for(lambda: sheets(desk) == 0 and field.hasFocus(), "the page again")
    assert field.currentText() == chosen
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert sheets(desk) == 0


def test_leaving_the_page_keeps_the_lock_and_asks_nothing_over_the_next_page(desk: Desk, tmp_path: Path) -> None:
    step(row(desk, "Lock the window by itself"), 2)
    window_of(desk).go("today")
    assert kept(tmp_path).device.lock_after == desk.settings.device.lock_after > 0
    assert (sheets(desk), window_of(desk).current_page_id()) == (0, "today")
    window_of(desk).go("settings")
    said = "It does not lock by itself yet: nothing would open it again. Choose a PIN first."
    wait_for(lambda: said in names(window_of(desk).current_page()), "what is missing")


def test_a_row_saves_once_and_esc_takes_a_step_back(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    write = SettingsFile.save

    def noted(file: SettingsFile, settings: Settings) -> None:
        written.append("once")
        write(file, settings)

    monkeypatch.setattr(SettingsFile, "save", noted)
    field = row(desk, "Colours")
    before = field.currentText()
    step(field, 2)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.currentText() == before
    step(field, 2)
    assert written == []
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert written == ["once"]
    assert kept(tmp_path).appearance.theme is Theme(field.value())


def test_a_language_that_was_stepped_to_is_spoken_on_the_page_that_is_gone_to(desk: Desk, tmp_path: Path) -> None:
    field = row(desk, "Language")
    while field.value() != "ar":
        step(field)
    assert current_language().code == "en"
    window_of(desk).go("today")
    assert kept(tmp_path).appearance.language == current_language().code == "ar"
    window = window_of(desk)
    assert window.current_page_id() == "today"
    wait_for(window.current_page().isVisible, "the page")
    assert window.current_page().layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_a_step_is_kept_when_another_language_builds_the_window_anew(desk: Desk, tmp_path: Path) -> None:
    step(row(desk, "Figures"))
    desk.change("appearance.language", "bn")
    assert kept(tmp_path).appearance.digits is Digits.LATIN
    wait_for(window_of(desk).current_page().isVisible, "the page")


def test_a_step_is_kept_when_the_window_is_closed(desk: Desk, tmp_path: Path) -> None:
    step(row(desk, "Ask for news"))
    window_of(desk).close()
    assert kept(tmp_path).connection == desk.settings.connection
    assert kept(tmp_path).connection != Settings().connection
