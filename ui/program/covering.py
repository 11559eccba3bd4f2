"""What covers the window of an open account: the showing to a factory, and the lock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.quick_lock import QuickLock
from sync.client.account import Account
from ui.actions.registry import Action
from ui.i18n.translator import translate
from ui.program.locking import Locking
from ui.program.page_ids import LOCK, LOCK_KEY, PIN, SHOW, SHOW_KEY
from ui.program.pin_sheet import ask_for_pin
from ui.program.showing import Showing
from ui.runtime.notices import Notices
from ui.runtime.tasks import Tasks
from ui.shell.window import Window


class Covering(QObject):
    """`showing` is there while the screen is turned to a factory; `closed` says that the lock's window was closed."""

    closed = Signal()

    def __init__(self, account: Account, window: Window, tasks: Tasks, notices: Notices, parent: QObject) -> None:
        """Take the account, its window, the pool for what takes its time, and where words are said."""
        super().__init__(parent)
        self._workspace = account.workspace
        self._window = window
        self._tasks = tasks
        self._notices = notices
        self._lock = QuickLock(account.workspace, account.place.profile, account.place.keyring)
        self.locking = Locking(self._lock, tasks, self._windows, account.sign_in, self)
        self.locking.closed.connect(self.closed)
        self.showing: Showing | None = None

    def begin(self, minutes: int) -> None:
        """Lock by itself after some minutes (0: never), and at once where it was locked when the program ended."""
        self.locking.after(minutes)
        if self._lock.state().is_locked:
            self.locking.lock()

    def actions(self) -> tuple[Action, ...]:
        """Return what the window offers of it."""
        return (
            self._lock_action(),
            Action(PIN, translate("Locking", "Choose a PIN for the lock…"), lambda _: self.choose_pin(), "lock"),
            Action(
                SHOW,
                translate("Showing", "Show to the factory"),
                lambda _: self.show_to_factory(),
                "external",
                SHOW_KEY,
                keywords=(translate("Showing", "Hide names, dissent and comments"),),
            ),
        )

    def show_to_factory(self) -> None:
        """Turn the screen to the factory that is in front: only what it may see is left to be read."""
        if self.showing is not None:
            return
        engagement, target = self._window.current_page().in_front()
        if not engagement:
            self._notices.toast(translate("Showing", "Open the factory or its visit first: only one can be shown."))
            return
        showing = self.showing = Showing(self._workspace, engagement, self._window, (self._lock_action(),), self)
        showing.over.connect(self._on_shown)
        showing.begin(self._window.current_page_id(), target)

    def lock(self) -> None:
        """Hide everything until the person's secret opens it; without one it is chosen first."""
        if self.locking.is_possible():
            self.locking.lock()
        else:
            self.choose_pin(self.lock)

    def end(self) -> None:
        """Let go of everything: the account closes."""
        self.locking.end()
        if self.showing is not None:
            self.showing.close()
            self.showing = None
        self.deleteLater()

    def choose_pin(self, then: Callable[[], None] | None = None) -> None:
        """Let the person choose a PIN for the lock; `then` is called once it is kept."""
        window = self._window if self.showing is None else self.showing.window
        ask_for_pin(window, self.locking, self._tasks, self._notices, then)

    def _windows(self) -> list[QWidget]:
        shown = [] if self.showing is None else [self.showing.window]
        return [self._window, *shown]

    def _lock_action(self) -> Action:
        return Action(
            LOCK,
            translate("Locking", "Lock the window"),
            lambda _: self.lock(),
            "lock",
            LOCK_KEY,
            keywords=(translate("Locking", "Cover the screen"),),
        )

    def _on_shown(self) -> None:
        if self.showing is not None:
            self.showing.deleteLater()
        self.showing = None
