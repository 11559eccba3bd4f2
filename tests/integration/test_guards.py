"""The guards of the test suite, each shown to fail the test that does what it guards against."""

import asyncio
import socket
from pathlib import Path

import keyring
import psycopg
import pytest

from tests.fixtures import network
from tests.fixtures.keyrings import MemoryKeyring
from tests.fixtures.network import OffLoopback
from tests.fixtures.postgres import Postgres
from tests.fixtures.reference import ROOT

pytest_plugins = ["pytester"]

ELSEWHERE = "192.0.2.1"  # set aside for documentation: belongs to nobody

OFFENDERS = f"""
import socket
import threading

import pytest
from keyring.backends.libsecret import Keyring
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget

kept = []


def test_swallowed_network_error():
    try:
        socket.create_connection(("{ELSEWHERE}", 443), timeout=1)
    except BaseException:
        pass


def test_look_up():
    socket.getaddrinfo("server.example", 443)


def test_real_keyring():
    Keyring().get_password("concord", "demo")


def test_thread(monkeypatch):
    monkeypatch.setattr("tests.fixtures.threads.PATIENCE_SECONDS", 0.01)
    kept.append(threading.Event())
    threading.Thread(target=kept[-1].wait, daemon=True).start()


def test_window(qapp):
    kept.append(QWidget())


def test_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(60_000)


def test_qt_thread(qapp):
    kept.append(QThread())
    kept[-1].start()


def test_innocent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    thread = threading.Thread(target=int)
    thread.start()
    QTimer(widget).start(60_000)


@pytest.fixture(scope="session", autouse=True)
def end_of_threads():
    yield
    for thing in kept:
        if isinstance(thing, threading.Event):
            thing.set()
        if isinstance(thing, QThread):
            thing.quit()
            thing.wait()
"""


def test_every_offender_fails_and_the_innocent_passes(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("COLUMNS", "300")
    monkeypatch.delenv("CONCORD_TEST_RUN")
    monkeypatch.delenv("PYTEST_XDIST_WORKER", raising=False)
    pytester.makeconftest((ROOT / "tests/conftest.py").read_text())
    pytester.makepyfile(test_offenders=OFFENDERS)
    result = pytester.runpytest_subprocess("-p", "no:randomly", "-p", "no:cacheprovider", "-rA")
    outcomes = result.parseoutcomes()
    # Refused on the spot: the look-up and the keyring. The others are found at the end of the test.
    assert outcomes == {"passed": 6, "failed": 2, "errors": 6}
    result.stdout.fnmatch_lines_random(
        [
            "FAILED *::test_look_up - *OffLoopback*",
            "FAILED *::test_real_keyring - *RealKeyring*",
            "ERROR *::test_look_up - *",
            "ERROR *::test_swallowed_network_error - *tried to leave the machine*",
            "ERROR *::test_thread - *threads left behind*",
            "ERROR *::test_window - *left behind*QWidget*",
            "ERROR *::test_timer - *left behind*QTimer*",
            "ERROR *::test_qt_thread - *left behind*QThread*",
            "PASSED *::test_innocent",
        ]
    )


SPANS = """
import os
import threading
from pathlib import Path
from time import monotonic

import pytest


pytestmark = [pytest.mark.perf] if "NAME" == "perf" else []


@pytest.mark.parametrize("number", range(8))
def test_span(number):
    start = monotonic()
    threading.Event().wait(0.05)
    name = f"NAME-{number}-{os.environ['PYTEST_XDIST_WORKER']}"
    Path(os.environ["SPANS"], name).write_text(f"{start} {monotonic()}")
"""


def test_a_perf_test_has_the_machine_alone(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("SPANS", str(tmp_path / "spans"))
    monkeypatch.delenv("CONCORD_TEST_RUN")
    monkeypatch.delenv("PYTEST_XDIST_WORKER", raising=False)
    (tmp_path / "spans").mkdir()
    pytester.makeconftest((ROOT / "tests/conftest.py").read_text())
    for name in ("early", "late", "perf", "usual"):
        pytester.makepyfile(**{f"test_{name}": SPANS.replace("NAME", name)})
    pytester.runpytest_subprocess("-n", "2", "--dist", "loadfile", "-p", "no:randomly", "-W", "ignore").assert_outcomes(
        passed=32
    )
    spans = {path.name: [float(part) for part in path.read_text().split()] for path in (tmp_path / "spans").iterdir()}

    def overlapping(name: str) -> list[str]:
        start, end = spans[name]
        return [other for other, (from_, to) in spans.items() if other != name and from_ < end and start < to]

    assert [overlapping(name) for name in spans if name.startswith("perf")] == [[]] * 8
    assert any(overlapping(name) for name in spans), "the ordinary ones ran side by side"


def test_a_listener_for_other_machines_is_refused() -> None:
    with socket.socket() as listener, pytest.raises(OffLoopback):
        listener.bind(("0.0.0.0", 0))
    network.refused.clear()


def test_asyncio_is_watched_too() -> None:
    with pytest.raises(OffLoopback):
        asyncio.run(_open(ELSEWHERE))
    network.refused.clear()


async def _open(host: str) -> None:
    await asyncio.open_connection(host, 443)


def test_loopback_is_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = listener.getsockname()
        with socket.create_connection(address) as client:
            assert client.getpeername() == address


def test_the_keyring_is_in_memory_and_empty(memory_keyring: MemoryKeyring) -> None:
    assert keyring.get_password("concord", "demo") is None
    keyring.set_password("concord", "demo", "secret")
    assert memory_keyring.entries == {("concord", "demo"): "secret"}


def test_home_is_fresh(home: Path) -> None:
    assert Path.home() == home
    assert list(home.iterdir()) == []


def test_a_database_is_a_copy_of_what_was_prepared_once(postgres: Postgres) -> None:
    prepared: list[str] = []

    def prepare(url: str) -> None:
        prepared.append(url)
        with psycopg.connect(url) as connection:
            connection.execute("create table visit (id int)")
            connection.execute("insert into visit values (1)")

    first = postgres.copy_of("guards", prepare)
    with psycopg.connect(first) as connection:
        connection.execute("delete from visit")
    second = postgres.copy_of("guards", prepare)
    with psycopg.connect(second) as connection:
        assert connection.execute("select id from visit").fetchall() == [(1,)]
    assert len(prepared) == 1
    postgres.drop(first)
    postgres.drop(second)


def test_an_empty_database(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        count = connection.execute("select count(*) from pg_tables where schemaname = 'public'").fetchone()
        durable = connection.execute("show fsync").fetchone()
    assert count == (0,)
    assert durable == ("on",)
