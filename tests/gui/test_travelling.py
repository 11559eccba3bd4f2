"""A laptop on the road: networks that come and go, cost, or want a web page first; sleep; hours that are kept quiet."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeAlias, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from app.domain.clock import FrozenClock
from sync.client.network import Network, Reach
from sync.client.status import FilesHeld, StatusBoard, SyncState, SyncStatus
from tests.builders.offline_desk import a_desk
from tests.gui.accessible import find, names, press, wait_for
from ui.program.desk import Desk
from ui.program.network_notice import NetworkNotice, page_of
from ui.program.sleep_watch import SleepWatch
from ui.runtime.network_watch import NetworkWatch, network_of, system_information
from ui.runtime.notices import Notices, ToastNotice, Trouble
from ui.runtime.status_feed import StatusFeed

PORTAL = "This network wants you to sign in on a web page first. Nothing is lost; sending goes on after that."
EVENING = datetime(2026, 12, 2, 23, 59, tzinfo=UTC)
Reachability: TypeAlias = QNetworkInformation.Reachability
Feature: TypeAlias = QNetworkInformation.Feature


class System(QObject):
    """Stands for the operating system's back-end, which a test cannot unplug."""

    reachabilityChanged = Signal(object)  # noqa: N815  # Qt's name
    isMeteredChanged = Signal(bool)  # noqa: N815  # Qt's name
    isBehindCaptivePortalChanged = Signal(bool)  # noqa: N815  # Qt's name

    def __init__(self, *features: Feature) -> None:
        super().__init__()
        self.features = features
        self.reach = Reachability.Online
        self.costs = self.wants_page = False

    def supports(self, feature: Feature) -> bool:
        return feature in self.features

    def reachability(self) -> Reachability:
        return self.reach

    def isMetered(self) -> bool:
        return self.costs

    def isBehindCaptivePortal(self) -> bool:
        return self.wants_page

    @property
    def qt(self) -> QNetworkInformation:
        return cast("QNetworkInformation", self)


ALL = (Feature.Reachability, Feature.Metered, Feature.CaptivePortal)


@pytest.mark.parametrize(
    ("reach", "told"),
    [
        (Reachability.Unknown, Reach.UNKNOWN),
        (Reachability.Disconnected, Reach.NONE),
        (Reachability.Local, Reach.SOME),
        (Reachability.Site, Reach.SOME),
        (Reachability.Online, Reach.SOME),
    ],
)
def test_only_a_computer_without_any_network_has_none(reach: Reachability, told: Reach) -> None:
    system = System(*ALL)
    system.reach = reach
    assert network_of(system.qt) == Network(told)


def test_what_a_back_end_cannot_know_is_as_if_it_were_not_so() -> None:
    system = System()
    system.reach, system.costs, system.wants_page = Reachability.Disconnected, True, True
    assert network_of(system.qt) == Network()


def test_changes_are_told_until_the_end(screen: QtBot) -> None:
    system = System(*ALL)
    told: list[Network] = []
    watch = NetworkWatch(system.qt, told.append)
    watch.begin()
    system.reach = Reachability.Disconnected
    system.reachabilityChanged.emit(system.reach)
    system.costs = system.wants_page = True
    system.isMeteredChanged.emit(True)
    system.isBehindCaptivePortalChanged.emit(True)
    watch.end()
    system.reachabilityChanged.emit(system.reach)
    everything = Network(Reach.NONE, is_metered=True, is_captive=True)
    assert told == [Network(Reach.SOME), Network(Reach.NONE), everything, everything]


def test_without_a_back_end_nobody_is_told_and_the_program_just_tries() -> None:
    told: list[Network] = []
    watch = NetworkWatch(None, told.append)
    watch.begin()
    watch.end()
    assert told == []


def test_the_back_end_of_this_system_answers_or_is_not_there(qapp: QApplication) -> None:
    information = system_information()
    if information is not None:
        assert network_of(information).reach in Reach


def test_a_night_s_sleep_and_a_clock_that_is_set_are_told_and_a_busy_computer_is_not() -> None:
    clock = FrozenClock(EVENING)
    ticks = [0.0]
    told: list[float] = []
    watch = SleepWatch(clock, told.append, lambda: ticks[0])
    for wall, counted in ((60, 60), (75, 60), (8 * 3600, 60), (-3600, 60), (60, 60)):
        clock.moment += timedelta(seconds=wall)
        ticks[0] += counted
        watch.look()
    assert told == [8 * 3600 - 60, 0.0]


def test_a_portal_is_said_once_with_the_page_to_open_and_taken_back_when_it_is_over(screen: QtBot) -> None:
    notices = Notices()
    said: list[Trouble] = []
    notices.trouble_started.connect(said.append)
    opened: list[str] = []
    notice = NetworkNotice(notices, "https://concord.example:8440", lambda: None, opened.append)
    portal = SyncStatus(SyncState.PORTAL)
    for status in (portal, SyncStatus(SyncState.SENDING), portal):
        notice.hear(status)
    assert [trouble.error.code for trouble in said] == ["network.portal"]
    assert said[0].action_title == "Open the web page"
    assert said[0].action is not None
    said[0].action()
    assert opened == ["http://concord.example/"]
    notice.hear(SyncStatus(SyncState.IDLE))
    assert notices.standing() == ()
    notice.hear(portal)
    assert len(said) == 2


def test_the_page_is_asked_for_without_a_certificate() -> None:
    assert page_of("https://[2001:db8::1]:8440") == "http://[2001:db8::1]/"


def test_files_that_wait_are_said_once_for_each_network_with_the_way_to_send_them(screen: QtBot) -> None:
    notices = Notices()
    said: list[ToastNotice] = []
    notices.toast_posted.connect(said.append)
    let_through: list[bool] = []
    notice = NetworkNotice(notices, "https://concord.example", lambda: let_through.append(True))
    costs = SyncStatus(files_held=FilesHeld.METERED)
    notice.hear(costs)
    assert said == []
    for waiting in (3, 4):
        notice.hear(replace(costs, files_waiting=waiting))
    assert [toast.action_title for toast in said] == ["Send anyway"]
    assert said[0].action is not None
    said[0].action()
    assert let_through == [True]
    notice.hear(SyncStatus(files_waiting=4))
    notice.hear(replace(costs, files_waiting=4))
    assert len(said) == 2


# ------------------------------------------------------------------------------------------------------ in the window


@pytest.fixture
def desk(screen: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with a_desk(qapp, tmp_path) as desk:
        yield desk


def state_of(desk: Desk) -> SyncState:
    assert desk.account is not None
    return desk.account.board.status.state


def clock_of(desk: Desk) -> FrozenClock:
    assert desk.account is not None
    clock = desk.account.workspace.clock
    assert isinstance(clock, FrozenClock)
    return clock


def choose_pause(desk: Desk, words: str) -> QComboBox:
    assert desk.window is not None
    desk.window.go("settings")
    box = find(desk.window, "Pause sending and receiving", QComboBox)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())
    return box


def test_a_pause_ends_by_itself_on_the_day_that_was_chosen(desk: Desk) -> None:
    wait_for(lambda: state_of(desk) is SyncState.SIGN_IN, "the first round")
    choose_pause(desk, "Until tomorrow")
    assert state_of(desk) is SyncState.PAUSED
    desk.on_minute()
    assert state_of(desk) is SyncState.PAUSED
    clock_of(desk).moment += timedelta(days=1)
    desk.on_minute()
    wait_for(lambda: state_of(desk) is SyncState.SIGN_IN, "a round")


def test_a_pause_is_ended_in_the_settings_or_in_the_sync_centre(desk: Desk) -> None:
    choose_pause(desk, "Until tomorrow")
    choose_pause(desk, "No")
    wait_for(lambda: state_of(desk) is SyncState.SIGN_IN, "a round")
    box = choose_pause(desk, "Until tomorrow")
    assert state_of(desk) is SyncState.PAUSED
    assert desk.window is not None
    desk.window.go("sync")
    press(desk.window, "Go on sending")
    wait_for(lambda: state_of(desk) is SyncState.SIGN_IN, "a round")
    desk.window.go("settings")
    box = find(desk.window, "Pause sending and receiving", QComboBox)
    assert box.currentText() == "No"


def test_files_may_travel_on_metered_networks_if_the_setting_says_so(desk: Desk) -> None:
    account = desk.account
    assert account is not None
    account.files.network(Network(Reach.SOME, is_metered=True))
    assert account.board.status.files_held is FilesHeld.METERED
    desk.change("connection.files_on_metered", value=True)
    wait_for(lambda: account.board.status.files_held is FilesHeld.NO, "files may go")


def test_the_portal_s_banner_stands_in_the_window(desk: Desk) -> None:
    window, account = desk.window, desk.account
    assert window is not None and account is not None
    wait_for(lambda: state_of(desk) is SyncState.SIGN_IN, "the first round")
    account.runner.stop()  # a window that comes to the front would try again at once
    account.board.change(state=SyncState.PORTAL, problem="")
    wait_for(lambda: PORTAL in names(window), "it is said")
    account.board.change(state=SyncState.IDLE)
    wait_for(lambda: PORTAL not in names(window), "it is taken back")


def test_news_of_another_thread_that_arrive_late_do_not_undo_newer_ones(screen: QtBot) -> None:
    board = StatusBoard()
    feed = StatusFeed(board)
    heard: list[SyncState] = []
    feed.changed.connect(lambda status: heard.append(status.state))
    sending = threading.Thread(target=lambda: board.change(state=SyncState.SENDING))
    sending.start()
    sending.join()
    board.change(state=SyncState.CANCELLED)  # here and now; the other's news are under way still
    wait_for(lambda: len(heard) > 1, "both are heard")
    assert heard[-1] is SyncState.CANCELLED
    feed.close()


def test_news_that_were_under_way_are_not_told_after_the_end(screen: QtBot, qapp: QApplication) -> None:
    board = StatusBoard()
    feed = StatusFeed(board)
    heard: list[SyncState] = []
    feed.changed.connect(lambda status: heard.append(status.state))
    sending = threading.Thread(target=lambda: board.change(state=SyncState.SENDING))
    sending.start()
    sending.join()
    feed.close()
    qapp.processEvents()
    assert heard == []


def test_who_comes_back_from_the_browser_is_connected_at_once(desk: Desk, qapp: QApplication) -> None:
    account = desk.account
    assert account is not None
    wait_for(lambda: state_of(desk) is SyncState.SIGN_IN, "the first round")
    account.board.change(state=SyncState.PORTAL)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    wait_for(lambda: state_of(desk) is SyncState.SIGN_IN, "a round")
