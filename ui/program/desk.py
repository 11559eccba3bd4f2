"""The window and what stands behind it: from the welcome page to an open account, and back."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.config.logs import start_logging, stop_logging
from app.config.paths import Paths
from app.config.sections import Settings
from app.config.settings import SettingsFile, changed
from app.config.version import VERSION
from app.domain.clock import Clock
from app.services.remembered import Remembered
from sync.client.account import Account
from sync.client.status import SyncStatus
from sync.client.transport import is_loopback
from ui.actions.palette import Search
from ui.actions.registry import ActionRegistry
from ui.features.welcome.page import WelcomePage
from ui.i18n.translator import translate
from ui.parts.tools import Tools
from ui.program.controls import Controls
from ui.program.looks import Looks
from ui.program.pages import SYNC, Pages
from ui.program.records import Records
from ui.program.ways_in import WaysIn
from ui.runtime.bridge import Bridge
from ui.runtime.errors import ErrorHooks
from ui.runtime.notices import Notices
from ui.runtime.status_feed import StatusFeed
from ui.runtime.tasks import Tasks
from ui.shell.pages import PageSpec
from ui.shell.window import Window, no_records
from ui.theme.tokens import Tone
from ui.widgets.memory import Forgetful, Memory
from ui.widgets.sync_words import sync_words

WELCOME = "welcome"
_MINUTE = 60_000


class Desk(QObject):
    """One running program: settings, looks, the window, and the account that is open in it.

    `opened` is sent when an account's pages stand. `close` ends everything in order; it may be called twice.
    """

    opened = Signal()

    def __init__(self, app: QApplication, paths: Paths, clock: Clock) -> None:
        """Read the settings and dress the application; the window comes with `welcome`."""
        super().__init__(app)
        self._clock = clock
        self._file = SettingsFile(paths.settings)
        self.settings: Settings = self._file.load().settings
        self.looks = Looks(app)
        self.looks.apply(self.settings)
        self.ways = WaysIn(paths, clock, self.settings.connection.server, self.settings.connection.interval)
        self.notices = Notices(self)
        self._hooks = ErrorHooks(self.notices, VERSION, self)
        self._hooks.install()
        self._log: logging.Handler | None = start_logging(paths.logs, self.settings.device.log_level)
        self.tasks = Tasks(parent=self)
        self.account: Account | None = None
        self.window: Window | None = None
        self._feed: StatusFeed | None = None
        self._registry: ActionRegistry | None = None
        self._minute = QTimer(self)
        self._minute.timeout.connect(self._on_minute)

    def welcome(self) -> None:
        """Show the ways in."""
        _, window = self._new_window(Forgetful(), no_records)
        title = PageSpec(WELCOME, lambda: translate("Pages", "Welcome"), "lock", self._build_welcome)
        window.set_pages((title,))

    def open_demo(self) -> None:
        """Open the demo as if its button on the welcome page had been pressed."""
        page = self.window.current_page() if self.window is not None else None
        if isinstance(page, WelcomePage):
            page.open_demo()

    def open(self, account: Account) -> None:
        """Show an account's pages and begin to sync."""
        self.ways.take(account)
        self.account = account
        self._feed = StatusFeed(account.board, self)
        bridge = Bridge(self)
        account.workspace.changes.subscribe(bridge)
        memory = Remembered(account.workspace)
        registry, window = self._new_window(memory, Records(account.workspace, self._go).find)
        tools = Tools(self.tasks, self.notices, registry, memory, bridge, self._feed)
        pages = Pages(account.workspace, tools, Controls(account), self._go, self._count)
        session = account.workspace.session
        window.set_user(session.name, session.position)
        window.set_pages(pages.specs(), sync_page=SYNC)
        self._keep_server(session.server)
        self._feed.changed.connect(self._on_status)
        self._on_status(account.board.status)
        self._minute.start(_MINUTE)
        self._registry = registry
        account.start()
        self.opened.emit()

    def run_action(self, action: str) -> None:
        """Run an action of the open account by its id."""
        if self._registry is not None:
            self._registry.run(action)

    def close(self) -> None:
        """Close the window, finish what was asked for, end the account and the demo's server."""
        self._minute.stop()
        if self.window is not None:
            self.window.closed.disconnect(self._on_closed)
            self.window.close()
            self.window.deleteLater()
            self.window = None
        self.tasks.close()
        if self._feed is not None:
            self._feed.close()
            self._feed = None
        if self.account is not None:
            self.account.close()
            self.account = None
        self.ways.close()
        self._hooks.remove()
        if self._log is not None:
            stop_logging(self._log)
            self._log = None

    def _build_welcome(self) -> WelcomePage:
        page = WelcomePage(self.ways, self.tasks)
        page.opened.connect(self.open)
        return page

    def _new_window(self, memory: Memory, find: Search) -> tuple[ActionRegistry, Window]:
        """Put a window in the place of the one before; each has actions and a memory of its own."""
        before, registry = self.window, ActionRegistry(self)
        window = self.window = Window(registry, self.notices, memory, find)
        window.closed.connect(self._on_closed)
        window.rebuilt.connect(self._on_minute)
        window.show()
        if before is not None:
            before.closed.disconnect(self._on_closed)
            before.close()
            before.deleteLater()
        return registry, window

    def _go(self, page: str, target: str) -> None:
        if self.window is not None:
            self.window.go(page, target)

    def _count(self, page: str, number: int) -> None:
        if self.window is not None:
            self.window.set_badge(page, str(number) if number else "")

    def _on_status(self, status: SyncStatus) -> None:
        if self.window is not None:
            self.window.set_sync(*sync_words(status, self._clock.now()))
            waiting = status.decisions + status.refused
            self.window.set_badge(SYNC, str(waiting) if waiting else "", Tone.BAD)

    def _on_minute(self) -> None:
        """Let "2 min ago" go on, also when nothing happens."""
        if self.account is not None:
            self._on_status(self.account.board.status)

    def _keep_server(self, server: str) -> None:
        if server != self.settings.connection.server and not is_loopback(server):
            self.settings = changed(self.settings, "connection.server", server)
            self._file.save(self.settings)

    def _on_closed(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.quit()
