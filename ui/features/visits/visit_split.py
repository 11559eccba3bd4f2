"""The three columns of a visit: agenda, what is being worked on, what is still open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from ui.features.visits.leaving_pane import LeavingPane
from ui.features.visits.travel_pane import TravelPane
from ui.i18n.translator import translate
from ui.theme.spacing import LG
from ui.theme.theme import current_theme
from ui.widgets.empty_state import EmptyState

_NARROW = 900


class VisitSplit(QSplitter):
    """Where there is no room for three columns the last two take turns."""

    def __init__(self, agenda: QWidget, works: tuple[QWidget, ...], leaving: LeavingPane, travel: TravelPane) -> None:
        """Take what stands in the columns; `works` share the middle one, the two checks the last."""
        super().__init__(Qt.Orientation.Horizontal)
        self._centre = QStackedWidget()
        self._leaving, self._travel = leaving, travel
        self._aside = QStackedWidget()
        self._aside.addWidget(leaving)
        self._aside.addWidget(travel)
        self._has_check = False
        for work in works:
            self._centre.addWidget(work)
        self.setHandleWidth(LG - 2)
        self.setChildrenCollapsible(False)
        for part, share, least in ((agenda, 1, 125), (self._centre, 3, 222), (self._aside, 1, 165)):
            part.setMinimumWidth(least)
            self.addWidget(part)
            self.setStretchFactor(self.count() - 1, share)
        self.setSizes([250, 444, 330])

    def show_work(self, work: QWidget) -> None:
        """Bring a work of the middle column to the front."""
        self._centre.setCurrentWidget(work)
        if self._is_narrow():
            self._take_turns(to_check=False)

    def show_check(self) -> None:
        """Bring what is still open to the front, or the work back where both have no room; give it the keyboard."""
        if self._is_narrow():
            self._take_turns(to_check=self._aside.isHidden())
        if self._aside.isHidden():
            return
        if self._aside.currentWidget() is self._travel:
            self._travel.take_keyboard()
        else:
            self._leaving.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self, *, running: bool, planned: bool) -> None:
        """Fit the columns to the room: one is ready for a visit to come, and leaves one in progress."""
        self._has_check = running or planned
        self._aside.setCurrentWidget(self._leaving if running else self._travel)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()  # the page hears of its own size before this has its new one

    def _fit(self) -> None:
        if not self._has_check:
            self._take_turns(to_check=False)
        elif not self._is_narrow():
            self._centre.show()
            self._aside.show()
        elif not self._aside.isHidden() and not self._centre.isHidden():
            self._take_turns(to_check=False)

    def _take_turns(self, *, to_check: bool) -> None:
        self._aside.setVisible(to_check)
        self._centre.setVisible(not to_check)

    def _is_narrow(self) -> bool:
        return self._has_check and self.width() < current_theme().scaled(_NARROW)


def not_here() -> EmptyState:
    """Return what stands in the place of a visit that is not on this device."""
    return EmptyState(
        translate("VisitSplit", "This visit is not on this device"),
        translate("VisitSplit", "It may not have been received yet, or the factory is no longer assigned to you."),
        icon="visit",
    )
