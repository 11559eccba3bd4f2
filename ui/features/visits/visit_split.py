"""The three columns of a visit: agenda, what is being worked on, what is still open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from ui.features.visits.leaving_pane import LeavingPane
from ui.i18n.translator import translate
from ui.theme.spacing import LG
from ui.theme.theme import current_theme
from ui.widgets.empty_state import EmptyState

_NARROW = 900


class VisitSplit(QSplitter):
    """Where there is no room for three columns the last two take turns."""

    def __init__(self, agenda: QWidget, works: tuple[QWidget, ...], leaving: LeavingPane) -> None:
        """Take what stands in the columns; `works` share the middle one."""
        super().__init__(Qt.Orientation.Horizontal)
        self._centre = QStackedWidget()
        self._leaving = leaving
        self._is_running = False
        for work in works:
            self._centre.addWidget(work)
        self.setHandleWidth(LG - 2)
        self.setChildrenCollapsible(False)
        for part, share, least in ((agenda, 1, 125), (self._centre, 3, 222), (leaving, 1, 165)):
            part.setMinimumWidth(least)
            self.addWidget(part)
            self.setStretchFactor(self.count() - 1, share)
        self.setSizes([250, 444, 330])

    def show_work(self, work: QWidget) -> None:
        """Bring a work of the middle column to the front."""
        self._centre.setCurrentWidget(work)
        if self._is_narrow():
            self._take_turns(to_leaving=False)

    def show_leaving(self) -> None:
        """Bring what is still open to the front, or the work back where both have no room; give it the keyboard."""
        if self._is_narrow():
            self._take_turns(to_leaving=self._leaving.isHidden())
        if not self._leaving.isHidden():
            self._leaving.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self, *, running: bool) -> None:
        """Fit the columns to the room; only a visit in progress has something to leave."""
        self._is_running = running
        if not running:
            self._take_turns(to_leaving=False)
        elif not self._is_narrow():
            self._centre.show()
            self._leaving.show()
        elif not self._leaving.isHidden() and not self._centre.isHidden():
            self._take_turns(to_leaving=False)

    def _take_turns(self, *, to_leaving: bool) -> None:
        self._leaving.setVisible(to_leaving)
        self._centre.setVisible(not to_leaving)

    def _is_narrow(self) -> bool:
        return self._is_running and self.width() < current_theme().scaled(_NARROW)


def not_here() -> EmptyState:
    """Return what stands in the place of a visit that is not on this device."""
    return EmptyState(
        translate("VisitSplit", "This visit is not on this device"),
        translate("VisitSplit", "It may not have been received yet, or the factory is no longer assigned to you."),
        icon="visit",
    )
