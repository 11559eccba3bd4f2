"""The window: pages, keys, palette, notices, and what it remembers."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import Known
from sync.client.network import Network, Reach
from sync.client.status import FilesHeld, SyncState, SyncStatus
from tests.gui.accessible import find, find_all, names, press, unnamed
from tests.gui.looks import check_looks
from tests.gui.test_foundation_words import NOW
from ui.actions.palette import Hit
from ui.actions.registry import Action, ActionRegistry, key_words
from ui.i18n.translator import Language, translate
from ui.runtime.notices import Notices
from ui.shell.navigation import NavigationButton
from ui.shell.pages import PageSpec
from ui.shell.window import Window
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme, Tone
from ui.widgets.button import Button
from ui.widgets.memory import Forgetful
from ui.widgets.page import Page
from ui.widgets.sheet import ConfirmationSheet
from ui.widgets.sync_words import sync_words


class Sample(Page):
    """A page that remembers what was asked of it."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.targets: list[str] = []
        self.times = 0
        self.set_summary(f"{title} summary")
        self.first = Button(f"{title} first")
        self.second = Button(f"{title} second")
        self.body.addWidget(self.first)
        self.body.addWidget(self.second)
        self.body.addStretch(1)

    def show_target(self, target: str) -> None:
        self.targets.append(target)

    def entered(self) -> None:
        self.times += 1


class Column(Page):
    """A page that is one column, taller than the window."""

    is_column = True

    def __init__(self) -> None:
        super().__init__("Column")
        self.first, self.last = Button("First"), Button("Last")
        self.body.addWidget(self.first)
        self.body.addSpacing(3000)
        self.body.addWidget(self.last)


def bar_of(page: QWidget) -> QScrollBar:
    """Return the bar that a page is scrolled by in its window."""
    area = page.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    assert area is not None
    return area.verticalScrollBar()


@dataclass
class Frame:
    """A window with all that it needs."""

    memory: Forgetful = field(default_factory=Forgetful)
    notices: Notices = field(default_factory=Notices)
    registry: ActionRegistry = field(default_factory=ActionRegistry)
    built: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)

    def page(self, title: str) -> Sample:
        self.built.append(title)
        return Sample(title)

    def search(self, text: str) -> tuple[Hit, ...]:
        hit = Hit("factory:1", "Turag Apparels", lambda: self.opened.append("Turag Apparels"), "Gazipur", "factory")
        return (hit,) if text.casefold() in "turag apparels" else ()

    def window(self) -> Window:
        window = Window(self.registry, self.notices, self.memory, self.search)
        specs = (
            PageSpec("today", lambda: translate("Timeline", "Today"), "today", lambda: self.page("Today")),
            PageSpec("factories", lambda: "Factories", "factory", lambda: self.page("Factories")),
            PageSpec("factory", lambda: "Factory", "factory", lambda: self.page("Factory"), parent="factories"),
            PageSpec("sync", lambda: "Sync centre", "sync", lambda: self.page("Sync centre")),
        )
        action = Action("app.send", "Send now", lambda _: self.done.append("sent"), shortcut="Ctrl+S", enabled=self.why)
        window.set_pages(specs, (action,), sync_page="sync")
        window.set_user("Nasrin Akter", "Enterprise advisor")
        window.set_sync("Saved on this device", Tone.WARN)
        return window

    def why(self, _context: object) -> str | None:
        return None if not self.done else "Already sent"


@pytest.fixture
def frame(screen: QtBot) -> Frame:
    return Frame()


@pytest.fixture
def window(frame: Frame, screen: QtBot) -> Iterator[Window]:
    made = frame.window()
    screen.addWidget(made)
    with screen.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()


def sample(window: Window) -> Sample:
    page = window.current_page()
    assert isinstance(page, Sample)
    return page


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_page_comes_back_scrolled_as_it_was_left(window: Window, frame: Frame, screen: QtBot) -> None:
    column = Column()
    specs = (
        PageSpec("column", lambda: "Column", "today", lambda: column),
        PageSpec("factories", lambda: "Factories", "factory", lambda: frame.page("Factories")),
    )
    window.set_pages(specs, ())
    window.go("column")
    screen.waitUntil(lambda: column.isVisible() and bar_of(column).maximum() > 1000)
    column.setFocus()
    for _ in range(2):
        window.go("factories")
        window.go("column")
        assert bar_of(column).value() == 0


def test_pages_are_built_when_they_are_first_shown(frame: Frame, window: Window, screen: QtBot) -> None:
    assert frame.built == ["Today"]
    with screen.waitSignal(window.page_shown) as told:
        press(window, "Factories")
    assert told.args == ["factories"]
    press(window, "Today")
    assert frame.built == ["Today", "Factories"]
    assert sample(window).times == 2


def test_the_navigation_marks_the_page_in_front_and_its_parent(window: Window) -> None:
    window.go("factory", "f-17")
    assert sample(window).targets == ["f-17"]
    assert find(window, "Factories", NavigationButton).isChecked()
    assert not find(window, "Today", NavigationButton).isChecked()
    assert not find_all(window, "Factory", NavigationButton)


def test_back_leads_to_where_one_came_from(window: Window) -> None:
    window.go("factories")
    window.go("factory", "f-1")
    window.back()
    assert window.current_page_id() == "factories"
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.current_page_id() == "today"
    window.back()
    assert window.current_page_id() == "today"


def test_a_page_moves_the_window_on(window: Window) -> None:
    sample(window).navigate.emit("factory", "f-2")
    assert window.current_page_id() == "factory"
    assert sample(window).targets == ["f-2"]


def test_number_keys_open_pages_and_arrows_walk_the_navigation(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page_id() == "sync"
    find(window, "Today", NavigationButton).setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert focused() is find(window, "Sync centre", NavigationButton)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert focused() is find(window, "Today", NavigationButton)


def test_tab_follows_the_layout_also_into_what_came_later(window: Window) -> None:
    page = sample(window)
    late = QPushButton("late")
    page.body.insertWidget(1, late)
    assert "late" in names(window)
    page.first.setFocus()
    order = []
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        order.append(focused().accessibleName() or focused().property("text"))
    assert order == ["late", "Today second", "Saved on this device"]
    QTest.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused() is page.second


def test_keys_of_a_page_work_as_soon_as_it_is_in_front(window: Window) -> None:
    window.go("factories")
    assert focused() is window.current_page()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Search or run a command"


def test_keys_of_a_page_go_on_working_when_what_had_the_keyboard_is_taken_away(window: Window, screen: QtBot) -> None:
    page = window.current_page()
    assert isinstance(page, Sample)
    page.first.setFocus()
    page.first.clearFocus()
    assert QApplication.focusWidget() is None
    screen.waitUntil(page.hasFocus)
    page.second.setFocus()
    find(window, "Today", NavigationButton).setFocus()  # as Qt does with what is hidden, where nothing is nearer
    page.second.hide()
    screen.waitUntil(page.hasFocus)
    page.first.setFocus()
    find(window, "Today", NavigationButton).setFocus()
    QApplication.processEvents()
    assert not page.hasFocus(), "who goes out of the page stays out"
    sheet = ConfirmationSheet(page, "Complete this item?", "It has no undo.", "Complete item")
    sheet.open_sheet()
    sheet.cancel_button.clearFocus()
    screen.waitUntil(lambda: QApplication.focusWidget() in sheet.findChildren(QWidget))


@pytest.mark.parametrize("answer", ["Complete item", "Cancel"])
def test_a_sheet_gives_the_keyboard_to_the_page_when_what_had_it_cannot_take_it(
    window: Window, screen: QtBot, answer: str
) -> None:
    page = window.current_page()
    assert isinstance(page, Sample)
    page.first.setFocus()
    sheet = ConfirmationSheet(page, "Complete this item?", "It has no undo.", "Complete item")
    sheet.open_sheet()
    page.first.setEnabled(False)  # what is completed meanwhile is read only
    had: list[QWidget | None] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def watch(_before: QWidget | None, now: QWidget | None) -> None:
        had.append(now)

    app.focusChanged.connect(watch)
    QTest.keyClick(find(sheet, answer, QPushButton), Qt.Key.Key_Space)
    assert QApplication.focusWidget() is None, "not the first thing of the window, where a key would open a page"
    screen.waitUntil(page.hasFocus)
    app.focusChanged.disconnect(watch)  # it would hold on to whatever has the keyboard in the tests to come
    assert not [widget for widget in had if isinstance(widget, NavigationButton)]


def test_the_status_bar_says_what_is_in_front_and_where_the_work_is(window: Window) -> None:
    assert {"Today summary", "Saved on this device"} <= set(names(window))
    window.go("factories")
    assert "Factories summary" in names(window)
    sample(window).set_summary("14 factories")
    assert "14 factories" in names(window)
    window.set_sync("Received by the server 2 min ago", Tone.OK)
    press(window, "Received by the server 2 min ago")
    assert window.current_page_id() == "sync"


def test_long_words_about_sync_are_elided_and_never_widen_the_window(window: Window, theme: Theme) -> None:
    theme.apply(Scheme.LIGHT, 200)
    words = "Saved on this device · 3 changes to send · Offline, everything you do is kept · 1 change refused"
    window.set_sync(words)
    window.resize(1000, 700)
    QApplication.processEvents()
    assert window.width() == 1000
    button = find(window, words, QPushButton)
    assert button.text().startswith("Saved on this device")
    assert button.text().endswith("…")
    assert button.toolTip() == words
    window.set_sync("Saved on this device")
    assert button.text() == "Saved on this device"
    assert button.toolTip() == ""


def test_badges_are_read_with_their_page(window: Window) -> None:
    window.set_badge("sync", 21, Tone.BAD)
    window.set_badge("nowhere", 1)
    button = find(window, "Sync centre", NavigationButton)
    assert button.accessibleDescription() == "21"
    window.rebuild()
    assert find(window, "Sync centre", NavigationButton).accessibleDescription() == "21"
    window.set_badge("sync", 0, Tone.BAD)
    assert find(window, "Sync centre", NavigationButton).accessibleDescription() == ""


def test_the_palette_finds_runs_and_leaves(frame: Frame, window: Window) -> None:
    press(window, "Search or run a command")
    field = focused()
    QTest.keyClicks(field, "send")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert frame.done == ["sent"]
    window.open_palette()
    QTest.keyClicks(focused(), "turag")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert frame.opened == ["Turag Apparels"]
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = focused()
    assert field.accessibleDescription() == "Turag Apparels"  # used last
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.accessibleDescription() == "Send now"
    QTest.keyClicks(field, "zzz")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Nothing found. Try another word." in names(window)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert focused() is not field


def test_a_blocked_action_says_why_in_a_toast(frame: Frame, window: Window) -> None:
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert frame.done == ["sent"]
    assert "Already sent" in names(window)


def test_keys_with_an_arabic_name_keep_their_order(language: Language) -> None:
    assert key_words("Alt+Left") == "Alt+Left"
    language.apply("ar")
    assert key_words("Alt+Left").startswith("\u2068Alt+")


def test_the_sheet_of_keys_shows_every_key(frame: Frame, window: Window) -> None:
    frame.registry.replace("today", [Action("today.plan", "Plan a visit", print, shortcut="Ctrl+N", scope="today")])
    QTest.keyClick(window, Qt.Key.Key_Question)
    said = set(names(window))
    assert {"Keys", "Everywhere", "Send now", "Ctrl+S", "Go to Today", "Ctrl+1", "Plan a visit", "Ctrl+N"} <= said
    press(window, "Close")
    assert frame.registry.clashes() == ()


def test_toasts_undo_and_banners_stay_until_settled(frame: Frame, window: Window) -> None:
    frame.notices.toast("Target date changed", "Undo", lambda: frame.done.append("undone"))
    press(window, "Undo")
    assert frame.done == ["undone"]
    frame.notices.known(Known("disk.full"), "Show the folder", lambda: frame.done.append("shown"))
    frame.notices.known(Known("disk.full"), "Show the folder", lambda: frame.done.append("shown"))
    press(window, "Show the folder")
    assert frame.done == ["undone", "shown"]
    words = "The disk is full. Nothing is lost; make room and try again."
    assert words in names(window)
    frame.notices.settle("disk.full")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert words not in names(window)
    frame.notices.known(Known("network.offline"))
    press(window, "Close this message")
    QApplication.processEvents()
    assert not find_all(window, "Close this message", QPushButton)


def test_the_language_changes_at_once_and_everything_stays_where_it_was(
    frame: Frame, window: Window, language: Language, screen: QtBot
) -> None:
    window.go("factories")
    with screen.waitSignal(window.rebuilt):
        language.apply("ar")
    assert window.current_page_id() == "factories"
    said = names(window)
    assert {"اليوم", "ابحث أو نفّذ أمراً", "Nasrin Akter", "Saved on this device"} <= set(said)
    assert "Today" not in said
    navigation = find(window, "اليوم", NavigationButton)
    assert navigation.mapTo(window, navigation.rect().center()).x() > window.width() * 0.8
    assert frame.registry.action("page.today").title == "انتقل إلى اليوم"


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK], ids=str)
@pytest.mark.parametrize("scale", [100, 200])
def test_the_frame_is_whole_in_every_look_and_language(
    window: Window, theme: Theme, language: Language, code: str, scheme: Scheme, scale: int
) -> None:
    theme.apply(scheme, scale)
    language.apply(code)
    assert unnamed(window) == []
    assert check_looks(window) == []
    window.open_palette()
    assert check_looks(window) == []


def test_the_window_fits_small_screens_even_with_large_text(window: Window, theme: Theme) -> None:
    theme.apply(Scheme.LIGHT, 200)
    window.resize(1024, 680)
    assert (window.width(), window.height()) == (1024, 680)


def test_place_and_page_are_remembered(frame: Frame, screen: QtBot) -> None:
    first = frame.window()
    screen.addWidget(first)
    first.show()
    first.resize(711, 555)
    first.go("sync")
    with screen.waitSignal(first.closed):
        first.close()
    second = frame.window()
    screen.addWidget(second)
    assert (second.width(), second.height()) == (711, 555)
    assert second.current_page_id() == "sync"


def test_a_page_behind_another_is_no_place_to_start(frame: Frame, screen: QtBot) -> None:
    first = frame.window()
    screen.addWidget(first)
    first.go("factory", "f-1")
    second = frame.window()
    screen.addWidget(second)
    assert second.current_page_id() == "today"


# -------------------------------------------------------------------------------------------------- the sync words


@pytest.mark.parametrize(
    ("status", "words", "tone"),
    [
        (SyncStatus(), "Saved on this device", Tone.OK),
        (SyncStatus(last_received_at=NOW), "Received by the server just now", Tone.OK),
        (SyncStatus(to_send=1), "Saved on this device · 1 change to send", Tone.WARN),
        (
            SyncStatus(SyncState.OFFLINE, to_send=3),
            "Saved on this device · 3 changes to send · Offline, everything you do is kept",
            Tone.WARN,
        ),
        (
            SyncStatus(SyncState.SENDING, to_send=3, sent=2, sending=3),
            "Saved on this device · 3 changes to send · Sending 2 of 3",
            Tone.INFO,
        ),
        (SyncStatus(SyncState.RECEIVING), "Receiving", Tone.INFO),
        (
            SyncStatus(SyncState.SIGN_IN, to_send=2),
            "Saved on this device · 2 changes to send · Sign in to send",
            Tone.WARN,
        ),
        (SyncStatus(SyncState.PAUSED), "Sending is paused", Tone.WARN),
        (SyncStatus(decisions=1), "Saved on this device · 1 change needs your decision", Tone.BAD),
        (SyncStatus(refused=2, last_received_at=NOW), "Received by the server just now · 2 changes refused", Tone.BAD),
        (
            SyncStatus(SyncState.PROBLEM, problem="network.insecure", params=(("server", "x"),)),
            "This address is not secure: x. It must begin with https://",
            Tone.WARN,
        ),
        (SyncStatus(SyncState.PROBLEM), "", Tone.WARN),
        (
            SyncStatus(SyncState.OFFLINE, to_send=1, network=Network(Reach.NONE)),
            "Saved on this device · 1 change to send · Works offline, sends when there is a network",
            Tone.WARN,
        ),
        (
            SyncStatus(SyncState.PORTAL, to_send=1, last_received_at=NOW),
            "Saved on this device · 1 change to send · This network wants you to sign in on a web page first",
            Tone.WARN,
        ),
        (SyncStatus(SyncState.CANCELLED, to_send=1), "Saved on this device · 1 change to send · Cancelled", Tone.WARN),
        (
            SyncStatus(last_received_at=NOW, files_waiting=3, files_held=FilesHeld.METERED),
            "Received by the server just now · 3 files wait: this network is metered",
            Tone.OK,
        ),
        (SyncStatus(last_received_at=NOW, files_held=FilesHeld.METERED), "Received by the server just now", Tone.OK),
    ],
    ids=range(17),
)
def test_sync_words_are_honest(language: Language, status: SyncStatus, words: str, tone: Tone) -> None:
    assert sync_words(status, NOW) == (words, tone)


def test_received_is_never_said_while_something_waits(language: Language) -> None:
    words, _ = sync_words(SyncStatus(to_send=1, last_received_at=NOW), NOW)
    assert "Received" not in words
