"""One line about something done, with Undo: leaves by itself, but never while it is looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.spacing import LG, MD, SM, XL, XS
from ui.theme.theme import current_theme
from ui.widgets.button import Button
from ui.widgets.focus_return import give_up, way_to
from ui.widgets.label import Label

SHOWN_MS = 6000
_MOST = 3


class Toast(QFrame):
    """Counts its time down only while neither the pointer nor the keyboard is on it."""

    expired = Signal()

    def __init__(
        self,
        text: str,
        action_title: str = "",
        action: Callable[[], None] | None = None,
        *,
        shown_ms: int = SHOWN_MS,
        parent: QWidget | None = None,
    ) -> None:
        """Take the line, the words of its action and what the action does."""
        super().__init__(parent)
        self.setProperty("look", "toast")
        self.setAccessibleName(text)
        self._text = text
        self._action = action
        self._is_pointed_at = self._has_keyboard = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(LG, SM, SM if action else LG, SM)
        layout.setSpacing(MD)
        line = Label(text)
        widest = current_theme().scaled(480)
        line.setMaximumWidth(widest)
        line.setMinimumWidth(min(widest, line.fontMetrics().horizontalAdvance(text) + XS))
        layout.addWidget(line, 1)
        if action is not None:
            button = Button(action_title)
            button.clicked.connect(self._act)
            button.installEventFilter(self)
            layout.addWidget(button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(shown_ms)
        self._timer.timeout.connect(self.expired)
        self._timer.start()

    def announce(self) -> None:
        """Let screen readers say it now."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text))

    def is_counting(self) -> bool:
        """Say whether its time runs."""
        return self._timer.isActive()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_pointed_at = True
        self._count()

    def leaveEvent(self, event: QEvent) -> None:
        self._is_pointed_at = False
        self._count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._has_keyboard = event.type() == QEvent.Type.FocusIn
            self._count()
        return super().eventFilter(watched, event)

    def _count(self) -> None:
        if self._is_pointed_at or self._has_keyboard:
            self._timer.stop()
        else:
            self._timer.start()

    def _act(self) -> None:
        if self._action is not None:
            self._action()
        self.expired.emit()


class ToastStack(QWidget):
    """Up to three toasts at the bottom of the window; the oldest leaves first.

    One that leaves with the keyboard on it gives it back to where it was: what comes next are keys of the page.
    """

    def __init__(self, host: QWidget) -> None:
        """Stay over `host`, whose size it follows."""
        super().__init__(host)
        self._host = host
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(XS)
        self._toasts: list[Toast] = []
        self._before: tuple[QWidget, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.hide()
        host.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def post(self, toast: Toast) -> None:
        """Show one more toast and let it be heard."""
        while len(self._toasts) >= _MOST:
            self._remove(self._toasts[0])
        toast.expired.connect(self._on_expired)
        self._toasts.append(toast)
        self._layout.addWidget(toast)
        toast.show()
        self.show()
        self._place()
        toast.announce()

    def toasts(self) -> tuple[Toast, ...]:
        """Return what is shown, oldest first."""
        return tuple(self._toasts)

    def clear(self) -> None:
        """Take all away."""
        for toast in tuple(self._toasts):
            self._remove(toast)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _on_expired(self) -> None:
        toast = self.sender()
        if isinstance(toast, Toast):
            self._remove(toast)

    def _remove(self, toast: Toast) -> None:
        # Until it is deleted its time may run out, or the pointer may leave it.
        toast.expired.disconnect(self._on_expired)
        self._toasts.remove(toast)
        self._give_keyboard_back(toast)
        self._layout.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self.setVisible(bool(self._toasts))
        self._place()

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        came = now is not None and self.isAncestorOf(now)
        if came and before is not None and not self.isAncestorOf(before):
            self._before = way_to(before)

    def _give_keyboard_back(self, toast: Toast) -> None:
        focus: QWidget | None = self.window().focusWidget()
        if focus is not None and toast.isAncestorOf(focus):
            give_up(toast, self._before)

    def _place(self) -> None:
        self._layout.activate()
        self.adjustSize()
        left = (self._host.width() - self.width()) // 2
        self.move(left, self._host.height() - self.height() - 2 * XL)
        self.raise_()
