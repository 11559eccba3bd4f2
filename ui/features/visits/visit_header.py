"""What can be done with a visit, in the page's header: by where the visit stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.permissions import may_command
from app.domain.visit.records import VisitStatus
from ui.actions.menus import build_menu
from ui.actions.registry import ActionRegistry
from ui.features.visits.alerting import Alerting
from ui.features.visits.flows import VisitFlows
from ui.features.visits.visit_presenter import VisitView
from ui.features.visits.words import DOT, subtitle, visit_title
from ui.i18n.translator import translate
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.flow import ButtonRow
from ui.widgets.page_header import PageHeader


class VisitHeader(QObject):
    """Starts, changes and cancels by itself, and raises alerts; asks the page for the rest.

    A button that a rule forbids is dashed and leads to the reasons. An inspector has two buttons more: what an
    inspection rarely needs stands behind a menu then, so that all of them keep to one line in every language.
    """

    meeting_wanted = Signal()
    leaving_wanted = Signal()
    paper_wanted = Signal()
    violations_wanted = Signal()

    def __init__(self, header: PageHeader, flows: VisitFlows, alerting: Alerting, actions: ActionRegistry) -> None:
        """Take the header of the page, which owns this, what asks the person, and the page's actions for the menu."""
        super().__init__(header)
        self._header = header
        self._view: VisitView | None = None
        self._flows = flows
        self._actions = actions
        self._change = Button(self.tr("Change plan…"))
        self._cancel = Button(self.tr("Cancel visit…"))
        self._meeting = Button(self.tr("Committee meeting…"), icon="committee")
        self._start = Button(self.tr("Start visit…"), ButtonKind.PRIMARY)
        self._leaving = Button(self.tr("Before you leave"), ButtonKind.PRIMARY)
        self._ready = Button(self.tr("Ready to travel?"))
        self._violations = Button(self.tr("Violations"))
        self._alert = Button(self.tr("This cannot wait…"))
        self._violations.clicked.connect(self.violations_wanted)
        self._alert.clicked.connect(lambda: self._with_view(alerting.ask))
        self._change.clicked.connect(lambda: self._with_view(flows.change))
        self._cancel.clicked.connect(self.cancel)
        self._meeting.clicked.connect(self.meeting_wanted)
        self._start.clicked.connect(self.start)
        self._leaving.clicked.connect(self.leaving_wanted)
        self._ready.clicked.connect(self.leaving_wanted)
        self._paper = Button(self.tr("Hand over…"), icon="print")
        self._paper.clicked.connect(self.paper_wanted)
        self._more = IconButton("more", self.tr("More steps"))
        self._more.clicked.connect(self._open_menu)
        # On more lines where the text is large.
        inspecting = (self._violations, self._alert)
        buttons = (
            self._change,
            self._cancel,
            *inspecting,
            self._meeting,
            self._paper,
            self._more,
            self._ready,
            self._start,
        )
        self._row = ButtonRow(*buttons, self._leaving, trailing=True)
        header.add_tool(self._row)
        self.show_visit(None)

    def start(self) -> None:
        """Ask for whom is entered, then start the visit."""
        self._with_view(self._flows.start)

    def cancel(self) -> None:
        """Ask for the reason, then cancel the visit."""
        self._with_view(self._flows.cancel)

    def set_room(self, width: int) -> None:
        """Leave the rest of the header to the title."""
        self._row.setMaximumWidth(width)

    def show_visit(self, view: VisitView | None) -> None:
        """Say which visit it is, and offer what fits it as it stands now."""
        self._view = view
        status = None if view is None else view.visit.status
        planned, running = status is VisitStatus.PLANNED, status is VisitStatus.IN_PROGRESS
        self._change.setVisible(planned)
        self._start.setVisible(planned)
        self._ready.setVisible(view is not None and view.is_made_ready_for)
        is_inspected = view is not None and view.context.pack.inspection is not None
        self._cancel.setVisible((planned or running) and not is_inspected)
        self._meeting.setVisible(running and not is_inspected)
        self._more.setVisible((planned or running) and is_inspected)
        self._leaving.setVisible(running)
        self._paper.setVisible(running or status is VisitStatus.CLOSED)
        self._violations.setVisible(is_inspected)
        self._alert.setVisible(is_inspected and running)
        if view is None:
            self._header.set_title(translate("VisitPage", "Visit"))
            self._header.set_count("")
            return
        self._header.set_title(DOT.join((visit_title(view.visit, view.detail.number), view.detail.factory)))
        self._header.set_count(subtitle(view.visit, view.detail.evidence))
        for button, command in (
            (self._change, "EditVisit"),
            (self._start, "StartVisit"),
            (self._cancel, "CancelVisit"),
            (self._meeting, "HoldMeeting"),
        ):
            button.set_blocked(not view.may(command).met)
        raised = view.detail.violations
        self._violations.setText(
            translate("VisitHeader", "%n violation(s)", "", raised) if raised else self.tr("Violations")
        )
        self._alert.set_blocked(not may_command(view.context.role, "RaiseZeroTolerance", restricted=True).met)
        count = len(view.open_checks)
        words = translate("VisitHeader", "Before you leave %n", "", count) if count else self.tr("Before you leave")
        self._leaving.setText(words)
        to_do = view.to_do
        ready = translate("VisitHeader", "Ready to travel? %n", "", to_do) if to_do else self.tr("Ready to travel?")
        self._ready.setText(ready)

    def _open_menu(self) -> None:
        # No meeting is held before the visit has begun.
        is_running = self._view is not None and self._view.visit.status is VisitStatus.IN_PROGRESS
        rare = ("visit.meeting", "visit.cancel") if is_running else ("visit.cancel",)
        menu = build_menu(self._actions, rare, self._more)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _with_view(self, act: Callable[[VisitView], None]) -> None:
        if self._view is not None:
            act(self._view)
