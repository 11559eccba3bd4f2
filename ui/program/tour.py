"""The guided tour: every page of the demo as a picture, in both sizes, light, dark and Arabic."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.config.paths import Paths
from app.config.sections import Theme
from app.config.settings import changed
from app.domain.clock import SystemClock
from app.services.workspace import Workspace
from ui.features.welcome.page import WelcomePage
from ui.program.desk import Desk
from ui.program.embedded import demo_person
from ui.program.page_ids import LOCK, SHOW
from ui.program.tour_photos import has_arrived, take_photo
from ui.program.tour_stop import Stop
from ui.program.tour_stops import found, stops
from ui.program.tour_visit import begin_visit
from ui.program.tour_visits import inspection_stops, visit_stops
from ui.widgets.overlay import Overlay

SIZES = ((1280, 800), (1920, 1080))
LOOKS = (
    ("light", Theme.LIGHT, "en"),
    ("dark", Theme.DARK, "en"),
    ("arabic", Theme.LIGHT, "ar"),
    ("bengali", Theme.LIGHT, "bn"),
)
_INDEXED_SECONDS = 60.0
_SETTLE_MS = 40
_CALM = 3
_MOST_SETTLES = 250
_MOST_WAITS = 300


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
    advisor = _enter(desk, "")
    _write(desk, advisor)
    of_advisor = lambda: (*stops(advisor), *visit_stops(advisor))  # noqa: E731  # what there is to see
    count += _see(desk, take, sizes, looks, of_advisor)
    count += _cover(desk, advisor, take, sizes[:1], looks)
    _leave(desk)
    inspector = _enter(desk, "inspector")
    return count + _see(desk, take, sizes, looks, lambda: inspection_stops(inspector))


def _enter(desk: Desk, role: str) -> Workspace:
    """Open the demo in somebody's part; return the workspace once everything in it can be found."""
    account = desk.ways.open_demo(role)
    desk.open(account)
    account.workspace.indexing.wait(_INDEXED_SECONDS)
    return account.workspace


def _leave(desk: Desk) -> None:
    """Close the account and wait for the ways in."""
    desk.leave()
    for _ in range(_MOST_WAITS):
        _settle(desk)
        if desk.window is not None and isinstance(desk.window.current_page(), WelcomePage):
            return


def _see(
    desk: Desk,
    take: Callable[[str, QWidget], None],
    sizes: Sequence[tuple[int, int]],
    looks: Sequence[tuple[str, Theme, str]],
    all_stops: Callable[[], Sequence[Stop]],
) -> int:
    """Show what there is to see of one account, in every look; return how many pictures there were."""
    count = 0
    for look, theme, language in looks:
        _dress(desk, theme, language)
        for stop in all_stops():
            if desk.window is None or not desk.window.has_page(stop.page):
                continue
            desk.window.resize(*sizes[0])
            desk.window.go(stop.page, stop.target)
            _settle(desk)
            if stop.action:
                desk.run_action(stop.action)
                _settle(desk)
            if stop.then is not None:
                stop.then(desk.window)
            count += _show(desk, take, sizes[:1] if stop.small else sizes, f"{stop.name}-{look}")
            leave_overlays(desk.window)
            _settle(desk)
    return count


def _write(desk: Desk, workspace: Workspace) -> None:
    """Send a photo, then be without a server and go on: what is written from then on waits to be sent."""
    with workspace.read() as connection:
        shelf = found(connection, "chemical store")
    photo = take_photo(workspace, shelf, "IMG_0417.jpg", "North shelf, before")
    for _ in range(_MOST_WAITS):
        if has_arrived(workspace, shelf, photo):
            break
        _settle(desk)
    desk.ways.close()
    begin_visit(workspace)
    take_photo(workspace, shelf, "IMG_0418.jpg", "North shelf, with labels")


def _cover(
    desk: Desk,
    workspace: Workspace,
    take: Callable[[str, QWidget], None],
    sizes: Sequence[tuple[int, int]],
    looks: Sequence[tuple[str, Theme, str]],
) -> int:
    """Show what covers the window: the showing to a factory, and the lock."""
    count = 0
    meeting = visit_stops(workspace)[1]
    for look, theme, language in looks:
        _dress(desk, theme, language)
        if desk.window is None or desk.covering is None:
            continue
        desk.window.go(meeting.page, meeting.target)
        _settle(desk)
        desk.run_action(SHOW)
        _settle(desk)
        showing = desk.covering.showing
        if showing is not None:
            count += _take(desk, take, sizes, f"shown-{look}", showing.window)
            showing.end()
            _settle(desk)
        desk.run_action(LOCK)
        _settle(desk)
        lock = desk.covering.locking.window
        if lock is not None:
            count += _take(desk, take, sizes, f"locked-{look}", lock)
            lock.given.emit(demo_person().password)
            _settle(desk)
    return count


def leave_overlays(window: QWidget) -> None:
    """Leave every sheet and the palette, as Esc does."""
    for overlay in window.findChildren(Overlay):
        if overlay.isVisible():
            overlay.escaped()


def _show(desk: Desk, take: Callable[[str, QWidget], None], sizes: Sequence[tuple[int, int]], name: str) -> int:
    return 0 if desk.window is None else _take(desk, take, sizes, name, desk.window)


def _take(
    desk: Desk, take: Callable[[str, QWidget], None], sizes: Sequence[tuple[int, int]], name: str, window: QWidget
) -> int:
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
