"""Several server processes behind one PostgreSQL: a device may speak to another one each time, and any may die."""

from __future__ import annotations

import json
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPException
from itertools import count, cycle
from pathlib import Path
from urllib.request import urlopen

import pytest

from app.domain.kernel.context import Role
from sync.protocol.checksum import signed, term
from sync.server.cli import main
from sync.server.core.devices import revoke_device
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from sync.server.storage.store import Store
from tests.builders.server import PASSWORD, World
from tests.builders.strangers import Answer, Json, Stranger, a_world, create_item, post, scope_of
from tests.fixtures.postgres import Postgres
from tests.fixtures.processes import ServerProcess

PROCESSES = 4
WRITERS = 4
MOST_REQUESTS = 400
BATCH = 4
_LONG = 30


@dataclass
class Cluster:
    """Processes that know nothing of each other, and the administrator's way to their database."""

    processes: list[ServerProcess]
    store: Store
    world: World

    @property
    def addresses(self) -> list[str]:
        return [process.url for process in self.processes]


@pytest.fixture(scope="module")
def cluster(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    database = postgres.create()
    migrate(database)
    processes = [ServerProcess(database, tmp_path_factory.mktemp("process")) for _ in range(PROCESSES)]
    for process in processes:
        process.start()
    store = open_store(database)
    yield Cluster(processes, store, a_world(store))
    store.close()
    for process in processes:
        process.kill()


def ask(address: str, path: str, body: Json, access: str = "") -> Answer:
    return post(address, path, json.dumps(body).encode(), {"Authorization": f"Bearer {access}"} if access else {})


def an_advisor(cluster: Cluster) -> tuple[Stranger, str, str]:
    """Return somebody who is signed in, their login, and the scope of their engagement."""
    login, engagement = cluster.world.ids.new(), cluster.world.engagement()
    cluster.world.person(login, Role.ADVISOR, engagement)
    return Stranger.signed_in(cluster.addresses[0], cluster.world, login), login, scope_of(engagement)


@pytest.mark.slow
class TestHopping:
    def test_a_session_is_known_at_every_process_and_ends_at_every_process(self, cluster: Cluster) -> None:
        _, login, scope = an_advisor(cluster)
        first, second, third, fourth = cluster.addresses
        nonce = "nonce of a hopping laptop"
        session = ask(first, "/v1/login", {"login": login, "password": PASSWORD}).body
        bound = ask(second, "/v1/devices", {"install_nonce": nonce}, session["access_token"]).body
        asked = {"protocol": 1, "app": "0", "schema": 1, "device": bound["device"], "install_nonce": nonce}
        epochs = {ask(each, "/v1/sync", asked, bound["access_token"]).body["epoch"] for each in cluster.addresses}
        assert len(epochs) == 1
        assert scope in ask(third, "/v1/sync", asked, bound["access_token"]).body["grants"]
        renewed = ask(fourth, "/v1/refresh", {"refresh_token": session["refresh_token"]}).body
        assert ask(first, "/v1/sync", asked, renewed["access_token"]).status == 200
        assert ask(second, "/v1/logout", {"refresh_token": renewed["refresh_token"]}).status == 204
        told = {ask(each, "/v1/sync", asked, renewed["access_token"]).code for each in cluster.addresses}
        assert told == {"session_ended"}

    def test_a_throttle_closes_everywhere(self, cluster: Cluster) -> None:
        _, login, _ = an_advisor(cluster)
        places = cycle(cluster.addresses)
        wrong = {"login": login, "password": "not the password"}
        tries = [ask(next(places), "/v1/login", wrong).status for _ in range(6)]
        assert tries == [401] * 5 + [429]
        right = {"login": login, "password": PASSWORD}
        assert {ask(each, "/v1/login", right).status for each in cluster.addresses} == {429}

    def test_forged_changesets_are_counted_together(self, cluster: Cluster) -> None:
        advisor, _, scope = an_advisor(cluster)
        for address in cluster.addresses:
            forged = [
                advisor.changeset(scope, "CreateItem", create_item(advisor.ids.new()), actor=advisor.ids.new())
                for _ in range(5)
            ]
            assert ask(address, "/v1/sync", advisor.request(*forged), advisor.access).status == 200
        one_more = advisor.changeset(scope, "CreateItem", create_item(advisor.ids.new()), actor=advisor.ids.new())
        told = {ask(each, "/v1/sync", advisor.request(one_more), advisor.access).code for each in cluster.addresses}
        assert told == {"too_many_forged"}

    def test_one_request_at_every_process_at_once_is_heard_once(self, cluster: Cluster) -> None:
        advisor, _, scope = an_advisor(cluster)
        request = advisor.request(
            *[advisor.changeset(scope, "CreateItem", create_item(advisor.ids.new())) for _ in range(20)]
        )
        with ThreadPoolExecutor(PROCESSES) as pool:
            answers = list(pool.map(lambda each: ask(each, "/v1/sync", request, advisor.access), cluster.addresses))
        assert sorted(sum(fate.get("replayed", False) for fate in answer.fates) for answer in answers) == [
            0,
            20,
            20,
            20,
        ]
        assert {fate["verdict"] for answer in answers for fate in answer.fates} == {"accepted"}

    def test_a_revoked_device_is_out_everywhere_at_once(self, cluster: Cluster) -> None:
        advisor, _, _ = an_advisor(cluster)
        revoke_device(cluster.store, cluster.world.clock, advisor.device)
        told = {ask(each, "/v1/sync", advisor.request(), advisor.access).code for each in cluster.addresses}
        assert told == {"device_revoked"}


@dataclass
class Writer:
    """A laptop that sends each request until it is answered, to another process each time."""

    stranger: Stranger
    scopes: list[str]
    addresses: Callable[[], list[str]]
    is_over: threading.Event
    cut: int = 0

    def run(self, progress: Callable[[], None]) -> list[Json]:
        places = count(int(self.stranger.device[-2:], 16))
        fates: list[Json] = []
        for number in range(MOST_REQUESTS):
            if self.is_over.is_set():
                break
            scope = self.scopes[number % len(self.scopes)]
            ids = [self.stranger.ids.new() for _ in range(BATCH)]
            payloads = [self.stranger.changeset(scope, "CreateItem", create_item(id)) for id in ids]
            request = self.stranger.request(*payloads, pull=False)
            fates += self._answered(request, places)
            progress()
        return fates

    def _answered(self, request: Json, places: Iterator[int]) -> list[Json]:
        for _ in range(1_000):
            addresses = self.addresses()
            try:
                answer = ask(addresses[next(places) % len(addresses)], "/v1/sync", request, self.stranger.access)
            except (OSError, HTTPException):
                self.cut += 1
                continue
            if answer.status == 200:
                return answer.fates
            assert answer.status == 503, answer.body
        raise AssertionError("never answered")


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_processes_that_are_killed_and_told_to_end_under_load_lose_nothing(cluster: Cluster) -> None:
    world, store = cluster.world, cluster.store
    engagements = [world.engagement() for _ in range(3)]
    scopes = [scope_of(each) for each in engagements]
    is_over = threading.Event()
    writers = []
    for _ in range(WRITERS):
        login = world.ids.new()
        world.person(login, Role.ADVISOR, *engagements)
        stranger = Stranger.signed_in("", world, login)
        writers.append(Writer(stranger, scopes, lambda: [each.url for each in cluster.processes if each.url], is_over))
    progress = threading.Semaphore(0)
    with ThreadPoolExecutor(WRITERS) as pool:
        runs = [pool.submit(writer.run, progress.release) for writer in writers]
        for process, end in zip(cluster.processes, (ServerProcess.kill, ServerProcess.stop) * 2, strict=True):
            for _ in range(WRITERS):
                assert progress.acquire(timeout=_LONG)
            end(process)
            process.start()
        is_over.set()
        fates = [fate for run in runs for fate in run.result(120)]
    sent = len(fates)
    assert {fate["verdict"] for fate in fates} == {"accepted"}
    written = 0
    with store.read() as reading:
        for scope in scopes:
            head = reading.heads([scope])[scope]
            steps = reading.history_since(scope, 0, 1 << 40, 10_000)
            rows = reading.rows_since(scope, 0, 10_000)
            assert [step.version for step in steps] == list(range(1, head.version + 1))
            assert head.checksum == signed(sum(term(row.id, row.version) for row in rows))
            items = [row for row in rows if row.kind == "plan_item"]
            assert len({row.id for row in items}) == len(items)
            written += len(items)
    replayed = sum(fate.get("replayed", False) for fate in fates)
    print(f"{sent} changesets, {sum(each.cut for each in writers)} requests cut, {replayed} fates told again")
    assert written == sent


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="workers share a socket by fork")
class TestWorkers:
    @pytest.fixture
    def workers(self, postgres_process: ServerProcess, monkeypatch: pytest.MonkeyPatch) -> ServerProcess:
        monkeypatch.setenv("CONCORD_WORKERS", "3")
        postgres_process.start()
        return postgres_process

    def test_one_that_is_killed_is_replaced_and_all_end_together(self, workers: ServerProcess) -> None:
        before = _children(workers, 3)
        os.kill(min(before), signal.SIGKILL)
        after = _children(workers, 3, without=min(before))
        assert len(before & after) == 2
        assert ask_ready(workers) == 200
        workers.stop()
        assert [each for each in after if Path(f"/proc/{each}").exists()] == []

    def test_they_end_with_the_first(self, workers: ServerProcess) -> None:
        children = _children(workers, 3)
        workers.kill()
        _until(lambda: not any(_lives(each) for each in children))


def test_the_embedded_database_takes_one_process(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--database", str(tmp_path / "server.db"), "serve", "--workers", "2"])
    assert "PostgreSQL" in capsys.readouterr().err


@pytest.mark.parametrize("number", ["0", "-1", "65", "two"])
def test_there_are_one_to_sixty_four_processes(number: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["serve", f"--workers={number}"])
    assert "1 to 64" in capsys.readouterr().err


def ask_ready(process: ServerProcess) -> int:
    with urlopen(f"{process.url}/v1/ready", timeout=_LONG) as answer:
        return int(answer.status)


def _children(process: ServerProcess, number: int, without: int = 0) -> set[int]:
    found: set[int] = set()

    def are_there() -> bool:
        nonlocal found
        text = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
        found = {int(each) for each in text.split()} - {without}
        return len(found) == number

    _until(are_there)
    return found


def _lives(process: int) -> bool:
    """Say whether a process is there and is no corpse that nobody has buried."""
    try:
        return ") Z" not in Path(f"/proc/{process}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def _until(is_so: Callable[[], bool]) -> None:
    waiting = threading.Event()
    for _ in range(_LONG * 50):
        if is_so():
            return
        waiting.wait(0.02)
    raise AssertionError("not in time")
