"""The demo's server and the program it belongs to: killed in the middle, started again, started twice."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.domain.factory.records import Engagement
from app.domain.plan.records import PlanItem
from sync.server.core.demo.script import script
from tests.e2e.dumps import synced
from ui.program.embedded import EmbeddedServer, demo_person, open_demo

PROGRAM = """
import sys
from pathlib import Path
from ui.program.embedded import EmbeddedServer
print(EmbeddedServer(Path(sys.argv[1])).start(), flush=True)
sys.stdin.read()
"""
STEP_SECONDS = 0.02
PATIENCE_SECONDS = 60
HALF_BYTES = 400_000
"""Of the write-ahead log, which has five times as much at the end."""

FOUND_TODAY = 1
"""Items that the advisor's visit of today has made of an answer."""


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[EmbeddedServer]:
    server = EmbeddedServer(tmp_path / "demo")
    yield server
    server.stop()


def a_program(folder: Path) -> subprocess.Popen[str]:
    """Start a program that opens the demo."""
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder)],
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def wait_until_half_filled(aside: Path, program: subprocess.Popen[str]) -> None:
    log = aside.with_name(f"{aside.name}-wal")
    for _ in range(int(PATIENCE_SECONDS / STEP_SECONDS)):
        if log.exists() and log.stat().st_size > HALF_BYTES:
            return
        with pytest.raises(subprocess.TimeoutExpired):
            program.wait(STEP_SECONDS)


@pytest.mark.slow
def test_a_demo_killed_while_it_is_filled_is_filled_anew(demo: EmbeddedServer, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    with a_program(folder) as program:
        wait_until_half_filled(folder / "server.db.filling", program)
        program.kill()
    assert not (folder / "server.db").exists(), "it was killed too late"
    account = open_demo(Paths(tmp_path, tmp_path, tmp_path / "logs"), demo, SystemClock())
    with closing(account):
        held = [row.record for row in synced(account.workspace, ("f:",))]
    told = script()
    own = [part for part in told.factories if told.advisor in (*part.advisors, *part.supervisors)]
    assert sum(isinstance(each, Engagement) for each in held) == len(own)
    assert sum(isinstance(each, PlanItem) for each in held) == sum(len(part.items) for part in own) + FOUND_TODAY
    assert not list(folder.glob("*.filling*"))


@pytest.mark.slow
def test_a_program_that_was_killed_takes_its_server_along_and_leaves_its_work(
    demo: EmbeddedServer, tmp_path: Path
) -> None:
    paths = Paths(tmp_path, tmp_path, tmp_path / "logs")
    with a_program(paths.demo) as program:
        assert program.stdout is not None
        url = program.stdout.readline().strip()
        with pytest.raises(Known, match=r"demo\.in_use"):
            demo.start()
        program.kill()
    with closing(open_demo(paths, demo, SystemClock())) as account:
        assert account.workspace.session.server == url
        with pytest.raises(Known, match=r"demo\.in_use"):
            EmbeddedServer(paths.demo).start()
        account.cycle.run()  # the one that runs was not disturbed
    demo.stop()
    with closing(open_demo(paths, demo, SystemClock())) as account:
        assert account.workspace.session.server == url


def test_each_part_of_the_demo_has_a_person() -> None:
    people = {someone.login: someone.role for someone in script().people}
    assert demo_person("").login == script().advisor
    assert {role: people[demo_person(role).login] for role in ("inspector", "supervisor")} == {
        "inspector": "inspector",
        "supervisor": "supervisor",
    }
