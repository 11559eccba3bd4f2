"""The lock over the window: everything is hidden at once, and only the person's secret brings it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.errors import Known
from app.services.quick_lock import QuickLock
from ui.i18n.messages import explain
from ui.program.lock_window import LockWindow
from ui.runtime.tasks import Tasks

_MINUTE = 60_000
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Locking(QObject):
    """Belongs to one open account. `windows` are those to hide, the front one last; nothing of them is closed."""

    locked = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(
        self,
        lock: QuickLock,
        tasks: Tasks,
        windows: Callable[[], list[QWidget]],
        sign_in: Callable[[str], None],
        parent: QObject,
    ) -> None:
        """Take the lock, the pool for what takes its time, the windows, and how one signs in at the server."""
        super().__init__(parent)
        self._lock = lock
        self._tasks = tasks
        self._windows = windows
        self._sign_in = sign_in
        self._hidden: list[QWidget] = []
        self.window: LockWindow | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def after(self, minutes: int) -> None:
        """Lock by itself after some minutes without a key or the mouse; 0: never."""
        self._idle.setInterval(minutes * _MINUTE)
        if minutes:
            self._idle.start()
        else:
            self._idle.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._idle.isActive() and event.type() in _ACTIVITY:
            self._idle.start()
        return super().eventFilter(watched, event)

    def choose_pin(self, pin: str) -> None:
        """Keep a PIN; blocks. Raises what `QuickLock.choose_pin` does."""
        self._lock.choose_pin(pin).result()

    def is_possible(self) -> bool:
        """Say whether there is a secret that opens it."""
        return self._lock.is_possible()

    def lock(self) -> None:
        """Hide every window and ask for the secret."""
        if self.window is not None or not self._lock.is_possible():
            return
        leave_dialogs()
        own = [window for window in self._windows() if window.isVisible()]
        window = self.window = LockWindow(by_passphrase=self._lock.is_by_passphrase)
        window.given.connect(self._try)
        window.password.connect(self._try_password)
        window.closed.connect(self.closed)
        if own:
            window.setGeometry(own[-1].geometry())
        self._hidden = own
        window.show()
        for each in own:
            each.hide()
        window.secret.setFocus()
        self._lock.lock()  # after the hiding: a disk that takes nothing must not hold it up
        self.locked.emit()

    def end(self) -> None:
        """Let go: the account closes."""
        self._idle.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        if self.window is not None:
            self.window.closed.disconnect(self.closed)
            self.window.hide()
            self.window.deleteLater()
            self.window = None

    def _try(self, secret: str) -> None:
        self._tasks.run(lambda _job: self._lock.open(secret), lambda _none: self._open(), self._failed)

    def _try_password(self, password: str) -> None:
        def prove(_job: object) -> None:
            self._sign_in(password)
            self._lock.forget_pin()

        self._tasks.run(prove, lambda _none: self._open(), self._failed)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Known):
            raise error
        if self.window is not None:
            self.window.refuse(explain(error.code, error.params))

    def _open(self) -> None:
        window, self.window = self.window, None
        for each in self._hidden:
            each.show()
        self._hidden = []
        if window is not None:
            window.closed.disconnect(self.closed)
            window.hide()
            window.deleteLater()
        if self._idle.interval():
            self._idle.start()
        self.opened.emit()


def leave_dialogs() -> None:
    """Close menus and the system's dialogs, as Esc does: they would stay in front of what covers the window."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog) and each.isVisible():
            each.reject()
