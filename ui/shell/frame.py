"""How the parts of the window stand: built anew when the language changes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.runtime.notices import Notices
from ui.shell.navigation import Navigation
from ui.shell.notice_board import NoticeBoard
from ui.shell.status_bar import StatusBar
from ui.theme.spacing import LG, SM
from ui.widgets.page import Page
from ui.widgets.placing import add_layout
from ui.widgets.scrolling import Scrolling


class Frame(QWidget):
    """Navigation at the leading side, pages beside it, the status bar below both."""

    def __init__(self, notices: Notices) -> None:
        """Take the notices to show over the pages."""
        super().__init__()
        self.navigation = Navigation()
        self._stack = QStackedWidget()
        self._areas: dict[Page, QScrollArea] = {}
        self.status = StatusBar()
        content = QWidget()
        self.board = NoticeBoard(notices, content)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self._inner = inner
        inner.addWidget(self.board)
        inner.addWidget(self._stack, 1)
        self._rule = QFrame()
        self._rule.setProperty("look", "line")
        self._rule.setFixedWidth(1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.navigation)
        upper.addWidget(self._rule)
        upper.addWidget(content, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        add_layout(layout, upper, 1)
        layout.addWidget(self.status)

    def add_page(self, page: Page) -> None:
        """Put a page into the stack; it scrolls where the window is smaller than its words at 200 %."""
        area = self._areas[page] = Scrolling(page, gutter=True) if page.is_column else _fitting(page)
        self._stack.addWidget(area)

    def show_page(self, page: Page) -> None:
        """Bring a page to the front."""
        self._stack.setCurrentWidget(self._areas[page])

    def leave_page(self) -> None:
        """Hide the page in front before another one comes there."""
        page = self._stack.currentWidget()
        if page is None:
            return
        # Qt hands the keyboard on from what is hidden and scrolls to whoever gets it: a page comes back as it was left.
        areas = [page, *page.findChildren(QScrollArea)]
        bars = [area.verticalScrollBar() for area in areas if isinstance(area, QScrollArea)]
        stood = [bar.value() for bar in bars]
        page.hide()
        for bar, value in zip(bars, stood, strict=True):
            if isValid(bar):
                bar.setValue(value)

    def set_band(self, band: QWidget) -> None:
        """Keep something said above every page."""
        holder = QWidget()
        line = QVBoxLayout(holder)
        line.setContentsMargins(LG, SM, LG, 0)
        line.addWidget(band)
        self._inner.insertWidget(0, holder)

    def stand_alone(self) -> None:
        """Show nothing beside the page: there is nothing to choose and nothing to say yet."""
        for part in (self.navigation, self._rule, self.status):
            part.hide()


def _fitting(page: Page) -> QScrollArea:
    """Return where a page stands that fills the window and whose lists scroll by themselves."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
