"""Something over the whole window that keeps the keyboard until it is answered or left with Esc."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.theme.theme import current_theme
from ui.widgets.tab_order import move_focus

_VEIL = 200


class Overlay(QWidget):
    """Covers its window with a veil; Tab stays inside, closing gives the focus back to where it was."""

    def __init__(self, host: QWidget) -> None:
        """Take any widget of the window to cover."""
        super().__init__(host.window())
        self._window = host.window()
        self._before: tuple[QWidget, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.hide()
        self._window.installEventFilter(self)

    def raise_over(self, first: QWidget) -> None:
        """Show it and give `first` the keyboard."""
        self._before = tuple(_outwards(QApplication.focusWidget()))
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Hide it and give the keyboard back."""
        self.hide()
        left = [widget for widget in self._before if isValid(widget)]
        if left and left[0] is not self._before[0]:
            # What had it was made anew meanwhile: on to what stands where it stood.
            move_focus(left[0], forward=True)
        elif left and left[0].isVisible():
            left[0].setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = ()

    def escaped(self) -> None:
        """Do what Esc does; override."""
        self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        move_focus(self, forward=next)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = QColor(current_theme().colour("bg"))
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.end()


def _outwards(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()
