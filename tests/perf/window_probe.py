"""The whole program on a prepared replica, in a process of its own; prints what it measured as JSON.

`python -m tests.perf.window_probe FOLDER ITEMS [slow]`. FOLDER holds the replica of `a_site`; the program is offline
on it. With `slow` it is made slow in ways that the budgets must notice.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QApplication, QTableView, QWidget

from app.config.paths import Paths
from app.config.version import VERSION
from app.domain.clock import FrozenClock
from app.domain.ids import Ids
from app.queries import plan_list
from app.services.workspace import Workspace
from app.storage.blobs import Blobs
from app.storage.connection import Connection
from app.storage.replica import open_replica
from sync.client.account import Account, Place
from sync.client.auth import Credentials
from sync.client.sealed_secrets import PassingSecrets
from sync.client.transport import Transport
from tests.builders.replicas import KEY, a_profile
from tests.builders.workspaces import ENGAGEMENT, MORNING, SESSION
from tests.perf.bare_table import bare_table
from tests.perf.silence import silences
from tests.perf.timing import seconds
from tests.perf.waiting import PATIENCE_MS, spin, wait_until
from ui.features.plan import list_presenter
from ui.models import paged_table
from ui.models.paged_table import PagedTableModel
from ui.models.record_table import RecordTable
from ui.program.desk import Desk
from ui.widgets.search_field import SearchField

LOOKS = 40
IDLE_SECONDS = 2.0
_AWAY = "http://127.0.0.1:9"
_SLOW: list[bool] = []


def main(folder: Path, items: int) -> None:
    """Measure and print."""
    app = QApplication(["concord"])
    desk = Desk(app, Paths(folder, folder, folder / "logs"), FrozenClock(MORNING))
    try:
        print(json.dumps(_measure(desk, folder, items)), flush=True)
    finally:
        desk.close()


def _measure(desk: Desk, folder: Path, items: int) -> dict[str, float]:
    desk.welcome()
    account = _account(folder)
    desk.open(account)
    window = desk.window
    assert window is not None
    window.resize(1366, 768)
    wait_until(lambda: not desk.tasks.is_busy)
    bare, silence = silences(account.workspace, seed=9, slow=bool(_SLOW))
    first = seconds(lambda: _open_list(desk, items))
    table = _table(window)
    _settle(desk, account.workspace)
    reload = _reload(desk, table)
    keystroke = max(_type(desk, table, text) for text in ("s", "sa", "ex", ""))
    _settle(desk, account.workspace)
    figures = {
        "first": first,
        "reload": reload,
        "keystroke": keystroke,
        "scroll": _look(table),
        "bare_scroll": _look(bare_table(table)),
        "bare_reload": _bare_ids(account.workspace),
        "bare_silence": bare,
        "silence": silence,
        "megabytes": _megabytes(),
        "idle": _idle(desk, account.workspace),
    }
    figures["bare_keystroke"] = figures["bare_reload"]
    figures["bare_silence_plan"], figures["silence_plan"] = silences(account.workspace, seed=10, slow=bool(_SLOW))
    return figures


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


def _reload(desk: Desk, table: QTableView) -> float:
    """Return how long the list takes when it is read anew, until it is painted."""
    model = table.model()
    assert isinstance(model, PagedTableModel)

    def read() -> None:
        model.reload()
        wait_until(lambda: not desk.tasks.is_busy)
        table.viewport().repaint()

    return seconds(read)


def _bare_ids(workspace: Workspace) -> float:
    """Return how long a bare statement takes that reads all ids."""

    def read() -> None:
        with workspace.read() as connection:
            cursor = connection.connection.cursor()
            cursor.execute("SELECT id FROM plan_item ORDER BY id")
            cursor.fetchall()

    return min(seconds(read) for _ in range(3))


def _type(desk: Desk, table: QTableView, text: str) -> float:
    """Return how long after the rest of typing the sieved list stands. Two texts may well find the same items."""
    assert desk.window is not None
    (field,) = [f for f in desk.window.findChildren(SearchField) if f.isVisible() and _is_beside(f, table)]

    def search() -> None:
        field.setText(text)
        field.returnPressed.emit()
        wait_until(lambda: not desk.tasks.is_busy)
        table.viewport().repaint()

    return seconds(search)


def _is_beside(field: SearchField, table: QTableView) -> bool:
    """Say whether the nearest frame that holds the field holds the table too, before the window does."""
    frame: QWidget | None = field.parentWidget()
    while frame is not None and not frame.isAncestorOf(table):
        frame = frame.parentWidget()
    return frame is not None and not frame.isWindow()


def _look(table: QTableView) -> float:
    """Return the median of moving to a random place and painting it."""
    chance = Random(3)
    bar = table.verticalScrollBar()

    def look() -> None:
        bar.setValue(chance.randrange(bar.maximum()))
        table.viewport().repaint()

    return statistics.median(seconds(look) for _ in range(LOOKS))


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
    """Read 4,096 rows for each jump, and every row of the list for its order."""
    _SLOW.append(True)
    paged_table.PAGE_ROWS = 4096
    ordered = plan_list.item_ids

    def read_all(connection: Connection, wanted: plan_list.PlanQuery) -> list[str]:
        return [row.id for row in plan_list.item_rows(connection, ordered(connection, wanted))]

    list_presenter.item_ids = read_all  # type: ignore[attr-defined]  # a presenter's import


if __name__ == "__main__":
    if "slow" in sys.argv:
        _be_slow()
    main(Path(sys.argv[1]), int(sys.argv[2]))
