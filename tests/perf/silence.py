"""How long the window's thread cannot answer while another thread takes in a sync."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer

from app.services.workspace import Workspace
from app.storage.arrivals import Arrival
from tests.builders.authority import Authority, moved
from tests.builders.workspaces import GRANTS, MORNING, SCOPE, TODAY
from tests.perf.long_list import many_items
from tests.perf.waiting import spin, wait_until

ARRIVING = 2_000


def silences(workspace: Workspace, seed: int, *, slow: bool) -> tuple[float, float]:
    """Return the longest silences of the window's thread in seconds: beside a busy thread, and beside a sync."""
    arrival = _arrival(workspace, seed)
    bare = _longest_silence(_toil)

    def take_in() -> None:
        workspace.receiving.receive([arrival], GRANTS, moved)
        if slow:
            sum(range(20_000_000))  # nobody else runs meanwhile

    return bare, _longest_silence(take_in)


def _toil() -> None:
    """Keep Python busy for as long as a flip takes, without holding on to anything."""
    until = time.perf_counter() + 0.3
    while time.perf_counter() < until:
        sum(range(1000))


def _arrival(workspace: Workspace, seed: int) -> Arrival:
    """Return the first items anew, as another device left them."""
    server = Authority.of(SCOPE, TODAY, [])
    for item in many_items(ARRIVING, seed):
        server.keep(item, "x", "x", "Import")
    with workspace.read() as connection:
        version = connection.exec_driver_sql("SELECT max(version) FROM plan_item").scalar_one()
    rows = [type(row)(row.record, row.scope, int(version) + row.version) for row in server.arrival().rows]
    cursor = rows[-1].version
    return Arrival(SCOPE, rows, [], [], cursor, None, MORNING.isoformat(), without_history_to=cursor)


def _longest_silence(work: Callable[[], object]) -> float:
    """Run the work on a thread; the window's thread beats each millisecond."""
    beats: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    spin(0.1)
    beats[:] = [time.perf_counter()]
    thread = threading.Thread(target=work)
    thread.start()
    wait_until(lambda: not thread.is_alive())
    timer.stop()
    thread.join()
    beats.append(time.perf_counter())
    return max(after - before for before, after in pairwise(beats))
