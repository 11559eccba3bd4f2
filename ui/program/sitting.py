"""What goes on beside the window while an account is open: its status, its news, the calendar, and when it syncs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.config.sections import Settings
from app.domain.clock import Clock
from sync.client.account import Account
from sync.client.status import SyncStatus
from ui.program.clock_notice import ClockNotice
from ui.program.day_watch import DayWatch
from ui.program.travelling import Travelling
from ui.runtime.bridge import NEW_DAY, Bridge, Change
from ui.runtime.notices import Notices
from ui.runtime.status_feed import StatusFeed

_MINUTE = 60_000
_DISK = ("disk.full", "disk.read_only", "disk.failed")


class Sitting(QObject):
    """Belongs to one open account; `end` when its window goes.

    `told` carries the SyncStatus at each change of it, and every minute: "2 min ago" goes on when nothing happens.
    """

    told = Signal(object)

    def __init__(
        self, account: Account, clock: Clock, notices: Notices, show_clock: Callable[[], None], parent: QObject
    ) -> None:
        """Take the account, the time, where is said what a person can do, and what shows a clock that is wrong."""
        super().__init__(parent)
        self.account = account
        self.feed = StatusFeed(account.board, self)
        self.bridge = Bridge(self)
        self._clock = clock
        self._notices = notices
        account.workspace.changes.subscribe(self.bridge)
        self.bridge.changed.connect(self._on_changed)
        self._day = DayWatch(clock, self.bridge)
        self._clock_notice = ClockNotice(notices, show_clock)
        self._travelling: Travelling | None = None
        self._minute = QTimer(self)
        self._minute.timeout.connect(self.on_minute)
        self.feed.changed.connect(self._on_status)

    def begin(self, settings: Settings) -> None:
        """Tell the status for the first time, and sync from now on as the settings say."""
        self._on_status(self.account.board.status)
        self._minute.start(_MINUTE)
        self._travelling = Travelling(self.account, self._notices, self._clock, self)
        self._travelling.begin(settings)

    def apply(self, settings: Settings) -> None:
        """Sync as the settings say from now on."""
        if self._travelling is not None:
            self._travelling.apply(settings)

    def on_minute(self) -> None:
        """Let the words of time go on, and the day, also when nothing happens."""
        self._on_status(self.account.board.status)
        self._day.look()
        if self._travelling is not None:
            self._travelling.look()

    def end(self) -> None:
        """Tell nothing more; the account is closed by whoever opened it."""
        self._clock_notice.withdraw()
        if self._travelling is not None:
            self._travelling.end()
            self._travelling = None
        self._minute.stop()
        # Pages live on for a moment, when their tasks do no more: what is written last is no news to them.
        self.bridge.blockSignals(True)
        self.feed.close()

    def _on_status(self, status: SyncStatus) -> None:
        self.told.emit(status)
        self._clock_notice.hear(status)
        if self._travelling is not None:
            self._travelling.hear(status)

    def _on_changed(self, change: Change) -> None:
        """Take back that the disk takes nothing: it has just taken something."""
        if NEW_DAY not in change.kinds:
            for code in _DISK:
                self._notices.settle(code)
