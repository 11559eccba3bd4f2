"""When and over what an open account syncs: the settings, the network, sleep, and the hours a person wants quiet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from app.config.sections import Settings
from app.domain.clock import Clock
from sync.client.account import Account
from sync.client.status import SyncState, SyncStatus
from ui.program.network_notice import NetworkNotice
from ui.program.sleep_watch import SleepWatch
from ui.runtime.network_watch import NetworkWatch, system_information
from ui.runtime.notices import Notices


class Travelling(QObject):
    """Belongs to one open account; `end` before it is closed."""

    def __init__(self, account: Account, notices: Notices, clock: Clock, parent: QObject) -> None:
        """Take the account, where is said what a person can do, and the time."""
        super().__init__(parent)
        self._account = account
        self._clock = clock
        self._settings = Settings()
        self._is_paused: bool | None = None
        self._notice = NetworkNotice(notices, account.workspace.session.server, account.files.let_through)
        self._sleep = SleepWatch(clock, account.runner.awoke)
        self._network = NetworkWatch(system_information(), account.tell_network, self)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application)

    def begin(self, settings: Settings) -> None:
        """Apply the settings and start to sync."""
        self.apply(settings)
        if self._is_paused and self._account.board.status.last_received_at is None:
            self._account.runner.sync_now()  # whoever signed in has asked for what is assigned
        self._network.begin()
        self._account.start()

    def apply(self, settings: Settings) -> None:
        """Sync as the settings say from now on."""
        self._settings = settings
        self._account.runner.every(settings.connection.interval)
        self._account.files.allow_metered(settings.connection.files_on_metered)
        paused = not settings.connection.automatic or settings.connection.is_paused_on(self._clock.today())
        if paused == self._is_paused:
            return
        before, self._is_paused = self._is_paused, paused
        if paused:
            self._account.pause()
        elif before is not None:
            self._account.resume()

    def look(self) -> None:
        """Look from time to time whether the laptop slept, and whether the quiet hours are over."""
        self._sleep.look()
        self.apply(self._settings)

    def hear(self, status: SyncStatus) -> None:
        """Say what a person can do about the network."""
        self._notice.hear(status)

    def end(self) -> None:
        """Hear nothing more."""
        self._notice.withdraw()
        self._network.end()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.disconnect(self._on_application)

    def _on_application(self, state: Qt.ApplicationState) -> None:
        """Somebody comes back to the window: from a night's sleep, or from the network's page in the browser."""
        if state is not Qt.ApplicationState.ApplicationActive:
            return
        self._sleep.look()
        if self._account.board.status.state is SyncState.PORTAL:
            self._account.runner.sync_now()
