"""The server dies at each step of taking in a push: the laptop keeps everything, and sends it once more, once."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.domain.kernel.decide import Verdict
from app.storage import outbox
from tests.builders.assigned import assigned_engagement, begin_plan
from tests.e2e.dumps import laptop_dump, server_dump
from tests.e2e.dying_server import COMMITTED, MOMENTS
from tests.e2e.laptops import Laptop
from tests.fixtures.processes import ServerProcess
from tests.fixtures.servers import STORES


@pytest.fixture(params=STORES)
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ServerProcess]:
    """Return a server with a plan on it, on each store in turn; it serves."""
    name = str(tmp_path / "server.db") if request.param == "sqlite" else request.getfixturevalue("postgres_url")
    process = ServerProcess(name, tmp_path)
    begin_plan(name)
    process.start()
    yield process
    process.kill()


@pytest.mark.e2e
@pytest.mark.slow
def test_a_server_that_dies_amidst_a_push_has_taken_all_of_it_or_nothing(server: ServerProcess, tmp_path: Path) -> None:
    engagement = assigned_engagement(server.database)
    laptop = Laptop.sign_in(tmp_path / "home", server.url, "a", engagement, SystemClock())
    with closing(laptop.account):
        for moment in MOMENTS:
            before = server_dump(server.database, laptop_dump(laptop.account.workspace))
            items = {laptop.add_item({"area": f"Found {moment}"}), laptop.add_item({"area": f"Also {moment}"})}
            server.stop()
            server.start("tests.e2e.dying_server", moment)
            with pytest.raises(Known, match=r"network\.offline"):
                laptop.sync()
            assert server.died() == -signal.SIGKILL, moment
            assert waiting(laptop) == 2, moment
            held = laptop_dump(laptop.account.workspace)
            taken = server_dump(server.database, held).keys() - before.keys()
            assert taken == (items if moment == COMMITTED else set()), moment
            server.start()
            laptop.sync()
            assert waiting(laptop) == 0, moment
            held = laptop_dump(laptop.account.workspace)
            assert held == server_dump(server.database, held), moment
            assert held.keys() - before.keys() == items, "each is there once"
        assert verdicts(laptop) == [(Verdict.ACCEPTED, moment == COMMITTED) for moment in MOMENTS for _ in range(2)]


def waiting(laptop: Laptop) -> int:
    with laptop.account.workspace.read() as connection:
        return sum(outbox.counts(connection).values())


def verdicts(laptop: Laptop) -> list[tuple[str, bool]]:
    """Return what the receipts say, and whether they were given before."""
    with laptop.account.workspace.read() as connection:
        rows = connection.exec_driver_sql("SELECT verdict, replayed FROM journal ORDER BY seq").fetchall()
    return [(str(verdict), bool(replayed)) for verdict, replayed in rows]
