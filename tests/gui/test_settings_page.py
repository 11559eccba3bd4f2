"""Settings, by accessible names and keys: applied when they are chosen, kept, and said when the disk fails."""

import json
import platform
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.config.sections import DECLARATIONS, Digits, Settings, Theme
from app.config.settings import SettingsFile
from sync.client.status import SyncState
from tests.builders.offline_desk import a_desk
from tests.builders.workspaces import FACTORY, SESSION
from tests.gui.accessible import choose, find, find_all, names, open_tab, press, texts, unnamed, wait_for
from tests.gui.looks import check_looks
from ui.features.settings.choices import HELP, LOCK, LOOK, SYNC
from ui.i18n.translator import current_language
from ui.models.record_table import RecordTable
from ui.program.desk import Desk
from ui.theme.theme import current_theme
from ui.theme.tokens import Scheme
from ui.widgets.banner import Banner
from ui.widgets.page import Page

OpenDesk = Callable[[], Desk]


@pytest.fixture
def open_desk(screen: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    """Return what opens the program at its settings."""
    with ExitStack() as stack:

        def open_it() -> Desk:
            desk = stack.enter_context(a_desk(qapp, tmp_path))
            assert desk.window is not None
            desk.window.resize(1280, 800)
            desk.window.go("settings")
            return desk

        yield open_it


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk()


def page_of(desk: Desk) -> Page:
    assert desk.window is not None
    return desk.window.current_page()


def window_of(desk: Desk) -> QWidget:
    assert desk.window is not None
    return desk.window


def kept(tmp_path: Path) -> Settings:
    """Return what the next start of the program would read."""
    return SettingsFile(tmp_path / "home" / "settings.json").load().settings


def banner(desk: Desk) -> list[str]:
    assert desk.window is not None
    return [each.accessibleName() for each in desk.window.findChildren(Banner) if each.isVisible()]


def lay_out() -> None:
    """Let new words find their room: layout in layout, each with an event of its own."""
    for _ in range(3):
        QApplication.processEvents()


def is_said(page: Page, words: str) -> bool:
    return words in names(page)


def test_every_declared_setting_is_on_the_page_or_set_elsewhere() -> None:
    by_signing_in = {"connection.server", "connection.account"}
    assert {*LOOK, *SYNC, *LOCK, *HELP} == DECLARATIONS.keys() - by_signing_in


def test_a_lock_that_nothing_opens_says_that_it_does_not_lock_and_offers_a_pin(desk: Desk) -> None:
    page = page_of(desk)
    assert is_said(page, "To lock the window, also with Ctrl+L, you need a PIN that opens it again.")
    choose(page, "Lock the window by itself", "After 5 minutes")
    wait_for(lambda: "PIN" in names(window_of(desk)), "the PIN is asked for")
    QTest.keyClick(find(window_of(desk), "PIN", QLineEdit), Qt.Key.Key_Escape)
    wait_for(
        partial(is_said, page, "It does not lock by itself yet: nothing would open it again. Choose a PIN first."),
        "that it does not lock",
    )
    press(page, "Choose a PIN…")
    wait_for(lambda: "PIN" in names(window_of(desk)), "the PIN is asked for again")
    for name in ("PIN", "The same once more"):
        QTest.keyClicks(find(window_of(desk), name, QLineEdit), "240816")
    press(window_of(desk), "Keep the PIN")
    wait_for(desk.can_lock, "the PIN is kept")
    wait_for(lambda: not find_all(page, "Choose a PIN…", QAbstractButton), "nothing is missing")


def test_another_language_is_spoken_at_once_and_the_keyboard_stays_where_it_was(desk: Desk, tmp_path: Path) -> None:
    choose(page_of(desk), "Language", "العربية")
    assert kept(tmp_path).appearance.language == "ar"
    assert current_language().code == "ar"
    here = page_of(desk)
    assert here.layoutDirection() is Qt.LayoutDirection.RightToLeft
    field = next(box for box in here.findChildren(QComboBox) if box.hasFocus())
    assert field.currentText() == "العربية"
    assert field.accessibleName() != "Language"

    field.setCurrentIndex(field.findText("English"))
    field.activated.emit(field.currentIndex())
    assert find(page_of(desk), "Language", QComboBox).hasFocus()


def test_figures_may_be_latin_in_every_language(desk: Desk, tmp_path: Path) -> None:
    desk.change("appearance.language", "bn")
    assert current_language().formats.number(12) == "১২"
    desk.change("appearance.digits", Digits.LATIN)
    assert current_language().formats.number(12) == "12"
    assert kept(tmp_path).appearance.digits is Digits.LATIN


def test_figures_are_chosen_on_the_page(desk: Desk, tmp_path: Path) -> None:
    choose(page_of(desk), "Figures", "0 1 2 3 in every language")
    assert kept(tmp_path).appearance.digits is Digits.LATIN


@pytest.mark.parametrize(
    ("words", "scheme"), [("Dark", Scheme.DARK), ("High contrast", Scheme.CONTRAST), ("Light", Scheme.LIGHT)]
)
def test_colours_change_at_once(desk: Desk, tmp_path: Path, words: str, scheme: Scheme) -> None:
    choose(page_of(desk), "Colours", words)
    assert current_theme().scheme is scheme
    assert kept(tmp_path).appearance.theme == Theme(scheme.value)


def test_text_grows_to_twice_its_size(desk: Desk, tmp_path: Path) -> None:
    box = find(page_of(desk), "Text size", QComboBox)
    offered = [box.itemText(number).replace("\u00a0", " ") for number in range(box.count())]
    assert (offered[0], offered[-1]) == ("100 %", "200 %")
    choose(page_of(desk), "Text size", box.itemText(box.count() - 1))
    assert current_theme().text_scale == 200
    assert kept(tmp_path).appearance.text_size == 200


def test_with_less_motion_the_cursor_stands_still(desk: Desk, tmp_path: Path, qapp: QApplication) -> None:
    usual = qapp.cursorFlashTime()
    press(page_of(desk), "Less motion")
    assert qapp.cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    assert kept(tmp_path).appearance.reduced_motion
    press(page_of(desk), "Less motion")
    assert qapp.cursorFlashTime() == usual > 0


def test_syncing_waits_to_be_asked_and_both_pages_say_so(desk: Desk, tmp_path: Path) -> None:
    assert desk.account is not None
    board = desk.account.board
    press(page_of(desk), "Send and receive without asking")
    assert board.status.state is SyncState.PAUSED
    assert not kept(tmp_path).connection.automatic

    assert desk.window is not None
    desk.window.go("sync")
    press(page_of(desk), "Go on sending")
    assert kept(tmp_path).connection.automatic
    wait_for(lambda: board.status.state is SyncState.SIGN_IN, "a round")
    press(page_of(desk), "Pause sending")
    desk.window.go("settings")
    assert not find(page_of(desk), "Send and receive without asking", QCheckBox).isChecked()


def test_how_often_to_ask_for_news(desk: Desk, tmp_path: Path) -> None:
    choose(page_of(desk), "Ask for news", "Every 15 minutes")
    assert kept(tmp_path).connection.interval == 900


def test_a_value_that_was_written_by_hand_is_offered_too(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk()
    desk.change("connection.interval", 45)
    page_of(desk).entered()
    assert find(page_of(desk), "Ask for news", QComboBox).currentText() == "Every 45 seconds"


def test_a_disk_that_fails_is_said_and_tried_again(desk: Desk, tmp_path: Path) -> None:
    stone = tmp_path / "home" / "settings.json"
    stone.unlink(missing_ok=True)
    stone.mkdir()
    (stone / "in the way").touch()
    choose(page_of(desk), "Colours", "Dark")
    assert current_theme().scheme is Scheme.DARK
    (words,) = banner(desk)
    assert words.startswith("The disk reported an error")

    (stone / "in the way").unlink()
    stone.rmdir()
    press(desk.window or QWidget(), "Try again")
    assert banner(desk) == []
    assert kept(tmp_path).appearance.theme is Theme.DARK


def test_who_is_signed_in_where(desk: Desk) -> None:
    said = names(page_of(desk))
    assert any(SESSION.name in each and SESSION.position in each for each in said)
    for words in (SESSION.login, SESSION.server, SESSION.device):
        assert any(words in each for each in said), words
    wait_for(lambda: any(each.startswith("Last received: 15 Jun 2026") for each in names(page_of(desk))), "the time")


def test_what_is_copied_holds_no_names_and_no_places(desk: Desk, tmp_path: Path) -> None:
    open_tab(page_of(desk), "Diagnostics")
    wait_for(lambda: any("Sealed with your passphrase" in each for each in names(page_of(desk))), "the facts")
    said = names(page_of(desk))
    assert any("of records" in each for each in said)
    assert any("Not compared since the program was started" in each for each in said)
    assert any(str(tmp_path) in each for each in said)  # the folder of the logs is shown ...

    QGuiApplication.clipboard().clear()
    press(page_of(desk), "Copy diagnostics")
    wait_for(lambda: bool(QGuiApplication.clipboard().text()), "the copy")
    copied = QGuiApplication.clipboard().text()
    told = json.loads(copied)
    assert (told["format"], told["data_key"], told["settings"]["appearance.theme"]) == (
        "concord-support-1",
        "passphrase",
        "system",
    )
    assert told["hand_back"]["changes"] == 0
    assert told["sync"]["clock_offset_seconds"] is None
    private = (SESSION.name, SESSION.login, SESSION.server, SESSION.position, str(tmp_path), platform.node(), FACTORY)
    assert [words for words in private if words and words in copied] == []  # ... and never copied


def test_the_clock_is_compared_with_the_server_s(desk: Desk) -> None:
    assert desk.account is not None
    open_tab(page_of(desk), "Diagnostics")
    now = desk.account.workspace.clock.now()
    for offset, words in (
        (1, "In step with the server"),
        (-40, "40 seconds behind the server"),
        (90, "90 seconds ahead of the server"),
        (600, "10 minutes ahead of the server: set it right"),
        (-180, "3 minutes behind the server: set it right"),
        (-3 * 3600, "3 hours behind the server: set it right"),
        (2 * 86400, "2 days ahead of the server: set it right"),
    ):
        desk.account.board.change(last_received_at=now, clock_offset_seconds=float(offset))
        wait_for(partial(is_said, page_of(desk), f"Clock of this device: {words}"), words)


def test_a_clock_that_goes_wrong_is_said_until_it_is_right(desk: Desk) -> None:
    assert desk.account is not None and desk.window is not None
    board, window = desk.account.board, desk.window
    ahead, behind = (f"The clock of this computer is {how} the server's." for how in ("ahead of", "behind"))

    def is_told(words: str) -> bool:
        return any(each.startswith(words) for each in names(window))

    board.change(clock_offset_seconds=3.0 * 86400)
    wait_for(partial(is_told, ahead), "it is said")
    board.change(clock_offset_seconds=100.0)
    wait_for(lambda: not is_told(ahead), "it is right")
    board.change(clock_offset_seconds=-7200.0)
    wait_for(partial(is_told, behind), "it is said")
    press(window, "Show")
    wait_for(partial(is_said, page_of(desk), "Clock of this device: 2 hours behind the server: set it right"), "it")


def test_licences_are_read_beside_the_list(desk: Desk) -> None:
    open_tab(page_of(desk), "Licences")
    table = find(page_of(desk), "Libraries", RecordTable)
    listed = texts(table)
    assert listed[0][0] == "Concord"
    assert {"PySide6_Essentials", "SQLCipher", "Python"} <= {row[0] for row in listed}
    assert all(row[2] for row in listed)
    own = find(page_of(desk), "Licence of Concord", QPlainTextEdit)
    assert "Apache License" in own.toPlainText()

    table.setFocus()
    while table.selected_ids() != ("keyring",):
        QTest.keyClick(table, Qt.Key.Key_Down)
    words = find(page_of(desk), "Licence of keyring", QPlainTextEdit)
    assert "Permission is hereby granted" in words.toPlainText()


def test_every_library_has_words(desk: Desk) -> None:
    open_tab(page_of(desk), "Licences")
    table = find(page_of(desk), "Libraries", RecordTable)
    libraries = [name for name, *_ in texts(table)]
    assert len(libraries) > 10
    for name in libraries:
        table.select_ids([name])
        assert len(find(page_of(desk), f"Licence of {name}", QPlainTextEdit).toPlainText()) > 100, name


def test_the_keys_are_a_key_away(desk: Desk) -> None:
    press(page_of(desk), "Show the keys")
    assert desk.window is not None
    assert find_all(desk.window, "Close", QAbstractButton)


def test_targets_lead_to_a_setting_and_to_the_parts(desk: Desk) -> None:
    assert desk.window is not None
    desk.window.go("settings", "device.log_level")
    assert find(page_of(desk), "What is logged", QComboBox).hasFocus()
    desk.window.go("settings", "licences")
    assert find_all(page_of(desk), "Libraries", RecordTable)
    desk.window.go("settings", "appearance.theme")
    assert find(page_of(desk), "Colours", QComboBox).hasFocus()


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
@pytest.mark.parametrize(("theme", "size"), [(Theme.LIGHT, 100), (Theme.DARK, 100), (Theme.CONTRAST, 200)])
def test_nothing_is_cut_or_nameless(desk: Desk, code: str, theme: Theme, size: int) -> None:
    desk.change("appearance.theme", theme)
    desk.change("appearance.text_size", size)
    desk.change("appearance.language", code)
    for target in ("appearance.theme", "diagnostics", "licences"):
        assert desk.window is not None
        desk.window.go("settings", target)
        wait_for(lambda: not desk.tasks.is_busy, "the facts")
        lay_out()
        assert check_looks(page_of(desk)) == []
        assert unnamed(page_of(desk)) == []
