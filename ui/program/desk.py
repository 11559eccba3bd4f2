"""The window and what stands behind it: from the welcome page to an open account, and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.config.paths import Paths
from app.config.sections import Settings
from app.config.settings import changed
from app.domain.clock import Clock
from sync.client.status import SyncStatus
from ui.actions.palette import Search
from ui.actions.registry import ActionRegistry
from ui.features.settings.choices import AUTOMATIC, DIAGNOSTICS, LANGUAGE, PAUSED_UNTIL
from ui.features.settings.desk import Installation
from ui.features.welcome.page import WelcomePage
from ui.i18n.translator import translate
from ui.parts.tools import Tools
from ui.program.fault_record import FaultRecord
from ui.program.installation import installation
from ui.program.kept_settings import KeptSettings
from ui.program.looks import Looks
from ui.program.page_ids import SETTINGS, SYNC
from ui.program.warming import Warming
from ui.program.ways_in import WaysIn
from ui.runtime.collector import Collector
from ui.runtime.notices import Notices
from ui.runtime.tasks import Tasks
from ui.shell.pages import PageSpec
from ui.shell.window import Window, no_records
from ui.theme.tokens import Tone
from ui.widgets.memory import Forgetful, Memory
from ui.widgets.sync_words import sync_words

if TYPE_CHECKING:  # the window is on the screen before the client's libraries and the pages are loaded
    from sync.client.account import Account, SignedOut
    from ui.program.covering import Covering
    from ui.program.parting import Parting, Way
    from ui.program.sitting import Sitting

WELCOME = "welcome"


class Desk(QObject):
    """One running program: settings, looks, the window, and the account that is open in it.

    `opened` is sent when an account's pages stand. `close` ends everything in order; it may be called twice.
    """

    opened = Signal()

    def __init__(self, app: QApplication, paths: Paths, clock: Clock) -> None:
        """Read the settings and dress the application; the window comes with `welcome`."""
        super().__init__(app)
        self._collector = Collector(self)
        self._clock = clock
        self._paths = paths
        self.notices = Notices(self)
        self._kept = KeptSettings(paths.settings, self.notices)
        self.settings: Settings = self._kept.load()
        self.looks = Looks(app)
        self.looks.apply(self.settings)
        self.ways = WaysIn(paths, clock, self.settings.connection.server, self.settings.connection.interval)
        self._faults = FaultRecord(self.notices, paths.logs, self.settings.device.log_level, self)
        self.tasks = Tasks(parent=self)
        self.account: Account | None = None
        self._parting: Parting | None = None
        self.window: Window | None = None
        self._sitting: Sitting | None = None
        self._registry: ActionRegistry | None = None
        self.covering: Covering | None = None

    def welcome(self) -> None:
        """Show the ways in."""
        _, window = self._new_window(Forgetful(), no_records)
        title = PageSpec(WELCOME, lambda: translate("Pages", "Welcome"), "lock", self._build_welcome)
        window.set_pages((title,))
        Warming(window).begin()

    def open_demo(self, role: str = "") -> None:
        """Open the demo as if its button on the welcome page had been pressed; '' is the advisor's part."""
        page = self.window.current_page() if self.window is not None else None
        if isinstance(page, WelcomePage):
            page.open_demo(role)

    def open(self, account: Account) -> None:
        """Show an account's pages and begin to sync."""
        # Loaded after the first window (see Warming); they would double the time to it.
        from app.services.remembered import Remembered  # noqa: PLC0415
        from ui.program.controls import Controls  # noqa: PLC0415
        from ui.program.covering import Covering  # noqa: PLC0415
        from ui.program.import_watch import ImportWatch  # noqa: PLC0415
        from ui.program.pages import Pages  # noqa: PLC0415
        from ui.program.queue_watch import QueueWatch  # noqa: PLC0415
        from ui.program.records import Records  # noqa: PLC0415
        from ui.program.sitting import Sitting  # noqa: PLC0415
        from ui.program.taking_back import TakingBack  # noqa: PLC0415

        self.ways.take(account)
        self.account = account
        sitting = self._sitting = Sitting(account, self._clock, self.notices, self._show_clock, self)
        sitting.told.connect(self._on_status)
        memory = Remembered(account.workspace)
        registry, window = self._new_window(memory, Records(account.workspace, self._go).find)
        tools = Tools(self.tasks, self.notices, registry, memory, sitting.bridge)
        controls = Controls(account, self._set_automatic)
        pages = Pages(account.workspace, tools, sitting.feed, controls, self, self._go, self._count)
        session = account.workspace.session
        window.set_user(session.name, session.position)
        window.set_pages(pages.specs(), sync_page=SYNC)
        covering = self.covering = Covering(account, window, self.tasks, self.notices, self)
        covering.closed.connect(self._on_closed)
        TakingBack(account.workspace, tools, window, covering.actions)
        QueueWatch(account.workspace, tools, window)
        ImportWatch(account.workspace, tools, window)
        self.settings = self._kept.with_server(self.settings, session.server)
        self._registry = registry
        sitting.begin(self.settings)
        covering.begin(self.settings.device.lock_after)
        self._collector.take_root()
        self.opened.emit()

    def change(self, key: str, value: object) -> None:
        """Set a setting, apply it at once and keep it; a disk that does not take it is said in a banner."""
        self.settings = changed(self.settings, key, value)
        self._kept.keep(self.settings)
        if self._sitting is not None:
            self._sitting.apply(self.settings)
        self._faults.note(self.settings.device.log_level)
        if self.covering is not None:
            self.covering.locking.after(self.settings.device.lock_after)
        self.looks.apply(self.settings)
        if key == LANGUAGE and self.account is not None:
            self._go(SETTINGS, key)  # the window was built anew: the keyboard goes on where it was

    def can_lock(self) -> bool:
        """Say whether there is a secret that opens the window again once it is locked."""
        return self.covering is not None and self.covering.locking.is_possible()

    def choose_pin(self, then: Callable[[], None]) -> None:
        """Let the person choose a PIN for the lock; `then` is called once it is kept."""
        if self.covering is not None:
            self.covering.choose_pin(then)

    def installation(self) -> Installation:
        """Return what runs here, for the diagnostics."""
        return installation(self.account.place.keeper if self.account is not None else "", self._paths.logs)

    def leave(self) -> None:
        """Close the account and show the ways in."""
        self._part(lambda: translate("Parting", "Closing the account"), lambda account: account.close())

    def sign_out(self, *, keeps_data: bool = False) -> None:
        """End the session and show the ways in; unless it `keeps_data`, destroy the account's on this device."""
        self._part(lambda: translate("Parting", "Signing out"), lambda account: account.sign_out(keeps_data=keeps_data))

    def run_action(self, action: str) -> None:
        """Run an action of the open account by its id."""
        if self._registry is not None:
            self._registry.run(action)

    def on_minute(self) -> None:
        """Let "2 min ago" go on, and the day, also when nothing happens."""
        if self._sitting is not None:
            self._sitting.on_minute()

    def close(self) -> None:
        """Close the window, finish what was asked for, end the account and the demo's server."""
        if self.window is not None:
            self.window.closed.disconnect(self._on_closed)
            self.window.close()
            self.window.deleteLater()
            self.window = None
        account = self.account
        self.ways.give_up()
        if account is not None:
            account.stop_waiting()
        self._forget_account()  # first: pages that heard of anything more would ask the tasks
        self.tasks.close()
        if account is not None:
            account.close()
        if self._parting is not None:
            self._parting.finish()
            self._parting = None
        self.ways.close()
        self._faults.end()
        self._collector.close()

    def _part(self, words: Callable[[], str], way: Way) -> None:
        """Take the account's window away and leave: pages read until they are gone."""
        from ui.program.parting import Parting, parting_page  # noqa: PLC0415  # it brings the client's libraries

        before, account = self.window, self.account
        if before is None or account is None:
            return
        self._forget_account()
        parting = self._parting = Parting(account, way, self.tasks, self.ways.close, self)
        self.tasks = Tasks(parent=self)
        parting.over.connect(self._on_parted)
        _, window = self._new_window(Forgetful(), no_records)
        window.set_pages((parting_page(words),))
        parting.begin(before, self.tasks)

    def _on_parted(self, outcome: SignedOut | BaseException | None) -> None:
        from ui.program.parting import say_parted  # noqa: PLC0415  # it brings the client's libraries

        self._parting = None
        self.welcome()
        say_parted(self.notices, outcome)

    def _forget_account(self) -> None:
        if self.covering is not None:
            self.covering.end()
            self.covering = None
        self.account = self._registry = None
        if self._sitting is not None:
            self._sitting.end()
            self._sitting = None

    def _build_welcome(self) -> WelcomePage:
        page = WelcomePage(self.ways, self.tasks)
        page.opened.connect(self.open)
        return page

    def _new_window(self, memory: Memory, find: Search) -> tuple[ActionRegistry, Window]:
        """Put a window in the place of the one before; each has actions and a memory of its own."""
        before, registry = self.window, ActionRegistry(self)
        window = self.window = Window(registry, self.notices, memory, find)
        window.closed.connect(self._on_closed)
        window.rebuilt.connect(self.on_minute)
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
            self.window.set_badge(page, number)

    def _on_status(self, status: SyncStatus) -> None:
        if self.window is not None:
            self.window.set_sync(*sync_words(status, self._clock.now()))
            self.window.set_badge(SYNC, status.decisions + status.refused, Tone.BAD)

    def _show_clock(self) -> None:
        self._go(SETTINGS, DIAGNOSTICS)

    def _set_automatic(self, on: bool) -> None:  # noqa: FBT001  # a setting's value
        if on:
            self.change(PAUSED_UNTIL, "")
        self.change(AUTOMATIC, on)

    def _on_closed(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.quit()
