"""Something over the whole window that keeps the keyboard until it is answered or left with Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.theme import current_theme
from ui.widgets.focus_return import give_up, way_to
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
        self._before = way_to(QApplication.focusWidget())
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Give the keyboard back and hide it."""
        give_up(self, self._before)
        self.hide()
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
