"""Several server processes over one folder of files: a file may come to another one piece by piece, and any may die."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from http.client import HTTPConnection, HTTPException
from itertools import count
from pathlib import Path
from urllib.parse import urlencode

import pytest

from app.domain.kernel.context import Role
from sync.protocol.codec import encode
from sync.server.core import sweeping
from sync.server.core.sweeping import sweep
from sync.server.storage.files import FileStore
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from sync.server.storage.store import Store
from tests.builders.files import Photo, attach, digest, evidence_of
from tests.builders.server import Laptop, World
from tests.builders.strangers import Json, a_world, scope_of
from tests.fixtures.postgres import Postgres
from tests.fixtures.processes import ServerProcess

PROCESSES = 2
MOST_REQUESTS = 2_000
GIVEN_UP = 3
_LONG = 60


@dataclass
class Office:
    """Processes on one database and one folder, and the administrator's way to both."""

    processes: list[ServerProcess]
    folder: Path
    store: Store
    world: World

    @property
    def addresses(self) -> list[str]:
        """Return where somebody answers."""
        return [process.url for process in self.processes if process.url]

    def advisor(self) -> tuple[Laptop, Callable[[bytes], Photo]]:
        """Return somebody with an engagement, and how they attach a photo."""
        login, engagement = self.world.ids.new(), self.world.engagement()
        self.world.person(login, Role.ADVISOR, engagement)
        laptop, item = self.world.laptop(login), self.world.ids.new()
        laptop.send(laptop.create(scope_of(engagement), item))
        return laptop, lambda content: attach(laptop, scope_of(engagement), item, content)


@dataclass
class Sender:
    """Sends a file as a device does, each request to another process, again where it is not answered."""

    office: Office
    laptop: Laptop
    photo: Photo
    piece: int
    first: int = 0
    unanswered: int = 0

    def run(self, progress: Callable[[], None] = lambda: None) -> int:
        """Return how many pieces it took until it was whole."""
        places = count(self.first)
        sent = 0
        offset: int | None = None
        for _ in range(MOST_REQUESTS):
            addresses = self.office.addresses
            address = addresses[next(places) % len(addresses)]
            try:
                status, body = self._begin(address) if offset is None else self._send(address, offset)
            except (OSError, HTTPException):
                status, body = 503, {}
            if status == 503:
                self.unanswered += 1
                offset = None
                continue
            assert status == 200, body
            sent += offset is not None
            if body.get("whole"):
                return sent
            offset = int(body["offset"])
            progress()
        raise AssertionError("it never came to an end")

    def _begin(self, address: str) -> tuple[int, Json]:
        return self._ask(address, "POST", "/v1/evidence/upload", encode(self.photo.upload(self.laptop)))

    def _send(self, address: str, offset: int) -> tuple[int, Json]:
        content = self.photo.content[offset : offset + self.piece]
        query = {
            "scope": self.photo.scope,
            "record": self.photo.record,
            "sha256": self.photo.sha256,
            "size": len(self.photo.content),
            "offset": offset,
            "piece": digest(content),
        }
        return self._ask(address, "PUT", f"/v1/evidence/piece?{urlencode(query)}", content)

    def _ask(self, address: str, method: str, path: str, body: bytes) -> tuple[int, Json]:
        connection = HTTPConnection(address.removeprefix("http://"), timeout=_LONG)
        headers = {
            "Authorization": f"Bearer {self.laptop.access}",
            "Concord-Device": self.laptop.device,
            "Concord-Install-Nonce": self.laptop.nonce,
            "Content-Type": "application/json" if method == "POST" else "application/octet-stream",
        }
        try:
            connection.request(method, path, body, headers)
            reply = connection.getresponse()
            return reply.status, json.loads(reply.read() or b"{}")
        finally:
            connection.close()


@pytest.fixture(scope="module")
def office(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    database = postgres.create()
    migrate(database)
    folder = tmp_path_factory.mktemp("shared") / "files"
    processes = [ServerProcess(database, tmp_path_factory.mktemp("process")) for _ in range(PROCESSES)]
    with pytest.MonkeyPatch.context() as named:
        named.setenv("CONCORD_FILES", str(folder))
        for process in processes:
            process.start()
        store = open_store(database)
        yield Office(processes, folder, store, a_world(store))
        store.close()
        for process in processes:
            process.kill()


def require_arrived(office: Office, photos: Sequence[Photo]) -> None:
    """Every file lies whole under its name, its scope possesses it, and its record says so."""
    for path in office.folder.glob("whole/*/*"):
        assert sha256(path.read_bytes()).hexdigest() == path.name
    for photo in photos:
        assert FileStore(office.folder).read(photo.sha256, 0, len(photo.content) + 1) == photo.content
        assert evidence_of(office.store, photo).arrived_at is not None
        with office.store.read() as reading:
            assert reading.files.size(photo.scope, photo.sha256) == len(photo.content)


@pytest.mark.slow
def test_pieces_of_one_file_come_to_one_process_and_the_other_in_turn(office: Office) -> None:
    laptop, attached = office.advisor()
    photo = attached(os.urandom(9_500))
    assert Sender(office, laptop, photo, 1_000).run() == 10, "none was sent twice"
    require_arrived(office, [photo])
    assert list(office.folder.glob("parts/*/*")) == []


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_files_that_come_twice_at_once_while_processes_die_and_files_are_swept_are_whole(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same device sends each file from two places at once, and what is half done is given up now and then."""
    laptop, attached = office.advisor()
    photos = [attached(os.urandom(20_000)) for _ in range(4)]
    senders = [
        Sender(office, laptop, photo, piece, first) for photo in photos for first, piece in enumerate((1_100, 1_700))
    ]
    is_over = threading.Event()
    progress = threading.Semaphore(0)

    def sweep_all_day() -> int:
        swept = 0
        while not is_over.is_set():
            with monkeypatch.context() as impatient:
                if swept < GIVEN_UP:
                    impatient.setattr(sweeping, "FORGOTTEN_SECONDS", 0.0)
                sweep(office.store, FileStore(office.folder), is_dry_run=False)
            swept += 1
        return swept

    with ThreadPoolExecutor(len(senders) + 1) as pool:
        sweeper = pool.submit(sweep_all_day)
        runs = [pool.submit(sender.run, progress.release) for sender in senders]
        try:
            for process in office.processes:
                for _ in range(2 * len(senders)):
                    assert progress.acquire(timeout=_LONG)
                process.kill()
                process.start()
            sent = [run.result(120) for run in runs]
        finally:
            is_over.set()
    require_arrived(office, photos)
    unanswered = sum(sender.unanswered for sender in senders)
    print(f"{sum(sent)} pieces, {unanswered} requests unanswered, swept {sweeper.result(_LONG)} times")
    assert unanswered, "a process died under somebody"
