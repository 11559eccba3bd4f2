"""The whole program on a prepared replica, in a process of its own; prints what it measured as JSON.

`python -m tests.perf.window_probe FOLDER ITEMS [gated] [slow]`. FOLDER holds the replica of `a_site`; the program is
offline on it. With `gated` work is measured by the processor's time; with `slow` it is made slow in ways that the
budgets must notice.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from app.config.paths import Paths
from app.config.version import VERSION
from app.domain.clock import FrozenClock
from app.domain.ids import Ids
from app.services.workspace import Workspace
from app.storage.blobs import Blobs
from app.storage.replica import open_replica
from sync.client.account import Account, Place
from sync.client.auth import Credentials
from sync.client.sealed_secrets import PassingSecrets
from sync.client.transport import Transport
from tests.builders.replicas import KEY, a_profile
from tests.builders.workspaces import ENGAGEMENT, MORNING, SESSION
from tests.perf import timing
from tests.perf.bare_table import bare_table
from tests.perf.long_list import bare_ids
from tests.perf.silence import silences
from tests.perf.slow import ids_by_rows, matches_by_rows
from tests.perf.timing import seconds
from tests.perf.waiting import PATIENCE_MS, spin, wait_until
from ui.features.plan import list_presenter
from ui.features.plan.plan_list import PlanList
from ui.models import paged_table, pages
from ui.models.record_table import RecordTable
from ui.program.desk import Desk
from ui.widgets.search_field import SearchField

ROUNDS = 3
LOOKS = 40
FEW_LOOKS = 8
IDLE_SECONDS = 1.0
PREPARING_SECONDS = 0.2
MUCH = 300 << 20
_AWAY = "http://127.0.0.1:9"
_SLOW: list[bytes] = []


def main(folder: Path, items: int) -> None:
    """Measure and print."""
    app = QApplication(["concord"])
    desk = Desk(app, Paths(folder, folder, folder / "logs"), FrozenClock(MORNING))
    if _SLOW:
        _never_rest(app)
    try:
        print(json.dumps(_measure(desk, folder, items)), flush=True)
    finally:
        desk.close()


def _measure(desk: Desk, folder: Path, items: int) -> dict[str, list[float]]:
    """Return what each round found, by name."""
    desk.welcome()
    account = _account(folder)
    desk.open(account)
    window = desk.window
    assert window is not None
    window.resize(1366, 768)
    wait_until(lambda: not desk.tasks.is_busy)
    found: defaultdict[str, list[float]] = defaultdict(list)
    rounds, looks = (1, FEW_LOOKS) if _SLOW else (ROUNDS, LOOKS)
    found["first"].append(seconds(lambda: _open_list(desk, items)))
    table = _table(window)
    for number in range(rounds):
        _settle(desk, account.workspace)
        painted, counted = _reload(desk, table)
        found["reload"].append(painted)
        found["counted"].append(counted)
        found["keystroke"].append(max(_type(desk, table, text) for text in ("s", "sa", "ex", "")))
        found["scroll"].append(_look(table, number, looks))
        found["idle"].append(_idle(desk, account.workspace))
    found["megabytes"].append(_megabytes())  # before floors and arrivals take theirs
    plain = bare_table(table)
    for number in range(rounds):
        ids = bare_ids(account.workspace)
        found["bare_reload"].append(ids)
        found["bare_keystroke"].append(ids)
        found["bare_scroll"].append(_look(plain, number, looks))
    for number in range(rounds):
        _settle(desk, account.workspace)
        _be_silent(found, "silence_plan", account.workspace, number)
    window.go("today")
    for number in range(rounds):
        _settle(desk, account.workspace)
        _be_silent(found, "silence", account.workspace, rounds + number)
    return found


def _be_silent(found: defaultdict[str, list[float]], name: str, workspace: Workspace, number: int) -> None:
    bare, ours = silences(workspace, seed=9 + number, slow=bool(_SLOW))
    found[f"bare_{name}"].append(bare)
    found[name].append(ours)


def _account(folder: Path) -> Account:
    clock = FrozenClock(MORNING)
    profile = a_profile(folder)
    workspace = Workspace(open_replica(profile, KEY, clock), Blobs(profile.evidence, KEY), SESSION, clock, Ids(clock))
    transport = Transport(_AWAY, VERSION)
    secrets = PassingSecrets()
    credentials = Credentials(transport, secrets, "refresh", clock)
    return Account(Place(profile, secrets), workspace, transport, credentials, 300.0)


def _open_list(desk: Desk, items: int) -> None:
    assert desk.window is not None
    desk.window.go("factory", f"{ENGAGEMENT}/plan")
    table = _table(desk.window)
    wait_until(lambda: table.model().rowCount() > items // 4)
    table.viewport().repaint()


def _reload(desk: Desk, table: QTableView) -> tuple[float, float]:
    """Return how long the list takes when it is read anew, until it is painted and until its facets are counted."""
    assert desk.window is not None
    (plan,) = [each for each in desk.window.findChildren(PlanList) if each.isAncestorOf(table)]
    counted: list[object] = []
    plan.counted.connect(counted.append)
    started = timing.clock()
    _paint_after(table, plan.reload)
    painted = timing.clock() - started
    wait_until(lambda: bool(counted))
    until_counted = timing.clock() - started
    _rest(desk)
    return painted, until_counted


def _type(desk: Desk, table: QTableView, text: str) -> float:
    """Return how long after the rest of typing the sieved list stands. Two texts may well find the same items."""
    assert desk.window is not None
    (field,) = [f for f in desk.window.findChildren(SearchField) if f.isVisible() and _is_beside(f, table)]

    def search() -> None:
        field.setText(text)
        field.returnPressed.emit()

    took = seconds(lambda: _paint_after(table, search))
    _rest(desk)
    return took


def _paint_after(table: QTableView, act: Callable[[], None]) -> None:
    """Do something that reads the list, and wait until its answer is painted."""
    painted = _Painted(table)
    act()
    wait_until(lambda: painted.is_painted)
    painted.deleteLater()


class _Painted(QObject):
    """Sees a table being told of its rows, and then being painted."""

    def __init__(self, table: QTableView) -> None:
        super().__init__()
        self._is_told = False
        self.is_painted = False
        table.model().modelReset.connect(self._on_told)
        table.model().dataChanged.connect(self._on_told)
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.is_painted |= self._is_told and event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)

    def _on_told(self) -> None:
        self._is_told = True


def _rest(desk: Desk) -> None:
    """Wait for what follows the list, so that the next look does not find it at work."""
    spin(PREPARING_SECONDS)
    wait_until(lambda: not desk.tasks.is_busy)


def _is_beside(field: SearchField, table: QTableView) -> bool:
    """Say whether the nearest frame that holds the field holds the table too, before the window does."""
    frame: QWidget | None = field.parentWidget()
    while frame is not None and not frame.isAncestorOf(table):
        frame = frame.parentWidget()
    return frame is not None and not frame.isWindow()


def _look(table: QTableView, seed: int, looks: int) -> float:
    """Return the median of moving to a random place and painting it; other places with another seed."""
    chance = Random(seed)
    bar = table.verticalScrollBar()

    def look() -> None:
        bar.setValue(chance.randrange(bar.maximum()))
        table.viewport().repaint()

    return statistics.median(seconds(look) for _ in range(looks))


def _megabytes() -> float:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _settle(desk: Desk, workspace: Workspace) -> None:
    """Wait until nothing of what was asked for is still being done."""
    workspace.indexing.wait(PATIENCE_MS / 1000)
    wait_until(lambda: not desk.tasks.is_busy)
    spin(0.5)


def _idle(desk: Desk, workspace: Workspace) -> float:
    """Return the part of a processor that is used while nobody does anything."""
    _settle(desk, workspace)
    before = time.process_time()
    spin(IDLE_SECONDS)
    return (time.process_time() - before) / IDLE_SECONDS


def _table(window: QWidget) -> QTableView:
    tables: list[QTableView] = [table for table in window.findChildren(RecordTable) if table.isVisible()]
    (table,) = tables
    return table


def _be_slow() -> None:
    """Read 2,048 rows for each jump and forget them, whole rows for the order, keep much, never rest."""
    _SLOW.append(b"x" * MUCH)
    paged_table.PAGE_ROWS, pages.PAGES_KEPT = 2048, 1
    list_presenter.item_ids = ids_by_rows  # type: ignore[attr-defined]  # a presenter's import
    list_presenter.matching = matches_by_rows  # type: ignore[attr-defined]  # likewise


def _never_rest(app: QApplication) -> None:
    timer = QTimer(app)
    timer.timeout.connect(lambda: sum(range(20_000)))
    timer.start(10)


if __name__ == "__main__":
    if "gated" in sys.argv:
        timing.clock = time.process_time
    if "slow" in sys.argv:
        _be_slow()
    main(Path(sys.argv[1]), int(sys.argv[2]))
