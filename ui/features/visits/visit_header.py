"""What can be done with a visit, in the page's header: by where the visit stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.visit.records import VisitStatus
from ui.features.visits.flows import VisitFlows
from ui.features.visits.visit_presenter import VisitView
from ui.i18n.translator import translate
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import ButtonRow
from ui.widgets.page_header import PageHeader


class VisitHeader(QObject):
    """Starts, changes and cancels by itself; asks the page for the rest.

    A button that a rule forbids is dashed and leads to the reasons.
    """

    meeting_wanted = Signal()
    leaving_wanted = Signal()

    def __init__(self, header: PageHeader, flows: VisitFlows) -> None:
        """Take the header of the page, which owns this, and what asks the person."""
        super().__init__(header)
        self._view: VisitView | None = None
        self._flows = flows
        self._change = Button(self.tr("Change plan…"))
        self._cancel = Button(self.tr("Cancel visit…"))
        self._meeting = Button(self.tr("Committee meeting…"), icon="committee")
        self._start = Button(self.tr("Start visit…"), ButtonKind.PRIMARY)
        self._leaving = Button(self.tr("Before you leave"), ButtonKind.PRIMARY)
        self._change.clicked.connect(lambda: self._with_view(flows.change))
        self._cancel.clicked.connect(self.cancel)
        self._meeting.clicked.connect(self.meeting_wanted)
        self._start.clicked.connect(lambda: self._with_view(flows.start))
        self._leaving.clicked.connect(self.leaving_wanted)
        # On more lines where the text is large.
        buttons = (self._change, self._cancel, self._meeting, self._start, self._leaving)
        self._row = ButtonRow(*buttons, trailing=True)
        header.add_tool(self._row)
        self.show_visit(None)

    def cancel(self) -> None:
        """Ask for the reason, then cancel the visit."""
        self._with_view(self._flows.cancel)

    def set_room(self, width: int) -> None:
        """Leave the rest of the header to the title."""
        self._row.setMaximumWidth(width)

    def show_visit(self, view: VisitView | None) -> None:
        """Offer what fits the visit as it stands now."""
        self._view = view
        status = None if view is None else view.visit.status
        planned, running = status is VisitStatus.PLANNED, status is VisitStatus.IN_PROGRESS
        self._change.setVisible(planned)
        self._start.setVisible(planned)
        self._cancel.setVisible(planned or running)
        self._meeting.setVisible(running)
        self._leaving.setVisible(running)
        if view is None:
            return
        for button, command in (
            (self._change, "EditVisit"),
            (self._start, "StartVisit"),
            (self._cancel, "CancelVisit"),
            (self._meeting, "HoldMeeting"),
        ):
            button.set_blocked(not view.may(command).met)
        count = len(view.open_checks)
        words = translate("VisitHeader", "Before you leave %n", "", count) if count else self.tr("Before you leave")
        self._leaving.setText(words)

    def _with_view(self, act: Callable[[VisitView], None]) -> None:
        if self._view is not None:
            act(self._view)
