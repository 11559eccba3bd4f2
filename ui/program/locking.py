"""The lock over the window: everything is hidden at once, and only the person's secret brings it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import Known
from app.services.quick_lock import QuickLock
from app.storage.pin import SHORTEST_PIN
from ui.i18n.messages import explain
from ui.i18n.translator import translate
from ui.runtime.notices import Notices
from ui.runtime.tasks import Tasks
from ui.theme.spacing import LG, MD
from ui.theme.theme import current_theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.detail_pane import labelled
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextField

_MINUTE = 60_000
_WIDTH = 420
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class LockWindow(QWidget):
    """Says nothing but that it is locked; `given` carries a secret, `password` the password of the server."""

    given = Signal(str)
    password = Signal(str)
    closed = Signal()

    def __init__(self, *, by_passphrase: bool) -> None:
        """Take what opens it."""
        super().__init__()
        self.setWindowTitle("Concord")
        self.setAccessibleName(translate("Locking", "Locked"))
        self._is_password = False
        self._name = translate("Locking", "Passphrase") if by_passphrase else translate("Locking", "PIN")
        self.secret = TextField(self._name)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = Label("", Role.ERROR)
        self.problem.hide()
        self._unlock = Button(translate("Locking", "Unlock"), ButtonKind.PRIMARY, "lock")
        self._other = Button(translate("Locking", "PIN forgotten? Sign in with your password"), ButtonKind.LINK)
        self._other.setVisible(not by_passphrase)
        card = Card()
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setSpacing(MD)
        lines.addWidget(Label(translate("Locking", "Locked"), Role.HEADING))
        lines.addWidget(Label(translate("Locking", "Your work is kept, and goes on being sent."), Role.MUTED))
        self._field = labelled(self._name, self.secret)
        lines.addWidget(self._field)
        lines.addWidget(self.problem)
        lines.addWidget(ButtonRow(self._unlock))
        lines.addWidget(self._other)
        card.add(inner)
        card.setMaximumWidth(current_theme().scaled(_WIDTH))
        # Between stretches, not aligned: what is aligned gets the height of words that are not wrapped.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(card, 100)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LG, LG, LG, LG)
        layout.addStretch(1)
        add_layout(layout, line)
        layout.addStretch(2)
        self._unlock.clicked.connect(self._send)
        self.secret.returnPressed.connect(self._send)
        self._other.clicked.connect(self._change_secret)

    def refuse(self, words: str) -> None:
        """Say why it stays locked; what was typed is gone."""
        self._unlock.setEnabled(True)
        self.problem.setText(words)
        self.problem.show()
        self.secret.clear()
        self.secret.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _send(self) -> None:
        words = self.secret.text()
        if not words or not self._unlock.isEnabled():
            return
        self._unlock.setEnabled(False)
        (self.password if self._is_password else self.given).emit(words)

    def _change_secret(self) -> None:
        if not self._unlock.isEnabled():
            return
        self._is_password = not self._is_password
        name = translate("Locking", "Password") if self._is_password else self._name
        self.secret.setAccessibleName(name)
        for label in self._field.findChildren(Label):
            label.setText(name)
        if self._is_password:
            self._other.setText(translate("Locking", "Back to the PIN"))
            self.refuse(translate("Locking", "This needs a network; choose another PIN afterwards."))
        else:
            self._other.setText(translate("Locking", "PIN forgotten? Sign in with your password"))
            self.refuse("")
            self.problem.hide()


class PinSheet(Sheet):
    """`chosen` carries a PIN that was written twice."""

    chosen = Signal(str)

    def __init__(self, host: QWidget, least: int) -> None:
        """Take the window and the fewest characters."""
        super().__init__(host, translate("Locking", "Choose a PIN for the lock"), translate("Locking", "Keep the PIN"))
        self._least = least
        self._first = TextField(translate("Locking", "PIN"))
        self._second = TextField(translate("Locking", "The same once more"))
        self.body.addWidget(
            Label(translate("Locking", "It opens the window again on this computer; it replaces no password."))
        )
        for field in (self._first, self._second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            self.body.addWidget(labelled(field.accessibleName(), field))
        self.body.addStretch(1)
        self.check = self._missing
        self.confirmed.connect(lambda: self.chosen.emit(self._first.text()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the first field."""
        self.open_sheet(self._first)

    def _missing(self) -> str:
        if len(self._first.text().strip()) < self._least:
            return explain("lock.pin_short", {"least": self._least})
        if self._first.text() != self._second.text():
            return translate("Locking", "The two are not the same.")
        return ""


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


def ask_for_pin(
    window: QWidget, locking: Locking, tasks: Tasks, notices: Notices, then: Callable[[], None] | None = None
) -> None:
    """Let a person choose the PIN, and say that it is kept."""
    sheet = PinSheet(window, SHORTEST_PIN)

    def kept(_none: object) -> None:
        notices.toast(translate("Locking", "The PIN is kept on this computer"))
        if then is not None:
            then()

    def failed(error: BaseException) -> None:
        if not isinstance(error, Known):
            raise error
        notices.known(error)

    sheet.chosen.connect(lambda pin: tasks.run(lambda _job: locking.choose_pin(pin), kept, failed))
    sheet.open_for_typing()
