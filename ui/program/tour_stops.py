"""What there is to see of the demo: one stop for each page, sheet and state that a person can meet."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QScrollArea, QTableView, QWidget

from app.domain.committee.records import Meeting
from app.domain.visit.records import Visit, VisitStatus
from app.queries.custody_queue import QueueFacet, QueueSort, queue_ids
from app.queries.palette import find_records
from app.queries.record_titles import RecordTitle
from app.services.workspace import Workspace
from app.storage.connection import Connection
from ui.parts.evidence_panel import EvidencePanel, EvidenceTile
from ui.program.page_ids import DUE, FACTORIES, FACTORY, QUEUE, SETTINGS, SYNC, TODAY, VISIT, VISITS
from ui.program.tour_stop import Stop
from ui.program.tour_visit import VISITED, held_visit

NEEDS, RECORDS, OUTBOX, RECEIPTS, LOG, DEVICE = "needs", "records", "outbox", "receipts", "log", "device"
GENERAL, DIAGNOSTICS, LICENCES = "general", "diagnostics", "licences"
TOURED = "Meghna Knit Composite"
_MOST_HITS = 50
_INDEXED_SECONDS = 60.0


def stops(workspace: Workspace) -> tuple[Stop, ...]:
    """Return what there is to see of the demo, once everything in it can be found by its words."""
    workspace.indexing.wait(_INDEXED_SECONDS)
    with workspace.read() as connection:
        item = found(connection, "emergency exits floor")
        stale = found(connection, "needle guards")
        claimed = found(connection, "safety committee meetings")
        union = found(connection, "union members")
        hours = found(connection, "work-hour records")
        entered = found(connection, "pregnant workers", VISITED)
        photographed = photo_item(connection)
        factory = item.engagement_id
        facts = workspace.facts(connection)
        visits = facts.children(Visit, factory)
        planned = next(visit for visit in visits if visit.status is VisitStatus.PLANNED)
        meeting = facts.children(Meeting, factory)[0]
    return (
        Stop("today", TODAY),
        Stop("factories", FACTORIES),
        Stop("plan", FACTORY, item.id),
        Stop("plan-stale", FACTORY, stale.id),
        Stop("plan-review", FACTORY, item.id, "plan.review"),
        Stop("plan-add", FACTORY, item.id, "plan.new"),
        Stop("plan-import", FACTORY, item.id, "plan.import", small=True),
        Stop("factory-visits", FACTORY, f"{factory}/visits"),
        Stop("factory-committee", FACTORY, f"{factory}/committee"),
        Stop("factory-history", FACTORY, f"{factory}/history"),
        Stop("visits", VISITS),
        Stop("visit", VISIT, planned.id),
        Stop("visit-start", VISIT, DUE + factory),
        *_queue(workspace),
        Stop("sync", SYNC, NEEDS),
        Stop("settings", SETTINGS, GENERAL),
        Stop("plan-claimed", FACTORY, claimed.id, small=True),
        Stop("plan-photos", FACTORY, photographed.id, small=True, then=_bring_into_sight),
        Stop("plan-photo", FACTORY, photographed.id, small=True, then=_open_photo),
        Stop("plan-complete", FACTORY, item.id, "plan.complete", small=True),
        Stop("plan-pending", FACTORY, entered.id, "plan.pending", small=True),
        Stop("plan-claim", FACTORY, entered.id, "plan.claim", small=True),
        Stop("plan-interviews", FACTORY, union.id, "plan.interviews", small=True),
        Stop("plan-classify", FACTORY, hours.id, "plan.classify", small=True),
        Stop("plan-person", FACTORY, item.id, "plan.entering_for", small=True),
        Stop("committee-member", FACTORY, f"{factory}/committee", "committee.member", small=True),
        Stop("committee-register", FACTORY, f"{factory}/committee", "committee.register", small=True),
        Stop("visits-plan", VISITS, "", "visits.plan", small=True),
        Stop("visit-cancel", VISIT, planned.id, "visit.cancel", small=True),
        Stop("meeting", VISIT, f"{meeting.visit_id}/{meeting.id}", small=True),
        *_held(held_visit(workspace)),
        Stop("sync-records", SYNC, RECORDS),
        Stop("sync-outbox", SYNC, OUTBOX, small=True),
        Stop("sync-receipts", SYNC, RECEIPTS, small=True),
        Stop("sync-receipt", SYNC, RECEIPTS, small=True, then=_open_row),
        Stop("sync-log", SYNC, LOG, small=True),
        Stop("sync-device", SYNC, DEVICE, small=True),
        Stop("sign-out", SETTINGS, GENERAL, "settings.sign_out", small=True),
        Stop("settings-diagnostics", SETTINGS, DIAGNOSTICS, small=True),
        Stop("settings-support", SETTINGS, DIAGNOSTICS, "settings.support", small=True),
        Stop("settings-licences", SETTINGS, LICENCES, small=True),
        Stop("palette", TODAY, "", "window.palette", small=True),
        Stop("keys", TODAY, "", "window.keys", small=True),
    )


def found(connection: Connection, text: str, factory: str = TOURED) -> RecordTitle:
    """Return the record of a factory that is found by these words."""
    hits = find_records(connection, text, _MOST_HITS)
    return next(hit.title for hit in hits if hit.title.factory == factory)


def photo_item(connection: Connection) -> RecordTitle:
    """Return the item that has photos."""
    return found(connection, "chemical store")


def _queue(workspace: Workspace) -> tuple[Stop, ...]:
    """Return what there is to see of the supervisors' queue, where one is held: a chain, sheets, what was decided."""
    with workspace.read() as connection:
        ids = {facet: queue_ids(connection, facet, QueueSort.RECEIVED) for facet in QueueFacet}
    waiting = ids[QueueFacet.WAITING]
    if not waiting:
        return ()
    resting = waiting[min(1, len(waiting) - 1)]
    decided = (QueueFacet.RETURNED, QueueFacet.ARCHIVED, QueueFacet.ACCEPTED, QueueFacet.REFUSED)
    return (
        Stop("queue", QUEUE, waiting[0]),
        Stop("queue-chain", QUEUE, resting, small=True),
        Stop("queue-accept", QUEUE, resting, "queue.accept", small=True),
        Stop("queue-return", QUEUE, waiting[-1], "queue.return", small=True),
        Stop("queue-archive", QUEUE, waiting[-1], "queue.archive", small=True),
        *(Stop(f"queue-{facet}", QUEUE, ids[facet][0], small=True) for facet in decided if ids[facet]),
    )


def _held(visit: str) -> tuple[Stop, ...]:
    """Return what there is to see of a visit that is being held."""
    if not visit:
        return ()
    return (
        Stop("visit-running", VISIT, visit),
        Stop("visit-meeting", VISIT, visit, "visit.meeting", small=True),
        Stop("visit-closing", VISIT, visit, "visit.close", small=True),
    )


def _bring_into_sight(window: QWidget) -> None:
    """Scroll to the photos of the item in front."""
    for panel in window.findChildren(EvidencePanel):
        around = panel.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if panel.isVisible() and around is not None:
            around.ensureWidgetVisible(panel)


def _open_photo(window: QWidget) -> None:
    """Press the latest of the photos of the item in front."""
    tiles: list[QAbstractButton] = [tile for tile in window.findChildren(EvidenceTile) if tile.isVisible()]
    for tile in tiles[-1:]:
        tile.click()


def _open_row(window: QWidget) -> None:
    """Open the first row of the list in front."""
    for table in window.findChildren(QTableView):
        if table.isVisible() and table.model().rowCount():
            table.doubleClicked.emit(table.model().index(0, 0))
