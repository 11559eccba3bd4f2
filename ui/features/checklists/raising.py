"""Raising what an answer calls for: a violation where it is an inspection, else a finding of the plan."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.services.workspace import Workspace
from ui.features.checklists.answering import Answering
from ui.features.checklists.leafing import Leafing
from ui.features.checklists.presenter import ChecklistPresenter
from ui.features.checklists.run_flows import RunFlows
from ui.features.checklists.violation_flow import ViolationFlow
from ui.parts.writing import Writer


class Raising(QObject):
    """`opened` carries where the factory's page shows what was raised, `blocked` what could not be done and why."""

    opened = Signal(str)
    blocked = Signal(str, object)

    def __init__(
        self,
        workspace: Workspace,
        presenter: ChecklistPresenter,
        answering: Answering,
        writer: Writer,
        flows: RunFlows,
        leafing: Leafing,
    ) -> None:
        """Take the run, how it is answered and written, what asks for a finding, and where the run is read."""
        super().__init__(flows)
        self._presenter = presenter
        self._writer = writer
        self._answering = answering
        self._is_asking = False
        self._leafing = leafing
        self._flows = flows
        self._violations = ViolationFlow(workspace, presenter, writer, flows.host)
        self._violations.blocked.connect(self.blocked)

    def raise_from(self, path: str) -> None:
        """Ask how what the answer at a path calls for is to be worded."""
        now = self._presenter.now
        if now is None or self._leafing.reading is None or self._is_asking:
            return
        self._leafing.flush()
        if not now.is_locked:
            self._answering.make_sure(path)
        # The answer first: what is raised hangs on its record, and is judged by it.
        self._is_asking = True
        self._writer.when_written(partial(self._ask, now.record.id, path))

    def _ask(self, run_id: str, path: str) -> None:
        self._is_asking = False
        now, reading = self._presenter.now, self._leafing.reading
        if now is None or reading is None or now.record.id != run_id:
            return
        if now.inspection is not None:
            self._violations.raise_violation(now, now.inspection, reading, path)
        else:
            self._flows.raise_finding(reading, path)

    def open(self, found: str) -> None:
        """Lead to what was raised, by its id."""
        now = self._presenter.now
        if now is not None and found in now.violations:
            found = f"{now.record.engagement_id}/violations/{found}"
        self.opened.emit(found)
