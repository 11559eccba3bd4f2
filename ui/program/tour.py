"""The guided tour: every page of the demo as a picture, in both sizes, light, dark and Arabic."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.config.paths import Paths
from app.config.sections import Theme
from app.config.settings import changed
from app.domain.clock import SystemClock
from app.domain.committee.records import Meeting
from app.domain.visit.records import Visit, VisitStatus
from app.queries.palette import find_records
from app.queries.record_titles import RecordTitle
from app.services.workspace import Workspace
from app.storage.connection import Connection
from ui.program.desk import Desk
from ui.program.pages import DUE, FACTORIES, FACTORY, SETTINGS, SYNC, TODAY, VISIT, VISITS
from ui.program.tour_visit import VISITED, begin_visit, held_visit
from ui.widgets.overlay import Overlay

SIZES = ((1280, 800), (1920, 1080))
LOOKS = (
    ("light", Theme.LIGHT, "en"),
    ("dark", Theme.DARK, "en"),
    ("arabic", Theme.LIGHT, "ar"),
    ("bengali", Theme.LIGHT, "bn"),
)
NEEDS, RECORDS, OUTBOX, RECEIPTS, LOG, DEVICE = "needs", "records", "outbox", "receipts", "log", "device"
GENERAL, DIAGNOSTICS, LICENCES = "general", "diagnostics", "licences"
_FACTORY = "Meghna Knit Composite"
_MOST_HITS = 50
_INDEXED_SECONDS = 60.0
_SETTLE_MS = 40
_CALM = 3
_MOST_SETTLES = 250


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture: its name, the page, what is shown on it, and the action that is run there ('' for none).

    What is `small` (a sheet, a tab) is shown in the smaller window only: it looks the same in the larger.
    """

    name: str
    page: str
    target: str = ""
    action: str = ""
    small: bool = False


def guide(folder: Path) -> int:
    """Save a picture of every page to `folder` and return the exit code."""
    folder.mkdir(parents=True, exist_ok=True)

    def take(name: str, window: QWidget) -> None:
        window.grab().save(str(folder / f"{name}.png"))

    count = walk(take, SIZES, LOOKS)
    print(f"{count} pictures in {folder}")  # noqa: T201  # the tour is run from a terminal
    return 0


def walk(
    take: Callable[[str, QWidget], None],
    sizes: Sequence[tuple[int, int]],
    looks: Sequence[tuple[str, Theme, str]],
) -> int:
    """Open the demo in a folder of its own and show every page in every size and look; return how many there were."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a QApplication is needed")
    with tempfile.TemporaryDirectory(prefix="concord-tour-") as home:
        desk = Desk(app, Paths(Path(home), Path(home), Path(home) / "logs"), SystemClock())
        try:
            return _walk(desk, take, sizes, looks)
        finally:
            desk.close()
            desk.deleteLater()


def stops(workspace: Workspace) -> tuple[Stop, ...]:
    """Return what there is to see of the demo, once everything in it can be found by its words."""
    workspace.indexing.wait(_INDEXED_SECONDS)
    with workspace.read() as connection:
        item = _found(connection, "emergency exits floor")
        stale = _found(connection, "needle guards")
        claimed = _found(connection, "safety committee meetings")
        union = _found(connection, "union members")
        hours = _found(connection, "work-hour records")
        entered = _found(connection, "pregnant workers", VISITED)
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
        Stop("factory-visits", FACTORY, f"{factory}/visits"),
        Stop("factory-committee", FACTORY, f"{factory}/committee"),
        Stop("factory-history", FACTORY, f"{factory}/history"),
        Stop("visits", VISITS),
        Stop("visit", VISIT, planned.id),
        Stop("visit-start", VISIT, DUE + factory),
        Stop("sync", SYNC, NEEDS),
        Stop("settings", SETTINGS, GENERAL),
        Stop("plan-claimed", FACTORY, claimed.id, small=True),
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
        Stop("sync-log", SYNC, LOG, small=True),
        Stop("sync-device", SYNC, DEVICE, small=True),
        Stop("sign-out", SETTINGS, "", "settings.sign_out", small=True),
        Stop("settings-diagnostics", SETTINGS, DIAGNOSTICS, small=True),
        Stop("settings-licences", SETTINGS, LICENCES, small=True),
        Stop("palette", TODAY, "", "window.palette", small=True),
        Stop("keys", TODAY, "", "window.keys", small=True),
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


def _found(connection: Connection, text: str, factory: str = _FACTORY) -> RecordTitle:
    hits = find_records(connection, text, _MOST_HITS)
    return next(hit.title for hit in hits if hit.title.factory == factory)


def _walk(
    desk: Desk,
    take: Callable[[str, QWidget], None],
    sizes: Sequence[tuple[int, int]],
    looks: Sequence[tuple[str, Theme, str]],
) -> int:
    count = 0
    desk.welcome()
    for look, theme, language in looks:
        _dress(desk, theme, language)
        count += _show(desk, take, sizes, f"welcome-{look}")
    account = desk.ways.open_demo()
    desk.open(account)
    account.workspace.indexing.wait(_INDEXED_SECONDS)
    begin_visit(account.workspace)
    for look, theme, language in looks:
        _dress(desk, theme, language)
        for stop in stops(account.workspace):
            if desk.window is None or not desk.window.has_page(stop.page):
                continue
            desk.window.go(stop.page, stop.target)
            _settle(desk)
            if stop.action:
                desk.run_action(stop.action)
            count += _show(desk, take, sizes[:1] if stop.small else sizes, f"{stop.name}-{look}")
            leave_overlays(desk.window)
            _settle(desk)
    return count


def leave_overlays(window: QWidget) -> None:
    """Leave every sheet and the palette, as Esc does."""
    for overlay in window.findChildren(Overlay):
        if overlay.isVisible():
            overlay.escaped()


def _show(desk: Desk, take: Callable[[str, QWidget], None], sizes: Sequence[tuple[int, int]], name: str) -> int:
    window = desk.window
    if window is None:
        return 0
    for width, height in sizes:
        window.resize(width, height)
        _settle(desk)
        take(f"{name}-{width}x{height}", window)
    return len(sizes)


def _dress(desk: Desk, theme: Theme, language: str) -> None:
    desk.settings = changed(changed(desk.settings, "appearance.theme", theme), "appearance.language", language)
    desk.looks.apply(desk.settings)


def _settle(desk: Desk) -> None:
    """Let events run until the pages have read what they show."""
    calm = 0
    for _ in range(_MOST_SETTLES):
        loop = QEventLoop()
        QTimer.singleShot(_SETTLE_MS, loop.quit)
        loop.exec()
        calm = 0 if desk.tasks.is_busy else calm + 1
        if calm >= _CALM:
            return
