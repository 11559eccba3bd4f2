"""The keyboard is always somewhere: what had it may be locked or taken away, the keys of the page go on working."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from ui.widgets.overlay import Overlay
from ui.widgets.tab_order import move_focus


class KeyboardKeeper(QObject):
    """Belongs to a window; gives the keyboard to the sheet in front, else to the page, when what had it is gone.

    Qt gives it to nothing then, or to the first thing of the window: the next word typed would open other pages.
    """

    def __init__(self, window: QMainWindow, page: Callable[[], QWidget | None]) -> None:
        """Take the window and what returns its page in front."""
        super().__init__(window)
        self._window = window
        self._page = page
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        # Another window may have it now; then it comes back to where it was by itself.
        if before is None or not self._window.isActiveWindow():
            return
        page = self._page()
        left_page = page is not None and page.isAncestorOf(before) and not _is_in(page, now)
        if now is None or left_page:
            # Whoever took it away may be about to give it to somebody.
            QTimer.singleShot(0, self, lambda: self._give(before))

    def _give(self, before: QWidget) -> None:
        focus, page = QApplication.focusWidget(), self._page()
        # Who went out of the page by Tab or with the mouse left something that is still there.
        went = focus is not None and isValid(before) and before.isVisible() and before.isEnabled()
        if went or page is None or _is_in(page, focus) or not self._window.isActiveWindow():
            return
        sheets = [sheet for sheet in self._window.findChildren(Overlay) if sheet.isVisible()]
        if not sheets:
            page.setFocus()
        elif focus is None:
            move_focus(sheets[-1], forward=True)


def _is_in(page: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is page or page.isAncestorOf(widget))
