"""Stops of the guided tour at what is there for a visit: checklist, meeting, papers; violations and registers."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.domain.checklist.records import ChecklistRun, RunStatus
from app.domain.committee.records import Meeting
from app.domain.inspection.records import Violation
from app.domain.kernel.record import Record
from app.domain.visit.records import Visit, VisitKind, VisitStatus
from app.queries.palette import find_records
from app.services.workspace import Workspace
from app.storage.connection import Connection
from ui.parts.evidence_panel import EvidenceTile
from ui.parts.evidence_sheet import EvidenceSheet
from ui.program.page_ids import CHECKLIST, FACTORIES, FACTORY, TODAY, VISIT, VISITS
from ui.program.tour_stop import Stop
from ui.program.tour_stops import photo_item

VISITED_TODAY = "Padma Wear"
"""Where the advisor of the demo is today."""
INSPECTED, INSPECTED_TODAY, REMEDIED = "Kopotaksha Fashions", "Ichamati Knitwear", "Gorai Washing"
"""The inspector's factories: with a history, being inspected today, and in remediation."""
_INDEXED_SECONDS = 60.0
_MOST_HITS = 20
R = TypeVar("R", bound=Record)


class _Found:
    """Looks records of the demo up by the name of their factory."""

    def __init__(self, workspace: Workspace, connection: Connection) -> None:
        self._facts = workspace.facts(connection)
        self._connection = connection

    def engagement(self, factory: str) -> str:
        """Return the engagement of a factory, "" where the account holds none."""
        hits = find_records(self._connection, factory, _MOST_HITS)
        return next((hit.title.engagement_id for hit in hits if hit.title.factory == factory), "")

    def of(self, kind: type[R], parent: str) -> tuple[R, ...]:
        return tuple(self._facts.children(kind, parent))

    def visit(self, engagement: str) -> Visit:
        """Return the visit that is being held."""
        return next(each for each in self.of(Visit, engagement) if each.status is VisitStatus.IN_PROGRESS)

    def run(self, engagement: str, status: RunStatus) -> ChecklistRun:
        return next(each for each in self.of(ChecklistRun, engagement) if each.status is status)


def visit_stops(workspace: Workspace) -> tuple[Stop, ...]:
    """Return what there is to see of the advisor's visit of today, nothing in an account without it."""
    workspace.indexing.wait(_INDEXED_SECONDS)
    with workspace.read() as connection:
        found = _Found(workspace, connection)
        engagement = found.engagement(VISITED_TODAY)
        if not engagement:
            return ()
        visit, run = found.visit(engagement), found.run(engagement, RunStatus.OPEN)
        meeting = next(each for each in found.of(Meeting, engagement) if each.visit_id == visit.id)
        earlier = next(each for each in found.of(Meeting, engagement) if each.closed)
        photographed = photo_item(connection)
    at = f"{run.id}/"
    return (
        Stop("visit-today", VISIT, visit.id),
        Stop("meeting-today", VISIT, f"{visit.id}/{meeting.id}"),
        Stop("meeting-closed", VISIT, f"{earlier.visit_id}/{earlier.id}", small=True),
        Stop("visit-leaving", VISIT, visit.id, "visit.leaving"),
        Stop("visit-paper", VISIT, visit.id, "visit.paper", small=True),
        Stop("visit-minutes-paper", VISIT, f"{visit.id}/{meeting.id}", "visit.minutes_paper", small=True),
        Stop("visit-checklist", VISIT, visit.id, "visit.checklist", small=True),
        Stop("visits-calendar", VISITS, "", "visits.way"),
        Stop("checklist-start", CHECKLIST, f"{at}/opening/visit_mode"),
        Stop("checklist-middle", CHECKLIST, f"{at}/safety/escape_routes"),
        Stop("checklist-photos", CHECKLIST, f"{at}/safety/electrical_safety_photo", small=True),
        Stop("checklist-missing", CHECKLIST, f"{at}/safety/escape_routes", "checklist.missing", small=True),
        Stop("checklist-complete", CHECKLIST, f"{at}/closing/mood", "checklist.complete", small=True),
        Stop("checklist-photo", CHECKLIST, f"{at}/safety/escape_routes", small=True, then=_open_photo),
        Stop("photo-marks", FACTORY, photographed.id, small=True, then=_open_marks),
    )


def inspection_stops(workspace: Workspace) -> tuple[Stop, ...]:
    """Return what there is to see in an inspector's account, nothing in another."""
    workspace.indexing.wait(_INDEXED_SECONDS)
    with workspace.read() as connection:
        found = _Found(workspace, connection)
        history, going, remedied = (found.engagement(each) for each in (INSPECTED, INSPECTED_TODAY, REMEDIED))
        if not history:
            return ()
        violations = [each for each in found.of(Violation, history) if each.is_open]
        violations.sort(key=lambda each: (each.deadline, each.id))
        visit, run = found.visit(going), found.run(going, RunStatus.OPEN)
        done, building = found.run(history, RunStatus.COMPLETED), found.run(remedied, RunStatus.COMPLETED)
        closed = next(each for each in found.of(Visit, history) if each.kind is VisitKind.INSPECTION)
        ahead = next(each for each in found.of(Visit, history) if each.status is VisitStatus.PLANNED)
    late, last = violations[0], violations[-1]
    return (
        Stop("inspector-today", TODAY),
        Stop("inspector-factories", FACTORIES),
        Stop("violations", FACTORY, f"{history}/violations/{late.id}"),
        Stop("violations-claimed", FACTORY, f"{history}/violations/{last.id}", small=True),
        Stop("violations-raise", FACTORY, f"{going}/violations", "violations.raise", small=True),
        Stop("violations-verify", FACTORY, f"{history}/violations/{last.id}", "violations.verify", small=True),
        Stop("registers", FACTORY, f"{history}/registers"),
        Stop("registers-alert", FACTORY, f"{going}/registers", small=True),
        Stop("remediation", FACTORY, f"{remedied}/violations"),
        Stop("inspection-travel", VISIT, ahead.id, "visit.travel", small=True),
        Stop("inspection-visit", VISIT, visit.id),
        Stop("inspection-leaving", VISIT, visit.id, "visit.leaving", small=True),
        Stop("inspection-closed", VISIT, closed.id, small=True),
        Stop("inspection-calendar", VISITS, "", "visits.way", small=True),
        Stop("inspection-start", CHECKLIST, f"{run.id}//general/business_licence"),
        Stop("inspection-wages", CHECKLIST, f"{run.id}//wages/slip", small=True),
        Stop("inspection-bad", CHECKLIST, f"{run.id}//safety/machine_guards", small=True),
        Stop("inspection-missing", CHECKLIST, f"{run.id}//safety/machine_guards", "checklist.missing", small=True),
        Stop("inspection-completed", CHECKLIST, f"{done.id}//safety/exits_open"),
        Stop("building-completed", CHECKLIST, f"{building.id}//structure/signs_seen", small=True),
    )


def _open_photo(window: QWidget) -> None:
    """Press the latest photo in sight."""
    for tile in [each for each in window.findChildren(EvidenceTile) if each.isVisible()][-1:]:
        tile.click()


def _open_marks(window: QWidget) -> None:
    """Draw on the latest photo in sight."""
    _open_photo(window)
    for sheet in [each for each in window.findChildren(EvidenceSheet) if each.isVisible()][:1]:
        sheet.marks_wanted.emit()
